"""An entry or item less: how it is taken out, and what the file then says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.dossier.editing import regions, removing, replacing
from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.expected import altered, without
from docgen.dossier.editing.spans import Group, Part, Table
from docgen.dossier.editing.values import Steps, part_at, reached, value_of
from docgen.messages import _

if TYPE_CHECKING:
    from docgen.dossier.editing.source import Source


def remove_part(source: Source, steps: Steps) -> Source:
    """Take away the entry or item at `steps`."""
    part, holder = part_at(source.root, steps), reached(source.root, steps[:-1])
    if part is None:
        raise source.refusal(_("A dossier is a list of keys with values: key: value."), steps)
    assert isinstance(holder, Group)
    expected = altered(value_of(source.root), steps[:-1], lambda old: without(old, steps[-1]))
    edits = removed(source, steps[:-1], holder, part)
    return source.changed([edits, _with_blank_lines(source.text, edits)], expected, steps)


def _with_blank_lines(text: str, edits: list[Edit]) -> list[Edit]:
    """Return edits that take the blank lines behind as well: a block `|+` above would make them its own."""
    last = edits[-1]
    return [*edits[:-1], Edit(last.start, regions.past_blank_lines(text, last.end), last.text)]


def removed(source: Source, steps: Steps, group: Group, part: Part) -> list[Edit]:
    """Return the edits that take `part` out of `group`, which stands at `steps`."""
    if len(group.parts) > 1:
        way = removing.from_brackets if group.flow else removing.from_block
        return way(source.text, group, group.parts.index(part))
    nothing = "{}" if isinstance(group, Table) else "[]"
    holder = part_at(source.root, steps)
    if holder is None:
        return [Edit(group.start, group.end, nothing)]
    return replacing.by_words(source.text, holder, nothing)
