"""Which of a dossier's texts count: not those that an office file defines and the dossier does not use.

In: a dossier. Out: its texts, in its order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from docgen.dossier.model import Dossier
from docgen.dossier.orders import MemorandumOrder, Orders, ReportOrder
from docgen.dossier.text import Text


def concerned(dossier: Dossier, file: str) -> Iterator[Text]:
    """Yield the texts of the dossier in `file`; of an office's parties and people those that it names."""
    used = _used_parties(dossier), _used_people(dossier)
    for text in dossier.texts:
        head, _dot, rest = text.path.partition(".")
        id_ = rest.partition(".")[0]
        elsewhere = text.place is not None and text.place.file != file
        idle = (head == "parties" and id_ not in used[0]) or (head == "people" and id_ not in used[1])
        if not (elsewhere and idle):
            yield text


def _used_parties(dossier: Dossier) -> frozenset[str]:
    visit, papers = dossier.visit, dossier.papers
    used = {visit.host, *visit.guests} if visit else set()
    used.update(dossier.delegations)
    if papers.memorandum:
        used.update(papers.memorandum.signatories)
    for order in _issued(papers):
        used.update((order.issue.issuer, *getattr(order, "of", ())))
        if not isinstance(order, ReportOrder):
            used.update(getattr(order, "to", ()))
    return frozenset(used)


def _used_people(dossier: Dossier) -> frozenset[str]:
    papers = dossier.papers
    used = {id_ for group in dossier.delegations.values() for id_ in (group.head, *group.members)}
    if isinstance(papers.memorandum, MemorandumOrder):
        used.update(signature.person for signature in papers.memorandum.signatories.values())
    used.update(order.issue.signature.person for order in _issued(papers))
    return frozenset(id_ for id_ in used if id_)


def _issued(papers: Orders) -> Iterator[Any]:
    """Yield the orders of the papers that somebody issues: all but the memorandum's."""
    orders = (getattr(papers, field.name) for field in fields(papers))
    return (order for order in orders if order is not None and hasattr(order, "issue"))
