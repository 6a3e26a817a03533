"""How many changes came back with an edited paper, and what its reader does next.

In: a `Readback`, and whether it was applied. Out: sentences, a line each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from docgen import journey
from docgen.cli import edits
from docgen.filenames import quoted, readable
from docgen.messages import Message, _
from docgen.output import provenance
from docgen.roundtrip import Kind, Outcome, Readback

_LAGGING = ("missing-text", "out-of-date")
"""Codes of findings about texts that one language has and another lacks."""


def next_steps(found: Readback, *, applied: bool) -> Iterator[Message]:
    """Yield how many changes there are, and what to do next."""
    carried = len(edits.carried(found.changes))
    if found.changes:
        yield _count(found)
    else:
        yield _("Nothing was changed: {file} reads as docgen wrote it.", file=readable(found.edited))
    if carried and not applied:
        file = quoted(found.dossier)
        yield _("To write what goes into {file} ({count}), run again with --apply.", count=carried, file=file)
        return
    tasks = list(_tasks(found, lagging=bool(carried) and _lags(found)))
    yield from tasks
    yield from _building(found, after=bool(tasks), written=bool(carried))


def _tasks(found: Readback, *, lagging: bool) -> Iterator[Message]:
    """Yield what a person has to write before papers are built anew."""
    left = len(edits.left(found.changes))
    if left:
        yield _(
            "Decide about what is left ({count}), and change the dossier, the office file or the template"
            " yourself.",
            count=left,
        )
    if lagging:
        yield _(
            "Write in the other language what is out of date or missing now; docgen check {file} lists it.",
            file=quoted(found.dossier),
        )


def _lags(found: Readback) -> bool:
    """Tell whether the dossier, as it is written now, has texts that lack a language, or lag in one."""
    if any(one.outdated for one in edits.carried(found.changes)):
        return True
    return any(problem.code in _LAGGING for problem in journey.check(found.dossier))


def _building(found: Readback, *, after: bool, written: bool) -> Iterator[Message]:
    """Yield how the papers are made anew: `after` something else, or because the dossier was `written`."""
    edited, file = quoted(found.edited), quoted(found.dossier)
    if provenance.is_edited(found.edited):
        if after:
            yield _(
                "Then move {edited} away and run docgen build {file}; with --force it would replace every"
                " edited paper.",
                file=file,
                edited=edited,
            )
            return
        if not written:
            yield _("Nothing in it is left to be taken over.")
        yield _(
            "Move {edited} away and run docgen build {file}; with --force it would replace every edited"
            " paper.",
            file=file,
            edited=edited,
        )
    elif after:
        yield _("Then run docgen build {file}.", file=file)
    elif written:
        yield _("Run docgen build {file}.", file=file)


def _count(found: Readback) -> Message:
    number = Counter(one.outcome for one in found.changes if one.kind is not Kind.COMMENT)
    return _(
        "Changes: {all}; into the dossier: {carried}, conflicts: {conflicts}, by hand: {by_hand}, there"
        " already: {there}. Comments: {comments}.",
        all=number.total(),
        carried=number[Outcome.CARRIED],
        conflicts=number[Outcome.CONFLICT],
        by_hand=number[Outcome.BY_HAND],
        there=number[Outcome.THERE],
        comments=sum(one.kind is Kind.COMMENT for one in found.changes),
    )
