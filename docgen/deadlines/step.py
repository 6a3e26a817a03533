"""One step with its day. In: a rule, an event's day, what the office says. Out: a `Step`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from docgen.deadlines.rules import BEFORE, UNNAMED, Rule
from docgen.deadlines.working import WorkingDays
from docgen.dossier.deadlines import LeadTime
from docgen.frozen import frozen
from docgen.messages import Message

SOON = 7
"""Days left from which on a step is called soon due."""
DONE, OVERDUE, DUE_SOON, AHEAD = "done", "overdue", "soon", "ahead"


@frozen
class Step:
    """What has to be done by a day."""

    id: str
    what: Message
    due: date
    """The last working day on which it is in time."""
    event: str
    """"arrival", "end", "signing" or "occasion"."""
    side: str
    """"before" or "after" that event."""
    days: int
    counted: str
    """"working" or "calendar"."""
    source: Message | str
    verified: bool
    """An office gave its own source, or the law says so of such an office."""
    today: date
    paper: str | None = None
    done: date | None = None
    fixed: bool = False
    """The dossier itself names the day; nothing is counted."""
    over: bool = False
    """Said to be done, without a day."""
    missing: tuple[Message, ...] = ()
    """What the dossier still lacks for it."""

    @property
    def days_left(self) -> int:
        """Days from today to the due day; negative once it has passed."""
        return (self.due - self.today).days

    @property
    def state(self) -> str:
        """One of "done", "overdue", "soon" and "ahead"."""
        if self.done is not None or self.over:
            return DONE
        if self.days_left < 0:
            return OVERDUE
        return DUE_SOON if self.days_left <= SOON else AHEAD

    @property
    def overdue(self) -> bool:
        """Whether its day has passed and nobody says that it is done."""
        return self.state == OVERDUE


def step(rule: Rule, event: date, days: WorkingDays, today: date, lead: LeadTime | None = None) -> Step:
    """Return the step of `rule`; what the office says (`lead`) goes before the rule's own days."""
    said = lead or LeadTime(rule.days, rule.counted)
    return Step(
        rule.id,
        rule.what,
        due(event, rule.side, said.days, said.counted, days),
        rule.event,
        rule.side,
        said.days,
        said.counted,
        rule.source if lead is None else lead.source or UNNAMED,
        rule.law if lead is None else lead.verified,
        today,
        rule.paper,
    )


def due(event: date, side: str, count: int, counted: str, days: WorkingDays) -> date:
    """Return the last working day on which a step is in time.

    Of calendar days the last one may be no working day: then it is the one before it, unless that
    would be before the event that the step follows.
    """
    if counted == "working":
        return days.before(event, count) if side == BEFORE else days.after(event, count)
    if side == BEFORE:
        return days.before(event - timedelta(days=count), 0)
    last = event + timedelta(days=count)
    found = days.before(last, 0)
    return found if found > event else days.after(last, 0)


def in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps by day; those of one day stay in their order."""
    return tuple(sorted(steps, key=lambda each: each.due))
