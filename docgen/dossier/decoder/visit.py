"""The visit and its programme: the model of what the vocabulary read, and whether the times fit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from docgen.dossier.context import Context
from docgen.dossier.decoder.facts import check_gaps, facts
from docgen.dossier.decoder.names import in_words
from docgen.dossier.decoder.timetable import check_timetable
from docgen.dossier.keys import DossierKeys, ProgrammeDayKeys, SessionKeys, VisitKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.parties import Person
from docgen.dossier.text import Text
from docgen.dossier.visit import ProgrammeDay, Purpose, Session, Visit
from docgen.languages.values import Days
from docgen.messages import _


def visit(fields: Fields, context: Context) -> Visit | None:
    """Return the visit; None where the dossier has none, or its host cannot be told."""
    read = fields.get(DossierKeys.visit)
    if read is None:
        return None
    host, guests = read.get(VisitKeys.host), read.get(VisitKeys.guests) or ()
    _check_guests(read, host, guests, context)
    if host is None:
        return None
    return Visit(
        host=host,
        guests=guests,
        dates=read.get(VisitKeys.dates),
        planned=read.get(VisitKeys.planned) or False,
        place=read.get(VisitKeys.place),
        event=read.get(VisitKeys.event),
        round=read.get(VisitKeys.round_),
        purpose=tuple(_purposes(read, context)),
    )


def _purposes(fields: Fields, context: Context) -> Iterator[Purpose]:
    for read in fields.get(VisitKeys.purpose) or ():
        if read.words is not None:
            check_gaps(read.words, read, context)
            yield Purpose(read.words, facts(read, read.words, context))
        elif not read.has_words:
            message = _("Say what the visit is for, in words by language, as {example}.", example="{vi: …}")
            context.error("missing-key", message, read.place, read.path)


def programme(
    fields: Fields, visit_: Visit | None, people: dict[str, Person], context: Context
) -> tuple[ProgrammeDay, ...]:
    """Return the days of the programme, in the dossier's order."""
    read = fields.get(DossierKeys.programme) or ()
    check_timetable(read, visit_.dates if visit_ else None, context)
    return tuple(_day(day, people, context) for day in read)


def _check_guests(fields: Fields, host: str | None, guests: tuple[str, ...], context: Context) -> None:
    place, path = fields.place_of(VisitKeys.guests), fields.path_of(VisitKeys.guests)
    if host is not None and host in guests:
        context.error("duplicate", _('"{party}" is host and guest at once.', party=host), place, path)
    for guest in dict.fromkeys(guests):
        if guests.count(guest) > 1:
            context.error(
                "duplicate", _('"{party}" stands twice among the guests.', party=guest), place, path
            )


def _day(fields: Fields, people: dict[str, Person], context: Context) -> ProgrammeDay:
    on = fields.get(ProgrammeDayKeys.date)
    dates = Days(on, on) if isinstance(on, date) else fields.get(ProgrammeDayKeys.dates)
    if fields.given(ProgrammeDayKeys.date) and fields.given(ProgrammeDayKeys.dates):
        message = _('Give "date" or "dates", not both.')
        key = ProgrammeDayKeys.dates
        context.error("both", message, fields.place_of(key), fields.path_of(key))
    sessions = (_session(read, people, context) for read in fields.get(ProgrammeDayKeys.sessions) or ())
    return ProgrammeDay(dates, tuple(session for session in sessions if session))


def _session(fields: Fields, people: dict[str, Person], context: Context) -> Session | None:
    what = fields.get(SessionKeys.what)
    if what is None:
        return None
    check_gaps(what, fields, context)
    return Session(
        what=what,
        time=fields.get(SessionKeys.time),
        where=fields.get(SessionKeys.where),
        chair=_chair(fields, people),
        participants=fields.get(SessionKeys.participants),
        facts=facts(fields, what, context),
    )


def _chair(fields: Fields, people: dict[str, Person]) -> Text | None:
    chair = fields.get(SessionKeys.chair)
    if not isinstance(chair, str):
        return chair
    here = Text({}, place=fields.place_of(SessionKeys.chair), path=fields.path_of(SessionKeys.chair))
    return in_words(people[chair], here) if chair in people else None
