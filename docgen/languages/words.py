"""A text cut into the units in which its reader sees a change.

In: text in Vietnamese, Lao, Chinese or any other language, mixed. Out: its units; joined they are the text.
Vietnamese and other Latin script: what stands between spaces, without punctuation. Lao: syllables. Chinese:
characters. Numbers, dates, hours and document numbers are whole; punctuation stands apart; letters and the
marks on them are never parted.
"""

from __future__ import annotations

import re

from docgen.languages.lao_syllables import SYLLABLE

_LAO = "\u0e80-\u0eff"
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = "\u0300-\u036f\u200d\ufe00-\ufe0f"
_MONTHS = "[\u0e80-\u0eff]{2,12}"
_DATES = (
    r"ngày \d{1,2} tháng \d{1,2} năm \d{4}"
    r"|ngày \d{1,2} tháng \d{1,2}(?!\d)|tháng \d{1,2} năm \d{4}"
    rf"|ວັນທີ \d{{1,2}} (?:ເດືອນ )?(?:\d{{1,2}}|{_MONTHS}) (?:ປີ )?\d{{4}}"
    r"|\d{4} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?|\d{1,2} ?月 ?\d{1,2} ?日"
)
_NUMBERS = r"\d+[-/][A-ZĐ][\w/.-]*(?<=\w)|\d+(?:[.,:/–-]\d+)*%?"
_UNIT = re.compile(
    f"(?P<whole>{_DATES}|{_NUMBERS})"
    rf"|(?P<blank>\s+)|(?P<lao>[{_LAO}]+)|[{_HAN}][{_MARKS}]*"
    f"|(?:(?![{_LAO}{_HAN}])[^\\W\\d_][{_MARKS}]*)+|.[{_MARKS}{_LAO[0:0]}]*",
    re.DOTALL,
)


def units(text: str) -> list[str]:
    """Return the units of `text`; joined they are `text`."""
    found: list[str] = []
    for match in _UNIT.finditer(text):
        if match.lastgroup == "lao":
            found += SYLLABLE.findall(match.group())
        else:
            found.append(match.group())
    return found
