"""Chinese dates, hours and spans of time.

In: the values of `docgen.languages.values`. Out: Chinese text. Dates in Arabic figures without zeros in
front (GB/T 9704-2012); from-to in headings and figures with the long dash (GB/T 15835-2011), in
sentences with 至.
"""

from __future__ import annotations

import datetime as dt

from docgen.languages import cldr
from docgen.languages.blanks import GAP
from docgen.languages.chinese_numbers import cardinal
from docgen.languages.spans import hours_from_to
from docgen.languages.values import Day, Days, Hours, Quarter, Term

_PARTS = {"morning": "上午", "noon": "中午", "afternoon": "下午", "evening": "晚上"}


def _clock(value: dt.time) -> str:
    return f"{value.hour}:{value.minute:02}"


def _from_to(value: Days, dash: str) -> str:
    first, last = value.first, value.last
    end = f"{last.day}日"
    if first.month != last.month or first.year != last.year:
        end = f"{last.month}月{end}"
    if first.year != last.year:
        end = f"{last.year}年{end}"
    return f"{first.year}年{first.month}月{first.day}日{dash}{end}"


class ChineseTime:
    """What Chinese says of time."""

    def date(self, value: Day | None) -> str:
        if value is None:
            return f"{GAP}年{GAP}月{GAP}日"
        return f"{value.year}年{value.month or GAP}月{value.day or GAP}日"

    def date_in_reference(self, value: Day) -> str:
        return self.date(value)

    def date_short(self, value: Day) -> str:
        """ISO 8601, which GB/T 7408 takes over."""
        month = GAP if value.month is None else f"{value.month:02}"
        day = GAP if value.day is None else f"{value.day:02}"
        return f"{value.year}-{month}-{day}"

    def dates(self, value: Days | None) -> str:
        if value is None:
            return f"{self.date(None)}至{GAP}日"
        return self.date(Day.of(value.first)) if value.count == 1 else _from_to(value, "至")

    def dates_short(self, value: Days) -> str:
        return self.date(Day.of(value.first)) if value.count == 1 else _from_to(value, "—")

    def weekday(self, value: dt.date) -> str:
        return cldr.weekday(value, "zh")

    def time(self, value: dt.time) -> str:
        return _clock(value)

    def hours(self, value: Hours | None) -> str:
        return hours_from_to(value, _clock, "—", _PARTS)

    def quarter(self, value: Quarter) -> str:
        return f"{value.year}年第{cardinal(value.quarter)}季度"

    def term(self, value: Term) -> str:
        if value.first == value.last:
            return f"{value.first}年"
        return f"{value.first}—{value.last}年"

    def days(self, value: int) -> str:
        return f"{value}天"
