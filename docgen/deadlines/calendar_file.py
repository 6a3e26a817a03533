"""The steps as an iCalendar file. In: steps with what they belong to, and words. Out: its bytes.

All-day events with an alarm before each. The same steps give the same bytes, whenever they are made.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, time, timedelta

import icalendar

from docgen.deadlines.step import DONE, Step
from docgen.deadlines.telling import counted, sourced
from docgen.frozen import frozen
from docgen.messages import Message, _

PRODUCT = "-//docgen//deadlines//EN"
ALARM = timedelta(days=3)
"""So long before the due day the calendar speaks up."""

Say = Callable[[Message], str]


@frozen
class Group:
    """Steps of one visit, or of one entry of a plan."""

    key: str
    """What makes them these and no others, from one run to the next."""
    title: str
    steps: tuple[Step, ...]


def calendar_file(groups: Iterable[Group], say: Say) -> bytes:
    """Return the calendar, in the language that `say` speaks."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for group in groups:
        for step in group.steps:
            calendar.add_component(_event(group, step, say))
    content: bytes = calendar.to_ical()
    return content


def _event(group: Group, step: Step, say: Say) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", _uid(group, step))
    event.add("dtstamp", _stamp(step))
    event.add("dtstart", step.due)
    event.add("dtend", step.due + timedelta(days=1))
    event.add("summary", f"{say(step.what)} – {group.title}")
    event.add("description", "\n".join(_lines(step, say)))
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["docgen"])
    if step.state != DONE:
        event.add_component(_alarm(say(step.what)))
    return event


def _lines(step: Step, say: Say) -> Iterable[str]:
    yield say(counted(step))
    yield say(sourced(step))
    for lacking in step.missing:
        yield say(_("missing: {what}", what=lacking))
    if step.done is not None:
        yield say(_("done on {date}", date=f"{step.done:%d/%m/%Y}"))


def _alarm(words: str) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", -ALARM)
    return alarm


def _uid(group: Group, step: Step) -> str:
    """Return an id that stays when the day moves, so that calendars move the event."""
    digest = hashlib.sha256(f"{group.key}\n{step.id}".encode()).hexdigest()[:32]
    return f"{digest}@docgen"


def _stamp(step: Step) -> datetime:
    """Return SOURCE_DATE_EPOCH, else the due day: no clock, lest the same dossier give other bytes."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if seconds.isascii() and seconds.isdigit() and len(seconds) <= 11:
        return datetime.fromtimestamp(int(seconds), UTC)
    return datetime.combine(step.due, time(), UTC)
