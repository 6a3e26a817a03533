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

_SHARES = (0.27, 0.34, 0.15, 0.24)
"""Of the rest: name, post, nationality, passport."""

_DOTS = element(
    "w:tcBorders", None, element("w:bottom", {"w:val": "dotted", "w:sz": 6, "w:space": 0, "w:color": "auto"})
)


def notice(at: Desk) -> Xml:
    """Return the form: who notifies, title, its lines, the table of people, day and signature."""
    pen = at.pen
    return joined((
        pen.write("Issuer", "{{ issuer }}"),
        pen.when("issuer_other", pen.write("Superior", "{{ issuer_other }}")),
        pen.write("Kind", "{{ title }}"),
        pen.write("Subject", "{{ title_other }}"),
        at.under_title(50),
        _lines(at),
        pen.write("FormLabelOther", ""),
        _people(at),
        pen.write("FormLabelOther", ""),
        _signed(at),
        pen.write("End", ""),
    ))  # fmt: skip


def _lines(at: Desk) -> Xml:
    pen, grid = at.pen, (at.width * 0.36, at.width * 0.64)
    label = (pen.write("FormLabel", "{{ line.own }}"), pen.write("FormLabelOther", "{{ line.other }}"))
    value = pen.write("FormLabelOther", "{{ line.value }}")
    line = row(grid, [cell(*label), cell(value, borders=_DOTS, align="bottom")])
    return table(grid, rows_each(pen, grid, "line in lines", line))


def _people(at: Desk) -> Xml:
    pen = at.pen
    grid = (_COUNT, *(share * (at.width - _COUNT) for share in _SHARES))
    head = row(grid, _each(pen, grid, "column in columns", "TableHead", "{{ column }}"), header=True)
    person = row(grid, _each(pen, grid, "entry in person", "TableCell", "{{ entry }}"))
    return table(grid, head, rows_each(pen, grid, "person in people", person), lines=True, padding=1)


def _signed(at: Desk) -> Xml:
    """Return day and signature at the right, in both languages, with room for hand and seal."""
    pen, grid = at.pen, (at.width * 0.36, at.width * 0.64)
    said = ("{{ day }}", "{{ day_other }}", "{{ signer }}", "{{ signer_other }}")
    lines = [pen.write("TableTime", words) for words in said]
    room = [pen.write("FormLabelOther", "")] * 2
    return table(grid, row(grid, [cell(pen.write("TableCell", "")), cell(*lines, *room)]))


def _each(pen: Pen, grid: tuple[float, ...], loop: str, style: str, words: str) -> list[Cell]:
    """Return the cells of a row, each with the width of its column."""
    cells = [command_cell(pen, f"for {loop}")]
    for place in range(len(grid)):
        word = "elif" if place else "if"
        cells += [command_cell(pen, f"{word} loop.index0 == {place}"), cell(pen.write(style, words))]
    return [*cells, command_cell(pen, "endif"), command_cell(pen, "endfor")]
