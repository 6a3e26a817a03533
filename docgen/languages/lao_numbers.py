"""Lao numbers and amounts, in figures and in words.

In: numbers and amounts. Out: Lao text. ICU and Babel cannot spell Lao (Thai letters for the powers of
ten, U+200B between words), so the rule stands here: each scale word is multiplied by the number
before it and all words are written together; `ຊາວ` is 20; a 1 right after tens is `ເອັດ` (21), after
any larger scale `ໜຶ່ງ` (101), as in the CLDR's rule. Above 10^9 the `ຕື້` are counted:
10^12 is `ໜຶ່ງພັນຕື້`, 10^15 `ໜຶ່ງລ້ານຕື້`, the way budgets are spoken of.
"""

from __future__ import annotations

from decimal import Decimal

from docgen.languages.figures import with_points
from docgen.languages.money import Scale, in_scale, in_words
from docgen.languages.roman import roman
from docgen.languages.values import Amount

_ONES = ("ສູນ", "ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ")
_BILLION_MILLION = (Scale(10**9, "ຕື້"), Scale(10**6, "ລ້ານ"))
_SCALES = (
    *_BILLION_MILLION,
    Scale(10**5, "ແສນ"),
    Scale(10**4, "ໝື່ນ"),
    Scale(10**3, "ພັນ"),
    Scale(100, "ຮ້ອຍ"),
)
_CURRENCIES = {"VND": "ດົ່ງ", "LAK": "ກີບ", "CNY": "ຢວນ", "USD": "ໂດລາສະຫະລັດ"}


def cardinal(value: int) -> str:
    """Return `value` (0 or more) in words."""
    if value < 0:
        raise ValueError(f"cannot spell {value}: below zero")
    for scale in _SCALES:
        if value >= scale.worth:
            count, rest = divmod(value, scale.worth)
            return cardinal(count) + scale.word + (cardinal(rest) if rest else "")
    return _below_hundred(value)


def _below_hundred(value: int) -> str:
    tens, ones = divmod(value, 10)
    if tens == 0:
        return _ONES[ones]
    ten = {1: "ສິບ", 2: "ຊາວ"}.get(tens) or f"{_ONES[tens]}ສິບ"
    last = {0: "", 1: "ເອັດ"}.get(ones, _ONES[ones])
    return ten + last


class LaoNumbers:
    """What Lao says of numbers and amounts."""

    def number(self, value: int | Decimal) -> str:
        return with_points(value)

    def count(self, value: int) -> str:
        return with_points(value)

    def cardinal(self, value: int) -> str:
        return cardinal(value)

    def ordinal(self, value: int) -> str:
        return f"ທີ{cardinal(value)}"

    def round(self, value: int) -> str:
        return f"ຄັ້ງທີ {roman(value)}"

    def article(self, value: int) -> str:
        return f"ມາດຕາ {value}"

    def section(self, value: int) -> str:
        return f"{roman(value)}."

    def amount(self, value: Amount) -> str:
        scaled = in_scale(value.value, _BILLION_MILLION)
        if scaled is None:
            return self.amount_in_figures(value)
        count, scale = scaled
        return f"{with_points(count)} {scale}{_CURRENCIES[value.currency]}"

    def amount_in_figures(self, value: Amount) -> str:
        return f"{with_points(value.value)} {_CURRENCIES[value.currency]}"

    def amount_in_words(self, value: Amount) -> str:
        return in_words(value.value, cardinal, "ຈຸດ") + _CURRENCIES[value.currency]
