"""Vietnamese dates, hours and spans of time.

In: the values of `docgen.languages.values`. Out: Vietnamese text. Days 1-9 and months 1-2 are written
with a zero in front, other months without (Decree 30/2020, Annex I, ô 4).
"""

from __future__ import annotations

import datetime as dt

from docgen.languages import cldr
from docgen.languages.blanks import GAP, slot
from docgen.languages.roman import roman
from docgen.languages.spans import figures_from_to, hours_from_to, padded_clock
from docgen.languages.values import Day, Days, Hours, Quarter, Term

_PARTS = {"morning": "Sáng", "noon": "Trưa", "afternoon": "Chiều", "evening": "Tối"}


def _day(value: int | None) -> str | None:
    return None if value is None else f"{value:02}"


def _month(value: int | None) -> str | None:
    return None if value is None else f"{value:02}" if value < 3 else f"{value}"


def _figures(value: Day) -> str:
    return f"{_day(value.day) or GAP}/{_month(value.month) or GAP}/{value.year}"


class VietnameseTime:
    """What Vietnamese says of time."""

    def date(self, value: Day | None) -> str:
        if value is None:
            return f"ngày{GAP}tháng{GAP}năm{GAP}"
        return f"ngày{slot(_day(value.day))}tháng{slot(_month(value.month))}năm {value.year}"

    def date_in_reference(self, value: Day) -> str:
        return f"ngày {_figures(value)}"

    def date_short(self, value: Day) -> str:
        return _figures(value)

    def dates(self, value: Days | None) -> str:
        if value is None:
            return f"từ ngày{GAP}đến {self.date(None)}"
        first, last = Day.of(value.first), Day.of(value.last)
        if first == last:
            return self.date(last)
        if first.year != last.year:
            start = self.date(first)
        elif first.month != last.month:
            start = f"ngày {_day(first.day)} tháng {_month(first.month)}"
        else:
            start = f"ngày {_day(first.day)}"
        return f"từ {start} đến {self.date(last)}"

    def dates_short(self, value: Days) -> str:
        return figures_from_to(value, _figures, "–")

    def weekday(self, value: dt.date) -> str:
        return cldr.weekday(value, "vi")

    def time(self, value: dt.time) -> str:
        return f"{value.hour:02} giờ {value.minute:02}"

    def hours(self, value: Hours | None) -> str:
        return hours_from_to(value, padded_clock, " – ", _PARTS)

    def quarter(self, value: Quarter) -> str:
        return f"quý {roman(value.quarter)}/{value.year}"

    def term(self, value: Term) -> str:
        if value.first == value.last:
            return f"năm {value.first}"
        return f"giai đoạn {value.first}-{value.last}"

    def days(self, value: int) -> str:
        return f"{value:02} ngày"
