"""Numbers of documents. In: a text. Out: "607-QĐ/TU", "〔2024〕12号", "ເລກທີ 123/ຈຂ" as marks.

Figures are compared as such; letters with letters of the same script only, without their accents, as
Chinese texts drop them (30/2020/ND-CP).
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from docgen.concordance.facts import Weight
from docgen.concordance.marks import REFERENCE, Mark

PATTERN = (
    r"(?<=[ …]{3})[-/][A-ZĐÐ][A-ZĐÐ&]+(?:[-/][A-ZĐÐ]+)*(?![A-Za-zà-ỹ\d])"
    r"|(?<![A-Za-z\d/])\d{1,6}(?:/\d{4})?[-/–](?:[A-ZĐÐ][A-ZĐÐ&]+\d{0,3}|[A-ZĐÐ]{1,4}[a-z]{1,4}[A-ZĐÐ]*)"
    r"(?:[-/.–][A-ZĐÐa-z&]+\d{0,3})*(?![a-zà-ỹ\d])"
    r"|(?<![A-Za-z\d/])\d{1,6}/[ກ-ຮໜໝ]{1,4}(?:\.[ກ-ຮໜໝ]{1,4}){0,3}(?![\u0e80-\u0eff])"
    r"|[〔\[［]\d{4}[〕\]］] ?第? ?\d{1,6} ?号"
)
"""One reference: the letters behind a number still to be filled in, Vietnamese or Latin letters, Lao
consonants, or the Chinese year in brackets."""
_LETTERS = re.compile(r"[^\W\d_]+")


def mark(match: re.Match[str]) -> Mark:
    """Return the mark of one match of `PATTERN`: its figures, and its Latin letters."""
    figures = tuple(Decimal(figure) for figure in re.findall(r"\d+", match[0])) or (Decimal(0),)
    weight = Weight.LOOSE if match[0][0] in "-/" else Weight.FIRM
    if match[0][0] in "〔[［":
        figures = figures[::-1]
    letters = "".join(_LETTERS.findall(match[0])).replace("Đ", "D").replace("Ð", "D").replace("đ", "d")
    plain = "".join(sign for sign in unicodedata.normalize("NFD", letters.upper()) if sign.isascii())
    return Mark(match.start(), match.end(), REFERENCE, figures, weight, words=(plain,))
