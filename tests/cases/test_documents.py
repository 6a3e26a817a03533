"""Which papers each case yields, and that they are files Word opens, the same each time."""

import pytest

import docgen
from docgen.cli import main
from tests.cases.building import CASES, SAMPLES, build
from tests.documents import assert_valid

DOCUMENTS = [(name, document) for name, case in CASES.items() for document in sorted(case.documents)]
LACKS_NAMES = "si-ma-cai--ma-quan-2024"
"""The case whose report gives nobody's name in Chinese characters."""


@pytest.mark.parametrize("name", CASES)
def test_these_are_the_papers_of_a_case(papers, name):
    assert set(papers(name)) == CASES[name].documents


@pytest.mark.parametrize(("name", "document"), DOCUMENTS)
def test_every_document_is_valid(papers, name, document):
    assert_valid(papers(name)[document])


def test_the_command_builds_the_same_bytes_for_good(papers, tmp_path):
    """Names that nobody reported are dotted lines, which final papers may have."""
    names = [name for name in CASES if name != LACKS_NAMES]
    files = [str(SAMPLES / f"{name}.yaml") for name in names]
    assert main(["build", "--final", *files, "-o", str(tmp_path)]) == 0
    built = {(path.parent.name, path.stem): path.read_bytes() for path in tmp_path.glob("*/*.docx")}
    before = {(name, document): docx for name in names for document, docx in papers(name).items()}
    assert set(built) == set(before)
    assert [document for document, docx in before.items() if built[document] != docx] == []


def test_a_draft_that_lacks_names_is_the_same_each_time(papers, tmp_path):
    assert build(CASES[LACKS_NAMES], tmp_path) == papers(LACKS_NAMES)


def test_final_papers_may_lack_no_name_in_chinese(tmp_path):
    with pytest.raises(docgen.DossierError) as raised:
        docgen.build(SAMPLES / f"{LACKS_NAMES}.yaml", out=tmp_path, final=True)
    assert {(problem.path, problem.code) for problem in raised.value.problems} == {
        ("people.ha-duc-minh.name", "missing-text"),
        ("people.trinh-cam.name", "missing-text"),
    }
    assert list(tmp_path.iterdir()) == []
