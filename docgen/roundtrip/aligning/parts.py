"""Further parts of what was joined or split, beside the part that is tied already.

In: a flow. Out: nothing; free neighbours are tied too, where the words that the tied part does not explain
are theirs. So a join is found though one anchor was lost, and a split though only one half bears the anchor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from docgen.roundtrip.aligning.items import Item
from docgen.roundtrip.aligning.likeness import continues, rest
from docgen.roundtrip.aligning.ties import Flow


def absorb(flow: Flow) -> None:
    """Tie the free neighbours that belong to one that is tied in its place."""
    for tie in sorted(flow.ties, key=lambda tie: tie.new[0]):
        one, other = flow.old[tie.old[0]], flow.new[tie.new[0]]
        if one.key == other.key or one.whole:
            continue
        if len(tie.new) == 1:
            words = rest(other, (flow.old[place] for place in tie.old))
            for place in _more(flow.old, tie.old, flow.of_old, words):
                flow.join(tie, place)
        if len(tie.old) == 1:
            words = rest(one, (flow.new[place] for place in tie.new))
            for place in _more(flow.new, tie.new, flow.of_new, words):
                flow.split(tie, place)


def _more(
    items: Sequence[Item], own: Sequence[int], taken: Container[int], words: Counter[str]
) -> Iterator[int]:
    """Yield the neighbours on either side, nearest first, that are found in what is left."""
    for place, step in ((own[0] - 1, -1), (own[-1] + 1, 1)):
        while 0 <= place < len(items) and place not in taken and continues(items[place], words):
            words = words - items[place].words
            yield place
            place += step
