"""When a letter on an occasion is signed."""

from datetime import date

import pytest

from docgen.deadlines import WorkingDays, letter_steps, occasion_steps
from docgen.deadlines.step import Step
from docgen.dossier import load
from docgen.dossier.deadlines import LeadTime
from docgen.lexicon import Occasion, lexicon
from tests.dossiers import build_dossier

TODAY = date(2026, 11, 1)


def only(made: tuple[Step, ...]) -> Step:
    (step,) = made
    return step


@pytest.mark.parametrize(
    ("id_", "year", "due"),
    [
        ("occasion.la.national_day", 2026, "2026-11-11"),
        ("occasion.la.new_year", 2027, "2027-03-15"),
        ("occasion.cn.national_day", 2026, "2026-09-10"),
        ("occasion.la.army", 2027, "2027-01-06"),
        ("occasion.vn.tet", 2030, "2030-01-11"),  # 2 February, by the Vietnamese calendar
        ("occasion.cn.new_year", 2030, "2030-01-11"),  # 3 February; 13 January is a Sunday
        ("occasion.la_vn.treaty", 2027, "2027-06-18"),
    ],
)
def test_a_letter_is_signed_the_occasions_lead_before_it_on_a_working_day(id_, year, due):
    step = only(occasion_steps(lexicon().occasion(id_), year, TODAY))
    assert (step.due, step.verified) == (date.fromisoformat(due), False)
    assert step.source.say() == "the occasion's lead in the lexicon, docgen's suggestion"


def test_an_office_says_how_long_before_and_by_which_calendar():
    day = lexicon().occasion("occasion.cn.national_day")
    own = LeadTime(5, "working", "quy chế của cơ quan", verified=True)
    step = only(occasion_steps(day, 2026, TODAY, WorkingDays("CN"), own))
    assert (str(step.due), step.source, step.verified) == ("2026-09-23", "quy chế của cơ quan", True)


def test_an_occasion_that_has_no_day_or_whose_table_ends_has_no_step():
    appointment, tet = map(lexicon().occasion, ("occasion.appointment", "occasion.vn.tet"))
    assert occasion_steps(appointment, 2027, TODAY) == occasion_steps(tet, 2051, TODAY) == ()


def test_where_nobody_says_how_long_before_docgen_suggests_two_weeks():
    step = only(occasion_steps(Occasion("occasion.ours", {"vi": "x"}, 11, 22), 2027, TODAY))
    assert (str(step.due), step.days, step.source.say()) == ("2027-11-08", 14, "docgen's suggestion")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"year": 2027}, ("2027-11-11", "ahead")),
        ({"date": "2026-11-02"}, ("2026-11-11", "soon")),
        ({"date": "2026-11-02", "number": "9"}, ("2026-11-11", "done")),
    ],
)
def test_a_dossiers_letter_is_of_its_year_and_done_once_it_is_issued(tmp_path, changes, told):
    order = {"issuer": "thuan-chau", "to": ["hua-muong"], "occasion": "occasion.la.national_day"}
    path = build_dossier(tmp_path, {"papers": {"congratulation": order | changes}})
    step = only(letter_steps(load(path), date(2026, 11, 5), "thuan-chau"))
    assert (str(step.due), step.state) == told
    assert letter_steps(load(path), date(2026, 11, 5), "hua-muong") == ()
