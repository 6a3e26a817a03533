"""Names of weekdays and months, which the CLDR has right for our languages.

In: a date or a month's number, and a language code. Out: its name. Babel is imported on first use,
since most commands need no names. The CLDR's long dates, Lao number words, currency names and lists
are wrong or unofficial in our papers, and Babel cannot print more than 28 figures: not used.
"""

from __future__ import annotations

import datetime as dt


def weekday(day: dt.date, language: str) -> str:
    """Return the full name of the day of the week."""
    from babel.dates import get_day_names

    return str(get_day_names("wide", "format", language)[day.weekday()])


def month(number: int, language: str) -> str:
    """Return the full name of month 1-12."""
    from babel.dates import get_month_names

    return str(get_month_names("wide", "format", language)[number])
