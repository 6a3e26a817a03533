"""The letter on an occasion. In: an occasion and a year, or a dossier that orders it. Out: its step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from docgen.deadlines.rules import LEAD, LETTER
from docgen.deadlines.step import Step, step
from docgen.deadlines.visit import finished, working_days
from docgen.deadlines.working import VIETNAM, WorkingDays
from docgen.dossier import Dossier
from docgen.dossier.deadlines import LeadTime
from docgen.lexicon import Occasion


def letter_step(
    day: date, lead: int | None, today: date, days: WorkingDays = VIETNAM, own: LeadTime | None = None
) -> Step:
    """Return when a letter on `day` is signed: `lead` days before, or as the office says of its letters."""
    rule = LETTER if lead is None else replace(LETTER, days=lead, source=LEAD)
    return step(rule, day, days, today, own)


def occasion_steps(
    occasion: Occasion, year: int, today: date, days: WorkingDays = VIETNAM, own: LeadTime | None = None
) -> tuple[Step, ...]:
    """Return when the letter on the occasion of `year` is signed; nothing where it has no known day."""
    day = occasion.date_in(year)
    return () if day is None else (letter_step(day, occasion.lead, today, days, own),)


def letter_steps(dossier: Dossier, today: date, issuer: str) -> tuple[Step, ...]:
    """Return when the letter that the dossier orders from `issuer` is signed; nothing where none is."""
    order = dossier.papers.congratulation
    if order is None or order.entry is None or order.issue.issuer != issuer:
        return ()
    dates = dossier.visit.dates if dossier.visit else None
    year = order.year or (dates.first.year if dates else today.year)
    party = dossier.parties[issuer]
    own = dossier.deadlines.lead_times.get(LETTER.id)
    made = occasion_steps(order.entry, year, today, working_days(dossier, party), own)
    return tuple(finished(step, dossier, party) for step in made)
