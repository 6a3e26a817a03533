"""Every field that a template may name says what it means; the manual says the same."""

from pathlib import Path

import pytest

from docgen.papers.job import View
from docgen.papers.vocabulary import KINDS, VIEWS, fields_of, view_of
from docgen.rendering.inspection import uses
from docgen.rendering.library import shipped

TEMPLATES = sorted(shipped().glob("*/*.docx"))


def test_every_view_has_its_templates():
    named = {*VIEWS.values(), view_of("memorandum-lo")}
    assert named == set(View.__args__)
    assert all(view_of(path.stem) for path in TEMPLATES)
    assert view_of("memorandum-") is view_of("letter") is None


@pytest.mark.parametrize("name", [*VIEWS, "memorandum-lo"])
def test_every_field_has_meaning_kind_and_example(name):
    view = view_of(name)
    assert view is not None
    fields = fields_of(view)
    assert len({field.name for field in fields}) == len(fields)
    for field in fields:
        assert field.kind in KINDS
        assert field.meaning.say("vi") != field.meaning.say("en"), field.name
        assert field.example or field.kind not in ("text", "number", "list of texts"), field.name


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_a_template_uses_is_in_the_vocabulary(path: Path):
    view = view_of(path.stem)
    assert view is not None
    used = uses(path, view)
    known = {field.name for field in fields_of(view)}
    assert used
    assert {name for name in used if not name.endswith("[]")} <= known
