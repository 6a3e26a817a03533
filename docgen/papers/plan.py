"""Which papers a dossier yields, in which languages, for whom, called what.

In: a `Dossier`, perhaps the papers and languages that are wanted. Out: `Job`s in a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from docgen.dossier.model import Dossier
from docgen.errors import Problem, UsageError
from docgen.messages import _
from docgen.papers.job import Job
from docgen.papers.making import MAKERS
from docgen.protocol.order import originals

PAPERS = (
    "invitation", "programme", "memorandum", "review", "congratulation", "thanks", "notice", "delegation",
    "report",
)  # fmt: skip
"""Every kind of paper, in the order in which they are made."""


def plan(
    dossier: Dossier,
    papers: Sequence[str] | None = None,
    languages: Sequence[str] | None = None,
    *,
    final: bool = False,
) -> list[Job]:
    """Return the jobs for what the dossier orders, or for the `papers` and `languages` named.

    A bilingual paper is made when both its languages are wanted. With `final` none bears the mark of a draft.
    Raises `UsageError` for a paper the dossier does not order or a language it does not declare,
    `DossierError` for a form that does not fit.
    """
    if final and dossier.draft is not None:
        dossier = replace(dossier, draft=None)
    ordered = ordered_papers(dossier)
    wanted = _chosen(papers, ordered, _no_paper)
    spoken = _chosen(languages, dossier.languages, _no_language)
    return [job for paper in ordered if paper in wanted for job in MAKERS[paper](dossier, spoken)]


def ordered_papers(dossier: Dossier) -> tuple[str, ...]:
    """Return the papers that the dossier orders; a memorandum of two sides brings its review print."""
    orders = dossier.papers
    return tuple(
        paper
        for paper in PAPERS
        if (orders.memorandum and originals(dossier) if paper == "review" else getattr(orders, paper))
    )


def _chosen(
    asked: Sequence[str] | None, there: Sequence[str], missing: Callable[[str, str], Problem]
) -> tuple[str, ...]:
    """Return what is asked for, in the order of what there is."""
    if asked is None:
        return tuple(there)
    absent = [name for name in asked if name not in there]
    if absent:
        raise UsageError(missing(name, ", ".join(there) or "-") for name in absent)
    return tuple(name for name in there if name in asked)


def _no_paper(name: str, there: str) -> Problem:
    message = _("The dossier orders no paper {name}. It orders: {there}.", name=name, there=there)
    return Problem("unknown-paper", message)


def _no_language(name: str, there: str) -> Problem:
    message = _("The dossier has no language {name}. It has: {there}.", name=name, there=there)
    return Problem("unknown-language", message)
