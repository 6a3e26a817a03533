"""`docgen preview`: its folder, its lines, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfWriter

from docgen.output.lock import locked
from tests.dossiers import build_dossier
from tests.processes import that_name

BOUND = 120
"""Seconds in which whatever is waited for must come."""
INVITATION = {"papers.programme": None, "papers.memorandum": None, "agreed": None}


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A stand-in for LibreOffice, whose every PDF has one empty page."""
    writer, content = PdfWriter(), io.BytesIO()
    writer.add_blank_page(72, 144)
    writer.write(content)
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "empty.pdf").write_bytes(content.getvalue())
    script = (
        "#!/bin/sh\ncase \"$*\" in *kept.txt) : > '.~lock.kept.txt#'; exec sleep 600;; esac\n"
        f'for last; do :; done; cp "{folder}/empty.pdf" "${{last%.docx}}.pdf"\n'
    )
    (folder / "soffice").write_text(script)
    (folder / "soffice").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


@contextmanager
def locked_by_another(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True)
    with locked(folder):
        yield


def timeless(lines: list[str]) -> list[str]:
    return [re.sub(r"\d+\.\d s|\d+\.\d giây", "0.0 s", line) for line in lines]


def test_writes_the_pages_and_says_where(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    result = docgen("preview", path.name, "--resolution", "72")
    assert (result.code, timeless(result.out)) == (
        0,
        ["Written: preview/visit/index.html (papers: 2, pages: 2, 0.0 s)"],
    )
    folder = tmp_path / "preview" / "visit"
    assert sorted(entry.name for entry in folder.iterdir()) == [
        ".docgen-preview.json", "index.html", "invitation.lo.1.png", "invitation.lo.pdf",
        "invitation.vi.1.png", "invitation.vi.pdf", "preview.js",
    ]  # fmt: skip
    assert (folder / "invitation.vi.1.png").read_bytes()[16:24] == bytes([0, 0, 0, 72, 0, 0, 0, 144])
    assert not (tmp_path / "out").exists()
    result = docgen("preview", path.name, "-l", "lo", "-o", "elsewhere", "--messages", "vi")
    assert timeless(result.out) == ["Đã ghi: elsewhere/visit/index.html (văn bản: 1, trang: 1, 0.0 s)"]
    assert docgen("preview", path.name, "-p", "invitation", "-l", "vi").code == 0
    assert sorted(entry.name for entry in folder.glob("*.pdf")) == ["invitation.vi.pdf"]


def test_refuses_a_folder_that_is_somebodys(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    assert docgen("build", path.name).code == 0
    before = {entry: entry.read_bytes() for entry in (tmp_path / "out" / "visit").iterdir()}
    result = docgen("preview", path.name, "-o", "out")
    assert (result.code, result.out, result.err) == (
        1,
        [],
        [
            "out/visit: error: This folder holds something else than a preview."
            " Choose another with -o, or empty it. [not-a-preview]"
        ],
    )
    assert {entry: entry.read_bytes() for entry in (tmp_path / "out" / "visit").iterdir()} == before


@pytest.mark.parametrize("mark", ["", "[]", '{"files": 3}', "[" * 100_000, "\udc80"])
def test_refuses_a_folder_whose_mark_is_damaged(docgen, tmp_path, office, mark):
    path = build_dossier(tmp_path, INVITATION)
    folder = tmp_path / "preview" / "visit"
    folder.mkdir(parents=True)
    (folder / ".docgen-preview.json").write_text(mark, errors="surrogateescape")
    result = docgen("preview", path.name)
    assert (result.code, [line[-15:] for line in result.err]) == (1, ["[not-a-preview]"])


def test_a_mark_that_names_files_elsewhere_reaches_none(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    folder = tmp_path / "preview" / "visit"
    folder.mkdir(parents=True)
    (tmp_path / "mine.pdf").write_text("mine")
    names = ["../../mine.pdf", "..\\..\\mine.pdf", str(tmp_path / "mine.pdf"), "..", "old.vi.pdf", "x.png"]
    mark = {"docgen-preview": 1, "files": dict.fromkeys(names, "")}
    (folder / ".docgen-preview.json").write_text(json.dumps(mark))
    assert docgen("preview", path.name).code == 0
    assert (tmp_path / "mine.pdf").read_text() == "mine"


def test_a_dossier_that_cannot_be_read_leaves_nothing_behind(docgen, tmp_path, office):
    result = docgen("preview", "absent.yaml")
    assert (result.code, result.err[0][-9:], result.err[1:]) == (
        1,
        "[no-file]",
        ["Errors: 1, warnings: 0, notes: 0"],
    )
    assert not (tmp_path / "preview").exists()


def test_wrong_wishes_are_told_as_build_tells_them(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    result = docgen("preview", path.name, "-p", "thanks")
    assert (result.code, result.err[0][-15:]) == (2, "[unknown-paper]")
    result = docgen("preview", path.name, "--templates", "absent")
    assert (result.code, result.err[0][-18:]) == (1, "[template-missing]")
    assert docgen("preview", path.name, "--resolution", "5000").code == 2
    assert not (tmp_path / "preview").exists()


def test_without_libreoffice_one_line_says_what_to_install(docgen, tmp_path, monkeypatch):
    path = build_dossier(tmp_path, INVITATION)
    monkeypatch.setenv("PATH", str(tmp_path))
    result = docgen("preview", path.name)
    assert (result.code, result.err) == (
        1,
        [
            "docgen: error: A preview needs LibreOffice, which is not installed here. Install it"
            " (Debian and Ubuntu: apt install libreoffice-writer). [no-libreoffice]"
        ],
    )
    assert not (tmp_path / "preview").exists()


class Watching:
    """`docgen preview --watch` in a process of its own, whose temporary files are in `temporary`."""

    def __init__(self, path: Path, *words: str) -> None:
        self.temporary = path.parent / "temporary"
        self.temporary.mkdir()
        self.said = path.parent / "said"
        with self.said.open("wb") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "docgen", "preview", path.name, "--watch", *words],
                cwd=path.parent,
                env=os.environ | {"TMPDIR": str(self.temporary), "PYTHONUNBUFFERED": "1"},
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    def __enter__(self) -> Watching:
        return self

    def __exit__(self, *_error: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(BOUND)

    def lines(self, word: str, count: int = 1) -> list[str]:
        """The lines with `word`, once there are so many."""
        end = time.monotonic() + BOUND
        while True:
            found = [line for line in self.said.read_text("utf-8").splitlines() if word in line]
            if len(found) >= count:
                return timeless(found)
            assert self.process.poll() is None, self.said.read_text("utf-8")
            assert time.monotonic() < end, self.said.read_text("utf-8")
            time.sleep(0.05)

    def ended(self, number: int) -> int:
        self.process.send_signal(number)
        return self.process.wait(BOUND)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_watches_until_it_is_interrupted_and_leaves_no_process(docgen, tmp_path):
    path = build_dossier(tmp_path, INVITATION)
    with Watching(path, "-l", "vi", "--resolution", "50") as watching:
        watching.lines("Watching. Ctrl-C ends.")
        assert that_name(str(watching.temporary))
        build_dossier(tmp_path, {**INVITATION, "papers.invitation.reply_by": "2023-07-21"})
        assert watching.lines("Rebuilt in") == ["Rebuilt in 0.0 s: invitation.vi. Pages that changed: 1"]
        path.write_text("docgen: [", "utf-8")
        assert watching.lines("The pages stay") == [
            "The pages stay as they were (0.0 s). Errors: 1, warnings: 0, notes: 0"
        ]
        build_dossier(tmp_path, {**INVITATION, "papers.invitation.reply_by": "2023-07-22"})
        watching.lines("Rebuilt in", 2)
        assert watching.ended(signal.SIGINT) == 0
    assert watching.lines("Ended.") == ["Ended. The pages stay in preview/visit."]
    assert "Traceback" not in watching.said.read_text("utf-8")
    assert that_name(str(watching.temporary)) == []
    assert list(watching.temporary.iterdir()) == []


def test_a_folder_that_somebody_deletes_is_made_anew_with_all_pages(tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    folder = tmp_path / "preview" / "visit"
    with Watching(path, "--resolution", "72") as watching:
        watching.lines("Watching. Ctrl-C ends.")
        before = {entry.name for entry in folder.iterdir()}
        shutil.rmtree(tmp_path / "preview")
        build_dossier(tmp_path, {**INVITATION, "papers.invitation.reply_by": "2023-07-21"})
        watching.lines("Rebuilt in")
        assert {entry.name for entry in folder.iterdir()} == before
        (folder / "invitation.lo.1.png").unlink()
        build_dossier(tmp_path, {**INVITATION, "papers.invitation.reply_by": "2023-07-22"})
        watching.lines("Rebuilt in", 2)
        assert {entry.name for entry in folder.iterdir()} == before
        shutil.rmtree(folder)
        path.write_text("docgen: [", "utf-8")
        assert watching.lines("no pages yet") == [
            "There are no pages yet (0.0 s). Errors: 1, warnings: 0, notes: 0"
        ]
        assert watching.ended(signal.SIGTERM) == 0
    assert watching.lines("Ended.") == ["Ended."]
    assert not (tmp_path / "preview").exists()


def test_a_folder_that_somebody_deletes_may_be_taken_by_another(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    with Watching(path) as watching:
        watching.lines("Watching. Ctrl-C ends.")
        shutil.rmtree(tmp_path / "preview")
        with locked_by_another(tmp_path / "preview" / "visit"):
            build_dossier(tmp_path, {**INVITATION, "papers.invitation.reply_by": "2023-07-21"})
            watching.lines("[busy]")
            assert [entry.name for entry in (tmp_path / "preview" / "visit").iterdir()] == [".docgen.lock"]
        build_dossier(tmp_path, {**INVITATION, "papers.invitation.reply_by": "2023-07-22"})
        watching.lines("Rebuilt in")
        assert watching.ended(signal.SIGTERM) == 0


def test_without_pages_none_stay(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    with Watching(path, "--templates", "absent") as watching:
        assert watching.lines("no pages yet") == [
            "There are no pages yet (0.0 s). Errors: 1, warnings: 0, notes: 0"
        ]
        assert watching.ended(signal.SIGTERM) == 0
    assert "stay" not in watching.said.read_text("utf-8")
    assert not (tmp_path / "preview").exists()


def test_two_do_not_write_into_one_folder_and_a_shutdown_ends_all(docgen, tmp_path, office):
    path = build_dossier(tmp_path, INVITATION)
    with Watching(path) as watching:
        watching.lines("Watching. Ctrl-C ends.")
        result = docgen("preview", path.name)
        assert (result.code, [line[-6:] for line in result.err]) == (1, ["[busy]"])
        assert watching.ended(signal.SIGTERM) == 0
    assert that_name(str(watching.temporary)) == []
    assert list(watching.temporary.iterdir()) == []
