"""Which facts of one text stand in another. In: the facts of both. Out: those that found no partner.

A multiset: each fact answers one of the other text. It goes from the strictest sense of "the same" to
the loosest, and from firm facts to free ones, so that an article never takes the place of a figure.
Every pass is linear in the number of facts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from docgen.concordance.facts import Fact, Value, Weight, date

_PASSES = (
    (False, Weight.FIRM),
    (True, Weight.FIRM),
    (False, Weight.LOOSE),
    (True, Weight.LOOSE),
    (True, Weight.FREE),
)
Key = tuple[object, ...]


class Context:
    """What a text says somewhere, and its dates need not repeat: years, months."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        dates = [value for fact in facts for value in fact.values if value[0] == "date"]
        referred = [value[1] for fact in facts for value in fact.values if value[0] == "reference"]
        self.years = {value[1] for value in dates} - {None}
        self.years |= {int(figure) for figures in referred for figure in figures if 1900 < figure < 2999}  # type: ignore[attr-defined]
        self.months = {value[2] for value in dates} - {None}
        self.values = set(dates)


def unmatched(own: Sequence[Fact], other: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of each text that nothing in the other answers, free ones left out."""
    contexts = Context(own), Context(other)
    left, right = list(own), list(other)
    for loosely, weight in _PASSES:
        left, right = _pass(left, right, contexts, loosely, weight)
        if not left and not right:
            break
    return list(_missed(left, contexts[1])), list(_missed(right, contexts[0]))


def _pass(
    left: list[Fact], right: list[Fact], contexts: tuple[Context, Context], loosely: bool, weight: Weight
) -> tuple[list[Fact], list[Fact]]:
    offered: dict[Key, list[int]] = defaultdict(list)
    for at, fact in enumerate(right):
        if fact.weight >= weight:
            for key in _offers(fact, contexts[0], loosely):
                offered[key].append(at)
    taken: set[int] = set()
    rest: list[Fact] = []
    for fact in left:
        partner = _partner(fact, contexts[1], offered, taken, loosely) if fact.weight >= weight else None
        if partner is None:
            rest.append(fact)
        else:
            taken.add(partner)
    return rest, [fact for at, fact in enumerate(right) if at not in taken]


def _partner(
    fact: Fact, context: Context, offered: dict[Key, list[int]], taken: set[int], loosely: bool
) -> int | None:
    for key in _seeks(fact, context, loosely):
        waiting = offered.get(key)
        while waiting:
            at = waiting.pop(0) if len(waiting) < 8 else waiting.pop()
            if at not in taken:
                return at
    return None


def _offers(fact: Fact, context: Context, loosely: bool) -> Iterator[Key]:
    if not loosely:
        yield fact.values[0]
        return
    measured = _measured(fact)
    for value in fact.values:
        if value[0] == "number" and not value[2]:
            yield ("measured" if measured else "unitless", value[1])
            continue
        yield value
        if value[0] == "reference":
            yield from _cited(value, offered=True)
        elif value[0] == "date":
            yield from (("short", said) for said in _shortened(value, context))


def _seeks(fact: Fact, context: Context, loosely: bool) -> Iterator[Key]:
    if not loosely:
        yield fact.values[0]
        return
    measured = _measured(fact)
    for value in fact.values:
        if value[0] == "number" and not value[2]:
            yield ("unitless", value[1])
            yield ("cited", value[1])
            if not measured:
                yield ("measured", value[1])
            continue
        yield value
        if value[0] == "reference":
            yield from _cited(value, offered=False)
        elif value[0] == "date":
            yield ("short", value)
            yield from _shortened(value, context)


def _measured(fact: Fact) -> bool:
    """Tell whether a number has a unit: it then answers one without, and none with another unit."""
    return any(value[0] == "number" and value[2] for value in fact.values)


def _cited(value: Value, *, offered: bool) -> Iterator[Key]:
    """A reference without Latin letters (Lao ones, 〔2024〕12号) answers one with letters by its figures,
    and a bare number (12 năm 2024) any of them; letters that differ do not answer each other."""
    figures, letters = value[1], value[2]
    if bool(letters) is offered:
        yield ("lettered", figures)
    else:
        yield ("figures", figures)
    yield ("cited" if offered else "unitless", figures[0])  # type: ignore[index]


def _shortened(value: Value, context: Context) -> Iterator[Key]:
    """Yield the date without what the other text says elsewhere: it answers one that says no more, and
    none that says another month or year."""
    _kind, year, month, day = value
    if year is not None and year in context.years and (month is not None or day is not None):
        yield date(None, month, day)  # type: ignore[arg-type]
        if day is not None and month is not None and month in context.months:
            yield date(None, None, day)  # type: ignore[arg-type]
    elif year is None and day is not None and month is not None and month in context.months:
        yield date(None, None, day)  # type: ignore[arg-type]


def _missed(facts: Sequence[Fact], other: Context) -> Iterator[Fact]:
    for fact in facts:
        value = fact.values[0]
        if fact.weight is Weight.FREE:
            continue
        if value[0] == "date" and _said(value, other):
            continue
        yield fact


def _said(value: Value, other: Context) -> bool:
    """Tell whether a date that is left over repeats, or is part of, one that the other text says."""
    _kind, year, month, day = value
    if value in other.values:
        return True
    if month is None and day is None:
        return year in other.years
    return day is None and month in other.months and (year is None or year in other.years)
