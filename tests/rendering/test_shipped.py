"""The shipped templates, filled from a sample: docxtpl's own XML, valid, proved, quick."""

from __future__ import annotations

import time
from dataclasses import fields
from pathlib import Path
from statistics import median

import pytest

from docgen.dossier import load
from docgen.papers import Job, plan
from docgen.rendering import compile_template
from docgen.rendering.library import Library
from docgen.rendering.proof import prove
from tests.documents import assert_valid
from tests.rendering.both import by_docgen, by_docxtpl

SAMPLE = Path(__file__).parent.parent.parent / "samples" / "thuan-chau--hua-muong-2023.yaml"
JOBS = {job.filename: job for job in plan(load(SAMPLE))}
LETTER = "invitation.vi.docx"


def template_of(job: Job) -> Path:
    return Library().find(job.template.language, job.template.name)


def context_of(job: Job) -> dict[str, object]:
    return {field.name: getattr(job.view, field.name) for field in fields(job.view)}


@pytest.mark.parametrize("name", JOBS)
def test_same_document_as_docxtpl(name: str) -> None:
    template, context = template_of(JOBS[name]).read_bytes(), context_of(JOBS[name])
    assert by_docgen(template, context) == by_docxtpl(template, context)


@pytest.mark.parametrize("name", JOBS)
def test_sound_valid_and_proved(name: str) -> None:
    job = JOBS[name]
    template = compile_template(template_of(job), view=type(job.view))
    document = template.render(context_of(job))
    prove(document, template, context_of(job))
    assert_valid(document)


def test_a_letter_takes_a_small_part_of_what_docxtpl_takes() -> None:
    """The benchmark measures about a hundredth; a tenth is what must never be lost."""
    job = JOBS[LETTER]
    template, context = compile_template(template_of(job)), context_of(job)
    source = template_of(job).read_bytes()
    ours = median(_seconds(lambda: template.render(context)) for _ in range(9))
    theirs = median(_seconds(lambda: by_docxtpl(source, context)) for _ in range(3))
    assert ours < theirs / 10


def _seconds(work: object) -> float:
    begin = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - begin
