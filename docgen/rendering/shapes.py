"""Which names a template may use, and what lies beneath each.

In: the dataclass of a view, or a set of dotted names. Out: a `Shape`, in which one can go down name
by name: `host.head.line`, `days[].sessions[].what`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache

from docgen.frozen import frozen


@frozen
class Shape:
    """What a value is: `fields` by name where it has some (None: anything), `item` in a list."""

    fields: Mapping[str, Shape] | None = None
    item: Shape | None = None


ANYTHING = Shape()
TEXT = Shape(fields=types.MappingProxyType({}))


def of_view(view: type) -> Shape:
    """Return the shape of a dataclass, its fields' types followed down."""
    return _of_type(view)


def of_names(names: Iterable[str]) -> Shape:
    """Return the shape given by dotted names; `[]` behind a name makes it a list."""
    grown = _Growing()
    for name in names:
        here = grown
        for step in name.replace("[]", ".[]").split("."):
            here = here.steps.setdefault(step, _Growing())
    return grown.shape()


@dataclass
class _Growing:
    """A shape while its names are read."""

    steps: dict[str, _Growing] = field(default_factory=dict)

    def shape(self) -> Shape:
        if not self.steps:
            return TEXT
        if "[]" in self.steps:
            return Shape(TEXT.fields, self.steps["[]"].shape())
        return Shape({name: step.shape() for name, step in self.steps.items()})


@cache
def _of_type(kind: typing.Any) -> Shape:
    if is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return Shape({field.name: _of_type(hints[field.name]) for field in fields(kind)})
    arguments = typing.get_args(kind)
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        kinds = [argument for argument in arguments if argument is not type(None)]
        return _of_type(kinds[0]) if len(kinds) == 1 else ANYTHING
    if origin in (list, tuple) and arguments:
        return Shape(TEXT.fields, _of_type(arguments[0]))
    return TEXT if kind in (str, int, bool, float) else ANYTHING
