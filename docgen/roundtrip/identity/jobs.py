"""Which of a dossier's papers an edited file is.

In: the dossier's jobs, and what is known of the file. Out: the job. What the user says and what the file says
of itself must agree; where they leave several, the file's name decides, and then its text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

from docgen.comparison.matching import matches
from docgen.errors import Place, Problem, UsageError
from docgen.filenames import alike, readable
from docgen.languages import CODES
from docgen.messages import _
from docgen.papers import Job
from docgen.word.returned import Label

_ALIKE = 0.3
"""So much of both texts must be the same, at least."""
_LEAD = 0.05
"""So much more than with any other paper."""

_LONGEST = 60
"""So many letters of a paper's name are repeated."""


def find_job(
    jobs: Sequence[Job],
    edited: Path,
    label: Label | None,
    paper: str | None,
    languages: Sequence[str] | None,
    lines_of: Callable[[Job], Sequence[str]],
    own: Sequence[str],
) -> Job:
    """Return the job whose paper the file at `edited` is; `own` are its paragraphs, `lines_of` gives a job's.

    `paper` and `languages` are what the user says. Raises UsageError where that contradicts the file's label,
    where the dossier has no such paper, or where several may be meant.
    """
    left = _asked(jobs, edited, paper, languages)
    if label is not None:
        left = _labelled(left, edited, label)
    if len(left) > 1:
        left = _called(left, edited) or left
    return left[0] if len(left) == 1 else _likest(left, edited, lines_of, own)


def _asked(
    jobs: Sequence[Job], edited: Path, paper: str | None, languages: Sequence[str] | None
) -> list[Job]:
    tongues = None if languages is None else tuple(languages)
    fitting = [job for job in jobs if paper in (None, job.paper)]
    exact = [job for job in fitting if tongues in (None, job.languages)]
    left = exact or [job for job in fitting if tongues and {*tongues} == {*job.languages}]
    if not left:
        message = _("The dossier makes no such paper. It makes: {names}.", names=_names(jobs))
        raise UsageError(Problem("unknown-paper", message, Place(readable(edited))))
    return left


def _labelled(jobs: Sequence[Job], edited: Path, label: Label) -> list[Job]:
    """Return those that the file says it is; the party may have another id by now."""
    named = [job for job in jobs if (job.paper, job.languages) == (label.paper, label.languages)]
    if not named:
        message = _(
            "This file says that it is {paper}; what was asked for, or what the dossier makes, is: {names}.",
            paper=_said_name(label),
            names=_names(jobs),
        )
        raise UsageError(Problem("unknown-paper", message, Place(readable(edited))))
    return [job for job in named if job.party == label.party] or named


def _said_name(label: Label) -> str:
    """Return which paper the file says it is; it may say anything, of any length."""
    name = f"{label.paper}.{'-'.join(label.languages)}"
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"


def _called(jobs: Sequence[Job], edited: Path) -> list[Job]:
    """Return the one that the file is called as, perhaps with words round it: `memorandum.vi (1).docx`,
    `Copy of memorandum.vi.docx`; of several the longest."""
    name = alike(readable(edited.stem))
    codes = "|".join(CODES)
    stems = {alike(PurePath(job.filename).stem): job for job in jobs}
    found = [
        stem
        for stem in stems
        if re.search(rf"(?<![^\W_]){re.escape(stem)}(?![^\W_]|-(?:{codes})(?![^\W_]))", name)
    ]
    return [stems[max(found, key=len)]] if found else []


def _likest(
    jobs: Sequence[Job], edited: Path, lines_of: Callable[[Job], Sequence[str]], own: Sequence[str]
) -> Job:
    wanted = _said(own)
    shares = [_share(wanted, _said(lines_of(job))) for job in jobs]
    best, *others = sorted(range(len(jobs)), key=lambda number: -shares[number])
    if shares[best] < _ALIKE or (others and shares[best] - shares[others[0]] < _LEAD):
        message = _(
            "Which paper of the dossier is this file? Say it with -p and -l, or call the file as one of:"
            " {names}.",
            names=_names(jobs),
        )
        raise UsageError(Problem("which-paper", message, Place(readable(edited))))
    return jobs[best]


def _share(own: Sequence[str], other: Sequence[str]) -> float:
    """Return how much of both is the same, in the same order: 0 nothing, 1 all."""
    return 2 * len(matches(own, other)) / max(len(own) + len(other), 1)


def _said(lines: Sequence[str]) -> list[str]:
    """Return what the paragraphs say, each once."""
    return list(dict.fromkeys(said for line in lines if (said := " ".join(line.split()))))


def _names(jobs: Sequence[Job]) -> str:
    return ", ".join(job.filename for job in jobs) or "-"
