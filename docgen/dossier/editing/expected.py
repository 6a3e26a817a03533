"""What a file must say after a change: the old tree with that one change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from docgen.dossier.editing.values import Steps, Value


def altered(value: Value, steps: Steps, change: Callable[[Value], Value]) -> Value:
    """Return `value` with what stands at `steps` changed by `change`."""
    if not steps:
        return change(value)
    step, *rest = steps
    if isinstance(value, Mapping):
        return {
            name: altered(part, tuple(rest), change) if name == step else part for name, part in value.items()
        }
    assert isinstance(value, Sequence)
    assert isinstance(step, int)
    return [*value[:step], altered(value[step], tuple(rest), change), *value[step + 1 :]]


def with_key(value: Value, position: int, name: str, part: Value) -> Value:
    """Return a mapping with one more key at `position`."""
    assert isinstance(value, Mapping)
    pairs = list(value.items())
    return dict([*pairs[:position], (name, part), *pairs[position:]])


def with_item(value: Value, position: int, part: Value) -> Value:
    """Return a list with one more item at `position`."""
    assert not isinstance(value, Mapping | str)
    return [*value[:position], part, *value[position:]]


def without(value: Value, step: str | int) -> Value:
    """Return a mapping without the key `step`, a list without the item at it."""
    if isinstance(value, Mapping):
        return {name: part for name, part in value.items() if name != step}
    assert isinstance(step, int)
    return [*value[:step], *value[step + 1 :]]
