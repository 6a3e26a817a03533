"""What is due, gathered from a file. In: a dossier or a plan, a day called today. Out: an `Agenda`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.cli.speech import say
from docgen.deadlines import (
    VIETNAM,
    Step,
    WorkingDays,
    letter_step,
    letter_steps,
    our_side,
    steps,
    working_days,
)
from docgen.deadlines.calendar_file import Group
from docgen.dossier import Dossier, load
from docgen.dossier.context import suggestion, unknown
from docgen.dossier.reader import read_tree
from docgen.errors import DossierError, Place, Problem, Severity, UsageError
from docgen.filenames import readable
from docgen.frozen import frozen
from docgen.messages import Message, _

if TYPE_CHECKING:
    from docgen.batch import Plan

PLAN = "docgen-plan"
"""The first key of a plan for a batch."""
_FEW = 2


@frozen
class Agenda:
    """What is due of one file."""

    file: str
    title: str
    today: date
    groups: tuple[Group, ...]
    days: WorkingDays
    undated: tuple[str, ...] = ()
    """Occasions of a plan whose day in its year nobody knows."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with some of a plan's partners; the others' days are told."""

    @property
    def rows(self) -> list[tuple[Group, Step]]:
        """Every step with what it belongs to, by day."""
        rows = [(group, step) for group in self.groups for step in group.steps]
        return sorted(rows, key=lambda row: row[1].due)


def of(path: Path, today: date, party: str) -> Agenda:
    """Return what is due of the dossier or plan at `path`, for `party` where it names one of a dossier's.

    Raises DossierError where the file cannot be read, or nothing in it has a day, UsageError where a plan
    is asked for a party.
    """
    file = readable(path)
    tree = read_tree(path, file)
    if PLAN in tree.entries:
        return _of_plan(path, file, today, party)
    dossier = load(path)
    ours = _ours(dossier, party, file)
    groups = tuple(_of_dossier(dossier, ours, today))
    return _agenda(file, _title(dossier), today, groups, working_days(dossier, dossier.parties[ours]))


def _of_plan(path: Path, file: str, today: date, party: str) -> Agenda:
    from docgen.batch import load_plan  # with what reads workbooks: dossiers do without

    if party:
        message = _("A plan has no party to choose; --for is for dossiers.")
        raise UsageError(_problem("wrong-usage", message, file))
    plan = load_plan(path)
    wrong = tuple(problem for problem in plan.problems if problem.severity is Severity.ERROR)
    if wrong and not plan.entries:
        raise DossierError(wrong)
    days = next((entry.days for entry in plan.entries if entry.day), VIETNAM)
    undated = tuple(entry.title for entry in plan.entries if entry.day is None and entry.file == plan.file)
    groups = tuple(_groups(plan, today))
    return replace(_agenda(file, plan.name, today, groups, days), undated=undated, problems=wrong)


def _agenda(file: str, title: str, today: date, groups: tuple[Group, ...], days: WorkingDays) -> Agenda:
    if not any(group.steps for group in groups):
        message = _(
            "Nothing here has a day that is known: neither a visit with dates nor a letter on an occasion."
        )
        raise DossierError(_problem("no-dates", message, file))
    return Agenda(file, title, today, groups, days)


def _ours(dossier: Dossier, party: str, file: str) -> str:
    """Return whose steps are shown."""
    visit = dossier.visit
    known = (visit.host, *visit.guests) if visit else tuple(dossier.parties)
    if party and party not in known:
        raise DossierError(_problem("unknown-id", unknown(_("party"), party, suggestion(party, known)), file))
    order = dossier.papers.congratulation
    return party or (our_side(dossier, visit) if visit else order.issue.issuer if order else known[0])


def _of_dossier(dossier: Dossier, ours: str, today: date) -> Iterator[Group]:
    yield Group(f"{dossier.name}/{ours}/visit", _title(dossier), steps(dossier, today, ours))
    order = dossier.papers.congratulation
    if order is not None:
        occasion = order.occasion.get("vi") or next(iter(order.occasion.by_language.values()))
        yield Group(f"{dossier.name}/{ours}/letter", occasion, letter_steps(dossier, today, ours))


def _groups(plan: Plan, today: date) -> Iterator[Group]:
    for entry in plan.entries:
        key = f"{plan.name}/{entry.name}"
        if entry.day is not None:
            rows = entry.rows or ()
            waiting = sum(row.id not in entry.done for row in rows)
            letters = _("{occasion} ({folder}, partners: {count})", occasion=entry.title, folder=entry.name,
                        count=waiting or len(rows))  # fmt: skip
            made = letter_step(entry.day, entry.lead, today, entry.days, entry.own_lead)
            yield Group(key, say(letters), (replace(made, over=not waiting),))
        elif entry.file != plan.file:  # of a dossier that stands for itself
            dossier = load(Path(entry.file))
            yield Group(key, _title(dossier), steps(dossier, today))


def _title(dossier: Dossier) -> str:
    visit = dossier.visit
    if visit is None:
        return dossier.name
    host, guests = _name(dossier, visit.host), [_name(dossier, id_) for id_ in visit.guests]
    if len(guests) > _FEW:
        return say(_("{host}: visit of {count} delegations", host=host, count=len(guests)))
    return say(_("{host}: visit of {guests}", host=host, guests=", ".join(guests)))


def _name(dossier: Dossier, id_: str) -> str:
    name = dossier.parties[id_].full
    return name.get("vi") or next(iter(name.by_language.values()), id_)


def _problem(code: str, message: Message, file: str) -> Problem:
    return Problem(code, message, Place(file))
