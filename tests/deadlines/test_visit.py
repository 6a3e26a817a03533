"""The steps of the five cases, and what a dossier changes in them."""

from __future__ import annotations

import copy
from datetime import date
from pathlib import Path

import pytest

from docgen.deadlines import Step, steps
from docgen.dossier import load
from tests.dossiers import build_dossier

SAMPLES = Path(__file__).parents[2] / "samples"
TODAY = date(2023, 7, 20)
CASES = {
    "mai-son--xieng-kho-2024": """\
        2024-03-12 plan 30 calendar
        2024-03-21 invitation 21 calendar
        2024-04-01 list 10 calendar
        2024-04-05 notice 5 calendar
        2024-04-08 programme 3 working
        2024-04-10 approval 1 working
        2024-04-10 memorandum 1 working
        2024-04-12 report 3 calendar
        2024-04-24 thanks 5 working""",  # in Laos, over Bunpimay
    "thuan-chau--hua-muong-2023": """\
        2023-07-03 plan 30 calendar
        2023-07-12 invitation 21 calendar
        2023-07-21 list 10 calendar
        2023-07-24 opinions 7 working
        2023-07-26 request 5 working
        2023-07-28 notice 5 calendar
        2023-07-28 programme 3 working
        2023-08-01 approval 1 working
        2023-08-01 memorandum 1 working
        2023-08-07 report 3 calendar
        2023-08-11 thanks 5 working
        2023-08-17 signing-report 15 calendar""",
    "si-ma-cai--ma-quan-2024": """\
        2024-07-12 plan 30 calendar
        2024-07-22 invitation 21 calendar
        2024-08-02 list 10 calendar
        2024-08-05 request 5 working
        2024-08-07 notice 5 calendar
        2024-08-07 programme 3 working
        2024-08-09 approval 1 working
        2024-08-09 memorandum 1 working
        2024-08-15 report 3 calendar
        2024-08-19 thanks 5 working""",  # Party committees: outside Law 70/2020
    "so-ngoai-vu-son-la--9-tinh-lao-2024": """\
        2024-02-06 plan 30 calendar
        2024-02-15 invitation 21 calendar
        2024-02-26 list 10 calendar
        2024-02-27 opinions 7 working
        2024-03-01 notice 5 calendar
        2024-03-04 programme 3 working
        2024-03-06 approval 1 working
        2024-03-06 memorandum 1 working
        2024-03-08 report 3 calendar
        2024-03-14 thanks 5 working
        2024-03-22 signing-report 15 calendar""",  # the department asks itself nothing
    "ha-tinh--pac-xan": """\
        2024-03-07 plan 30 calendar
        2024-03-15 invitation 21 calendar
        2024-03-27 list 10 calendar
        2024-04-01 notice 5 calendar
        2024-04-03 programme 3 working
        2024-04-05 approval 1 working
        2024-04-05 memorandum 1 working
        2024-04-09 report 3 calendar
        2024-04-12 thanks 5 working""",
}


PLAIN = {"papers": {"invitation": {}, "programme": {}}}
MEMORANDUM = {"title": {"vi": "Biên bản ghi nhớ", "lo": "ບົດບັນທຶກຊ່ວຍຈຳ"}}


def told(made: tuple[Step, ...]) -> list[str]:
    return [f"{step.due} {step.id} {step.days} {step.counted}" for step in made]


def of(folder: Path, changes: dict[str, object], today: date = TODAY, ours: str = "") -> dict[str, Step]:
    return {
        step.id: step
        for step in steps(load(build_dossier(folder, copy.deepcopy(PLAIN) | changes)), today, ours)
    }


@pytest.mark.parametrize("name", CASES)
def test_the_steps_of_a_case_fall_on_working_days_in_order(name):
    expected = [line.strip() for line in CASES[name].splitlines()]
    assert told(steps(load(SAMPLES / f"{name}.yaml"), TODAY)) == expected


def test_a_guest_has_steps_of_its_own_by_its_own_calendar():
    dossier = load(SAMPLES / "ha-tinh--pac-xan.yaml")
    assert told(steps(dossier, TODAY, "ha-tinh")) == [
        "2024-03-07 plan 30 calendar",
        "2024-03-27 list 10 calendar",
        "2024-03-28 opinions 7 working",
        "2024-04-01 notice 5 calendar",
        "2024-04-05 approval 1 working",
        "2024-04-05 memorandum 1 working",
        "2024-04-09 report 3 calendar",
        "2024-04-12 thanks 5 working",
        "2024-04-19 signing-report 15 calendar",
    ]


def test_nothing_that_no_law_says_is_verified_and_its_source_is_named(tmp_path):
    said = {
        id_: (step.verified, step.source.say())  # type: ignore[union-attr]
        for id_, step in of(tmp_path, {"papers.memorandum": MEMORANDUM}).items()
    }
    suggested = (False, "docgen's suggestion")
    university = (False, "practice of Nha Trang University (ntu.edu.vn); your province may differ")
    decree = "as Law 70/2020/QH14 says of a province's agreements; Decree 64/2021 on yours was not read"
    assert said == {
        "plan": (
            False,
            "practice of Nha Trang University (ntu.edu.vn) where visas are needed, else 10 days;"
            " your province may differ",
        ),
        "invitation": suggested,
        "list": suggested,
        "opinions": (False, decree),
        "request": (False, "practice of Bắc Giang (songoaivu.bacgiang.gov.vn); your province may differ"),
        "notice": university,
        "programme": suggested,
        "approval": suggested,
        "memorandum": suggested,
        "report": university,
        "thanks": suggested,
        "signing-report": (False, decree),
    }


