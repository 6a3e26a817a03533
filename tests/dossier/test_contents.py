"""A dossier from contents that are not written yet."""

from __future__ import annotations

from pathlib import Path

from docgen.dossier import read
from docgen.dossier.editing import Source
from tests.dossiers import build_dossier


def test_what_is_given_counts_in_the_files_stead(tmp_path: Path) -> None:
    path = build_dossier(tmp_path)
    before = path.read_bytes()
    source = Source.of(before, path.name)
    after = source.set(source.steps("visit.purpose[0].vi"), "mục đích khác")
    reading = read(path, {path: after.content()})
    assert reading.dossier is not None
    assert reading.dossier.visit is not None
    assert reading.dossier.visit.purpose[0].text.by_language["vi"] == "mục đích khác"
    assert path.read_bytes() == before


def test_an_office_file_may_be_given_too(tmp_path: Path) -> None:
    office = tmp_path / "offices" / "a.yaml"
    office.parent.mkdir()
    office.write_text("docgen-office: 1\npeople: {}\n", "utf-8")
    path = build_dossier(tmp_path, {"include": ["offices/a.yaml"]})
    assert read(path).dossier is not None
    given = {office.parent / ".." / "offices" / "a.yaml": b"docgen-office: 1\nvisit: {}\n"}
    unknown = [problem for problem in read(path, given).problems if problem.code == "unknown-key"]
    assert [str(problem.place) for problem in unknown] == [f"{tmp_path}/offices/a.yaml:2:1"]
