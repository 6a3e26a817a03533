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
    "vi": (r"(?<!\w)", r"(?!\w)"),
    # A Lao syllable does not end before a vowel or tone mark, nor begin behind a vowel written first.
    "lo": ("(?<![\u0ec0-\u0ec4])", "(?![\u0eb0-\u0ebd\u0ec8-\u0ecd])"),
    "zh": ("", ""),
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
    """Phrases of one language with what each means."""

    def __init__(self, language: str, meanings: Mapping[str, T]) -> None:
        self._meanings = {alike(phrase): meaning for phrase, meaning in meanings.items()}
        before, after = _AROUND[language]
        longest_first = sorted(self._meanings, key=len, reverse=True)
        either = "|".join(map(re.escape, longest_first)) or "(?!)"
        self._pattern = re.compile(f"{before}(?:{either}){after}")

    def find(self, text: str) -> Iterator[Found[T]]:
        """Yield the phrases of NFC `text` in order, none within another."""
        for match in self._pattern.finditer(alike(text)):
            start, end = match.span()
            yield Found(start, end, text[start:end], self._meanings[match[0]])
