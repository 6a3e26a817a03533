"""Orders of what a meeting itself needs: its programme, the memorandum.

In: the desk of a dossier. Out: an order, None where the dossier has none of the kind.
"""

from __future__ import annotations

from docgen.dossier.decoder.agreement import provisions
from docgen.dossier.decoder.desk import Desk
from docgen.dossier.keys import DossierKeys, MemorandumKeys, PapersKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.orders import ALTERNATS, MemorandumOrder, ProgrammeOrder, Signature
from docgen.messages import _


def programme(desk: Desk) -> ProgrammeOrder | None:
    """Return the programme that is wanted."""
    read = desk.papers.get(PapersKeys.programme)
    if read is None:
        return None
    known = desk.needs(DossierKeys.visit, read, _("A programme needs a visit: say who visits whom."))
    desk.needs(DossierKeys.programme, read, _("The paper is ordered, but the dossier has no programme."))
    return ProgrammeOrder(desk.issue(read, impossible=not known))


def memorandum(desk: Desk) -> MemorandumOrder | None:
    """Return the memorandum that is wanted."""
    read = desk.papers.get(PapersKeys.memorandum)
    if read is None:
        return None
    desk.needs(DossierKeys.agreed, read, _("A memorandum needs agreed points: say what is agreed."))
    title, signatories = read.get(MemorandumKeys.name), _signatories(desk, read)
    if title is None:
        return None
    return MemorandumOrder(
        title=title,
        signatories=signatories,
        round=read.get(MemorandumKeys.round_) or (desk.visit.round if desk.visit else None),
        term=read.get(MemorandumKeys.term),
        place=read.get(MemorandumKeys.place) or (desk.visit.place if desk.visit else None),
        date=read.get(MemorandumKeys.date),
        bases=desk.bases(read, MemorandumKeys.bases),
        provisions=provisions(read, desk.context),
        alternat=read.get(MemorandumKeys.alternat) or ALTERNATS[0],
    )


def _signatories(desk: Desk, read: Fields) -> dict[str, Signature]:
    """Return who signs by party: those named, else host and guests; a delegation's head for nobody."""
    named: dict[str, Fields | None] = dict(read.get(MemorandumKeys.signatories) or {})
    if not read.given(MemorandumKeys.signatories) and desk.visit:
        named = dict.fromkeys(desk.meeting)
    signatures = {id_: _signatory(desk, id_, fields) for id_, fields in named.items()}
    if len(signatures) < 2 and (
        read.given(MemorandumKeys.signatories) or not desk.root.given(DossierKeys.visit)
    ):
        message = _("A memorandum needs two signatories or more.")
        place, path = read.place_of(MemorandumKeys.signatories), read.path_of(MemorandumKeys.signatories)
        desk.context.error("paper-impossible", message, place, path)
    return signatures


def _signatory(desk: Desk, id_: str, fields: Fields | None) -> Signature:
    signature, delegation = desk.signature(fields, id_), desk.delegations.get(id_)
    return Signature(person=delegation.head) if signature == Signature() and delegation else signature
