"""What templates are filled with in tests: views of the samples, and what can be left out of them."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from docgen.dossier import load
from docgen.papers import plan
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
from docgen.rendering import Template, compile_template

REPOSITORY = Path(__file__).parents[2]
TEMPLATES = REPOSITORY / "templates"
LAO, CHINESE = "thuan-chau--hua-muong-2023", "si-ma-cai--ma-quan-2024"
TEN, CONGRATULATION = "so-ngoai-vu-son-la--9-tinh-lao-2024", "ha-tinh--pac-xan"

VIEWS = {
    "invitation": InvitationView,
    "programme": ProgrammeView,
    "memorandum": MemorandumPaper,
    "congratulation": CongratulationView,
    "thanks": ThanksView,
    "notice": NoticeView,
    "delegation": DelegationView,
    "delegation-wide": DelegationView,
    "report": ReportView,
    "review": ReviewPaper,
}
"""By a template's name; a bilingual memorandum is an `OriginalPaper`."""


def view_of(template: str) -> type:
    """The view that fills the template "vi/memorandum-lo.docx"."""
    name = Path(template).stem
    return VIEWS.get(name, OriginalPaper)


@cache
def _papers(sample: str) -> dict[tuple[str, tuple[str, ...]], Any]:
    jobs = plan(load(REPOSITORY / "samples" / f"{sample}.yaml"))
    return {(job.paper, job.languages): job.view for job in reversed(jobs)}


def view(sample: str, paper: str, *languages: str) -> Any:
    """The view of the first such paper of a sample."""
    return _papers(sample)[paper, languages]


@cache
def template(name: str) -> Template:
    return compile_template(TEMPLATES / f"{name}.docx")


def rendered(name: str, given: Any) -> bytes:
    """The document that template "vi/invitation" makes of a view."""
    return template(name).render({each.name: getattr(given, each.name) for each in fields(given)})


def headed(given: Any, form: str, **changes: Any) -> Any:
    """The same paper under another head."""
    return replace(given, letterhead=replace(given.letterhead, form=form, **changes))


def bare(letter: InvitationView) -> InvitationView:
    """The letter with nothing in it that may be left out."""
    person = replace(letter.addressee, honorific="")
    return replace(
        letter, letterhead=replace(letter.letterhead, superior="", translation=False), addressee=person,
        guest=replace(letter.guest, size=""), bases=[], relation="", review=[], border_gate="", costs="",
        visit=replace(letter.visit, purpose=[], days="", planned=False, event="", place=""),
        reply_by="", contact="", programme_enclosed=False, recipients=[], file_under="",
    )  # fmt: skip
