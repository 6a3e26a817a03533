"""How a value of the dossier is written so that it prints as something else.

In: a value as the dossier has it (2023-08-02, 500000000 VND, 08:00-09:30, 2024-Q4), and facts that changed
into others. Out: the value with each of them replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from docgen.roundtrip.values import Pair

_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_DAYS = re.compile(rf"{_DAY.pattern}(?: */ *{_DAY.pattern})?")
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_NUMBER = re.compile(r"\d+(?= [A-Z]{3}$|$)")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_YEARS = re.compile(r"\d{4}( */ *)\d{4}")


def written(value: str, changed: Sequence[Pair]) -> Iterator[str]:
    """Yield the ways to write `value`, of a dossier, with what `changed` says; none where it is not meant."""
    if _DAYS.fullmatch(value):
        yield from _other(value, _DAY.sub(lambda day: _day(day[0], changed), value))
    if _CLOCK.search(value):
        yield from _other(value, _CLOCK.sub(lambda clock: _clock(clock[0], changed), value))
    if _NUMBER.match(value):
        yield from _other(value, _NUMBER.sub(lambda number: _number(number[0], changed), value, 1))
    if quarter := _QUARTER.fullmatch(value):
        yield from _other(value, _quarter(quarter[1], quarter[2], changed))
    if _YEARS.fullmatch(value):
        yield from _other(value, re.sub(r"\d{4}", lambda year: _year(year[0], changed), value))


def _other(value: str, made: str) -> Iterator[str]:
    if made != value:
        yield made


def _day(day: str, changed: Sequence[Pair]) -> str:
    own = [int(part) for part in day.split("-")]
    for pair in changed:
        old, new = pair.old.values[0], pair.new.values[0]
        if old[0] == "date" and _meant(own, old[1:]):
            parts = [part if part is not None else known for part, known in _side(new[1:], own)]
            return "-".join(f"{part:04}" if not at else f"{part:02}" for at, part in enumerate(_known(parts)))
    return day


def _meant(own: Sequence[int], said: Sequence[object]) -> bool:
    """Tell whether a day of the dossier is the one that the text says, as far as it says it."""
    known = [*own, None, None][:3]
    return any(part is not None for part in said) and all(
        one is None or one == other for one, other in zip(said, known, strict=True)
    )


def _side(said: Sequence[object], own: Sequence[int]) -> list[tuple[int | None, int | None]]:
    known = [*own, None, None][:3]
    return [(one if isinstance(one, int) else None, other) for one, other in zip(said, known, strict=True)]


def _known(parts: Sequence[int | None]) -> list[int]:
    found: list[int] = []
    for part in parts:
        if part is None:
            break
        found.append(part)
    return found


def _clock(clock: str, changed: Sequence[Pair]) -> str:
    hour, _colon, minute = clock.partition(":")
    for pair in changed:
        if pair.old.values[0] == ("time", 60 * int(hour) + int(minute)):
            minutes = pair.new.values[0][1]
            assert isinstance(minutes, int)
            return f"{minutes // 60:02}:{minutes % 60:02}"
    return clock


def _number(number: str, changed: Sequence[Pair]) -> str:
    for pair in changed:
        for old, new in zip(pair.old.values, pair.new.values, strict=False):
            if old[0] == new[0] == "number" and old[1] == int(number):
                made = Decimal(str(new[1]))
                return str(int(made)) if made == int(made) else number
    return number if len(number) != 4 else _year(number, changed)


def _quarter(year: str, number: str, changed: Sequence[Pair]) -> str:
    meant = ("number", Decimal(number), "quarter")
    said = [pair.new.values[0][1] for pair in changed if pair.old.values[0] == meant]
    return f"{_year(year, changed)}-Q{said[0] if said else number}"


def _year(year: str, changed: Sequence[Pair]) -> str:
    for pair in changed:
        old, new = pair.old.values[0], pair.new.values[0]
        if old[:2] == ("date", int(year)) and new[0] == "date" and isinstance(new[1], int):
            return str(new[1])
    return year
