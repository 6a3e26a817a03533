"""Provisional wording that papers say: in texts, in the lexicon's sentences, in docgen's templates.

In: a dossier and its jobs. Out: each wording for which nobody gives leave, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from docgen.dossier.model import Dossier
from docgen.dossier.provisional import NAMES, Unread, has_leave, own_texts, unread
from docgen.errors import Place, Problem, Severity
from docgen.messages import _
from docgen.papers import Job
from docgen.papers.composed import is_composed

Shipped = Callable[[str, str], bool]
"""Tells, by language and name, whether a template is docgen's own."""


def unread_in(
    dossier: Dossier, jobs: Sequence[Job], file: str, shipped: Shipped, *, everything: bool = False
) -> list[Unread]:
    """Return the wording without leave that `jobs` say; with `everything` also texts of the dossier that none
    of them says. `file` is the dossier's own."""
    said = own_texts(dossier, file) if everything else []
    said += [(code, text) for job in jobs for code, texts in job.said for text in texts]
    return [*unread(dossier, file, said), *_of_templates(dossier, jobs, file, shipped)]


def _of_templates(dossier: Dossier, jobs: Sequence[Job], file: str, shipped: Shipped) -> Iterator[Unread]:
    """Yield the fixed sentences of docgen's templates; an office has read those that it made its own."""
    seen = set()
    for job in jobs:
        for code in job.languages:
            one = code, job.paper
            if one in seen or not is_composed(*one) or has_leave(dossier, code, file):
                continue
            if shipped(job.template.language, job.template.name):
                seen.add(one)
                yield _of_template(code, job.paper, file)


def _of_template(code: str, paper: str, file: str) -> Unread:
    message = _(
        "Provisional wording in {language}: the fixed sentences of docgen's template for {paper}.",
        language=NAMES[code],
        paper=paper,
    )
    note = Problem("provisional-text", message, Place(file), f"papers.{paper}", Severity.NOTE)
    return Unread(code, paper, note)
