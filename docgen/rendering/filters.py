"""The filters that templates may use, each with its price.

In: Jinja's own filters. Out: the same, which refuse what would grow without end, and pay (`work`) for
what they read and make.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from jinja2 import pass_context
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS as JINJAS
from jinja2.runtime import Context
from jinja2.utils import _PassArg

from docgen.rendering.work import HOOKS, plain, size, work_of

Filter = Callable[..., object]

_OF_TEXTS = "capitalize e escape lower replace string title trim truncate upper wordcount"
_OF_LISTS = (
    "abs batch dictsort float groupby int items join list map max min reject rejectattr reverse round"
    " select selectattr slice sort sum unique"
)
_FREE = "count d default first last length"
"""They look at one place only, however large the value."""
NAMES = frozenset(f"{_OF_TEXTS} {_OF_LISTS} {_FREE}".split())
"""No filter that marks a text as XML, reads attributes by computed names, or knows chance."""
_LIMITS = {
    "batch": (0, "linecount", 1000),
    "slice": (0, "slices", 1000),
    "round": (0, "precision", 15),
    "sum": (1, "start", 1_000_000),
    "trim": (0, "chars", 1000),
}
"""Which argument of a filter decides how much it works, by position and name, and its largest."""


def priced() -> dict[str, Filter]:
    """Return the filters of the sandbox by name, and the hooks of its code."""
    filters: dict[str, Filter] = {name: JINJAS[name] for name in _FREE.split()}
    filters |= {name: _measured(name) for name in f"{_OF_TEXTS} {_OF_LISTS}".split()}
    return {**filters, **HOOKS}


@pass_context
def searched(context: Context, value: object, seq: Collection[object]) -> bool:
    """Carry out the test `is in`, which `select` knows too."""
    work_of(context).spend(size(seq))
    return value in seq


def _measured(name: str) -> Filter:
    inner, passed = JINJAS[name], _PassArg.from_obj(JINJAS[name])
    of_texts = name in _OF_TEXTS.split()

    @pass_context
    def measured(context: Context, value: object, *arguments: Any, **named: Any) -> object:
        work = work_of(context)
        value = plain(value) if of_texts else _listed(value)
        if name == "join":
            value, arguments, named = _texts(context, value, *arguments, **named)
        work.spend(size(value))
        if name in _LIMITS:
            _check(name, arguments, named)
        elif name in _GROWTH:
            work.allow(_GROWTH[name](value, *arguments, **named))
        first = {
            _PassArg.context: (context,),
            _PassArg.eval_context: (context.eval_ctx,),
            _PassArg.environment: (context.environment,),
            None: (),
        }[passed]
        result = _listed(inner(*first, value, *arguments, **named))
        work.allow(size(result))
        return result

    return measured


def _listed(value: object) -> object:
    return list(value) if isinstance(value, Iterator) else value


def _texts(
    context: Context, value: Any, d: str = "", attribute: str | int | None = None
) -> tuple[list[object], tuple[str], dict[str, Any]]:
    """Return the texts that a join joins, and what is left of its arguments."""
    if attribute is not None:
        value = JINJAS["map"](context, value, attribute=attribute)
    return [plain(item) for item in value], (d,), {}


def _check(name: str, arguments: Sequence[object], named: Mapping[str, object]) -> None:
    position, keyword, limit = _LIMITS[name]
    given = named.get(keyword, arguments[position] if position < len(arguments) else None)
    if given is None or (isinstance(given, str) and len(given) <= limit):
        return
    if not isinstance(given, int | float) or abs(given) > limit:
        raise SecurityError(f"{name} goes up to {limit:,}")


def _joined(texts: list[object], d: str) -> int:
    return size(texts) + len(texts) * len(d)


def _replaced(text: str, old: str, new: str, count: int | None = None) -> int:
    found = text.count(old)
    return len(text) + len(new) * (found if count is None or count < 0 else min(found, count))


_GROWTH: dict[str, Callable[..., int]] = {"join": _joined, "replace": _replaced}
"""How large the text will be that a filter makes, told before it does."""
