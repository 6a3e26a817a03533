"""The rules: the manual says of each what the program does."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.deadlines import VIETNAM
from docgen.deadlines.rules import AFTER, BEFORE, LETTER, RULES
from docgen.deadlines.step import due
from docgen.dossier.deadlines import COUNTED, STEPS

MANUAL = (Path(__file__).parents[2] / "docs" / "deadlines.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `([a-z-]+)` \| .*? \| (.*?) \|", MANUAL, re.MULTILINE))


def test_every_step_that_an_office_may_name_has_a_rule():
    assert {rule.id for rule in (*RULES, LETTER)} == set(STEPS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.id}-{rule.only}")
def test_the_manual_says_when_each_step_is_due(rule):
    unit = "working day" if rule.counted == "working" else "day"
    assert f"{rule.days} {unit}{'s' if rule.days > 1 else ''} {rule.side}" in ROWS[rule.id]


@given(
    st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    st.sampled_from([BEFORE, AFTER]),
    st.integers(0, 60),
    st.sampled_from(COUNTED),
)
def test_what_is_due_is_due_on_a_working_day_on_its_side_of_the_event(event, side, count, counted):
    day = due(event, side, count, counted, VIETNAM)
    assert VIETNAM.includes(day)
    assert day <= event if side == BEFORE else day >= event
    assert count == 0 or day != event
    if side == BEFORE:
        assert (event - day).days >= count
    elif counted == "calendar" and count > 9:  # no run of days off is longer
        assert (day - event).days <= count
