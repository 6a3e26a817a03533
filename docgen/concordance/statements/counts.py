"""Ordinals, quarters, parts, references and numbers that say little. In: a match. Out: facts."""

from __future__ import annotations

from decimal import Decimal

from docgen.concordance.facts import Fact, Weight, number
from docgen.concordance.marks import YEAR
from docgen.concordance.statements.found import HALF, Found, plain


def quarter(found: Found) -> list[Fact]:
    """`quý IV/2024`, `2024年第四季度`, `ໄຕມາດ 4 ປີ 2024`."""
    facts = []
    for mark in found.marks:
        if mark.sign == YEAR:
            facts.append(plain(mark))
        else:
            months = (number(3, "month"),) if mark.value == 1 else ()  # 3 tháng đầu năm
            facts.append(found.fact("quarter", number(mark.value, "quarter"), *months))
    return facts


def so_far(found: Found) -> list[Fact]:
    """`前三季度`, `前9月`: the quarters or months of a year up to now."""
    (mark,) = found.marks
    if "季" in found.text:
        return [found.fact("quantity", number(mark.value, "quarter"), number(mark.value * 3, "month"))]
    return [found.fact("quantity", number(mark.value, "month"))]


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
    return [plain(mark, "ordinal") for mark in found.marks]


def half_year(found: Found) -> list[Fact]:
    """`上半年`, `nửa đầu năm`: six months."""
    if found.marks and found.marks[0].value != HALF:
        return free(found)
    return [found.fact("number", number(6, "month"), weight=Weight.FREE)]


def five(found: Found) -> list[Fact]:
    """`năm` where it is likelier a year than five."""
    return [found.fact("number", number(5), weight=Weight.FREE)]


def free(found: Found) -> list[Fact]:
    """`đôi`, 双, 首, `P4G`: says a number, but a translation need not; half as much again is 50 % more."""
    more = {mark.value: number((mark.value - 1) * 100, "%") for mark in found.marks if 1 < mark.value <= 2}
    return [
        found.fact("number", *filter(None, (number(mark.value), more.get(mark.value))), weight=Weight.FREE)
        for mark in found.marks
    ]


def reference(found: Found) -> list[Fact]:
    """`607-QĐ/TU`, `〔2024〕12号`."""
    (mark,) = found.marks
    said = ("reference", mark.values, mark.words[0] if mark.words else "")
    return [found.fact("reference", said, weight=mark.weight)]


def grown(found: Found) -> list[Fact]:
    """`增长两倍`: three times as much, though not everybody means that."""
    (mark,) = found.marks
    return [found.fact("quantity", *(number(mark.value + more, "time") for more in (1, 0)))]
