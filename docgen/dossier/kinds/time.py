"""Days, hours, terms and quarters: one way of writing each, so that none can be misread."""

from __future__ import annotations

import re
from datetime import date, time

from docgen.dossier.kinds.kind import Plain, Refused, Schema
from docgen.languages.values import PARTS_OF_DAY, Day, Days, Hours, Quarter, Term
from docgen.messages import _

FIRST_YEAR, LAST_YEAR = 1900, 2199
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = "([0-9]{1,2}):([0-9]{2})"


def _day(text: str, wanted: Plain[object]) -> date:
    """Return the day that `text` (2023-08-02) says. Raises Refused, with the likely meaning."""
    if re.fullmatch(_DATE, text):
        year, month, day = map(int, text.split("-"))
        _check_year(year)
        try:
            return date(year, month, day)
        except ValueError:
            raise Refused("no-such-date", _("There is no day {date}.", date=text)) from None
    local = re.fullmatch("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", text)
    if local:
        written = "{2:0>4}-{1:0>2}-{0:0>2}".format(*local.groups())
        raise Refused("bad-value", _("Write this day as {date}: year, month, day.", date=written))
    raise wanted.refuse(text)


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = _(
            "The year {year} is not between {first} and {last}.", year=year, first=FIRST_YEAR, last=LAST_YEAR
        )
        raise Refused("bad-value", message)


def _ordered(first: object, last: object, order: bool) -> None:
    if not order:
        raise Refused(
            "end-before-start", _("The end {last} is before the start {first}.", first=first, last=last)
        )


class Date(Plain[date]):
    """A calendar day."""

    wanted = _("a day such as 2023-08-02")
    label = "day"

    def parse(self, text: str) -> date:
        """Return the day."""
        return _day(text, self)

    def schema(self) -> Schema:
        """A string in the form of a day."""
        return {"type": "string", "pattern": f"^{_DATE}$"}


class PartialDate(Plain[Day]):
    """A day, a month or a year."""

    wanted = _("a day such as 2023-08-02, a month such as 2023-08 or a year")
    label = "day, month or year"

    def parse(self, text: str) -> Day:
        """Return the day, as far as it is known."""
        match = re.fullmatch("([0-9]{4})(?:-([0-9]{2}))?", text)
        if not match:
            return Day.of(_day(text, self))
        year, month = int(match[1]), int(match[2]) if match[2] else None
        _check_year(year)
        if month is not None and not 1 <= month <= 12:
            raise Refused("no-such-date", _("There is no month {date}.", date=text))
        return Day(year, month)

    def schema(self) -> Schema:
        """A string in one of three forms; editors take a year alone for a number."""
        return {
            "type": ["string", "integer"],
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
            "minimum": FIRST_YEAR,
            "maximum": LAST_YEAR,
        }


class DateRange(Plain[Days]):
    """One day, or the first and the last of several."""

    wanted = _("a day such as 2023-08-02 or days such as 2023-08-02/2023-08-04")
    label = "day, or first/last day"

    def parse(self, text: str) -> Days:
        """Return the days, both ends included."""
        first, slash, last = text.partition("/")
        if not re.fullmatch(_DATE, first.strip()):
            _day(text, self)
        start = _day(first.strip(), self)
        end = _day(last.strip(), self) if slash else start
        _ordered(first.strip(), last.strip(), start <= end)
        return Days(start, end)

    def schema(self) -> Schema:
        """A string in the form of one or two days."""
        return {"type": "string", "pattern": f"^{_DATE}( */ *{_DATE})?$"}


class Clock(Plain[Hours]):
    """When a session is."""

    wanted = _("a time such as 08:00-09:30, 08:00 or one of {parts}", parts=", ".join(PARTS_OF_DAY))
    label = "time: `08:00-09:30`, `08:00`, " + ", ".join(f"`{part}`" for part in PARTS_OF_DAY)
    _pattern = f"{_CLOCK}(?: ?[-–] ?{_CLOCK})?"

    def parse(self, text: str) -> Hours:
        """Return the hours, or the part of the day."""
        if text in PARTS_OF_DAY:
            return Hours(part=text)
        match = re.fullmatch(self._pattern, text)
        if not match:
            raise self.refuse(text)
        start = _clock(match[1], match[2])
        end = _clock(match[3], match[4]) if match[3] else None
        if end is not None:
            if start == end:
                message = _("Start and end are both {time}; leave the end out.", time=f"{start:%H:%M}")
                raise Refused("end-before-start", message)
            _ordered(f"{start:%H:%M}", f"{end:%H:%M}", start < end)
        return Hours(start, end)

    def schema(self) -> Schema:
        """A string in the form of one or two times, or a part of the day."""
        return {"anyOf": [{"enum": list(PARTS_OF_DAY)}, {"type": "string", "pattern": f"^{self._pattern}$"}]}


def _clock(hour: str, minute: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise Refused(
            "no-such-time", _("There is no time {hour}:{minute}.", hour=hour, minute=minute)
        ) from None


class Years(Plain[Term]):
    """The first and the last year of a term."""

    wanted = _("a term such as 2024/2026")
    label = "first/last year"

    def parse(self, text: str) -> Term:
        """Return the term."""
        match = re.fullmatch("([0-9]{4}) */ *([0-9]{4})", text)
        if not match:
            raise self.refuse(text)
        first, last = int(match[1]), int(match[2])
        _check_year(first)
        _check_year(last)
        _ordered(first, last, first <= last)
        return Term(first, last)

    def schema(self) -> Schema:
        """A string in the form of two years."""
        return {"type": "string", "pattern": "^[0-9]{4} */ *[0-9]{4}$"}


class QuarterOfYear(Plain[Quarter]):
    """A quarter of a year."""

    wanted = _("a quarter such as 2024-Q4")
    label = "quarter"

    def parse(self, text: str) -> Quarter:
        """Return the quarter."""
        match = re.fullmatch("([0-9]{4})-Q([1-4])", text)
        if not match:
            raise self.refuse(text)
        _check_year(int(match[1]))
        return Quarter(int(match[1]), int(match[2]))

    def schema(self) -> Schema:
        """A string in the form of year and quarter."""
        return {"type": "string", "pattern": "^[0-9]{4}-Q[1-4]$"}


DATE = Date()
PARTIAL_DATE = PartialDate()
DATES = DateRange()
HOURS = Clock()
TERM = Years()
QUARTER = QuarterOfYear()
