"""Orders of the letters to a partner: invitation, congratulation, thanks.

In: the desk of a dossier. Out: an order, None where the dossier has none of the kind.
"""

from __future__ import annotations

from datetime import date

from docgen.dossier.decoder.desk import Desk
from docgen.dossier.decoder.told import note_while_planned
from docgen.dossier.keys import CongratulationKeys, DossierKeys, InvitationKeys, PapersKeys, ThanksKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.orders import CongratulationOrder, InvitationOrder, Issue, ThanksOrder
from docgen.errors import Place
from docgen.languages.values import span
from docgen.lexicon import Occasion
from docgen.messages import _


def invitation(desk: Desk) -> InvitationOrder | None:
    """Return the letter of invitation that is wanted."""
    read = desk.papers.get(PapersKeys.invitation)
    if read is None:
        return None
    known = desk.needs(DossierKeys.visit, read, _("An invitation needs a visit: say who invites whom."))
    issue = desk.issue(read, impossible=not known)
    _answer_in_time(desk, read)
    return InvitationOrder(
        issue=issue,
        to=desk.addressees(read, InvitationKeys.to, issue) if known else (),
        bases=desk.bases(read, InvitationKeys.bases),
        reply_by=read.get(InvitationKeys.reply_by),
        border_gate=read.get(InvitationKeys.border_gate),
        costs=read.get(InvitationKeys.costs),
        contact=read.get(InvitationKeys.contact),
        review=read.get(InvitationKeys.review) or False,
    )


def congratulation(desk: Desk) -> CongratulationOrder | None:
    """Return the letter of congratulation that is wanted."""
    read = desk.papers.get(PapersKeys.congratulation)
    occasion = read.get(CongratulationKeys.occasion) if read else None
    if read is None or occasion is None:
        return None
    issue = desk.issue(read)
    return CongratulationOrder(
        issue=issue,
        to=desk.addressees(read, CongratulationKeys.to, issue),
        occasion=occasion.text,
        entry=occasion.entry,
        year=_year(desk, read, issue, occasion.entry),
        wishes=read.get(CongratulationKeys.wishes) or (),
    )


def thanks(desk: Desk) -> ThanksOrder | None:
    """Return the letter of thanks that is wanted."""
    read = desk.papers.get(PapersKeys.thanks)
    if read is None:
        return None
    message = _("A letter of thanks needs a visit: say who visited whom.")
    known = desk.needs(DossierKeys.visit, read, message)
    note_while_planned(desk, read)
    issue = desk.issue(read, next(iter(desk.meeting[1:]), ""), impossible=not known)
    others = desk.meeting[1:] if issue.issuer in desk.meeting[:1] else desk.meeting[:1]
    return ThanksOrder(
        issue=issue,
        to=desk.addressees(read, ThanksKeys.to, issue) if read.given(ThanksKeys.to) else others,
        return_visit=read.get(ThanksKeys.return_visit) or False,
        wishes=read.get(ThanksKeys.wishes) or (),
    )


def _answer_in_time(desk: Desk, read: Fields) -> None:
    reply, days = read.get(InvitationKeys.reply_by), desk.visit.dates if desk.visit else None
    if reply and reply.date and days and reply.date >= days.first:
        message = _("The answer is asked for when the visit has begun, on {first}.", first=days.first)
        key = InvitationKeys.reply_by
        desk.context.warn("late-reply", message, read.place_of(key), read.path_of(key))


def _year(desk: Desk, read: Fields, issue: Issue, occasion: Occasion | None) -> int | None:
    """Return which year's occasion it is; warn where the lexicon counts years and nothing tells one."""
    days = desk.visit.dates if desk.visit else None
    fallback = issue.date.year if issue.date else days.first.year if days else None
    year: int | None = read.get(CongratulationKeys.year) or fallback
    key = CongratulationKeys.year
    where = read.place_of(CongratulationKeys.occasion), read.path_of(key)
    if year is None and occasion is not None and (occasion.origin is not None or occasion.dates):
        message = _("Which year's occasion this is, is not said; write it, as year: {example}.",
                    example=key.example)  # fmt: skip
        desk.context.warn("missing-year", message, *where)
    elif year and occasion and not read.given(key):
        _in_time(desk, issue, occasion.date_in(year), where)
    return year


def _in_time(desk: Desk, issue: Issue, day: date | None, where: tuple[Place, str]) -> None:
    if issue.date and day and span(issue.date)[0] > day:
        message = _(
            "The letter is dated after its occasion, {day}. Write the year, if it is another's.",
            day=day,
        )
        desk.context.warn("late-letter", message, *where)
