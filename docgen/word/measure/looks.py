"""What is measured: pages, paragraphs, letters, drawn lines. Plain values, no XML."""

from __future__ import annotations

from docgen.frozen import frozen
from docgen.word.scripts import Script


@frozen
class Letters:
    """A passage of one look and one script; text as printed, in capitals where the format says so."""

    text: str
    script: Script
    font: str
    """Of the slot that Word takes for the script; "" where no style names one."""
    size: float
    """Points."""
    bold: bool
    italic: bool
    underlined: bool
    color: str
    """Six hexadecimal digits, upper case; "" for automatic (black)."""


@frozen
class Spot:
    """The table cell in which a paragraph stands; all count from 1."""

    table: int
    row: int
    column: int
    bordered: bool
    """The table draws lines between its cells: it holds data, not layout."""


@frozen
class Line:
    """A horizontal line: a paragraph's border, a cell's, or a drawn one."""

    kind: str
    """"border" or "drawn"."""
    width: float
    """Millimetres; 0 where unknown."""


@frozen
class Paragraph:
    """A paragraph in reading order, also in tables, content controls and text boxes."""

    number: int
    """Counts from 1 through the whole document, empty ones too."""
    letters: tuple[Letters, ...]
    """With "\\n" for a line break, "\\t" for a tab; the label of a list stands before."""
    align: str
    """"left", "center", "right" or "both"."""
    first_line: float
    """Millimetres; negative where it hangs."""
    left: float
    right: float
    before: float
    """Points."""
    after: float
    line: float
    """Height of a line as a multiple of single, exact heights too, by the size of its letters."""
    room: float
    """Width between the edges of page or cell, in millimetres; 0 where unknown."""
    section: int
    """Index into the document's sections."""
    spot: Spot | None
    above: Line | None
    """The border over it."""
    below: Line | None
    drawn: tuple[Line, ...]
    """Horizontal lines anchored in it."""
    images: int
    breaks: bool
    """Word saw a page end in it, or it begins a page."""

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(letters.text for letters in self.letters)


@frozen
class PageNumber:
    """A field that prints the number of the page."""

    where: str
    """"top" or "bottom"."""
    pages: str
    """"default", "first" or "even"."""
    align: str
    letters: Letters
    text: str
    """The whole line, with the cached number."""


@frozen
class Section:
    """The page set-up of a part of the document, in millimetres."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    """From the paper's edge to the header."""
    footer: float
    first_differs: bool
    """Its first page has a header and a footer of its own."""
    numbers: tuple[PageNumber, ...]
    number_format: str
    """"decimal" unless it says otherwise."""
    heads: tuple[str, ...]
    """What stands in its headers, one a paragraph that is not empty."""


@frozen
class Measured:
    """A Word document."""

    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    """At least one."""
