"""What became of each block between two editions of a text.

In: what a comparison found. Out: the shape in which `writing` takes it. Leaving out all "-" gives the new
text, leaving out all "+" the old one; a paragraph whose mark is left out runs on into the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from docgen.word.revisions.model import Inline, Paragraph, Row, Table

Op = Literal["=", "-", "+"]


@dataclass(slots=True, frozen=True)
class Piece:
    """The characters `start` to `end` of an inline: of the old text where `op` is "-", else of the new."""

    op: Op
    inline: Inline
    start: int
    end: int


@dataclass(slots=True)
class Line:
    """A paragraph with changes; `op` is what became of its mark, `source` whose paragraph the mark is."""

    pieces: list[Piece]
    op: Op
    source: Paragraph
    moved: int = 0
    """The same number here and where it was moved from or to; 0 where it was not moved."""


@dataclass(slots=True)
class Kept:
    """A block of the new text in which nothing changed."""

    new: Paragraph | Table


@dataclass(slots=True)
class Lines:
    """A row: of both, with its cells' scripts, or of one of them, as a whole."""

    op: Op
    row: Row
    cells: list[list[Script]] = field(default_factory=list)


@dataclass(slots=True)
class Grid:
    """A table: of both, with its rows, or of one of them, as a whole."""

    op: Op
    table: Table
    rows: list[Lines] = field(default_factory=list)


Script = Line | Kept | Grid
