"""`docgen inspect`: lines, JSON, exit codes, and files that are no letters."""

import json
import zipfile

import pytest

from tests.protocol.inspection.clerk import letter


@pytest.fixture
def paper(tmp_path):
    def write(**changes):
        path = tmp_path / "letter.docx"
        path.write_bytes(letter(**changes))
        return path

    return write


def test_a_right_paper_ends_with_0(docgen, paper):
    run = docgen("inspect", paper(), "--form", "nd30")
    assert (run.code, run.out) == (0, ["Errors: 0, warnings: 0, notes: 0"])


def test_a_finding_ends_with_1_and_names_paragraph_and_rule(docgen, paper):
    path = paper(issuer={"size": 14})
    run = docgen("inspect", path, "--form", "nd30")
    assert run.code == 1
    assert run.out == [
        f"{path}:2: error: Issuing body: size: 14 pt instead of 12–13 pt (Decree 30/2020/NĐ-CP, Annex I,"
        " II.2), in “SỞ NGOẠI VỤ” [H4.size]",
        "Errors: 1, warnings: 0, notes: 0",
    ]


def test_a_note_alone_ends_with_0(docgen, paper):
    run = docgen("inspect", paper(last="Trân trọng đề nghị."), "--form", "nd30")
    assert (run.code, run.out[-1]) == (0, "Errors: 0, warnings: 0, notes: 1")


def test_json_says_what_a_program_needs(docgen, paper):
    path = paper(page={"left": 25})
    run = docgen("inspect", path, "--form", "nd30", "--format", "json")
    (found,) = json.loads("\n".join(run.out))
    assert found == {
        "file": str(path), "severity": "error", "code": "P2.left",
        "message": "Page: left margin: 25.0 mm instead of 30–35 mm (Decree 30/2020/NĐ-CP, Annex I, I.3)",
        "paragraph": None, "text": "", "rule": "P2.left", "element": "page", "found": "25.0 mm",
        "prescribed": "30–35 mm", "source": "Decree 30/2020/NĐ-CP, Annex I, I.3", "confidence": "verified",
        "form": "nd30-2020",
    }  # fmt: skip


def test_it_speaks_vietnamese(docgen, paper):
    run = docgen("inspect", paper(page={"left": 25}), "--form", "nd30", "--messages", "vi")
    assert (
        "Trang giấy: lề trái: 25.0 mm, quy định 30–35 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3)"
        in run.out[0]
    )


@pytest.mark.parametrize(
    ("date", "edition"), [("2024-04-11", "hd36-2018"), ("2026-09-01", "hd05-2026")]
)  # fmt: skip
def test_the_day_chooses_the_edition(docgen, paper, date, edition):
    run = docgen("inspect", paper(), "--form", "party", "--date", date, "--format", "json")
    assert {found["form"] for found in json.loads("\n".join(run.out))} == {edition}


@pytest.mark.parametrize("date", ["2019-01-01", "yesterday", "2024-02-30"])
def test_a_day_without_a_form_is_wrong_usage(docgen, paper, date):
    run = docgen("inspect", paper(), "--form", "nd30", "--date", date)
    assert (run.code, len(run.err)) == (2, 1)


def test_an_unknown_form_is_wrong_usage(docgen, paper):
    assert docgen("inspect", paper(), "--form", "nd31").code == 2


@pytest.mark.parametrize("content", [b"", b"Kinh gui", b"\xd0\xcf\x11\xe0" + bytes(512)])
def test_what_is_no_word_file_is_one_line(docgen, tmp_path, content):
    path = tmp_path / "letter.docx"
    path.write_bytes(content)
    run = docgen("inspect", path, "--form", "nd30")
    assert (run.code, len(run.err)) == (1, 1)


def test_a_bomb_is_refused(docgen, tmp_path):
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "x")
        archive.writestr("_rels/.rels", "x")
        archive.writestr("word/document.xml", b" " * 20_000_000)
    run = docgen("inspect", path, "--form", "nd30")
    assert run.code == 1
    assert "too large or packed too tightly" in run.err[0]


def office(tmp_path, rules):
    path = tmp_path / "office.yaml"
    path.write_text(f"docgen-office: 1\nforms:\n  nd30:\n    {rules}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"page": {"left": 25}}, "P2.left: 25-35"),
        ({"issuer": {"size": 14, "rule": 16}}, "H4.size: 12-14"),
        ({"body": {"first": 15}}, 'B3.first-line: "10, 12.7, 15"'),
        ({"motto": {"bold": False}}, "H2.bold: no"),
        ({"body": {"font": "Arial"}}, "P3.font: Arial | Times New Roman"),
        ({"last": "Trân trọng."}, "B9: off"),
    ],
)
def test_an_office_changes_a_rule(docgen, paper, tmp_path, changes, rule):
    run = docgen("inspect", paper(**changes), "--form", "nd30", "--office", office(tmp_path, rule))
    assert run.out == ["Errors: 0, warnings: 0, notes: 0"]


def test_what_an_office_asks_for_is_found_missing_and_its_file_named(docgen, paper, tmp_path):
    own = office(tmp_path, "P2.left: 35")
    run = docgen("inspect", paper(), "--form", "nd30", "--office", own)
    assert run.out[0].endswith(
        f"Page: left margin: 30.0 mm instead of 35 mm (rule of the office, {own}:4:14) [P2.left]"
    )


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("P2.lfet: 25", "The form nd30 has no rule P2.lfet; did you mean P2.left? [unknown-rule]"),
        (
            "P2.left: wide",
            "“wide” is no value for the rule P2.left; write for instance 30-35, or off. [bad-value]",
        ),
        (
            "B3.gap: 35-25",
            "“35-25” is no value for the rule B3.gap; write for instance 6-, or off. [bad-value]",
        ),
        (
            "H1.bold: maybe",
            "“maybe” is no value for the rule H1.bold; write for instance yes, or off. [bad-value]",
        ),
        (
            "H1.align: middle",
            "“middle” is no value for the rule H1.align; write for instance center, or off. [bad-value]",
        ),
        (
            "H6.level: nowhere",
            "“nowhere” is no value for the rule H6.level; write for instance number, or off. [bad-value]",
        ),
        ("P2.left: [25]", "Write rules by form and id, as forms: {nd30: {P2.left: 25-35}}. [wrong-type]"),
    ],
)
def test_an_office_s_rule_that_cannot_be_is_one_located_line(docgen, paper, tmp_path, rule, said):
    own = office(tmp_path, rule)
    run = docgen("inspect", paper(), "--form", "nd30", "--office", own)
    assert run.code == 1
    (line,) = run.err
    assert line.startswith(f"{own}:4:")
    assert line.endswith(said)
