"""Our own papers pass their own forms, also after LibreOffice has saved them again."""

import shutil
import subprocess
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.errors import Severity
from docgen.papers import Job, plan
from docgen.rendering.engine import compile_template
from docgen.rendering.library import Library
from tests.protocol.inspection.judging import findings, lines

SAMPLES = Path(__file__).parents[3] / "samples"
CASES = (
    "thuan-chau--hua-muong-2023",
    "mai-son--xieng-kho-2024",
    "si-ma-cai--ma-quan-2024",
    "so-ngoai-vu-son-la--9-tinh-lao-2024",
    "ha-tinh--pac-xan",
)
ISSUED = ("invitation", "programme", "congratulation")
"""Papers with a head; a memorandum is of several parties, notice and proof are no papers of a form."""


def rendered(job: Job) -> bytes:
    context = {field.name: getattr(job.view, field.name) for field in fields(job.view)}
    own = job.view.properties
    return template(job.template.language, job.template.name, type(job.view)).render(
        context, title=own.title, author=own.author, language=own.language
    )


@cache
def template(language: str, name: str, view: type):
    return compile_template(Library().find(language, name), view=view)


@pytest.mark.parametrize("name", CASES)
def test_every_issued_paper_of_a_case_passes_its_own_form(name):
    for job in plan(load(SAMPLES / f"{name}.yaml")):
        if job.paper in ISSUED:
            found = findings(rendered(job), job.view.letterhead.form)
            wrong = [each for each in found if each.rule.id != "form"]
            assert lines(wrong) == [], job.filename


@pytest.mark.parametrize("name", CASES)
def test_a_memorandum_is_recognised_as_a_text_of_several_parties(name):
    for job in plan(load(SAMPLES / f"{name}.yaml")):
        if job.paper == "memorandum" and job.languages[0] == "vi":
            found = findings(rendered(job), "nd30")
            assert [each.rule.id for each in found] == ["form"], job.filename
            assert found[0].severity is Severity.NOTE


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_what_libreoffice_saved_again_is_still_recognised(tmp_path):
    (job,) = (
        job
        for job in plan(load(SAMPLES / "thuan-chau--hua-muong-2023.yaml"))
        if (job.paper, job.languages) == ("programme", ("vi",))
    )
    (tmp_path / "paper.docx").write_bytes(rendered(job))
    for name, kind in (("paper.docx", "odt"), ("paper.odt", "docx")):
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
             "--convert-to", kind, "--outdir", str(tmp_path), str(tmp_path / name)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
    found = findings((tmp_path / "paper.docx").read_bytes(), "nd30")
    assert lines(found) == []
