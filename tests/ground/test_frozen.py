"""What `@frozen` makes behaves as what the standard library's frozen dataclass with slots does."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import Any

import pytest

from docgen.frozen import frozen

ours: Callable[[type], Any] = frozen
theirs: Callable[[type], Any] = dataclass(frozen=True, slots=True)


def family(make: Callable[[type], Any]) -> tuple[Any, Any, Any]:
    @make
    class Plain:
        """Nothing in it."""

    @make
    class Base:
        """With everything a field may be."""

        name: str
        count: int = 2
        marks: list[str] = field(default_factory=list, hash=False)
        secret: str = field(default="", repr=False, compare=False)
        late: bool = field(default=False, kw_only=True)

    @make
    class Derived(Base):
        """With more fields, and methods of its own."""

        more: tuple[str, ...] = ()

        def __post_init__(self) -> None:
            object.__setattr__(self, "more", tuple(self.more))

        def __hash__(self) -> int:
            return 7

    return Plain, Base, Derived


OURS, THEIRS = family(ours), family(theirs)
CALLS = [
    (0, (), {}),
    (1, ("a",), {}),
    (1, ("a", 3, ["x"], "s"), {"late": True}),
    (1, (), {"name": "a", "secret": "other"}),
    (2, ("a",), {"more": ["p", "q"]}),
    (2, ("a", 3, ["x"], "s", ["p"]), {"late": True}),
]


@pytest.mark.parametrize(("which", "args", "kwargs"), CALLS)
def test_an_instance_is_as_the_standard_librarys(which: int, args: Any, kwargs: Any) -> None:
    one, other = OURS[which](*args, **kwargs), THEIRS[which](*args, **kwargs)
    values = [(each.name, getattr(one, each.name)) for each in fields(one)]
    assert values == [(each.name, getattr(other, each.name)) for each in fields(other)]
    assert repr(one) == repr(other)
    assert OURS[which].__match_args__ == THEIRS[which].__match_args__
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("which", range(len(CALLS)))
def test_equality_and_hash_are_the_standard_librarys(which: int) -> None:
    def related(made: tuple[Any, Any, Any]) -> list[tuple[bool, bool]]:
        own = [made[kind](*args, **kwargs) for kind, args, kwargs in CALLS]
        return [(own[which] == one, hash(own[which]) == hash(one)) for one in own]

    assert related(OURS) == related(THEIRS)


@pytest.mark.parametrize(("args", "kwargs"), [((), {}), (("a", 1, [], "", True), {}), (("a",), {"x": 1})])
def test_what_does_not_fit_is_refused(args: Any, kwargs: Any) -> None:
    for made in (OURS, THEIRS):
        with pytest.raises(TypeError, match=r"Base\.__init__\(\)"):
            made[1](*args, **kwargs)


def test_nothing_can_be_changed() -> None:
    one = OURS[2]("a")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'more'"):
        del one.more
    assert replace(one, name="b") == OURS[2]("b") != one


@frozen
class Travelling:
    """At the top of a module, as pickle wants it."""

    name: str
    marks: list[str] = field(default_factory=list)


def test_it_travels_to_another_process() -> None:
    one = Travelling("a", ["x"])
    for again in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert again == one
        assert again is not one


def test_a_class_without_a_docstring_is_named_instead_of_its_signature_being_parsed():
    @frozen
    class Bare:
        name: str

    assert Bare.__doc__ == "Bare"
    assert frozen(type("Said", (), {"__doc__": "Says it.", "__annotations__": {}})).__doc__ == "Says it."
