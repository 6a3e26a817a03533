"""A table as a file: Markdown, JSON or a Word file.

In: a title, headings and rows, and the same as objects. Out: the bytes of a file.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from docgen.errors import Place, Problem, UsageError
from docgen.filenames import readable
from docgen.frozen import frozen
from docgen.messages import _
from docgen.stationery.sheet import sheet

_ENDINGS = (".docx", ".md", ".json")


@frozen
class Table:
    """What a table says: for people `rows` under `headings`, `widths` being the columns' parts of the whole;
    for programs `objects`."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    objects: Sequence[dict[str, object]]


def check_ending(path: Path) -> None:
    """Raise UsageError for a table that would be no file we write."""
    if path.suffix.lower() not in _ENDINGS:
        message = _("A table of changes ends in one of {endings}.", endings=", ".join(_ENDINGS))
        raise UsageError(Problem("table-ending", message, Place(readable(path))))


def as_file(table: Table, ending: str) -> bytes:
    """Return `table` as a file with this ending."""
    if ending.lower() == ".json":
        return (json.dumps(table.objects, ensure_ascii=False, indent=2) + "\n").encode()
    if ending.lower() == ".md":
        return _markdown(table).encode()
    return sheet(table.title, table.headings, table.rows, table.widths)


def _markdown(table: Table) -> str:
    lines = [
        table.headings,
        ["---"] * len(table.headings),
        *([_cell(text) for text in row] for row in table.rows),
    ]
    written = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    return f"# {_cell(table.title)}\n\n{written}\n"


def _cell(text: str) -> str:
    """Return text that stays in its cell: Markdown knows no other sign than the escaped bar."""
    for sign in "\\`*_<>|[]#":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "<br>")
