"""From a path to papers, through the public door."""

from pathlib import Path

import pytest

import docgen
from docgen.output import State
from docgen.word.text import lines
from tests.dossiers import REVIEWED, build_dossier

READ = {"reviewed": REVIEWED}


def test_check_and_build(tmp_path):
    path = build_dossier(tmp_path, READ)
    assert {found.code for found in docgen.check(path)} == {"agreement-approval", "agreement-opinions"}
    told = []
    built = docgen.build(str(path), out=tmp_path / "out", papers=["programme"], progress=told.append)
    assert built.problems == ()
    assert [(file.path, file.state) for file in built.written] == [
        (tmp_path / "out" / "visit" / "programme.vi.docx", State.WRITTEN),
        (tmp_path / "out" / "visit" / "programme.lo.docx", State.WRITTEN),
    ]
    assert "Hội đàm" in "\n".join(lines(built.written[0].path.read_bytes()))
    assert [message.say() for message in told] == [f"Building {path}"]


def test_load_returns_what_the_dossier_says(tmp_path):
    dossier = docgen.load(build_dossier(tmp_path))
    assert (dossier.name, dossier.languages, dossier.visit.host) == ("visit", ("vi", "lo"), "thuan-chau")


def test_warnings_come_back_beside_results(tmp_path):
    path = build_dossier(tmp_path, READ | {"visit.place": "Thuận Châu", "papers.memorandum": None})
    (found,) = docgen.check(path)
    assert (found.code, found.severity, found.path) == (
        "missing-text",
        docgen.Severity.WARNING,
        "visit.place",
    )
    assert docgen.build(path, out=tmp_path / "out", languages=["vi"]).problems == (found,)


@pytest.mark.parametrize(
    ("changes", "options", "error", "code"),
    [
        ({"visit.host": "nobody"}, {}, docgen.DossierError, "unknown-id"),
        (READ | {"visit.place": "Thuận Châu"}, {"final": True}, docgen.DossierError, "missing-text"),
        ({}, {"papers": ["notice"]}, docgen.UsageError, "unknown-paper"),
        ({}, {"languages": ["zh"]}, docgen.UsageError, "unknown-language"),
        ({}, {"templates": "none"}, docgen.TemplateError, "template-missing"),
    ],
)
def test_what_stops_it_is_raised_and_nothing_is_written(tmp_path, changes, options, error, code):
    path = build_dossier(tmp_path, changes)
    with pytest.raises(error) as raised:
        docgen.build(path, out=tmp_path / "out", **options)
    assert {problem.code for problem in raised.value.problems} == {code}
    assert [entry.name for entry in tmp_path.iterdir()] == ["visit.yaml"]


def test_an_edit_is_kept(tmp_path):
    path = build_dossier(tmp_path, {"papers": {"programme": {}}})
    docgen.build(path, out=tmp_path)
    paper = tmp_path / "visit" / "programme.lo.docx"
    paper.write_bytes(b"edited")
    with pytest.raises(docgen.OutputError) as raised:
        docgen.build(path, out=tmp_path)
    assert [problem.place for problem in raised.value.problems] == [docgen.Place(str(paper))]
    docgen.build(path, out=tmp_path, force=True)
    assert paper.read_bytes() != b"edited"


def test_every_sample_builds_every_paper(tmp_path):
    for sample in sorted(Path(__file__).parents[2].glob("samples/*--*.yaml")):
        built = docgen.build(sample, out=tmp_path)
        assert {problem.severity for problem in built.problems} <= {
            docgen.Severity.WARNING,
            docgen.Severity.NOTE,
        }
        assert {file.state for file in built.written} == {State.WRITTEN}
