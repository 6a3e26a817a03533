"""Differences of spelling that are no finding: HÒA and HOÀ, ủy and uỷ, blanks.

In: a text. Out: the same text for every spelling of it, to compare with.
"""

from __future__ import annotations

import re
import unicodedata

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
"""Grave, acute, tilde, hook, dot below: where a tone stands is a matter of taste (hòa, hoà)."""
_BLANKS = re.compile(r"[\s\u200b]+")


def fold(text: str) -> str:
    """Return `text` without tones, with single blanks."""
    bare = _TONES.sub("", unicodedata.normalize("NFD", text))
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", bare)).strip()


def squeezed(text: str) -> str:
    """Return `text` without blanks: Lao sets them freely."""
    return _BLANKS.sub("", unicodedata.normalize("NFC", text))
