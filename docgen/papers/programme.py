"""The programme of a visit.

In: an interpreter and the dossier. Out: `ProgrammeView`, days and sessions in the dossier's order.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier, ProgrammeDay, Session
from docgen.dossier.orders import ProgrammeOrder
from docgen.languages.values import Day, Days
from docgen.papers.head import letterhead, properties, recipients
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import if_two, issuer_first, visit_view
from docgen.papers.people import party_view
from docgen.papers.phrases import WEEKDAY_AND_DATE
from docgen.papers.signing import signature
from docgen.papers.view import DayView, ProgrammeView, SessionView


def programme(voice: Interpreter, dossier: Dossier, order: ProgrammeOrder) -> ProgrammeView:
    """Return the programme, the host first, then its guests."""
    issue, visit = order.issue, dossier.visit
    host = visit.host if visit else issue.issuer
    sessions = [session for day in dossier.programme for session in day.sessions]
    return ProgrammeView(
        properties=properties(voice, voice.term("doc.programme"), dossier, issue.issuer),
        letterhead=letterhead(voice, dossier, issue, "programme"),
        host=party_view(voice, dossier, host),
        guests=[party_view(voice, dossier, guest) for guest in (visit.guests if visit else ())],
        visit=visit_view(voice, dossier, if_two(issuer_first(dossier, issue.issuer))),
        days=[_day(voice, day) for day in dossier.programme],
        has_places=any(session.where for session in sessions),
        has_chairs=any(session.chair for session in sessions),
        signature=signature(voice, dossier, issue, "programme"),
        recipients=recipients(voice, issue),
        file_under=voice.say(issue.file_under),
    )


def _day(voice: Interpreter, day: ProgrammeDay) -> DayView:
    return DayView(_heading(voice, day.dates), [_session(voice, session) for session in day.sessions])


def _heading(voice: Interpreter, dates: Days | None) -> str:
    """Thứ Tư, ngày 02 tháng 8 năm 2023; several days without weekdays; "" while no day is fixed."""
    if dates is None:
        return ""
    if dates.count > 1:
        return voice.language.capitalise(voice.language.dates(dates))
    return WEEKDAY_AND_DATE[voice.code].format(
        weekday=voice.language.weekday(dates.first), date=voice.language.date(Day.of(dates.first))
    )


def _session(voice: Interpreter, session: Session) -> SessionView:
    return SessionView(
        time=voice.language.hours(session.time),
        what=voice.tell(session.what, session.facts),
        where=voice.say(session.where),
        chair=voice.say(session.chair),
        participants=voice.say(session.participants),
    )
