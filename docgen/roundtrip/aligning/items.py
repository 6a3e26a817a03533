"""What is aligned: paragraphs, and rows of tables as wholes.

In: passages. Out: items, each with the positions of its passages and what it is known by.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from docgen.languages.words import units
from docgen.roundtrip.noise import plain, tidy
from docgen.word.returned import Passage

Naked = Callable[[str], str]
"""What takes the number that docgen computes off the head of a text."""
_HAN = range(0x2E80, 0xA000)
_HAN_WEIGHT = 3
"""A Chinese character says about as much as three letters."""


@dataclass(slots=True, eq=False)
class Item:
    """A paragraph, a cell or a row, of a story or of one cell."""

    places: tuple[int, ...]
    """Its passages, empty ones too, in their order."""
    whole: bool
    """A row or cell: known by all that is in it, never joined or split."""
    key: tuple[str, ...]
    """Alike where the text is the same; empty where there is none."""
    words: Counter[str]
    size: int
    """How many words."""
    letters: int
    anchors: frozenset[int]

    @property
    def known(self) -> tuple[bool, tuple[str, ...]]:
        """What two items have in common that are of a kind and say the same."""
        return self.whole, self.key


class Paper:
    """The passages of one edition of a paper, read for alignment."""

    def __init__(self, passages: Sequence[Passage], naked: Naked) -> None:
        self.passages = passages
        self._keys = [_key(passage.text, naked) for passage in passages]
        self._bags = [Counter(_words(key)) for key in self._keys]

    def empty(self, place: int) -> bool:
        """Return whether the passage at `place` bears no text."""
        return not self._keys[place]

    def anchors(self, places: Iterable[int]) -> set[int]:
        """Return the anchors of these passages."""
        return {anchor for place in places for anchor in self.passages[place].anchors}

    def story(self, places: Iterable[int], wanted: set[int]) -> list[Item]:
        """Return the paragraphs and rows of a story; empty paragraphs only with an anchor in `wanted`."""
        found: dict[tuple[int, int], list[int]] = {}
        for place in places:
            spot = self.passages[place].spot
            if spot.table >= 0:
                found.setdefault((spot.table, spot.row), []).append(place)
            elif self._counts(place, wanted):
                found[-1, place] = [place]
        return [self._item(group, whole=table >= 0) for (table, _row), group in found.items()]

    def paragraphs(self, places: Iterable[int], wanted: set[int]) -> list[Item]:
        """Return the paragraphs of a cell; empty ones only with an anchor in `wanted`."""
        return [self._item([place], whole=False) for place in places if self._counts(place, wanted)]

    def cells(self, places: Iterable[int]) -> dict[int, list[int]]:
        """Return the passages of each cell of a row."""
        found: dict[int, list[int]] = {}
        for place in places:
            found.setdefault(self.passages[place].spot.cell, []).append(place)
        return found

    def wholes(self, cells: Iterable[Sequence[int]]) -> list[Item]:
        """Return cells as items."""
        return [self._item(places, whole=True) for places in cells]

    def _counts(self, place: int, wanted: set[int]) -> bool:
        return bool(self._keys[place]) or not wanted.isdisjoint(self.passages[place].anchors)

    def _item(self, places: Sequence[int], *, whole: bool) -> Item:
        key = tuple(self._keys[place] for place in places if self._keys[place])
        words = reduce(add, (self._bags[place] for place in places))
        if whole:  # so that no row is ever taken for a paragraph, and one without text is like another
            words = Counter({f"\0{word}": times for word, times in words.items()} or {"\0": 1})
        anchors = frozenset(self.anchors(places))
        return Item(tuple(places), whole, key, words, words.total(), sum(map(_letters, key)), anchors)


def _key(text: str, naked: Naked) -> str:
    return plain(naked(tidy(text))) or plain(text)


def _words(key: str) -> Iterator[str]:
    """Yield what says something; where nothing does, as in a dotted line, all of it is one word."""
    words = [unit for unit in units(key) if any(map(str.isalnum, unit))]
    yield from words or ([key] if key else [])


def _letters(key: str) -> int:
    return sum(_HAN_WEIGHT if ord(letter) in _HAN else 1 for letter in key if letter.isalpha())
