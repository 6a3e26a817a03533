"""What holds for every text that a language gives: composed, printable, in its own letters."""

import unicodedata
from datetime import date, time
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from docgen.languages import CODES, language_of
from docgen.languages.values import (
    CURRENCIES,
    PARTS_OF_DAY,
    Amount,
    Day,
    Days,
    Hours,
    Quarter,
    Term,
)

numbers = st.integers(1, 10**15)
money = st.builds(
    Amount,
    st.decimals(0, 10**15, places=2) | st.integers(0, 10**9).map(lambda value: Decimal(value * 10**6)),
    st.sampled_from(CURRENCIES),
)
calendar = st.dates(date(1945, 1, 1), date(2100, 12, 31))
days = st.tuples(calendar, calendar).map(lambda pair: Days(min(pair), max(pair)))
known_in_part = st.builds(Day, st.integers(1945, 2100), st.none() | st.integers(1, 12)) | calendar.map(Day.of)
hours = (
    st.none()
    | st.builds(Hours, start=st.times(), end=st.none() | st.times())
    | st.builds(Hours, part=st.sampled_from(PARTS_OF_DAY))
)
years = st.integers(1945, 2100)

OWN_WORDS = {
    "number": st.tuples(numbers | st.decimals(-(10**12), 10**12, places=3)),
    "count": st.tuples(numbers),
    "cardinal": st.tuples(numbers),
    "ordinal": st.tuples(numbers),
    "round": st.tuples(st.integers(1, 5000)),
    "article": st.tuples(st.integers(1, 500)),
    "section": st.tuples(st.integers(1, 500)),
    "amount": st.tuples(money),
    "amount_in_figures": st.tuples(money),
    "amount_in_words": st.tuples(money),
    "date": st.tuples(st.none() | known_in_part),
    "date_in_reference": st.tuples(known_in_part),
    "date_short": st.tuples(known_in_part),
    "dates": st.tuples(st.none() | days),
    "dates_short": st.tuples(days),
    "weekday": st.tuples(calendar),
    "time": st.tuples(st.times()),
    "hours": st.tuples(hours),
    "quarter": st.tuples(st.builds(Quarter, years, st.integers(1, 4))),
    "term": st.tuples(st.tuples(years, years).map(lambda pair: Term(*sorted(pair)))),
    "days": st.tuples(st.integers(1, 400)),
    "missing": st.tuples(st.sampled_from(CODES)),
    "language_name": st.tuples(st.sampled_from(CODES)),
    "blank": st.tuples(st.integers(1, 60)),
    "event": st.tuples(st.just(""), st.integers(1, 50), st.just(["", ""])),
    "citation": st.tuples(st.just(""), st.just("1"), known_in_part, st.just("1"), st.just("1")),
}

HAS_ROMAN = {"round", "section", "quarter", "event"}
SCRIPTS = {"vi": ("LATIN",), "lo": ("LAO", "LATIN"), "zh": ("CJK",)}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("method", OWN_WORDS)
@given(data=st.data())
def test_every_text_is_composed_printable_and_in_its_own_letters(code, method, data):
    text = getattr(language_of(code), method)(*data.draw(OWN_WORDS[method]))
    assert text
    assert unicodedata.is_normalized("NFC", text)
    assert not [letter for letter in text if unicodedata.category(letter) in {"Cc", "Cf", "Cn", "Co", "Cs"}]
    assert not [letter for letter in text if unicodedata.category(letter) == "Nd" and not letter.isascii()]
    assert "\u0ecd\u0eb2" not in text
    foreign = [x for x in text if x.isalpha() and not unicodedata.name(x).startswith(SCRIPTS[code])]
    assert foreign == []
    if code == "lo" and method not in HAS_ROMAN:
        assert not any(letter.isascii() and letter.isalpha() for letter in text)


@pytest.mark.parametrize("code", CODES)
@given(value=st.integers(-(10**15), 10**15) | st.decimals(-(10**9), 10**9, places=3))
def test_figures_are_separated_as_the_cldr_says(code, value):
    normal = value.normalize() if isinstance(value, Decimal) else value
    own = language_of(code).number(normal if normal else 0)
    assert own == format_decimal(normal or 0, locale=code, decimal_quantization=False)


@pytest.mark.parametrize("code", CODES)
@given(value=money)
def test_a_round_amount_is_the_amount_exactly(code, value):
    """Read the figure before a scale word back and multiply."""
    worth = {"triệu": 6, "tỷ": 9, "ລ້ານ": 6, "ຕື້": 9, "万亿": 12, "亿": 8, "万": 4}
    language = language_of(code)
    said = language.amount(value)
    word = next((word for word in worth if word in said), None)
    if word is None:
        assert said == language.amount_in_figures(value)
        return
    figure = said.split(word)[0].strip()
    if code != "zh":
        figure = figure.replace(".", "").replace(",", ".")
    assert Decimal(figure).scaleb(worth[word]) == value.value
    assert len(figure.partition(".")[2]) <= 2


@given(value=calendar)
def test_a_day_and_its_parts_agree_in_all_languages(value):
    day = Day.of(value)
    vietnamese, lao, chinese = (language_of(code) for code in CODES)
    assert [int(word) for word in vietnamese.date(day).split() if word.isdigit()] == [
        value.day,
        value.month,
        value.year,
    ]
    assert lao.date_short(day) == f"{value.day}/{value.month}/{value.year}"
    assert date.fromisoformat(chinese.date_short(day)) == value


@given(start=st.times(), end=st.times())
def test_hours_agree_in_all_languages(start, end):
    vietnamese, lao, chinese = (language_of(code).hours(Hours(start, end)) for code in CODES)
    assert vietnamese == lao == f"{start:%H:%M} – {end:%H:%M}"
    ends = [time(*map(int, clock.split(":"))) for clock in chinese.split("—")]
    assert ends == [start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0)]
