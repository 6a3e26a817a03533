"""The changes: which edits make them, and what the file then says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from docgen.dossier.editing import merging, replacing
from docgen.dossier.editing.adding import item_at, put_at
from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.expected import altered, with_item
from docgen.dossier.editing.layout import Layout
from docgen.dossier.editing.likeness import closest, kindred
from docgen.dossier.editing.lines import column, line_end
from docgen.dossier.editing.spans import Group, Listing, Pair, Part, Span, Table, Words
from docgen.dossier.editing.values import Steps, Value, part_at, reached, same, value_of
from docgen.dossier.editing.words import ways
from docgen.messages import _

if TYPE_CHECKING:
    from docgen.dossier.editing.source import Source


def set_value(source: Source, steps: Steps, value: Value) -> Source:
    """Put `value` for what stands at `steps`."""
    span = reached(source.root, steps)
    assert span is not None
    if same(value_of(span), value):
        return source
    if isinstance(span, Group) and span.parts and value and kindred(span, value):
        return merging.merged(source, steps, value)
    part = part_at(source.root, steps)
    if part is None:
        raise source.refusal(_("A dossier is a list of keys with values: key: value."), steps)
    if isinstance(value, str):
        value = _with_its_breaks(part, value)
    expected = altered(value_of(source.root), steps, lambda _old: value)
    return source.changed(_replaced(source, steps, part, value), expected, steps)


def _with_its_breaks(part: Part, value: str) -> str:
    """Return `value` with the line breaks at the end of the block that it replaces."""
    old = part.value
    if isinstance(old, Words) and old.block and value and not value.endswith("\n"):
        return value + old.value[len(old.value.rstrip("\n")) :]
    return value


def _replaced(source: Source, steps: Steps, part: Part, value: Value) -> Iterator[list[Edit]]:
    """Yield ways to write `value` for what `part` holds."""
    holder = reached(source.root, steps[:-1])
    assert isinstance(holder, Group)
    layout = Layout(source.text, source.root)
    if isinstance(value, str):
        old = part.value if isinstance(part.value, Words) else Words("", part.indicator, part.indicator, "")
        base, newline = column(source.text, part.start), line_end(source.text, part.indicator)
        for written in ways(source.text, old, value, flow=holder.flow, base=base, newline=newline):
            yield replacing.by_words(source.text, part, written)
        return
    name = part.name if isinstance(part, Pair) else None
    like = part.value if kindred(part.value, value) else layout.sample(name, value)
    if like is None and isinstance(holder, Listing):
        item = closest(holder, value)
        like = item.value if item is not None else None
    lines = layout.inline(value, like) if holder.flow else layout.value(value, like)
    if isinstance(lines, str):
        yield replacing.by_words(source.text, part, lines)
    else:
        yield replacing.by_lines(source.text, part, lines, layout.step(value))


def put_key(source: Source, steps: Steps, key: str, value: Value, after: str | None) -> Source:
    """Add a key to the mapping at `steps`."""
    span = reached(source.root, steps)
    if nothing(span, Table):
        return set_value(source, steps, {key: value})
    if not isinstance(span, Table):
        raise source.refusal(_("Here no key can be added: this is no mapping."), steps)
    names = [pair.name for pair in span.parts]
    if key in names:
        if value_of(span.parts[names.index(key)].value) == "":
            return set_value(source, (*steps, key), value)
        raise source.refusal(_('The key "{key}" stands here already.', key=key), (*steps, key))
    if after is not None and after not in names:
        raise source.refusal(_('There is no key "{key}" here.', key=after), steps)
    return put_at(source, steps, len(names) if after is None else names.index(after) + 1, key, value)


def insert_item(source: Source, steps: Steps, position: int, value: Value) -> Source:
    """Add an item to the list at `steps`."""
    span = reached(source.root, steps)
    assert span is not None
    if nothing(span, Listing):
        return set_value(source, steps, [value])
    if not isinstance(span, Listing):  # a list of one, written without brackets
        here = value_of(span)
        if "#" in source.text[span.start : span.end] and not isinstance(span, Words):
            raise source.refusal(_("Here no item can be added: this is no list."), steps)
        return set_value(source, steps, with_item([here], position, value))
    if not 0 <= position <= len(span.parts):
        raise source.refusal(_("This list has no position {position}.", position=position), steps)
    return item_at(source, steps, position, value)


def nothing(span: Span | None, kind: type[Group]) -> bool:
    """Tell whether an empty value or an empty group of this kind stands there."""
    if isinstance(span, Words):
        return not span.value
    return isinstance(span, kind) and not span.parts
