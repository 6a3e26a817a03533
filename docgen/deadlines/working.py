"""Which days are working days. In: a country, and what an office says of the year. Out: days, counted.

Saturdays and Sundays are off, and the public holidays that the library `holidays` knows, with the days
that are off or worked in their stead; an office adds the swaps of its year.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from docgen.frozen import frozen

if TYPE_CHECKING:
    from holidays import HolidayBase

WEEKEND = (5, 6)
SWAPPING = ("VN", "CN")
"""Where days are swapped anew each year; Laos takes the next working day for a holiday of the weekend."""
LAST_YEAR = 2100
"""Past it the library knows no holiday: there the weekends alone are off."""
_DAY = timedelta(days=1)


@frozen
class WorkingDays:
    """The working days of offices of one country."""

    country: str = "VN"
    """"VN", "LA" or "CN"."""
    off: frozenset[date] = frozenset()
    """Days off beside the public holidays, as an office says."""
    worked: frozenset[date] = frozenset()
    """Days that are worked though they are a weekend or a holiday, as an office says."""

    def includes(self, day: date) -> bool:
        """Tell whether offices work on `day`."""
        if day in self.worked or day in self.off:
            return day not in self.off
        free, worked = _public(self.country, day.year)
        return day in worked or (day.weekday() not in WEEKEND and day not in free)

    def before(self, day: date, count: int) -> date:
        """Return the `count`-th working day before `day`; for 0 the last one that is not after it."""
        return self._nth(day, count, -_DAY)

    def after(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day`; for 0 the first one that is not before it."""
        return self._nth(day, count, _DAY)

    def swaps_known(self, year: int) -> bool:
        """Tell whether somebody has said which days are swapped in `year`: the library, or the office."""
        said = {day.year for day in (*self.off, *self.worked)}
        return self.country not in SWAPPING or year in said or year <= _last_swaps(self.country)

    def _nth(self, day: date, count: int, step: timedelta) -> date:
        if count == 0 and self.includes(day):
            return day
        left = max(count, 1)
        while left:
            day += step
            left -= self.includes(day)
        return day


VIETNAM = WorkingDays()


def working_days_before(day: date, count: int, days: WorkingDays = VIETNAM) -> date:
    """Return the `count`-th working day before `day`; for 0 the last one that is not after it."""
    return days.before(day, count)


def letter_due(occasion: date, lead: int, days: WorkingDays = VIETNAM) -> date:
    """Return when a letter is signed at the latest: `lead` days before the occasion, on a working day."""
    return days.before(occasion - timedelta(days=lead), 0)


@lru_cache(maxsize=64)
def _public(country: str, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Return the public days off, and the weekend's days that are worked for some of them.

    A swap is known to the library under the year of the day off: the next year's, too, is looked at.
    """
    known = _calendar(country, [year, year + 1])
    return frozenset(known), frozenset(known.weekend_workdays)


@lru_cache(maxsize=8)
def _last_swaps(country: str) -> int:
    said: Iterable[int] = getattr(_calendar(country, []), "special_public_holidays", ())
    return max(said, default=0)


def _calendar(country: str, years: list[int]) -> HolidayBase:
    """Return the library's calendar; it takes a fifth of a second to load, so only when days are counted."""
    import holidays

    return holidays.country_holidays(country, years=years)
