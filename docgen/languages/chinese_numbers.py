"""Chinese numbers and amounts, in figures and in words.

In: numbers and amounts. Out: simplified Chinese text. Words as the CLDR's cardinal rules spell them
(checked against ICU below 10^8: 零 not 〇, which is for years; 二 not 两, which is for speech), and from
10^8 on as mainland China counts: 万亿 for 10^12, since 兆 there means 10^6 (State Council, legal units of
measurement, 1984), and 零 wherever the group after 亿 or 万 does not fill its first place, which the
CLDR leaves out after 亿.
"""

from __future__ import annotations

from decimal import Decimal

from docgen.languages.figures import with_commas
from docgen.languages.money import Scale, in_scale, in_words
from docgen.languages.values import Amount

_DIGITS = "零一二三四五六七八九"
_SCALES = (Scale(10**8, "亿"), Scale(10**4, "万"), Scale(1000, "千"), Scale(100, "百"), Scale(10, "十"))
_ROUND = (Scale(10**12, "万亿"), Scale(10**8, "亿"), Scale(10**4, "万"))
_CURRENCIES = {"VND": "越南盾", "LAK": "基普", "CNY": "元人民币", "USD": "美元"}


def cardinal(value: int) -> str:
    """Return `value` (0 or more) in words; 10 to 19 at the head without 一: 十二, 十万."""
    if value < 0:
        raise ValueError(f"cannot spell {value}: below zero")
    text = _spelled(value)
    return text.removeprefix("一") if text.startswith("一十") else text


def _spelled(value: int) -> str:
    for scale in _SCALES:
        if value >= scale.worth:
            count, rest = divmod(value, scale.worth)
            return _spelled(count) + scale.word + _rest(rest, scale.worth)
    return _DIGITS[value]


def _rest(value: int, worth: int) -> str:
    """Say what follows a scale word of this worth; one 零 for all the places it leaves empty."""
    if value == 0:
        return ""
    zero = "零" if value * 10 < worth else ""
    return zero + _spelled(value)


class ChineseNumbers:
    """What Chinese says of numbers and amounts."""

    def number(self, value: int | Decimal) -> str:
        return with_commas(value)

    def count(self, value: int) -> str:
        return with_commas(value)

    def cardinal(self, value: int) -> str:
        return cardinal(value)

    def ordinal(self, value: int) -> str:
        return f"第{cardinal(value)}"

    def round(self, value: int) -> str:
        return f"第{cardinal(value)}次"

    def article(self, value: int) -> str:
        return f"第{cardinal(value)}条"

    def section(self, value: int) -> str:
        """First-level headings: 一、 (GB/T 9704-2012)."""
        return f"{cardinal(value)}、"

    def amount(self, value: Amount) -> str:
        """Before 万 and 亿 no separators: 5000万越南盾, as printed."""
        scaled = in_scale(value.value, _ROUND)
        if scaled is None:
            return self.amount_in_figures(value)
        count, scale = scaled
        return f"{count:f}{scale}{_CURRENCIES[value.currency]}"

    def amount_in_figures(self, value: Amount) -> str:
        return with_commas(value.value) + _CURRENCIES[value.currency]

    def amount_in_words(self, value: Amount) -> str:
        return in_words(value.value, cardinal, "点") + _CURRENCIES[value.currency]
