"""Which draft the papers are. In: what the vocabulary read. Out: `Draft`; an empty one is reported."""

from __future__ import annotations

from docgen.dossier.context import Context
from docgen.dossier.draft import Draft
from docgen.dossier.keys import DossierKeys, DraftKeys
from docgen.dossier.kinds.records import Fields
from docgen.messages import _


def draft(fields: Fields, context: Context) -> Draft | None:
    """Return the draft, None where the dossier speaks of none."""
    said = fields.get(DossierKeys.draft)
    if said is None:
        return None
    if not any(said.given(key) for key in DraftKeys.keys.values()):
        message = _("Say which draft this is: its number, its date or both, as {example}.", example=_EXAMPLE)
        context.error("missing-key", message, said.place, said.path)
    return Draft(said.get(DraftKeys.number), said.get(DraftKeys.date))


_EXAMPLE = "{number: 2, date: 2026-11-20}"
