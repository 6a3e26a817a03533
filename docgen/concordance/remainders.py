"""What was left in another language. In: a text and its language. Out: the words that do not belong.

Names and symbols may stay in Latin letters (Pa Ke水电站, 607-QĐ/TU), as may units, addresses and
Roman numerals; what stands in brackets after its translation is a gloss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.frozen import frozen

_LAO = "\u0e80-\u0eff"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_ACCENTED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_LATIN_RUN = re.compile("[A-Za-zÀ-ɏḀ-ỿ]+(?:[ -][A-Za-zÀ-ɏḀ-ỿ]+)*")
_GLOSS = re.compile(r"[(（“\"«《\[【][^()（）“”\"«»《》\[\]【】]{1,60}[)）”\"»》\]】]")
_ADDRESS = re.compile(r"@|www\.|https?:|\.(?:vn|la|cn|com|org|net|gov)\b")
_SCRIPTS = {
    "vi": re.compile(f"[{_LAO}{_HAN}\u0e01-\u0e5b][{_LAO}{_HAN}\u0e01-\u0e5b ]*"),
    "lo": re.compile(f"[{_HAN}\u0e01-\u0e5b][{_HAN}\u0e01-\u0e5b ]*"),
    "zh": re.compile(f"[{_LAO}\u0e01-\u0e5b][{_LAO}\u0e01-\u0e5b ]*"),
}
_OWN = {
    "vi": re.compile("[a-zà-ỹđ]", re.IGNORECASE),
    "lo": re.compile(f"[{_LAO}]"),
    "zh": re.compile(f"[{_HAN}]"),
}
_LETTER = re.compile(r"[^\W\d_]")
_UNITS = frozenset(
    [
        "km",
        "ha",
        "kg",
        "m",
        "cm",
        "mm",
        "kv",
        "kw",
        "mw",
        "kwh",
        "usd",
        "vnd",
        "lak",
        "cny",
        "tấn",
        "email",
        "tel",
        "fax",
        "website",
        "online",
        "internet",
        "wifi",
        "app",
        "smart",
        "logistics",
        "e",
        "no",
    ]
)


@frozen
class Remainder:
    """Words in another language: from `start` to `end`; `whole` where nothing was translated."""

    start: int
    end: int
    whole: bool = False


def remainders(text: str, language: str) -> Iterator[Remainder]:
    """Yield the passages of `text` that are in another language than its own."""
    if not _OWN[language].search(text):
        letters = list(_LETTER.finditer(text))
        words = [
            word
            for word in re.findall(r"[^\W\d_]+", text)
            if not word.isupper() and word.lower() not in _UNITS
        ]
        if any(not word[0].isupper() for word in words) or (
            letters and not letters[0][0].isascii() and language == "vi"
        ):
            yield Remainder(letters[0].start(), letters[-1].end(), whole=True)
        return
    plain = _without_addresses(text)
    for match in _SCRIPTS[language].finditer(_blanked(_GLOSS, plain)):
        yield Remainder(match.start(), match.start() + len(match[0].rstrip()))
    if language != "vi":
        yield from _latin(_blanked(_GLOSS, plain))


def _without_addresses(text: str) -> str:
    if not _ADDRESS.search(text):
        return text
    return re.sub(r"\S+", lambda word: " " * len(word[0]) if _ADDRESS.search(word[0]) else word[0], text)


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: " " * len(match[0]), text)


def _latin(text: str) -> Iterator[Remainder]:
    """Yield Vietnamese words: small ones that are no unit, alone with an accent or two side by side."""
    for run in _LATIN_RUN.finditer(text):
        words = [word for word in re.split(r"[ \-]", run[0]) if word]
        small = [word for word in words if word[0].islower() and word.lower() not in _UNITS]
        if not small:
            continue
        accented = any(sign in _ACCENTED for word in small for sign in word.lower())
        if accented or len(small) > 1:
            yield Remainder(run.start(), run.end())
