"""Tables: cells, rows, rows and cells that a loop or a condition prints.

In: blocks, widths in millimetres. Out: `Xml`. A row or cell that holds a command of the template only
vanishes with it when a paper is made.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.frozen import frozen
from docgen.stationery.blocks import Pen
from docgen.stationery.measures import twips
from docgen.stationery.xml import NOTHING, Xml, element, joined, text, val

_LINE = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto"}
_NO_LINE = {"w:val": "nil"}


@frozen
class Cell:
    """A table cell: blocks that end in a paragraph; it takes `span` columns of the grid.

    `span` may be the tag's expression that counts the columns when a paper is made.
    """

    blocks: tuple[Xml, ...]
    span: int | str = 1
    borders: Xml = NOTHING
    align: str = "top"
    command: bool = False
    """It holds a command only, vanishes with it and takes no column."""


def cell(*blocks: Xml, span: int | str = 1, borders: Xml = NOTHING, align: str = "top") -> Cell:
    """Return a cell of `blocks`."""
    return Cell(blocks, span, borders, align)


def row(grid: Sequence[float], cells: Sequence[Cell], *, header: bool = False) -> Xml:
    """Return a row that no page break splits; `header`: repeated on every page."""
    properties = Xml(element("w:cantSplit") + (element("w:tblHeader") if header else ""))
    written, column = [], 0
    for each in cells:
        span = each.span if isinstance(each.span, int) else 1
        written.append(_cell(each, sum(grid[column : column + span])))
        if each.command:
            continue
        column += span
    return element("w:tr", None, element("w:trPr", None, properties), *written)


def _cell(given: Cell, width: float) -> Xml:
    """Return `w:tc`. A cell whose span is counted later has no width: docxtpl writes its span first."""
    counted = isinstance(given.span, str)
    size = NOTHING if counted else element("w:tcW", {"w:w": twips(width), "w:type": "dxa"})
    span = val("w:gridSpan", given.span) if not counted and given.span != 1 else NOTHING
    align = val("w:vAlign", given.align)
    blocks = joined(given.blocks)
    if counted:
        tag = element("w:r", None, element("w:t", None, text(f"{{% colspan {given.span} %}}")))
        blocks = Xml(blocks.replace("</w:pPr>", "</w:pPr>" + tag, 1))
    return element("w:tc", None, element("w:tcPr", None, size, span, given.borders, align), blocks)


def command_row(pen: Pen, grid: Sequence[float], words: str) -> Xml:
    """Return a row that holds a command only and vanishes with it."""
    return row(grid, [cell(pen.write("Command", f"{{%tr {words} %}}"), span=len(grid))])


def rows_when(pen: Pen, grid: Sequence[float], condition: str, *rows: Xml) -> Xml:
    """Return `rows` that are printed only if `condition` holds."""
    return joined((command_row(pen, grid, f"if {condition}"), *rows, command_row(pen, grid, "endif")))


def rows_each(pen: Pen, grid: Sequence[float], loop: str, *rows: Xml) -> Xml:
    """Return `rows` once for every element."""
    return joined((command_row(pen, grid, f"for {loop}"), *rows, command_row(pen, grid, "endfor")))


def command_cell(pen: Pen, words: str) -> Cell:
    """Return a cell that holds a command only and vanishes with it."""
    return Cell((pen.write("Command", f"{{%tc {words} %}}"),), command=True)


def table(grid: Sequence[float], *rows: Xml, lines: bool = False, padding: float = 1.9) -> Xml:
    """Return a table of the columns `grid`, in millimetres; with `lines` round every cell or none.

    `padding` is the distance between a cell's left and right edge and its words, in millimetres.
    """
    total = twips(sum(grid))
    kind = _LINE if lines else _NO_LINE
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    inset = {"w:w": twips(padding), "w:type": "dxa"}
    properties = element(
        "w:tblPr", None,
        element("w:tblW", {"w:w": total, "w:type": "dxa"}),
        element("w:tblInd", {"w:w": 0, "w:type": "dxa"}),
        element("w:tblBorders", None, *(element(f"w:{side}", kind) for side in sides)),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblCellMar", None, element("w:left", inset), element("w:right", inset)),
    )  # fmt: skip
    columns = element("w:tblGrid", None, *(element("w:gridCol", {"w:w": twips(width)}) for width in grid))
    return element("w:tbl", None, properties, columns, *rows)
