"""`docgen plan`, as a person and a program read it."""

import json
import shutil

import icalendar
import pytest

from docgen.cli.columns import WIDTH, width
from tests.cli.conftest import ROOT
from tests.dossiers import build_dossier

PLAN = """\
docgen-plan: 1
year: 2027
languages: [vi, lo]
include: [offices/ubnd-tinh-son-la.yaml]
addresses: partners.yaml
issuer: son-la
letters:
  - occasion: occasion.la.national_day
  - occasion: occasion.la.new_year
  - occasion: occasion.appointment
  - dossier: visit.yaml
"""
PARTNERS = """\
docgen-addresses: 1
partners:
  houaphan: {place: la.houaphan}
  luang-prabang: {place: la.luang_prabang}
"""


@pytest.fixture
def visit(tmp_path):
    changes = {
        "papers": {"invitation": {}, "programme": {}},
        "lead_times": {"request": {"days": 7, "source": "Quyết định 1"}},
        "done": {"plan": "2023-06-30"},
    }
    return build_dossier(tmp_path, changes, name="visit.yaml").relative_to(tmp_path)


@pytest.fixture
def year(tmp_path, visit):
    (tmp_path / "offices").mkdir()
    shutil.copy(ROOT / "samples" / "offices" / "ubnd-tinh-son-la.yaml", tmp_path / "offices")
    (tmp_path / "partners.yaml").write_text(PARTNERS, "utf-8")
    (tmp_path / "year.yaml").write_text(PLAN, "utf-8")
    return "year.yaml"


def test_the_steps_of_a_visit_stand_in_a_table(docgen, visit):
    result = docgen("plan", visit, "--today", "2023-07-25")
    assert (result.code, result.err) == (0, [])
    assert (
        result.out
        == """\
huyện Thuận Châu: visit of huyện Hua Mường. Today: Tue 25/07/2023
Due             Days   State       Paper           Step
Mon 03/07/2023         done                        Ask the competent level to agree to the visit:
                                                   plan, draft list, costs
                                                   arrival − 30 days; practice of Nha Trang
                                                   University (ntu.edu.vn) where visas are needed,
                                                   else 10 days; your province may differ (not
                                                   verified)
Wed 12/07/2023  -13    OVERDUE     invitation      Send the letter of invitation with its
                                                   translation
                                                   arrival − 21 days; docgen's suggestion (not
                                                   verified)
                                                   missing: a day to reply by
Fri 21/07/2023  -4     OVERDUE                     Have the partner's reply: list of the delegation,
                                                   border gate
                                                   arrival − 10 days; docgen's suggestion (not
                                                   verified)
                                                   missing: all names of the delegation: huyện Hua
                                                   Mường; the border gate
Mon 24/07/2023  -1     OVERDUE     delegation      Send the department of foreign affairs the list
                                                   of guests, form and place
                                                   arrival − 7 working days; Quyết định 1
                                                   missing: the dossier does not order this paper;
                                                   travel documents of all members: huyện Hua Mường
Fri 28/07/2023  3      soon        notice          Give the advance notice to the police, the border
                                                   gate and the department
                                                   arrival − 5 days; practice of Nha Trang
                                                   University (ntu.edu.vn); your province may differ
                                                   (not verified)
                                                   missing: the dossier does not order this paper
Fri 28/07/2023  3      soon        programme       Fix the programme: one for the guests, one with
                                                   duties for the hosts
                                                   arrival − 3 working days; docgen's suggestion
                                                   (not verified)
Tue 01/08/2023  7      soon                        Have the written approval in hand
                                                   arrival − 1 working days; docgen's suggestion
                                                   (not verified)
Mon 07/08/2023  13     ahead       report          Report on the visit to the competent level
                                                   end of the visit + 3 days; practice of Nha Trang
                                                   University (ntu.edu.vn); your province may differ
                                                   (not verified)
                                                   missing: the dossier does not order this paper
Fri 11/08/2023  17     ahead       thanks          Send the letter of thanks
                                                   end of the visit + 5 working days; docgen's
                                                   suggestion (not verified)
                                                   missing: the dossier does not order this paper
What is not verified is no rule for your office. Write your own lead times, with their source, under
lead_times.""".splitlines()
    )


