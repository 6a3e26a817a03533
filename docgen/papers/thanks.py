"""The letter of thanks after a visit, from the guest to the host, or from the host to a guest.

In: an interpreter, the dossier, the order, the addressed party. Out: the view of the letter. What was
done is what the dossier says of it; the wish of health is the one that a congratulation ends in.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier
from docgen.dossier.orders import ThanksOrder
from docgen.papers.head import letterhead, properties, recipients
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import agreement_name, issuer_first, relation, visit_view
from docgen.papers.people import addressee, party_view, whereabouts
from docgen.papers.phrases import SIDES
from docgen.papers.signing import signature
from docgen.papers.standing import Standing
from docgen.papers.view import ThanksView

_TOLD = 6
"""So many sessions of the programme are told one by one; of more, what the visit was for."""


def thanks(voice: Interpreter, dossier: Dossier, order: ThanksOrder, to: str) -> ThanksView:
    """Return the letter that thanks the party `to`."""
    issue, visit = order.issue, dossier.visit
    hosted = visit is not None and issue.issuer == visit.host
    told = visit_view(voice, dossier, issuer_first(dossier, issue.issuer))
    standing = Standing(voice, dossier, issue.issuer, to)
    memorandum = dossier.papers.memorandum
    return ThanksView(
        properties=properties(voice, voice.term("doc.thanks"), dossier, issue.issuer),
        letterhead=letterhead(voice, dossier, issue, "thanks"),
        host=party_view(voice, dossier, issue.issuer),
        guest=party_view(voice, dossier, to),
        addressee=addressee(voice, dossier, to),
        visit=told,
        hosted=hosted,
        place=told.place or whereabouts(voice, dossier.parties[visit.host if visit else to]),
        sides=SIDES[voice.code][len(visit.guests) > 1 if visit else False],
        on_behalf=standing.behalf,
        done=_done(voice, dossier) or told.purpose,
        signed=agreement_name(voice, memorandum) if memorandum else "",
        relation=relation(voice, dossier, issue.issuer, to),
        return_visit=order.return_visit,
        wishes=[voice.say(wish) for wish in order.wishes] or [standing.say("health")],
        signature=signature(voice, dossier, issue, "thanks"),
        recipients=recipients(voice, issue),
        file_under=voice.say(issue.file_under),
    )


def _done(voice: Interpreter, dossier: Dossier) -> list[str]:
    """Return what the programme's sessions were, each once; nothing where they are many."""
    sessions = [session for day in dossier.programme for session in day.sessions]
    told = [voice.language.capitalise(voice.tell(each.what, each.facts)) for each in sessions]
    return list(dict.fromkeys(told)) if len(told) <= _TOLD else []
