"""What was moved.

In: a flow. Out: nothing; ties that left the order of the others are told as moved, and free items that
went in one place and came in another are tied.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from docgen.roundtrip.aligning.believing import SHORT
from docgen.roundtrip.aligning.items import Item
from docgen.roundtrip.aligning.likeness import alike, index, near
from docgen.roundtrip.aligning.series import rising
from docgen.roundtrip.aligning.ties import Flow

_TWO = 1.5
"""A short text out of its order is told twice, as deleted and as added, so it costs more than a move."""
_MOVED, _WORDS = 0.75, 8
"""How alike texts must be to have been moved and changed, and how many words they need."""


def settle(flow: Flow) -> None:
    """Tell what moved among what is tied; a short text that may stand anywhere never did."""
    counts = Counter(item.key for items in (flow.old, flow.new) for item in items)
    ties = sorted(flow.ties, key=lambda tie: tie.old[0])
    fixed = [_fixed(flow.old[tie.old[0]], flow.new[tie.new[0]], counts) for tie in ties]
    costs = [_TWO if short else 1.0 for short in fixed]
    stayed = rising([(tie.old[0], tie.new[0]) for tie in ties], costs)
    for number, tie in enumerate(ties):
        if number not in stayed:
            tie.moved = True
            if fixed[number]:
                flow.untie(tie)


def _fixed(old: Item, new: Item, counts: Counter[tuple[str, ...]]) -> bool:
    """Return whether no move is believed: of a short text without an anchor, or that stands in two places."""
    common = max(counts[old.key], counts[new.key]) > 2
    return old.letters < SHORT and (common or not old.letters or old.anchors.isdisjoint(new.anchors))


def move(flow: Flow) -> None:
    """Tie what went in one place and came in another: the same long text, or one much alike."""
    come: dict[object, list[int]] = defaultdict(list)
    for other in flow.free_new():
        come[flow.new[other].known].append(other)
    for one in flow.free_old():
        item = flow.old[one]
        if item.letters >= SHORT and come[item.known]:
            flow.tie(one, come[item.known].pop(0), moved=True)
    for _worth, one, other in sorted(_likely(flow), reverse=True):
        if one not in flow.of_old and other not in flow.of_new:
            flow.tie(one, other, moved=True)


def _likely(flow: Flow) -> Iterator[tuple[float, int, int]]:
    """Yield free items that are much alike and long enough."""
    found = index(flow.new, flow.free_new())
    for one in flow.free_old():
        item = flow.old[one]
        if item.size >= _WORDS and item.letters >= SHORT:
            worths = ((alike(item, flow.new[other]), one, other) for other in near(item, found))
            yield from (worth for worth in worths if worth[0] >= _MOVED)
