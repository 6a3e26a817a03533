"""On what localities congratulate, and when: the data as it is shipped, against other tables."""

from datetime import date

import pytest

from docgen.lexicon import Occasion, lexicon

WORDS = lexicon()
OCCASIONS = [WORDS.occasion(id_) for id_ in WORDS.ids("occasion")]
MOVING = ("occasion.vn.tet", "occasion.cn.new_year")
WITHOUT_A_DAY = ("occasion.appointment",)


@pytest.mark.parametrize("occasion", OCCASIONS, ids=lambda occasion: occasion.id)
def test_an_occasion_has_three_languages_partners_a_source_and_a_lead(occasion):
    assert occasion.words.keys() == {"vi", "lo", "zh"}
    assert occasion.partners
    assert occasion.partners <= {"LA", "CN"}
    assert occasion.country in ("", "VN", *occasion.partners)
    assert occasion.source
    assert occasion.verified == ("no page read" not in occasion.source)
    assert (occasion.lead is None) == (occasion.id in WITHOUT_A_DAY)
    assert occasion.round_years in (0, 5, 10)


@pytest.mark.parametrize("occasion", OCCASIONS, ids=lambda occasion: occasion.id)
def test_an_occasion_has_its_day_in_every_year_for_which_docgen_plans(occasion):
    days = [occasion.date_in(year) for year in range(2020, 2051)]
    if occasion.id in WITHOUT_A_DAY:
        assert set(days) == {None}
        return
    assert [day.year for day in days] == list(range(2020, 2051))
    fixed = {(day.month, day.day) for day in days}
    assert (len(fixed) > 1) == (occasion.id in MOVING)


@pytest.mark.parametrize("occasion", OCCASIONS, ids=lambda occasion: occasion.id)
def test_anniversaries_are_counted_from_a_year_long_past(occasion):
    assert occasion.origin is None or 1800 < occasion.origin < 2000
    assert not occasion.round_years or occasion.origin
    assert occasion.ordinal(2027) == (None if occasion.origin is None else 2027 - occasion.origin)
    assert occasion.ordinal(occasion.origin or 1) is None


def test_a_moving_day_is_known_as_far_as_its_table_goes():
    tet = WORDS.occasion("occasion.vn.tet")
    assert [tet.date_in(year) for year in (2019, 2020, 2027, 2050, 2051)] == [
        None, date(2020, 1, 25), date(2027, 2, 6), date(2050, 1, 23), None,
    ]  # fmt: skip


def test_the_vietnamese_and_the_chinese_new_year_differ_in_2030_alone():
    tet, new_year = map(WORDS.occasion, MOVING)
    years = range(2020, 2051)
    assert [year for year in years if tet.date_in(year) != new_year.date_in(year)] == [2030]
    assert tet.date_in(2030) == date(2030, 2, 2)
    assert new_year.date_in(2030) == date(2030, 2, 3)


@pytest.mark.parametrize(
    ("id_", "country", "name"),
    [
        ("occasion.vn.tet", "VN", "Lunar New Year"),
        ("occasion.cn.new_year", "CN", "Chinese New Year (Spring Festival)"),
        ("occasion.la.national_day", "LA", "Lao National Day"),
        ("occasion.cn.national_day", "CN", "National Day"),
    ],
)
def test_the_days_are_those_of_the_holidays_library(id_, country, name):
    holidays = pytest.importorskip("holidays")
    years = range(2020, 2051)
    known = holidays.country_holidays(country, years=years, language="en_US", observed=False)
    first = {
        year: min(day for day in known.get_named(name, lookup="exact") if day.year == year) for year in years
    }
    assert {year: WORDS.occasion(id_).date_in(year) for year in years} == first


def test_laos_has_its_new_year_on_14_to_16_april_and_some_years_a_day_more_before():
    """Only two of these years begin on the 13th: no reason to move a letter that is signed weeks before."""
    holidays = pytest.importorskip("holidays")
    known = holidays.country_holidays("LA", years=range(2020, 2051), language="en_US", observed=False)
    days = [day for day in known.get_named("Lao New Year's Day", lookup="exact") if day.day < 14]
    assert days == [date(2020, 4, 13), date(2024, 4, 13)]
    assert WORDS.occasion("occasion.la.new_year").date_in(2024) == date(2024, 4, 14)


def test_round_years_are_multiples_where_the_occasion_asks_for_them():
    kaysone, army = WORDS.occasion("occasion.la.kaysone"), WORDS.occasion("occasion.la.army")
    assert [year for year in range(1919, 1936) if kaysone.written_in(year)] == [1925, 1930, 1935]
    assert all(army.written_in(year) for year in range(2020, 2030))


@pytest.mark.parametrize(
    ("id_", "pairs"),
    [
        ("occasion.la.national_day", {"VN-LA"}),
        ("occasion.cn.national_day", {"VN-CN"}),
        ("occasion.vn.national_day", {"LA-VN", "CN-VN"}),
        ("occasion.vn.tet", {"LA-VN", "CN-VN"}),
        ("occasion.la_vn.relations", {"VN-LA", "LA-VN"}),
        ("occasion.appointment", {"VN-LA", "LA-VN", "VN-CN", "CN-VN"}),
    ],
)
def test_an_occasion_suits_those_whose_day_it_is(id_, pairs):
    countries = ("VN", "LA", "CN")
    occasion = WORDS.occasion(id_)
    assert {
        f"{one}-{other}" for one in countries for other in countries if occasion.suits(one, other)
    } == pairs


def test_an_occasion_of_words_alone_has_no_day():
    plain = Occasion("occasion.ours", {"vi": "khánh thành cầu"})
    assert (plain.date_in(2027), plain.ordinal(2027), plain.written_in(2027)) == (None, None, True)
