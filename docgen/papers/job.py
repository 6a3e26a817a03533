"""One paper to be made: its template, its file name, and what the template sees."""

from __future__ import annotations

from dataclasses import field

from docgen.dossier.text import Text
from docgen.errors import Problem
from docgen.frozen import frozen
from docgen.papers.view import (
    CongratulationView,
    DelegationView,
    InvitationView,
    MemorandumPaper,
    NoticeView,
    OriginalPaper,
    ProgrammeView,
    ReportView,
    ReviewPaper,
    ThanksView,
)

View = (
    InvitationView
    | ProgrammeView
    | MemorandumPaper
    | OriginalPaper
    | ReviewPaper
    | CongratulationView
    | ThanksView
    | NoticeView
    | DelegationView
    | ReportView
)


@frozen
class TemplateName:
    """Which template: `templates/<language>/<name>.docx`."""

    language: str
    name: str


@frozen
class Job:
    """One paper in its languages."""

    paper: str
    """One of `docgen.papers.PAPERS`."""
    languages: tuple[str, ...]
    """One, or two of which the first is the own language."""
    party: str | None
    """Party addressed, where the paper goes to several."""
    template: TemplateName
    filename: str
    """<paper>.<languages>[.<party>].docx."""
    view: View
    gaps: tuple[Problem, ...]
    """What is missing or out of date in the paper's languages; it prints highlighted."""
    said: tuple[tuple[str, tuple[Text, ...]], ...] = field(default=(), repr=False)
    """Of each language every text that the paper was made of, in order, again and again."""
