"""What a dossier still lacks for a step. In: a step and the dossier. Out: sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.deadlines.step import Step
from docgen.dossier import Dossier
from docgen.dossier.parties import Person
from docgen.dossier.visit import Visit
from docgen.messages import Message, _

_NOT_ORDERED = _("the dossier does not order this paper")


def missing(step: Step, dossier: Dossier, visit: Visit) -> Iterator[Message]:
    """Yield what is missing for the step."""
    if step.paper and getattr(dossier.papers, step.paper, None) is None:
        yield _NOT_ORDERED
    yield from {
        "plan": _plan,
        "invitation": _invitation,
        "list": _list,
        "request": _request,
        "programme": _programme,
        "memorandum": _memorandum,
    }.get(step.id, _nothing)(dossier, visit)


def _nothing(_dossier: Dossier, _visit: Visit) -> Iterator[Message]:
    yield from ()


def _plan(dossier: Dossier, visit: Visit) -> Iterator[Message]:
    if not visit.purpose:
        yield _("the purpose of the visit")
    unknown = [id_ for id_ in visit.guests if not _size(dossier, id_)]
    if unknown:
        yield _("how many people come: {parties}", parties=_names(dossier, unknown))


def _invitation(dossier: Dossier, _visit: Visit) -> Iterator[Message]:
    order = dossier.papers.invitation
    if order is not None and order.reply_by is None:
        yield _("a day to reply by")


def _list(dossier: Dossier, visit: Visit) -> Iterator[Message]:
    known = {id_: sum(person.name is not None for person in _people(dossier, id_)) for id_ in visit.guests}
    none = [id_ for id_, count in known.items() if not count]
    if none:
        yield _("all names of the delegation: {parties}", parties=_names(dossier, none))
    for id_, count in known.items():
        size = max(_size(dossier, id_), len(_people(dossier, id_)))
        if 0 < count < size:
            party = _names(dossier, [id_])
            yield _(
                "names of the delegation, {known} of {size}: {party}", known=count, size=size, party=party
            )
    papers = (dossier.papers.invitation, dossier.papers.notice, dossier.papers.delegation)
    if not any(order and order.border_gate for order in papers):
        yield _("the border gate")


def _request(dossier: Dossier, visit: Visit) -> Iterator[Message]:
    lacking = [
        id_
        for id_ in visit.guests
        if not (people := _people(dossier, id_))
        or any(person.document is None or not person.document.number for person in people)
    ]
    if lacking:
        yield _("travel documents of all members: {parties}", parties=_names(dossier, lacking))


def _programme(dossier: Dossier, _visit: Visit) -> Iterator[Message]:
    if not any(day.sessions for day in dossier.programme):
        yield _("the sessions of the programme")
    elif any(session.time is None for day in dossier.programme for session in day.sessions):
        yield _("the hours of some sessions")


def _memorandum(dossier: Dossier, _visit: Visit) -> Iterator[Message]:
    order = dossier.papers.memorandum
    if not any(field.points for field in dossier.agreed):
        yield _("what is agreed")
    if order is not None and (order.date is None or order.date.date is None):
        yield _("the day of signing; the first day of the visit is taken")


def _people(dossier: Dossier, party: str) -> list[Person]:
    delegation = dossier.delegations.get(party)
    if delegation is None:
        return []
    ids = dict.fromkeys((*([delegation.head] if delegation.head else ()), *delegation.members))
    return [dossier.people[id_] for id_ in ids]


def _size(dossier: Dossier, party: str) -> int:
    """Return how many people the dossier says come; 0 where it names the head at most."""
    delegation = dossier.delegations.get(party)
    if delegation is None:
        return 0
    return delegation.size or (len(_people(dossier, party)) if delegation.members else 0)


def _names(dossier: Dossier, ids: Iterable[str]) -> str:
    """Return the parties' names as docgen's users read them: in Vietnamese, else as the dossier has them."""
    names = [dossier.parties[id_].full for id_ in ids]
    return "; ".join(name.get("vi") or next(iter(name.by_language.values()), "") for name in names)
