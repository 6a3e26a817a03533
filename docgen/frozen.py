"""Frozen dataclasses that cost next to nothing to define.

`@frozen` means what `@dataclass(frozen=True, slots=True)` means, and `dataclasses` knows what it makes
(`field`, `fields`, `replace`, `is_dataclass`). But the standard library writes and compiles six methods
for each class as it is imported, half a millisecond; docgen has two hundred such classes, of which one
letter meets forty. Here methods are written once for all, and only `__init__` is compiled for each
class, when its first instance is made.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def frozen(cls: type[_T]) -> type[_T]:
    """Freeze a class that declares its fields as a dataclass does; methods of its own stay.

    `field(init=False)` is not known here.
    """
    cls.__doc__ = cls.__doc__ or cls.__name__  # else `dataclass` writes one, parsing a signature for 5 ms
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name, method in {**_METHODS, **_comparing(made), "__init__": _at_first(made)}.items():
        if name not in vars(cls):
            setattr(made, name, method)
    return made


def _at_first(cls: Any) -> Callable[..., None]:
    """Return what stands for `__init__` until the first instance of `cls` is made."""

    def __init__(self: object, *args: object, **kwargs: object) -> None:  # noqa: N807
        cls.__init__ = _init(cls)
        cls.__init__(self, *args, **kwargs)

    return __init__


def _init(cls: Any) -> Callable[..., None]:
    """Compile a method that sets each field through its slot, past the `__setattr__` that refuses."""
    known: dict[str, Any] = {"_missing": dataclasses.MISSING}
    placed, named, lines = ["self"], ["*"], list[str]()
    for field in dataclasses.fields(cls):
        name, parameter, value = field.name, field.name, field.name
        known[f"_set_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            parameter, value = f"{name}=_missing", f"_make_{name}() if {name} is _missing else {name}"
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            parameter = f"{name}=_default_{name}"
        (named if field.kw_only else placed).append(parameter)
        lines.append(f"_set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    head = ", ".join([*placed, *(named if len(named) > 1 else [])])
    exec(f"def __init__({head}):\n " + "\n ".join(lines or ["pass"]), known)  # noqa: S102 - of identifiers
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _comparing(cls: Any) -> dict[str, Callable[..., object]]:
    fields = dataclasses.fields(cls)
    compared = _values(field.name for field in fields if field.compare)
    hashed = _values(field.name for field in fields if (field.compare if field.hash is None else field.hash))

    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(hashed(self))

    return {"__eq__": __eq__, "__hash__": __hash__}


def _values(names: Iterable[str]) -> Callable[[object], object]:
    """Return what gets these values from an instance."""
    names = tuple(names)
    return attrgetter(*names) if names else lambda _instance: ()


def _repr(self: Any) -> str:
    shown = (field.name for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _setattr(_self: object, name: str, _value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(_self: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _setstate(self: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_METHODS = {
    "__repr__": _repr,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
