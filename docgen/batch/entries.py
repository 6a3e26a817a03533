"""An entry of a plan becomes a dossier without its partners, and the rows of those who are added.

In: what the plan says of the entry. Out: an `Entry`; where it names an occasion `on_occasion` makes it,
where a dossier `of_dossier`.
"""

from __future__ import annotations

from docgen.batch.desk import Desk
from docgen.batch.entry import Entry
from docgen.batch.keys import EntryKeys
from docgen.batch.of_dossier import OfDossier
from docgen.batch.on_occasion import OnOccasion
from docgen.dossier.kinds.records import Fields
from docgen.messages import _


def entry_of(desk: Desk, read: Fields) -> Entry | None:
    """Return the entry; None, after reporting why, where it cannot be, or nobody is written to."""
    if read.given(EntryKeys.occasion) == read.given(EntryKeys.dossier):
        message = _("Say of each entry either its occasion or its dossier.")
        desk.context.error("occasion-or-dossier", message, read.place, read.path)
        return None
    maker = OnOccasion(desk) if read.given(EntryKeys.occasion) else OfDossier(desk)
    return maker.entry(read)
