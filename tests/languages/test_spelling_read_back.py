"""Number words read back to the number they came from, in all languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.languages import language_of
from tests.languages.reading import CHINESE, LAO, VIETNAMESE

LIMIT = 10**15
NUMERALS = [("vi", VIETNAMESE), ("lo", LAO), ("zh", CHINESE)]
each_language = pytest.mark.parametrize(("code", "numerals"), NUMERALS, ids=["vi", "lo", "zh"])


def two_digit_numbers():
    """Every number with one or two digits that are not zero: all ways to leave places empty."""
    for power in range(15):
        for digit in range(1, 10):
            for lower in range(power):
                for other in range(10):
                    yield digit * 10**power + other * 10**lower
    yield LIMIT


@each_language
def test_every_number_to_thirty_thousand_reads_back(code, numerals):
    cardinal = language_of(code).cardinal
    assert [value for value in range(30_001) if numerals.read(cardinal(value)) != value] == []


@each_language
def test_every_way_to_leave_places_empty_reads_back(code, numerals):
    cardinal = language_of(code).cardinal
    assert [value for value in two_digit_numbers() if numerals.read(cardinal(value)) != value] == []


@each_language
@given(st.integers(0, LIMIT))
def test_any_number_to_10_15_reads_back(code, numerals, value):
    assert numerals.read(language_of(code).cardinal(value)) == value


@pytest.mark.parametrize(
    ("numerals", "wrong"),
    [
        (VIETNAMESE, "hai mươi một"),
        (VIETNAMESE, "mười năm"),
        (VIETNAMESE, "hai mươi bốn"),
        (VIETNAMESE, "một trăm năm"),
        (VIETNAMESE, "một nghìn lẻ năm"),
        (VIETNAMESE, "một triệu năm"),
        (VIETNAMESE, "hai mười"),
        (VIETNAMESE, "môt trăm"),
        (LAO, "ສອງສິບ"),
        (LAO, "ຊາວໜຶ່ງ"),
        (LAO, "ໜຶ່ງຮ້ອຍເອັດ"),
        (LAO, "ຮ້ອຍໜຶ່ງ"),
        (LAO, "ໜຶ່ງร้อย"),
        (CHINESE, "一十二"),
        (CHINESE, "一百五"),
        (CHINESE, "一百十"),
        (CHINESE, "一千五十"),
        (CHINESE, "一万五百"),
        (CHINESE, "一亿十万"),
        (CHINESE, "一千零五百"),
        (CHINESE, "一兆"),
    ],
)
def test_the_reader_refuses_what_nobody_writes(numerals, wrong):
    with pytest.raises(ValueError, match=wrong):
        numerals.read(wrong)
