"""Vietnamese numbers and amounts, in figures and in words.

In: numbers and amounts. Out: Vietnamese text. Words as the CLDR's rules spell them (checked against
ICU up to 10^15), which also answer where usage is divided: `lẻ` (the South's and the press's word)
and not `linh`, `nghìn` and not `ngàn`; empty hundreds are said after `nghìn` only.
"""

from __future__ import annotations

from decimal import Decimal

from docgen.languages.figures import with_points
from docgen.languages.money import Scale, in_scale, in_words
from docgen.languages.roman import roman
from docgen.languages.values import Amount

_ONES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TEN = {5: "lăm"}
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_BILLION_MILLION = (Scale(10**9, "tỷ"), Scale(10**6, "triệu"))
_SCALES = (*_BILLION_MILLION, Scale(10**3, "nghìn"), Scale(100, "trăm"))
_RANKS = {1: "nhất", 4: "tư"}
_CURRENCIES = {"VND": "đồng", "LAK": "kíp", "CNY": "nhân dân tệ", "USD": "đô la Mỹ"}


def cardinal(value: int) -> str:
    """Return `value` (0 or more) in words."""
    if value < 0:
        raise ValueError(f"cannot spell {value}: below zero")
    for scale in _SCALES:
        if value >= scale.worth:
            count, rest = divmod(value, scale.worth)
            return f"{cardinal(count)} {scale.word}{_rest(rest, scale.worth)}"
    return _below_hundred(value)


def _rest(value: int, worth: int) -> str:
    """Say what follows a scale word of this worth, with the words for the places it leaves empty."""
    if value == 0:
        return ""
    hundreds = " không trăm" if worth == 1000 and value < 100 else ""
    tens = " lẻ" if value < 10 else ""
    return f"{hundreds}{tens} {cardinal(value)}"


def _below_hundred(value: int) -> str:
    tens, ones = divmod(value, 10)
    if tens == 0:
        return _ONES[ones]
    ten = "mười" if tens == 1 else f"{_ONES[tens]} mươi"
    changed = _AFTER_TEN if tens == 1 else _AFTER_TENS
    return f"{ten} {changed.get(ones, _ONES[ones])}" if ones else ten


class VietnameseNumbers:
    """What Vietnamese says of numbers and amounts."""

    def number(self, value: int | Decimal) -> str:
        return with_points(value)

    def count(self, value: int) -> str:
        """Two figures below ten, as Decree 30/2020 writes numbers and days and offices write counts."""
        return f"{value:02}" if 0 < value < 10 else with_points(value)

    def cardinal(self, value: int) -> str:
        return cardinal(value)

    def ordinal(self, value: int) -> str:
        """Irregular at 1 and 4; `thứ hai`, not the CLDR's `thứ nhì`, which ranks winners."""
        return f"thứ {_RANKS.get(value) or cardinal(value)}"

    def round(self, value: int) -> str:
        """Roman as meetings are numbered in print, but the first is the first in words.

        `lần thứ I` is read as `nhất` all the same and a lone I is easily misread as a letter or 1.
        """
        return f"lần {self.ordinal(1)}" if value == 1 else f"lần thứ {roman(value)}"

    def article(self, value: int) -> str:
        return f"Điều {value}"

    def section(self, value: int) -> str:
        return f"{roman(value)}."

    def amount(self, value: Amount) -> str:
        scaled = in_scale(value.value, _BILLION_MILLION)
        if scaled is None:
            return self.amount_in_figures(value)
        count, scale = scaled
        return f"{with_points(count)} {scale} {_CURRENCIES[value.currency]}"

    def amount_in_figures(self, value: Amount) -> str:
        return f"{with_points(value.value)} {_CURRENCIES[value.currency]}"

    def amount_in_words(self, value: Amount) -> str:
        return f"{in_words(value.value, cardinal, 'phẩy', ' ')} {_CURRENCIES[value.currency]}"
