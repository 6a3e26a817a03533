"""What is due, as a person or a program reads it. In: agendas. Out: lines of a table, or objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from docgen.cli.agenda import Agenda
from docgen.cli.columns import WIDTH, table, wrapped
from docgen.cli.speech import say
from docgen.deadlines import LAST_YEAR, Step, counted, sourced
from docgen.deadlines.calendar_file import Group
from docgen.messages import Message, _

_DAYS = (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))
_STATES = {"done": _("done"), "overdue": _("OVERDUE"), "soon": _("soon"), "ahead": _("ahead")}
_HEADINGS = (_("Due"), _("Days"), _("State"), _("Paper"), _("Step"))
_COLUMNS = (14, 5, 10, 14)


def lines(agendas: Iterable[Agenda]) -> Iterator[str]:
    """Yield the table of each agenda, with its title and what is to be known of its days."""
    for number, agenda in enumerate(agendas):
        if number:
            yield ""
        today = _day(agenda.today)
        yield from wrapped(say(_("{title}. Today: {day}", title=agenda.title, day=today)), WIDTH)
        yield from table([[say(heading) for heading in _HEADINGS]], _COLUMNS)
        yield from table([_row(agenda, group, step) for group, step in agenda.rows], _COLUMNS)
        for note in _notes(agenda):
            yield from wrapped(say(note), WIDTH)


def as_object(agenda: Agenda) -> dict[str, object]:
    """Return the agenda for JSON."""
    return {
        "file": agenda.file,
        "title": agenda.title,
        "today": agenda.today.isoformat(),
        "steps": [{"of": group.title, **_as_object(step)} for group, step in agenda.rows],
        "notes": [say(note) for note in _notes(agenda)],
    }


def _row(agenda: Agenda, group: Group, step: Step) -> list[str]:
    what = [say(step.what) if group.title == agenda.title else f"{say(step.what)} – {group.title}"]
    what.append(f"{say(counted(step))}; {say(sourced(step))}")
    if step.missing:
        what.append(say(_("missing: {what}", what="; ".join(map(say, step.missing)))))
    left = "" if step.state == "done" else str(step.days_left)
    return [_day(step.due), left, say(_STATES[step.state]), step.paper or "", "\n".join(what)]


def _as_object(step: Step) -> dict[str, object]:
    return {
        "id": step.id,
        "what": say(step.what),
        "due": step.due.isoformat(),
        "days_left": step.days_left,
        "state": step.state,
        "done": step.done.isoformat() if step.done else step.over or None,
        "event": step.event,
        "side": step.side,
        "days": None if step.fixed else step.days,
        "counted": step.counted,
        "source": say(step.source) if isinstance(step.source, Message) else step.source,
        "verified": step.verified,
        "paper": step.paper,
        "missing": [say(lacking) for lacking in step.missing],
    }


def _notes(agenda: Agenda) -> Iterator[Message]:
    """Yield what limits the days above."""
    years = sorted({step.due.year for _group, step in agenda.rows})
    unsaid = [year for year in years if year <= LAST_YEAR and not agenda.days.swaps_known(year)]
    if unsaid:
        yield _(
            "Which days are swapped in {years} docgen does not know; write them under {off} and {worked}.",
            years=", ".join(map(str, unsaid)),
            off="days_off",
            worked="working_days",
        )
    if years and years[-1] > LAST_YEAR:
        yield _("After {year} docgen knows no public holidays: only weekends are off.", year=LAST_YEAR)
    if agenda.undated:
        yield _(
            "No day in that year is known, and no deadline counted, for: {occasions}.",
            occasions=", ".join(dict.fromkeys(agenda.undated)),
        )
    if not all(step.verified for _group, step in agenda.rows):
        yield _(
            "What is not verified is no rule for your office. Write your own lead times, with their source,"
            " under {key}.",
            key="lead_times",
        )


def _day(day: date) -> str:
    return f"{say(_DAYS[day.weekday()])} {day:%d/%m}/{day.year:04}"
