"""What was recognised in a document: its parts, each with the pieces that make it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection.pieces import Piece
from docgen.word.measure import Measured
from docgen.word.scripts import Script


@dataclass(slots=True)
class Seen:
    """A document whose parts have names."""

    document: Measured
    pieces: list[Piece]
    script: Script
    """That of the form's language; words in another are not judged by it."""
    parts: dict[Element, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    head: list[Piece] = field(default_factory=list)
    """What stands before the text."""
    joint: bool = False
    """A text of several parties, which bears no single office's head."""

    def add(self, element: Element, piece: Piece) -> None:
        """Say that `piece` belongs to `element`."""
        self.parts[element].append(piece)

    def first(self, element: Element) -> Piece | None:
        """Return the first piece of `element`."""
        found = self.parts.get(element)
        return found[0] if found else None

    def all(self, element: Element) -> list[Piece]:
        """Return every piece of `element`, in reading order."""
        return self.parts.get(element, [])

    @property
    def foreign(self) -> bool:
        """Whether hardly a word is in the form's script."""
        own = sum(len(part.text) for piece in self.pieces for part in piece.of(self.script))
        other = sum(
            len(part.text)
            for piece in self.pieces
            for script in Script
            if script is not self.script
            for part in piece.of(script)
        )
        return other > 4 * own

    def after(self, piece: Piece, count: int) -> list[Piece]:
        """Return the `count` pieces that follow in the same column."""
        following = (each for each in self.pieces[piece.order + 1 :][:12] if each.cell == piece.cell)
        return list(following)[:count]
