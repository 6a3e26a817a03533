"""`docgen build`: what is written, what is kept, what is said."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX

from tests.documents import assert_valid
from tests.dossiers import REVIEWED, build_dossier
from tests.templates.office import edited

PROGRAMME = {"papers": {"programme": {}}}
"""A dossier of two small papers, in Vietnamese and Lao."""
VI, LO = Path("out", "visit", "programme.vi.docx"), Path("out", "visit", "programme.lo.docx")


@pytest.fixture
def visit(tmp_path) -> Path:
    return build_dossier(tmp_path, PROGRAMME)


def files(folder: Path = Path("out")) -> dict[str, bytes]:
    """Every file below `folder` that is not docgen's own, by its path."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != ".docgen.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_writes_every_paper_and_says_so(docgen, visit):
    result = docgen("build", "visit.yaml")
    assert (result.code, result.err) == (0, [])
    assert result.out == [f"written      {VI}", f"written      {LO}", "Written: 2, unchanged: 0"]
    assert list(files()) == ["visit/programme.lo.docx", "visit/programme.vi.docx"]


def test_a_second_run_writes_nothing(docgen, visit):
    docgen("build", "visit.yaml")
    before = {path: path.stat().st_mtime_ns for path in Path("out", "visit").iterdir()}
    result = docgen("build", "visit.yaml")
    assert result.out == [f"unchanged    {VI}", f"unchanged    {LO}", "Written: 0, unchanged: 2"]
    assert {path: path.stat().st_mtime_ns for path in Path("out", "visit").iterdir()} == before


def test_the_same_dossier_gives_the_same_bytes(docgen, visit):
    docgen("build", "visit.yaml", "-o", "one")
    docgen("build", "visit.yaml", "-o", "two")
    assert files(Path("one")) == files(Path("two"))


def test_in_vietnamese(docgen, visit):
    result = docgen("build", "visit.yaml", "--messages", "vi")
    assert result.out == [f"đã ghi       {VI}", f"đã ghi       {LO}", "Đã ghi: 2, giữ nguyên: 0"]


def test_chosen_papers_and_languages(docgen, tmp_path):
    build_dossier(tmp_path)
    docgen("build", "visit.yaml", "-p", "invitation", "-p", "programme", "-l", "lo")
    assert list(files()) == ["visit/invitation.lo.docx", "visit/programme.lo.docx"]


def test_every_paper_of_a_dossier(docgen, tmp_path):
    build_dossier(tmp_path)
    assert docgen("build", "visit.yaml").code == 0
    assert [Path(name).name for name in files()] == [
        "invitation.lo.docx",
        "invitation.vi.docx",
        "memorandum.lo-vi.docx",
        "memorandum.lo.docx",
        "memorandum.vi-lo.docx",
        "memorandum.vi.docx",
        "programme.lo.docx",
        "programme.vi.docx",
        "review.vi-lo.docx",
    ]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ["-p", "memorandum"],
            "visit.yaml: error: The dossier orders no paper memorandum. It orders: programme.",
        ),
        (["-l", "zh"], "visit.yaml: error: The dossier has no language zh. It has: vi, lo."),
    ],
)
def test_a_paper_or_language_that_the_dossier_has_not(docgen, visit, words, line):
    result = docgen("build", "visit.yaml", *words)
    assert result.code == 2
    assert result.err[0].startswith(line)
    assert not Path("out").exists()


def test_an_edited_file_is_kept_and_named(docgen, visit):
    docgen("build", "visit.yaml")
    VI.write_bytes(b"edited in Word")
    build_dossier(Path(), PROGRAMME | {"visit.place": {"vi": "Mai Sơn", "lo": "ໄມເຊີນ"}})
    before = files()
    result = docgen("build", "visit.yaml")
    assert result.code == 1
    assert result.err == [
        f"{VI}: error: This file was edited since docgen wrote it, so nothing was written here."
        f" Bring the edits into the dossier with docgen readback {VI}, move it away, or run with --force to"
        " replace it. [edited]",
        "Errors: 1, warnings: 0, notes: 0",
    ]
    assert result.out == ["Written: 0, unchanged: 0"]
    assert files() == before
    assert docgen("build", "visit.yaml", "--force").code == 0
    assert files()["visit/programme.vi.docx"] != b"edited in Word"


