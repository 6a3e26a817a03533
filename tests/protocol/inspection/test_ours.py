"""Our own papers pass their own forms, also after LibreOffice has saved them again."""

import io
import shutil
import subprocess
import zipfile
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.papers import Job, plan
from docgen.rendering.engine import compile_template
from docgen.rendering.library import Library
from tests.protocol.inspection.judging import findings, lines, rules
from tests.rendering.templates import zipped

SAMPLES = Path(__file__).parents[3] / "samples"
ALL = sorted(path.stem for path in SAMPLES.glob("*.yaml") if not path.stem.startswith("batch-"))
OF_SEVERAL = {"vi": "nd30", "lo": "lo-admin", "zh": "gbt9704"}
"""By whose form the text of several parties is judged: that of its first language."""
OF_NO_FORM = {"review", "notice"}
"""The working print of both languages, and the form that an office fills in."""
EDITIONS = [
    "this edition of the form is provisional: it is known from accounts only",
    "a text of several parties bears no office's head; only the rest was judged",
    "the text is in another language than the form: it was judged as a translation, by its paper, mark and"
    " letters",
    "an annex bears the head of no office; only the rest was judged",
]
"""What an inspection says of itself."""


def rendered(job: Job) -> bytes:
    context = {field.name: getattr(job.view, field.name) for field in fields(job.view)}
    own = job.view.properties
    return template(job.template.language, job.template.name, type(job.view)).render(
        context, title=own.title, author=own.author, language=own.language
    )


@cache
def template(language: str, name: str, view: type):
    return compile_template(Library().find(language, name), view=view)


def form_of(job: Job) -> str | None:
    letterhead = getattr(job.view, "letterhead", None)
    if letterhead is not None:
        return letterhead.form
    return None if job.paper in OF_NO_FORM else OF_SEVERAL[job.languages[0]]


@pytest.mark.parametrize("name", ALL)
def test_every_paper_of_every_sample_passes_its_own_form_in_every_language(name):
    judged = [(job, form) for job in plan(load(SAMPLES / f"{name}.yaml")) if (form := form_of(job))]
    assert judged
    for job, form in judged:
        found = findings(rendered(job), form)
        assert lines(each for each in found if each.rule.id != "form") == [], job.filename
        said = [each.said.say() for each in found]
        assert set(said) <= set(EDITIONS), job.filename
        assert (EDITIONS[1] in said) is (job.paper == "memorandum"), job.filename
        assert (EDITIONS[3] in said) is (job.paper == "delegation"), job.filename
        translated = hasattr(job.view, "letterhead") and job.view.letterhead.translation
        assert (EDITIONS[2] in said) is translated, job.filename


def test_an_annex_in_a_file_of_its_own_is_judged_as_an_annex():
    (job,) = plan(load(SAMPLES / "thuan-chau--hua-muong-2023.yaml"), ["delegation"], ["vi"])
    with zipfile.ZipFile(io.BytesIO(rendered(job))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    loud = parts["word/document.xml"].replace("Phụ lục".encode(), "PHỤ LỤC".encode())
    assert rules(zipped({**parts, "word/document.xml": loud})) == ["form", "A1.case"]


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
