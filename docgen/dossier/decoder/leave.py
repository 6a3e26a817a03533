"""Leave to sign provisional wording. In: what the vocabulary read. Out: leave, by language."""

from __future__ import annotations

from docgen.dossier.keys import DossierKeys, LeaveKeys, ReviewedKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.leave import Leave


def reviewed(fields: Fields) -> dict[str, Leave]:
    """Return the leave that is whole."""
    said = fields.get(DossierKeys.reviewed)
    made = {}
    for code, key in ReviewedKeys.keys.items() if said else ():
        leave = said.get(key) if said else None
        by, date = (leave.get(LeaveKeys.by), leave.get(LeaveKeys.date)) if leave else (None, None)
        if leave and by and date:
            made[code] = Leave(by, date, leave.place)
    return made