def test_final_refuses_a_missing_text(docgen, tmp_path):
    build_dossier(tmp_path, PROGRAMME | {"visit.place": "Thuận Châu", "reviewed": REVIEWED})
    draft = docgen("build", "visit.yaml")
    assert (draft.code, draft.err[-1]) == (0, "Errors: 0, warnings: 1, notes: 0")
    shutil.rmtree("out")
    result = docgen("build", "visit.yaml", "--final")
    assert result.code == 1
    assert len(result.err) == 2
    assert result.err[0].endswith("[missing-text]")
    assert ": error: " in result.err[0]
    assert not Path("out").exists()
    assert docgen("build", "visit.yaml", "--final", "-l", "vi").code == 0


def test_what_a_new_dossier_left_open_is_highlighted_and_never_final(docgen):
    docgen("new", "visit", "--host", "vn.mai_son", "--guest", "la.xiengkho")
    text = Path("visit.yaml").read_text("utf-8")
    Path("visit.yaml").write_text(text.replace("    - …\n", "    - {vi: ..., lo: …}\n"), "utf-8")
    draft = docgen("build", "visit.yaml", "-p", "invitation", "-l", "lo")
    assert draft.code == 0
    spot = "visit.yaml:34:21"
    (line,) = [line for line in draft.err if line.startswith(spot)]
    assert line == f"{spot}: warning: This text is only “…”. Fill it in, or delete it. [unfilled]"
    document = Document("out/visit/invitation.lo.docx")
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs if run.text.strip() == "…"]
    assert [run.font.highlight_color for run in runs] == [WD_COLOR_INDEX.YELLOW]
    final = docgen("build", "visit.yaml", "-p", "invitation", "-l", "lo", "--final")
    assert final.code == 1
    assert f"{spot}: error: This text is only “…”. Fill it in, or delete it. [unfilled]" in final.err


def test_what_is_out_of_date_is_highlighted_told_once_and_never_final(docgen, tmp_path):
    name = {"vi": "Thuận Châu", "lo": "ທ້ວນເຈົາ", "outdated": ["lo"]}
    build_dossier(tmp_path, PROGRAMME | {"parties.thuan-chau.name": name, "reviewed": REVIEWED})
    told = (
        "The Lao of this text is out of date: another language has changed since. Write it anew, then take lo"
        ' out of "outdated". [out-of-date]'
    )
    draft = docgen("build", "visit.yaml")
    assert draft.err == [f"visit.yaml:11:11: warning: {told}", "Errors: 0, warnings: 1, notes: 0"]
    assert docgen("check", "visit.yaml").out == draft.err
    for path, marked in ((VI, []), (LO, ["ທ້ວນເຈົາ"])):
        assert_valid(path.read_bytes())
        runs = Document(str(path)).element.body.xpath(".//w:r[w:rPr/w:highlight]")
        assert ["".join(run.xpath("./w:t/text()")) for run in runs] == marked
    final = docgen("build", "visit.yaml", "--final")
    assert final.err == [f"visit.yaml:11:11: error: {told}", "Errors: 1, warnings: 0, notes: 0"]
    assert docgen("check", "visit.yaml", "--final").out == final.err
    listed = json.loads("".join(docgen("build", "visit.yaml", "--final", "--format", "json").out))
    assert [(one["code"], one["path"]) for one in listed] == [("out-of-date", "parties.thuan-chau.name.lo")]


def test_json_lists_all_wording_that_nobody_has_read(docgen, tmp_path):
    build_dossier(tmp_path, PROGRAMME)
    lines = docgen("build", "visit.yaml", "--final").err
    assert [line.partition(": ")[2][:33] for line in lines[:-1]] == [
        "error: Provisional wording in Vie",
        "error: Provisional wording in Lao",
    ]
    listed = json.loads("".join(docgen("check", "visit.yaml", "--final", "--format", "json").out))
    assert [(one["severity"], one["code"]) for one in listed] == [
        *[("error", "provisional-texts")] * 2,
        *[("note", "provisional-text")] * 3,
    ]


def test_problems_as_json_stand_alone_on_standard_output(docgen, tmp_path):
    build_dossier(tmp_path, PROGRAMME | {"visit.place": "Thuận Châu"})
    result = docgen("build", "visit.yaml", "--format", "json")
    (problem,) = json.loads("\n".join(result.out))
    assert (problem["severity"], problem["code"], problem["path"]) == (
        "warning",
        "missing-text",
        "visit.place",
    )
    assert result.err == [f"written      {VI}", f"written      {LO}", "Written: 2, unchanged: 0"]


