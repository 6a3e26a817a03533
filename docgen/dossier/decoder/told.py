"""Papers that tell a visit as done, of which none should go out while the visit is only planned.

In: the desk of a dossier, the order of such a paper. Out: a problem, in the desk's context.
"""

from __future__ import annotations

from docgen.dossier.decoder.desk import Desk
from docgen.dossier.kinds.records import Fields
from docgen.messages import _

_PLANNED = _(
    "This paper tells the visit as done, but its days are only planned. Build it after the visit, when "
    "the days are settled and `planned` is taken out."
)


def warn_while_planned(desk: Desk, read: Fields) -> None:
    """Warn of a report: a superior would read of what has not happened."""
    if desk.visit is not None and desk.visit.planned:
        desk.context.warn("visit-planned", _PLANNED, read.place, read.path)


def note_while_planned(desk: Desk, read: Fields) -> None:
    """Note it of a letter of thanks, which offices draft before the visit."""
    if desk.visit is not None and desk.visit.planned:
        desk.context.note("visit-planned", _PLANNED, read.place, read.path)
