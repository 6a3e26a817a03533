"""Values that every language says in its own way: days, hours, terms, quarters, amounts."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time
from decimal import Decimal

from docgen.frozen import frozen

CURRENCIES = ("VND", "LAK", "CNY", "USD")
PARTS_OF_DAY = ("morning", "noon", "afternoon", "evening")


@frozen
class Day:
    """A calendar day of which the last parts may still be unknown (a letter not yet signed).

    `Day(2023, 7)` prints with a gap for the day; `month` is 1-12, `day` 1-31; no day without month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, value: date) -> Day:
        """Return the whole day `value`."""
        return cls(value.year, value.month, value.day)

    @property
    def date(self) -> date | None:
        """The calendar date, or None while a part is unknown."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


def span(day: Day) -> tuple[date, date]:
    """Return the first and the last date that `day` may be."""
    last_month = day.month or 12
    last_day = day.day or monthrange(day.year, last_month)[1]
    return date(day.year, day.month or 1, day.day or 1), date(day.year, last_month, last_day)


@frozen
class Days:
    """The days from `first` to `last`, both included (equal for one day)."""

    first: date
    last: date

    @property
    def count(self) -> int:
        """How many days, at least 1."""
        return (self.last - self.first).days + 1


@frozen
class Hours:
    """When a session is: from `start`, perhaps to `end`; or only a part of the day.

    Either `start` or `part` (one of `PARTS_OF_DAY`) is given, never both.
    """

    start: time | None = None
    end: time | None = None
    part: str | None = None


@frozen
class Term:
    """The years from `first` to `last`, as in a cooperation agreement for 2024-2026."""

    first: int
    last: int


@frozen
class Quarter:
    """Quarter 1-4 of a year."""

    year: int
    quarter: int


@frozen
class Amount:
    """Money: `value` in units of `currency` (one of `CURRENCIES`)."""

    value: Decimal
    currency: str
