"""What stands round a passage of the paper, as items of the dossier.

In: the bench and passages. Out: the items that they print, and beside which items something may be put.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from docgen.dossier.editing import Source, Uneditable
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.items import Item, items_at, row_of
from docgen.roundtrip.press import Edition


def items_of(edition: Edition, now: Sequence[int]) -> list[Item]:
    """Return the items that the passages print: those that all print first, the inner before the outer."""
    listed = [items_at(edition, at) for at in now]
    every = list(dict.fromkeys(item for items in listed for item in items))
    return sorted(every, key=lambda item: (-sum(item in items for items in listed), -len(item.path)))


def neighbours(bench: Bench, after: int) -> Iterator[tuple[Item, int, list[int]]]:
    """Yield where a new item may stand: the neighbour that it would be like, its position, the neighbour's
    passages. What stands before comes first."""
    edition = bench.edition
    before = bench.now(after) if after >= 0 else -1
    if before is None:
        return
    said = sorted(filled(edition))
    above = [at for at in said if at <= before][-1:]
    below = [at for at in said if at > (max(row_of(edition, before)) if before >= 0 else -1)][:1]
    for places, step in ((above, 1), (below, 0)):
        for at in places:
            row = row_of(edition, at)
            for item in items_of(edition, row):
                yield item, item.number + step, row


def filled(edition: Edition) -> set[int]:
    """Return the passages that say something."""
    return {number for number, passage in enumerate(edition.passages) if passage.text.strip()}


def edited(change: Callable[[], Source]) -> Source | None:
    """Return what `change` makes of the dossier's file, None where it cannot be made there."""
    try:
        return change()
    except (KeyError, Uneditable):
        return None
