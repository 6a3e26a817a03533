"""What an agreement should say and does not: term, effect, amendment, nature, languages.

In: an agreement. Out: findings at its final provisions, or at the text that lacks its Vietnamese.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from docgen.languages import COUNTRY_LANGUAGE
from docgen.messages import Message, _
from docgen.protocol.guard.agreement import MEMORANDUM, Agreement
from docgen.protocol.guard.rules import CLAUSE, NATURE, VIETNAMESE, Finding, Rule
from docgen.protocol.order import languages_of_sides, signatories

_PROVISIONS = f"{MEMORANDUM}.provisions"


class _Expected(NamedTuple):
    """Clauses of which one should be there."""

    ids: frozenset[str]
    rule: Rule
    message: Message


_EXPECTED = (
    _Expected(
        frozenset({"final.effect", "final.term"}), CLAUSE,
        _("No provision says when the agreement takes effect. Add final.effect or final.term."),
    ),
    _Expected(
        frozenset({"final.amendment"}), CLAUSE,
        _("No provision says how the agreement is amended. Add final.amendment."),
    ),
    _Expected(
        frozenset({"final.nature"}), NATURE,
        _("No provision says that the agreement makes no rights or duties under international law. "
          "Add final.nature."),
    ),
)  # fmt: skip


def absent_clauses(agreement: Agreement) -> Iterator[Finding]:
    """Yield what the term and the final provisions leave open; without any named, the usual ones stand."""
    if agreement.order.term is None:
        message = _("The agreement has no term. Give its first and last year (term: 2024/2026).")
        yield CLAUSE.found(message, f"{MEMORANDUM}.term")
    named = frozenset(provision.clause for provision in agreement.order.provisions)
    for expected in _EXPECTED if named else ():
        if not expected.ids & named:
            yield expected.rule.found(expected.message, _PROVISIONS)


def absent_languages(agreement: Agreement) -> Iterator[Finding]:
    """Yield the Vietnamese text that is not there, and a language that the closing sentence cannot name."""
    dossier = agreement.dossier
    if "vi" not in dossier.languages:
        message = _(
            "The agreement has no Vietnamese text. Add vi to languages, unless the parties agreed otherwise."
        )
        yield VIETNAMESE.found(message, "languages")
        return
    spoken = {COUNTRY_LANGUAGE[dossier.parties[id_].country] for id_ in signatories(dossier)}
    if len(languages_of_sides(dossier)) < len(spoken):
        message = _(
            "A partner's language is not among the languages, so the closing sentence does not name it. Add "
            "it, or agree in which languages the text is equally authentic."
        )
        yield VIETNAMESE.found(message, "languages")
    for path in _without_vietnamese(agreement):
        message = _("This part of the agreement has no Vietnamese text; it must say the same as the other.")
        yield VIETNAMESE.found(message, path)


def _without_vietnamese(agreement: Agreement) -> Iterator[str]:
    if not agreement.order.title.get("vi"):
        yield f"{MEMORANDUM}.title"
    for number, field in enumerate(agreement.dossier.agreed):
        if not field.title.get("vi"):
            yield f"agreed[{number}].field"
    for path, by_language in agreement.texts():
        if "vi" not in by_language:
            yield path
