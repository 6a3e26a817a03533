"""A mapping that becomes another mapping, a list another list: only what differs is touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from docgen.dossier.editing.adding import put_at
from docgen.dossier.editing.values import Steps, Value, same
from docgen.messages import _

if TYPE_CHECKING:
    from docgen.dossier.editing.source import Source


def merged(source: Source, steps: Steps, value: Value) -> Source:
    """Return `source` with `value` at `steps`, where something of the same kind stands."""
    after = _mapping(source, steps, value) if isinstance(value, Mapping) else _list(source, steps, value)
    if not same(after.get(steps) or "", value):
        raise source.refusal(
            _("The keys here stand in another order than they should; change it by hand."), steps
        )
    return after


def _mapping(source: Source, steps: Steps, value: Mapping[str, Value]) -> Source:
    """Change what stays, add what is new behind the key it follows, take away what is left out."""
    before: str | None = None
    for name, part in value.items():
        if source.get((*steps, name)) is not None:
            source = source.set((*steps, name), part)
        else:
            names = list(_keys(source, steps))
            position = (
                names.index(before) + 1 if before else int(names[0] not in value)
            )  # first behind what goes
            source = put_at(source, steps, position, name, part)
        before = name
    for name in _keys(source, steps):
        if name not in value:
            source = source.remove((*steps, name))
    return source


def _keys(source: Source, steps: Steps) -> Mapping[str, Value]:
    there = source.get(steps)
    assert isinstance(there, Mapping)
    return there


def _list(source: Source, steps: Steps, value: Value) -> Source:
    """Pair items off from where both lists are alike; the rest is added or taken away."""
    there = source.get(steps)
    assert isinstance(there, Sequence)
    assert isinstance(value, Sequence)
    matcher = SequenceMatcher(
        None, [repr(item) for item in there], [repr(item) for item in value], autojunk=False
    )
    for _tag, i, k, j, m in reversed(matcher.get_opcodes()):
        both = min(k - i, m - j)
        for index in range(both):
            source = source.set((*steps, i + index), value[j + index])
        for index in range(both, m - j):
            source = source.insert(steps, i + index, value[j + index])
        for index in reversed(range(i + both, k)):
            source = source.remove((*steps, index))
    return source
