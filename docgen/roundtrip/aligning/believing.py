"""What anchors and whole texts say, and how far they are believed.

In: a flow. Out: nothing; it is tied where an anchor was found again or a text stands once in both. An
anchor can be wrong: it slips to the next paragraph where its own was deleted, and is doubled by copying.
So an anchor goes before a likeness, but not where another item fits far better.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from docgen.roundtrip.aligning.items import Item
from docgen.roundtrip.aligning.likeness import alike, continues, index, near, rest, within
from docgen.roundtrip.aligning.ties import Flow

LIKE = 0.5
"""So much alike, an edited paragraph is believed to be its anchor's though a copy stands elsewhere."""
SHORT = 12
"""Fewer letters may stand anywhere."""
_SURE, _FAR, _FITS = 0.8, 0.3, 0.6
"""A claim so sure is not doubted; another item so much more alike, and at least so much, fits better."""
_WITHIN, _VOTES = 0.9, 0.2
"""What it is worth that one text is a part of the other; that all anchors of a row are in one row."""
_ANCHORED = 0.4
"""So much of a paragraph must be found where its anchor says that it was joined."""
_Claim = tuple[int, int]


def believe(flow: Flow) -> None:
    """Tie what anchors and texts tell."""
    claims = _claims(flow)
    claimed: dict[int, list[int]] = defaultdict(list)
    for one, other in claims:
        claimed[one].append(other)
    exact = [claim for claim, worth in claims.items() if worth > 1]
    for one, other in sorted(exact, key=lambda claim: -_company(claim, claims)):
        if one not in flow.of_old and other not in flow.of_new:
            flow.tie(one, other)
    _tie_unique(flow, claims, claimed)
    rivals, rests = _Rivals(flow), dict[int, Counter[str]]()
    for (one, other), worth in sorted(claims.items(), key=lambda entry: -entry[1]):
        if one in flow.of_old:
            continue
        if other in flow.of_new:
            _join(flow, one, other, rests)
        elif worth > _SURE or not rivals.fit_better(one, other, worth):
            flow.tie(one, other)


def _claims(flow: Flow) -> dict[_Claim, float]:
    """Return which new items bear an anchor of which old one, and how alike they are; 2 for the same text."""
    owners: dict[int, list[int]] = defaultdict(list)
    for one, item in enumerate(flow.old):
        for anchor in item.anchors:
            owners[anchor].append(one)
    votes: Counter[_Claim] = Counter()
    for other, item in enumerate(flow.new):
        votes.update((one, other) for anchor in item.anchors for one in owners[anchor])
    pairs = ((flow.old[one], flow.new[other], (one, other)) for one, other in votes)
    return {
        claim: _worth(mine, yours, votes[claim]) for mine, yours, claim in pairs if mine.whole is yours.whole
    }


def _worth(mine: Item, yours: Item, votes: int) -> float:
    """Return how likely it is that an anchor is right: 2 for the same text, else how much of it is."""
    if mine.key == yours.key:
        return 2.0
    if mine.whole:
        return alike(mine, yours) * (1 - _VOTES) + _VOTES * votes / len(mine.anchors)
    return max(alike(mine, yours), _WITHIN * within(mine, yours))


def _company(claim: _Claim, claims: dict[_Claim, float]) -> int:
    one, other = claim
    return ((one - 1, other - 1) in claims) + ((one + 1, other + 1) in claims)


def _tie_unique(flow: Flow, claims: dict[_Claim, float], claimed: dict[int, list[int]]) -> None:
    """Tie texts that stand once in both, but for an edited paragraph that was copied before."""
    places = _once(flow.new)
    for key, one in _once(flow.old).items():
        other = places.get(key, -1)
        if other < 0 or one in flow.of_old or other in flow.of_new:
            continue
        best = max((claims[one, elsewhere] for elsewhere in claimed[one]), default=0.0)
        copied = not flow.new[other].anchors and best >= LIKE
        if not copied and (not claimed[one] or flow.old[one].letters >= SHORT):
            flow.tie(one, other)


def _once(items: Sequence[Item]) -> dict[object, int]:
    counts = Counter(item.known for item in items)
    return {item.known: place for place, item in enumerate(items) if item.key and counts[item.known] == 1}


def _join(flow: Flow, one: int, other: int, rests: dict[int, Counter[str]]) -> None:
    """Join an old paragraph whose anchor stands in a new one that is another's, if its words do too."""
    tie, part = flow.of_new[other], flow.old[one]
    if other not in rests:
        rests[other] = rest(flow.new[other], (flow.old[mine] for mine in tie.old))
    if continues(part, rests[other], _ANCHORED):
        flow.join(tie, one)
        rests[other].subtract(part.words & rests[other])


class _Rivals:
    """Finds items by the rare words in them."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._old, self._new = index(flow.old, flow.free_old()), index(flow.new, flow.free_new())

    def fit_better(self, one: int, other: int, worth: float) -> bool:
        """Return whether a free item is far more alike to one of these two than they to each other."""
        wanted = max(worth + _FAR, _FITS)
        flow = self._flow
        mine, yours = flow.old[one], flow.new[other]
        return any(
            alike(mine, flow.new[rival]) >= wanted for rival in flow.free_new(near(mine, self._new))
        ) or any(alike(flow.old[rival], yours) >= wanted for rival in flow.free_old(near(yours, self._old)))
