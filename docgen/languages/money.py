"""What amounts of money have in common in all languages.

In: a value in units of its currency. Out: the same value in a round unit (500 million), or in words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from docgen.frozen import frozen


@frozen
class Scale:
    """A word for a power of ten: `Scale(10**6, "triệu")`."""

    worth: int
    word: str


def in_scale(value: Decimal, scales: Sequence[Scale]) -> tuple[Decimal, str] | None:
    """Return `value` counted in the largest scale that fits, and that scale's word.

    A scale fits if the count is at least 1 and exact with at most two decimals, as people say
    1,25 tỷ but not 1,234567 tỷ. None where no scale fits. `scales` run from the largest down.
    """
    numerator, denominator = value.as_integer_ratio()
    for scale in scales:
        hundredths, rest = divmod(numerator * 100, denominator * scale.worth)
        if rest == 0 and hundredths >= 100:
            whole, decimals = divmod(hundredths, 100)
            return Decimal(f"{whole}.{decimals:02}".rstrip("0")), scale.word
    return None


def in_words(value: Decimal, cardinal: Callable[[int], str], point: str, space: str = "") -> str:
    """Return `value` in words; decimals one by one after the word for the `point`."""
    whole, _, decimals = f"{value:f}".partition(".")
    words = [cardinal(int(whole))]
    if decimals.strip("0"):
        words += [point, *(cardinal(int(figure)) for figure in decimals.rstrip("0"))]
    return space.join(words)
