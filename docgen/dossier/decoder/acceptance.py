"""What is accepted although the languages differ: the model of what the vocabulary read."""

from __future__ import annotations

from docgen.dossier.acceptance import Accepted
from docgen.dossier.keys import AcceptedKeys, DossierKeys
from docgen.dossier.kinds.records import Fields


def accepted(fields: Fields) -> tuple[Accepted, ...]:
    """Return the accepted differences that are whole, in the dossier's order."""
    made = []
    for item in fields.get(DossierKeys.accepted) or ():
        where, what, reason = (
            item.get(key) for key in (AcceptedKeys.where, AcceptedKeys.what, AcceptedKeys.reason)
        )
        if where and what and reason:
            made.append(Accepted(where, what, reason, item.place, item.path))
    return tuple(made)
