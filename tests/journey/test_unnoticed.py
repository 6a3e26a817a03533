"""Anchors get in nobody's way: what looks at Word files finds the same with and without them."""

from pathlib import Path

import pytest

from docgen.concordance import compare_files, compare_original
from docgen.journey.comparing import compare
from docgen.journey.inspection import inspect
from docgen.journey.workshop import Options, Workshop
from docgen.word.anchors import record_of
from docgen.word.package import open_package
from docgen.word.returned import Label
from docgen.word.returned.reading import read_returned
from docgen.word.revisions import Author
from tests.documents import assert_valid
from tests.dossiers import build_dossier


@pytest.fixture(scope="module")
def editions(tmp_path_factory) -> dict[str, Path]:
    """Folders with the same papers, without anchors and with them."""
    made = {}
    for name in ("bare", "anchored"):
        made[name] = tmp_path_factory.mktemp(name)
        workshop = Workshop(Options(), lambda _message: None, bare=name == "bare")
        for file, content in workshop.make(build_dossier(made[name])).files.items():
            (made[name] / file).write_bytes(content)
    return made


def said(findings, folder):
    return [str(finding).replace(str(folder), "") for finding in findings]


def test_a_paper_says_which_it_is(editions):
    package = open_package((editions["anchored"] / "memorandum.lo-vi.docx").read_bytes())
    record = record_of(package)
    assert record is not None
    assert record.label == Label("visit", "memorandum", ("lo", "vi"), None)
    assert record_of(open_package((editions["bare"] / "memorandum.lo-vi.docx").read_bytes())) is None


@pytest.mark.parametrize("form", ["nd30", "cong-thu"])
def test_inspect_does_not_notice(editions, form):
    bare, anchored = (inspect(folder / "invitation.vi.docx", form).findings for folder in editions.values())
    assert bare == anchored != ()


def test_concord_does_not_notice(editions):
    found = []
    for folder in editions.values():
        pair = compare_files(folder / "programme.vi.docx", folder / "invitation.lo.docx", ("vi", "lo"))
        found.append(said([*pair, *compare_original(folder / "memorandum.vi-lo.docx", ("vi", "lo"))], folder))
    assert found[0] == found[1] != []


def test_compare_finds_no_change_and_keeps_what_the_new_paper_carries(editions):
    old, new = (folder / "memorandum.vi-lo.docx" for folder in editions.values())
    found = compare(old, new, Author("X", "2026-03-01T08:00:00Z"), Options())
    (document,) = found.documents.values()
    assert_valid(document)
    assert found.changes == ()
    assert read_returned(open_package(document)) == read_returned(open_package(new.read_bytes()))


def test_compare_of_two_anchored_papers_can_be_read_back(editions):
    old, new = (editions["anchored"] / f"memorandum.{name}.docx" for name in ("vi-lo", "lo-vi"))
    (document,) = compare(old, new, Author("X", "2026-03-01T08:00:00Z"), Options()).documents.values()
    assert_valid(document)
    found, expected = read_returned(open_package(document)), read_returned(open_package(new.read_bytes()))
    assert [(one.text, one.anchors) for one in found.passages] == [
        (one.text, one.anchors) for one in expected.passages
    ]
    assert found.record == expected.record