def test_of_several_dossiers_a_faulty_one_stops_no_other(docgen, visit, tmp_path):
    build_dossier(tmp_path, PROGRAMME, name="other.yaml")
    result = docgen("build", "visit.yaml", "none.yaml", "other.yaml")
    assert result.code == 1
    assert result.err == [
        "Building visit.yaml",
        "Building none.yaml",
        "none.yaml: error: There is no such file. [no-file]",
        "Building other.yaml",
        "Errors: 1, warnings: 0, notes: 0",
    ]
    assert result.out[-1] == "Written: 4, unchanged: 0"


def test_two_dossiers_of_one_name(docgen, tmp_path):
    for folder in ("2023", "2024"):
        build_dossier(tmp_path / folder, PROGRAMME)
    result = docgen("build", "2023/visit.yaml", "2024/visit.yaml")
    assert result.code == 1
    first, second, folder = Path("2023/visit.yaml"), Path("2024/visit.yaml"), Path("out/visit")
    assert result.err[2].startswith(f"{second}: error: {first} goes into the folder {folder} too.")


@pytest.mark.parametrize("other", ["2024/visit.yaml", "2023/visit.YML"])
def test_two_dossiers_of_one_name_in_separate_runs(docgen, tmp_path, other):
    build_dossier(tmp_path / "2023", PROGRAMME)
    folder, name = other.split("/")
    build_dossier(tmp_path / folder, PROGRAMME | {"visit.place": {"vi": "Mai Sơn", "lo": "ໄມເຊີນ"}}, name=name)
    docgen("build", "2023/visit.yaml")
    before = files()
    result = docgen("build", other)
    assert result.code == 1
    assert result.err[0] == (
        f"{Path(other)}: error: The folder {Path('out/visit')} holds the papers of another dossier,"
        " visit.yaml, from another place or of another name. Rename this one, choose another folder with -o,"
        " or build with --force to replace the papers. [other-dossier]"
    )
    assert files() == before
    assert docgen("build", other, "--force").code == 0
    assert files() != before
    assert str(tmp_path) not in Path("out/visit/.docgen.json").read_text("utf-8")


def test_papers_that_are_no_longer_ordered_are_named_and_left(docgen, tmp_path):
    build_dossier(tmp_path, {"papers.invitation": None})
    docgen("build", "visit.yaml")
    memoranda = [name for name in files() if "programme" not in name]
    build_dossier(tmp_path, PROGRAMME)
    result = docgen("build", "visit.yaml")
    assert (result.code, result.out[-1]) == (0, "Written: 0, unchanged: 2")
    assert result.err == [
        f"{Path('out/visit')}: warning: The dossier no longer orders these papers of an earlier build,"
        " which were left here: memorandum.lo-vi.docx, memorandum.lo.docx, memorandum.vi-lo.docx,"
        " memorandum.vi.docx, review.vi-lo.docx. Delete them, or build with --prune, which removes those"
        " that nobody edited. [not-ordered]",
        "Errors: 0, warnings: 1, notes: 0",
    ]
    assert {*memoranda} < {*files()}
    assert docgen("build", "visit.yaml", "-p", "programme").err == []
    edited = Path("out", "visit", "memorandum.vi.docx")
    edited.write_bytes(b"edited in Word")
    result = docgen("build", "visit.yaml", "--prune")
    assert result.out[2] == f"removed      {Path('out/visit/memorandum.lo-vi.docx')}"
    assert result.out[-1] == "Written: 0, unchanged: 2, removed: 4"
    assert "left here: memorandum.vi.docx. Delete them" in result.err[0]
    assert [*files()] == ["visit/memorandum.vi.docx", "visit/programme.lo.docx", "visit/programme.vi.docx"]


def test_a_dossier_that_orders_nothing_any_more(docgen, tmp_path):
    build_dossier(tmp_path, PROGRAMME)
    docgen("build", "visit.yaml")
    build_dossier(tmp_path, {"papers": {}})
    assert docgen("build", "visit.yaml").err[1].endswith("[not-ordered]")
    assert docgen("build", "visit.yaml", "--prune").out[-1] == "Written: 0, unchanged: 0, removed: 2"
    assert files() == {}


def test_prune_needs_to_know_all_papers(docgen, visit):
    result = docgen("build", "visit.yaml", "--prune", "-p", "programme")
    assert (result.code, result.out) == (2, [])
    assert result.err == [
        "docgen: error: --prune needs to know all papers; leave out -p and -l. [prune-part]"
    ]


