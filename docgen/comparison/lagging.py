"""The changes of a paper in all its languages, side by side: which language lags behind.

In: what changed in each language. Out: entries, each a change with what every language said and says. A
language lags where another one changed and its own paragraph did not. Which paragraph answers which is told
by `docgen.concordance.alignment`: by numbers, dates and names they share, and by length.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from docgen.comparison.changes import Change, Kind, Reading
from docgen.concordance.alignment import align

_Map = dict[int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A change: by language what was said and is said now (alike where it did not change), and which
    languages lag behind."""

    kind: Kind
    says: Mapping[str, tuple[str, str]]
    lagging: tuple[str, ...]


@dataclass(slots=True)
class _Row:
    """A change at a place of the first language's texts: position in the old and in the new one."""

    old_at: int | None
    new_at: int | None
    changes: dict[str, Change] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Bridge:
    """From positions in another language's texts to those in the first language's, old and new."""

    old: _Map
    new: _Map


def entries(readings: Mapping[str, Reading]) -> list[Entry]:
    """Return the changes of one paper, of which `readings` holds each language's; the first leads."""
    first, *others = readings
    rows = [_Row(one.old_at, one.new_at, {first: one}) for one in readings[first].changes]
    bridges = {other: _bridge(readings, first, other) for other in others}
    for other in others:
        for change in readings[other].changes:
            _place(rows, other, change, bridges[other])
    return [_entry(row, readings, bridges) for row in sorted(rows, key=_order)]


def _order(row: _Row) -> tuple[bool, int]:
    at = row.new_at if row.new_at is not None else row.old_at
    return at is None, at or 0


def _bridge(readings: Mapping[str, Reading], first: str, other: str) -> _Bridge:
    if not any(reading.changes for reading in readings.values()):
        return _Bridge({}, {})
    mine, yours = readings[first], readings[other]
    new = _crossed(mine.new, first, yours.new, other)
    unchanged = mine.old == mine.new and yours.old == yours.new
    return _Bridge(new if unchanged else _crossed(mine.old, first, yours.old, other), new)


def _crossed(mine: Sequence[str], first: str, yours: Sequence[str], other: str) -> _Map:
    lines = [[text.replace("\n", " ") for text in side] for side in (mine, yours)]
    pairs = align(lines[0], first, lines[1], other)
    return {there: here for here, there in pairs if here is not None and there is not None}


def _place(rows: list[_Row], language: str, change: Change, bridge: _Bridge) -> None:
    """Add `change` to the row of its counterpart, or as a row of its own."""
    old_at = None if change.old_at is None else bridge.old.get(change.old_at)
    new_at = None if change.new_at is None else bridge.new.get(change.new_at)
    for row in rows:
        meets = (new_at is not None and row.new_at == new_at) or (old_at is not None and row.old_at == old_at)
        if meets and language not in row.changes:
            row.changes[language] = change
            return
    rows.append(_Row(old_at, new_at, {language: change}))


def _entry(row: _Row, readings: Mapping[str, Reading], bridges: Mapping[str, _Bridge]) -> Entry:
    says, lagging = dict[str, tuple[str, str]](), list[str]()
    for language, reading in readings.items():
        change = row.changes.get(language)
        if change is not None:
            says[language] = (change.old, change.new)
        else:
            text = _text(row, reading, bridges.get(language))
            says[language] = (text, text)
            lagging.append(language)
    kind = next(iter(row.changes.values())).kind
    return Entry(kind, says, tuple(lagging))


def _text(row: _Row, reading: Reading, bridge: _Bridge | None) -> str:
    """Return what an unchanged language says at the place of `row`."""
    ways = (
        (row.new_at, reading.new, bridge.new if bridge else None),
        (row.old_at, reading.old, bridge.old if bridge else None),
    )
    for at, lines, way in ways:
        if at is None:
            continue
        if way is None:
            return lines[at]
        back = {here: there for there, here in way.items()}
        if at in back:
            return lines[back[at]]
    return ""
