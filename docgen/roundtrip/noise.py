"""What a program does to a text by itself, which nobody wants to hear of.

In: texts. Out: whether somebody changed one into the other. Word, WPS and LibreOffice put non-breaking
blanks for plain ones, soft hyphens and zero-width blanks into long words, leave blanks and tabs at ends,
write a letter and its marks in another order or apart, and turn straight quotes into curly ones as one
types. A tab or line break within a text is not noise, nor is a blank more or less between two words.
"""

from __future__ import annotations

import re
import unicodedata

UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Soft hyphen, zero-width blank, word joiner, zero-width no-break blank."""
TURNS = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Signs that turn the direction of writing: pasted text brings them along, and no dossier may hold them."""
_BLANKS = re.compile("[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_BREAKS = re.compile(" ?([\t\n]) ?")
_QUOTES = str.maketrans({**dict.fromkeys("“”„‟", '"'), **dict.fromkeys("‘’‚‛", "'")})


def tidy(text: str) -> str:
    """Return `text` without noise: NFC, no unseen characters, single plain blanks, none at the ends."""
    seen = unicodedata.normalize("NFC", text.translate(UNSEEN))
    return _BREAKS.sub(r"\1", _BLANKS.sub(" ", seen)).strip()


def plain(text: str) -> str:
    """Return `text` tidy and with straight quotes: alike for all texts that are the same."""
    return tidy(text).translate(_QUOTES)


def same(one: str, other: str) -> bool:
    """Return whether nobody changed anything: all but noise is alike, quotes may be curly or straight."""
    return one == other or plain(one) == plain(other)
