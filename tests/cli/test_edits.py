"""What came back with an edited paper, as lines, objects, a table and a diff."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.cli import applied, edit_lines, edits, tables
from docgen.cli.columns import width
from docgen.cli.speech import speaking
from docgen.errors import Place
from docgen.messages import _
from docgen.roundtrip import Change, Edit, Kind, Outcome, Readback
from docgen.word.returned import Label
from tests.documents import assert_valid, lines

POINT = "agreed[0].points[0].vi"
CHANGES = (
    Change(
        Kind.MOVED, Outcome.CARRIED, "agreed[0].points[1]", "vi", "Trao đổi.", "Trao đổi.",
        Place("v.yaml", 9, 5),
    ),
    Change(
        Kind.COMMENT, Outcome.BY_HAND, POINT, "vi", "mỗi quý", "Tháng nào?", Place("v.yaml", 7, 9),
        by="Trần B", on="2026-11-20T10:00:00Z",
    ),
    Change(
        Kind.TEXT, Outcome.CARRIED, POINT, "vi", "Tuần tra hằng tháng.", "Tuần tra hằng quý.",
        Place("v.yaml", 7, 9), by="Lê A", on="2026-11-20T09:30:00Z", pending=True, also=2, outdated=("lo",),
    ),
    Change(Kind.TEMPLATE, Outcome.BY_HAND, "", "lo", "ຮຽນ ທ່ານ", "ຮຽນ ພະນະທ່ານ", reason=_("moved")),
    Change(
        Kind.FIGURE, Outcome.CONFLICT, "cooperation[0].amount", "vi", "500 triệu đồng", "600 triệu đồng",
        Place("v.yaml", 3, 1), today="550000000 VND",
    ),
    Change(Kind.ADDED, Outcome.BY_HAND, "", "lo", "", "ຈຸດໃໝ່\x1b[31m"),
    Change(Kind.DATE, Outcome.THERE, "visit.dates", "vi", "ngày 02 tháng 8", "ngày 03 tháng 8"),
)  # fmt: skip
READBACK = Readback(
    Path("m|x.docx"),
    Path("v.yaml"),
    Label("v", "memorandum", ("vi", "lo")),
    CHANGES,
    {Path("v.yaml"): Edit("a: 1\r\nb: hằng tháng\r\n".encode(), "a: 1\r\nb: hằng quý\r\n".encode())},
)
SAID = """\
Goes into the dossier (2)
  1  moved, Vietnamese  v.yaml:9:5  agreed[0].points[1]
     passage  Trao đổi.
  2  text changed, Vietnamese  v.yaml:7:9  agreed[0].points[0].vi
     old  Tuần tra hằng [tháng].
     new  Tuần tra hằng [quý].
     By Lê A, 2026-11-20 09:30; tracked, neither accepted nor rejected yet.
     Other paragraphs that change with it: 2.
     Out of date by it: Lao.

Conflict: the dossier was changed there too, and stays as it is (1)
  3  figure changed, Vietnamese  v.yaml:3:1  cooperation[0].amount
     old    [500] triệu đồng
     new    [600] triệu đồng
     today  550000000 VND

