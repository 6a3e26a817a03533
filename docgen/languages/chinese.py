"""Chinese: words, people and papers; numbers and time in the modules beside.

In: values and names. Out: simplified Chinese text, NFC, with full-width punctuation and without spaces
(Word itself sets Latin words apart).
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.languages.blanks import dotted
from docgen.languages.chinese_numbers import ChineseNumbers
from docgen.languages.chinese_time import ChineseTime
from docgen.languages.phrases import listing
from docgen.languages.values import Day

_NAMES = {"vi": "越文", "lo": "老挝文", "zh": "中文"}


class Chinese(ChineseNumbers, ChineseTime):
    """Chinese as mainland offices write it (GB/T 9704-2012)."""

    code = "zh"
    tag = "zh-CN"
    country = "CN"

    def join(self, items: Sequence[str]) -> str:
        return listing(items, "、", "和")

    def capitalise(self, text: str) -> str:
        return text

    def upper(self, text: str) -> str:
        return text

    def blank(self, size: int = 12) -> str:
        return dotted(size)

    def missing(self, language: str) -> str:
        return f"[尚无{_NAMES[language]}本]"

    def language_name(self, language: str) -> str:
        """Its written form, as closing clauses of agreements name it: 用中文和越文写成."""
        return _NAMES[language]

    def posts(self, titles: Sequence[str]) -> str:
        return "、".join(titles)

    def person(self, honorific: str, name: str, posts: str) -> str:
        return posts + name + honorific

    def between(self, names: Sequence[str]) -> str:
        return listing(names, "、", "与")

    def event(self, kind: str, round_: int | None, names: Sequence[str]) -> str:
        which = "" if round_ is None else self.round(round_)
        return self.between(names) + which + kind

    def citation(self, kind: str, number: str, day: Day | None, issuer: str, about: str) -> str:
        """Title first, number after it in brackets (drafting rule of Chinese official documents)."""
        date = self.date_in_reference(day) if day else ""
        number = number if not number or number.endswith("号") else f"第{number}号"
        if about:
            title = _title(kind, about)
            return issuer + date + title + (number and f"（{number}）")
        return issuer + date + number + kind


def _title(kind: str, about: str) -> str:
    """Name a document as 《关于A的决定》, unless `about` is such a title already."""
    if about.startswith("《"):
        return about
    if not kind:
        return f"《{about}》"
    subject = about if about.startswith("关于") else f"关于{about}"
    return f"《{subject}》" if subject.endswith(kind) else f"《{subject}的{kind}》"
