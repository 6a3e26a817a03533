"""Blanks that somebody filled in: a dotted line for a name, the room for a number or a day.

In: the bench, and what was written where docgen printed a blank. Out: attempts to let the dossier say it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from docgen.concordance.comparison import READERS
from docgen.dossier.editing import Uneditable, Value
from docgen.roundtrip.bench import Attempt, Bench
from docgen.roundtrip.items import hours_said
from docgen.roundtrip.rewording import Stroke
from docgen.roundtrip.values import day_written

_DOTS = re.compile(r"[….․\s_]*")
_EDGES = re.compile(r"^(?:[…․\s_]|\.{2,})+|(?:[…․\s_]|\.{2,})+$")
"""What is left of a dotted line round the words."""
_NUMBER = re.compile(r"\d+")
_TOLD = ("assessment", "difficulties", "proposals")
"""What a report leaves room for, in its order."""


def fillings(
    bench: Bench, text: str, target: str, changed: Sequence[Stroke], language: str
) -> Iterator[Attempt]:
    """Yield ways to say in the dossier what was written into a blank of `text`."""
    if any(not stroke.new.strip() for stroke in changed):
        yield from _flags(bench)
    filled = [new for stroke in changed if (new := _filled(text[stroke.start : stroke.end], stroke.new))]
    for words in filled:
        yield from _people(bench, words, language)
    order = f"papers.{bench.edition.job.paper}"
    yield from _hours(bench, target, language)
    for words in filled:
        for key in _TOLD if bench.edition.job.paper == "report" else ():
            yield from _put(bench, order, key, [{language: words}], "")
    for day in _days(target, language) - _days(text, language):
        for path, key in ((order, "date"), ("visit", "dates"), (order, "reply_by")):
            yield from _put(bench, path, key, day, "")
    for number in (found[0] for words in filled if (found := _NUMBER.search(words))):
        yield from _put(bench, order, "number", number, "")
        for party in bench.edition.dossier.delegations:
            yield from _put(bench, f"delegations.{party}", "size", number, "")


def _filled(old: str, new: str) -> str:
    """Return what was written into a blank, without the words round it; "" where it was none."""
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    return _EDGES.sub("", new) if _DOTS.fullmatch(old) else ""


def _days(text: str, language: str) -> set[str]:
    return {day for fact in READERS[language].read(text) if (day := day_written(fact))}


def _flags(bench: Bench) -> Iterator[Attempt]:
    """Yield what is true no longer, where words were struck out: days that were only planned."""
    for path, value in bench.scalars():
        if value == "true":
            try:
                yield Attempt(bench.source.remove(bench.source.steps(path)), path)
            except (KeyError, Uneditable):
                continue


def _people(bench: Bench, words: str, language: str) -> Iterator[Attempt]:
    for id_, person in bench.edition.dossier.people.items():
        if person.name is None:
            yield from _put(bench, f"people.{id_}", "name", {language: words}, language)


def _hours(bench: Bench, target: str, language: str) -> Iterator[Attempt]:
    """Yield the hours that a cell says as those of each session that has none."""
    hours = hours_said(target, language)
    for number, day in enumerate(bench.edition.dossier.programme if hours else ()):
        for at, session in enumerate(day.sessions):
            if session.time is None:
                yield from _put(bench, f"programme[{number}].sessions[{at}]", "time", hours, "")


def _put(bench: Bench, path: str, key: str, value: Value, language: str) -> Iterator[Attempt]:
    whole = f"{path}.{key}.{language}" if language else f"{path}.{key}"
    try:
        steps = bench.source.steps(path)
        there = bench.source.get(steps)
        if there == "":  # the key stands alone: `programme:`
            yield Attempt(bench.source.set(steps, {key: value}), whole, language)
        elif isinstance(there, Mapping) and not there.get(key):
            source = (
                bench.source.set((*steps, key), value)
                if key in there
                else bench.source.put(steps, key, value)
            )
            yield Attempt(source, whole, language)
    except (KeyError, Uneditable):
        return
