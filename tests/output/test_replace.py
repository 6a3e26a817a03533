"""A file of somebody's that is changed on purpose: the old one stays beside it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from docgen.errors import OutputError
from docgen.output import check_replaceable, replace, staging


def seen(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refused(path, before=b"old"):
    held = seen(path.parent)
    with pytest.raises(OutputError) as caught:
        replace(path, before, b"new")
    assert seen(path.parent) == held
    return [problem.code for problem in caught.value.problems]


@pytest.fixture
def visit(tmp_path):
    path = tmp_path / "visit.yaml"
    path.write_bytes(b"old")
    return path


def test_the_old_file_stays_beside_the_new_one(visit, tmp_path):
    assert replace(visit, b"old", b"new") == tmp_path / "visit.yaml.bak"
    assert seen(tmp_path) == {"visit.yaml": b"new", "visit.yaml.bak": b"old"}
    assert replace(visit, b"new", b"newer") == tmp_path / "visit.yaml.bak2"
    assert seen(tmp_path) == {"visit.yaml": b"newer", "visit.yaml.bak": b"old", "visit.yaml.bak2": b"new"}


def test_one_that_is_kept_already_is_not_kept_twice(visit, tmp_path):
    replace(visit, b"old", b"new")
    visit.write_bytes(b"old")
    assert replace(visit, b"old", b"newer") == tmp_path / "visit.yaml.bak"
    assert seen(tmp_path) == {"visit.yaml": b"newer", "visit.yaml.bak": b"old"}


def test_a_file_that_changed_meanwhile_is_left_alone(visit):
    assert refused(visit, b"older") == ["changed"]


def test_a_file_that_is_gone_is_not_made_again(tmp_path):
    assert refused(tmp_path / "visit.yaml") == ["unwritable"]


def test_a_file_that_may_only_be_read_is_left_alone(visit):
    visit.chmod(0o444)
    assert refused(visit) == ["read-only"]


def test_whether_a_file_can_be_replaced_is_known_before(visit):
    check_replaceable(visit, b"old")
    for before, mode, code in ((b"older", 0o644, "changed"), (b"old", 0o444, "read-only")):
        visit.chmod(mode)
        with pytest.raises(OutputError) as caught:
            check_replaceable(visit, before)
        assert [problem.code for problem in caught.value.problems] == [code]
    assert seen(visit.parent) == {"visit.yaml": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="Links and modes are the system's own there")
def test_mode_and_link_stay(visit, tmp_path):
    visit.chmod(0o640)
    folder = tmp_path / "desk"
    folder.mkdir()
    link = folder / "link.yaml"
    link.symlink_to(visit)
    replace(link, b"old", b"new")
    assert (link.is_symlink(), visit.read_bytes(), visit.stat().st_mode & 0o777) == (True, b"new", 0o640)
    assert (tmp_path / "visit.yaml.bak").read_bytes() == b"old"
    assert [one.name for one in folder.iterdir()] == ["link.yaml"]


def test_a_file_that_another_program_holds_is_left_alone(visit, monkeypatch):
    monkeypatch.setattr(staging, "swapped", lambda _staged, _path: False)
    assert refused(visit) == ["held-open"]


def test_a_full_disk_changes_nothing(visit, monkeypatch):
    store = staging.store

    def full(path: Path, content: bytes) -> None:
        if path.suffix == ".tmp":
            raise OSError(28, "No space left on device")
        store(path, content)

    monkeypatch.setattr(staging, "store", full)
    assert refused(visit) == ["unwritable"]