def test_it_speaks_vietnamese(docgen, visit):
    out = docgen("plan", visit, "--today", "2023-07-25", "--messages", "vi").out
    assert out[:2] == [
        "huyện Thuận Châu: huyện Hua Mường sang thăm. Hôm nay: T3 25/07/2023",
        "Hạn             Còn    Trạng thái  Văn bản         Việc",
    ]
    assert next(line for line in out if "QUÁ HẠN" in line) == (
        "T4 12/07/2023   -13    QUÁ HẠN     invitation      Gửi thư mời kèm bản dịch"
    )


@pytest.mark.parametrize("sample", ["so-ngoai-vu-son-la--9-tinh-lao-2024", "hua-muong--thuan-chau-2024"])
def test_every_line_fits_a_hundred_columns(docgen, sample):
    result = docgen("plan", ROOT / "samples" / f"{sample}.yaml", "--today", "2024-01-02", "--messages", "vi")
    assert result.code == 0
    assert [line for line in result.out if width(line) > WIDTH] == []


def test_another_partys_steps_are_shown_by_its_own_calendar(docgen, visit):
    result = docgen("plan", visit, "--today", "2023-07-25", "--for", "hua-muong")
    assert "Send the host the list of the delegation and the" in "".join(result.out)
    assert "invitation" not in "".join(result.out)
    wrong = docgen("plan", visit, "--for", "hua-muon")
    assert (wrong.code, wrong.out) == (1, [])
    assert wrong.err == [
        'visit.yaml: error: There is no party "hua-muon"; did you mean "hua-muong"? [unknown-id]'
    ]


def test_a_program_gets_every_step_as_an_object(docgen, visit):
    (agenda,) = json.loads("\n".join(docgen("plan", visit, "--today", "2023-07-25", "--format", "json").out))
    assert {key: agenda[key] for key in ("file", "title", "today")} == {
        "file": "visit.yaml",
        "title": "huyện Thuận Châu: visit of huyện Hua Mường",
        "today": "2023-07-25",
    }
    assert agenda["steps"][3] == {
        "of": "huyện Thuận Châu: visit of huyện Hua Mường",
        "id": "request",
        "what": "Send the department of foreign affairs the list of guests, form and place",
        "due": "2023-07-24",
        "days_left": -1,
        "state": "overdue",
        "done": None,
        "event": "arrival",
        "side": "before",
        "days": 7,
        "counted": "working",
        "source": "Quyết định 1",
        "verified": True,
        "paper": "delegation",
        "missing": [
            "the dossier does not order this paper",
            "travel documents of all members: huyện Hua Mường",
        ],
    }
    assert len(agenda["notes"]) == 1


def test_a_years_plan_tells_letters_and_visits_by_day(docgen, year):
    (agenda,) = json.loads("\n".join(docgen("plan", year, "--today", "2027-01-05", "--format", "json").out))
    assert [(step["due"], step["id"], step["of"]) for step in agenda["steps"][-2:]] == [
        ("2027-03-15", "letter", "Tết cổ truyền Bunpimay (la-new_year, partners: 2)"),
        (
            "2027-11-11",
            "letter",
            "Quốc khánh nước Cộng hòa dân chủ nhân dân Lào (la-national_day, partners: 2)",
        ),
    ]
    assert {step["of"] for step in agenda["steps"][:-2]} == {"huyện Thuận Châu: visit of huyện Hua Mường"}
    assert agenda["notes"][:2] == [
        "Which days are swapped in 2027 docgen does not know; write them under days_off and working_days.",
        "No day in that year is known, and no deadline counted, for: được bầu, bổ nhiệm giữ chức vụ mới.",
    ]


