"""Days, months, years, decades. In: a match. Out: facts."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.concordance.facts import Fact, Weight, date, number
from docgen.concordance.marks import YEAR, Mark
from docgen.concordance.statements.found import Found, numbers, plain


def _days(found: Found, days: Sequence[Mark], month: int | None, year: int | None) -> list[Fact]:
    good = month is None or 1 <= month <= 12
    if good and all(1 <= day.whole <= 31 for day in days):
        return [found.fact("date", date(year, month, day.whole), weight=_weight(day, month)) for day in days]
    return numbers(found)


def _weight(day: Mark, month: int | None) -> Weight:
    """Return what a day must be said for: 一日 alone is any day, rằm has another word in each language."""
    return Weight.FIRM if month is not None and day.weight is Weight.LOOSE else day.weight


def day_month_year(found: Found) -> list[Fact]:
    """`2 và 3/8/2023`, `ngày 2 tháng 8 năm 2023`, `ວັນທີ 2 ສິງຫາ 2023`."""
    *days, month, year = found.marks
    return _days(found, days, month.whole, year.whole)


def year_month_day(found: Found) -> list[Fact]:
    """`2023年8月2日`, `2023-08-02`, `2023年8月2日、3日`."""
    year, month, *days = found.marks
    return _days(found, days, month.whole, year.whole)


def day_month(found: Found) -> list[Fact]:
    """`2 và 3/8`, `ngày 2 tháng Tám`; a fraction too, where nothing says that it is a day."""
    *days, month = found.marks
    facts = _days(found, days, month.whole, None)
    if (
        len(days) == 1
        and "/" in found.text
        and len(found.text) == 3
        and facts[0].kind == "date"
        and month.whole
    ):
        part = number(days[0].value / month.value)
        return [found.fact("date", *facts[0].values, part)]
    return facts


def month_day(found: Found) -> list[Fact]:
    """`8月2日、3日`."""
    month, *days = found.marks
    return _days(found, days, month.whole, None)


def month_year(found: Found) -> list[Fact]:
    """`tháng 8/2023`, `ເດືອນ 8 ປີ 2023`."""
    *months, year = found.marks
    return [found.fact("date", date(year.whole, month.whole, None)) for month in months]


def year_month(found: Found) -> list[Fact]:
    """`2023年8月`."""
    year, *months = found.marks
    return [found.fact("date", date(year.whole, month.whole, None)) for month in months]


def month(found: Found) -> list[Fact]:
    """`tháng Tám`, `8月`, `ສິງຫາ`."""
    if not all(1 <= mark.whole <= 12 for mark in found.marks):
        return numbers(found)
    return [found.fact("date", date(None, mark.whole, None)) for mark in found.marks]


def day(found: Found) -> list[Fact]:
    """`ngày 2`, `2日`, `ວັນທີ 2`; a count of days too."""
    (mark,) = found.marks
    if not 1 <= mark.whole <= 31:
        return [found.fact("number", number(mark.value, "day"), number(mark.value))]
    count = (number(mark.value, "day"), number(mark.value))
    return [found.fact("date", date(None, None, mark.whole), *count, weight=mark.weight)]


def years(found: Found) -> list[Fact]:
    """`năm 2023`, `2024-2026`, `2024-26`."""
    first, *rest = found.marks
    facts = [plain(first)]
    for mark in rest:
        whole = mark.whole if mark.sign == YEAR else first.whole // 100 * 100 + mark.whole
        facts.append(Fact("year", (date(whole, None, None), number(whole)), mark.start, mark.end))
    return facts


def decade(found: Found) -> list[Fact]:
    """`những năm 1990`, `thập niên 90`, `20世纪90年代`, `1990年代`, `ຊຸມປີ 90`."""
    century = found.marks[0].whole if len(found.marks) > 1 else 0
    last = found.marks[-1].whole
    year = (century - 1) * 100 + last if century else last
    tens = number(last % 100, "decade")
    return [found.fact("year", *((date(year, None, None), tens) if year > 999 else (tens,)))]
