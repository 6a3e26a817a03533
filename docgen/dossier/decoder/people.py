"""People and delegations: the model of what the vocabulary read."""

from __future__ import annotations

from typing import Any

from docgen.dossier.context import Context
from docgen.dossier.decoder.names import with_place
from docgen.dossier.decoder.parties import Made
from docgen.dossier.keys import DelegationKeys, DocumentKeys, DossierKeys, PersonKeys
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.parties import Delegation, Document, Person, Post
from docgen.dossier.visit import Visit
from docgen.messages import _


def people(fields: Fields, parties_: dict[str, Made]) -> dict[str, Person]:
    """Return the people by id, their posts with the place of their party."""
    return {
        id_: _person(id_, person, parties_.get(person.get(PersonKeys.party) or ""))
        for id_, person in (fields.get(DossierKeys.people) or {}).items()
    }


def delegations(
    fields: Fields, visit: Visit | None, people_: dict[str, Person], context: Context
) -> dict[str, Delegation]:
    """Return the delegations by party; nobody stands in one twice, or in that of another party's."""
    meeting = (visit.host, *visit.guests) if visit else ()
    made = {}
    for id_, read in (fields.get(DossierKeys.delegations) or {}).items():
        made[id_] = Delegation(
            id_,
            read.get(DelegationKeys.head),
            read.get(DelegationKeys.members) or (),
            read.get(DelegationKeys.size),
        )
        _check_delegation(made[id_], read, people_, meeting, context)
    return made


def check_party(
    person: Person | None,
    party: str,
    meeting: tuple[str, ...],
    where: tuple[Fields, Key[Any]],
    context: Context,
) -> None:
    """Report that `person`, named for `party`, is of another party of the `meeting`.

    Somebody of a body that does not meet (a province's, in a district's delegation) may be anywhere.
    """
    if person is not None and person.party != party and person.party in meeting:
        message = _('"{person}" is of another party, "{party}".', person=person.id, party=person.party)
        fields, key = where
        context.error("wrong-party", message, fields.place_of(key), fields.path_of(key))


def _person(id_: str, fields: Fields, party: Made | None) -> Person:
    posts = tuple(
        Post(named.text, with_place(named, party.name, party.full) if party else named.text, named.rank)
        for named in fields.get(PersonKeys.posts) or ()
    )
    return Person(
        id=id_,
        party=party.party.id if party else "",
        name=fields.get(PersonKeys.name),
        posts=posts,
        honorific=fields.get(PersonKeys.honorific),
        sex=fields.get(PersonKeys.sex) or "",
        born=fields.get(PersonKeys.born),
        document=_document(fields.get(PersonKeys.document)),
        note=fields.get(PersonKeys.note),
    )


def _document(fields: Fields | None) -> Document | None:
    if fields is None:
        return None
    return Document(
        kind=fields.get(DocumentKeys.kind),
        number=fields.get(DocumentKeys.number) or "",
        expires=fields.get(DocumentKeys.expires),
    )


def _check_delegation(
    delegation: Delegation,
    fields: Fields,
    people_: dict[str, Person],
    meeting: tuple[str, ...],
    context: Context,
) -> None:
    head = (delegation.head,) if delegation.head else ()
    for index, id_ in enumerate((*head, *delegation.members)):
        key: Key[Any] = DelegationKeys.members if index >= len(head) else DelegationKeys.head
        if id_ in (*head, *delegation.members)[:index]:
            message = _('"{person}" stands twice in this delegation.', person=id_)
            context.error("duplicate", message, fields.place_of(key), fields.path_of(key))
        else:
            check_party(people_.get(id_), delegation.party, meeting, (fields, key), context)
    if delegation.size is not None and delegation.size < len(head) + len(delegation.members):
        message = _(
            "The delegation has {count} people by name, more than its size.",
            count=len(head) + len(delegation.members),
        )
        context.error(
            "wrong-size", message, fields.place_of(DelegationKeys.size), fields.path_of(DelegationKeys.size)
        )
