"""The advance notice of a delegation: a bilingual form, filled in or blank.

In: a desk. Out: the body. Fields: `NoticeView`. Blank lines are rules under cells, so that a value
typed over them stays on its line.
"""

from __future__ import annotations

from docgen.stationery.blocks import Pen
from docgen.stationery.desk import Desk
from docgen.stationery.tables import Cell, cell, command_cell, row, rows_each, table
from docgen.stationery.xml import Xml, element, joined

_COUNT = 14.0
"""Width of the column that counts, in millimetres."""

_DOTS = element(
    "w:tcBorders", None, element("w:bottom", {"w:val": "dotted", "w:sz": 6, "w:space": 0, "w:color": "auto"})
)


def notice(at: Desk) -> Xml:
    """Return the form: who notifies, title, its lines, the table of people."""
    pen = at.pen
    return joined((
        pen.write("Issuer", "{{ issuer }}"),
        pen.write("Superior", "{{ issuer_other }}"),
        pen.write("Kind", "{{ title }}"),
        pen.write("Subject", "{{ title_other }}"),
        at.under_title(50),
        _lines(at),
        pen.write("Body", ""),
        _people(at),
        pen.write("End", ""),
    ))  # fmt: skip


def _lines(at: Desk) -> Xml:
    pen, grid = at.pen, (at.width * 0.36, at.width * 0.64)
    label = (pen.write("FormLabel", "{{ line.own }}"), pen.write("FormLabelOther", "{{ line.other }}"))
    value = pen.write("TableCell", "{{ line.value }}")
    line = row(grid, [cell(*label), cell(value, borders=_DOTS, align="bottom")])
    return table(grid, rows_each(pen, grid, "line in lines", line))


def _people(at: Desk) -> Xml:
    pen, others = at.pen, (at.width - _COUNT) / 4
    grid = (_COUNT, others, others, others, others)
    head = row(grid, _each(pen, "column in columns", "TableHead", "{{ column }}"), header=True)
    person = row(grid, _each(pen, "entry in person", "TableCell", "{{ entry }}"))
    return table(grid, head, rows_each(pen, grid, "person in people", person), lines=True, padding=1)


def _each(pen: Pen, loop: str, style: str, words: str) -> list[Cell]:
    """Return the cells of a row of unknown length, the first one narrow: it holds a number."""
    written = cell(pen.write(style, words))
    return [
        command_cell(pen, f"for {loop}"),
        command_cell(pen, "if loop.first"),
        written,
        command_cell(pen, "else"),
        written,
        command_cell(pen, "endif"),
        command_cell(pen, "endfor"),
    ]
