"""How an issued paper begins and ends: letterhead, signature, recipients.

In: an interpreter, the dossier, the paper's `Issue` and kind. Out: `Letterhead`, `SignatureView` and
lists of words. What is prescribed comes from `docgen.protocol`.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier, Party, Person, Post
from docgen.dossier.orders import Issue, Signature
from docgen.papers.interpreter import Interpreter
from docgen.papers.people import nation, person_name, posts_with_place
from docgen.papers.view import Letterhead, Properties, SignatureView
from docgen.protocol.forms import LETTERS, Form, form_for
from docgen.protocol.letterhead import dateline, number, organ_lines, without_place
from docgen.protocol.signatures import (
    PEOPLE_COMMITTEE,
    authority_lines,
    prescribed_authority,
    represents,
)

PARTY_FORM = "cong-thu"
_PARTY_COMMITTEES = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Ban Thường vụ")

_KINDS = {"programme": "CTr-", "notice": "TB-"}
"""How the symbol of a paper with a number of its own begins (Decree 30/2020, Annex III, I)."""


def form_of(dossier: Dossier, issue: Issue, paper: str) -> Form:
    """Return the form of a paper; raises `DossierError` where none fits.

    Decree 30 is the State's (Art 1): a Vietnamese Party committee heads all its papers to a partner
    as letters abroad are headed, with its own name and without the nation's.
    """
    issuer = dossier.parties[issue.issuer]
    own = PARTY_FORM if is_party_committee(issuer) else None
    return form_for(issuer.country, paper, issue.date, issue.form or own)


def letterhead(voice: Interpreter, dossier: Dossier, issue: Issue, paper: str) -> Letterhead:
    """Return the head: the issuer's country and the paper decide its form, the voice its language."""
    issuer, form = dossier.parties[issue.issuer], form_of(dossier, issue, paper)
    upper = voice.language.upper
    return Letterhead(
        form=form.id,
        nation=upper(voice.say(nation(voice, issuer))) if form.nation else "",
        motto=voice.term(f"motto.{issuer.country.lower()}") if form.motto else "",
        superior=upper(voice.say(issuer.superior)),
        issuer=_organ(voice, issuer),
        number=_number(voice, issue, form, paper),
        dateline=dateline(form, voice.say(issuer.seat or issuer.name), issue.date, voice.language),
        translation=voice.language.country != issuer.country,
    )


def properties(voice: Interpreter, title: str, author: Party) -> Properties:
    """Return the file's properties, its title with a first capital; no author where its name is missing."""
    return Properties(voice.language.capitalise(title), author.body.get(voice.code) or "", voice.language.tag)


def signature(voice: Interpreter, dossier: Dossier, issue: Issue, paper: str) -> SignatureView:
    """Return who signs: dotted lines for nobody named under a letter, nothing under another paper."""
    signed, issuer = issue.signature, dossier.parties[issue.issuer]
    if signed == Signature():
        blank = voice.language.blank() if paper in LETTERS else ""
        return SignatureView(heading=[], post=blank, name=blank)
    person = dossier.people.get(signed.person or "")
    posts = _fitting_posts(person.posts if person else (), issuer)
    title = _title(voice, posts, signed)
    collective = is_collective(issuer)
    authority = signed.authority or prescribed_authority(
        form_of(dossier, issue, paper).id, issuer.country, collective, _title_in_vietnamese(posts, signed)
    )
    if authority is None:
        title = posts_with_place(voice, posts) if posts and signed.post is None else title
    heading, post = authority_lines(
        authority, _organ_name(voice, issuer), title, voice.language, collective=collective
    )
    return _block(voice, heading, post, person)


def signatory(voice: Interpreter, dossier: Dossier, id_: str, signed: Signature) -> SignatureView:
    """Return one party's block under a memorandum; its delegation's head signs where nobody is named."""
    party, delegation = dossier.parties[id_], dossier.delegations.get(id_)
    if signed == Signature() and delegation is not None:
        signed = Signature(person=delegation.head)
    person = dossier.people.get(signed.person or "")
    title = _title(voice, person.posts if person else (), signed) or voice.language.blank()
    if signed.authority is None:
        return _block(voice, represents(voice.say(party.full), voice.language), title, person)
    heading, post = authority_lines(
        signed.authority, voice.say(party.body), title, voice.language, collective=is_collective(party)
    )
    return _block(voice, heading, post, person)


def is_party_committee(party: Party) -> bool:
    """Whether the party's organ is a committee of the Communist Party of Vietnam."""
    return party.country == "VN" and (party.body.get("vi") or "").startswith(_PARTY_COMMITTEES)


def is_collective(party: Party) -> bool:
    """Whether the party's organ is a Vietnamese people's committee, which decides as one."""
    return party.country == "VN" and (party.body.get("vi") or "").startswith((PEOPLE_COMMITTEE, "UBND"))


def recipients(voice: Interpreter, issue: Issue) -> list[str]:
    """Return who else receives the paper."""
    return [voice.say(recipient) for recipient in issue.recipients]


def _organ(voice: Interpreter, issuer: Party) -> list[str]:
    if issuer.letterhead:
        return [voice.language.upper(voice.say(line)) for line in issuer.letterhead]
    return organ_lines(
        voice.say(issuer.body), _unit(voice, issuer), voice.language, superior=issuer.superior is not None
    )


def _organ_name(voice: Interpreter, issuer: Party) -> str:
    return without_place(voice.say(issuer.body), _unit(voice, issuer))


def _unit(voice: Interpreter, issuer: Party) -> str:
    """Return the locality an organ's name may end with: its province where it stands under an organ of it."""
    return voice.say(issuer.province if issuer.superior and issuer.province else issuer.full)


def _number(voice: Interpreter, issue: Issue, form: Form, paper: str) -> str:
    """Letters bear a number, blank until given; other papers go with a letter unless they have their own."""
    if paper in LETTERS or issue.number or issue.symbol.startswith(_KINDS[paper]):
        return number(form, issue, voice.term("fur.number"), voice.language)
    return ""


def _fitting_posts(posts: tuple[Post, ...], issuer: Party) -> tuple[Post, ...]:
    """Of several posts a Vietnamese signer writes the one that fits the organ (3287/QĐ-BNG)."""
    if issuer.country != "VN" or not posts:
        return posts
    organs = ("UBND", PEOPLE_COMMITTEE)
    fitting = [post for post in posts if any(organ in (post.title.get("vi") or "") for organ in organs)]
    return (fitting[0] if fitting and is_collective(issuer) else posts[0],)


def _title(voice: Interpreter, posts: tuple[Post, ...], signed: Signature) -> str:
    if signed.post is not None:
        return voice.say(signed.post)
    return voice.language.posts([voice.say(post.title) for post in posts])


def _title_in_vietnamese(posts: tuple[Post, ...], signed: Signature) -> str:
    title = signed.post or (posts[0].title if posts else None)
    return (title.get("vi") or "") if title else ""


def _block(voice: Interpreter, heading: list[str], post: str, person: Person | None) -> SignatureView:
    upper = voice.language.upper
    return SignatureView([upper(line) for line in heading], upper(post), person_name(voice, person))
