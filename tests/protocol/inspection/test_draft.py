"""A paper that still says it is a draft breaks no rule by it, and is told so."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.journey.workshop import document
from docgen.papers import plan
from docgen.rendering import compile_template
from docgen.rendering.library import shipped
from tests.dossiers import build_dossier
from tests.protocol.inspection.judging import findings, lines
from tests.rendering.templates import document as written
from tests.rendering.templates import p

DRAFT = {"draft": {"number": 2, "date": "2026-11-20"}}
MARKS = {"vi": "DỰ THẢO lần 2, ngày 20/11/2026", "zh": "草案（第二稿） 2026年11月20日"}


@pytest.mark.parametrize("paper", ["invitation", "programme", "memorandum"])
@pytest.mark.parametrize("code", ["vi", "zh"])
def test_the_mark_is_noted_and_nothing_else_is_different(tmp_path: Path, code: str, paper: str) -> None:
    form = {"vi": "nd30", "zh": "gbt9704"}[code]
    now, before = (
        lines(findings(made(build_dossier(tmp_path, changes, partner="zh"), code, paper), form))
        for changes in (DRAFT, {})
    )
    note = (
        f"0: note: Text: the paper says in its head that it is a draft: {MARKS[code]} (house rule of docgen)"
    )
    assert [line for line in now if line not in before] == [f"{note} [form]"]
    assert [line for line in before if line not in now] == []


@pytest.mark.parametrize(
    ("head", "noted"),
    [
        ("Dự thảo lần 3", True),
        ("(DỰ THẢO)", True),
        ("征求意见稿", True),
        ("ຮ່າງ", True),
        ("Hội thảo", False),
        ("Góp ý cho dự thảo Luật", False),
        ("", False),
    ],
)
def test_the_mark_is_known_however_it_is_written(head: str, noted: bool) -> None:
    found = lines(findings(written("Kính gửi", header=p(head)), "nd30"))
    assert any("it is a draft" in line for line in found) is noted


def made(path: Path, language: str, paper: str) -> bytes:
    """The paper of a dossier with docgen's own template."""
    (job,) = plan(load(path), [paper], [language])
    template = shipped() / job.template.language / f"{job.template.name}.docx"
    return document(job, compile_template(template, view=type(job.view)))
