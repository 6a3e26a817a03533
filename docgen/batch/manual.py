"""The vocabulary of plans as the tables of docs/batch.md, and as a JSON Schema beside it.

`python -m docgen.batch.manual docs` writes both.
"""

from __future__ import annotations

import sys
from pathlib import Path

from docgen.batch.keys import EntryKeys, PlanKeys
from docgen.batch.kinds import PartnersKeys
from docgen.dossier.kinds.kind import Schema
from docgen.dossier.manual import with_tables, written
from docgen.dossier.schema import schema_of


def plan_schema() -> Schema:
    """Return the JSON Schema of plans."""
    required = [name for name, key in PlanKeys.keys.items() if key.required]
    return schema_of(PlanKeys, required)


def generated(page: str) -> dict[str, str]:
    """Return by file name what is made from the vocabulary: `page` (batch.md) and the schema."""
    tables = with_tables(page, (PlanKeys, EntryKeys, PartnersKeys))
    return {"batch.md": tables, "plan.schema.json": written(plan_schema())}


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name, text in generated((folder / "batch.md").read_text(encoding="utf-8")).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
