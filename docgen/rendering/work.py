"""What a rendering may spend: no template fills the memory or counts for ever.

In: sizes of what a template makes. Out: nothing, or `Endless`. Every loop, text that grows and list
is paid for before it is made, by the hooks here, which `bounds` puts into a template's code; each
rendering has `Work` for a hundred dense pages many times over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jinja2 import pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, markup_join

from docgen.rendering.printing import text_of

WORK = "work of this rendering"
"""Under this name, which no template can spell, the context holds the rendering's `Work`."""
MAX_WORK = 32 * 2**20
"""Characters written or moved: some seconds. The largest paper takes a tenth of it."""
MAX_SIZE = 1_000_000
"""Of one text, in characters, or list, by `size`, that the template makes itself."""
_ENTRY = 100
"""What one entry of a list counts as."""


class Endless(SecurityError):  # noqa: N818 - it says what the template is
    """The template makes more work than any paper needs."""


class Work:
    """What a rendering may still spend."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = MAX_WORK

    def spend(self, amount: int) -> None:
        """Take `amount`; Endless if nothing is left."""
        self.left -= amount
        if self.left < 0:
            raise Endless

    def allow(self, amount: int) -> None:
        """Take what a text or list of this size costs; Endless if it is too large for a paper."""
        if amount > MAX_SIZE:
            raise Endless
        self.spend(amount)


def work_of(context: Context) -> Work:
    """Return what the rendering of `context` may spend."""
    work: Work = context.parent[WORK]
    return work


def size(value: object) -> int:
    """Return the characters of a text; of a list those of its texts and `_ENTRY` for each entry, also
    of lists in it. Counting stops where it is too large anyway: a short template can nest 2**60."""
    total, waiting = 0, [value]
    while waiting and total <= MAX_WORK:
        inner = waiting.pop()
        if isinstance(inner, str):
            total += len(inner)
        elif isinstance(inner, list | tuple | set | dict):
            total += _ENTRY * len(inner)
            waiting += inner.values() if isinstance(inner, dict) else inner
    return total


def plain(value: object) -> object:
    """Return a value as what may become part of a text; Unprintable if that would be Python's own
    spelling, which for a nested list is longer than any memory."""
    return value if isinstance(value, str) or hasattr(value, "__html__") else text_of(value)


@pass_context
def turns(context: Context, items: Iterable[object], weight: int) -> Iterable[object]:
    """Pay for going through `items` with a body of this weight."""
    try:
        number = len(items)  # type: ignore[arg-type] # asking first whether it can be told takes longer
    except TypeError:
        items = counted = list(items)
        number = len(counted)
    work: Work = context.parent[WORK]  # written out: every loop of a letter comes by here
    work.left -= number * weight
    if work.left < 0:
        raise Endless
    return items


@pass_context
def concatenated(context: Context, values: Sequence[object]) -> str:
    """Return what `~` makes of the values."""
    texts = [plain(value) for value in values]
    work_of(context).allow(size(texts))
    return markup_join(texts)


@pass_context
def made(context: Context, value: object) -> object:
    """Pay for a list, or a text, that has just been made."""
    work_of(context).allow(size(value))
    return value


@pass_context
def gone_through(context: Context, value: object) -> object:
    """Pay for looking through a text or list for something."""
    work_of(context).spend(size(value))
    return value


@pass_context
def begun(context: Context, weight: int) -> str:
    """Pay for one call of a macro of this weight."""
    work_of(context).spend(weight)
    return ""


HOOKS = {hook.__name__: hook for hook in (turns, concatenated, made, gone_through, begun)}
"""As filters, for the code alone: `sandbox.forbidden` refuses them in a template's text."""
