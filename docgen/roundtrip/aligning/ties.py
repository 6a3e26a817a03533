"""Which item became which.

In: the items of one flow, a story or a cell, of both editions. Out: ties.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from docgen.roundtrip.aligning.items import Item


@dataclass(slots=True, eq=False)
class Tie:
    """Old items and the new ones that they became, by position: one and one, some and one, one and some."""

    old: list[int]
    new: list[int]
    moved: bool = False


class Flow:
    """The items of both editions and the ties between them."""

    def __init__(self, old: Sequence[Item], new: Sequence[Item]) -> None:
        self.old, self.new = old, new
        self.ties: list[Tie] = []
        self.of_old: dict[int, Tie] = {}
        self.of_new: dict[int, Tie] = {}

    def tie(self, one: int, other: int, *, moved: bool = False) -> None:
        """Tie an old and a new item that are both free."""
        tie = Tie([one], [other], moved)
        self.ties.append(tie)
        self.of_old[one] = self.of_new[other] = tie

    def untie(self, tie: Tie) -> None:
        """Let all of a tie be free again."""
        self.ties.remove(tie)
        for one in tie.old:
            del self.of_old[one]
        for other in tie.new:
            del self.of_new[other]

    def join(self, tie: Tie, one: int) -> None:
        """Let a free old item be one of those that became the new one of `tie`."""
        insort(tie.old, one)
        self.of_old[one] = tie

    def split(self, tie: Tie, other: int) -> None:
        """Let a free new item be one of those that the old one of `tie` became."""
        insort(tie.new, other)
        self.of_new[other] = tie

    def free_old(self, among: Iterable[int] | None = None) -> list[int]:
        """Return the old items that are not tied."""
        return [one for one in (range(len(self.old)) if among is None else among) if one not in self.of_old]

    def free_new(self, among: Iterable[int] | None = None) -> list[int]:
        """Return the new items that are not tied."""
        return [one for one in (range(len(self.new)) if among is None else among) if one not in self.of_new]

    def gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield the free items between those tied in their order, where both have some."""
        stayed = sorted(
            (tie.old[0], tie.old[-1], tie.new[0], tie.new[-1]) for tie in self.ties if not tie.moved
        )
        start = begin = 0
        for first, last, top, bottom in [*stayed, (len(self.old), 0, len(self.new), 0)]:
            left, right = self.free_old(range(start, first)), self.free_new(range(begin, top))
            if left and right:
                yield left, right
            start, begin = max(start, last + 1), max(begin, bottom + 1)
