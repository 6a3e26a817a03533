"""How alike items are, by their words, and which may be alike at all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from docgen.comparison.pairing import shared
from docgen.roundtrip.aligning.items import Item

PARTS = 0.6
"""So much of a part must be found in what the other parts leave of the whole."""
_RARE = 12
"""Words that more items have find none, and of the others so many are asked."""


def alike(one: Item, other: Item) -> float:
    """Return how much of the words of two items is the same, from 0 to 1."""
    return 2 * shared(one.words, other.words) / max(1, one.size + other.size)


def within(one: Item, other: Item) -> float:
    """Return how much of the shorter of two items is found in the other; nothing of a single word."""
    shorter = min(one.size, other.size)
    return shared(one.words, other.words) / shorter if shorter > 1 else 0.0


def rest(whole: Item, parts: Iterable[Item]) -> Counter[str]:
    """Return the words of `whole` that none of `parts` explains."""
    words = whole.words.copy()
    for part in parts:
        words.subtract(part.words & words)
    return words


def continues(part: Item, words: Counter[str], least: float = PARTS) -> bool:
    """Return whether so much of a paragraph is found in what is left of a whole."""
    return not part.whole and part.size > 1 and shared(part.words, words) >= least * part.size


def index(items: Sequence[Item], places: Iterable[int]) -> Mapping[str, list[int]]:
    """Return which of these items have a word."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in places:
        for word in items[place].words:
            found[word].append(place)
    return found


def near(item: Item, found: Mapping[str, list[int]]) -> list[int]:
    """Return the items that share rare words with `item`."""
    rare = (found[word] for word in item.words if 0 < len(found.get(word, ())) <= _RARE)
    return sorted({place for places in islice(rare, _RARE) for place in places})
