"""LibreOffice itself accepts and rejects all changes: the new text, the old text."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from uuid import uuid4

import pytest

from docgen import build
from docgen.comparison import compare_documents
from docgen.word.package import open_package
from docgen.word.revisions import Author
from tests.comparison import editing
from tests.comparison.editing import add, add_row, drop, drop_row, edited, join, move, reword, split
from tests.dossiers import build_dossier

SYSTEM = "/usr/bin/python3"


def has_uno() -> bool:
    if not (shutil.which("soffice") and Path(SYSTEM).exists()):
        return False
    return subprocess.run([SYSTEM, "-c", "import uno"], capture_output=True).returncode == 0


def in_libreoffice(folder: Path) -> dict[str, list[list[object]]]:
    """What each file says after accepting and after rejecting all, from one LibreOffice."""
    pipe = f"docgen{uuid4().hex}"
    profile = (folder / "profile").as_uri()
    words = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}"]
    office = subprocess.Popen(
        [*words, f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        script = Path(__file__).with_name("libreoffice.py")
        done = subprocess.run([SYSTEM, script, pipe, folder], capture_output=True, text=True, timeout=240)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


@pytest.mark.skipif(not has_uno(), reason="needs LibreOffice and python3-uno")
def test_libreoffice_accepts_to_the_new_text_and_rejects_to_the_old(tmp_path, monkeypatch):
    # tables added or dropped whole leave an empty paragraph in LibreOffice: docs/compare.md
    monkeypatch.setattr(editing, "EDITS", (reword, reword, add, drop, move, join, split, add_row, drop_row))
    names = {"lo": ("memorandum.vi-lo", "memorandum.lo"), "zh": ("memorandum.zh", "programme.vi")}
    expected = {}
    for partner, papers in names.items():
        build(build_dossier(tmp_path, partner=partner, name=f"{partner}.yaml"), out=tmp_path)
        for seed, paper in enumerate(papers, start=11):
            old = (tmp_path / partner / f"{paper}.docx").read_bytes()
            new = edited(old, seed, 6)
            found = compare_documents(
                open_package(old), open_package(new), Author("X", "2026-03-01T08:00:00Z")
            )
            for kind, content in (("a-old", old), ("b-new", new), ("c-changes", found.document)):
                (tmp_path / f"{paper}-{kind}.docx").write_bytes(content)
            expected[f"{paper}-c-changes.docx"] = [f"{paper}-b-new.docx", f"{paper}-a-old.docx"]
    said = in_libreoffice(tmp_path)
    for changes, plain in expected.items():
        assert said[changes] == [said[name][0] for name in plain], changes