def test_a_dossier_that_may_not_be_read_stops_no_other(docgen, visit, tmp_path, monkeypatch):
    build_dossier(tmp_path, PROGRAMME, name="secret.yaml")
    real = Path.open

    def refuse(self, *rest, **named):
        if self.name == "secret.yaml":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(self, *rest, **named)

    monkeypatch.setattr(os, "access", lambda path, *_rest, **_named: Path(path).name != "secret.yaml")
    monkeypatch.setattr(Path, "open", refuse)
    result = docgen("build", "secret.yaml", "visit.yaml")
    assert (result.code, result.out[-1]) == (1, "Written: 2, unchanged: 0")
    assert result.err[1] == "secret.yaml: error: You have no permission to read this file. [no-permission]"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every locale knows Unicode")
def test_a_locale_that_knows_no_utf_8(docgen, tmp_path):
    build_dossier(tmp_path, PROGRAMME, name="Thuận.yaml")
    run = subprocess.run(
        [sys.executable, "-m", "docgen", "build", "Thuận.yaml"],
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.decode().splitlines()[0] == "written      out/Thuận/programme.vi.docx"
    assert list(files()) == ["Thuận/programme.lo.docx", "Thuận/programme.vi.docx"]
    assert docgen("build", "Thuận.yaml").out[-1] == "Written: 0, unchanged: 2"


def test_a_folder_that_leads_outside(docgen, visit, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    Path("out").mkdir()
    Path("out", "visit").symlink_to(elsewhere)
    result = docgen("build", "visit.yaml")
    assert result.code == 1
    assert result.err[0].startswith(f"{Path('out/visit')}: error: This folder leads outside out.")
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("name", ["...yaml", "con.yaml", "a:b.yaml", "visit .yaml", "nul.lo.yaml"])
def test_a_dossiers_name_that_is_no_folders(docgen, tmp_path, name):
    build_dossier(tmp_path, PROGRAMME, name=name)
    result = docgen("build", name)
    assert result.code == 1
    assert len(result.err) == 2
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_full_disk(docgen, visit, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = docgen("build", "visit.yaml")
    assert result.code == 1
    folder = Path("out/visit")
    assert result.err[0] == f"{folder}: error: This could not be written: the disk is full. [unwritable]"
    assert not Path("out").exists()


def test_a_folder_that_must_not_be_written(docgen, visit, monkeypatch):
    real = os.open

    def refuse(path, *rest, **named):
        if "out" in Path(path).parts:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return real(path, *rest, **named)

    monkeypatch.setattr(os, "open", refuse)
    result = docgen("build", "visit.yaml")
    assert result.code == 1
    assert result.err[0] == (
        f"{Path('out/visit')}: error: This could not be written: you may not write there. [unwritable]"
    )


def test_a_folders_name_that_is_too_long(docgen, visit):
    result = docgen("build", "visit.yaml", "-o", "x" * 300)
    assert result.code == 1
    assert result.err[0].endswith(": error: This could not be written: the name is too long. [unwritable]")


def test_an_output_folder_that_is_a_file(docgen, visit):
    Path("out").write_text("a file")
    result = docgen("build", "visit.yaml")
    assert result.code == 1
    assert result.err[0].endswith("something on the way is a file, not a folder. [unwritable]")
    assert Path("out").read_text() == "a file"


def test_two_runs_at_once(docgen, visit, tmp_path):
    holder = "import sys; from pathlib import Path; from docgen.output.lock import locked\n"
    holder += "with locked(Path('out/visit')): print('held', flush=True); sys.stdin.read()"
    Path("out", "visit").mkdir(parents=True)
    command = [sys.executable, "-c", holder]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        result = docgen("build", "visit.yaml")
        process.stdin.close()
    assert result.code == 1
    assert result.err[0] == (
        f"{Path('out/visit')}: error: Another docgen is writing into this folder."
        " Wait until it is done, then run again. [busy]"
    )
    assert files() == {}
    assert docgen("build", "visit.yaml").code == 0


def test_many_real_runs_at_once_leave_whole_files(docgen, visit):
    command = [sys.executable, "-m", "docgen", "build", "visit.yaml"]
    runs = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(4)]
    complaints = [run.communicate()[1] for run in runs]
    assert 0 in [run.returncode for run in runs]
    assert all(b"Traceback" not in complaint for complaint in complaints)
    built = files()
    docgen("build", "visit.yaml", "-o", "alone")
    assert built == files(Path("alone"))


def test_a_file_is_no_folder_of_templates(docgen, visit):
    result = docgen("build", "visit.yaml", "--templates", "visit.yaml")
    assert result.code == 1
    assert result.err[0] == (
        "visit.yaml: error: visit.yaml is a file; name the folder that holds the templates."
        " [template-missing]"
    )
    assert not Path("out").exists()


def test_own_templates_go_first(docgen, visit):
    Path("mine", "vi").mkdir(parents=True)
    Path("mine", "vi", "programme.docx").write_bytes(b"no Word file")
    result = docgen("build", "visit.yaml", "--templates", "mine")
    assert result.code == 1
    assert result.err[0].startswith(f"{Path('mine/vi/programme.docx')}: error: ")
    assert not Path("out").exists()


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_pdf_beside_each_paper(docgen, visit):
    result = docgen("build", "visit.yaml", "--pdf")
    assert result.code == 0
    assert result.err == ["Building visit.yaml", "Converting to PDF, 2 documents"]
    built = files()
    assert [Path(name).name for name in built] == [
        "programme.lo.docx", "programme.lo.pdf", "programme.vi.docx", "programme.vi.pdf",
    ]  # fmt: skip
    assert built["visit/programme.vi.pdf"].startswith(b"%PDF-")
    assert docgen("build", "visit.yaml", "--pdf").out[-1] == "Written: 0, unchanged: 4"


def test_pdf_without_libreoffice(docgen, visit, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    result = docgen("build", "visit.yaml", "--pdf")
    assert result.code == 1
    assert result.err == [
        "Building visit.yaml",
        "Converting to PDF, 2 documents",
        "docgen: error: PDF files need LibreOffice, which is not installed here. Install it"
        " (Debian and Ubuntu: apt install libreoffice-writer), or build without --pdf. [no-libreoffice]",
        "Errors: 1, warnings: 0, notes: 0",
    ]
    assert result.out == [f"written      {VI}", f"written      {LO}", "Written: 2, unchanged: 0"]
    assert list(files()) == ["visit/programme.lo.docx", "visit/programme.vi.docx"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"papers": {}}, []), ({}, ["-p", "review", "-l", "vi"])],
    ids=["none", "none that fits"],
)
def test_nothing_to_build_is_said(docgen, tmp_path, changes, words):
    build_dossier(tmp_path, changes)
    result = docgen("build", "visit.yaml", *words)
    assert (result.code, result.out) == (0, ["Written: 0, unchanged: 0"])
    assert result.err == [
        "visit.yaml: warning: There is nothing to build: the dossier orders no paper that fits."
        " Name papers in it. [no-paper]",
        "Errors: 0, warnings: 1, notes: 0",
    ]
    assert not Path("out").exists()


