"""Whether a programme can take place: days within the visit, sessions one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple

from docgen.dossier.context import Context
from docgen.dossier.keys import ProgrammeDayKeys, SessionKeys
from docgen.dossier.kinds.records import Fields
from docgen.errors import Place
from docgen.languages.values import Days
from docgen.messages import _


class _Slot(NamedTuple):
    """A session with a clock time on a certain day."""

    start: time
    end: time
    place: Place
    path: str


def check_timetable(days: Sequence[Fields], visit: Days | None, context: Context) -> None:
    """Report days outside the visit or out of order, and sessions that overlap."""
    slots: dict[date, list[_Slot]] = {}
    latest: date | None = None
    for day in days:
        dates = _dates(day)
        if dates is None:
            continue
        _check_within(day, dates, visit, context)
        if latest is not None and dates.first < latest:
            context.warn("unordered", _("This day is before the one above it."), *_where(day))
        latest = dates.first
        if dates.first == dates.last:
            slots.setdefault(dates.first, []).extend(_slots(day))
    for of_day in slots.values():
        _check_overlaps(of_day, context)


def _dates(day: Fields) -> Days | None:
    on = day.get(ProgrammeDayKeys.date)
    return Days(on, on) if on else day.get(ProgrammeDayKeys.dates)


def _where(day: Fields) -> tuple[Place, str]:
    if day.given(ProgrammeDayKeys.date):
        return day.place_of(ProgrammeDayKeys.date), day.path_of(ProgrammeDayKeys.date)
    return day.place_of(ProgrammeDayKeys.dates), day.path_of(ProgrammeDayKeys.dates)


def _check_within(day: Fields, dates: Days, visit: Days | None, context: Context) -> None:
    if visit is None or (visit.first <= dates.first and dates.last <= visit.last):
        return
    message = _(
        "This lies outside the visit, which is from {first} to {last}.", first=visit.first, last=visit.last
    )
    context.error("outside-visit", message, *_where(day))


def _slots(day: Fields) -> list[_Slot]:
    made = []
    for session in day.get(ProgrammeDayKeys.sessions) or ():
        hours = session.get(SessionKeys.time)
        if hours is not None and hours.start is not None:
            place, path = session.place_of(SessionKeys.time), session.path_of(SessionKeys.time)
            made.append(_Slot(hours.start, hours.end or hours.start, place, path))
    return made


def _check_overlaps(slots: list[_Slot], context: Context) -> None:
    """Compare each session with those above it; an overlap is reported once, at the later one."""
    for index, slot in enumerate(slots):
        other = next((above for above in slots[:index] if _overlap(above, slot)), None)
        if other is not None:
            message = _(
                "This session overlaps with the one of line {line} ({start}-{end}).",
                line=other.place.line,
                start=f"{other.start:%H:%M}",
                end=f"{other.end:%H:%M}",
            )
            context.error("overlap", message, slot.place, slot.path)
        elif index and slot.start < slots[index - 1].start:
            message = _("This session begins before the one above it.")
            context.warn("unordered", message, slot.place, slot.path)


def _overlap(one: _Slot, other: _Slot) -> bool:
    if one.start == other.start:
        return True
    return one.start < other.end and other.start < one.end
