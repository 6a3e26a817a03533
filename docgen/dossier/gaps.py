"""What is missing, out of date, provisional or said otherwise than the lexicon in a dossier's languages.

In: a dossier. Out: a warning for each text that has no words in a declared language, those of
`docgen.dossier.wording`, those that nobody filled in or renewed, and one note that counts the
provisional texts by language, or a note for each of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from docgen.dossier.details import lacking
from docgen.dossier.model import Dossier
from docgen.dossier.orders import MemorandumOrder, Orders, ReportOrder
from docgen.dossier.outdated import out_of_date
from docgen.dossier.text import Text
from docgen.dossier.unfilled import not_filled_in, unfilled
from docgen.dossier.wording import wording
from docgen.errors import Place, Problem, Severity
from docgen.messages import Message, _

_NAMES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}


def gaps(dossier: Dossier, file: str) -> tuple[Problem, ...]:
    """Return the findings; texts of office files count only where the dossier uses whom they are of."""
    texts = tuple(_concerned(dossier, file))
    left = (
        not_filled_in(text, code) for text in texts for code in _wanted(dossier, text) if unfilled(text, code)
    )
    return (
        *_missing(dossier, texts),
        *left,
        *_out_of_date(dossier, texts),
        *lacking(dossier),
        *wording(dossier, texts),
        *_provisional(dossier, texts, file),
    )


def provisional(dossier: Dossier, file: str) -> tuple[Problem, ...]:
    """Return a note for each text and language whose wording is provisional, each spot once."""
    notes = (
        Problem(
            "provisional-text",
            _("Provisional wording in {language}: “{words}”.", language=_NAMES[code], words=text.get(code)),
            text.place_in(code),
            text.path,
            Severity.NOTE,
        )
        for text in _concerned(dossier, file)
        for code in dossier.languages
        if code in text.provisional
    )
    return tuple(dict.fromkeys(notes))


def _missing(dossier: Dossier, texts: Iterable[Text]) -> Iterator[Problem]:
    for text in texts:
        for code in _wanted(dossier, text):
            if not text.get(code):
                message = _("This text is missing in {language}.", language=_NAMES[code])
                yield Problem("missing-text", message, text.place, text.path, Severity.WARNING)


def _out_of_date(dossier: Dossier, texts: Iterable[Text]) -> Iterator[Problem]:
    """Yield a warning for all words that are out of date, each once: several texts may be made of some."""
    told = set[Place | None]()
    for text in texts:
        for code in _wanted(dossier, text) if text.outdated else ():
            if code in text.outdated and text.place_in(code) not in told:
                told.add(text.place_in(code))
                yield out_of_date(text, code)


def _wanted(dossier: Dossier, text: Text) -> tuple[str, ...]:
    """Return the languages in which a text is wanted: what only the report says, in its own alone."""
    return ("vi",) if text.path.startswith("papers.report.") else dossier.languages


def _provisional(dossier: Dossier, texts: Iterable[Text], file: str) -> Iterator[Problem]:
    count = Counter(code for text in texts for code in dossier.languages if code in text.provisional)
    if not count:
        return
    counted: Message | None = None
    for code in dossier.languages:
        if count[code]:
            one = _("{language} {count}", language=_NAMES[code], count=count[code])
            counted = _("{more}, {last}", more=counted, last=one) if counted else one
    message = _(
        "Texts whose wording is provisional, to be read by somebody who knows: {counted}.", counted=counted
    )
    yield Problem("provisional-texts", message, Place(file), "", Severity.NOTE)


def _concerned(dossier: Dossier, file: str) -> Iterator[Text]:
    """Leave out the texts of parties and people that an office file defines and nobody here names."""
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
