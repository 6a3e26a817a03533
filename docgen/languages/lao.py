"""Lao: words, people and papers; numbers and time in the modules beside.

In: values and names. Out: Lao text, NFC, with U+0EB3 for ຳ and a space on either side of ແລະ, as
offices in Laos write it.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.languages.blanks import dotted
from docgen.languages.lao_numbers import LaoNumbers
from docgen.languages.lao_time import LaoTime
from docgen.languages.phrases import filled, listing
from docgen.languages.values import Day

_NAMES = {"vi": "ພາສາຫວຽດນາມ", "lo": "ພາສາລາວ", "zh": "ພາສາຈີນ"}
_ABOUT = ("ວ່າດ້ວຍ", "ກ່ຽວກັບ", "ເລື່ອງ")


class Lao(LaoNumbers, LaoTime):
    """Lao as offices in Laos write it."""

    code = "lo"
    tag = "lo-LA"
    country = "LA"

    def join(self, items: Sequence[str]) -> str:
        return listing(items, ", ", " ແລະ ")

    def capitalise(self, text: str) -> str:
        return text

    def upper(self, text: str) -> str:
        return text

    def blank(self, size: int = 12) -> str:
        return dotted(size)

    def missing(self, language: str) -> str:
        return f"[ຍັງບໍ່ມີສະບັບ{_NAMES[language]}]"

    def language_name(self, language: str) -> str:
        return _NAMES[language]

    def posts(self, titles: Sequence[str]) -> str:
        return ", ".join(titles)

    def person(self, honorific: str, name: str, posts: str) -> str:
        return filled(", ", filled(" ", honorific, name), posts)

    def between(self, names: Sequence[str]) -> str:
        return f"ລະຫວ່າງ {self.join(names)}"

    def event(self, kind: str, round_: int | None, names: Sequence[str]) -> str:
        which = "" if round_ is None else self.round(round_)
        return filled(" ", kind, which, self.between(names) if names else "")

    def citation(self, kind: str, number: str, day: Day | None, issuer: str, about: str) -> str:
        """Number and date with a comma between, as in recitals of Lao decrees."""
        reference = filled(", ", number and f"ເລກທີ {number}", self.date_in_reference(day) if day else "")
        return filled(
            " ",
            kind,
            reference,
            issuer and f"ຂອງ {issuer}",
            about if about.startswith(_ABOUT) else about and f"ວ່າດ້ວຍ {about}",
        )
