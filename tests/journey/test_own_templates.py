"""An office's own templates: what is never used is said, and what grows too large blames no template."""

import pytest

import docgen
from tests.dossiers import build_dossier
from tests.rendering.templates import document


def own(folder, name, *body):
    path = folder / "own" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(document(*body))
    return folder / "own"


def test_a_template_under_another_name_is_warned_of(tmp_path):
    path = build_dossier(tmp_path, {"papers": {"invitation": {}}})
    templates = own(tmp_path, "vi/invite.docx", "{{ host.full }}")
    built = docgen.build(path, out=tmp_path / "out", templates=templates)
    found = [problem for problem in built.problems if problem.code == "template-unused"]
    assert [(problem.place, problem.message.say(), problem.severity) for problem in found] == [
        (
            docgen.Place(str(templates / "vi" / "invite.docx")),
            "No paper is made from this file. Is it vi/invitation.docx? Save it under that name.",
            docgen.Severity.WARNING,
        )
    ]
    assert len(built.written) == 2


@pytest.mark.parametrize("length", [40_000, 1_500_000])
def test_a_long_name(tmp_path, length):
    name = "Nguyễn Văn " * (length // 11)
    changes = {"papers": {"invitation": {}}, "people.guest-head.name": {"vi": name, "lo": "ທ່ານ"}}
    path = build_dossier(tmp_path, changes)
    templates = own(tmp_path, "vi/invitation.docx", *["{{ addressee.name }}"] * 4)
    options = {"out": tmp_path / "out", "templates": templates, "languages": ["vi"]}
    if length < 100_000:
        assert len(docgen.build(path, **options).written) == 1
        return
    with pytest.raises(docgen.TemplateError) as raised:
        docgen.build(path, **options)
    (problem,) = raised.value.problems
    assert (problem.code, problem.place) == ("paper-too-large", docgen.Place(str(path)))
    assert "begins “Nguyễn Văn Nguyễn Văn " in problem.message.say()
