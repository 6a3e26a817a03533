"""What two sequences have in common.

In: two sequences of hashable things. Out: pairs of positions, rising in both. What stands once in each is
found first (patience), the rest between by the longest common subsequence, so that a document of thousands
of words takes no time squared; where a gap is larger than `LARGEST` nothing in it is matched.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence

LARGEST = 250_000
"""Cells of the table in which the longest common subsequence is looked for."""
BUDGET = 4_000_000
"""Cells looked through in all; where they are used up, what is left is not matched."""
_SMALL = 10_000
"""So small a gap is looked through at once."""

Pair = tuple[int, int]
_Range = tuple[int, int, int, int]


def matches(own: Sequence[Hashable], other: Sequence[Hashable]) -> list[Pair]:
    """Return the positions of what both have, in order."""
    found: list[Pair] = []
    budget = BUDGET
    waiting: list[_Range] = [(0, len(own), 0, len(other))]
    while waiting:
        start, end, begin, stop = waiting.pop()
        while start < end and begin < stop and own[start] == other[begin]:
            found.append((start, begin))
            start, begin = start + 1, begin + 1
        while start < end and begin < stop and own[end - 1] == other[stop - 1]:
            end, stop = end - 1, stop - 1
            found.append((end, stop))
        size = (end - start) * (stop - begin)
        if not size:
            continue
        anchors = [] if size <= _SMALL else _unique(own[start:end], other[begin:stop])
        if anchors:
            waiting += _between(anchors, (start, end, begin, stop))
            found += [(start + one, begin + two) for one, two in anchors]
        elif size <= min(LARGEST, budget):
            budget -= size
            found += [(start + one, begin + two) for one, two in _longest(own[start:end], other[begin:stop])]
    return sorted(found)


def _between(anchors: Sequence[Pair], whole: _Range) -> list[_Range]:
    start, end, begin, stop = whole
    left, right, found = start, begin, []
    for one, two in [*anchors, (end - start, stop - begin)]:
        found.append((left, start + one, right, begin + two))
        left, right = start + one + 1, begin + two + 1
    return [gap for gap in found if gap[0] < gap[1] and gap[2] < gap[3]]


def _unique(own: Sequence[Hashable], other: Sequence[Hashable]) -> list[Pair]:
    """Return what stands once in each, the longest rising series of it."""
    counts, others = Counter(own), Counter(other)
    at = {item: place for place, item in enumerate(other) if others[item] == 1}
    pairs = [(place, at[item]) for place, item in enumerate(own) if counts[item] == 1 and item in at]
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_place, there) in enumerate(pairs):
        pile = bisect_left(tops, there)
        before.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(there)
            ends.append(number)
        else:
            tops[pile], ends[pile] = there, number
    series, number = [], ends[-1] if ends else -1
    while number >= 0:
        series.append(pairs[number])
        number = before[number]
    return series[::-1]


def _longest(own: Sequence[Hashable], other: Sequence[Hashable]) -> list[Pair]:
    """Return a longest common subsequence, early pairs first."""
    width = len(other) + 1
    below = [0] * width
    table = [below]
    for item in reversed(own):
        row = [0] * width
        for place in range(width - 2, -1, -1):
            if item == other[place]:
                row[place] = below[place + 1] + 1
            else:
                row[place] = below[place] if below[place] >= row[place + 1] else row[place + 1]
        table.append(row)
        below = row
    table.reverse()
    found, one, two = [], 0, 0
    while one < len(own) and two < len(other):
        if own[one] == other[two]:
            found.append((one, two))
            one, two = one + 1, two + 1
        elif table[one + 1][two] >= table[one][two + 1]:
            one += 1
        else:
            two += 1
    return found
