"""An item to another place, its lines and comments with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from docgen.dossier.editing import inserting, regions, replacing
from docgen.dossier.editing.changing import nothing
from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.expected import altered, with_item, without
from docgen.dossier.editing.layout import Layout
from docgen.dossier.editing.likeness import closest
from docgen.dossier.editing.lines import alone, column, ended, parted, past_comment, past_space, split
from docgen.dossier.editing.spans import Group, Item, Listing
from docgen.dossier.editing.taking import removed
from docgen.dossier.editing.values import Steps, part_at, reached, value_of
from docgen.messages import _

if TYPE_CHECKING:
    from docgen.dossier.editing.source import Source


def move_item(source: Source, steps: Steps, to: Steps, position: int) -> Source:
    """Move the item at `steps` into the list at `to`, which counts as things stand."""
    item, group = part_at(source.root, steps), reached(source.root, steps[:-1])
    if not isinstance(item, Item) or not isinstance(group, Listing) or to[: len(steps)] == steps:
        raise source.refusal(_("Only an item of a list can be moved, and not into itself."), steps)
    if steps == (*to, position):
        return source
    left = altered(value_of(source.root), steps[:-1], lambda old: without(old, steps[-1]))
    taken = source.changed([removed(source, steps[:-1], group, item)], left, steps)
    onto = _afterwards(to, steps)
    target = reached(taken.root, onto)
    if not isinstance(target, Listing) and not nothing(target, Listing):
        raise source.refusal(_("Here no item can be added: this is no list."), to)
    if not 0 <= position <= (len(target.parts) if isinstance(target, Listing) else 0):
        raise source.refusal(_("This list has no position {position}.", position=position), to)
    expected = altered(left, onto, lambda old: with_item(old or [], position, value_of(item.value)))
    return taken.changed(_placed(source, group, item, taken, onto, position), expected, onto)


def _afterwards(to: Steps, taken: Steps) -> Steps:
    """Return the way to what is at `to`, once the item at `taken` is taken out."""
    last = len(taken) - 1
    here, gone = to[last] if len(to) > last else None, taken[last]
    if to[:last] != taken[:last] or not isinstance(here, int) or not isinstance(gone, int) or here < gone:
        return to
    return (*to[:last], here - 1, *to[last + 1 :])


def _placed(
    source: Source, group: Listing, item: Item, taken: Source, onto: Steps, position: int
) -> Iterator[list[Edit]]:
    """Yield ways to write what `item` of `group` was in the list at `onto`."""
    text, layout = taken.text, Layout(taken.text, taken.root)
    target, part, holder = (
        reached(taken.root, onto),
        part_at(taken.root, onto),
        reached(taken.root, onto[:-1]),
    )
    assert part is not None
    assert isinstance(holder, Group)
    kept, region = source.text[item.value.start : item.value.end], _region(source.text, group, item)
    bare = region.count("#") == kept.count("#")  # no comment would be lost
    if isinstance(target, Listing) and target.parts and target.flow:
        if bare:
            like = item.value if group.flow else closest(target, value_of(item.value), position)
            span = like.value if isinstance(like, Item) else like
            yield inserting.in_brackets(text, target, position, layout.inline(value_of(item.value), span))
        return
    if group.flow and not bare:
        return
    lines = _lines(source.text, group, item) if not group.flow else [f"- {kept}"]
    if isinstance(target, Listing) and target.parts:
        yield inserting.in_block(text, target, position, lines)
        yield inserting.in_block(text, target, position, lines, apart=False)
    elif not holder.flow:
        yield replacing.by_lines(text, part, lines, layout.step([]))
    if bare and (not isinstance(target, Listing) or not target.parts):
        yield replacing.by_words(text, part, Layout(source.text, source.root).inline([value_of(item.value)]))


def _region(text: str, group: Listing, item: Item) -> str:
    """Return the item as it is written, with the comments that are its own."""
    index = group.parts.index(item)
    start = regions.first(text, group, index)
    if not group.flow:
        return text[start : regions.last(text, group, index)]
    comma = past_space(text, item.end)
    behind = past_comment(text, comma + 1 if text[comma : comma + 1] == "," else item.end)
    on_own_lines = alone(text, item.start) and ended(text, behind)
    return text[start:behind] if on_own_lines else text[item.start : item.end]


def _lines(text: str, group: Listing, item: Item) -> list[str]:
    """Return the item's lines as from column 0, without line ends."""
    indent = column(text, item.start)
    first, *rest = (parted(line)[0] for line in split(_region(text, group, item)))
    out = [line[indent:] if not line[:indent].strip() else line.lstrip() for line in rest]
    return [first.lstrip(" \t"), *out]
