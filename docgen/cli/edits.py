"""What came back with an edited paper, for people and programs.

In: a `Readback`. Out: its changes in words, by what becomes of each; objects; or a table for a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from docgen.cli.changes import LANGUAGES
from docgen.cli.speech import say
from docgen.cli.tables import Table
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.roundtrip import Change, Kind, Outcome, Readback

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
GROUPS = (*_OUTCOMES.values(), _TEMPLATE, _COMMENTS)
"""Headings under which a person finds changes, in their order."""


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


def as_objects(changes: Sequence[Change]) -> list[dict[str, object]]:
    """Return the changes as a JSON list of objects, in the order of the paper."""
    return [_as_object(one) for one in changes]


def as_table(readback: Readback) -> Table:
    """Return the changes as a table for a file."""
    title = f"{readable(readback.edited)} → {readable(readback.dossier)}"
    headings = [_("Change"), _("Place"), _("Old"), _("New"), _("What becomes of it"), _("Remark")]
    ordered = sorted(readback.changes, key=lambda one: GROUPS.index(group_of(one)))
    rows = [_row(one, readback.dossier) for one in ordered]
    return Table(
        title, [say(heading) for heading in headings], rows, [3, 4, 9, 9, 4, 5], as_objects(readback.changes)
    )


def what(one: Change) -> str:
    """Return what was done, and in which language."""
    return ", ".join(
        filter(None, (say(_KINDS[one.kind]), say(LANGUAGES[one.language]) if one.language else ""))
    )


def reason(one: Change) -> Message | None:
    """Return why it is not carried, but where what the dossier says today tells it."""
    return None if one.today else one.reason


def remarks(one: Change, said: Message | None = None) -> Iterator[Message]:
    """Yield what is to be known of a change, but for the reason that was `said`."""
    why = reason(one)
    if why is not None and why != said:
        yield why
    if one.kind is Kind.COMMENT and not one.new.strip():
        yield _("The comment has no text.")
    if one.by.strip() or _when(one.on) or one.kind is Kind.COMMENT or one.pending:
        yield _author(one)
    if one.also:
        yield _("Other paragraphs that change with it: {count}.", count=one.also)
    if one.outdated:
        yield _("Out of date by it: {languages}.", languages=_languages(one.outdated))


def _author(one: Change) -> Message:
    who = ", ".join(filter(None, (one.by.strip() or say(_("somebody not named")), _when(one.on))))
    if one.pending:
        return _("By {who}; tracked, neither accepted nor rejected yet.", who=who)
    return _("Remarked by {who}.", who=who) if one.kind is Kind.COMMENT else _("By {who}.", who=who)


def _when(on: str) -> str:
    """Return day and minute, "" for none: LibreOffice writes 0-00-00T00:00:00Z where it knows no day."""
    try:
        return datetime.fromisoformat(on[:16]).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return ""


def _languages(codes: Sequence[str]) -> str:
    return ", ".join(say(LANGUAGES[code]) for code in codes)


def _row(one: Change, dossier: Path) -> list[str]:
    place, own = one.place, readable(dossier)
    at = say(_("line {line}", line=place.line)) if place and place.file == own else str(place or "")
    today = [say(_("Today: {words}", words=one.today))] if one.today else []
    known = "\n".join(say(remark) for remark in remarks(one))
    where = "\n".join(filter(None, (at, one.path)))
    return [what(one), where, one.old, "\n".join([one.new, *today]), say(group_of(one)), known]


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
        "on": one.on if _when(one.on) else "",
        "pending": one.pending,
        "also": one.also,
        "outdated": list(one.outdated),
    }
