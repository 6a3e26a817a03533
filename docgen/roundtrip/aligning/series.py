"""What stayed in its order, so that as little as possible is said to have moved.

In: pairs of positions, each with what it would cost to call it moved. Out: the dearest series that rises in
both, by a Fenwick tree of maxima: n log n.
"""

from __future__ import annotations

from collections.abc import Sequence

Pair = tuple[int, int]


def rising(pairs: Sequence[Pair], costs: Sequence[float]) -> set[int]:
    """Return which of `pairs`, whose first positions rise, make the dearest series."""
    if not pairs:
        return set()
    best: list[tuple[float, int]] = [(0.0, -1)] * (max(there for _place, there in pairs) + 2)
    before: list[int] = []
    for number, (_place, there) in enumerate(pairs):
        total, last = _highest(best, there)
        before.append(last)
        _raise(best, there + 1, (total + costs[number], number))
    found, number = set[int](), _highest(best, len(best) - 1)[1]
    while number >= 0:
        found.add(number)
        number = before[number]
    return found


def _highest(tree: Sequence[tuple[float, int]], place: int) -> tuple[float, int]:
    """Return the highest of the first `place` entries."""
    found = (0.0, -1)
    while place > 0:
        found = max(found, tree[place])
        place -= place & -place
    return found


def _raise(tree: list[tuple[float, int]], place: int, value: tuple[float, int]) -> None:
    while place < len(tree):
        tree[place] = max(tree[place], value)
        place += place & -place
