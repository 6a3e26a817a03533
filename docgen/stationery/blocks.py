"""The vocabulary a form is written in: paragraphs, tables, loops, conditions.

In: words with docxtpl tags. Out: `Xml` for the body. Fixed words become one run per script, a tag is
always a run of its own, without formatting: what a paragraph looks like is its style's affair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docgen.stationery.measures import twips
from docgen.stationery.styles import LABEL
from docgen.stationery.xml import NOTHING, Xml, element, joined, text, val
from docgen.word.scripts import Script, split

_TAG = re.compile(r"({{.*?}}|{%.*?%})")

_SCRIPT = {
    Script.LATIN: NOTHING,
    Script.LAO: element("w:cs"),
    Script.CJK: element("w:rFonts", {"w:hint": "eastAsia"}),
}
"""What a run of fixed words says about its script: lao-chinese.md, C5."""

KEEP = element("w:keepNext")
"""A paragraph that stays on the page of the next one."""

LINE = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto"}
NO_LINE = {"w:val": "nil"}


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes paragraphs of one language: in its styles and, where nothing else is said, its script."""

    suffix: str
    """What the ids of its styles end in: "Vi", "Lo", "Zh"."""
    script: Script

    def write(self, style: str, words: str, *, label: str = "", properties: Xml = NOTHING) -> Xml:
        """Return a paragraph in `style` (an id without language); `label` stands before it, strong.

        `properties` are further children of `w:pPr`; they stand after `w:pStyle` in the schema's order.
        """
        space = " " if words and self.script is not Script.CJK else ""
        before = Xml(self.runs(label, strong=True) + self.runs(space)) if label else NOTHING
        named = val("w:pStyle", style + self.suffix)
        return element("w:p", None, element("w:pPr", None, named, properties), before, self.runs(words))

    def runs(self, words: str, *, strong: bool = False) -> Xml:
        """Return `words` as runs, a tag in a run of its own; `strong` in the style of labels.

        A tag's run is of the pen's script: so is a value without letters, as a date in figures.
        """
        return joined(
            self.run(piece, script, strong=strong)
            for passage in _TAG.split(words)
            for script, piece in self._scripts(passage)
        )

    def _scripts(self, passage: str) -> list[tuple[Script, str]]:
        return [(self.script, passage)] if _TAG.fullmatch(passage) else split(passage, self.script)

    def run(self, words: str, script: Script | None = None, *, strong: bool = False) -> Xml:
        """Return one run, of the pen's own script unless another is given."""
        style = val("w:rStyle", LABEL + self.suffix) if strong else NOTHING
        properties = Xml(style + _SCRIPT[script or self.script])
        formatting = element("w:rPr", None, properties) if properties else NOTHING
        return element("w:r", None, formatting, element("w:t", {"xml:space": "preserve"}, text(words)))

    def rule(self, left: float, right: float, *, kind: str = "", color: str = "auto") -> Xml:
        """Return a horizontal rule that ends `left` and `right` millimetres from the edges.

        `kind` is Word's name of a border ("thickThinSmallGap"), where it is not a single thin line.
        """
        border = NOTHING
        if kind:
            line = {"w:val": kind, "w:sz": 18, "w:space": 0, "w:color": color}
            border = element("w:pBdr", None, element("w:top", line))
        indents = element("w:ind", {"w:left": twips(left), "w:right": twips(right)})
        return self.write("Rule", "", properties=Xml(border + indents))

    def command(self, words: str) -> Xml:
        """Return a paragraph that holds a command of the template only and vanishes with it."""
        return self.write("Command", f"{{%p {words} %}}")

    def when(self, condition: str, *blocks: Xml) -> Xml:
        """Return `blocks` that are printed only if `condition` holds."""
        return joined((self.command(f"if {condition}"), *blocks, self.command("endif")))

    def each(self, loop: str, *blocks: Xml) -> Xml:
        """Return `blocks` once for every element; `loop` reads like "point in points"."""
        return joined((self.command(f"for {loop}"), *blocks, self.command("endfor")))


@dataclass(frozen=True, slots=True)
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
    kind = LINE if lines else NO_LINE
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
