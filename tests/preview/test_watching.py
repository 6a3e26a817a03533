"""When something changed, through `docgen.preview.Watch`."""

from __future__ import annotations

import os
import threading

import pytest

from docgen.preview import Watch, watching

BOUND = 60
"""Seconds: a watch that sees nothing in that time sees nothing."""


@pytest.fixture
def noticed(monkeypatch):
    """Whether `watch` notices what `change` does while it waits."""
    monkeypatch.setattr(watching, "PATIENCE", BOUND)
    monkeypatch.setattr(watching, "EVERY", 0.01)
    monkeypatch.setattr(watching, "AT_REST", 0.02)

    def run(watch: Watch, change) -> bool:
        waiting = threading.Thread(target=watch.wait, daemon=True)
        waiting.start()
        change()
        waiting.join(BOUND)
        return not waiting.is_alive()

    return run


def test_a_saved_dossier(noticed, tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("1")
    assert noticed(Watch(path, None), lambda: path.write_text("12"))


def test_a_dossier_in_the_place_of_another_of_the_same_size_and_time(noticed, tmp_path):
    path, other = tmp_path / "a.yaml", tmp_path / "b.yaml"
    path.write_text("1")
    other.write_text("2")
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    assert noticed(Watch(path, None), lambda: other.replace(path))


def test_an_editor_that_removes_the_file_before_it_writes_it(noticed, tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("1")
    watch = Watch(path, None)
    path.unlink()
    assert noticed(watch, lambda: path.write_text("22"))
    assert path.exists()


def test_an_office_file_that_comes_into_being(noticed, tmp_path):
    path, office = tmp_path / "a.yaml", tmp_path / "office.yaml"
    path.write_text("1")
    watch = Watch(path, None)
    watch.know([path, office])
    assert noticed(watch, lambda: office.write_text("1"))


def test_a_template_of_ones_own(noticed, tmp_path):
    path, templates = tmp_path / "a.yaml", tmp_path / "templates"
    path.write_text("1")
    (templates / "vi").mkdir(parents=True)
    watch = Watch(path, templates)
    (templates / "vi" / "~$programme.docx").write_text("Word holds it open")
    assert noticed(watch, lambda: (templates / "vi" / "programme.docx").write_text("1"))


def test_what_changed_before_it_began_to_wait(noticed, tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("1")
    watch = Watch(path, None)
    path.write_text("12")
    watch.know([path])
    assert noticed(watch, lambda: None)