MARKED = {**PROGRAMME, "draft": {"number": 2, "date": "2026-11-20"}}


def heads(path: Path) -> set[str]:
    """What the headers of a paper say beside the page number, of its first page and of the others."""
    section = Document(str(path)).sections[0]
    return {
        "".join(paragraph.text for paragraph in head.paragraphs)
        for head in (section.first_page_header, section.header)
    }


def test_a_draft_says_so_in_the_head_of_every_page_until_it_is_final(docgen, tmp_path):
    build_dossier(tmp_path, {**MARKED, "reviewed": REVIEWED})
    result = docgen("build", "visit.yaml")
    assert (result.code, result.err) == (0, [])
    assert heads(VI) == {"DỰ THẢO lần 2, ngày 20/11/2026", "\t\tDỰ THẢO lần 2, ngày 20/11/2026"}
    assert docgen("build", "visit.yaml", "--final").code == 0
    assert heads(VI) == {""}


def test_a_draft_whose_template_does_not_show_it_is_warned_of(docgen, tmp_path):
    build_dossier(tmp_path, MARKED)
    docgen("templates", "adopt", "vi/programme", "--to", "own")
    template = Path("own", "vi", "programme.docx")
    for part in ("word/headerVi.xml", "word/headerFirstVi.xml"):
        edited(template, lambda xml: xml.replace("{{ properties.draft }}", ""), part)
    result = docgen("build", "visit.yaml", "--templates", "own")
    assert result.code == 0
    assert result.err == [
        f"{template}: warning: This paper is a draft, and its template does not show that. Put"
        " {{ properties.draft }} into the header. [template-no-draft]",
        "Errors: 0, warnings: 1, notes: 0",
    ]
    assert docgen("build", "visit.yaml", "--templates", "own", "-l", "lo").err == []
    build_dossier(tmp_path, PROGRAMME)
    assert docgen("build", "visit.yaml", "--templates", "own").err == []
