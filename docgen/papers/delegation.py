"""The list of a delegation, an annex to another paper.

In: an interpreter, the dossier, the order, whose delegation. Out: `DelegationView`. Its head stands
first, then its members in the dossier's order (`docgen.protocol.precedence`), then empty rows.
"""

from __future__ import annotations

from docgen.dossier.model import Delegation, Dossier, Person
from docgen.dossier.orders import DelegationOrder
from docgen.languages import GAP
from docgen.papers.columns import (
    cells,
    columns_of,
    crossing,
    heading,
    is_wide,
    other_language,
    spans,
    words,
)
from docgen.papers.head import properties
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import if_two, issuer_first, visit_view
from docgen.papers.people import party_view
from docgen.papers.phrases import GOES_WITH, HEAD_COUNT, LIST_TITLE
from docgen.papers.view import DelegationView
from docgen.protocol.precedence import led

ROWS = 5
"""Rows of a list while neither people nor their number are known."""


def delegation(voice: Interpreter, dossier: Dossier, order: DelegationOrder, of: str) -> DelegationView:
    """Return the list of the delegation that the party `of` sends."""
    issuer, visit = dossier.parties[order.issue.issuer], dossier.visit
    people, count = people_of(dossier, of), _count(dossier.delegations.get(of, Delegation(of)))
    other = other_language(dossier, voice, of)
    columns = columns_of(order.columns, people, other)
    widths = spans(columns)
    shared = crossing(voice, order.border_gate, visit.dates if visit else None)
    rows = [*people, *[None] * (max(count or ROWS, len(people)) - len(people))]
    return DelegationView(
        properties=properties(voice, LIST_TITLE[voice.code], dossier, order.issue.issuer),
        translation=voice.language.country != issuer.country,
        attached_to=_attached_to(voice, dossier, order),
        party=party_view(voice, dossier, of),
        visit=visit_view(voice, dossier, if_two(issuer_first(dossier, order.issue.issuer))),
        border_gate=voice.say(order.border_gate),
        columns=cells([heading(voice, column, other) for column in columns], widths),
        people=[
            cells([_text(voice, dossier, row, column, other, shared, number) for column in columns], widths)
            for number, row in enumerate(rows, 1)
        ],
        size=HEAD_COUNT[voice.code].format(count=voice.language.count(count) if count else GAP),
        wide=is_wide(columns),
    )


def people_of(dossier: Dossier, party: str) -> list[Person]:
    """Return who is named in a party's delegation, its head first."""
    head, members = led(dossier, dossier.delegations.get(party, Delegation(party)))
    return [dossier.people[id_] for id_ in (head, *members) if id_]


def _count(delegation: Delegation) -> int | None:
    """Return how many come; of a delegation of which only the head is known, nobody knows."""
    named = len(delegation.members) + (delegation.head is not None)
    return delegation.size or (named if delegation.members else None)


def _text(
    voice: Interpreter,
    dossier: Dossier,
    person: Person | None,
    column: str,
    other: str,
    shared: str,
    number: int,
) -> str:
    if column == "number":
        return str(number)
    if person is None:
        return ""
    return shared if column == "border" else words(voice, dossier, person, column, other)


def _attached_to(voice: Interpreter, dossier: Dossier, order: DelegationOrder) -> str:
    if order.attached_to is not None:
        return voice.cite(order.attached_to)
    issuer = dossier.parties[order.issue.issuer]
    return GOES_WITH[voice.code].format(
        kind=voice.language.blank(6),
        number=GAP,
        date=voice.language.date(None),
        issuer=voice.say(issuer.body),
    )
