"""The paragraphs of a story, one after the other, with what begins and ends in them.

In: the element of a story whose changes are settled. Out: its paragraphs in reading order, their text, where
they stand, and the places of bookmarks. What stands in a text box follows the paragraph that holds it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from docgen.word.returned.fields import Fields, counted
from docgen.word.returned.model import Spot
from docgen.word.text import SIGNS, W

Element = etree._Element
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {
    W + name for name in ("pPr", "rPr", "delText", "delInstrText", "del", "moveFrom", "sdtPr", "sdtEndPr")
}
_BLANKS = str.maketrans("\n\t\r", "   ")
"""A line of text in the XML is none on paper."""
_SKIPPED |= {_FALLBACK, W + "tblPr", W + "tblGrid", W + "trPr", W + "tcPr", W + "sectPr"}


@dataclass(slots=True)
class Draft:
    """A paragraph being read."""

    spot: Spot
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    broken: bool = False
    """Whether a page ends here: a line break, if more text follows."""

    @property
    def text(self) -> str:
        """What it says so far."""
        return "".join(self.pieces)

    def add(self, text: str) -> None:
        """Add what comes next."""
        if text:
            words = "\n" + text if self.broken else text
            self.broken = False
            self.pieces.append(words)
            self.length += len(words)

    def end_page(self) -> None:
        """Add a page break, which shows only between words."""
        self.broken = self.length > 0


@dataclass(slots=True)
class _Frame:
    """A cell, or the story itself; `line` is its next paragraph's number."""

    table: int = -1
    row: int = -1
    cell: int = -1
    line: int = 0


Point = tuple[int, int]
"""Number of the paragraph, characters before it."""


class Walk:
    """Reads the story of this name; `drafts` are its paragraphs, `marks` its bookmarks and where they are."""

    def __init__(self, story: str, element: Element) -> None:
        self.drafts: list[Draft] = []
        self.marks: list[tuple[Element, Point]] = []
        self.story = story
        self._tables = 0
        self._blocks(element, _Frame())

    def _blocks(self, element: Element, frame: _Frame) -> None:
        for child in element:
            if child.tag == W + "p":
                self._paragraph(child, frame)
            elif child.tag == W + "tbl":
                self._table(child)
            elif child.tag not in _SKIPPED:
                self._blocks(child, frame)

    def _table(self, table: Element) -> None:
        number, row_number = self._tables, -1
        self._tables += 1
        for row in table.iterchildren(W + "tr"):
            row_number += 1
            for cell_number, cell in enumerate(row.iterchildren(W + "tc")):
                self._blocks(cell, _Frame(number, row_number, cell_number))

    def _paragraph(self, paragraph: Element, frame: _Frame) -> None:
        spot = Spot(self.story, frame.table, frame.row, frame.cell, frame.line)
        frame.line += 1
        draft = Draft(spot)
        self.drafts.append(draft)
        self._pieces(paragraph, draft, len(self.drafts) - 1, frame, Fields())

    def _pieces(self, element: Element, draft: Draft, number: int, frame: _Frame, fields: Fields) -> None:
        for child in element:
            tag = str(child.tag)
            if tag in _SKIPPED:
                continue
            if tag in (W + "bookmarkStart", W + "bookmarkEnd"):
                self.marks.append((child, (number, draft.length)))
            elif tag in (W + "fldChar", W + "instrText"):
                draft.add(fields.see(child))
            elif tag == W + "fldSimple" and (name := counted(child.get(W + "instr", ""))):
                draft.add(name if fields.visible else "")
            elif tag == W + "p":
                self._paragraph(child, frame)
            elif tag == W + "tbl":
                self._table(child)
            elif tag in SIGNS or tag in (W + "t", W + "br"):
                if fields.visible:
                    _say(child, draft)
            else:
                self._pieces(child, draft, number, frame, fields)


def _say(element: Element, draft: Draft) -> None:
    if element.tag == W + "t":
        draft.add((element.text or "").translate(_BLANKS))
    elif element.tag == W + "br" and element.get(W + "type") in ("page", "column"):
        draft.end_page()
    else:
        draft.add(SIGNS.get(str(element.tag), "\n"))
