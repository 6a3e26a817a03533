"""The fields of a paper as a table: text, Markdown or data.

In: a view. Out: lines. `docs/templates.md` holds the same tables, made by `python -m docgen.templates.fields
docs`: what several papers have in common stands there once.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from docgen.messages import Message, _
from docgen.papers import view
from docgen.papers.vocabulary import KINDS, Field, fields_of

Say = Callable[[Message], str]

_HEADINGS = (_("name"), _("kind"), _("meaning"), _("example"))
_MARKED = re.compile(r"(<!-- fields: (\w+) -->\n).*?(<!-- end of fields -->)", re.DOTALL)


def rows(fields: Iterable[Field], say: Say) -> Iterator[tuple[str, str, str, str]]:
    """Yield field, kind, meaning and example of each field."""
    for field in fields:
        yield field.name, say(KINDS[field.kind]), say(field.meaning), field.example


def markdown(fields: Iterable[Field], say: Say) -> str:
    """Return the fields as a Markdown table."""
    lines = [_line(say(heading) for heading in _HEADINGS), "|---|---|---|---|"]
    for name, kind, meaning, example in rows(fields, say):
        lines.append(_line((f"`{name}`", kind, meaning, example)))
    return "\n".join(lines) + "\n"


def with_tables(page: str) -> str:
    """Return the manual's page with the table of each view that it marks, groups in it not followed down.

    Raises AttributeError for an unknown view.
    """
    return _MARKED.sub(lambda match: f"{match[1]}{_table(getattr(view, match[2]))}{match[3]}", page)


def _table(kind: type) -> str:
    own = [field for field in fields_of(kind) if "." not in field.name]
    return markdown(own, lambda message: f"{message.say('en')}<br>{message.say('vi')}")


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


if __name__ == "__main__":
    path = Path(sys.argv[1]) / "templates.md"
    path.write_text(with_tables(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
