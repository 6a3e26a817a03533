"""The advance notice of a delegation: one bilingual form, filled from the dossier or left blank.

In: two interpreters, the dossier. Out: `NoticeView`. The lines and columns are what an office must
report of a coming delegation: form, place, people with post, nationality and passport (provincial
rules on receiving delegations; most ask five working days before).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.dossier.model import Delegation, Dossier, Person
from docgen.dossier.orders import NoticeOrder
from docgen.papers.head import properties
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import issuer_first, visit_view
from docgen.papers.people import head_of, party_view, person_name, posts_with_place
from docgen.papers.phrases import NOTICE_COLUMNS, NOTICE_LINES, NOTICE_TITLE
from docgen.papers.view import NoticeLine, NoticeView

ROWS = 5
"""Rows of the table of people while nobody is known."""


def notice(own: Interpreter, other: Interpreter, dossier: Dossier, order: NoticeOrder) -> NoticeView:
    """Return the form in both languages, what is known filled in; blank where it is not."""
    issuer = dossier.parties[order.issue.issuer]
    known = [_known(voice, dossier) for voice in (own, other)]
    return NoticeView(
        properties=properties(own, NOTICE_TITLE[own.code], issuer),
        title=own.language.upper(NOTICE_TITLE[own.code]),
        title_other=other.language.upper(NOTICE_TITLE[other.code]),
        issuer=own.language.upper(own.say(issuer.body)),
        issuer_other=other.language.upper(other.say(issuer.body)),
        lines=[
            NoticeLine(
                labels[own.code], labels[other.code], _both(*(values.get(name, "") for values in known))
            )
            for name, labels in NOTICE_LINES.items()
        ],
        columns=[f"{labels[own.code]} / {labels[other.code]}" for labels in NOTICE_COLUMNS],
        people=list(_people(own, other, dossier)),
    )


def _visitor(dossier: Dossier) -> str | None:
    """Return whose delegation comes: with several guests each fills in a form of its own."""
    guests = dossier.visit.guests if dossier.visit else ()
    return guests[0] if len(guests) == 1 else None


def _known(voice: Interpreter, dossier: Dossier) -> dict[str, str]:
    visitor, visit = _visitor(dossier), dossier.visit
    if visitor is None or visit is None:
        return {}
    guest = party_view(voice, dossier, visitor)
    told = visit_view(voice, dossier, issuer_first(dossier, visit.host))
    gate = dossier.papers.invitation.border_gate if dossier.papers.invitation else None
    return {
        "delegation": guest.where,
        "head": guest.head.line if head_of(dossier, visitor) else "",
        "size": guest.size,
        "host": voice.say(dossier.parties[visit.host].body),
        "purpose": "\n".join(told.purpose),
        "dates": told.dates if visit.dates else "",
        "place": told.place,
        "gate": voice.say(gate),
    }


def _people(own: Interpreter, other: Interpreter, dossier: Dossier) -> Iterator[list[str]]:
    """One row a person, head first; passport numbers are never asked of a dossier."""
    delegation = dossier.delegations.get(_visitor(dossier) or "", Delegation(""))
    ids = [*([delegation.head] if delegation.head else []), *delegation.members]
    for count in range(1, max(len(ids), delegation.size or ROWS) + 1):
        known = dossier.people[ids[count - 1]] if count <= len(ids) else None
        yield [str(count), *_cells(own, other, dossier, known), ""]


def _cells(own: Interpreter, other: Interpreter, dossier: Dossier, person: Person | None) -> list[str]:
    """Return name, posts and nationality in both languages; an unknown name leaves room to write."""
    if person is None:
        return ["", "", ""]
    voices, party = (own, other), dossier.parties[person.party]
    return [
        _both(*(person_name(voice, person) for voice in voices)) if person.name else "",
        _both(*(posts_with_place(voice, person.posts) for voice in voices)),
        _both(*(voice.term(f"country.{party.country.lower()}.short") for voice in voices)),
    ]


def _both(own: str, other: str) -> str:
    return own if own == other else f"{own} / {other}"
