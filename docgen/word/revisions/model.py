"""What a Word file is made of, seen by somebody who looks for changes.

In: XML elements, which only this room touches. Out: blocks that compare by `key`: what a reader sees
and what a field or picture is, without formatting.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

Element = etree._Element


@dataclass(slots=True, eq=False)
class Inline:
    """A piece of a paragraph: text of one run, which can be cut, or something whole (`key` not empty)."""

    text: str
    key: str = ""
    """What a tab, field, picture or formula is; empty for text."""
    run: Element | None = None
    """The run whose formatting it has; None where `elements` are whole runs themselves."""
    elements: tuple[Element, ...] = ()
    wrappers: tuple[Element, ...] = ()
    """Hyperlinks and content controls round it, the outermost first."""
    before: list[tuple[Element, tuple[Element, ...]]] = field(default_factory=list)
    """Bookmarks and the like that stand before it, with the wrappers round each."""


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph; `after` are the bookmarks and the like at its end."""

    element: Element
    inlines: list[Inline]
    after: list[tuple[Element, tuple[Element, ...]]]
    section: bool
    """Whether a section ends with it."""
    key: str = ""

    @property
    def text(self) -> str:
        """What a reader sees."""
        return "".join(inline.text for inline in self.inlines)


@dataclass(slots=True, eq=False)
class Row:
    """A row of a table; each cell is a list of blocks."""

    element: Element
    cells: list[list[Paragraph | Table]]
    cell_elements: list[Element]
    shape: tuple[str, ...]
    """How many columns each cell spans, and whether it goes on from the cell above."""
    key: str = ""

    @property
    def text(self) -> str:
        """What a reader sees, cell after cell."""
        return " ".join(text_of(cell) for cell in self.cells)


@dataclass(slots=True, eq=False)
class Table:
    """A table."""

    element: Element
    rows: list[Row]
    key: str = ""

    @property
    def text(self) -> str:
        """What a reader sees, row after row."""
        return " ".join(row.text for row in self.rows)


Block = Paragraph | Table


def text_of(blocks: list[Block]) -> str:
    """Return what a reader sees of `blocks`."""
    return " ".join(block.text for block in blocks)


@dataclass(slots=True, eq=False)
class Story:
    """A text on its own: the body, a header, a footnote. `element` is what holds its blocks."""

    name: str
    """Which one it is, alike in two editions of a file: "body", "header default 1", "footnote 3"."""
    part: str
    element: Element
    blocks: list[Block]
