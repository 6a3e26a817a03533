"""What a matched pattern states. In: its numerals. Out: facts, each with its meanings.

One function for each name that the patterns of a language (`vietnamese`, `lao`, `chinese`) bear.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from docgen.concordance.facts import Fact, Value, Weight, date, number, time
from docgen.concordance.marks import CODE, MONTH, NUMBER, REFERENCE, YEAR, Mark
from docgen.concordance.units import Unit

_NUMERALS = frozenset((NUMBER, YEAR, MONTH))


@dataclass(frozen=True, slots=True)
class Found:
    """One match: its numerals, its marked text, where it stands, the unit that ends it."""

    marks: Sequence[Mark]
    text: str
    start: int
    end: int
    unit: Unit | None
    later: bool
    """Its part of the day is after noon."""
    evening: bool
    """The text speaks of an afternoon or evening somewhere."""

    def fact(self, kind: str, *values: Value, weight: Weight = Weight.FIRM) -> Fact:
        """Return a fact that stands where the match does."""
        return Fact(kind, values, self.start, self.end, weight)


def _days(found: Found, days: Sequence[Mark], month: int | None, year: int | None) -> list[Fact]:
    good = month is None or 1 <= month <= 12
    if good and all(1 <= day.whole <= 31 for day in days):
        return [found.fact("date", date(year, month, day.whole)) for day in days]
    return _numbers(found)


def _numbers(found: Found) -> list[Fact]:
    return [_plain(mark) for mark in found.marks if mark.sign in _NUMERALS]


def _plain(mark: Mark, kind: str = "number") -> Fact:
    if mark.sign == MONTH:
        return Fact("date", (date(None, mark.whole, None),), mark.start, mark.end)
    values: tuple[Value, ...] = tuple(number(value) for value in mark.values)
    if mark.sign == YEAR:
        kind, values = "year", (date(mark.whole, None, None), *values)
    return Fact(kind, values, mark.start, mark.end, mark.weight)


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
        return _numbers(found)
    return [found.fact("date", date(None, mark.whole, None)) for mark in found.marks]


def day(found: Found) -> list[Fact]:
    """`ngày 2`, `2日`, `ວັນທີ 2`; a count of days too."""
    (mark,) = found.marks
    if not 1 <= mark.whole <= 31:
        return [found.fact("number", number(mark.value, "day"), number(mark.value))]
    count = (number(mark.value, "day"), number(mark.value))
    return [found.fact("date", date(None, None, mark.whole), *count)]


def years(found: Found) -> list[Fact]:
    """`năm 2023`, `2024-2026`, `2024-26`."""
    first, *rest = found.marks
    facts = [_plain(first)]
    for mark in rest:
        whole = mark.whole if mark.sign == YEAR else first.whole // 100 * 100 + mark.whole
        facts.append(Fact("year", (date(whole, None, None), number(whole)), mark.start, mark.end))
    return facts


def quarter(found: Found) -> list[Fact]:
    """`quý IV/2024`, `2024年第四季度`, `ໄຕມາດ 4 ປີ 2024`."""
    facts = []
    for mark in found.marks:
        if mark.sign == YEAR:
            facts.append(_plain(mark))
        else:
            facts.append(found.fact("quarter", number(mark.value, "quarter")))
    return facts


def hour(found: Found) -> list[Fact]:
    """`15 giờ 30`, `3 giờ chiều`, `下午3时半`, `ບ່າຍ 3 ໂມງ`; a count of hours too."""
    marks = [mark for mark in found.marks if mark.sign in _NUMERALS]
    hours, minutes = marks[0].whole, marks[1].whole if len(marks) > 1 else 30 if _half(found.text) else 0
    count = (number(marks[0].value, "hour"), number(marks[0].value))
    if not (0 <= hours <= 24 and 0 <= minutes <= 59):
        return [found.fact("number", *count)] if len(marks) == 1 else _numbers(found)
    if found.later and 1 <= hours < 12:
        return [found.fact("time", time((hours + 12) * 60 + minutes))]
    values: list[Value] = [time(hours % 24 * 60 + minutes)]
    if found.evening and 1 <= hours < 12:
        values.append(time((hours + 12) * 60 + minutes))
    return [found.fact("time", *values, *(count if len(marks) == 1 else ()))]


def _half(text: str) -> bool:
    return any(word in text for word in ("rưỡi", "半", "ເຄິ່ງ"))


def fraction(found: Found) -> list[Fact]:
    """`hai phần ba`."""
    part, whole = found.marks
    return [found.fact("number", number(part.value / whole.value if whole.value else Decimal(0)))]


def fraction_of(found: Found) -> list[Fact]:
    """`三分之二`."""
    whole, part = found.marks
    return [found.fact("number", number(part.value / whole.value if whole.value else Decimal(0)))]


def percent(found: Found) -> list[Fact]:
    """`百分之五`, `ຮ້ອຍລະ 5`."""
    (mark,) = found.marks
    return [found.fact("percentage", *(number(value, "%") for value in mark.values))]


def tenths(found: Found) -> list[Fact]:
    """`三成`."""
    (mark,) = found.marks
    return [found.fact("percentage", number(mark.value * 10, "%"))]


def ordinal(found: Found) -> list[Fact]:
    """`lần thứ XII`, `第十二次`, `ຄັ້ງທີ 12`, `Điều 5`."""
    return [_plain(mark, "ordinal") for mark in found.marks]


def half_year(found: Found) -> list[Fact]:
    """`上半年`: six months."""
    return [found.fact("number", number(6, "month"), weight=Weight.FREE)]


def five(found: Found) -> list[Fact]:
    """`năm` where it is likelier a year than five."""
    return [found.fact("number", number(5), weight=Weight.FREE)]


def measured(found: Found) -> list[Fact]:
    """`2.300 km`, `5-7 triệu đồng`, `$50`: a number with its unit, or two with the same."""
    *firsts, last = found.marks
    facts = []
    for mark in (*firsts, last):
        scales = (last.scale, 1) if mark is not last and mark.scale == 1 and last.scale > 1 else (1,)
        facts.append(_with_unit(mark, found.unit, scales))
    if len(facts) == 1:
        return [Fact(facts[0].kind, facts[0].values, found.start, found.end, facts[0].weight)]
    return facts


def _with_unit(mark: Mark, unit: Unit | None, scales: tuple[int, ...]) -> Fact:
    name, size = unit or ("", 1)
    values: list[Value] = [number(value * scale * size, name) for scale in scales for value in mark.values]
    if name:
        values += [number(value * scale) for scale in scales for value in mark.values]
    kind = {"": "number", "%": "percentage"}.get(name, "amount" if name in _MONEY else "quantity")
    if not name and mark.sign == YEAR:
        return _plain(mark)
    return Fact(kind, tuple(values), mark.start, mark.end, mark.weight)


_MONEY = frozenset(("VND", "LAK", "CNY", "USD", "THB", "EUR"))


def reference(found: Found) -> list[Fact]:
    """`607-QĐ/TU`, `〔2024〕12号`."""
    (mark,) = found.marks
    said = ("reference", mark.values, mark.words[0] if mark.words else "")
    return [found.fact("reference", said, weight=mark.weight)]


def weekday(found: Found) -> list[Fact]:
    """`thứ Tư`, `星期三`, `ວັນພຸດ`."""
    text = "".join(found.text.split())
    if found.marks:
        value = found.marks[0].whole
        vietnamese = text.startswith("th")
        day_number = value - 1 if vietnamese else value
        values: tuple[Value, ...] = (("weekday", day_number),)
        if vietnamese:
            values = (number(value), ("weekday", day_number))
        return [found.fact("weekday" if not vietnamese else "ordinal", *values)]
    return [found.fact("weekday", ("weekday", _WEEKDAYS[text]))]


_WEEKDAYS = {
    "chủnhật": 7, "星期日": 7, "星期天": 7, "周日": 7, "ວັນຈັນ": 1, "ວັນອັງຄານ": 2, "ວັນພຸດ": 3, "ວັນພະຫັດ": 4,
    "ວັນສຸກ": 5, "ວັນເສົາ": 6, "ວັນອາທິດ": 7,
}  # fmt: skip


def free(found: Found) -> list[Fact]:
    """`đôi`, 双, 首, `P4G`: says a number, but a translation need not."""
    return [found.fact("number", number(mark.value), weight=Weight.FREE) for mark in found.marks]


Statement = Callable[[Found], list[Fact]]
IGNORED = frozenset((CODE, REFERENCE))
