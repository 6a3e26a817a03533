"""Names of weekdays and months, which the CLDR has right for our languages.

In: a date or a month's number, and a language code. Out: its name. Babel is imported where a name is wanted
for the first time, and its names are kept (`docgen.cache`): importing it takes longer than making a letter.
The CLDR's long dates, Lao number words, currency names and lists are wrong or unofficial in our papers, and
Babel cannot print more than 28 figures: not used.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
from functools import cache

from docgen.cache import fetch, keep, stamps


def weekday(day: dt.date, language: str) -> str:
    """Return the full name of the day of the week."""
    return _names(language)["days"][day.weekday()]


def month(number: int, language: str) -> str:
    """Return the full name of month 1-12."""
    return _names(language)["months"][number - 1]


@cache
def _names(language: str) -> dict[str, list[str]]:
    """Return the seven "days", Monday first, and the twelve "months"."""
    babel = importlib.util.find_spec("babel")
    key = stamps([babel.origin or ""]) if babel is not None else None
    kept = fetch(f"cldr-{language}", key) if key else None
    names: dict[str, list[str]] = json.loads(kept) if kept else _of_babel(language)
    if key and not kept:
        keep(f"cldr-{language}", key, json.dumps(names).encode())
    return names


def _of_babel(language: str) -> dict[str, list[str]]:
    from babel.dates import get_day_names, get_month_names

    days, months = get_day_names("wide", "format", language), get_month_names("wide", "format", language)
    return {"days": [str(days[day]) for day in range(7)], "months": [str(months[n]) for n in range(1, 13)]}
