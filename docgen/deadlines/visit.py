"""The steps of one visit. In: a dossier, whose steps, a day called today. Out: the steps, by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from docgen.deadlines.missing import missing
from docgen.deadlines.rules import (
    ARRIVAL,
    BELOW_PROVINCE,
    END,
    GUEST,
    HOST,
    RULES,
    SIGNING,
    SUGGESTION,
    Rule,
)
from docgen.deadlines.step import Step, in_order, step
from docgen.deadlines.working import WorkingDays
from docgen.dossier import Dossier
from docgen.dossier.parties import Party
from docgen.dossier.visit import Visit
from docgen.messages import _
from docgen.protocol.order import signatories
from docgen.protocol.organs import is_party_committee

_OF_LANGUAGE = {"vi": "VN", "lo": "LA", "zh": "CN"}
_SAID = _("said in the dossier")


def steps(dossier: Dossier, today: date, ours: str = "") -> tuple[Step, ...]:
    """Return the steps of the visit for the party `ours`, by day.

    Where it names none, they are those of the side whose language is the dossier's working language.
    None where the dossier has no visit, or no days for it.
    """
    visit = dossier.visit
    if visit is None or visit.dates is None:
        return ()
    party = dossier.parties[ours or our_side(dossier, visit)]
    role = HOST if party.id == visit.host else GUEST
    days = working_days(dossier, party)
    events = {ARRIVAL: visit.dates.first, END: visit.dates.last, SIGNING: _signing(dossier, visit)}
    leads = dossier.deadlines.lead_times
    made = [
        step(_sourced(rule, party, role), events[rule.event], days, today, leads.get(rule.id))
        for rule in RULES
        if _applies(rule, dossier, party, role)
    ]
    return in_order([_told(each, dossier, visit, party) for each in made])


def our_side(dossier: Dossier, visit: Visit) -> str:
    """Return the id of the first party that speaks the working language, else the host's."""
    country = _OF_LANGUAGE.get(dossier.languages[0])
    parties = (visit.host, *visit.guests)
    return next((id_ for id_ in parties if dossier.parties[id_].country == country), visit.host)


def working_days(dossier: Dossier, party: Party) -> WorkingDays:
    """Return the working days of the party's country, with what its office says of the year."""
    said = dossier.deadlines
    return WorkingDays(party.country, said.days_off, said.working_days)


def _signing(dossier: Dossier, visit: Visit) -> date:
    """Return the day of signing; where it is not known, the first of the visit, to be in time anyway."""
    order = dossier.papers.memorandum
    assert visit.dates is not None
    return (order and order.date and order.date.date) or visit.dates.first


def _applies(rule: Rule, dossier: Dossier, party: Party, role: str) -> bool:
    if rule.only not in ("", role):
        return False
    if rule.event == SIGNING and not (dossier.papers.memorandum and party.id in signatories(dossier)):
        return False
    if rule.law:  # Law 70/2020, Art 2.2: State bodies of Vietnam
        return party.country == "VN" and not is_party_committee(party)
    # a department of foreign affairs is itself the one that is asked
    return rule.id != "request" or (party.country == "VN" and party.level != "department")


def _sourced(rule: Rule, party: Party, role: str) -> Rule:
    """Return the rule with the source that holds for `party`: what one body does is nobody else's rule."""
    if rule.law:
        return rule if party.level == "province" else replace(rule, source=BELOW_PROVINCE, law=False)
    return rule if party.country == "VN" and role == HOST else replace(rule, source=SUGGESTION)


def _told(made: Step, dossier: Dossier, visit: Visit, party: Party) -> Step:
    """Return the step with what the dossier says of it: its day, whether it is done, what is missing."""
    papers = dossier.papers
    said = {
        "list": papers.invitation and papers.invitation.reply_by,
        "notice": papers.notice and papers.notice.notify_by,
    }.get(made.id)
    if said and said.date:
        made = replace(
            made, due=said.date, days=0, counted="calendar", source=_SAID, verified=True, fixed=True
        )
    made = finished(made, dossier, party)
    return made if made.done else replace(made, missing=tuple(missing(made, dossier, visit)))


def finished(made: Step, dossier: Dossier, party: Party) -> Step:
    """Return the step as done on the day that the dossier says, or on which `party` issued its paper.

    A paper is issued where the dossier gives its number and its whole date, and that day has come.
    """
    said = dossier.deadlines.done.get(made.id)
    return replace(made, done=said or _issued(made, dossier, party))


def _issued(made: Step, dossier: Dossier, party: Party) -> date | None:
    order = getattr(dossier.papers, made.paper, None) if made.paper else None
    issue = getattr(order, "issue", None)
    if issue is None or issue.issuer != party.id or not issue.number or not issue.date:
        return None
    day: date | None = issue.date.date
    return day if day is not None and day <= made.today else None
