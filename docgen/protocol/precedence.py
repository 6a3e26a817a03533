"""Who goes first: people by the rank of their posts, parties by their level.

In: people, parties, a dossier. Out: the order where the dossier gives none, and warnings where the
order it gives is another. Ranks are the lexicon's (`rank` in posts.yaml): usual order, no decree, so
nothing is ever put in another order than the dossier's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from docgen.dossier.model import Delegation, Dossier, Party, Person
from docgen.errors import Problem, Severity
from docgen.messages import Message, _
from docgen.protocol.order import signatories

Thing = TypeVar("Thing")

_LEVELS = {
    "province": 1, "capital": 1, "autonomous-region": 1, "prefecture": 2, "department": 2, "city": 3,
    "municipality": 3, "district": 3, "county": 3, "autonomous-county": 3, "commune": 4, "ward": 4,
    "township": 4, "village": 5,
}  # fmt: skip


def rank(person: Person) -> int | None:
    """Return the rank of the highest post, None where the lexicon knows none of them."""
    return min((post.rank for post in person.posts if post.rank is not None), default=None)


def by_rank(people: Iterable[Person]) -> list[Person]:
    """Return the people, the highest first, those without a rank last; else as they stood."""
    return sorted(people, key=lambda person: (rank(person) is None, rank(person) or 0))


def led(dossier: Dossier, delegation: Delegation) -> tuple[str | None, tuple[str, ...]]:
    """Return who heads the delegation, and its other members in order; ids of people.

    Where the dossier names no head but everybody who comes, the one of the highest rank is it.
    """
    members = delegation.members
    if delegation.head is not None or len(members) < (delegation.size or len(members)):
        return delegation.head, members
    first = next(iter(by_rank(dossier.people[id_] for id_ in members)), None)
    if first is None or rank(first) is None:
        return None, members
    return first.id, tuple(id_ for id_ in members if id_ != first.id)


def contradictions(dossier: Dossier) -> tuple[Problem, ...]:
    """Return a warning for each place where the dossier's order and the order of rank are two."""
    visit, signing = dossier.visit, signatories(dossier)
    named = dossier.papers.memorandum and (not visit or signing != (visit.host, *visit.guests))
    return (
        *(found for group in dossier.delegations.values() for found in _in_delegation(dossier, group)),
        *(_among_parties(dossier, visit.guests, "visit.guests") if visit else ()),
        *(_among_parties(dossier, signing, "papers.memorandum.signatories") if named else ()),
    )


def _in_delegation(dossier: Dossier, delegation: Delegation) -> Iterator[Problem]:
    path = f"delegations.{delegation.party}"
    people = [dossier.people[id_] for id_ in delegation.members]
    head = dossier.people.get(delegation.head or "")
    for higher in _outranking(head, people):
        message = _('"{person}" is of a higher rank than the head of the delegation.', person=higher.id)
        yield _warning(dossier, message, f"{path}.head")
    for lower, higher in _unordered(people, rank):
        message = _(
            'By rank of post "{higher}" goes before "{lower}". Change the order, unless it is meant.',
            higher=higher.id, lower=lower.id,
        )  # fmt: skip
        yield _warning(dossier, message, f"{path}.members[{people.index(higher)}]")


def _outranking(head: Person | None, people: Sequence[Person]) -> list[Person]:
    limit = rank(head) if head else None
    return [] if limit is None else [one for one in people if (rank(one) or limit) < limit]


def _among_parties(dossier: Dossier, ids: Sequence[str], path: str) -> Iterator[Problem]:
    """Compare the parties of each country; whose country goes first is the alternat's."""
    for country in dict.fromkeys(dossier.parties[id_].country for id_ in ids):
        own = [dossier.parties[id_] for id_ in ids if dossier.parties[id_].country == country]
        for lower, higher in _unordered(own, _level):
            message = _(
                'By level "{higher}" goes before "{lower}". Change the order, unless it is meant.',
                higher=higher.id, lower=lower.id,
            )  # fmt: skip
            yield _warning(dossier, message, _spot(dossier, path, higher.id, ids))


def _spot(dossier: Dossier, path: str, id_: str, ids: Sequence[str]) -> str:
    """Return where the party stands: by its id in a mapping, by its number in a list."""
    by_id = f"{path}.{id_}"
    return by_id if by_id in dossier.places else f"{path}[{ids.index(id_)}]"


def _level(party: Party) -> int | None:
    return _LEVELS.get(party.level)


def _unordered(things: Sequence[Thing], key: Callable[[Thing], int | None]) -> Iterator[tuple[Thing, Thing]]:
    """Yield neighbours of which the second should go first; what has no key is passed over."""
    known = [(found, thing) for thing in things if (found := key(thing)) is not None]
    for (one, before), (other, after) in pairwise(known):
        if other < one:
            yield before, after


def _warning(dossier: Dossier, message: Message, path: str) -> Problem:
    return Problem("precedence", message, dossier.place_of(path), path, Severity.WARNING)
