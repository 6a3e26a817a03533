"""The vocabulary as the manual's tables, and the files that are made from it.

In: `docgen.dossier.keys`, and `docs/dossier.md` with its marked places. Out: that page with its
tables made anew, and the two JSON Schemas beside it. `python -m docgen.dossier.manual docs` writes
them.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from docgen.dossier.kinds import Record
from docgen.dossier.schema import json_schema, vocabulary

_MARKED = re.compile(r"(<!-- keys: ([a-z ]+) -->\n).*?(<!-- end of keys -->)", re.DOTALL)


def generated(page: str) -> dict[str, str]:
    """Return by file name what is made from the vocabulary: `page` (dossier.md) and the schemas."""
    return {
        "dossier.md": with_tables(page),
        "dossier.schema.json": written(json_schema()),
        "office.schema.json": written(json_schema(office=True)),
    }


def with_tables(page: str, records: Iterable[type[Record]] | None = None) -> str:
    """Return `page` with the table of each record it marks, one of `records` (those of dossiers where
    None). Raises KeyError for an unknown record."""
    known = {record.title: record for record in (vocabulary() if records is None else records)}
    return _MARKED.sub(lambda match: f"{match[1]}{table(known[match[2]])}{match[3]}", page)


def table(record: type[Record]) -> str:
    """Return the keys of `record` as a Markdown table: key, kind, meaning in both languages, example."""
    rows = ["| key | value | meaning | example |", "|---|---|---|---|"]
    for key in record.keys.values():
        name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
        cells = (name, key.kind.label, f"{key.en}<br>{key.vi}", f"`{key.name}: {key.example}`")
        rows.append(f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |")
    return "\n".join(rows) + "\n"


def written(schema: dict[str, object]) -> str:
    """Return `schema` as its file says it."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name, text in generated((folder / "dossier.md").read_text(encoding="utf-8")).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
