"""What came back with an edited paper, for people and programs.

In: a `Readback`. Out: lines for a clerk, by what becomes of each change; objects; or a table for a file.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from docgen.cli.changes import LANGUAGES
from docgen.cli.columns import width, wrapped
from docgen.cli.excerpt import contrast, excerpt, one_line
from docgen.cli.speech import say
from docgen.cli.tables import Table
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.roundtrip import Change, Kind, Outcome, Readback

_INDENT = 5
_KINDS = {
    Kind.TEXT: _("text changed"),
    Kind.DATE: _("date changed"),
    Kind.FIGURE: _("figure changed"),
    Kind.ADDED: _("added"),
    Kind.DELETED: _("deleted"),
    Kind.MOVED: _("moved"),
    Kind.JOINED: _("joined with the one before"),
    Kind.SPLIT: _("split in two"),
    Kind.TEMPLATE: _("fixed sentence changed"),
    Kind.COMMENT: _("comment"),
}
_OUTCOMES = {
    Outcome.CARRIED: _("Goes into the dossier"),
    Outcome.CONFLICT: _("Conflict: the dossier was changed there too, and stays as it is"),
    Outcome.BY_HAND: _("To be done by hand"),
    Outcome.THERE: _("The dossier says so already"),
}
_TEMPLATE = _("Fixed sentences of the template")
_COMMENTS = _("Comments")
_GROUPS = (*_OUTCOMES.values(), _TEMPLATE, _COMMENTS)


def group_of(change: Change) -> Message:
    """Return the heading under which a person finds `change`."""
    if change.kind is Kind.COMMENT:
        return _COMMENTS
    return _TEMPLATE if change.kind is Kind.TEMPLATE else _OUTCOMES[change.outcome]


def left(changes: Sequence[Change]) -> list[Change]:
    """Return those that a person has to do something about; comments are for reading."""
    waiting = (Outcome.CONFLICT, Outcome.BY_HAND)
    return [one for one in changes if one.outcome in waiting and one.kind is not Kind.COMMENT]


def carried(changes: Sequence[Change]) -> list[Change]:
    """Return those that the dossier takes over."""
    return [one for one in changes if one.outcome is Outcome.CARRIED]


def lines(changes: Sequence[Change], columns: int) -> Iterator[str]:
    """Yield what a person reads: what docgen wrote, what came back, brackets round the difference."""
    numbers = count(1)
    for heading in _GROUPS:
        if found := [one for one in changes if group_of(one) == heading]:
            yield from wrapped(f"{say(heading)} ({len(found)})", columns)
            yield from _group(found, numbers, columns)
            yield ""


def _group(found: Sequence[Change], numbers: Iterator[int], columns: int) -> Iterator[str]:
    """Yield changes of which the same becomes; a reason that they all have is said once."""
    reasons = {_reason(one) for one in found}
    shared = reasons.pop() if len(found) > 1 and len(reasons) == 1 else None
    yield from _indented(shared, columns)
    for one in found:
        yield from _entry(next(numbers), one, columns)
        for remark in _remarks(one, shared):
            yield from _indented(remark, columns)


def diff(readback: Readback) -> Iterator[str]:
    """Yield the lines by which `apply` would change the dossier, as a unified diff."""
    for path, edit in readback.edits.items():
        before, after = (side.decode(errors="replace").splitlines() for side in (edit.before, edit.after))
        name = readable(path)
        yield from (one_line(line) for line in difflib.unified_diff(before, after, name, name, lineterm=""))


def as_objects(changes: Sequence[Change]) -> list[dict[str, object]]:
    """Return the changes as a JSON list of objects, in the order of the paper."""
    return [_as_object(one) for one in changes]


def as_table(readback: Readback) -> Table:
    """Return the changes as a table for a file."""
    title = f"{readable(readback.edited)} → {readable(readback.dossier)}"
    headings = [_("Change"), _("Place"), _("Old"), _("New"), _("What becomes of it"), _("Remark")]
    ordered = sorted(readback.changes, key=lambda one: _GROUPS.index(group_of(one)))
    rows = [_row(one, readback.dossier) for one in ordered]
    return Table(
        title, [say(heading) for heading in headings], rows, [3, 4, 9, 9, 4, 5], as_objects(readback.changes)
    )


def _entry(number: int, one: Change, columns: int) -> Iterator[str]:
    indent = " " * _INDENT
    head = "  ".join(part for part in (_what(one), str(one.place or ""), one.path) if part)
    first, *rest = (line.strip() for line in wrapped(one_line(head), columns - _INDENT))
    yield f"{number:3}  {first}"
    yield from (indent + line for line in rest)
    texts = [(say(label), text) for label, text in _texts(one)]
    inset = max((width(label) for label, _text in texts), default=0) + 2
    for label, text in texts:
        first, *rest = wrapped(text, columns - _INDENT - inset)
        yield f"{indent}{label}{' ' * (inset - width(label))}{first}"
        yield from (f"{indent}{' ' * inset}{line}" for line in rest)


def _indented(message: Message | None, columns: int) -> Iterator[str]:
    if message is not None:
        yield from (" " * _INDENT + line for line in wrapped(one_line(say(message)), columns - _INDENT))


def _what(one: Change) -> str:
    return ", ".join(
        filter(None, (say(_KINDS[one.kind]), say(LANGUAGES[one.language]) if one.language else ""))
    )


def _texts(one: Change) -> Iterator[tuple[Message, str]]:
    """Yield the texts of a change, each with what it is."""
    if one.kind is Kind.COMMENT:
        yield _("about"), excerpt(one.old)
        yield _("says"), excerpt(one.new)
        return
    if one.old == one.new:
        yield _("text"), excerpt(one.new)
    else:
        old, new = contrast(one.old, one.new)
        yield from ((label, text) for label, text in ((_("old"), old), (_("new"), new)) if text)
    if one.today:
        yield _("today"), excerpt(one.today)


def _reason(one: Change) -> Message | None:
    """Return why it is not carried, but where what the dossier says today tells it."""
    return None if one.today else one.reason


def _remarks(one: Change, said: Message | None = None) -> Iterator[Message]:
    """Yield what is to be known of a change, but for the reason that was `said`."""
    reason = _reason(one)
    if reason is not None and reason != said:
        yield reason
    if one.by or one.on:
        yield _author(one)
    if one.also:
        yield _("Other paragraphs that change with it: {count}.", count=one.also)
    if one.outdated:
        yield _("Out of date by it: {languages}.", languages=_languages(one.outdated))


def _author(one: Change) -> Message:
    who = ", ".join(filter(None, (one.by, one.on[:16].replace("T", " "))))
    if one.pending:
        return _("By {who}; tracked, neither accepted nor rejected yet.", who=who)
    return _("By {who}.", who=who)


def _languages(codes: Sequence[str]) -> str:
    return ", ".join(say(LANGUAGES[code]) for code in codes)


def _row(one: Change, dossier: Path) -> list[str]:
    place, own = one.place, readable(dossier)
    at = say(_("line {line}", line=place.line)) if place and place.file == own else str(place or "")
    today = [say(_("Today: {words}", words=one.today))] if one.today else []
    remarks = "\n".join(say(remark) for remark in _remarks(one))
    where = "\n".join(filter(None, (at, one.path)))
    return [_what(one), where, one.old, "\n".join([one.new, *today]), say(group_of(one)), remarks]


def _as_object(one: Change) -> dict[str, object]:
    place = one.place
    return {
        "kind": one.kind.value,
        "path": one.path,
        "language": one.language,
        "old": one.old,
        "new": one.new,
        "file": place and readable(place.file),
        "line": (place and place.line) or None,
        "column": (place and place.column) or None,
        "outcome": one.outcome.value,
        "reason": one.reason and say(one.reason),
        "today": one.today,
        "by": one.by,
        "on": one.on,
        "pending": one.pending,
        "also": one.also,
        "outdated": list(one.outdated),
    }
