"""What an office says of an occasion. In: docgen's occasion, or one of the words alone. Out: the office's."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from docgen.dossier.context import Context
from docgen.dossier.keys import EntryKeys
from docgen.dossier.kinds.records import Fields
from docgen.lexicon import Occasion
from docgen.messages import _

_DAY = re.compile("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_DATED = (EntryKeys.day, EntryKeys.dates, EntryKeys.origin)

Days = tuple[int | None, int | None, Mapping[int, date]]
"""Month and day of what has one every year, or the days by year."""


def read_occasion(before: Occasion, fields: Fields, context: Context) -> Occasion:
    """Return `before` with what `fields` say; what is wrong there is reported and left out."""
    month, day, dates = _days(before, fields, context)
    if any(fields.given(key) for key in _DATED):
        before = replace(before, source=fields.place.file, verified=True)
    origin, lead = fields.get(EntryKeys.origin), fields.get(EntryKeys.lead)
    verified = fields.get(EntryKeys.verified)
    return replace(
        before,
        month=month,
        day=day,
        dates=dates,
        origin=before.origin if origin is None else origin,
        partners=frozenset(fields.get(EntryKeys.partners) or before.partners),
        country=fields.get(EntryKeys.country) or before.country,
        lead=before.lead if lead is None else lead,
        round_years=fields.get(EntryKeys.round_years) or before.round_years,
        verified=before.verified if verified is None else verified,
    )


def _days(before: Occasion, fields: Fields, context: Context) -> Days:
    """Return the days that `fields` say; they put aside those of `before`, of either kind."""
    said, dates = fields.get(EntryKeys.day), fields.get(EntryKeys.dates) or ()
    place, path = fields.place_of(EntryKeys.dates), fields.path_of(EntryKeys.dates)
    if said is not None and dates:
        message = _("An occasion has one day every year or a list of days, not both.")
        context.error("bad-value", message, place, path)
    if len({each.year for each in dates}) < len(dates):
        message = _("A year stands twice in this list; write the first day of each year.")
        context.error("duplicate", message, place, path)
    if dates:
        return None, None, {each.year: each for each in dates}
    return (before.month, before.day, before.dates) if said is None else _day(said, fields, context)


def _day(said: str, fields: Fields, context: Context) -> Days:
    match = _DAY.fullmatch(said)
    if match and int(match[2]) <= calendar.monthrange(2023, int(match[1]))[1]:
        return int(match[1]), int(match[2]), {}
    message = _('Here a month and a day are expected, as 12-02, not "{found}".', found=said)
    context.error("bad-value", message, fields.place_of(EntryKeys.day), fields.path_of(EntryKeys.day))
    return None, None, {}
