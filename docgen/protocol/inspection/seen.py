"""What was recognised in a document: its parts, each with the pieces that make it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection.pieces import Piece
from docgen.word.measure import Measured
from docgen.word.scripts import Script

_HARDLY = 4
"""How many times more there is of other scripts where a text is foreign."""


@dataclass(slots=True)
class Seen:
    """A document whose parts have names."""

    document: Measured
    pieces: list[Piece]
    script: Script
    """That of the form's language, or of the translation's; words in another are not judged by it."""
    parts: dict[Element, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    head: list[Piece] = field(default_factory=list)
    """What stands before the text."""
    language: str = ""
    """Of a translation, the language it is in ["lo"]; empty where the text is in the form's own."""
    joint: bool = False
    """A text of several parties, which bears no single office's head."""
    annex: bool = False
    """An annex in a file of its own: its head is that of the paper it goes with."""

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
        return self.foreign_among(self.pieces)

    def foreign_among(self, pieces: list[Piece]) -> bool:
        """Whether hardly a word of `pieces` is in the form's script."""
        weights = self.weights(pieces)
        return sum(weights.values()) - weights[self.script] > _HARDLY * weights[self.script]

    def weights(self, pieces: list[Piece]) -> Mapping[Script, float]:
        """Return how much of `pieces` is in each script; a Latin word is many letters."""
        found = dict.fromkeys(Script, 0.0)
        for letters in (each for piece in pieces for each in piece.letters if each.text.strip()):
            found[letters.script] += len(letters.text) / (3 if letters.script is Script.LATIN else 1)
        return found

    def sections(self) -> list[int]:
        """Return the indices of the sections in the form's language: a bilingual text has others."""
        count = len(self.document.sections)
        if count == 1:
            return [0]
        by_section: list[list[Piece]] = [[] for _each in range(count)]
        for piece in self.pieces:
            by_section[min(piece.paragraph.section, count - 1)].append(piece)
        return [index for index, pieces in enumerate(by_section) if not self.foreign_among(pieces)]

    def after(self, piece: Piece, count: int) -> list[Piece]:
        """Return the `count` pieces that follow in the same column."""
        following = (each for each in self.pieces[piece.order + 1 :][:12] if each.cell == piece.cell)
        return list(following)[:count]
