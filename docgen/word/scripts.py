"""Which script a text is in, so that each script gets its own run and font.

In: a text. Out: its passages, each with the script whose font Word shall use. Digits, spaces and
the punctuation that scripts share stay in the passage they stand in: the day in `ວັນທີ 2 ສິງຫາ` is
Lao, the year in `2023年` is Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import groupby


class Script(Enum):
    """The font slot of a passage: ascii/hAnsi, cs or eastAsia."""

    LATIN = "latin"
    LAO = "lao"
    CJK = "cjk"


LAO = "\u0e80-\u0eff"
"""The Lao block, as the inside of a regular expression's set."""
CJK = (
    "\u2e80-\u2fdf\u2ff0-\u303f\u3040-\u31ef\u3200-\u33ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
"""Han characters, kana, and all punctuation that is full-width by nature, likewise."""
_QUOTES = "“”‘’…·—"
_OPENING = "(\\[{«“‘"
_NEUTRAL = "×÷\\s\\d\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u00a0-\u00bf\u2000-\u20cf"
"""ASCII and Latin-1 punctuation, digits, spaces, general punctuation, currency signs."""

_FOREIGN = re.compile(f"[{LAO}{CJK}]")
_ALL_LAO = re.compile(f"[{_NEUTRAL}]*[{LAO}][{LAO}{_NEUTRAL}]*")
_ALL_CJK = re.compile(f"[{_NEUTRAL}]*[{CJK}][{CJK}{_NEUTRAL}]*")
_PASSAGE = re.compile(
    f"(?P<LAO>[{LAO}]+)|(?P<CJK>[{CJK}]+)|(?P<open>[{_OPENING}]+)|(?P<neutral>(?:(?![{_OPENING}])[{_NEUTRAL}])+)"
    f"|(?P<LATIN>[^{LAO}{CJK}{_NEUTRAL}]+)"
)
_CJK_QUOTES = re.compile(f"[{_QUOTES}]+(?=[{CJK}])|(?<=[{CJK}])[{_QUOTES}]+")


def split(text: str, default: Script = Script.LATIN) -> list[tuple[Script, str]]:
    """Return `text` cut into passages of one script each; joined they are `text` again.

    A text that belongs to no script (`12/8/2024`) is `default`; an empty text has no passage.
    """
    if not text:
        return []
    if not _FOREIGN.search(text):
        return [(_lone(text, default), text)]
    if _ALL_LAO.fullmatch(text):
        return [(Script.LAO, text)]
    if _ALL_CJK.fullmatch(text):
        return [(Script.CJK, text)]
    return [
        (script, "".join(passage for _, passage in group))
        for script, group in groupby(_settled(text), key=lambda pair: pair[0])
    ]


def _lone(text: str, default: Script) -> Script:
    return Script.LATIN if re.search(f"[^{_NEUTRAL}]", text) else default


def _settled(text: str) -> Iterator[tuple[Script, str]]:
    """Give every passage a script: what is neutral follows what stands before it, what opens a
    bracket or begins the text follows what comes after it."""
    waiting = ""
    current: Script | None = None
    for kind, passage in _passages(text):
        if kind == "open" or (kind == "neutral" and (current is None or waiting)):
            waiting += passage
        elif kind == "neutral":
            assert current is not None
            yield current, passage
        else:
            current = Script[kind]
            yield current, waiting + passage
            waiting = ""
    if waiting:
        assert current is not None  # `split` found a letter of a script
        yield current, waiting


def _passages(text: str) -> Iterator[tuple[str, str]]:
    """Yield raw passages; quotation marks, dots and dashes that touch Chinese are Chinese."""
    end = 0
    for quotes in _CJK_QUOTES.finditer(text):
        yield from _raw(text[end : quotes.start()])
        yield "CJK", quotes.group()
        end = quotes.end()
    yield from _raw(text[end:])


def _raw(text: str) -> Iterator[tuple[str, str]]:
    for match in _PASSAGE.finditer(text):
        assert match.lastgroup is not None
        yield match.lastgroup, match.group()
