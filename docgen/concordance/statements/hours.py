"""Times of day and days of the week. In: a match. Out: facts."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.concordance.facts import Fact, Value, number, time
from docgen.concordance.marks import CODE, Mark
from docgen.concordance.statements.found import NUMERALS, Found, numbers

_HALVES = ("rưỡi", "半", CODE)
_QUARTER = "刻"
_LESS = "kém"


def hour(found: Found) -> list[Fact]:
    """`15 giờ 30`, `8 giờ kém 15`, `下午3时半`, `2点1刻`, `ບ່າຍ 3 ໂມງ`; a count of hours too."""
    marks = [mark for mark in found.marks if mark.sign in NUMERALS]
    hours, minutes = marks[0].whole, _minutes(marks, found.text)
    if (":" in found.text or "：" in found.text) and marks[-1].end - marks[-1].start == 1:
        return numbers(found)  # 1:3
    if not (0 <= hours <= 24 and -59 <= minutes <= 59):
        return [found.fact("number", *_count(found))] if len(marks) == 1 else numbers(found)
    if found.later and 1 <= hours < 12:
        return [found.fact("time", time((hours + 12) * 60 + minutes))]
    values: list[Value] = [time(hours % 24 * 60 + minutes)]
    if found.evening and 1 <= hours < 12:
        values.append(time((hours + 12) * 60 + minutes))
    return [found.fact("time", *values, *(_count(found) if len(marks) == 1 else ()))]


def _minutes(marks: Sequence[Mark], text: str) -> int:
    if len(marks) < 2:
        return 30 if any(half in text for half in _HALVES) else 0
    minutes = marks[1].whole
    return minutes * 15 if _QUARTER in text else -minutes if _LESS in text else minutes


def _count(found: Found) -> tuple[Value, Value]:
    value = found.marks[0].value
    return number(value * 60, "minute"), number(value)


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
