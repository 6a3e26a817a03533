"""The letter on an occasion.

In: an interpreter, the dossier, the order, the addressed party. Out: the view of the letter. Words that
the dossier gives take the place of all standard ones, but for the occasion's name and the opening.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier
from docgen.dossier.orders import CongratulationOrder, Issue
from docgen.papers.head import letterhead, properties
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import relation
from docgen.papers.people import addressee, party_view
from docgen.papers.signing import signature
from docgen.papers.standing import Standing
from docgen.papers.view import CongratulationView, Properties


def congratulation(
    voice: Interpreter, dossier: Dossier, order: CongratulationOrder, to: str
) -> CongratulationView:
    """Return the letter that congratulates the party `to`."""
    issue = order.issue
    standing = Standing(voice, dossier, issue.issuer, to, order.occasion, order.entry, order.year)
    own = [voice.say(wish) for wish in order.wishes]
    return CongratulationView(
        properties=voice.once("properties", lambda: _properties(voice, dossier, issue)),
        letterhead=voice.once("letterhead", lambda: letterhead(voice, dossier, issue, "congratulation")),
        host=voice.once("host", lambda: party_view(voice, dossier, issue.issuer)),
        guest=party_view(voice, dossier, to),
        addressee=addressee(voice, dossier, to),
        occasion=standing.name,
        on_behalf=voice.once("behalf", lambda: standing.behalf),
        congratulated=standing.say("to"),
        praise=[] if own else [standing.say("praise")],
        relation=relation(voice, dossier, issue.issuer, to),
        wishes=own or [standing.say("success"), standing.say("health")],
        signature=voice.once("signature", lambda: signature(voice, dossier, issue, "congratulation")),
    )


def _properties(voice: Interpreter, dossier: Dossier, issue: Issue) -> Properties:
    return properties(voice, voice.term("doc.congratulation"), dossier, issue.issuer)
