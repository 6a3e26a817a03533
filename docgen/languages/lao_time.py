"""Lao dates, hours and spans of time.

In: the values of `docgen.languages.values`. Out: Lao text with Western digits, Christian era. The names of
days and months follow official and press usage: `ວັນທີ 11 ເມສາ 2024`, without `ເດືອນ` and `ປີ`; where a
month is unknown those two words label the gaps.
"""

from __future__ import annotations

import datetime as dt

from docgen.languages import cldr
from docgen.languages.blanks import GAP, slot
from docgen.languages.roman import roman
from docgen.languages.spans import figures_from_to, hours_from_to, padded_clock
from docgen.languages.values import Day, Days, Hours, Quarter, Term

_PARTS = {"morning": "ຕອນເຊົ້າ", "noon": "ຕອນທ່ຽງ", "afternoon": "ຕອນບ່າຍ", "evening": "ຕອນຄ່ຳ"}


def _month(value: int) -> str:
    return cldr.month(value, "lo")


def _figures(value: Day) -> str:
    return f"{value.day or GAP}/{value.month or GAP}/{value.year}"


class LaoTime:
    """What Lao says of time."""

    def date(self, value: Day | None) -> str:
        if value is None:
            return f"ວັນທີ{GAP}ເດືອນ{GAP}ປີ{GAP}"
        if value.month is None:
            return f"ວັນທີ{GAP}ເດືອນ{GAP}ປີ {value.year}"
        day = None if value.day is None else str(value.day)
        return f"ວັນທີ{slot(day)}{_month(value.month)} {value.year}"

    def date_in_reference(self, value: Day) -> str:
        return f"ລົງ{self.date(value)}"

    def date_short(self, value: Day) -> str:
        return _figures(value)

    def dates(self, value: Days | None) -> str:
        if value is None:
            return f"ແຕ່ວັນທີ{GAP}ຫາ {self.date(None)}"
        first, last = Day.of(value.first), Day.of(value.last)
        if first == last:
            return self.date(last)
        start = f"ວັນທີ {value.first.day}"
        if first.year != last.year:
            start = self.date(first)
        elif first.month != last.month:
            start += f" {_month(value.first.month)}"
        return f"ແຕ່{start} ຫາ {self.date(last)}"

    def dates_short(self, value: Days) -> str:
        return figures_from_to(value, _figures, "-")

    def weekday(self, value: dt.date) -> str:
        return cldr.weekday(value, "lo")

    def time(self, value: dt.time) -> str:
        return f"{padded_clock(value)} ໂມງ"

    def hours(self, value: Hours | None) -> str:
        return hours_from_to(value, padded_clock, " – ", _PARTS)

    def quarter(self, value: Quarter) -> str:
        return f"ໄຕມາດ {roman(value.quarter)}/{value.year}"

    def term(self, value: Term) -> str:
        if value.first == value.last:
            return f"ປີ {value.first}"
        return f"ໄລຍະ {value.first}-{value.last}"

    def days(self, value: int) -> str:
        return f"{value} ວັນ"
