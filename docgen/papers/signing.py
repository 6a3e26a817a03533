"""Who signs a paper, in words: under an issued paper, and for each side under a memorandum.

In: an interpreter, the dossier, a `Signature`. Out: `SignatureView`; a dotted line for what is not
known. The lines above the post come from `docgen.protocol.signatures`.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier, Party, Person, Post
from docgen.dossier.orders import Issue, Signature
from docgen.papers.head import form_of, unit
from docgen.papers.interpreter import Interpreter
from docgen.papers.people import person_name, posts_with_place, title_without
from docgen.papers.view import SignatureView
from docgen.protocol.forms import LETTERS
from docgen.protocol.letterhead import without_place
from docgen.protocol.organs import PEOPLE_COMMITTEE, PEOPLE_COMMITTEE_SHORT, is_collective
from docgen.protocol.party_signature import party_lines
from docgen.protocol.signatures import (
    authority_lines,
    place_on_one_line,
    post_in_lines,
    prescribed_authority,
    represents,
)
from docgen.word.marks import marked_as, unmarked, within

_SIGNED = (*LETTERS, "report")
"""Papers that somebody signs in any case; others may go with a letter."""


def signature(voice: Interpreter, dossier: Dossier, issue: Issue, paper: str) -> SignatureView:
    """Return who signs: dotted lines for nobody named under a letter or report, nothing under others."""
    signed, issuer = issue.signature, dossier.parties[issue.issuer]
    if signed == Signature():
        blank = voice.language.blank() if paper in _SIGNED else ""
        return SignatureView(heading=[], post=blank, name=blank)
    person = dossier.people.get(signed.person or "")
    posts = _fitting_posts(person.posts if person else (), issuer)
    title = _title(voice, posts, signed) or voice.language.blank()
    collective = is_collective(issuer)
    form = form_of(dossier, issue, paper)
    if form.party and voice.language.country == issuer.country:
        organ = _organ(voice, issuer)
        lines = party_lines(signed.authority, unmarked(organ), unmarked(title))
        return _block(voice, *_marked_as(organ, title, *lines), person)
    authority = signed.authority or prescribed_authority(
        form.id, issuer.country, collective, _title_in_vietnamese(posts, signed)
    )
    if authority is None and form.id == "nd30":
        title = title_without(voice, title, voice.say(issuer.full))
    elif authority is None:
        title = posts_with_place(voice, posts) if posts and signed.post is None else title
        title = place_on_one_line(title, unmarked(unit(voice, issuer)), voice.language)
    by = _by_authority(voice, authority, _organ(voice, issuer), title, collective=collective)
    return _block(voice, *by, person)


def signatory(
    voice: Interpreter, dossier: Dossier, id_: str, signed: Signature, *, crowded: bool = False
) -> SignatureView:
    """Return one party's block under a memorandum; its delegation's head signs where nobody is named."""
    party, delegation = dossier.parties[id_], dossier.delegations.get(id_)
    if signed == Signature() and delegation is not None:
        signed = Signature(person=delegation.head)
    person = dossier.people.get(signed.person or "")
    title = _title(voice, person.posts if person else (), signed) or voice.language.blank()
    if signed.authority is None:
        full = voice.say(party.full)
        name = place_on_one_line(full, unmarked(voice.say(party.province)), voice.language)
        whom = represents(name, voice.language, crowded=crowded)
        return _block(voice, whom, title_without(voice, title, full), person)
    body, collective = voice.say(party.body), is_collective(party)
    by = _by_authority(voice, signed.authority, body, title, collective=collective)
    return _block(voice, *by, person)


def _by_authority(
    voice: Interpreter, authority: str | None, organ: str, title: str, *, collective: bool
) -> tuple[list[str], str]:
    """Return the lines above the post, and the post as signed."""
    bare = unmarked(organ), unmarked(title)
    lines = authority_lines(authority, *bare, voice.language, collective=collective)
    return _marked_as(organ, title, *lines)


def _marked_as(organ: str, title: str, heading: list[str], post: str) -> tuple[list[str], str]:
    """Return the lines that were made of an organ and a title, highlighted as these are."""
    return [marked_as(organ + title, line) for line in heading], within(title, lambda _title: post)


def _organ(voice: Interpreter, issuer: Party) -> str:
    place = unmarked(unit(voice, issuer))
    return within(voice.say(issuer.body), lambda body: without_place(body, place))


def _fitting_posts(posts: tuple[Post, ...], issuer: Party) -> tuple[Post, ...]:
    """Of several posts a Vietnamese signer writes the one that fits the organ (3287/QĐ-BNG)."""
    if issuer.country != "VN" or not posts:
        return posts
    organs = (PEOPLE_COMMITTEE_SHORT, PEOPLE_COMMITTEE)
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
    lines = post_in_lines(post, voice.language)
    return SignatureView([upper(line) for line in heading], upper(lines), person_name(voice, person))
