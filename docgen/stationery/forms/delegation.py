"""The list of a delegation: an annex to another paper, one table.

In: a desk, perhaps with its page on its side. Out: the body. Fields: `DelegationView`. Which columns
there are only the paper knows: the table has 80 narrow ones, of which each cell takes its part.
"""

from __future__ import annotations

from docgen.stationery.blocks import LEFT, Pen
from docgen.stationery.desk import Desk
from docgen.stationery.tables import Cell, cell, command_cell, row, rows_each, table
from docgen.stationery.xml import Xml, joined

_PARTS = 80


def delegation(at: Desk) -> Xml:
    """Return the annex: its mark, title, what it goes with, day and place, the table, the total."""
    pen, said = at.pen, at.words.delegation
    return joined((
        pen.when("translation", pen.write("Translation", at.words.letter.translation)),
        pen.write("Annex", said.annex),
        pen.write("Kind", said.kind),
        pen.write("Subject", said.whose),
        pen.when("visit.event", pen.write("Subject", said.event)),
        pen.write("AnnexNote", said.attached),
        pen.write("Body", "{{ visit.dates }}", label=said.time, properties=LEFT),
        pen.when("visit.place", pen.write("Body", "{{ visit.place }}", label=said.place, properties=LEFT)),
        _people(at),
        pen.write("Closing", said.total, properties=LEFT),
        pen.write("End", ""),
    ))  # fmt: skip


def _people(at: Desk) -> Xml:
    pen, grid = at.pen, (at.width / _PARTS,) * _PARTS
    head = row(grid, _each(pen, "column in columns", "column", "TableHead", "TableHead"), header=True)
    person = row(grid, _each(pen, "entry in person", "entry", "TableTime", "TableCell"))
    return table(grid, head, rows_each(pen, grid, "person in people", person), lines=True, padding=1)


def _each(pen: Pen, loop: str, name: str, first: str, others: str) -> list[Cell]:
    """Return the cells of a row of unknown length; the first one holds a number."""
    span, words = f"{name}.span", f"{{{{ {name}.words }}}}"
    return [
        command_cell(pen, f"for {loop}"),
        command_cell(pen, "if loop.first"),
        cell(pen.write(first, words), span=span),
        command_cell(pen, "else"),
        cell(pen.write(others, words), span=span),
        command_cell(pen, "endif"),
        command_cell(pen, "endfor"),
    ]
