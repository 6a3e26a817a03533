"""Which paragraph became which, among those that are not the same.

In: the old and the new paragraphs of a gap between two that stayed. Out: steps through both: one became
one, two were joined, one was split, one went, one came. Chosen so that as many words as possible stay, by
dynamic programming in a band along the diagonal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docgen.comparison.units import units_of
from docgen.word.revisions import Paragraph

BAND = 50
"""How far from the diagonal a pair may lie, beyond the difference in length."""
_NARROWEST, _BUDGET = 3, 20_000
"""The band is narrower where there are many paragraphs, down to the first; their number times the band
stays below the second."""
LIKE, ALONE = 0.5, 0.3
"""How much of two paragraphs must be alike to be one; less where only these two are left."""
_PARTS = 0.6
"""How much of each part must be found in the whole of a join or split."""
_PRICE = 1.5

Step = tuple[list[int], list[int]]
"""Positions in the old and in the new paragraphs: one and one, two and one, one and two, or one alone."""


@dataclass(slots=True)
class _Bag:
    words: Counter[str]
    size: int


def paired(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Step]:
    """Return the steps, in an order that keeps that of both sides."""
    left, right = [_bag(one) for one in old], [_bag(one) for one in new]
    least = ALONE if len(old) == len(new) == 1 else LIKE
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for row in range(len(left) + 1):
        for column in _band(row, len(left), len(right)):
            options = list(_options(best, left, right, (row, column), least))
            if options:
                best[row, column] = max(options, key=lambda option: option[0])
    return _traced(best, len(left), len(right))


def _bag(paragraph: Paragraph) -> _Bag:
    words = Counter(unit.key for unit in units_of(paragraph) if unit.weight)
    return _Bag(words, words.total())


def _band(row: int, rows: int, columns: int) -> range:
    middle = row * columns // max(rows, 1)
    reach = max(_NARROWEST, min(BAND, _BUDGET // max(rows, 1))) + columns // max(rows, 1)
    return range(max(0, middle - reach), min(columns, middle + reach) + 1)


def _options(
    best: dict[tuple[int, int], tuple[float, int, int]],
    left: Sequence[_Bag],
    right: Sequence[_Bag],
    spot: tuple[int, int],
    least: float,
) -> Iterator[tuple[float, int, int]]:
    """Yield the ways to `spot`: the gain in all, and how many old and new paragraphs the last step takes."""
    row, column = spot
    if row == column == 0:
        yield 0.0, 0, 0
    for gone, come in ((1, 1), (2, 1), (1, 2), (1, 0), (0, 1)):
        before = best.get((row - gone, column - come))
        if before is None:
            continue
        gain = _gain(left[row - gone : row], right[column - come : column], least)
        if gain is not None:
            yield before[0] + gain, gone, come


def _gain(old: Sequence[_Bag], new: Sequence[_Bag], least: float) -> float | None:
    if not old or not new:
        return 0.0
    if len(old) == len(new):
        shared = (old[0].words & new[0].words).total()
        return shared if 2 * shared >= least * (old[0].size + new[0].size) and shared else None
    whole, parts = (new[0], old) if len(old) == 2 else (old[0], new)
    if min(part.size for part in parts) < 2 or not whole.size:
        return None
    if any((part.words & whole.words).total() < _PARTS * part.size for part in parts):
        return None
    shared = ((parts[0].words + parts[1].words) & whole.words).total()
    return shared - _PRICE if shared >= _PARTS * whole.size else None


def _traced(best: dict[tuple[int, int], tuple[float, int, int]], row: int, column: int) -> list[Step]:
    steps: list[Step] = []
    while row or column:
        _total, gone, come = best.get((row, column), (0.0, int(row > 0), int(row == 0)))
        steps.append((list(range(row - gone, row)), list(range(column - come, column))))
        row, column = row - gone, column - come
    return steps[::-1]
