"""Which papers each case yields, and that they are files Word opens, the same each time."""

import shutil

import pytest

import docgen
from docgen.cli import main
from docgen.word.package import open_package
from tests.cases.building import CASES, SAMPLES
from tests.documents import assert_valid, lines
from tests.dossiers import REVIEWED, written

DOCUMENTS = [(name, document) for name, case in CASES.items() for document in sorted(case.documents)]
LACKS_NAMES = "si-ma-cai--ma-quan-2024"
"""The case whose report gives nobody's name in Chinese characters."""


@pytest.mark.parametrize("name", CASES)
def test_these_are_the_papers_of_a_case(papers, name):
    assert set(papers(name)) == CASES[name].documents


@pytest.mark.parametrize(("name", "document"), DOCUMENTS)
def test_every_document_is_valid(papers, name, document):
    assert_valid(papers(name)[document])


def built(arguments, folder):
    """The documents that a command makes, by case and name."""
    assert main([*arguments, "-o", str(folder)]) == 0
    return {(path.parent.name, path.stem): path.read_bytes() for path in folder.glob("*/*.docx")}


def test_the_command_builds_the_same_bytes(papers, tmp_path):
    files = [str(SAMPLES / f"{name}.yaml") for name in CASES]
    now = built(["build", *files], tmp_path)
    before = {(name, document): docx for name in CASES for document, docx in papers(name).items()}
    assert set(now) == set(before)
    assert [document for document, docx in before.items() if now[document] != docx] == []


def read_by_somebody(name, folder):
    """Copy a case into a folder, with leave for its provisional wording."""
    shutil.copytree(SAMPLES / "offices", folder / "offices", dirs_exist_ok=True)
    text = (SAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    path = folder / f"{name}.yaml"
    path.write_text(f"{text}\n{written({'reviewed': REVIEWED})}", encoding="utf-8")
    return path


def test_final_papers_say_the_same_and_carry_nothing_of_docgen(papers, tmp_path):
    """Names that nobody reported are dotted lines, which final papers may have."""
    names = [name for name in CASES if name != LACKS_NAMES]
    files = [str(read_by_somebody(name, tmp_path)) for name in names]
    final = built(["build", "--final", *files], tmp_path / "out")
    drafts = {(name, document): docx for name in names for document, docx in papers(name).items()}
    assert set(final) == set(drafts)
    for document, docx in final.items():
        assert lines(docx, around=True) == lines(drafts[document], around=True)
        package = open_package(docx)
        assert [name for name in package.parts if name.startswith("customXml")] == []
        assert b"bookmark" not in package.read("word/document.xml")


def test_final_papers_may_lack_no_name_in_chinese(tmp_path):
    path = read_by_somebody(LACKS_NAMES, tmp_path)
    with pytest.raises(docgen.DossierError) as raised:
        docgen.build(path, out=tmp_path / "out", final=True)
    assert {(problem.path, problem.code) for problem in raised.value.problems} == {
        ("people.ha-duc-minh.name", "missing-text"),
        ("people.trinh-cam.name", "missing-text"),
    }
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", CASES)
def test_no_case_is_final_before_somebody_has_read_it(name, tmp_path):
    with pytest.raises(docgen.DossierError) as raised:
        docgen.build(SAMPLES / f"{name}.yaml", out=tmp_path, final=True)
    errors = [problem for problem in raised.value.problems if problem.severity is docgen.Severity.ERROR]
    refused = {problem.path for problem in errors if problem.code == "provisional-texts"}
    assert refused == {f"reviewed.{language}" for language in CASES[name].languages}
    assert {problem.code for problem in errors} <= {"provisional-texts", "missing-text"}
    assert list(tmp_path.iterdir()) == []
