"""The report on a visit to the superior body: what the dossier knows of it, in Vietnamese.

In: the Vietnamese interpreter, the dossier, the order. Out: `ReportView`. It is written after the visit,
by the side that received or the side that went; nothing is said that the dossier does not say.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.dossier.model import Dossier, ProgrammeDay, Session
from docgen.dossier.orders import MemorandumOrder, ReportOrder
from docgen.languages.values import Day, Days
from docgen.papers.head import letterhead, properties, recipients
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import agreement_name, event_name, if_two, issuer_first, review_views, visit_view
from docgen.papers.people import party_view
from docgen.papers.phrases import AT, LIST_TITLE
from docgen.papers.signing import signature
from docgen.papers.view import ReportView, ReviewView

_LINE = 30
"""Ellipses in a dotted line that fills a line of the page."""
_TITLE = 62
"""Letters of a title in bold that surely stand on a line."""
_FIRST = 24
"""Letters that the first of two lines has at least."""


def report(voice: Interpreter, dossier: Dossier, order: ReportOrder) -> ReportView:
    """Return the report of the issuer, host or guest of the visit."""
    issue, visit = order.issue, dossier.visit
    issuer = dossier.parties[issue.issuer]
    superior = [voice.say(issuer.superior)] if issuer.superior else [voice.language.blank()]
    received = visit is None or issue.issuer == visit.host
    subject = _subject(voice, dossier, issue.issuer, received=received)
    return ReportView(
        properties=properties(
            voice,
            f"{voice.term('doc.report')} {subject[:1].lower()}{subject[1:]}",
            dossier,
            issue.issuer,
        ),
        letterhead=letterhead(voice, dossier, issue, "report"),
        subject=_broken(subject),
        to=[voice.say(body) for body in order.to] or superior,
        bases=[voice.cite(basis) for basis in order.bases],
        received=received,
        issuer=party_view(voice, dossier, issue.issuer),
        host=party_view(voice, dossier, visit.host if visit else issue.issuer),
        guests=[party_view(voice, dossier, guest) for guest in (visit.guests if visit else ())],
        visit=visit_view(voice, dossier, if_two(issuer_first(dossier, issue.issuer))),
        activities=[_day(voice, day) for day in dossier.programme],
        review=review_views(voice, dossier),
        agreed=[
            ReviewView(
                voice.say(field.title), [voice.tell(point.text, point.facts) for point in field.points]
            )
            for field in dossier.agreed
        ],
        signed=list(_signed(voice, dossier)),
        assessment=[voice.say(each) for each in order.assessment],
        difficulties=[voice.say(each) for each in order.difficulties],
        approvals=list(_approvals(voice, dossier)),
        proposals=[voice.say(each) for each in order.proposals],
        enclosed=list(_enclosed(voice, dossier)),
        blank=voice.language.blank(_LINE),
        signature=signature(voice, dossier, issue, "report"),
        recipients=recipients(voice, issue),
        file_under=voice.say(issue.file_under),
    )


def _subject(voice: Interpreter, dossier: Dossier, issuer: str, *, received: bool) -> str:
    """Return what the report is about: the meeting by its name, else whom one received or visited."""
    visit = dossier.visit
    event = event_name(voice, dossier, if_two(issuer_first(dossier, issuer)))
    if event or visit is None:
        return f"Kết quả {event}"
    if received:
        guests = ", ".join(voice.say(dossier.parties[guest].full) for guest in visit.guests)
        return f"Kết quả đón tiếp và làm việc với đoàn đại biểu {guests}"
    return f"Kết quả chuyến thăm và làm việc tại {voice.say(dossier.parties[visit.host].full)}"


def _broken(subject: str) -> str:
    """Return the title in two lines where it is longer than one, so that it is not torn within a name."""
    before, between, parties = subject.partition(" giữa ")
    long = len(subject) > _TITLE and len(before) > _FIRST
    return f"{before}\ngiữa {parties}" if between and long else subject


def _day(voice: Interpreter, day: ProgrammeDay) -> ReviewView:
    """Return what was done on a day or several; what has no day stands under none."""
    heading = voice.language.capitalise(voice.language.dates(day.dates)) if day.dates else ""
    return ReviewView(heading, [_session(voice, session) for session in day.sessions])


def _session(voice: Interpreter, session: Session) -> str:
    """Return what was done and where; at which hour the programme says, which goes with the report."""
    what, where = voice.tell(session.what, session.facts), voice.say(session.where)
    return f"{what}{AT[voice.code].format(place=where) if where else ''}"


def _signed(voice: Interpreter, dossier: Dossier) -> Iterator[str]:
    order = dossier.papers.memorandum
    if order is not None:
        name = voice.language.capitalise(agreement_name(voice, order))
        yield f"{name}, ký {voice.language.date(_day_of(dossier, order))}"


def _day_of(dossier: Dossier, order: MemorandumOrder) -> Day | None:
    """Return the day of signing: the one given, else that of a visit of one day."""
    dates: Days | None = dossier.visit.dates if dossier.visit else None
    if order.date is None and dates is not None and dates.count == 1:
        return Day.of(dates.first)
    return order.date


def _approvals(voice: Interpreter, dossier: Dossier) -> Iterator[str]:
    for field in dossier.agreed:
        for point in field.points:
            if point.needs_superior_approval:
                yield voice.tell(point.text, point.facts)


def _enclosed(voice: Interpreter, dossier: Dossier) -> Iterator[str]:
    """Name what is built beside it: the text agreed, the programme, the list of the delegation."""
    papers = dossier.papers
    if papers.memorandum is not None:
        yield voice.language.capitalise(agreement_name(voice, papers.memorandum))
    if papers.programme is not None:
        yield voice.language.capitalise(voice.term("doc.programme.visit"))
    if papers.delegation is not None:
        yield LIST_TITLE[voice.code]
