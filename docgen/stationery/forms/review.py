"""The proofreading print: landscape, both texts beside each other, one row a passage.

In: a desk. Out: the body, and the line in the head of every page. Fields: `ReviewPaper`.
"""

from __future__ import annotations

from docgen.stationery.blocks import Pen
from docgen.stationery.desk import Desk
from docgen.stationery.head import worded_head
from docgen.stationery.page import DRAFT
from docgen.stationery.tables import cell, command_row, row, rows_each, table
from docgen.stationery.xml import Xml, joined

MARGIN = 15.0
_GRID = ((297 - 2 * MARGIN) / 2,) * 2

_STYLES = (("title", "TableHead"), ("heading", "TableDay"), ("signature", "TableTime"))
"""The styles of passages other than the body's, by `row.style`."""


def review(at: Desk) -> Xml:
    """Return the table; the names of the languages head every page."""
    pen = at.pen
    heads = [cell(pen.write("TableHead", f"{{{{ {side}_name }}}}")) for side in ("left", "right")]
    passages = rows_each(pen, _GRID, "row in rows", _passages(pen))
    return joined((
        table(_GRID, row(_GRID, heads, header=True), passages, lines=True),
        pen.write("End", ""),
    ))  # fmt: skip


def _passages(pen: Pen) -> Xml:
    """Return a row for each style, of which one is printed."""
    rows = []
    for index, (name, style) in enumerate(_STYLES):
        word = "elif" if index else "if"
        rows += [command_row(pen, _GRID, f"{word} row.style == '{name}'"), _passage(pen, style)]
    rows += [command_row(pen, _GRID, "else"), _passage(pen, "TableCell"), command_row(pen, _GRID, "endif")]
    return joined(rows)


def _passage(pen: Pen, style: str) -> Xml:
    return row(_GRID, [cell(pen.write(style, f"{{{{ row.{side} }}}}")) for side in ("left", "right")])


def page_head(at: Desk) -> Xml:
    """Return what every page says of itself: not a text to be signed, and which draft."""
    return worded_head(at.pen, 297 - 2 * MARGIN, DRAFT, "Translation", at.words.review_print)
