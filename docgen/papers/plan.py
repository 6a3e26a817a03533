"""Which papers a dossier yields, in which languages, for whom, called what.

In: a `Dossier`, perhaps the papers and languages that are wanted. Out: `Job`s in a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from docgen.dossier.model import Dossier
from docgen.errors import Problem, UsageError
from docgen.languages import COUNTRY_LANGUAGE
from docgen.messages import Message, _
from docgen.papers.interpreter import Interpreter
from docgen.papers.job import Job, TemplateName, View
from docgen.papers.letters import congratulation, invitation
from docgen.papers.memorandum import memorandum, original
from docgen.papers.notice import notice
from docgen.papers.programme import programme
from docgen.papers.review import review
from docgen.protocol.order import originals

PAPERS = ("invitation", "programme", "memorandum", "review", "congratulation", "notice")
"""Every kind of paper, in the order in which they are made."""


_MISSING: Mapping[str, Callable[[str, str], Message]] = MappingProxyType({
    "paper": lambda name, there: _(
        "The dossier orders no paper {name}. It orders: {there}.", name=name, there=there),
    "language": lambda name, there: _(
        "The dossier has no language {name}. It has: {there}.", name=name, there=there),
})  # fmt: skip


def plan(
    dossier: Dossier, papers: Sequence[str] | None = None, languages: Sequence[str] | None = None
) -> list[Job]:
    """Return the jobs for what the dossier orders, or for the `papers` and `languages` named.

    A bilingual paper is made when both its languages are wanted. Raises `UsageError` for a paper the
    dossier does not order or a language it does not declare, `DossierError` for a form that does not fit.
    """
    ordered = ordered_papers(dossier)
    wanted = _chosen("paper", papers, ordered)
    spoken = _chosen("language", languages, dossier.languages)
    return [job for paper in ordered if paper in wanted for job in _MAKERS[paper](dossier, spoken)]


def ordered_papers(dossier: Dossier) -> tuple[str, ...]:
    """Return the papers that the dossier orders; a memorandum of two sides brings its review print."""
    orders = dossier.papers
    return tuple(
        paper
        for paper in PAPERS
        if (originals(dossier) and orders.memorandum if paper == "review" else getattr(orders, paper))
    )


def _invitations(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.invitation
    assert order is not None
    for language in languages:
        for party in order.to:
            voice = _voice(dossier, language)
            view = invitation(voice, dossier, order, party)
            yield _job("invitation", [voice], view, party if len(order.to) > 1 else None)


def _congratulations(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.congratulation
    assert order is not None
    for language in languages:
        for party in order.to:
            voice = _voice(dossier, language)
            view = congratulation(voice, dossier, order, party)
            yield _job("congratulation", [voice], view, party if len(order.to) > 1 else None)


def _programmes(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    order = dossier.papers.programme
    assert order is not None
    for language in languages:
        voice = _voice(dossier, language)
        yield _job("programme", [voice], programme(voice, dossier, order))


def _memoranda(dossier: Dossier, languages: Sequence[str]) -> Iterator[Job]:
    """The text in each language alone, then each side's original."""
    order = dossier.papers.memorandum
    assert order is not None
    for language in languages:
        voice = _voice(dossier, language)
        yield _job("memorandum", [voice], memorandum(voice, dossier, order))
    for copy in originals(dossier):
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
    """One for each language beside the issuer's own."""
    order = dossier.papers.notice
    assert order is not None
    own = COUNTRY_LANGUAGE[dossier.parties[order.issue.issuer].country]
    for language in languages:
        if own in languages and language != own:
            voices = _voice(dossier, own), _voice(dossier, language)
            yield _job("notice", voices, notice(*voices, dossier, order))


_MAKERS: Mapping[str, Callable[[Dossier, Sequence[str]], Iterator[Job]]] = MappingProxyType({
    "invitation": _invitations,
    "programme": _programmes,
    "memorandum": _memoranda,
    "review": _reviews,
    "congratulation": _congratulations,
    "notice": _notices,
})  # fmt: skip


def _job(paper: str, voices: Sequence[Interpreter], view: View, party: str | None = None) -> Job:
    languages = tuple(voice.code for voice in voices)
    own, *others = languages
    parts = (paper, "-".join(languages), *([party] if party else []), "docx")
    bilingual = paper == "memorandum" and others
    return Job(
        paper=paper,
        languages=languages,
        party=party,
        template=TemplateName(own, f"{paper}-{others[0]}" if bilingual else paper),
        filename=".".join(parts),
        view=view,
        gaps=tuple(gap for voice in voices for gap in voice.gaps),
    )


def _voice(dossier: Dossier, language: str) -> Interpreter:
    return Interpreter(language, working=dossier.languages[0])


def _precedes(dossier: Dossier, one: str, other: str) -> bool:
    return dossier.languages.index(one) < dossier.languages.index(other)


def _chosen(kind: str, asked: Sequence[str] | None, there: Sequence[str]) -> tuple[str, ...]:
    """Return what is asked for, in the order of what there is."""
    if asked is None:
        return tuple(there)
    for name in asked:
        if name not in there:
            raise UsageError(Problem(f"unknown-{kind}", _MISSING[kind](name, ", ".join(there))))
    return tuple(name for name in there if name in asked)
