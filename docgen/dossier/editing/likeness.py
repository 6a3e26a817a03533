"""Which neighbour a new value resembles."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.dossier.editing.spans import Item, Listing, Pair, Span, Table, Words
from docgen.dossier.editing.values import Value


def closest(group: Listing | None, value: Value, position: int | None = None) -> Item | None:
    """Return the item that `value` resembles most: with most of its keys, nearest to `position`."""
    items = list(enumerate(group.parts)) if group is not None else []
    alike = [(index, item) for index, item in items if kindred(item.value, value)]
    at = len(items) if position is None else position

    def rank(found: tuple[int, Item]) -> tuple[int, int]:
        index, item = found
        shared = (
            {pair.name for pair in pairs_of(item.value)} & set(value) if isinstance(value, Mapping) else ()
        )
        return -len(shared), abs(2 * index + 1 - 2 * at)

    return min(alike, key=rank)[1] if alike else None


def kindred(span: Span, value: Value) -> bool:
    """Tell whether both are words, both mappings or both lists; something is written in the file."""
    if isinstance(value, str):
        return isinstance(span, Words) and not span.empty
    wanted = Table if isinstance(value, Mapping) else Listing
    return isinstance(span, wanted) and bool(span.parts)


def pairs_of(group: Span | None) -> tuple[Pair, ...]:
    """Return the entries of a mapping, none of anything else."""
    return group.parts if isinstance(group, Table) else ()
