"""`docgen batch`: the table, the run, what it says."""

from __future__ import annotations

import csv
import json
import re

import pytest

from docgen.cli.overview import aligned, shortened, width
from docgen.cli.progress import Progress, line
from docgen.messages import _
from tests.batch.plans import BOKEO, HOUAPHAN, PHONGSALY, book, letters, many, planned

DAY = "Quốc khánh nước Cộng hòa dân chủ nhân dân L…"
CHAIR = "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"
TABLE = [
    f"what{' ' * 42}to{' ' * 25}language  signer{' ' * 32}due         missing",
    f"{DAY}  Chính quyền tỉnh Hủa Phăn  vi, lo    {CHAIR}  2026-11-11",
    f"{DAY}  Chính quyền tỉnh Bò Kẹo    lo        {CHAIR}  2026-11-11",
    "Letters: 3",
]


def test_a_dry_run_shows_one_table_and_writes_nothing(docgen, tmp_path):
    result = docgen("batch", planned(tmp_path, addresses=book(HOUAPHAN, BOKEO)), "--dry-run")
    assert (result.code, result.out, result.err) == (0, TABLE, [])
    assert not (tmp_path / "out").exists()


def test_a_run_writes_and_sums_up(docgen, tmp_path):
    path = planned(tmp_path, addresses=book(HOUAPHAN, BOKEO))
    assert docgen("batch", path).out[-1] == (
        "Letters written: 3, unchanged: 0, edited and kept: 0, not made: 0, removed: 0."
        " They are in out/year, with register.csv."
    )
    assert docgen("batch", path).out[-1].startswith("Letters written: 0, unchanged: 3,")


def test_a_bad_cell_is_told_and_nothing_written(docgen, tmp_path):
    bad = book(HOUAPHAN, ("x", "la.nowhere", "", "", "", "", "", ""))
    result = docgen("batch", planned(tmp_path, addresses=bad))
    assert result.code == 1
    assert [text.split(": ")[0].rpartition("/")[2] for text in result.err[:-1]] == ["partners.csv:B3"]
    assert result.err[-1] == "Errors: 1, warnings: 0, notes: 0"
    assert not (tmp_path / "out").exists()
    skipped = docgen("batch", tmp_path / "year.yaml", "--skip-faulty")
    assert (skipped.code, skipped.out[-2]) == (0, "Partners left out for the errors in their rows: 1 (x).")
    assert len(letters(tmp_path / "out")) == 2


def test_an_edited_letter_makes_the_exit_code_1(docgen, tmp_path):
    path = planned(tmp_path, addresses=book(HOUAPHAN))
    docgen("batch", path)
    (letter, *_others) = (tmp_path / "out").glob("year/*/*.docx")
    letter.write_bytes(b"edited")
    result = docgen("batch", path)
    assert result.code == 1
    assert result.err[0].startswith(f"out/year/la-national_day/{letter.name}: error: This letter was edited")
    assert "edited and kept: 1" in result.out[-1]


def test_a_long_table_is_summed_up_and_whole_as_csv_and_json(docgen, tmp_path):
    path = planned(tmp_path, addresses=many(70))
    result = docgen("batch", path, "--dry-run")
    assert [re.split("  +", text)[1:3] for text in result.out] == [
        ["to", "language"],
        ["70 partners", "vi, lo"],
        [],
    ]
    found = list(csv.DictReader(docgen("batch", path, "--dry-run", "--format", "csv").out))
    assert len(found) == 140
    assert found[0]["signer"] == CHAIR
    objects = json.loads("\n".join(docgen("batch", path, "--dry-run", "--format", "json").out))
    assert objects == found


def test_a_new_sheet_is_never_written_over(docgen, tmp_path):
    assert docgen("batch", "--new-sheet", "partners.xlsx").code == 0
    content = (tmp_path / "partners.xlsx").read_bytes()
    result = docgen("batch", "--new-sheet", "partners.xlsx")
    assert (result.code, "[exists]" in result.err[0]) == (1, True)
    assert (tmp_path / "partners.xlsx").read_bytes() == content


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], 2, "[no-plan]"),
        (["--new-sheet", "partners.csv"], 2, "[bad-name]"),
        (["year.yaml", "--jobs", "0"], 2, "--jobs"),
        (["year.yaml", "--scheduler", "nonsense://x"], 2, "[no-scheduler]"),
        (["none.yaml"], 1, "[no-file]"),
        (["."], 1, "[not-a-file]"),
        (["offices/son-la.yaml"], 1, "[not-a-plan]"),
    ],
)
def test_what_cannot_be_is_one_sentence(docgen, tmp_path, words, code, said):
    planned(tmp_path)
    result = docgen("batch", *words)
    assert result.code == code
    assert said in "\n".join(result.err)


def test_an_interrupt_says_how_to_go_on(docgen, tmp_path, monkeypatch):
    monkeypatch.setattr("docgen.batch.looking.SIZE", 1)
    tell = Progress.tell

    def stop(self, what, done, of):
        tell(self, what, done, of)
        if what.text == "Writing" and done == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(Progress, "tell", stop)
    result = docgen("batch", planned(tmp_path, addresses=book(HOUAPHAN, PHONGSALY)))
    assert result.code == 130
    assert result.err == [
        "Interrupted: 2 of 4 letters are finished and registered. The same command goes on."
    ]


def test_an_interrupt_before_anything_is_written_says_so(docgen, tmp_path, monkeypatch):
    def stop(_self, _what, _done, _of):
        raise KeyboardInterrupt

    monkeypatch.setattr(Progress, "tell", stop)
    result = docgen("batch", planned(tmp_path, addresses=book(HOUAPHAN, PHONGSALY)))
    assert (result.code, result.err) == (
        130,
        ["Interrupted: this run has written no letter. The same command begins anew."],
    )
    assert not (tmp_path / "out").exists()


def test_a_plan_is_checked_as_a_dry_run_does(docgen, tmp_path):
    path = planned(tmp_path, addresses=book(HOUAPHAN, PHONGSALY))
    assert docgen("check", path).out == ["Errors: 0, warnings: 0, notes: 0"]
    planned(tmp_path, addresses=book(HOUAPHAN, ("x", "la.nowhere", "", "", "", "", "", "")))
    result = docgen("check", path)
    assert result.code == 1
    assert [text.split(": ")[0].rpartition("/")[2] for text in result.out[:-1]] == ["partners.csv:B3"]
    assert not (tmp_path / "out").exists()


def test_a_plan_is_no_dossier(docgen, tmp_path):
    assert "[not-a-dossier]" in docgen("build", planned(tmp_path)).err[0]


def test_columns_stand_below_each_other_in_every_script():
    rows = [("中华人民共和国", "x"), ("ສປປ ລາວ ນ້ຳ", "y"), ("Lào", "z")]
    assert [
        width(text[: text.index(end)]) for text, (_first, end) in zip(aligned(rows), rows, strict=True)
    ] == [16] * 3
    assert (shortened("中华人民共和国", 8), width("ນ້ຳ")) == ("中华人…", 2)


def test_the_progress_line_tells_count_rate_and_what_is_left():
    assert line(_("Writing"), 500, 2000, 1.0) == (
        "Writing [######------------------] 500/2000, 500 a second, 0:03 left"
    )
