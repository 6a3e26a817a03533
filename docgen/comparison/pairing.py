"""Which paragraph became which, among those that are not the same.

In: the words of the old and of the new paragraphs of a gap between two that stayed. Out: steps through
both: one became one, some were joined, one was split, one went, one came. Chosen so that as many words as
possible stay, by dynamic programming in a band along the diagonal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import add

BAND = 50
"""How far from the diagonal a pair may lie, beyond the difference in length."""
_NARROWEST, _BUDGET = 3, 20_000
"""The band is narrower where there are many paragraphs, down to the first; their number times the band
stays below the second."""
LIKE, ALONE = 0.5, 0.3
"""How much of two paragraphs must be alike to be one; less where only these two are left."""
_PARTS = 0.6
"""How much of each part must be found in the whole of a join or split, and of the whole in its parts."""
_PRICE = 1.5

Bag = Counter[str]
"""How often each word stands in a paragraph."""
_Sized = tuple[Bag, int]
Step = tuple[list[int], list[int]]
"""Positions in the old and in the new paragraphs: one and one, some and one, one and some, or one alone."""


def paired(old: Sequence[Bag], new: Sequence[Bag], *, most: int = 2, alone: float = ALONE) -> list[Step]:
    """Return the steps, in an order that keeps that of both sides.

    At most `most` are joined or split; where only two are left, `alone` is how much must be alike.
    """
    shapes = [(1, 1)]
    for parts in range(2, most + 1):
        shapes += [(parts, 1), (1, parts)]
    shapes += [(1, 0), (0, 1)]
    left, right = [_sized(one) for one in old], [_sized(one) for one in new]
    least = alone if len(old) == len(new) == 1 else LIKE
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for row in range(len(left) + 1):
        for column in _band(row, len(left), len(right)):
            options = list(_options(best, left, right, (row, column), least, shapes))
            if options:
                best[row, column] = max(options, key=lambda option: option[0])
    return _traced(best, len(left), len(right))


def _sized(words: Bag) -> _Sized:
    return words, words.total()


def _band(row: int, rows: int, columns: int) -> range:
    middle = row * columns // max(rows, 1)
    reach = max(_NARROWEST, min(BAND, _BUDGET // max(rows, 1))) + columns // max(rows, 1)
    return range(max(0, middle - reach), min(columns, middle + reach) + 1)


def _options(
    best: dict[tuple[int, int], tuple[float, int, int]],
    left: Sequence[_Sized],
    right: Sequence[_Sized],
    spot: tuple[int, int],
    least: float,
    shapes: Sequence[tuple[int, int]],
) -> Iterator[tuple[float, int, int]]:
    """Yield the ways to `spot`: the gain in all, and how many old and new paragraphs the last step takes."""
    row, column = spot
    if row == column == 0:
        yield 0.0, 0, 0
    for gone, come in shapes:
        before = best.get((row - gone, column - come))
        if before is None:
            continue
        gain = _gain(left[row - gone : row], right[column - come : column], least)
        if gain is not None:
            yield before[0] + gain, gone, come


def _gain(old: Sequence[_Sized], new: Sequence[_Sized], least: float) -> float | None:
    if not old or not new:
        return 0.0
    if len(old) > 1:
        return _gain_of_parts(old, new[0])
    if len(new) > 1:
        return _gain_of_parts(new, old[0])
    (mine, size), (yours, other) = old[0], new[0]
    wanted = least * (size + other)
    if 2 * min(size, other) < wanted:
        return None
    shared = (mine & yours).total()
    return shared if 2 * shared >= wanted and shared else None


def _gain_of_parts(parts: Sequence[_Sized], whole: _Sized) -> float | None:
    words, size = whole
    if not size or any(part < 2 for _words, part in parts):
        return None
    if sum(part for _words, part in parts) < _PARTS * size:
        return None
    if any((one & words).total() < _PARTS * part for one, part in parts):
        return None
    shared = (reduce(add, (one for one, _part in parts)) & words).total()
    return shared - _PRICE * (len(parts) - 1) if shared >= _PARTS * size else None


def _traced(best: dict[tuple[int, int], tuple[float, int, int]], row: int, column: int) -> list[Step]:
    steps: list[Step] = []
    while row or column:
        _total, gone, come = best.get((row, column), (0.0, int(row > 0), int(row == 0)))
        steps.append((list(range(row - gone, row)), list(range(column - come, column))))
        row, column = row - gone, column - come
    return steps[::-1]
