"""How an issued paper is headed, and who else receives it.

In: an interpreter, the dossier, the paper's `Issue` and kind. Out: `Letterhead`, file properties,
recipients. What is prescribed comes from `docgen.protocol`.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier, Party
from docgen.dossier.orders import Issue
from docgen.papers.draft import draft_mark
from docgen.papers.interpreter import Interpreter
from docgen.papers.people import nation
from docgen.papers.view import Letterhead, Properties
from docgen.protocol.forms import LETTERS, Form, form_for
from docgen.protocol.letterhead import dateline, number, organ_lines, symbol
from docgen.protocol.organs import is_party_committee
from docgen.word.marks import marked_as, unmarked

PARTY_FORMS = {True: "cong-thu", False: "party"}
"""Where a Vietnamese Party committee issues: a letter abroad (True), or a paper of its own."""

_KINDS = {"programme": "CTr", "report": "BC"}
"""What abbreviates the kind of an office's paper in its symbol (Decree 30/2020, Annex III, I)."""


def form_of(dossier: Dossier, issue: Issue, paper: str) -> Form:
    """Return the form of a paper; raises `DossierError` where none fits.

    Decree 30 is the State's (Art 1): a Vietnamese Party committee heads its letters to a partner as
    letters abroad are headed, and its other papers as the Party prescribes.
    """
    issuer = dossier.parties[issue.issuer]
    own = PARTY_FORMS[paper in LETTERS] if is_party_committee(issuer) else None
    return form_for(issuer.country, paper, issue.date, issue.form or own)


def letterhead(voice: Interpreter, dossier: Dossier, issue: Issue, paper: str) -> Letterhead:
    """Return the head: the issuer's country and the paper decide its form, the voice its language."""
    issuer, form = dossier.parties[issue.issuer], form_of(dossier, issue, paper)
    upper = voice.language.upper
    return Letterhead(
        form=form.id,
        nation=upper(_headed(voice, issuer, form)),
        motto=voice.term(f"motto.{issuer.country.lower()}") if form.motto else "",
        superior=upper(voice.say(issuer.superior)),
        issuer=_organ(voice, issuer),
        number=_number(voice, issuer, issue, form, paper),
        dateline=dateline(form, voice.say(issuer.seat or issuer.name), issue.date, voice.language),
        translation=voice.language.country != issuer.country,
    )


def properties(voice: Interpreter, title: str, dossier: Dossier, author: str) -> Properties:
    """Return the file's properties, its title with a first capital; no author where the body of that party
    has no name in the language."""
    body, said = dossier.parties[author].body, voice.language
    mark = draft_mark(voice, dossier.draft)
    return Properties(said.capitalise(unmarked(title)), body.get(voice.code) or "", said.tag, mark)


def recipients(voice: Interpreter, issue: Issue) -> list[str]:
    """Return who else receives the paper."""
    return [voice.say(recipient) for recipient in issue.recipients]


def _headed(voice: Interpreter, issuer: Party, form: Form) -> str:
    """Return whose name heads the paper: the nation's, in a Party paper the Party's, or nobody's."""
    if not form.nation:
        return ""
    return voice.term("party.vn") if form.party else voice.say(nation(voice, issuer))


def _organ(voice: Interpreter, issuer: Party) -> list[str]:
    if issuer.letterhead:
        return [voice.language.upper(voice.say(line)) for line in issuer.letterhead]
    body, above = voice.say(issuer.body), issuer.superior is not None
    lines = organ_lines(unmarked(body), unmarked(unit(voice, issuer)), voice.language, superior=above)
    return [marked_as(body, line) for line in lines]


def unit(voice: Interpreter, issuer: Party) -> str:
    """Return the locality that the organ's name may end with: under a superior organ, that one's."""
    return voice.say(issuer.province if issuer.superior and issuer.province else issuer.full)


def _number(voice: Interpreter, issuer: Party, issue: Issue, form: Form, paper: str) -> str:
    """Letters and Decree 30's papers bear a number, blank until given; others go with a letter.

    A usual symbol of letters (UBND-NC) is none for a programme or report, whose symbol names its own kind.
    """
    if not (paper in LETTERS or form.numbered or issue.number):
        return ""
    kind = _KINDS.get(paper, "")
    fitting = paper in LETTERS or form.country != "VN" or issue.symbol.startswith((f"{kind}-", f"{kind}/"))
    said = issue.symbol if issue.symbol and fitting else symbol(form, kind, issuer.abbreviation)
    return number(form, issue, said, voice.term("fur.number"), voice.language)
