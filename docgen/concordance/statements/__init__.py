"""What a matched pattern states. In: its numerals. Out: facts, each with its meanings.

One function for each name that the patterns of a language (`vietnamese`, `lao`, `chinese`) bear.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docgen.concordance.facts import Fact
from docgen.concordance.statements import counts, days, hours, measures
from docgen.concordance.statements.found import Found

__all__ = ["STATEMENTS", "Found", "Statement"]

Statement = Callable[[Found], list[Fact]]
STATEMENTS: Mapping[str, Statement] = {
    statement.__name__: statement
    for statement in (
        days.day_month_year,
        days.year_month_day,
        days.day_month,
        days.month_day,
        days.month_year,
        days.year_month,
        days.month,
        days.day,
        days.years,
        days.decade,
        hours.hour,
        hours.weekday,
        counts.quarter,
        counts.so_far,
        counts.fraction,
        counts.fraction_of,
        counts.percent,
        counts.tenths,
        counts.ordinal,
        counts.half_year,
        counts.five,
        counts.grown,
        counts.free,
        counts.reference,
        measures.measured,
        measures.with_half,
        measures.half_of,
    )
}
"""By the name that patterns bear."""
