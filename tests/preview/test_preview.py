"""A dossier's pages by the real LibreOffice, through `docgen.preview`."""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import struct
import zlib
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from docgen.errors import DossierError, OutputError
from docgen.journey import Options
from docgen.preview import Preview
from docgen.rendering.library import shipped
from tests.dossiers import build_dossier
from tests.processes import of_group

pytestmark = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")

NAME = "thăm ເມືອງ 2023"
DOTS = 60
PAPERS = {
    "invitation.vi", "invitation.lo", "programme.vi", "programme.lo", "memorandum.vi", "memorandum.lo",
    "memorandum.vi-lo", "memorandum.lo-vi", "review.vi-lo",
}  # fmt: skip


class Desk:
    """A dossier, its preview and where both are."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "nhà ບ້ານ & <b>"
        self.templates = self.home / "mẫu"
        (self.templates / "vi").mkdir(parents=True)
        shutil.copy(shipped() / "vi" / "programme.docx", self.templates / "vi")
        self.folder = self.home / "xem" / NAME
        self.save()
        options = Options(self.home / "xem", templates=self.templates)
        self.preview = Preview(self.path, options, lambda message: message.say("vi"), "vi", DOTS)

    def save(self, changes=None) -> None:
        self.path = build_dossier(self.home, changes, name=f"{NAME}.yaml")

    def rebuilt(self, changes=None):
        self.save(changes)
        return self.preview.rebuild()

    def files(self, pattern: str = "*") -> dict[str, tuple[int, int]]:
        """What tells whether a file was written, by name."""
        return {
            path.name: (path.stat().st_mtime_ns, path.stat().st_ino) for path in self.folder.glob(pattern)
        }

    def pages(self, document: str) -> list[str]:
        return sorted(path.name for path in self.folder.glob(f"{document}.[0-9]*.png"))

    def index(self) -> str:
        return (self.folder / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    desk = Desk(tmp_path_factory.mktemp("preview"))
    with desk.preview as preview:
        first = preview.rebuild()
        assert (set(first.documents), first.error) == (PAPERS, None)
        yield desk
        group = preview.press.office.process
    assert of_group(group) == []


def size(png: bytes) -> tuple[int, int]:
    """Width and height of a picture, whose rows are all there."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    width, height = struct.unpack(">II", png[16:24])
    length = struct.unpack(">I", png[33:37])[0]
    assert len(zlib.decompress(png[41 : 41 + length])) == height * (1 + 3 * width)
    return width, height


def colours(png: bytes) -> set[bytes]:
    width, _height = size(png)
    rows = zlib.decompress(png[41 : 41 + struct.unpack(">I", png[33:37])[0]])
    lines = [rows[start + 1 : start + 1 + 3 * width] for start in range(0, len(rows), 3 * width + 1)]
    return {line[at : at + 3] for line in lines for at in range(0, len(line), 3)}


def test_every_paper_has_its_pdf_and_each_page_of_it_its_picture(desk):
    desk.rebuilt()
    for document in PAPERS:
        pdf = PdfReader(desk.folder / f"{document}.pdf")
        assert desk.pages(document) == [f"{document}.{number}.png" for number in range(1, len(pdf.pages) + 1)]
        box = pdf.pages[0].mediabox
        expected = float(box.width) * DOTS / 72, float(box.height) * DOTS / 72
        assert size((desk.folder / f"{document}.1.png").read_bytes()) == pytest.approx(expected, abs=1)


def test_languages_stand_beside_each_other_and_bilingual_papers_alone(desk):
    desk.rebuilt()
    rows = re.findall(r'<h2 id="(.*?)">.*?<div class="(row.*?)"(.*?)</div>', desk.index(), re.DOTALL)
    shown = {title: re.findall(r'src="(.*?)\?', row) for title, _kind, row in rows}
    assert shown == {
        "invitation": ["invitation.vi.1.png", "invitation.lo.1.png"],
        "programme": ["programme.vi.1.png", "programme.lo.1.png"],
        "memorandum": sorted(
            [*desk.pages("memorandum.vi"), *desk.pages("memorandum.lo")],
            key=lambda name: (name.split(".")[2], name.split(".")[1] != "vi"),
        ),
        "memorandum.vi-lo": desk.pages("memorandum.vi-lo"),
        "memorandum.lo-vi": desk.pages("memorandum.lo-vi"),
        "review.vi-lo": desk.pages("review.vi-lo"),
    }  # fmt: skip
    assert [kind for _title, kind, _row in rows] == ["row"] * 3 + ["row alone"] * 3
    assert f"<title>{NAME}</title>" in desk.index()


