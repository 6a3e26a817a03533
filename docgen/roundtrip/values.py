"""Dates and figures: how a value of the dossier is written so that it prints as something else.

In: a paragraph before and after, a language. Out: pairs of facts that differ (`docgen.concordance.facts`),
and the dossier's way of writing a value once each is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from difflib import SequenceMatcher

from docgen.concordance.comparison import READERS
from docgen.concordance.facts import Fact
from docgen.frozen import frozen
from docgen.roundtrip.model import Kind
from docgen.roundtrip.noise import tidy
from docgen.roundtrip.rewording import strokes

_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_DAYS = re.compile(rf"{_DAY.pattern}(?: */ *{_DAY.pattern})?")
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_TIMES = re.compile(r"(?<![\d.,:/])([01]?\d|2[0-3])\s?[:hH.]\s?([0-5]\d)(?![\d.,:/])")
_BETWEEN = re.compile(r"(?<=\d:\d\d)\s*[-–—]\s*(?=\d\d:\d\d)|(?<=\d\d:\d\d)\s*[-–—]\s*(?=\d\d:\d\d)")
_NUMBER = re.compile(r"\d+(?= [A-Z]{3}$|$)")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_YEARS = re.compile(r"\d{4}( */ *)\d{4}")


@frozen
class Pair:
    """A fact that changed into another of its kind."""

    old: Fact
    new: Fact


def clocked(text: str) -> str:
    """Return `text` with its hours as docgen writes them: 8h00-9h30, 08.00–09.30 as 08:00 – 09:30."""
    text = _TIMES.sub(lambda time: f"{int(time[1]):02}:{time[2]}", text)
    return _BETWEEN.sub(" – ", text)


def pairs(old: str, new: str, language: str) -> tuple[Pair, ...]:
    """Return the facts of `old` that others took the place of in `new`."""
    before, after = READERS[language].read(old), READERS[language].read(new)
    left, right = [_key(fact) for fact in before], [_key(fact) for fact in after]
    found: list[Pair] = []
    for what, start, end, begin, stop in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if what == "replace" and end - start == stop - begin:
            found += map(Pair, before[start:end], after[begin:stop])
    return tuple(pair for pair in found if pair.old.values[0][0] == pair.new.values[0][0])


def kind_of(old: str, new: str, language: str) -> Kind:
    """Return what was changed between two editions of a passage."""
    before, after = READERS[language].read(old), READERS[language].read(new)
    changed = {_key(fact) for fact in before} ^ {_key(fact) for fact in after}
    if not changed or _without(old, before) != _without(new, after):
        return Kind.TEXT
    kinds = {fact.kind for fact in (*before, *after) if _key(fact) in changed}
    return Kind.DATE if "date" in kinds else Kind.FIGURE


def value_kind(new: str, language: str) -> Kind:
    """Return what a value is that prints as `new`."""
    kinds = {fact.kind for fact in READERS[language].read(new)}
    if "date" in kinds:
        return Kind.DATE
    return Kind.FIGURE if kinds or any(map(str.isdigit, new)) else Kind.TEXT


def stretch(old: str, new: str, language: str) -> tuple[str, str]:
    """Return where two editions of a passage differ, as each says it, dates and figures whole."""
    changed = strokes(old, new)
    if not changed:
        return old, new
    shift = len(new) - len(old)
    start, end = changed[0].start, changed[-1].end
    for text, last in ((old, end), (new, end + shift)):
        for fact in READERS[language].read(text):
            if fact.start < last and start < fact.end:
                start = min(start, fact.start)
                end = max(end, fact.end - (shift if text is new else 0))
    return old[start:end].strip(), new[start : end + shift].strip()


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


def _key(fact: Fact) -> object:
    return fact.values[0]


def _without(text: str, facts: Sequence[Fact]) -> str:
    """Return `text` with a sign for its facts."""
    made, at = "", 0
    for fact in sorted(facts, key=lambda fact: fact.start):
        if fact.start >= at:
            made += text[at : fact.start] + "#"
        at = max(at, fact.end)
    return tidy(made + text[at:]).lower()


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


def day_written(fact: Fact) -> str:
    """Return the day that a fact states as a dossier writes it (2023-07-15), "" for no whole day."""
    value = fact.values[0]
    if value[0] != "date" or not all(isinstance(part, int) for part in value[1:]):
        return ""
    year, month, day = value[1:]
    return f"{year:04}-{month:02}-{day:02}"
