"""Which words of a text were changed.

In: two editions of a text. Out: the stretches that differ. Words are the units in which a reader sees a
change (`docgen.languages.words`): Vietnamese words, Lao syllables, Chinese characters, dates and numbers
whole. What is noise (`docgen.roundtrip.noise`) differs nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from docgen.comparison.matching import matches
from docgen.frozen import frozen
from docgen.languages.words import units
from docgen.roundtrip.noise import UNSEEN, plain

Slices = tuple[slice, slice]
"""A stretch of the old text and of the new one; empty where something came or went."""


@frozen
class Word:
    """A unit of a text: a word, a blank, a sign."""

    text: str
    key: str
    """Alike where it is the same but for noise."""

    @property
    def says(self) -> bool:
        """Whether it is more than a blank or punctuation."""
        return any(map(str.isalnum, self.key))


def words_of(text: str) -> list[Word]:
    """Return the units of `text`; joined they are `text`. Blanks at its ends belong to the next unit."""
    found = [Word(unit, _key(unit)) for unit in _units(text)]
    if len(found) > 1 and found[0].key.isspace():
        found[:2] = [Word(found[0].text + found[1].text, found[1].key)]
    if len(found) > 1 and found[-1].key.isspace():
        found[-2:] = [Word(found[-2].text + found[-1].text, found[-2].key)]
    return found if text.strip() else []


def _key(unit: str) -> str:
    if unit.isspace():
        return next((sign for sign in "\n\t" if sign in unit), " ")
    return plain(unit)


def _units(text: str) -> Iterator[str]:
    """Yield the units of `text`, each with the unseen characters in and behind it."""
    seen = text.translate(UNSEEN)
    if len(seen) == len(text):
        yield from units(text)
        return
    start = 0
    for unit in units(seen):
        end, left = start, len(unit)
        while left or (end < len(text) and ord(text[end]) in UNSEEN):
            left -= ord(text[end]) not in UNSEEN
            end += 1
        yield text[start:end]
        start = end


def differing(old: Sequence[Word], new: Sequence[Word]) -> Iterator[Slices]:
    """Yield the stretches of words that differ, in order."""
    one = two = 0
    pairs = matches([word.key for word in old], [word.key for word in new])
    for mine, yours in [*pairs, (len(old), len(new))]:
        if one < mine or two < yours:
            yield slice(one, mine), slice(two, yours)
        one, two = mine + 1, yours + 1


def changed_words(old: str, new: str) -> tuple[Slices, ...]:
    """Return the stretches of both texts that differ, in characters; what lies between two, even a comma,
    stays."""
    left, right = words_of(old), words_of(new)
    ends = _ends(left), _ends(right)
    return tuple(
        (_characters(was, ends[0]), _characters(now, ends[1])) for was, now in differing(left, right)
    )


def _ends(words: Sequence[Word]) -> list[int]:
    return list(accumulate((len(word.text) for word in words), initial=0))


def _characters(stretch: slice, ends: Sequence[int]) -> slice:
    return slice(ends[stretch.start], ends[stretch.stop])
