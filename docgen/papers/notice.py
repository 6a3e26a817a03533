"""The advance notice of a delegation: one bilingual form, filled from the dossier or left blank.

In: two interpreters, the dossier, the order, whose delegation. Out: `NoticeView`. The lines and columns
are what an office must report of a coming delegation: form, place, people with post, nationality and
passport (provincial rules on receiving delegations), and what the nine Lao offices and Sơn La missed.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.dossier.model import Delegation, Dossier, Person
from docgen.dossier.orders import NoticeOrder
from docgen.papers.delegation import people_of
from docgen.papers.head import properties
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import issuer_first, visit_view
from docgen.papers.people import head_of, party_view, posts_with_place
from docgen.papers.phrases import (
    ENCLOSED,
    LATER,
    NOTICE_COLUMNS,
    NOTICE_DAY,
    NOTICE_LINES,
    NOTICE_SIGNER,
    NOTICE_TITLE,
)
from docgen.papers.view import NoticeLine, NoticeView

ROWS = 5
"""Rows of the table of people while nobody is known."""

_SIDE_BY_SIDE = 48
"""Letters of both languages that stand on one line of the form."""


def notice(
    own: Interpreter, other: Interpreter, dossier: Dossier, order: NoticeOrder, of: str | None
) -> NoticeView:
    """Return the form for the delegation of the party `of`; a blank one where that is None."""
    voices = (own, other)
    known = [_known(voice, dossier, order, of) if of else {} for voice in voices]
    body, body_other = (
        values.get("notifier") or voice.language.blank(20)
        for voice, values in zip(voices, known, strict=True)
    )
    values = {
        name: "  ".join(f"□ {_beside(*(said[voice.code] for voice in voices))}" for said in (ENCLOSED, LATER))
        for name in ("programme", "documents")
    }
    values |= {name: text for name in known[0] if (text := _both(*(said[name] for said in known)))}
    day, day_other = (_day(voice) for voice in voices)
    return NoticeView(
        properties=properties(own, NOTICE_TITLE[own.code], dossier, order.issue.issuer),
        title=own.language.upper(NOTICE_TITLE[own.code]),
        title_other=other.language.upper(NOTICE_TITLE[other.code]),
        issuer=own.language.upper(body),
        issuer_other=other.language.upper(body_other) if body_other != body else "",
        lines=[
            NoticeLine(labels[own.code], labels[other.code], values.get(name, ""))
            for name, labels in NOTICE_LINES.items()
        ],
        columns=[f"{labels[own.code]} / {labels[other.code]}" for labels in NOTICE_COLUMNS],
        people=list(_people(own, other, dossier, of)),
        day=day,
        day_other=day_other,
        signer=NOTICE_SIGNER[own.code],
        signer_other=NOTICE_SIGNER[other.code],
    )


def _known(voice: Interpreter, dossier: Dossier, order: NoticeOrder, of: str) -> dict[str, str]:
    guest, visit = party_view(voice, dossier, of), dossier.visit
    told = visit_view(voice, dossier, issuer_first(dossier, visit.host) if visit else ())
    head = head_of(dossier, of)
    values = {
        "notifier": guest.body,
        "delegation": guest.where,
        "post": posts_with_place(voice, head.posts) if head else "",
        "head": voice.language.person(guest.head.honorific, guest.head.name, "") if _named(head) else "",
        "size": guest.size,
        "host": voice.say(dossier.parties[visit.host].body) if visit else "",
        "purpose": "\n".join(told.purpose),
        "dates": told.dates if visit and visit.dates else "",
        "place": told.place,
        "gate": voice.say(order.border_gate),
        "contact": voice.say(order.contact),
        "by": voice.language.date(order.notify_by) if order.notify_by else "",
    }
    return values | _enclosed(voice, dossier, of)


def _named(person: Person | None) -> bool:
    return person is not None and person.name is not None


def _enclosed(voice: Interpreter, dossier: Dossier, of: str) -> dict[str, str]:
    """Return which enclosures the dossier itself makes: the programme, a list with travel documents."""
    listed = dossier.papers.delegation
    with_documents = listed is not None and of in listed.of and "document" in listed.columns
    made = {"programme": dossier.papers.programme is not None, "documents": with_documents}
    return {name: ENCLOSED[voice.code] for name, is_made in made.items() if is_made}


def _people(own: Interpreter, other: Interpreter, dossier: Dossier, of: str | None) -> Iterator[list[str]]:
    """One row a person, head first; numbers of passports are for the list that goes with the notice."""
    known = people_of(dossier, of) if of else []
    size = dossier.delegations.get(of or "", Delegation("")).size
    for count in range(1, max(len(known), size or ROWS) + 1):
        person = known[count - 1] if count <= len(known) else None
        yield [str(count), *_cells(own, other, dossier, person), ""]


def _cells(own: Interpreter, other: Interpreter, dossier: Dossier, person: Person | None) -> list[str]:
    """Return name, posts and nationality in both languages; an unknown name leaves room to write."""
    if person is None:
        return ["", "", ""]
    voices, party = (own, other), dossier.parties[person.party]
    return [
        _both(*(voice.say(person.name) for voice in voices)) if person.name else "",
        _both(*(posts_with_place(voice, person.posts) for voice in voices)),
        _beside(*(voice.term(f"country.{party.country.lower()}.short") for voice in voices)),
    ]


def _day(voice: Interpreter) -> str:
    return NOTICE_DAY[voice.code].format(blank=voice.language.blank(6), date=voice.language.date(None))


def _both(own: str, other: str) -> str:
    """Return what both languages say: short words side by side, longer ones under each other."""
    if "\n" in own + other or len(own) + len(other) > _SIDE_BY_SIDE:
        return "\n".join(dict.fromkeys((own, other)))
    return _beside(own, other)


def _beside(own: str, other: str) -> str:
    return own if own == other else f"{own} / {other}"