def test_letters_of_a_plan_that_are_sent_are_not_called_overdue(docgen, tmp_path, year):
    def steps(done: str) -> list[tuple[str, str]]:
        found = (tmp_path / "year.yaml").read_text("utf-8")
        text = found.replace(
            "occasion: occasion.la.new_year", f"occasion: occasion.la.new_year\n    done: {done}"
        )
        assert text != found
        (tmp_path / "done.yaml").write_text(text, "utf-8")
        arguments = ("plan", "done.yaml", "--today", "2027-06-05", "--format", "json")
        (agenda,) = json.loads("\n".join(docgen(*arguments).out))
        return [(s["state"], s["of"]) for s in agenda["steps"] if "new_year" in s["of"]]

    assert steps("false") == [("overdue", "Tết cổ truyền Bunpimay (la-new_year, partners: 2)")]
    assert steps("true") == [("done", "Tết cổ truyền Bunpimay (la-new_year, partners: 2)")]
    assert steps("[houaphan]") == [("overdue", "Tết cổ truyền Bunpimay (la-new_year, partners: 1)")]


def test_a_plan_with_faulty_partners_tells_the_others_days_and_fails(docgen, tmp_path, year):
    (tmp_path / "partners.yaml").write_text(f"{PARTNERS}  bokeo: {{place: la.bokea}}\n", "utf-8")
    result = docgen("plan", year, "--today", "2027-01-05")
    assert (result.code, [line.rpartition(" ")[2] for line in result.err]) == (1, ["[unknown-id]"])
    assert any("la-new_year, partners: 2" in line for line in result.out)


def test_a_plan_whose_address_book_is_none_tells_that(docgen, tmp_path, year):
    (tmp_path / "year.yaml").write_text(PLAN.replace("  - dossier: visit.yaml\n", ""), "utf-8")
    (tmp_path / "partners.yaml").write_text("partners: {}\n", "utf-8")
    result = docgen("plan", year)
    assert (result.code, result.out) == (1, [])
    assert [line.rpartition(" ")[2] for line in result.err] == ["[unknown-format]"]


def test_a_plan_has_no_party_to_choose(docgen, year):
    assert docgen("plan", year, "--for", "son-la").code == 2


def test_past_the_table_of_holidays_it_says_so(docgen, tmp_path):
    path = build_dossier(
        tmp_path, {"visit.dates": "2150-08-05", "programme": None, "papers": {"invitation": {}}}
    )
    assert "After 2100 docgen knows no public holidays: only weekends are off." in docgen("plan", path).out


def test_a_dossier_without_days_and_a_file_that_is_none_stop_only_themselves(docgen, tmp_path, visit):
    path = build_dossier(
        tmp_path, {"visit.dates": None, "papers": {"invitation": {}}, "programme": None}, name="undated.yaml"
    )
    result = docgen("plan", path.name, "no.yaml", visit, "--today", "2023-07-25")
    assert result.code == 1
    assert [line.rpartition(" ")[2] for line in result.err] == ["[no-dates]", "[no-file]"]
    assert result.out[0].startswith("huyện Thuận Châu: visit")


def test_the_calendar_is_written_again_but_never_over_somebodys_edit(docgen, tmp_path, visit):
    calendar = tmp_path / "lịch.ics"
    first = docgen("plan", visit, "--today", "2023-07-25", "--ics", calendar.name)
    assert (first.code, first.err) == (0, ["Calendar: lịch.ics"])
    content = calendar.read_bytes()
    assert len(icalendar.Calendar.from_ical(content).walk("VEVENT")) == 9
    assert docgen("plan", visit, "--today", "2023-07-26", "--ics", calendar.name).code == 0
    assert calendar.read_bytes() == content

    calendar.write_bytes(content.replace(b"docgen", b"clerk"))
    refused = docgen("plan", visit, "--today", "2023-07-25", "--ics", calendar.name)
    assert refused.code == 1
    assert [line.rpartition(" ")[2] for line in refused.err] == ["[edited]"]
    assert b"clerk" in calendar.read_bytes()
    assert docgen("plan", visit, "--ics", calendar.name, "--force").code == 0
    assert calendar.read_bytes() == content


def test_a_calendar_in_a_folder_of_papers_is_no_paper_that_was_left(docgen, tmp_path, visit):
    docgen("plan", visit, "--ics", "out/visit/visit.ics")
    assert docgen("build", visit, "--prune").code == 0
    assert (tmp_path / "out" / "visit" / "visit.ics").exists()
