"""Which papers each case yields, and that they are files Word opens, the same each time."""

import pytest

import docgen
from docgen.cli import main
from tests.cases.building import CASES, SAMPLES, build
from tests.documents import assert_valid

DOCUMENTS = [(name, document) for name, case in CASES.items() for document in sorted(case.documents)]


@pytest.mark.parametrize("name", CASES)
def test_these_are_the_papers_of_a_case(papers, name):
    assert set(papers(name)) == CASES[name].documents


@pytest.mark.parametrize(("name", "document"), DOCUMENTS)
def test_every_document_is_valid(papers, name, document):
    assert_valid(papers(name)[document])


@pytest.mark.parametrize("name", CASES)
def test_the_same_dossier_gives_the_same_bytes(papers, name, tmp_path):
    again = build(CASES[name], tmp_path)
    assert [document for document, docx in papers(name).items() if again[document] != docx] == []


def test_the_command_builds_a_case(papers, tmp_path, capsys):
    name = "mai-son--xieng-kho-2024"
    assert main(["build", str(SAMPLES / f"{name}.yaml"), "-o", str(tmp_path)]) == 0
    assert {path.stem: path.read_bytes() for path in (tmp_path / name).glob("*.docx")} == papers(name)


def test_final_papers_may_lack_no_name_in_chinese(tmp_path):
    with pytest.raises(docgen.DossierError) as raised:
        docgen.build(SAMPLES / "si-ma-cai--ma-quan-2024.yaml", out=tmp_path, final=True)
    assert {(problem.path, problem.code) for problem in raised.value.problems} == {
        ("people.ha-duc-minh.name", "missing-text"),
        ("people.trinh-cam.name", "missing-text"),
    }
    assert list(tmp_path.iterdir()) == []


def test_final_papers_may_have_dotted_names(papers, tmp_path):
    name = "thuan-chau--hua-muong-2023"
    docgen.build(SAMPLES / f"{name}.yaml", out=tmp_path, final=True)
    assert {path.stem: path.read_bytes() for path in (tmp_path / name).glob("*.docx")} == papers(name)
