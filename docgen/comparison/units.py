"""The units of a paragraph: what is the same, deleted or inserted as a whole.

In: paragraphs. Out: units, each with the pieces of the runs it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from docgen.languages.words import units
from docgen.word.revisions import Inline, Op, Paragraph, Piece

Part = tuple[Inline, int, int]


@dataclass(slots=True, eq=False)
class Unit:
    """A word, sign, picture; or the mark that ends a paragraph, which has no parts."""

    key: str
    parts: list[Part]
    ends: Paragraph | None = None

    @property
    def weight(self) -> int:
        """1 for what says something, 0 for blanks and punctuation."""
        return int(bool(self.parts) and (self.key[0] == "\0" or any(map(str.isalnum, self.key))))

    def pieces(self, op: Op) -> Iterator[Piece]:
        """Yield the pieces of it."""
        return (Piece(op, *part) for part in self.parts)


MARK = "\0¶"


def units_of(paragraph: Paragraph) -> list[Unit]:
    """Return the units of `paragraph`, without its mark."""
    found: list[Unit] = []
    for (whole, _wrappers), group in groupby(paragraph.inlines, key=_kind):
        inlines = list(group)
        if whole:
            found += [Unit(f"\0{inline.key}", [(inline, 0, len(inline.text))]) for inline in inlines]
        else:
            found += _words(inlines)
    return found


def _kind(inline: Inline) -> tuple[bool, tuple[int, ...]]:
    """Text is cut through runs, not through the wrappers round them."""
    return bool(inline.key), tuple(map(id, inline.wrappers))


def _words(inlines: Sequence[Inline]) -> Iterator[Unit]:
    number, start = 0, 0
    for word in units("".join(inline.text for inline in inlines)):
        left, parts = len(word), list[Part]()
        while left:
            inline = inlines[number]
            taken = min(left, len(inline.text) - start)
            parts.append((inline, start, start + taken))
            left, start = left - taken, start + taken
            if start == len(inline.text):
                number, start = number + 1, 0
        yield Unit(word, parts)
