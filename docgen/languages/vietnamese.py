"""Vietnamese: words, people and papers; numbers and time in the modules beside.

In: values and names. Out: Vietnamese text, NFC.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.languages.blanks import dotted
from docgen.languages.phrases import filled, listing
from docgen.languages.values import Day
from docgen.languages.vietnamese_numbers import VietnameseNumbers
from docgen.languages.vietnamese_time import VietnameseTime

_NAMES = {"vi": "tiếng Việt", "lo": "tiếng Lào", "zh": "tiếng Trung"}

_LEVELS = ("tỉnh", "huyện", "thị xã", "xã", "phường", "bản")


def _kind_once(names: Sequence[str]) -> list[str]:
    """Say what three names or more have in common before the first of them only, in the plural.

    Sở Ngoại vụ các tỉnh Sơn La, Hủa Phăn và Phông Sa Lỳ.
    """
    if len(names) < 3:
        return list(names)
    for level in _LEVELS:
        kind, found, first = names[0].partition(f"{level} ")
        shared = f"{kind}{level} "
        if found and all(name.startswith(shared) for name in names):
            return [f"{kind}các {level} {first}", *(name.removeprefix(shared) for name in names[1:])]
    return list(names)


class Vietnamese(VietnameseNumbers, VietnameseTime):
    """Vietnamese as administrative papers write it (Decree 30/2020)."""

    code = "vi"
    tag = "vi-VN"
    country = "VN"

    def join(self, items: Sequence[str]) -> str:
        return listing(items, ", ", " và ")

    def capitalise(self, text: str) -> str:
        """Quotes and brackets in front stay; a text that begins with a figure stays as it is."""
        start = next((index for index, letter in enumerate(text) if letter.isalnum()), len(text))
        return text[:start] + text[start : start + 1].upper() + text[start + 1 :]

    def upper(self, text: str) -> str:
        return text.upper()

    def blank(self, size: int = 12) -> str:
        return dotted(size)

    def missing(self, language: str) -> str:
        return f"[chưa có bản {_NAMES[language]}]"

    def language_name(self, language: str) -> str:
        return _NAMES[language]

    def posts(self, titles: Sequence[str]) -> str:
        return ", ".join(titles)

    def person(self, honorific: str, name: str, posts: str) -> str:
        return filled(", ", filled(" ", honorific, name), posts)

    def between(self, names: Sequence[str]) -> str:
        return f"giữa {self.join(_kind_once(names))}"

    def event(self, kind: str, round_: int | None, names: Sequence[str]) -> str:
        which = "" if round_ is None else self.round(round_)
        return filled(" ", kind, which, self.between(names) if names else "")

    def citation(self, kind: str, number: str, day: Day | None, issuer: str, about: str) -> str:
        """In the order of Decree 30/2020 (Annex I, ô 6): kind, number, date, issuer, subject.

        The kind has a capital, as one certain document is named (Annex II).
        """
        return filled(
            " ",
            self.capitalise(kind),
            number and f"số {number}",
            self.date_in_reference(day) if day else "",
            issuer and f"của {issuer}",
            about if about.startswith("về ") else about and f"về {about}",
        )
