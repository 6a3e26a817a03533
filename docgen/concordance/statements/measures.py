"""Numbers with their unit. In: a match. Out: facts."""

from __future__ import annotations

from decimal import Decimal

from docgen.concordance.facts import Fact, Value, Weight, number
from docgen.concordance.marks import YEAR, Mark
from docgen.concordance.statements.found import HALF, Found, plain
from docgen.concordance.units import Unit

_MONEY = frozenset(("VND", "LAK", "CNY", "USD", "THB", "EUR"))


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
        return plain(mark)
    weight = mark.weight
    if kind == "amount" and mark.value == mark.scale == 1:
        weight = min(weight, Weight.LOOSE)  # 1 USD = 25.134 đồng, which is 25.134 đồng/USD
    return Fact(kind, tuple(values), mark.start, mark.end, weight)


def with_half(found: Found) -> list[Fact]:
    """`một năm rưỡi`, `一年半`, `2 ປີເຄິ່ງ`."""
    mark, *_half = found.marks
    name, size = found.unit or ("", 1)
    value = number((mark.value + HALF) * size, name)
    return [found.fact("quantity", value, number(mark.value), weight=mark.weight)]


def half_of(found: Found) -> list[Fact]:
    """`nửa năm`, `半小时`: explains what the other text counts in smaller units; `G20 năm nay` is none."""
    if found.marks and found.marks[0].value != HALF:
        return [found.fact("number", number(mark.value), weight=Weight.FREE) for mark in found.marks]
    name, size = found.unit or ("", 1)
    return [found.fact("quantity", number(Decimal(size) / 2, name), weight=Weight.FREE)]
