"""`docgen readback`: what an editor changed is listed, carried into the dossier, or refused in one line."""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from pathlib import Path

import docx
import pytest

from tests.cli.test_compare import HOSTILE, spoilt
from tests.documents import assert_valid
from tests.dossiers import build_dossier

PAPER = Path("out/visit/memorandum.vi-lo.docx")
BUILDING = f"{PAPER} away and run docgen build visit.yaml; with --force it would replace every edited paper."
POINT = {"Tuần tra song phương.": "Tuần tra song phương hằng quý."}


def edited(path, words, target=None):
    """Change words of a Word file, as they stand in one run each."""
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                text = part.decode()
                for before, after in words.items():
                    assert before in text
                    text = text.replace(before, after)
                part = text.encode()
            new.writestr(name, part)
    target = Path(target or path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(made.getvalue())
    return target


@pytest.fixture
def visit(docgen, tmp_path):
    path = build_dossier(tmp_path)
    assert docgen("build", "visit.yaml").code == 0
    return path


def test_a_changed_point_is_listed_and_nothing_is_written(docgen, visit, tmp_path):
    before = visit.read_bytes()
    edited(PAPER, POINT)
    result = docgen("readback", PAPER)
    line = before.decode().splitlines().index("  - vi: Tuần tra song phương.") + 1
    assert (result.code, result.err) == (0, [])
    assert result.out == [
        "Goes into the dossier (1)",
        f"  1  text changed, Vietnamese  visit.yaml:{line}:9  agreed[0].points[0].vi",
        "     old  Tuần tra song phương.",
        "     new  Tuần tra song phương [hằng quý].",
        "     Out of date by it: Lao.",
        "",
        "Changes: 1; into the dossier: 1, conflicts: 0, by hand: 0, there already: 0. Comments: 0.",
        "To write what goes into visit.yaml (1), run again with --apply.",
    ]
    assert visit.read_bytes() == before


def test_applied_it_shows_the_lines_first_and_says_what_comes_next(docgen, visit):
    before = visit.read_text("utf-8")
    edited(PAPER, POINT)
    result = docgen("readback", PAPER, "--apply")
    assert (result.code, result.err) == (0, [])
    assert result.out[:2] == ["--- visit.yaml", "+++ visit.yaml"]
    shown = [line for line in result.out if re.match(r"[-+] ", line)]
    after = before.replace(
        "  - vi: Tuần tra song phương.\n    lo: ລາດຕະເວນສອງຝ່າຍ.\n",
        "  - vi: Tuần tra song phương hằng quý.\n    lo: ລາດຕະເວນສອງຝ່າຍ.\n    outdated: [lo]\n",
    )
    assert shown == [
        "-  - vi: Tuần tra song phương.",
        "+  - vi: Tuần tra song phương hằng quý.",
        "+    outdated: [lo]",
    ]
    assert visit.read_text("utf-8") == after
    assert Path("visit.yaml.bak").read_text("utf-8") == before
    written = result.out.index("Written: visit.yaml; as it was: visit.yaml.bak.")
    assert result.out[written + 2 :] == [
        "Changes: 1; into the dossier: 1, conflicts: 0, by hand: 0, there already: 0. Comments: 0.",
        "Write in the other language what is out of date or missing now; docgen check visit.yaml lists it.",
        f"Then move {BUILDING}",
    ]
    again = docgen("readback", PAPER, "--apply")
    assert (again.code, visit.read_text("utf-8")) == (0, after)
    assert again.out[0] == "The dossier says so already (1)"
    assert again.out[-2:] == ["Nothing in it is left to be taken over.", f"Move {BUILDING}"]


def test_what_is_left_is_listed_and_makes_the_exit_code_one(docgen, visit):
    edited(PAPER, POINT)
    text = visit.read_text("utf-8")
    visit.write_text(text.replace("Tuần tra song phương.", "Tuần tra chung."), "utf-8")
    listed = docgen("readback", PAPER)
    assert listed.code == 0
    result = docgen("readback", PAPER, "--apply")
    assert result.code == 1
    assert result.out[0] == "Conflict: the dossier was changed there too, and stays as it is (1)"
    assert "     today  1. Tuần tra chung." in result.out
    todo = [
        "Decide about what is left (1), and change the dossier, the office file or the template yourself.",
        f"Then move {BUILDING}",
    ]
    assert (listed.out[-2:], result.out[-2:]) == (todo, todo)
    assert not Path("visit.yaml.bak").exists()


def test_programs_get_a_list_and_people_the_words_on_the_other_stream(docgen, visit):
    edited(PAPER, POINT)
    result = docgen("readback", PAPER, "--apply", "--format", "json")
    (found,) = json.loads("\n".join(result.out))
    assert (found["kind"], found["path"], found["outcome"]) == ("text", "agreed[0].points[0].vi", "carried")
    assert (found["file"], found["language"], found["outdated"]) == ("visit.yaml", "vi", ["lo"])
    assert result.err[:2] == ["--- visit.yaml", "+++ visit.yaml"]
    assert result.err[-1].startswith("Then move out/visit/")


def test_the_table_is_written_before_anything_else(docgen, visit, tmp_path):
    edited(PAPER, POINT)
    result = docgen("readback", PAPER, "--table", "t.docx")
    assert (result.code, result.err) == (0, ["Written: t.docx"])
    assert_valid((tmp_path / "t.docx").read_bytes())
    before = visit.read_bytes()
    refused = docgen("readback", PAPER, "--table", "t.docx", "--apply")
    assert (refused.code, len(refused.err), visit.read_bytes()) == (1, 1, before)
    assert refused.err[0].endswith("[exists]")
    assert docgen("readback", PAPER, "--table", "t.txt").code == 2


def test_an_unedited_paper_has_no_changes(docgen, visit):
    result = docgen("readback", PAPER, "--apply")
    assert (result.code, result.err) == (0, [])
    assert result.out == [f"Nothing was changed: {PAPER} reads as docgen wrote it."]


def test_a_paper_that_was_only_saved_anew_is_in_the_way(docgen, visit):
    edited(PAPER, {})
    assert docgen("readback", PAPER).out == [
        f"Nothing was changed: {PAPER} reads as docgen wrote it.",
        "Nothing in it is left to be taken over.",
        f"Move {BUILDING}",
    ]


def test_a_text_that_is_missing_in_the_other_language_is_to_be_written(docgen, visit):
    text = visit.read_text("utf-8")
    visit.write_text(text.replace("    lo: ລາດຕະເວນສອງຝ່າຍ.\n", "", 1), "utf-8")
    assert docgen("build", "visit.yaml", "--force").code == 0
    result = docgen("readback", edited(PAPER, POINT, "mail/x.docx"), "--apply")
    assert result.code == 0
    assert result.out[-2:] == [
        "Write in the other language what is out of date or missing now; docgen check visit.yaml lists it.",
        "Then run docgen build visit.yaml.",
    ]


def test_a_dossier_that_may_only_be_read_is_refused_before_anything_is_shown(docgen, visit, tmp_path):
    returned = edited(PAPER, POINT, "mail/x.docx")
    visit.chmod(0o444)
    result = docgen("readback", returned, "--apply")
    assert (result.code, result.out, len(result.err)) == (1, [], 1)
    assert result.err[0].endswith("[read-only]")
    assert not Path("visit.yaml.bak").exists()


def test_a_file_that_came_back_under_another_name(docgen, visit):
    returned = edited(PAPER, POINT, "mail/bản sửa lần 2.docx")
    result = docgen("readback", returned, "--apply")
    assert result.code == 0
    assert result.out[-1] == "Then run docgen build visit.yaml."
    assert "+  - vi: Tuần tra song phương hằng quý." in result.out


def test_another_dossiers_paper_is_read_with_a_warning(docgen, visit):
    shutil.copy("visit.yaml", "visit-2.yaml")
    edited(PAPER, POINT)
    result = docgen("readback", PAPER, "visit-2.yaml")
    assert [line.rpartition(" ")[2] for line in result.err] == ["[other-dossier]"]
    assert "agreed[0].points[0].vi" in result.out[1]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["-p", "programme"], "[unknown-paper]"),
        (["-l", "zh"], "[unknown-paper]"),
        (["nothing.yaml"], "[no-file]"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(docgen, visit, words, code):
    result = docgen("readback", PAPER, *words)
    assert (result.code in (1, 2), result.out, len(result.err)) == (True, [], 1)
    assert result.err[0].endswith(code)


def test_a_word_file_of_nobody(docgen, visit):
    document = docx.Document()
    document.add_paragraph("Một thư khác hẳn.")
    document.save("letter.docx")
    result = docgen("readback", "letter.docx")
    assert (result.code, result.out, result.err[0].rpartition(" ")[2]) == (2, [], "[no-dossier]")
    result = docgen("readback", "letter.docx", "visit.yaml")
    assert (result.code, result.out, result.err[0].rpartition(" ")[2]) == (2, [], "[which-paper]")


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_with_one_line(docgen, visit, kind):
    part, change, code = HOSTILE[kind]
    content = spoilt(PAPER.read_bytes(), {part: change}) if part else b"no zip"
    Path("x.docx").write_bytes(content)
    before = visit.read_bytes()
    result = docgen("readback", "x.docx", "visit.yaml", "--apply")
    assert (result.code, result.out, len(result.err), visit.read_bytes()) == (1, [], 1, before)
    assert result.err[0].endswith(f"[{code}]")


@pytest.mark.parametrize("content", [b"", b"\xd0\xcf\x11\xe0" + bytes(600), b"docgen: 1\n", None])
def test_what_is_no_word_file(docgen, visit, content):
    path = Path("x.doc")
    if content is not None:
        path.write_bytes(content)
    result = docgen("readback", path, "visit.yaml")
    assert (result.code, result.out, len(result.err)) == (1, [], 1)
    for name, code in (("out", "not-a-file"), (".", "not-a-file"), ("missing.docx", "no-file")):
        result = docgen("readback", name)
        assert (result.code, result.out, result.err[0].rpartition(" ")[2]) == (1, [], f"[{code}]")
