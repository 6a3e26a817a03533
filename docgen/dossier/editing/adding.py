"""An entry or item more, where others stand already: ways to write it, and what the file then says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from docgen.dossier.editing import inserting
from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.expected import altered, with_item, with_key
from docgen.dossier.editing.layout import Layout
from docgen.dossier.editing.likeness import closest
from docgen.dossier.editing.quoting import double
from docgen.dossier.editing.spans import Listing, Table
from docgen.dossier.editing.values import Steps, Value, reached, value_of

if TYPE_CHECKING:
    from docgen.dossier.editing.source import Source


def put_at(source: Source, steps: Steps, position: int, key: str, value: Value) -> Source:
    """Add a key that is new as the one at `position` to the mapping at `steps`, which is not empty."""
    span = reached(source.root, steps)
    assert isinstance(span, Table)
    expected = altered(value_of(source.root), steps, lambda old: with_key(old, position, key, value))
    return source.changed(_with_pair(source, span, position, key, value), expected, steps)


def _with_pair(source: Source, group: Table, position: int, key: str, value: Value) -> Iterator[list[Edit]]:
    layout = Layout(source.text, source.root)
    if group.flow:
        yield inserting.in_brackets(source.text, group, position, layout.pair(key, value, group))
        return
    lines = layout.lines(key, value, layout.neighbour(group, key, value), group)
    yield inserting.in_block(source.text, group, position, lines)
    yield inserting.in_block(source.text, group, position, lines, apart=False)
    yield inserting.in_block(source.text, group, position, [f"{double(key)}: {layout.inline(value)}"])


def item_at(source: Source, steps: Steps, position: int, value: Value) -> Source:
    """Add the item at `position` to the list at `steps`, which is not empty."""
    span = reached(source.root, steps)
    assert isinstance(span, Listing)
    expected = altered(value_of(source.root), steps, lambda old: with_item(old, position, value))
    return source.changed(_with_item(source, span, position, value), expected, steps)


def _with_item(source: Source, group: Listing, position: int, value: Value) -> Iterator[list[Edit]]:
    layout = Layout(source.text, source.root)
    like = closest(group, value, position)
    if group.flow:
        written = layout.inline(value, like.value if like is not None else None)
        yield inserting.in_brackets(source.text, group, position, written)
        return
    lines = layout.lines(None, value, like, group)
    yield inserting.in_block(source.text, group, position, lines)
    yield inserting.in_block(source.text, group, position, lines, apart=False)
    yield inserting.in_block(source.text, group, position, [f"- {layout.inline(value)}"])
