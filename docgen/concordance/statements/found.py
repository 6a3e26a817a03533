"""One match of a language's patterns, and the plain numbers in it. In: its numerals. Out: facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from docgen.concordance.facts import Fact, Value, Weight, date, number
from docgen.concordance.marks import MONTH, NUMBER, YEAR, Mark
from docgen.concordance.units import Unit

NUMERALS = frozenset((NUMBER, YEAR, MONTH))
HALF = Decimal("0.5")


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


def numbers(found: Found) -> list[Fact]:
    """Return the numerals of a match that is no such day or hour as numbers."""
    return [plain(mark) for mark in found.marks if mark.sign in NUMERALS]


def plain(mark: Mark, kind: str = "number") -> Fact:
    """Return what a numeral says by itself: a number, a month, perhaps a year."""
    if mark.sign == MONTH:
        return Fact("date", (date(None, mark.whole, None),), mark.start, mark.end)
    values: tuple[Value, ...] = tuple(number(value) for value in mark.values)
    if mark.sign == YEAR:
        kind, values = "year", (date(mark.whole, None, None), *values)
    return Fact(kind, values, mark.start, mark.end, mark.weight)
