"""How alike items are, by their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from docgen.roundtrip.aligning.items import Item

PARTS = 0.6
"""So much of a part must be found in what the other parts leave of the whole."""


def alike(one: Item, other: Item) -> float:
    """Return how much of the words of two items is the same, from 0 to 1."""
    return 2 * (one.words & other.words).total() / max(1, one.size + other.size)


def within(one: Item, other: Item) -> float:
    """Return how much of the shorter of two items is found in the other; nothing of a single word."""
    shorter = min(one.size, other.size)
    return (one.words & other.words).total() / shorter if shorter > 1 else 0.0


def rest(whole: Item, parts: Iterable[Item]) -> Counter[str]:
    """Return the words of `whole` that none of `parts` explains."""
    words = whole.words.copy()
    for part in parts:
        words.subtract(part.words & words)
    return words


def continues(part: Item, words: Counter[str], least: float = PARTS) -> bool:
    """Return whether so much of a paragraph is found in what is left of a whole."""
    return not part.whole and part.size > 1 and (part.words & words).total() >= least * part.size
