"""Number words read back to numbers: an oracle that needs nothing installed.

It goes from left to right with a running count, unlike the spellers, which split a number from its
largest power down. Words that do not belong where they stand are a ValueError.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Numerals:
    """The words of one language."""

    separator: str
    digits: dict[str, int]
    """Every word for 1 to 9, also those that stand only after tens."""
    tens: dict[str, int]
    """Words for 10 or 20 that may stand without a digit before them."""
    powers: dict[str, int]
    """Words that multiply the digit before them."""
    groups: dict[str, int]
    """Words that multiply the running count, and stay below `whole`."""
    whole: tuple[str, int]
    """The word that multiplies everything before it."""
    silent: set[str]
    """Words for places that are empty."""
    misplaced: str
    """Regular expression: what must not be found anywhere in the words."""

    def words(self, text):
        known = {*self.digits, *self.tens, *self.powers, *self.groups, self.whole[0], *self.silent}
        pattern = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
        words = re.findall(pattern, text)
        if self.separator.join(words) != text:
            raise ValueError(f"unknown words in {text!r}")
        return words

    def read(self, text):
        if found := re.search(self.misplaced, text):
            raise ValueError(f"misplaced {found[0]!r} in {text!r}")
        high = low = count = digit = 0
        for word in self.words(text):
            if word in self.digits:
                digit = self.digits[word]
            elif word in self.tens:
                count, digit = count + (digit or 1) * self.tens[word], 0
            elif word in self.powers:
                count, digit = count + digit * self.powers[word], 0
            elif word in self.groups:
                low, count, digit = low + (count + digit) * self.groups[word], 0, 0
            elif word == self.whole[0]:
                high, low, count, digit = (high + low + count + digit) * self.whole[1], 0, 0, 0
        return high + low + count + digit


VIETNAMESE = Numerals(
    separator=" ",
    digits={
        "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
        "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    },
    tens={"mười": 10},
    powers={"mươi": 10, "trăm": 100},
    groups={"nghìn": 10**3, "triệu": 10**6},
    whole=("tỷ", 10**9),
    silent={"không", "lẻ"},
    misplaced=(
        r"mươi (một|bốn|năm)\b|mười (mốt|tư|năm)\b|một mươi|(một|D) mười"
        r"|(?<!mươi )(mốt|tư)\b|(?<!mươi )(?<!mười )lăm"
        r"|trăm (một|D)\b(?! mươi)|(triệu|tỷ) (một|D)$"
        r"|nghìn (lẻ|mười|\w+ mươi)|không (?!trăm)|không trăm$|lẻ mười|lẻ$"
    ).replace("D", "hai|ba|bốn|năm|sáu|bảy|tám|chín"),
)  # fmt: skip

LAO = Numerals(
    separator="",
    digits={
        "ໜຶ່ງ": 1, "ເອັດ": 1, "ສອງ": 2, "ສາມ": 3, "ສີ່": 4, "ຫ້າ": 5, "ຫົກ": 6,
        "ເຈັດ": 7, "ແປດ": 8, "ເກົ້າ": 9,
    },
    tens={"ສິບ": 10, "ຊາວ": 20},
    powers={"ຮ້ອຍ": 100, "ພັນ": 10**3, "ໝື່ນ": 10**4, "ແສນ": 10**5},
    groups={"ລ້ານ": 10**6},
    whole=("ຕື້", 10**9),
    silent={"ສູນ"},
    misplaced=(
        r"ໜຶ່ງສິບ|ສອງສິບ|(ສິບ|ຊາວ)ໜຶ່ງ|(?<!ສິບ)(?<!ຊາວ)ເອັດ|^(ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້)"
        r"|(ໜຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ)ຊາວ|.ສູນ|ສູນ."
    ),
)  # fmt: skip

CHINESE = Numerals(
    separator="",
    digits={word: value for value, word in enumerate("一二三四五六七八九", start=1)},
    tens={"十": 10},
    powers={"百": 100, "千": 1000},
    groups={"万": 10**4},
    whole=("亿", 10**8),
    silent={"零"},
    misplaced=(
        r"^一十|.零$|零零|零[十百千万亿]|[百千万亿零]十"
        r"|百D(?!十)|千D(?!百)|万D(?!千)|亿D(?!千)"
        r"|百零D十|千零D百|万零D千|亿零D千.*万"
    ).replace("D", "[一二三四五六七八九]"),
)
