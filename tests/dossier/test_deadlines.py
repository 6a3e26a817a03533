"""What a dossier and its offices say of deadlines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.dossier.deadlines import STEPS, Deadlines, LeadTime
from tests.dossier.findings import findings
from tests.dossiers import build_dossier

OFFICE = """\
docgen-office: 1
lead_times:
  request: {days: 7, source: 'Quyết định 1014/QĐ-UBND'}
  report: {days: 10, count: calendar}
  notice: {days: 4, count: calendar, source: một tỉnh khác, verified: false}
days_off: [2027-08-30]
working_days: [2027-08-28]
"""


def test_an_offices_calendar_holds_and_the_dossier_goes_before_it(tmp_path: Path) -> None:
    build_dossier(tmp_path, OFFICE, name="offices/a.yaml")
    own = {"lead_times": {"request": {"days": 3}}, "done": {"plan": "2023-06-30"}}
    dossier = load(build_dossier(tmp_path, {"include": "offices/a.yaml"} | own))
    assert dossier.deadlines == Deadlines(
        lead_times={
            "request": LeadTime(3, "working", "Quyết định 1014/QĐ-UBND", verified=True),
            "report": LeadTime(10, "calendar"),
            "notice": LeadTime(4, "calendar", "một tỉnh khác"),
        },
        days_off=frozenset({date(2027, 8, 30)}),
        working_days=frozenset({date(2027, 8, 28)}),
        done={"plan": date(2023, 6, 30)},
    )


def test_without_a_word_of_them_nothing_is_said(tmp_path: Path) -> None:
    assert load(build_dossier(tmp_path)).deadlines == Deadlines()


@pytest.mark.parametrize(
    ("key", "value", "finding"),
    [
        ("lead_times", {"requst": {"days": 5}},
         'There is no step "requst"; did you mean "request"? [unknown-id] lead_times.requst'),
        ("lead_times", {"request": {"count": "working"}},
         'The key "days" is missing, as days: 5. [missing-key] lead_times.request.days'),
        ("lead_times", {"request": {"days": 400}},
         'Here a whole number from 0 to 366 is expected, not "400". [bad-value] lead_times.request.days'),
        ("lead_times", {"request": {"days": 5, "count": "workdays"}},
         'Here one of working, calendar is expected, not "workdays". [bad-value] lead_times.request.count'),
        ("done", {"parade": "2023-06-30"}, 'There is no step "parade". [unknown-id] done.parade'),
        ("done", {"plan": "30/6/2023"},
         "Write this day as 2023-06-30: year, month, day. [bad-value] done.plan"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_where_it_stands(tmp_path: Path, key: str, value: object, finding: str) -> None:
    (found,) = findings(build_dossier(tmp_path, {key: value}))
    assert found.partition("error: ")[2] == finding


def test_a_day_is_not_off_and_worked_at_once(tmp_path: Path) -> None:
    days = {"days_off": ["2027-08-30", "2027-08-31"], "working_days": ["2027-08-30"]}
    (found,) = findings(build_dossier(tmp_path, days))
    assert found.partition("error: ")[2] == (
        "2027-08-30 stands among the days off and among the working days. [bad-value] working_days"
    )


def test_the_manual_names_every_step() -> None:
    page = Path(__file__).parents[2] / "docs" / "deadlines.md"
    assert [step for step in STEPS if f"| `{step}` |" not in page.read_text(encoding="utf-8")] == []
