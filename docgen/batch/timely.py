"""Whether an entry's letters are of the right time for its occasion.

In: an entry on an occasion, as the plan says it. Out: warnings of letters dated after or long before it,
a note where its year is not one in which letters are written.
"""

from __future__ import annotations

from datetime import date, timedelta

from docgen.batch.desk import Desk
from docgen.batch.keys import EntryKeys
from docgen.dossier.kinds.records import Fields
from docgen.languages.values import span
from docgen.lexicon import Occasion
from docgen.messages import _

_EARLY = timedelta(days=92)
"""So long before an occasion nobody dates a letter; one on New Year is dated in the old year."""


def in_time(desk: Desk, read: Fields, occasion: Occasion) -> None:
    """Warn of letters that are dated after the occasion, or long before."""
    written, day = read.get(EntryKeys.date), occasion.date_in(desk.year)
    place, where = read.place_of(EntryKeys.date), read.path_of(EntryKeys.date)
    if written and day and span(written)[0] > day:
        message = _("The letters are dated after the occasion, {day}.", day=day)
        desk.context.warn("late-letter", message, place, where)
    elif written and span(written)[1] < (day or date(desk.year, 1, 1)) - _EARLY:
        message = _("The letters are dated long before the occasion; the plan is for {year}.", year=desk.year)
        desk.context.warn("early-letter", message, place, where)
    elif written and day is None and span(written)[0].year > desk.year:
        message = _("The letters are dated after the plan's year, {year}.", year=desk.year)
        desk.context.warn("late-letter", message, place, where)


def not_round(desk: Desk, read: Fields, occasion: Occasion) -> None:
    """Tell that nobody is written to in this year, which is not round."""
    message = _(
        "Nobody is written to on {occasion} in {year}: letters go on its anniversaries of {number},"
        " {twice} … years. Say {key} to write all the same.",
        occasion=occasion.id,
        year=desk.year,
        number=occasion.round_years,
        twice=2 * occasion.round_years,
        key="every_year: true",
    )
    place, where = read.place_of(EntryKeys.occasion), read.path_of(EntryKeys.occasion)
    desk.context.note("not-round", message, place, where)
