"""Units of measure, money, time and what is counted, in each language.

In: `units.tsv`, and the word after a number. Out: the unit that other languages name alike, and how many
base units it is: km, 公里 and ກິໂລແມັດ are 1000 m.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from docgen.concordance.marks import YEAR

Unit = tuple[str, int]
_LANGUAGES = ("vi", "lo", "zh")


def _table() -> Mapping[str, Mapping[str, Unit]]:
    """Return the words of each language."""
    found: dict[str, dict[str, Unit]] = {language: {} for language in _LANGUAGES}
    for line in (Path(__file__).parent / "units.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            unit, size, *cells = (*line.split("\t"), "", "", "")[:6]
            common, *own = (cell.split("|") if cell else [] for cell in cells)
            for language, words in zip(_LANGUAGES, own, strict=True):
                found[language] |= dict.fromkeys((*common, *words), (unit, int(size)))
    return found


_VIETNAMESE_END = {
    "đồng": r"(?!\w| (?:bào|chí(?! minh)|bằng|ruộng|lúa|nghiệp|hương|đội|minh|bộ|đẳng|tình|cảm|loạt|đô))",
    "năm": rf"(?!\w| {YEAR})",  # 12 năm 2024: no twelve years
    "quý": r"(?!\w| (?:vị|ông|bà|cơ|báu|khách))",
    "tiếng": r"(?!\w| (?:nói|anh|lào|trung|việt|vang|tăm))",
}
_ALL = _table()


def pattern(language: str) -> str:
    """Return what matches any unit of `language` in lower-case text."""
    words = sorted(_ALL[language], key=len, reverse=True)
    if language == "zh":
        ends = {word: r"(?![a-z])" if word.isascii() and word.isalpha() else "" for word in words}
    elif language == "lo":
        ends = {
            word: r"(?![a-z])" if word.isascii() and word.isalpha() else r"(?![\u0eb0-\u0ebd\u0ec8-\u0ecd])"
            for word in words
        }
        ends["ວັນ"] += "(?!ທີ)"  # ສອງວັນທີ 14-15 ສິງຫາ: two days, the 14th and 15th
    else:
        ends = {word: _VIETNAMESE_END.get(word, r"(?!\w)") if word[-1].isalpha() else "" for word in words}
    return "|".join(re.escape(word) + ends[word] for word in words)


def unit_of(word: str, language: str) -> Unit | None:
    """Return the unit that `word` names, None where it is none."""
    return _ALL[language].get(word)
