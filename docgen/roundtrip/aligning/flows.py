"""Which items of a flow became which: what is between those that are believed.

In: a flow without ties. Out: nothing; it is tied.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.comparison.matching import matches
from docgen.comparison.pairing import ALONE, LIKE, paired
from docgen.roundtrip.aligning.believing import believe
from docgen.roundtrip.aligning.likeness import alike
from docgen.roundtrip.aligning.moves import move, settle
from docgen.roundtrip.aligning.parts import absorb
from docgen.roundtrip.aligning.ties import Flow

_PARTS = 5
"""So many paragraphs at most are joined into one without an anchor that says so."""
_SMALL = 400
"""Pairs of items among which likeness alone decides; in a larger gap the same texts are matched first."""


def tied(flow: Flow) -> None:
    """Tie all items that became one another."""
    believe(flow)
    _tie_same(flow, range(len(flow.old)), range(len(flow.new)))
    _tie_same(flow, flow.free_old(), flow.free_new())
    settle(flow)
    alone = LIKE if _kept(flow) else ALONE
    for left, right in list(flow.gaps()):
        _fill(flow, left, right, alone)
    move(flow)
    absorb(flow)


def _tie_same(flow: Flow, left: Sequence[int], right: Sequence[int]) -> None:
    """Tie free items of the same text in the order of all these, tied ones being what they are tied to."""
    keys = [flow.of_old.get(one) or flow.old[one].known for one in left]
    others = [flow.of_new.get(other) or flow.new[other].known for other in right]
    for one, other in matches(keys, others):
        if left[one] not in flow.of_old and right[other] not in flow.of_new:
            flow.tie(left[one], right[other])


def _kept(flow: Flow) -> bool:
    """Return whether the editor's program kept most anchors: one that is lost then tells of a new text."""
    anchored = [item.anchors for item in flow.old if item.anchors]
    there = {anchor for item in flow.new for anchor in item.anchors}
    return 2 * sum(not anchors.isdisjoint(there) for anchors in anchored) > len(anchored)


def _fill(flow: Flow, left: Sequence[int], right: Sequence[int], alone: float) -> None:
    """Tie what is free between two that stayed, after taking out what moved as it is."""
    if len(left) * len(right) <= _SMALL:
        _pair(flow, left, right, alone)
        return
    one = two = 0
    same = matches([flow.old[place].known for place in left], [flow.new[place].known for place in right])
    for mine, yours in [*same, (len(left), len(right))]:
        _pair(flow, left[one:mine], right[two:yours], alone)
        if mine < len(left):
            flow.tie(left[mine], right[yours])
        one, two = mine + 1, yours + 1


def _pair(flow: Flow, left: Sequence[int], right: Sequence[int], alone: float) -> None:
    """Tie what is alike, then rows that were filled in or emptied."""
    if not left or not right:
        return
    bags = [flow.old[place].words for place in left], [flow.new[place].words for place in right]
    waiting: tuple[list[int], list[int]] = ([], [])
    for gone, come in [*paired(*bags, most=_PARTS, alone=alone), ([], [])]:
        mine, yours = [left[place] for place in gone], [right[place] for place in come]
        if bool(mine) is bool(yours):
            _pair_blanks(flow, *waiting)
            waiting = ([], [])
        if mine and yours:
            _tie_step(flow, mine, yours)
        waiting[0].extend(one for one in mine if one not in flow.of_old)
        waiting[1].extend(other for other in yours if other not in flow.of_new)


def _tie_step(flow: Flow, mine: Sequence[int], yours: Sequence[int]) -> None:
    if len(mine) * len(yours) > 1 and (flow.old[mine[0]].whole):
        pairs = [(one, other) for one in mine for other in yours]
        flow.tie(*max(pairs, key=lambda pair: alike(flow.old[pair[0]], flow.new[pair[1]])))
        return
    flow.tie(mine[0], yours[0])
    tie = flow.of_old[mine[0]]
    for one in mine[1:]:
        flow.join(tie, one)
    for other in yours[1:]:
        flow.split(tie, other)


def _pair_blanks(flow: Flow, left: Sequence[int], right: Sequence[int]) -> None:
    """Tie rows of which one says nothing, or nothing but what the other says too."""
    rows = (
        [place for place in left if flow.old[place].whole],
        [place for place in right if flow.new[place].whole],
    )
    for one, other in zip(*rows, strict=False):
        mine, yours = flow.old[one], flow.new[other]
        if not (mine.key and yours.key) or mine.words <= yours.words or yours.words <= mine.words:
            flow.tie(one, other)
