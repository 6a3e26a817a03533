"""Which paragraph became which, among those that are not the same.

In: the words of the old and of the new paragraphs of a gap between two that stayed. Out: steps through
both: one became one, some were joined, one was split, one went, one came. Chosen so that as many words as
possible stay, by dynamic programming in a band along the diagonal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

BAND = 50
"""How far from the diagonal a pair may lie, beyond the difference in length."""
_NARROWEST, _BUDGET = 3, 20_000
"""The band is narrower where there are many paragraphs, down to the first; their number times the band
stays below the second."""
LIKE, ALONE = 0.5, 0.3
"""How much of two paragraphs must be alike to be one; less where only these two are left."""
_PARTS = 0.6
"""How much of each part must be found in the whole of a join or split, and of the whole in its parts,
and how long it must be for them."""
_PRICE = 1.5

Bag = Counter[str]
"""How often each word stands in a paragraph."""
_Sized = tuple[Bag, int]
_Option = tuple[float, int, int]
"""What is gained, in one step or in all, and how many old and new paragraphs the last step takes."""
_Best = dict[tuple[int, int], _Option]
Step = tuple[list[int], list[int]]
"""Positions in the old and in the new paragraphs: one and one, some and one, one and some, or one alone."""


def paired(old: Sequence[Bag], new: Sequence[Bag], *, most: int = 2, alone: float = ALONE) -> list[Step]:
    """Return the steps, in an order that keeps that of both sides.

    At most `most` are joined or split; where only two are left, `alone` is how much must be alike.
    """
    left, right = [(one, one.total()) for one in old], [(one, one.total()) for one in new]
    least = alone if len(old) == len(new) == 1 else LIKE
    best: _Best = {(0, 0): (0.0, 0, 0)}
    for row in range(len(left) + 1):
        for column in _band(row, len(left), len(right)):
            mine, yours = left[max(0, row - most) : row], right[max(0, column - most) : column]
            options = [
                (best[before][0] + gain, gone, come)
                for gain, gone, come in _gains(mine, yours, least)
                if (before := (row - gone, column - come)) in best
            ]
            if options:
                best[row, column] = max(options, key=lambda option: option[0])
    return _traced(best, len(left), len(right))


def _band(row: int, rows: int, columns: int) -> range:
    middle = row * columns // max(rows, 1)
    reach = max(_NARROWEST, min(BAND, _BUDGET // max(rows, 1))) + columns // max(rows, 1)
    return range(max(0, middle - reach), min(columns, middle + reach) + 1)


def _gains(old: Sequence[_Sized], new: Sequence[_Sized], least: float) -> Iterator[_Option]:
    """Yield the steps that end with the last of `old` and of `new`."""
    if not old and not new:
        yield 0.0, 0, 0
    if old and new:
        (mine, size), (yours, other) = old[-1], new[-1]
        both = shared(mine, yours)
        if both and 2 * both >= least * (size + other):
            yield both, 1, 1
        if both >= _PARTS * size:
            yield from ((gain, parts, 1) for gain, parts in _joined(old, new[-1]))
        if both >= _PARTS * other:
            yield from ((gain, 1, parts) for gain, parts in _joined(new, old[-1]))
    if old:
        yield 0.0, 1, 0
    if new:
        yield 0.0, 0, 1


def shared(one: Bag, other: Bag) -> int:
    """Return how many words two paragraphs share."""
    return sum([min(times, other[word]) for word, times in one.items() if word in other])


def _joined(parts: Sequence[_Sized], whole: _Sized) -> Iterator[tuple[float, int]]:
    """Yield what is gained if some of the last parts make the whole, and how many."""
    words, size = whole
    joined, total = Bag(), 0
    for number, (part, length) in enumerate(reversed(parts), 1):
        if length < 2 or _PARTS * (total + length) > size or shared(part, words) < _PARTS * length:
            return
        joined, total = joined + part, total + length
        if number > 1 and total >= _PARTS * size:
            both = shared(joined, words)
            if both >= _PARTS * size:
                yield both - _PRICE * (number - 1), number


def _traced(best: _Best, row: int, column: int) -> list[Step]:
    steps: list[Step] = []
    while row or column:
        _total, gone, come = best.get((row, column), (0.0, int(row > 0), int(row == 0)))
        steps.append((list(range(row - gone, row)), list(range(column - come, column))))
        row, column = row - gone, column - come
    return steps[::-1]