def test_a_provinces_agreement_has_the_laws_limits(tmp_path):
    changes = {"papers.memorandum": MEMORANDUM | {"date": "2023-08-03"}}
    made = of(tmp_path, changes | {"parties.thuan-chau.level": "province"})
    assert {id_: (str(step.due), step.source.say()) for id_, step in made.items() if step.verified} == {  # type: ignore[union-attr]
        "opinions": (
            "2023-07-25",
            "Law 70/2020/QH14, Art 27: the bodies asked have 7 working days from a full dossier",
        ),
        "signing-report": ("2023-08-18", "Law 70/2020/QH14, Art 19: within 15 days of signing"),
    }


def test_an_offices_lead_times_and_swapped_days_go_before_docgens(tmp_path):
    made = of(
        tmp_path,
        {
            "lead_times": {
                "request": {"days": 7, "source": "Quyết định 1"},
                "report": {"days": 10, "count": "calendar"},
                "plan": {"days": 20, "source": "tỉnh khác", "verified": False},
            },
            "days_off": ["2023-07-31"],
            "working_days": ["2023-07-29"],
        },
    )
    assert [(made[id_].due.isoformat(), made[id_].verified) for id_ in ("plan", "request", "report")] == [
        ("2023-07-05", False),
        ("2023-07-24", True),
        ("2023-08-14", False),
    ]
    assert [made["request"].source, made["plan"].source] == ["Quyết định 1", "tỉnh khác"]
    assert made["report"].source.say() == "the office's own lead time, without a source"  # type: ignore[union-attr]


def test_days_that_the_dossier_names_are_taken_as_they_are(tmp_path):
    made = of(
        tmp_path,
        {"papers.invitation": {"reply_by": "2023-07-16"}, "papers.notice": {"notify_by": "2023-07-26"}},
    )
    assert [(step.due.isoformat(), step.fixed, step.verified) for step in (made["list"], made["notice"])] == [
        ("2023-07-16", True, True),
        ("2023-07-26", True, True),
    ]


def test_the_state_follows_the_day_and_what_is_done(tmp_path):
    changes = {
        "done": {"plan": "2023-06-30"},
        "papers.invitation": {"number": "7", "date": "2023-07-05"},
    }
    made = of(tmp_path, changes, date(2023, 7, 24))
    assert {id_: (step.state, step.days_left, str(step.done)) for id_, step in made.items()} == {
        "plan": ("done", -21, "2023-06-30"),
        "invitation": ("done", -12, "2023-07-05"),
        "list": ("overdue", -3, "None"),
        "request": ("soon", 2, "None"),
        "notice": ("soon", 4, "None"),
        "programme": ("soon", 4, "None"),
        "approval": ("ahead", 8, "None"),
        "report": ("ahead", 14, "None"),
        "thanks": ("ahead", 18, "None"),
    }
    assert [id_ for id_, step in made.items() if step.overdue] == ["list"]


def test_a_paper_dated_later_than_today_or_without_number_is_not_done(tmp_path):
    for order in (
        {"number": "7", "date": "2023-07-21"},
        {"date": "2023-07-05"},
        {"number": "7", "date": "2023-07"},
    ):
        assert of(tmp_path, {"papers.invitation": order})["invitation"].done is None


def test_a_step_says_what_the_dossier_lacks_for_it(tmp_path):
    made = of(
        tmp_path,
        {
            "papers.memorandum": MEMORANDUM,
            "visit.purpose": None,
            "programme.0.sessions.0.time": None,
            "delegations.hua-muong": {"head": "guest-head", "size": 12},
        },
    )
    assert {id_: [lack.say() for lack in step.missing] for id_, step in made.items() if step.missing} == {
        "plan": ["the purpose of the visit"],
        "invitation": ["a day to reply by"],
        "list": ["all names of the delegation: huyện Hua Mường", "the border gate"],
        "request": [
            "the dossier does not order this paper",
            "travel documents of all members: huyện Hua Mường",
        ],
        "notice": ["the dossier does not order this paper"],
        "programme": ["the hours of some sessions"],
        "memorandum": ["the day of signing; the first day of the visit is taken"],
        "report": ["the dossier does not order this paper"],
        "thanks": ["the dossier does not order this paper"],
    }


def test_names_and_documents_that_are_there_are_counted(tmp_path):
    changes = {
        "people.guest-head.name": {"vi": "Khăm", "lo": "ຄຳ"},
        "people.guest-head.document": {"number": "P0000001"},
        "papers.invitation": {"border_gate": {"vi": "Chiềng Khương", "lo": "ຊຽງເຄືອງ"}},
    }
    made = of(tmp_path, changes)
    assert [lack.say() for lack in made["list"].missing] == [
        "names of the delegation, 1 of 12: huyện Hua Mường"
    ]
    assert [lack.say() for lack in made["request"].missing] == ["the dossier does not order this paper"]


@pytest.mark.parametrize("changes", [{"visit.dates": None}, {"visit": None, "delegations": None}])
def test_without_days_there_are_no_steps(tmp_path, changes):
    assert (
        of(
            tmp_path,
            changes | {"papers": {"invitation": {}} if "visit.dates" in changes else {}, "programme": None},
        )
        == {}
    )


def test_a_step_after_an_event_is_never_before_it(tmp_path):
    made = of(
        tmp_path,
        {
            "visit.dates": "2023-08-04",
            "programme.0.date": "2023-08-04",
            "lead_times": {"report": {"days": 1, "count": "calendar"}},
        },
    )
    assert made["report"].due == date(2023, 8, 7)  # a Friday's next day is a Saturday
