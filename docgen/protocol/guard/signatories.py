"""Who may sign for Vietnam on the day of signing.

In: an agreement. Out: findings for bodies that Law 70/2020, Article 2.2 does not list, or that no
longer exist (`ended`). Provinces, their departments, communes on the land border and, until 30 June 2025,
districts may sign; the chair of the province decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.dossier.model import Party, Post
from docgen.dossier.orders import Signature
from docgen.messages import Message, _
from docgen.protocol.guard.agreement import Agreement
from docgen.protocol.guard.ended import COMMUNES, ended
from docgen.protocol.guard.rules import NOT_LISTED, OFF_BORDER, ON_BORDER, Finding
from docgen.protocol.organs import is_party_committee

_PARTY_POSTS = ("Bí thư", "Phó Bí thư")


def ineligible(agreement: Agreement) -> Iterator[Finding]:
    """Yield what speaks against each Vietnamese signatory."""
    for party in agreement.ours:
        if is_party_committee(party):
            yield NOT_LISTED.found(_party_committee(party), agreement.signature_path(party))
        else:
            yield from _as_party_secretary(agreement, party)
        yield from ended(agreement, party)
        yield from _too_small(agreement, party)


def _party_committee(party: Party) -> Message:
    return _(
        '"{party}" signs as a Party committee, which is not among the signatories of the law; agreements '
        "between Party bodies follow the Party's rules.",
        party=party.id,
    )


def _as_party_secretary(agreement: Agreement, party: Party) -> Iterator[Finding]:
    """Report a State body for which somebody signs in a Party post alone."""
    titles = _signing_titles(agreement, party)
    if titles and all(title.startswith(_PARTY_POSTS) for title in titles):
        message = _(
            'For "{party}", a State body, somebody signs in a Party post. Name the post in the State '
            "that he or she signs in.",
            party=party.id,
        )
        yield NOT_LISTED.found(message, agreement.signature_path(party))


def _signing_titles(agreement: Agreement, party: Party) -> list[str]:
    dossier = agreement.dossier
    signed = agreement.order.signatories.get(party.id, Signature())
    if signed.post is not None:
        return [signed.post.get("vi") or ""]
    delegation = dossier.delegations.get(party.id)
    head = delegation.head if signed == Signature() and delegation else None
    person = dossier.people.get(signed.person or head or "")
    posts: tuple[Post, ...] = person.posts if person else ()
    return [post.title.get("vi") or "" for post in posts]


def _too_small(agreement: Agreement, party: Party) -> Iterator[Finding]:
    """Report a commune off the land border, or of which nobody says that it is on it, and a village."""
    path = agreement.signature_path(party)
    if party.level == "village":
        message = _('"{party}" is a village, which is not among the signatories of the law.', party=party.id)
        yield NOT_LISTED.found(message, path)
    elif party.level not in COMMUNES or party.border:
        return
    elif party.border is None:
        message = _(
            'Only a commune on the land border may sign. If "{party}" is on the list, say so in its entry: '
            "border: true.",
            party=party.id,
        )
        yield ON_BORDER.found(message, path)
    else:
        message = _(
            '"{party}" is not on the land border: of the communes only those on it may sign. Let the '
            "province sign.",
            party=party.id,
        )
        yield OFF_BORDER.found(message, path)