def test_only_what_changed_is_written(desk):
    desk.rebuilt()
    before = desk.files("*.p*")
    again = desk.rebuilt()
    assert (again.documents, again.pages, again.changed) == ((), 0, 0)
    assert desk.files("*.p*") == before
    renewed = desk.rebuilt({"programme.0.sessions.1.what.vi": "Tham quan hồ"})
    after = desk.files("*.p*")
    assert renewed.documents == ("programme.vi",)
    assert renewed.changed == 1
    assert {name for name in after if after[name] != before[name]} == {
        "programme.vi.pdf",
        "programme.vi.1.png",
    }
    assert re.findall(r'class="changed" src="(.*?)\?', desk.index()) == ["programme.vi.1.png"]


def test_a_gap_is_seen(desk):
    desk.rebuilt()
    whole = colours((desk.folder / "programme.lo.1.png").read_bytes())
    desk.rebuilt({"programme.0.sessions.1.what.lo": None})
    yellow = b"\xff\xff\0"
    assert yellow in colours((desk.folder / "programme.lo.1.png").read_bytes()) - whole


def test_a_killed_libreoffice_is_started_again(desk):
    desk.rebuilt()
    group = desk.preview.press.office.process
    os.killpg(group, signal.SIGKILL)
    renewed = desk.rebuilt({"papers.invitation.reply_by": "2023-07-21"})
    assert set(renewed.documents) == {"invitation.vi", "invitation.lo"}
    assert "libreoffice-failed" not in {problem.code for problem in renewed.problems}
    assert of_group(group) == []


def test_a_broken_dossier_keeps_the_pages_and_lists_what_is_wrong(desk):
    desk.rebuilt()
    before = desk.files("*.p*")
    broken = desk.rebuilt({"<script>alert(1)</script>": "x"})
    assert isinstance(broken.error, DossierError)
    assert (broken.documents, broken.changed) == ((), 0)
    assert [problem.code for problem in broken.problems] == ["unknown-key"]
    assert desk.files("*.p*") == before
    index = desk.index()
    assert "Hồ sơ hiện chưa lập được văn bản." in index
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in index
    assert "<script>alert" not in index
    assert "nhà ບ້ານ &amp; &lt;b&gt;" in index
    assert index.count("<img") == len(list(desk.folder.glob("*.png")))
    mended = desk.rebuilt()
    assert (mended.error, mended.documents) == (None, ())
    assert "Hồ sơ hiện chưa" not in desk.index()


def test_a_changed_template_is_compiled_again(desk):
    desk.rebuilt()
    path = desk.templates / "vi" / "programme.docx"
    original = path.read_bytes()
    template = docx.Document(io.BytesIO(original))
    template.add_paragraph("Thêm một dòng.")
    template.save(path)
    renewed = desk.rebuilt()
    assert renewed.documents == ("programme.vi",)
    assert "Thêm một dòng." in PdfReader(desk.folder / "programme.vi.pdf").pages[-1].extract_text()
    path.write_bytes(original)
    assert desk.rebuilt().documents == ("programme.vi",)


def test_a_page_that_is_open_learns_of_a_newer_one(desk):
    desk.rebuilt()

    def revisions() -> tuple[int, int]:
        shown = re.search(r"var shown = (\d+)", desk.index())
        newest = re.search(r"\((\d+)\);", (desk.folder / "preview.js").read_text("utf-8"))
        assert shown
        assert newest
        return int(shown[1]), int(newest[1])

    before = revisions()
    desk.rebuilt()
    assert revisions() == before
    desk.rebuilt({"papers.invitation.reply_by": "2023-07-22"})
    assert before[0] == before[1] < revisions()[0] == revisions()[1]


def test_papers_that_are_not_ordered_any_more_go_and_what_is_somebodys_stays(desk):
    desk.rebuilt()
    (desk.folder / "ghi chú.txt").write_text("của tôi")
    desk.rebuilt({"papers.programme": None})
    assert desk.files("programme*") == {}
    assert "programme" not in desk.index()
    own = desk.folder / "programme.vi.pdf"
    own.write_bytes(b"mine")
    with pytest.raises(OutputError) as error:
        desk.rebuilt()
    assert [(problem.code, problem.place.file) for problem in error.value.problems] == [
        ("not-ours", str(own))
    ]
    assert own.read_bytes() == b"mine"
    own.unlink()
    assert {"programme.vi", "programme.lo"} <= set(desk.rebuilt().documents)
    assert own.read_bytes().startswith(b"%PDF-")
    assert (desk.folder / "ghi chú.txt").read_text() == "của tôi"
