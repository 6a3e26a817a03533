"""One maker a kind of paper: which jobs it yields in the languages that are wanted.

In: a dossier that orders the paper, languages. Out: `Job`s with their views.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from docgen.dossier.model import Dossier
from docgen.languages import COUNTRY_LANGUAGE
from docgen.papers.congratulation import congratulation
from docgen.papers.delegation import delegation
from docgen.papers.heard import Kept
from docgen.papers.interpreter import Interpreter
from docgen.papers.job import Job, TemplateName, View
from docgen.papers.letters import invitation
from docgen.papers.memorandum import memorandum, original
from docgen.papers.notice import notice
from docgen.papers.programme import programme
from docgen.papers.report import report
from docgen.papers.review import review
from docgen.papers.thanks import thanks
from docgen.protocol.order import is_simplified, languages_of_sides, originals

REPORTED = "vi"
"""The language of reports."""

SIMPLIFIED = "simplified"
"""Ends the file name of a text that stands in every original: memorandum.vi.simplified.docx."""


def _invitations(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.invitation
    assert order is not None
    for language in languages:
        kept: Kept = {}
        for party in order.to:
            voice = _voice(dossier, language, kept)
            view = invitation(voice, dossier, order, party)
            yield _job("invitation", [voice], view, party if len(order.to) > 1 else None)


def _congratulations(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.congratulation
    assert order is not None
    for language in languages:
        kept: Kept = {}
        for party in order.to:
            voice = _voice(dossier, language, kept)
            view = congratulation(voice, dossier, order, party)
            yield _job("congratulation", [voice], view, party if len(order.to) > 1 else None)


def _thanks(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.thanks
    assert order is not None
    for language in languages:
        for party in order.to:
            voice = _voice(dossier, language)
            view = thanks(voice, dossier, order, party)
            yield _job("thanks", [voice], view, party if len(order.to) > 1 else None)


def _programmes(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.programme
    assert order is not None
    for language in languages:
        voice = _voice(dossier, language)
        yield _job("programme", [voice], programme(voice, dossier, order))


def _memoranda(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    """The text in each language alone, then each side's original.

    Under the simplified alternat the text in each side's language is what all originals hold, and there
    is nothing else.
    """
    order = dossier.papers.memorandum
    assert order is not None
    simplified = is_simplified(dossier)
    for language in languages:
        voice = _voice(dossier, language)
        view = memorandum(voice, dossier, order)
        signed = simplified and language in languages_of_sides(dossier)
        yield _job("memorandum", [voice], view, ending=SIMPLIFIED if signed else "")
    for copy in () if simplified else originals(dossier):
        if set(copy.languages) <= set(languages):
            own, other = (_voice(dossier, language) for language in copy.languages)
            yield _job("memorandum", [own, other], original(own, other, dossier, order, copy))


def _reviews(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    """One for each pair of languages, the dossier's earlier one on the left."""
    order = dossier.papers.memorandum
    assert order is not None
    for copy in originals(dossier):
        left, right = copy.languages
        if set(copy.languages) <= set(languages) and _precedes(dossier, left, right):
            voices = _voice(dossier, left), _voice(dossier, right)
            yield _job("review", voices, review(*voices, original(*voices, dossier, order, copy)))


def _notices(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    """One for each delegation and each language beside the issuer's own; a blank one where none is known."""
    order = dossier.papers.notice
    assert order is not None
    own = COUNTRY_LANGUAGE[dossier.parties[order.issue.issuer].country]
    visitors: tuple[str | None, ...] = (None,) if order.blank or not order.of else order.of
    for language in languages:
        for party in visitors if own in languages and language != own else ():
            voices = _voice(dossier, own), _voice(dossier, language)
            view = notice(*voices, dossier, order, party)
            yield _job("notice", voices, view, party if len(visitors) > 1 else None)


def _delegations(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    """One for each delegation and language, on a page on its side where its columns need that."""
    order = dossier.papers.delegation
    assert order is not None
    for language in languages:
        for party in order.of:
            voice = _voice(dossier, language)
            view = delegation(voice, dossier, order, party)
            name = "delegation-wide" if view.wide else "delegation"
            job = _job("delegation", [voice], view, party if len(order.of) > 1 else None)
            yield replace(job, template=TemplateName(language, name))


def _reports(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    """One, in Vietnamese: it is for a Vietnamese superior."""
    order = dossier.papers.report
    assert order is not None
    if REPORTED in languages:
        voice = _voice(dossier, REPORTED)
        yield _job("report", [voice], report(voice, dossier, order))


MAKERS: Mapping[str, Callable[[Dossier, Sequence[str]], Iterator[Job]]] = MappingProxyType({
    "invitation": _invitations,
    "programme": _programmes,
    "memorandum": _memoranda,
    "review": _reviews,
    "congratulation": _congratulations,
    "thanks": _thanks,
    "notice": _notices,
    "delegation": _delegations,
    "report": _reports,
})  # fmt: skip


def _job(
    paper: str, voices: Sequence[Interpreter], view: View, party: str | None = None, *, ending: str = ""
) -> Job:
    languages = tuple(voice.code for voice in voices)
    own, *others = languages
    parts = (paper, "-".join(languages), party, ending, "docx")
    bilingual = paper == "memorandum" and others
    return Job(
        paper=paper,
        languages=languages,
        party=party,
        template=TemplateName(own, f"{paper}-{others[0]}" if bilingual else paper),
        filename=".".join(part for part in parts if part),
        view=view,
        gaps=tuple(gap for voice in voices for gap in voice.gaps),
        said=tuple((voice.code, voice.texts) for voice in voices),
    )


def _voice(dossier: Dossier, language: str, kept: Kept | None = None) -> Interpreter:
    return Interpreter(language, dossier.languages[0], dossier.lexicon, kept)


def _precedes(dossier: Dossier, one: str, other: str) -> bool:
    return dossier.languages.index(one) < dossier.languages.index(other)