To be done by hand (1)
  4  added, Lao
     new  ຈຸດໃໝ່ [31m

The dossier says so already (1)
  5  date changed, Vietnamese  visit.dates
     old  ngày 02 tháng 8
     new  ngày 03 tháng 8

Fixed sentences of the template (1)
  6  fixed sentence changed, Lao
     old  ຮຽນ ທ່ານ
     new  ຮຽນ [ພະນະ]ທ່ານ
     moved

Comments (1)
  7  comment, Vietnamese  v.yaml:7:9  agreed[0].points[0].vi
     about  mỗi quý
     says   Tháng nào?
     Remarked by Trần B, 2026-11-20 10:00.
"""


def test_changes_by_what_becomes_of_them():
    assert "\n".join(edit_lines.lines(CHANGES, 100)) == SAID


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("columns", [40, 57])
def test_no_line_is_wider_than_the_console(language, columns):
    with speaking(language):
        found = list(edit_lines.lines(CHANGES, columns))
    assert max(map(width, found)) <= columns
    assert [line for line in found if line != line.rstrip()] == []


def test_changes_for_programs_are_in_the_order_of_the_paper():
    found = edits.as_objects(CHANGES)
    assert [one["kind"] for one in found] == [one.kind.value for one in CHANGES]
    assert found[2] == {
        "kind": "text",
        "path": POINT,
        "language": "vi",
        "old": "Tuần tra hằng tháng.",
        "new": "Tuần tra hằng quý.",
        "file": "v.yaml",
        "line": 7,
        "column": 9,
        "outcome": "carried",
        "reason": None,
        "today": "",
        "by": "Lê A",
        "on": "2026-11-20T09:30:00Z",
        "pending": True,
        "also": 2,
        "outdated": ["lo"],
    }
    assert (found[3]["file"], found[3]["line"], found[3]["reason"]) == (None, None, "moved")


def test_a_table_of_changes():
    table = edits.as_table(READBACK)
    written = tables.as_file(table, ".md").decode().splitlines()
    assert written[:5] == [
        "# m\\|x.docx → v.yaml",
        "",
        "| Change | Place | Old | New | What becomes of it | Remark |",
        "| --- | --- | --- | --- | --- | --- |",
        "| moved, Vietnamese | line 9<br>agreed\\[0\\].points\\[1\\] | Trao đổi. | Trao đổi."
        " | Goes into the dossier |  |",
    ]
    assert len(written) == 4 + len(CHANGES)
    document = tables.as_file(table, ".docx")
    assert_valid(document)
    assert "Today: 550000000 VND" in lines(document)


def test_the_lines_of_the_dossier_that_change():
    assert list(applied.diff(READBACK)) == [
        "--- v.yaml",
        "+++ v.yaml",
        "@@ -1,2 +1,2 @@",
        " a: 1",
        "-b: hằng tháng",
        "+b: hằng quý",
    ]


def told(**said):
    change = replace(CHANGES[1], **said)
    return [line.strip() for line in edit_lines.lines([change], 100)][2:-1]


@pytest.mark.parametrize("on", ["", "0-00-00T00:00:00Z", "2026-13-40T10:00:00Z", "gestern", "\x1b[31m"])
def test_a_comment_of_nobody_at_no_time(on):
    assert told(by=" ", on=on) == ["about  mỗi quý", "says   Tháng nào?", "Remarked by somebody not named."]
    assert edits.as_objects([replace(CHANGES[1], on=on)])[0]["on"] == ""


def test_a_comment_without_words():
    assert told(by="", new=" ") == [
        "about  mỗi quý",
        "The comment has no text.",
        "Remarked by somebody not named, 2026-11-20 10:00.",
    ]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (Kind.TEXT, ["old  dự kiến", "new  (nothing)"]),
        (Kind.JOINED, ["old  dự kiến", "new  (nothing)"]),
        (Kind.DELETED, ["old  dự kiến"]),
    ],
)
def test_where_nothing_is_left_it_is_said(kind, shown):
    assert told(kind=kind, old="dự kiến", new="", by="", on="") == shown


def test_of_very_many_changes_the_first_are_shown():
    many = [replace(CHANGES[5], new=f"Điểm {number}.") for number in range(250)]
    found = list(edit_lines.lines([*many, CHANGES[6]], 100))
    assert found[0] == "To be done by hand (250)"
    assert [line for line in found if "Điểm" in line][-1].endswith("Điểm 199.")
    after = found.index("     And 50 more: --table or --format json lists all.")
    assert found[after + 1 : after + 4] == [
        "",
        "The dossier says so already (1)",
        "201  date changed, Vietnamese  visit.dates",
    ]
    assert len(edits.as_objects(many)) == 250


def test_of_a_very_long_diff_the_first_lines_are_shown():
    after = "".join(f"- {number}\n" for number in range(900)).encode()
    found = list(applied.diff(replace(READBACK, edits={Path("v.yaml"): Edit(b"", after)})))
    assert (len(found), found[499:]) == (501, ["+- 496", "And 403 more lines."])


def test_what_is_left_for_a_person():
    assert [one.kind for one in edits.left(CHANGES)] == [Kind.TEMPLATE, Kind.FIGURE, Kind.ADDED]


def test_what_is_left_is_named_by_the_lines_of_the_new_file():
    before = b"a\nb\nc\nd\ne\n"
    after = b"0\na\nB\nB2\nd\ne\n"
    made = replace(READBACK, edits={Path("v.yaml"): Edit(before, after)})
    asked = [replace(CHANGES[0], place=Place("v.yaml", line, 3)) for line in (1, 2, 3, 4, 5, 9)]
    elsewhere = replace(CHANGES[0], place=Place("office.yaml", 2, 3))
    found = applied.after([*asked, elsewhere, CHANGES[3]], made)
    assert [one.place and one.place.line for one in found] == [2, 3, 4, 5, 6, 9, 2, None]
