"""What keeps papers from being final, each with its place and what to do about it.

In: a dossier and the jobs that are wanted of it. Out: errors: what is missing, not filled in or out of date;
wording that nobody has read; places where the languages differ. Of one language there is nothing to
compare. With wording that nobody has read comes a note for each, which programs may list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from docgen.concordance import compare_dossier
from docgen.dossier.model import Dossier
from docgen.dossier.provisional import NAMES, Unread
from docgen.errors import Place, Problem, Severity
from docgen.filenames import readable
from docgen.journey import findings
from docgen.journey.unread import Shipped, unread_in
from docgen.messages import Message, _
from docgen.papers import Job

_NAMED = 3
"""How many provisional wordings an error names."""
_SHOWN = 40
"""Letters shown of each."""


def refused(dossier: Dossier, jobs: Sequence[Job], path: Path, shipped: Shipped) -> list[Problem]:
    """Return the errors of the dossier at `path`, and notes on provisional wording."""
    file = readable(path)
    unread = unread_in(dossier, jobs, file, shipped)
    return [
        *(replace(gap, severity=Severity.ERROR) for gap in findings.gaps(jobs)),
        *_counted(unread, file),
        *(one.note for one in unread),
        *_differing(dossier, jobs, file),
    ]


def _counted(unread: Sequence[Unread], file: str) -> Iterator[Problem]:
    """Yield one error a language, lest it be two hundred."""
    for code, name in NAMES.items():
        found = [one for one in unread if one.language == code]
        if found:
            message = _(
                "Provisional wording in {language}, which nobody is known to have read: {count} ({named})."
                " docgen check --provisional names each. Once somebody who knows has read it, write"
                " {example}.",
                language=name,
                count=len(found),
                named=_first_few(found),
                example=f"reviewed: {{{code}: {{by: …, date: …}}}}",
            )
            yield Problem("provisional-texts", message, Place(file), f"reviewed.{code}")


def _first_few(found: Sequence[Unread]) -> str:
    shown = [f"“{_short(one.words)}”" for one in found[:_NAMED]]
    return ", ".join([*shown, "…"] if len(found) > _NAMED else shown)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def _differing(dossier: Dossier, jobs: Sequence[Job], file: str) -> Iterator[Problem]:
    """Yield where the wanted languages differ in what the wanted papers are made of."""
    wanted = {code for job in jobs for code in job.languages}
    languages = tuple(code for code in dossier.languages if code in wanted)
    if len(languages) < 2:
        return
    parts = {_part(text.path) for job in jobs for _code, texts in job.said for text in texts}
    parts |= {f"papers.{job.paper}" for job in jobs}
    for found in compare_dossier(replace(dossier, languages=languages)):
        problem = found.problem
        if problem.code != "accepts-nothing" and _part(problem.path) in parts:
            place = problem.place or Place(file)
            yield replace(problem, message=_with_advice(problem), place=place, severity=Severity.ERROR)


def _with_advice(problem: Problem) -> Message:
    return _(
        "{difference} Correct it, or accept it: where: {where}, what: {what}.",
        difference=problem.message,
        where=problem.path,
        what=problem.code,
    )


def _part(path: str) -> str:
    """Return the part of a dossier in which `path` lies: agreed, programme, papers.invitation."""
    first, _dot, rest = path.partition(".")
    if first == "papers":
        first = f"papers.{rest.partition('.')[0]}"
    return first.partition("[")[0]
