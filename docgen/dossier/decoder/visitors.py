"""Orders of the papers about a delegation: its notice, its list, the report on its visit.

In: the desk of a dossier. Out: an order, None where the dossier has none of the kind.
"""

from __future__ import annotations

from docgen.dossier.decoder.desk import Desk
from docgen.dossier.decoder.facts import basis
from docgen.dossier.decoder.told import warn_while_planned
from docgen.dossier.keys import (
    DossierKeys,
    InvitationKeys,
    IssueKeys,
    ListKeys,
    NoticeKeys,
    PapersKeys,
    ReportKeys,
)
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.orders import USUAL_COLUMNS, DelegationOrder, Issue, NoticeOrder, ReportOrder
from docgen.dossier.text import Text
from docgen.messages import _


def notice(desk: Desk) -> NoticeOrder | None:
    """Return the advance notice that is wanted."""
    read = desk.papers.get(PapersKeys.notice)
    if read is None:
        return None
    issue = desk.issue(read)
    return NoticeOrder(
        issue=issue,
        of=_visitors(desk, read, NoticeKeys.of, issue),
        blank=read.get(NoticeKeys.blank) or False,
        notify_by=read.get(NoticeKeys.notify_by),
        border_gate=_gate(desk, read, NoticeKeys.border_gate),
        contact=read.get(NoticeKeys.contact),
    )


def delegation(desk: Desk) -> DelegationOrder | None:
    """Return the list of a delegation that is wanted."""
    read = desk.papers.get(PapersKeys.delegation)
    if read is None:
        return None
    named = read.given(ListKeys.of)
    message = _("A list of a delegation needs a visit, or whose delegation it is: of: [{example}].",
                example=ListKeys.of.example.strip("[]"))  # fmt: skip
    known = named or desk.needs(DossierKeys.visit, read, message)
    attached_to = read.get(ListKeys.attached_to)
    issue = desk.issue(read, impossible=not known)
    return DelegationOrder(
        issue=issue,
        of=_visitors(desk, read, ListKeys.of, issue),
        columns=tuple(dict.fromkeys(read.get(ListKeys.columns) or USUAL_COLUMNS)),
        attached_to=basis(attached_to, desk.context) if attached_to else None,
        border_gate=_gate(desk, read, ListKeys.border_gate),
    )


def report(desk: Desk) -> ReportOrder | None:
    """Return the report on the visit that is wanted."""
    read = desk.papers.get(PapersKeys.report)
    if read is None:
        return None
    message = _("A report needs a visit: say who visited whom.")
    known = desk.needs(DossierKeys.visit, read, message)
    warn_while_planned(desk, read)
    order = ReportOrder(
        issue=desk.issue(read, _vietnamese(desk, read) if known else "", impossible=not known),
        to=read.get(ReportKeys.to) or (),
        bases=desk.bases(read, ReportKeys.bases),
        assessment=read.get(ReportKeys.assessment) or (),
        difficulties=read.get(ReportKeys.difficulties) or (),
        proposals=read.get(ReportKeys.proposals) or (),
    )
    if "vi" not in (desk.context.languages or ("vi",)):
        message = _("A report to a Vietnamese superior is in Vietnamese. Add vi to the dossier's languages.")
        desk.context.error("paper-impossible", message, read.place, read.path)
    return order


def _vietnamese(desk: Desk, read: Fields) -> str:
    """Return which Vietnamese party reports; an issuer of another country is refused."""
    own = [party for party in desk.meeting if desk.countries.get(party) == "VN"]
    named = read.get(IssueKeys.issuer)
    if named is not None and desk.countries.get(named, "VN") != "VN":
        message = _(
            'A report follows the Vietnamese form and has a Vietnamese issuer; "{party}" is none.',
            party=named,
        )
        key = IssueKeys.issuer
        desk.context.error("paper-impossible", message, read.place_of(key), read.path_of(key))
    elif named is None and desk.meeting and not own:
        message = _("A report follows the Vietnamese form, but no party of this visit is Vietnamese.")
        desk.context.error("paper-impossible", message, read.place, read.path)
    return own[0] if own else ""


def _visitors(desk: Desk, read: Fields, key: Key[tuple[str, ...]], issue: Issue) -> tuple[str, ...]:
    """Return whose delegations a paper tells of: those named, a guest's own, else all guests'."""
    if read.given(key):
        return tuple(dict.fromkeys(read.get(key) or ()))
    guests = desk.meeting[1:]
    return (issue.issuer,) if issue.issuer in guests else guests


def _gate(desk: Desk, read: Fields, key: Key[Text]) -> Text | None:
    """Return the border gate that a paper names, else the invitation's."""
    invitation = desk.papers.get(PapersKeys.invitation)
    known = invitation.get(InvitationKeys.border_gate) if invitation else None
    return read.get(key) or known
