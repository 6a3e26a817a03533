"""Spellings that are the same to a reader. In: words as typed. Out: words to compare.

`alike` keeps every letter where it stands, so that a place found in its result is the place in the
text; `bare` goes further, for searching: Vietnamese without its marks, spaces as they come.
"""

from __future__ import annotations

import re
import unicodedata

_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_OLD_TONE = re.compile(r"(?<!q)(?:" + "|".join(_TONES) + r")(?!\w)")
"""hoà, hoè, uỷ at the end of a syllable; quý, toàn and the like have one spelling only."""

_SPLIT_AM = re.compile("\u0ecd([\u0ec8-\u0ecb]?)\u0eb2")
_MARKS = re.compile("[\u0300-\u036f]")


def alike(text: str) -> str:
    """Return NFC `text` in lower case, hòa for hoà; letter for letter as long as it was."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return _OLD_TONE.sub(lambda old: _TONES[old[0]], lowered)


def bare(text: str) -> str:
    """Return `text` for searching: NFC, lower case, without Vietnamese marks, single spaces."""
    text = unicodedata.normalize("NFC", text.replace("\u200b", ""))
    text = alike(" ".join(_SPLIT_AM.sub("\\1\u0eb3", text).split()))
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text))).replace("đ", "d")
