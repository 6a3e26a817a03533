"""What a text states that another language must state too: numbers, days, hours, references.

A `Fact` is free of its language: "50 triệu đồng", "50 ລ້ານດົ່ງ" and "5000万越盾" make the same one.
"""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum

from docgen.frozen import frozen


class Weight(IntEnum):
    """How sure it is that a translation must say this too."""

    FREE = 0
    """Explains what the other text says, and is never missed: "một" as an article, 双 in 双方."""
    LOOSE = 1
    """Missed only where the other text has another such word in its stead: "hai lần", 三次."""
    FIRM = 2
    """Must stand in the other text: figures, dates, larger numbers in words."""


Value = tuple[object, ...]
"""What is compared: ("number", 12, "m"), ("date", 2023, 8, 2), ("time", 900), ("reference", …)."""


@frozen
class Fact:
    """One statement, where it stands (`start`, `end` in characters) and what it may mean.

    `kind` is what a finding calls it. The first of `values` is what it means; the others are what it
    can mean as well (1.234 as a decimal).
    """

    kind: str
    values: tuple[Value, ...]
    start: int
    end: int
    weight: Weight = Weight.FIRM


def year_of(fact: Fact) -> int | None:
    """Return the year that a date says, None for anything else."""
    value = fact.values[0]
    return value[1] if value[0] == "date" and isinstance(value[1], int) else None


def number(value: Decimal | int, unit: str = "") -> Value:
    """Return the value of a number, in base units of `unit` ("m", "%", "VND"; empty for none)."""
    return ("number", value, unit)


def date(year: int | None, month: int | None, day: int | None) -> Value:
    """Return the value of a date of which parts may be left unsaid."""
    return ("date", year, month, day)


def time(minutes: int) -> Value:
    """Return the value of a time of day, in minutes from midnight."""
    return ("time", minutes)
