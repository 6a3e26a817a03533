"""Letters to a partner: the invitation, one to each addressed party.

In: an interpreter, the dossier, the addressed party. Out: the view of the letter. A letter in
another language than the issuer's is its translation and says the same in the same order.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier
from docgen.dossier.orders import InvitationOrder
from docgen.papers.head import letterhead, properties, recipients
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import issuer_first, relation, review_views, visit_view
from docgen.papers.people import addressee, party_view
from docgen.papers.signing import signature
from docgen.papers.view import InvitationView


def invitation(voice: Interpreter, dossier: Dossier, order: InvitationOrder, to: str) -> InvitationView:
    """Return the letter that invites the party `to`."""
    issue = order.issue
    return InvitationView(
        properties=properties(voice, voice.term("doc.invitation_letter"), dossier, issue.issuer),
        letterhead=voice.once("letterhead", lambda: letterhead(voice, dossier, issue, "invitation")),
        host=voice.once("host", lambda: party_view(voice, dossier, issue.issuer)),
        guest=party_view(voice, dossier, to),
        addressee=addressee(voice, dossier, to),
        visit=voice.once("visit", lambda: visit_view(voice, dossier, issuer_first(dossier, issue.issuer))),
        bases=[voice.cite(basis) for basis in order.bases],
        relation=relation(voice, dossier, issue.issuer, to),
        review=voice.once("review", lambda: review_views(voice, dossier) if order.review else []),
        border_gate=voice.say(order.border_gate),
        costs=voice.say(order.costs),
        reply_by=voice.language.date(order.reply_by) if order.reply_by else "",
        contact=voice.say(order.contact),
        programme_enclosed=dossier.papers.programme is not None,
        signature=voice.once("signature", lambda: signature(voice, dossier, issue, "invitation")),
        recipients=recipients(voice, issue),
        file_under=voice.say(issue.file_under),
    )
