"""Anchors and record after LibreOffice has opened and saved a paper; a page looks the same with them.

The figures stand in docs/roundtrip.md.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from docgen.journey.workshop import Options, Workshop
from docgen.word.anchors import anchored
from docgen.word.package import open_package
from docgen.word.returned import Label, Returned
from docgen.word.returned.reading import read_returned
from tests.word.test_anchors import papers

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")

SAMPLES = Path(__file__).parents[2] / "samples"
LABEL = Label("hồ sơ", "paper", ("vi",))
NAMES = (
    *("lo/invitation.vi", "lo/programme.vi", "lo/memorandum.vi-lo", "lo/invitation.lo", "lo/programme.lo"),
    *("zh/memorandum.vi-zh", "zh/invitation.zh", "zh/programme.zh"),
)
WORD = "docx:MS Word 2007 XML"


def converted(folder: Path, files: dict[str, bytes], ending: str, kind: str) -> dict[str, bytes]:
    """What LibreOffice makes of the files, by name without ending."""
    source, target = folder / f"{kind[:4]}-in", folder / f"{kind[:4]}-out"
    source.mkdir()
    for name, content in files.items():
        (source / f"{name.replace('/', '~')}.{ending}").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", kind, "--outdir", str(target)]
    subprocess.run(
        [*command, *map(str, sorted(source.iterdir()))], check=True, capture_output=True, timeout=240
    )
    shutil.rmtree(source)
    found = {path.stem.replace("~", "/"): path.read_bytes() for path in target.iterdir()}
    shutil.rmtree(target)
    return found


def read(docx: bytes) -> Returned:
    return read_returned(open_package(docx))


def found(docx: bytes) -> dict[int, tuple[str, object]]:
    """Text and place of each anchor."""
    return {number: (one.text, one.spot) for one in read(docx).passages for number in one.anchors}


def test_libreoffice_keeps_every_anchor_and_the_record(tmp_path: Path) -> None:
    made = {name: anchored(papers()[name], LABEL) for name in NAMES}
    saved = converted(tmp_path, made, "docx", WORD)
    through_odt = converted(tmp_path, converted(tmp_path, saved, "docx", "odt"), "odt", WORD)
    assert saved.keys() == through_odt.keys() == made.keys()
    for name, docx in made.items():
        assert found(saved[name]) == found(through_odt[name]) == found(docx) != {}
        assert read(saved[name]).record == read(docx).record is not None
        assert read(through_odt[name]).record is None


def placed(pdf: Path) -> list[tuple[str, int, int]]:
    """Where the words of the pages stand, in points."""
    found = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True)
    words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*?)</word>|<page', found.stdout)
    return [
        (word, round(float(left)), round(float(top))) if word else ("", 0, 0) for left, top, word in words
    ]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_words_stand_where_they_stand_without_anchors(tmp_path: Path) -> None:
    names = ("lo/programme.lo", "lo/memorandum.vi-lo", "zh/invitation.zh")
    documents = {name: papers()[name] for name in names}
    documents["full line"] = _invitation_with_a_full_line()
    files = {f"{name}-bare": content for name, content in documents.items()}
    files |= {f"{name}-anchored": anchored(content, LABEL) for name, content in documents.items()}
    printed = converted(tmp_path, files, "docx", "pdf")
    for name in documents:
        pages = []
        for edition in ("bare", "anchored"):
            path = tmp_path / f"{edition}.pdf"
            path.write_bytes(printed[f"{name}-{edition}"])
            pages.append(placed(path))
        assert pages[0] == pages[1] != []


def _invitation_with_a_full_line() -> bytes:
    """A Chinese letter whose addressee's line ends with a sign that hangs over the margin."""
    options = Options(papers=("invitation",), languages=("zh",))
    made = Workshop(options, lambda _message: None, bare=True).make(SAMPLES / "ma-quan--si-ma-cai.yaml")
    return made.files["invitation.zh.docx"]
