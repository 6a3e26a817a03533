"""A step in words. In: a step. Out: sentences: from what its day is counted, and who says so."""

from __future__ import annotations

from docgen.deadlines.rules import AFTER, ARRIVAL, BEFORE, END, OCCASION, SIGNING
from docgen.deadlines.step import Step
from docgen.messages import Message, _

_COUNTED = {
    (ARRIVAL, BEFORE, "working"): _("arrival − {days} working days"),
    (ARRIVAL, BEFORE, "calendar"): _("arrival − {days} days"),
    (SIGNING, BEFORE, "working"): _("signing − {days} working days"),
    (SIGNING, BEFORE, "calendar"): _("signing − {days} days"),
    (SIGNING, AFTER, "working"): _("signing + {days} working days"),
    (SIGNING, AFTER, "calendar"): _("signing + {days} days"),
    (END, AFTER, "working"): _("end of the visit + {days} working days"),
    (END, AFTER, "calendar"): _("end of the visit + {days} days"),
    (OCCASION, BEFORE, "working"): _("occasion − {days} working days"),
    (OCCASION, BEFORE, "calendar"): _("occasion − {days} days"),
}


def counted(step: Step) -> Message:
    """Return from what the day is counted [arrival − 5 working days]."""
    if step.fixed:
        return _("the day is named in the dossier")
    return Message(_COUNTED[step.event, step.side, step.counted].text, {"days": step.days})


def sourced(step: Step) -> Message:
    """Return who says so, and whether that is verified."""
    if not step.verified:
        return _("{source} (not verified)", source=step.source)
    return step.source if isinstance(step.source, Message) else Message("{source}", {"source": step.source})
