"""Dates and figures in what was changed.

In: a paragraph before and after, a language. Out: pairs of facts that differ (`docgen.concordance.facts`),
where they stand, and what kind of change it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from docgen.concordance.comparison import READERS
from docgen.concordance.facts import Fact
from docgen.frozen import frozen
from docgen.roundtrip.model import Kind
from docgen.roundtrip.noise import tidy
from docgen.roundtrip.rewording import strokes

_TIMES = re.compile(r"(?<![\d.,:/])([01]?\d|2[0-3])\s?[:hH.]\s?([0-5]\d)(?![\d.,:/])")
_BETWEEN = re.compile(r"(?<=\d:\d\d)\s*[-–—]\s*(?=\d\d:\d\d)|(?<=\d\d:\d\d)\s*[-–—]\s*(?=\d\d:\d\d)")


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


def day_written(fact: Fact) -> str:
    """Return the day that a fact states as a dossier writes it (2023-07-15), "" for no whole day."""
    value = fact.values[0]
    if value[0] != "date" or not all(isinstance(part, int) for part in value[1:]):
        return ""
    year, month, day = value[1:]
    return f"{year:04}-{month:02}-{day:02}"
