"""The papers a dossier orders: defaults filled in, and whether each has what it needs."""

from __future__ import annotations

from docgen.dossier.context import Context
from docgen.dossier.decoder.desk import Desk
from docgen.dossier.decoder.letters import congratulation, invitation, thanks
from docgen.dossier.decoder.meeting import memorandum, programme
from docgen.dossier.decoder.visitors import delegation, notice, report
from docgen.dossier.keys import DossierKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.orders import Orders
from docgen.dossier.parties import Delegation, Person
from docgen.dossier.visit import Visit


def orders(
    fields: Fields,
    visit: Visit | None,
    people: dict[str, Person],
    delegations: dict[str, Delegation],
    countries: dict[str, str],
    context: Context,
) -> Orders:
    """Return what is wanted of each paper that the dossier orders."""
    papers = fields.get(DossierKeys.papers)
    if papers is None:
        return Orders()
    desk = Desk(fields, papers, visit, people, delegations, countries, context)
    return Orders(
        invitation=invitation(desk),
        programme=programme(desk),
        memorandum=memorandum(desk),
        congratulation=congratulation(desk),
        thanks=thanks(desk),
        notice=notice(desk),
        delegation=delegation(desk),
        report=report(desk),
    )
