"""A text with its numerals marked, so that patterns see one sign whatever way a number is written.

In: a text and its numerals, in order. Out: the text in which each numeral is one character, and the
way back from its positions to those of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from docgen.concordance.facts import Weight
from docgen.frozen import frozen

NUMBER, YEAR, MONTH, CODE, REFERENCE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
ANY = f"[{NUMBER}{YEAR}]"
SIGNS = NUMBER + YEAR + MONTH + CODE + REFERENCE
_LONGEST = 40
"""Digits of one figure that are read."""
PRIVATE = str.maketrans(dict.fromkeys(SIGNS, " "))
"""Takes these characters out of a text that holds them already."""


@frozen
class Mark:
    """A numeral: where it stands, what it can mean, and the sign that takes its place.

    `scaled`: how many times its figures were multiplied by a word (triệu, 万), 1 for none.
    """

    start: int
    end: int
    sign: str
    values: tuple[Decimal, ...]
    weight: Weight = Weight.FIRM
    scale: int = 1
    words: tuple[str, ...] = ()

    @property
    def value(self) -> Decimal:
        """The likeliest meaning."""
        return self.values[0]

    @property
    def whole(self) -> int:
        """The value as a whole number, -1 where it is none or far too large for a day or a year."""
        value = self.values[0]
        return int(value) if value < 10**6 and value == int(value) else -1


def sign_of(value: Decimal, *, plain: bool) -> str:
    """Return the sign of a numeral; `plain` ones from 1000 to 2999 may be years."""
    return YEAR if plain and 1000 <= value <= 2999 and value == int(value) else NUMBER


def each_figure(chunk: str, start: int) -> Iterator[Mark]:
    """Mark the figures of what is no number but a list, or a date, written with points; the chunk begins at
    `start`."""
    for part in re.finditer(r"\d+", chunk):
        value = Decimal(part[0][:_LONGEST])
        at = start + part.start()
        yield Mark(at, at + len(part[0]), sign_of(value, plain=True), (value,))


class Marked:
    """The marked text, lower case, and its marks."""

    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self.marks = marks
        pieces: list[str] = []
        self._at: list[int] = []
        cursor = length = 0
        for mark in marks:
            pieces += (text[cursor : mark.start], mark.sign)
            length += mark.start - cursor
            self._at.append(length)
            length += 1
            cursor = mark.end
        pieces.append(text[cursor:])
        self.text = "".join(pieces)

    def within(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks between two positions of the marked text."""
        return self.marks[bisect_left(self._at, start) : bisect_left(self._at, end)]

    def position(self, at: int) -> int:
        """Return where position `at` of the marked text is in the text."""
        before = bisect_right(self._at, at) - 1
        if before < 0:
            return at
        mark, place = self.marks[before], self._at[before]
        return mark.start if at == place else mark.end + at - place - 1
