"""What became of an item that was to be placed: it is, or a person has to do it.

In: nothing. Out: the two answers, and reasons.
"""

from __future__ import annotations

from docgen.frozen import frozen
from docgen.messages import Message, _

NO_LIST = _("docgen does not know to which list of the dossier this belongs.")
NOT_SO = _("The dossier cannot say it so that the paper reads alike.")


@frozen
class Placed:
    """What was carried: the path of the item, and how many other passages it changed."""

    path: str
    also: int = 0


@frozen
class Left:
    """What a person has to do, and why."""

    path: str
    reason: Message
