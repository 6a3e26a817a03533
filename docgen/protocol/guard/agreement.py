"""The agreement that the guard looks at: who signs for Vietnam, when, and every text in it.

In: a dossier. Out: an `Agreement`, or None where no Vietnamese party signs one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from docgen.dossier.agreement import Point
from docgen.dossier.model import Dossier, Party
from docgen.dossier.orders import MemorandumOrder
from docgen.frozen import frozen
from docgen.languages.values import Day, span
from docgen.protocol.order import signatories

MEMORANDUM = "papers.memorandum"


@frozen
class Agreement:
    """A memorandum that a Vietnamese party signs."""

    dossier: Dossier
    order: MemorandumOrder
    ours: tuple[Party, ...]
    """The Vietnamese signatories."""
    earliest: date | None
    latest: date | None
    """When it is signed, between these; None where the dossier does not say."""

    def points(self) -> Iterator[tuple[str, Point]]:
        """Yield every point agreed, with its path."""
        for number, field in enumerate(self.dossier.agreed):
            for count, point in enumerate(field.points):
                yield f"agreed[{number}].points[{count}]", point

    def with_amounts(self) -> Iterator[str]:
        """Yield the path of every point and final provision beside which an amount stands."""
        yield from (path for path, point in self.points() if point.facts.amount)
        for number, provision in enumerate(self.order.provisions):
            if provision.facts.amount:
                yield f"{MEMORANDUM}.provisions[{number}]"

    def texts(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield the words of every point and final provision by language, with the path of each."""
        languages = self.dossier.languages
        for path, point in self.points():
            yield path, {code: words for code in languages if (words := point.text.get(code))}
        for number, provision in enumerate(self.order.provisions):
            clause = self.dossier.lexicon.clause(provision.clause)
            own = clause.words if clause else {}
            path = f"{MEMORANDUM}.provisions[{number}]"
            yield path, {code: own[code] for code in languages if code in own}

    def signature_path(self, party: Party) -> str:
        """Return where the dossier makes the party a signatory."""
        named = f"{MEMORANDUM}.signatories.{party.id}"
        return named if named in self.dossier.places else f"parties.{party.id}"


def agreement_of(dossier: Dossier) -> Agreement | None:
    """Return the memorandum that the dossier orders and a Vietnamese party signs."""
    order = dossier.papers.memorandum
    ours = tuple(party for id_ in signatories(dossier) if (party := dossier.parties[id_]).country == "VN")
    if order is None or not ours:
        return None
    earliest, latest = _signed(dossier, order.date)
    return Agreement(dossier, order, ours, earliest, latest)


def _signed(dossier: Dossier, day: Day | None) -> tuple[date | None, date | None]:
    """Return between which days it is signed: on the day given, else during the visit."""
    if day is not None:
        return span(day)
    days = dossier.visit.dates if dossier.visit else None
    return (days.first, days.last) if days else (None, None)
