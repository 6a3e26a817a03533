"""What is written and read: strings, mappings and lists of them, and the steps that lead there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from docgen.dossier.editing.spans import Part, Span, Table, Words
from docgen.dossier.spelling import normalise

Step: TypeAlias = str | int
"""A key, or a position in a list."""
Steps: TypeAlias = tuple[Step, ...]
"""The way to a value: ("agreed", 0, "points", 2, "vi")."""
Value: TypeAlias = "str | Mapping[str, Value] | Sequence[Value]"
"""What stands in a dossier; every word is a string."""


def value_of(span: Span) -> Value:
    """Return what a span says: words as they are typed, keys as dossiers are read."""
    if isinstance(span, Words):
        return span.value
    if isinstance(span, Table):
        return {pair.name: value_of(pair.value) for pair in span.parts}
    return [value_of(item.value) for item in span.parts]


def settled(value: Value) -> Value:
    """Return `value` made of dict, list and str, its keys as dossiers are read."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {normalise(key): settled(part) for key, part in value.items()}
    return [settled(part) for part in value]


def same(one: Value, other: Value) -> bool:
    """Tell whether two values say the same, in the same order."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    if isinstance(one, Mapping) or isinstance(other, Mapping):
        return False
    return len(one) == len(other) and all(map(same, one, other))


def reached(root: Table, steps: Steps) -> Span | None:
    """Return the span to which `steps` lead, None where they lead nowhere."""
    part = part_at(root, steps) if steps else None
    return root if not steps else part.value if part is not None else None


def part_at(root: Table, steps: Steps) -> Part | None:
    """Return the entry or item to which `steps` lead."""
    found: Span = root
    part: Part | None = None
    for step in steps:
        part = one_step(found, step)
        if part is None:
            return None
        found = part.value
    return part


def one_step(span: Span, step: Step) -> Part | None:
    """Return the entry of the key `step`, the item at the position `step`, None where there is none."""
    if isinstance(span, Words):
        return None
    if isinstance(span, Table):
        named = normalise(step) if isinstance(step, str) else None
        return next((pair for pair in span.parts if pair.name == named), None)
    if isinstance(step, int) and 0 <= step < len(span.parts):
        return span.parts[step]
    return None
