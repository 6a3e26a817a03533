"""Which script a text is in, so that each script gets its own run and font.

In: a text. Out: its passages, each with the script whose font Word shall use. Digits, spaces and
the punctuation that scripts share stay in the passage they stand in: the day in `ວັນທີ 2 ສິງຫາ` is
Lao, the year in `2023年` is Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from itertools import groupby
from operator import itemgetter


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
_CLOSING = "\\d !-'\\)-/:-@\\\\\\]-`|-~×÷\u00a0-\u00aa\u00ac-\u00bf\u2000-\u2017\u2019-\u201b\u201d-\u20cf"
SHARED = _OPENING + _CLOSING
"""What belongs to no script, likewise: digits, ASCII and general punctuation, currency signs."""
_NEUTRAL = f"{SHARED}\\s"

_LETTER = re.compile(f"[^{_NEUTRAL}]")
_SOME_LAO = re.compile(f"[{LAO}]")
_ALL_LAO = re.compile(f"[{LAO}{_NEUTRAL}]*")
_FAR = re.compile("[^\0-\u2e7f]")
"""What may be Chinese. Python takes milliseconds to compile a set that reaches into the planes of rare Han,
and no time for this: the other patterns wait until there is a text for them."""


@cache
def _some_cjk() -> re.Pattern[str]:
    return re.compile(f"[{CJK}]")


@cache
def _all_cjk() -> re.Pattern[str]:
    return re.compile(f"[{CJK}{_NEUTRAL}]*")


@cache
def _passage(cjk: str) -> re.Pattern[str]:
    """Return what finds passages; `cjk` is what is Chinese, or "" where the text has none."""
    chinese = f"|(?P<CJK>[{cjk}][{cjk}{_CLOSING}\\s]*)" if cjk else ""
    return re.compile(
        f"(?P<LAO>[{LAO}][{LAO}{_CLOSING}\\s]*){chinese}"
        f"|(?P<LATIN>[^{LAO}{cjk}{_NEUTRAL}][^{LAO}{cjk}{_OPENING}]*)"
        f"|(?P<closing>[{_CLOSING}\\s]+)|(?P<opening>[{_OPENING}]+)"
    )


@cache
def _cjk_quotes() -> re.Pattern[str]:
    return re.compile(f"[{_QUOTES}]+(?=[{CJK}])|(?<=[{CJK}])[{_QUOTES}]+")


def split(text: str, default: Script = Script.LATIN) -> list[tuple[Script, str]]:
    """Return `text` cut into passages of one script each; joined they are `text` again.

    A text that belongs to no script (`12/8/2024`) is `default`; an empty text has no passage.
    """
    if not text:
        return []
    cjk = _FAR.search(text) is not None and _some_cjk().search(text) is not None
    if not cjk and not _SOME_LAO.search(text):
        return [(Script.LATIN if _LETTER.search(text) else default, text)]
    if _ALL_LAO.fullmatch(text):
        return [(Script.LAO, text)]
    if cjk and _all_cjk().fullmatch(text):
        return [(Script.CJK, text)]
    passages = _passages(text) if cjk else _raw(text, "")
    return [
        (script, "".join(passage for _, passage in group))
        for script, group in groupby(_settled(passages), key=itemgetter(0))
    ]


def _settled(passages: Iterable[tuple[str, str]]) -> Iterator[tuple[Script, str]]:
    """Give every passage a script: what is neutral follows what stands before it, but what opens a
    bracket or begins the text waits for what comes behind it."""
    waiting = ""
    current: Script | None = None
    for kind, passage in passages:
        if kind == "opening" or (kind == "closing" and (waiting or current is None)):
            waiting += passage
            continue
        current = current if kind == "closing" else Script[kind]
        assert current is not None
        yield current, waiting + passage
        waiting = ""
    if waiting:
        assert current is not None  # `split` found a letter of a script
        yield current, waiting


def _passages(text: str) -> Iterator[tuple[str, str]]:
    """Yield raw passages; quotation marks, dots and dashes that touch Chinese are Chinese."""
    end = 0
    for quotes in _cjk_quotes().finditer(text):
        yield from _raw(text[end : quotes.start()], CJK)
        yield "CJK", quotes.group()
        end = quotes.end()
    yield from _raw(text[end:], CJK)


def _raw(text: str, cjk: str) -> Iterator[tuple[str, str]]:
    return ((str(match.lastgroup), match.group()) for match in _passage(cjk).finditer(text))
