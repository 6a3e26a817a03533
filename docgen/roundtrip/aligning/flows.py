"""Which items of a flow became which: what stayed, what moved, what was joined or split.

In: a flow without ties. Out: nothing; it is tied.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from docgen.comparison.matching import matches
from docgen.comparison.pairing import paired
from docgen.roundtrip.aligning.believing import SHORT, believe
from docgen.roundtrip.aligning.items import Item
from docgen.roundtrip.aligning.likeness import alike
from docgen.roundtrip.aligning.parts import absorb
from docgen.roundtrip.aligning.series import rising
from docgen.roundtrip.aligning.ties import Flow

_PARTS = 5
"""So many paragraphs at most are joined into one without an anchor that says so."""
_SMALL = 400
"""Pairs of items among which likeness alone decides; in a larger gap the same texts are matched first."""
_KEPT, _UNSURE = 1.5, 0.5
"""What it costs to take a short text that stands in many places out of its order; one without an anchor."""
_MOVED, _WORDS = 0.75, 8
"""How alike texts must be to have been moved and changed, and how many words they need."""


def tied(flow: Flow) -> None:
    """Tie all items that became one another."""
    believe(flow)
    _settle(flow)
    for left, right in list(flow.gaps()):
        _fill(flow, left, right)
    _move(flow)
    absorb(flow)


def _settle(flow: Flow) -> None:
    """Tell what moved among what is tied; a short text that stands in many places never did."""
    counts = [Counter(item.key for item in items) for items in (flow.old, flow.new)]
    ties = sorted(flow.ties, key=lambda tie: tie.old[0])
    costs = []
    for tie in ties:
        item, come = flow.old[tie.old[0]], flow.new[tie.new[0]]
        firm = bool(item.anchors & come.anchors)
        common = item.letters < SHORT and (counts[0][item.key] > 1 or counts[1][item.key] > 1)
        fixed = common or not item.letters or (item.letters < SHORT and not firm)
        costs.append(-1.0 if fixed else 1.0)
        if fixed:
            costs[-1] = -(_KEPT if firm else _UNSURE)
    stayed = rising([(tie.old[0], tie.new[0]) for tie in ties], [abs(cost) for cost in costs])
    for number, tie in enumerate(ties):
        if number not in stayed:
            tie.moved = True
            if costs[number] < 0:
                flow.untie(tie)


def _fill(flow: Flow, left: Sequence[int], right: Sequence[int]) -> None:
    """Tie what is free between two that stayed, after taking out what moved as it is."""
    if len(left) * len(right) <= _SMALL:
        _pair(flow, left, right)
        return
    one = two = 0
    same = matches([_known(flow.old[place]) for place in left], [_known(flow.new[place]) for place in right])
    for mine, yours in [*same, (len(left), len(right))]:
        _pair(flow, left[one:mine], right[two:yours])
        if mine < len(left):
            flow.tie(left[mine], right[yours])
        one, two = mine + 1, yours + 1


def _known(item: Item) -> object:
    return item.whole, item.key


def _pair(flow: Flow, left: Sequence[int], right: Sequence[int]) -> None:
    """Tie what is alike, then rows of which one is empty."""
    if not left or not right:
        return
    alone: tuple[list[int], list[int]] = ([], [])
    steps = paired(
        [flow.old[place].words for place in left], [flow.new[place].words for place in right], _PARTS
    )
    for gone, come in steps:
        mine, yours = [left[place] for place in gone], [right[place] for place in come]
        if mine and yours:
            _pair_blanks(flow, *alone)
            alone = ([], [])
            _tie_step(flow, mine, yours)
        else:
            alone[0].extend(mine)
            alone[1].extend(yours)
    _pair_blanks(flow, *alone)


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
    """Tie rows that were filled in or emptied."""
    rows = (
        [place for place in left if flow.old[place].whole],
        [place for place in right if flow.new[place].whole],
    )
    for one, other in zip(*rows, strict=False):
        if not (flow.old[one].key and flow.new[other].key):
            flow.tie(one, other)


def _move(flow: Flow) -> None:
    """Tie what went in one place and came in another: the same long text, or one much alike."""
    come: dict[object, list[int]] = defaultdict(list)
    for other in flow.free_new():
        come[_known(flow.new[other])].append(other)
    for one in flow.free_old():
        item = flow.old[one]
        if item.letters >= SHORT and come[_known(item)]:
            flow.tie(one, come[_known(item)].pop(0), moved=True)
    for _worth, one, other in sorted(_likely(flow), reverse=True):
        if one not in flow.of_old and other not in flow.of_new:
            flow.tie(one, other, moved=True)


def _likely(flow: Flow) -> Iterator[tuple[float, int, int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for other in flow.free_new():
        for word in flow.new[other].words:
            index[word].append(other)
    for one in flow.free_old():
        item = flow.old[one]
        if item.size < _WORDS or item.letters < SHORT:
            continue
        near = {other for word in item.words for other in index[word] if len(index[word]) <= SHORT}
        worths = (
            (alike(item, flow.new[other]), one, other)
            for other in near
            if flow.new[other].whole is item.whole
        )
        yield from (worth for worth in worths if worth[0] >= _MOVED)
