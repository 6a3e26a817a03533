"""Working days: weekends, public holidays, swapped days, and what an office adds."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.deadlines import LAST_YEAR, VIETNAM, WorkingDays, letter_due, working_days_before

DAYS = st.dates(date(2015, 1, 1), date(2060, 12, 31))
COUNTS = st.integers(0, 40)
COUNTRIES = st.sampled_from(["VN", "LA", "CN"]).map(WorkingDays)


@pytest.mark.parametrize(
    ("day", "count", "due"),
    [
        ("2026-12-02", 5, "2026-11-25"),  # over a weekend
        ("2026-11-25", 1, "2026-11-23"),  # 24 November, Vietnam's Culture Day since 2026
        ("2026-09-03", 3, "2026-08-26"),  # National Day, 31 August off for a Saturday that is worked
        ("2026-08-24", 1, "2026-08-22"),  # that Saturday
        ("2027-02-15", 1, "2027-02-12"),
        ("2027-02-12", 2, "2027-02-03"),  # Tết: from 4 to 10 February
        ("2026-11-22", 0, "2026-11-20"),  # a Sunday
        ("2026-11-20", 0, "2026-11-20"),
    ],
)
def test_working_days_are_counted_back_over_weekends_holidays_and_swapped_days(day, count, due):
    assert working_days_before(date.fromisoformat(day), count) == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("country", "off", "worked"),
    [
        ("VN", "2027-04-16", "2026-08-22"),  # the Hùng kings' day, by the moon
        ("LA", "2027-04-14", "2027-02-08"),
        ("CN", "2026-10-07", "2026-09-20"),  # the long holiday of October, for a Sunday
    ],
)
def test_every_country_has_its_own_days(country, off, worked):
    days = WorkingDays(country)
    assert not days.includes(date.fromisoformat(off))
    assert days.includes(date.fromisoformat(worked))


def test_an_office_adds_the_swaps_of_its_year():
    saturday, monday = date(2027, 8, 28), date(2027, 8, 30)
    days = WorkingDays("VN", off=frozenset({monday}), worked=frozenset({saturday}))
    assert (VIETNAM.includes(saturday), VIETNAM.includes(monday)) == (False, True)
    assert (days.includes(saturday), days.includes(monday)) == (True, False)
    assert days.before(date(2027, 8, 31), 1) == saturday
    assert WorkingDays("LA").swaps_known(2027)
    assert (VIETNAM.swaps_known(2026), VIETNAM.swaps_known(2027), days.swaps_known(2027)) == (
        True,
        False,
        True,
    )


def test_the_library_knows_all_three_countries_to_the_last_year():
    ends = {holidays.country_holidays(country).end_year for country in ("VN", "LA", "CN")}
    assert ends == {LAST_YEAR}


def test_past_the_table_of_holidays_the_weekends_alone_are_off():
    assert [VIETNAM.includes(date(2150, 1, day)) for day in (1, 2, 3, 4)] == [True, True, False, False]


@given(COUNTRIES, DAYS, COUNTS)
def test_the_nth_working_day_before_is_a_working_day_with_so_many_between(days, day, count):
    due = days.before(day, count)
    assert days.includes(due)
    assert due < day or (count == 0 and due <= day)
    between = [due + timedelta(days=n) for n in range((day - due).days)]
    assert sum(map(days.includes, between)) == (count or (due < day))


@given(COUNTRIES, DAYS, COUNTS)
def test_more_days_are_earlier_and_a_later_day_is_not_earlier(days, day, count):
    assert days.before(day, count + 2) < days.before(day, count + 1) <= days.before(day, count)
    assert days.before(day, count) <= days.before(day + timedelta(days=1), count)


@given(COUNTRIES, DAYS, COUNTS)
def test_counting_forth_undoes_counting_back(days, day, count):
    working = days.after(day, 0)
    assert days.after(days.before(working, count), count) == working
    assert days.before(days.after(working, count), count) == working


@given(DAYS, st.integers(0, 60))
def test_a_letter_is_due_so_many_days_before_or_on_the_working_day_before_that(day, lead):
    due = letter_due(day, lead)
    assert due <= day - timedelta(days=lead)
    assert VIETNAM.includes(due)
    assert not any(VIETNAM.includes(due + timedelta(days=n)) for n in range(1, (day - due).days - lead + 1))
