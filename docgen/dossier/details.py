"""What the lists of delegations ask of each person and the dossier does not say.

In: a dossier. Out: a warning for each person and thing, where the person is defined. What a column
holds is personal data: it is named, never shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.dossier.model import Dossier
from docgen.dossier.orders import DelegationOrder
from docgen.dossier.parties import Delegation, Person
from docgen.errors import Problem, Severity
from docgen.messages import Message, _


def lacking(dossier: Dossier) -> Iterator[Problem]:
    """Yield what the chosen columns lack, and travel documents that end before the visit does."""
    order = dossier.papers.delegation
    if order is None:
        return
    for id_ in _listed(dossier, order):
        person = dossier.people[id_]
        for column, thing in _missing(person):
            if column in order.columns:
                message = _(
                    'The list of the delegation asks for "{person}": {thing}.', person=id_, thing=thing
                )
                yield _warning(dossier, "missing-detail", message, f"people.{id_}")
        if "document" in order.columns and _expires_before_the_end(dossier, person):
            message = _('The travel document of "{person}" expires before the visit ends.', person=id_)
            yield _warning(dossier, "expired-document", message, f"people.{id_}.document")


def _listed(dossier: Dossier, order: DelegationOrder) -> Iterator[str]:
    """Yield the ids of the people that the lists name, each once."""
    groups = [dossier.delegations.get(party, Delegation(party)) for party in order.of]
    named = (id_ for group in groups for id_ in (group.head, *group.members) if id_)
    return (id_ for id_ in dict.fromkeys(named) if id_ in dossier.people)


def _missing(person: Person) -> Iterator[tuple[str, Message]]:
    """Yield column and thing; names may be unknown, notes and gates are nobody's own."""
    document = person.document
    if not person.sex:
        yield "sex", _("sex")
    if person.born is None:
        yield "born", _("day of birth")
    if not person.posts:
        yield "post", _("post")
    if document is None or not document.number:
        yield "document", _("number of the travel document")
    if document is not None and document.expires is None:
        yield "document", _("day on which the travel document expires")


def _expires_before_the_end(dossier: Dossier, person: Person) -> bool:
    expires = person.document.expires.date if person.document and person.document.expires else None
    dates = dossier.visit.dates if dossier.visit else None
    return expires is not None and dates is not None and expires < dates.last


def _warning(dossier: Dossier, code: str, message: Message, path: str) -> Problem:
    return Problem(code, message, dossier.place_of(path), path, Severity.WARNING)
