"""Number words against ICU's own spellers: every number to a million, any number to 10^15."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.languages import language_of

icu = pytest.importorskip("icu")

LIMIT = 10**15
BLOCK = 50_000
THAI_BY_LAO = {
    "ศูนย์": "ສູນ",
    "ร้อย": "ຮ້ອຍ",
    "พัน": "ພັນ",
    "หมื่น": "ໝື່ນ",
    "แสน": "ແສນ",
    "ล้าน": "ລ້ານ",
    "\u200b": "",
}


def speller(code, rules=None):
    spell = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(code))
    if rules:
        spell.setDefaultRuleSet(rules)
    return spell.format


vietnamese = speller("vi")
chinese_to_10_8 = speller("zh", "%spellout-cardinal")
half_thai = speller("lo")


def lao_to_10_9(value):
    """ICU's Lao rule is right, its words for zero and the powers of ten are Thai."""
    words = half_thai(value)
    for thai, lao in THAI_BY_LAO.items():
        words = words.replace(thai, lao)
    return words


def lao(value):
    billions, rest = divmod(value, 10**9)
    words = f"{lao_to_10_9(billions)}ຕື້" if billions else ""
    return words + (lao_to_10_9(rest) if rest or not billions else "")


def chinese(value):
    """From 10^8 on ICU counts in 兆 and leaves out 零 after 亿; join what it says of both halves."""
    high, low = divmod(value, 10**8)
    if not high:
        return chinese_to_10_8(low)
    if not low:
        return f"{chinese_to_10_8(high)}亿"
    words = chinese_to_10_8(low)
    zero = "零" if low < 10**7 else ""
    one = "一" if words.startswith("十") else ""
    return f"{chinese_to_10_8(high)}亿{zero}{one}{words}"


ORACLES = [("vi", vietnamese), ("lo", lao), ("zh", chinese)]


@pytest.mark.parametrize("start", range(0, 1_000_001, BLOCK))
@pytest.mark.parametrize(("code", "oracle"), ORACLES, ids=["vi", "lo", "zh"])
def test_every_number_to_a_million_is_spelled_as_icu_does(code, oracle, start):
    cardinal = language_of(code).cardinal
    block = range(start, min(start + BLOCK, 1_000_001))
    assert [value for value in block if cardinal(value) != oracle(value)] == []


@pytest.mark.parametrize(("code", "oracle"), ORACLES, ids=["vi", "lo", "zh"])
@given(st.integers(0, LIMIT) | st.integers(0, 15).flatmap(lambda power: st.integers(0, 10**power)))
def test_any_number_to_10_15_is_spelled_as_icu_does(code, oracle, value):
    assert language_of(code).cardinal(value) == oracle(value)


@given(st.integers(3, LIMIT))
def test_vietnamese_ranks_are_icus_but_for_the_second(value):
    spell = speller("vi", "%spellout-ordinal")
    assert language_of("vi").ordinal(value) == spell(value)
    assert (language_of("vi").ordinal(2), spell(2)) == ("thứ hai", "thứ nhì")
