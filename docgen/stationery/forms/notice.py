"""The advance notice of a delegation: a bilingual form, filled in or blank.

In: a desk. Out: the body. Fields: `NoticeView`. Blank lines are rules under cells, so that a value
typed over them stays on its line.
"""

from __future__ import annotations

from docgen.stationery.blocks import Cell, Pen, cell, command_cell, row, rows_each, table
from docgen.stationery.desk import Desk
from docgen.stationery.xml import Xml, element, joined

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
        pen.rule((at.width - 50) / 2, (at.width - 50) / 2),
        _lines(at),
        pen.write("Closing", ""),
        _people(at),
        pen.write("End", ""),
    ))  # fmt: skip


def _lines(at: Desk) -> Xml:
    pen, grid = at.pen, (at.width * 0.42, at.width * 0.58)
    label = (pen.write("FormLabel", "{{ line.own }}"), pen.write("FormLabelOther", "{{ line.other }}"))
    value = pen.write("TableCell", "{{ line.value }}")
    line = row(grid, [cell(*label), cell(value, borders=_DOTS, align="bottom")])
    return table(grid, rows_each(pen, grid, "line in lines", line))


def _people(at: Desk) -> Xml:
    pen, grid = at.pen, (at.width / 5,) * 5
    head = row(grid, _each(pen, "column in columns", pen.write("FormLabel", "{{ column }}")), header=True)
    person = row(grid, _each(pen, "entry in person", pen.write("TableCell", "{{ entry }}")))
    people = rows_each(pen, grid, "person in people", person)
    return table(grid, head, people, lines=True, padding=1, fitted=True)


def _each(pen: Pen, loop: str, block: Xml) -> list[Cell]:
    return [command_cell(pen, f"for {loop}"), cell(block), command_cell(pen, "endfor")]
