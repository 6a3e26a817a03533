"""Phrases found in a text, the longest first and whole words only.

In: phrases with what they mean, and a language. Out: where they stand in a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from docgen.frozen import frozen
from docgen.lexicon.folding import alike

T = TypeVar("T")

_AROUND = {
    "vi": (re.compile(r"(?<!\w)"), re.compile(r"(?!\w)")),
    # A Lao syllable does not end before a vowel or tone mark, nor begin behind a vowel written first.
    "lo": (re.compile("(?<![\u0ec0-\u0ec4])"), re.compile("(?![\u0eb0-\u0ebd\u0ec8-\u0ecd])")),
    "zh": (re.compile(""), re.compile("")),
}
"""What a phrase must not stand between, where words are told apart by their letters."""


@frozen
class Found(Generic[T]):
    """A phrase in a text."""

    start: int
    end: int
    words: str
    """As the text has it."""
    meaning: T


class Phrases(Generic[T]):
    """Phrases of one language with what each means.

    There are hundreds, and a text holds three: they are looked for one by one. One pattern of them all takes
    milliseconds to compile, and longer to search a page with.
    """

    def __init__(self, language: str, meanings: Mapping[str, T]) -> None:
        self._meanings = {alike(phrase): meaning for phrase, meaning in meanings.items()}
        self._before, self._after = _AROUND[language]

    def find(self, text: str) -> Iterator[Found[T]]:
        """Yield the phrases of NFC `text` in order, none within another."""
        read, known = alike(text), 0
        held = [phrase for phrase in self._meanings if phrase in read]
        longest_first = sorted(place for phrase in held for place in self._places(phrase, read))
        for start, minus, phrase in longest_first:
            if start >= known:
                known = start - minus
                yield Found(start, known, text[start:known], self._meanings[phrase])

    def _places(self, phrase: str, read: str) -> Iterator[tuple[int, int, str]]:
        """Yield where `phrase` stands as whole words; sorted, the longest comes first of those at a place."""
        start = read.find(phrase)
        while start >= 0:
            if self._before.match(read, start) and self._after.match(read, start + len(phrase)):
                yield start, -len(phrase), phrase
            start = read.find(phrase, start + 1)
