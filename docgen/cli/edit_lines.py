"""What came back with an edited paper, as lines for a clerk.

In: changes, and how wide the console is. Out: lines, by what becomes of each change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from docgen.cli.columns import width, wrapped
from docgen.cli.edits import GROUPS, group_of, reason, remarks, what
from docgen.cli.excerpt import contrast, excerpt, one_line
from docgen.cli.speech import say
from docgen.messages import Message, _
from docgen.roundtrip import Change, Kind

MOST = 200
"""So many changes are shown under each heading."""
_INDENT = 5


def lines(changes: Sequence[Change], columns: int) -> Iterator[str]:
    """Yield what a person reads: what docgen wrote, what came back, brackets round the difference."""
    numbers = count(1)
    for heading in GROUPS:
        if found := [one for one in changes if group_of(one) == heading]:
            yield from wrapped(f"{say(heading)} ({len(found)})", columns)
            yield from _group(found, numbers, columns)
            yield ""


def _group(found: Sequence[Change], numbers: Iterator[int], columns: int) -> Iterator[str]:
    """Yield changes of which the same becomes; a reason that they all have is said once."""
    reasons = {reason(one) for one in found}
    shared = reasons.pop() if len(found) > 1 and len(reasons) == 1 else None
    yield from _indented(shared, columns)
    for one in found[:MOST]:
        yield from _entry(next(numbers), one, columns)
        for remark in remarks(one, shared):
            yield from _indented(remark, columns)
    if len(found) > MOST:
        more = _("And {count} more: --table or --format json lists all.", count=len(found) - MOST)
        yield from _indented(more, columns)


def _entry(number: int, one: Change, columns: int) -> Iterator[str]:
    indent = " " * _INDENT
    head = "  ".join(part for part in (what(one), str(one.place or ""), one.path) if part)
    first, *rest = (line.strip() for line in wrapped(one_line(head), columns - _INDENT))
    yield f"{number:3}  {first}"
    yield from (indent + line for line in rest)
    texts = [(say(label), text) for label, text in _texts(one)]
    inset = max((width(label) for label, _text in texts), default=0) + 2
    for label, text in texts:
        first, *rest = wrapped(text, columns - _INDENT - inset)
        yield f"{indent}{label}{' ' * (inset - width(label))}{first}"
        yield from (f"{indent}{' ' * inset}{line}" for line in rest)


def _texts(one: Change) -> Iterator[tuple[Message, str]]:
    """Yield the texts of a change, each with what it is."""
    if one.kind is Kind.COMMENT:
        found = [(_("about"), excerpt(one.old)), (_("says"), excerpt(one.new))]
    elif one.old == one.new:
        found = [(_("passage"), excerpt(one.new))]
    else:
        old, new = contrast(one.old, one.new)
        found = [(_("old"), old), (_("new"), new)]
    if one.today:
        found.append((_("today"), excerpt(one.today)))
    whole = one.kind not in (Kind.COMMENT, Kind.ADDED, Kind.DELETED)
    for label, text in found:
        if text.strip():
            yield label, text
        elif whole:
            yield label, say(_("(nothing)"))


def _indented(message: Message | None, columns: int) -> Iterator[str]:
    if message is not None:
        yield from (" " * _INDENT + line for line in wrapped(one_line(say(message)), columns - _INDENT))
