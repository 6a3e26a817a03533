"""What says the same in one paper after the other is made once: the mark in the head of a thousand letters.

In: what makes something of a context, and the names in it that this depends on. Out: the same, but for
values that are the very objects of the last time nothing is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import is_
from typing import Generic, TypeVar

from docgen.rendering.engine import Context

T = TypeVar("T")


class Remembered(Generic[T]):
    """Calls `make`, unless all `names` have the values that they had before.

    Equal is not enough (1 is as good as True, and prints otherwise), and what can change while it stays the
    same object is not remembered: lists, and whatever has no hash of its own. Any thread may call it.
    """

    def __init__(self, make: Callable[[Context], T], names: Sequence[str]) -> None:
        self._make = make
        self._names = names
        self._last: tuple[list[object], T] | None = None

    def __call__(self, context: Context) -> T:
        """Return what is made of `context`."""
        values = [context.get(name) for name in self._names]
        last = self._last  # read once: another thread may put another there
        if last is not None and all(map(is_, values, last[0])):
            return last[1]
        made = self._make(context)
        if all(map(_settled, values)):
            self._last = values, made
        return made


def _settled(value: object) -> bool:
    """Tell whether `value` can never say anything else."""
    if value is None or type(value).__hash__ is object.__hash__:
        return value is None
    try:
        hash(value)
    except TypeError:
        return False
    return True
