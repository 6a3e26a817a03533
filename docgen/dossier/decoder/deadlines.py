"""The office's calendar. In: what the vocabulary read. Out: `Deadlines`; unknown steps are reported."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from docgen.dossier.context import Context, suggestion, unknown
from docgen.dossier.deadlines import COUNTED, STEPS, Deadlines, LeadTime
from docgen.dossier.keys import DossierKeys, LeadTimeKeys
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.tree import Mapping
from docgen.messages import _


def deadlines(fields: Fields, context: Context) -> Deadlines:
    """Return the dossier's calendar, over its offices'."""
    _check_steps(fields, DossierKeys.lead_times, context)
    _check_steps(fields, DossierKeys.done, context)
    said = fields.get(DossierKeys.lead_times) or {}
    off, worked = (
        frozenset(fields.get(key) or ()) for key in (DossierKeys.days_off, DossierKeys.working_days)
    )
    if off & worked:
        message = _("{date} stands among the days off and among the working days.", date=min(off & worked))
        key = DossierKeys.working_days
        context.error("bad-value", message, fields.place_of(key), fields.path_of(key))
    return Deadlines(
        MappingProxyType({step: time for step, lead in said.items() if (time := _lead_time(lead))}),
        off,
        worked,
        MappingProxyType(fields.get(DossierKeys.done) or {}),
    )


def _lead_time(fields: Fields) -> LeadTime | None:
    days = fields.get(LeadTimeKeys.days)
    if days is None:
        return None
    counted = fields.get(LeadTimeKeys.count) or COUNTED[0]
    source = fields.get(LeadTimeKeys.source) or ""
    verified = bool(source) and fields.get(LeadTimeKeys.verified) is not False
    return LeadTime(days, counted, source, verified)


def _check_steps(fields: Fields, key: Key[Any], context: Context) -> None:
    node = fields.node(key)
    for id_, entry in node.entries.items() if isinstance(node, Mapping) else ():
        if id_ not in STEPS:
            message = unknown(_("step"), id_, suggestion(id_, STEPS))
            context.error("unknown-id", message, entry.key.place, f"{fields.path_of(key)}.{id_}")
