"""One spelling for what looks the same: NFC, and the Lao vowel am as one letter.

In: text as typed. Out: the text as docgen keeps and compares it. Never NFKC, which takes Lao ຳ, ໜ
and ໝ apart.
"""

from __future__ import annotations

import re
import unicodedata

# U+0ECD U+0EB2 looks like U+0EB3 and is met with a tone mark (U+0EC8-U+0ECB) in all positions.
_SPLIT_AM = re.compile("\u0ecd([\u0ec8-\u0ecb]*)\u0eb2")
_TONE_AFTER_AM = re.compile("\u0eb3[\u0eb3\u0ec8-\u0ecb]*[\u0ec8-\u0ecb]")
_INVISIBLE_SPACE = "\u200b"
"""Lao typists' break hint; Word and LibreOffice break Lao lines themselves."""


def normalise(text: str) -> str:
    """Return `text` in NFC, without U+200B, every Lao am written tone mark first, then U+0EB3."""
    text = unicodedata.normalize("NFC", text.replace(_INVISIBLE_SPACE, ""))
    joined = _TONE_AFTER_AM.sub(_tone_first, _SPLIT_AM.sub("\\1\u0eb3", text))
    return text if joined == text else unicodedata.normalize("NFC", joined)


def _tone_first(match: re.Match[str]) -> str:
    vowels = match[0].count("\u0eb3")
    return match[0].replace("\u0eb3", "") + "\u0eb3" * vowels
