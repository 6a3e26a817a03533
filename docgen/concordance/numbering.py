"""Whether articles and points are numbered alike. In: two texts. Out: one `Discord` for each line.

`2.`, `2)`, `II.`, `b)`, 二、, （二）and ຂ) are each the second. A text without a number in front is not
judged: Word may number it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.concordance import roman
from docgen.concordance.discord import Discord

_HAN = "一二三四五六七八九十"
_VIETNAMESE = "abcdđeghiklmnopqrstuvxy"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_LAO = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ"
_HEAD = re.compile(
    rf"^\s*(?:(?P<figure>\d{{1,2}})[.)、．](?!\d)|[(（](?P<in>\d{{1,2}})[)）]"
    rf"|(?P<roman>[IVX]+)[.)、](?=\s|\S)|[(（]?(?P<han>[{_HAN}]{{1,3}})[、)）.]"
    rf"|(?P<letter>[a-zđ])[.)](?=\s)|(?P<lao>[{_LAO}])[.)])"
)


def misnumbered(own: str, other: str) -> Iterator[Discord]:
    """Yield each line of `own` whose number is another one in `other`; lines must be as many."""
    ours, theirs = own.split("\n"), other.split("\n")
    if len(ours) != len(theirs):
        yield Discord("lines", str(len(ours)), str(len(theirs)))
        return
    own_at = other_at = 0
    for mine, yours in zip(ours, theirs, strict=True):
        heads = head(mine), head(yours)
        if heads[0] and heads[1] and not heads[0][1] & heads[1][1]:
            yield Discord("numbering", heads[0][0], heads[1][0], own_at, other_at)
        own_at, other_at = own_at + len(mine) + 1, other_at + len(yours) + 1


def without_heads(text: str) -> str:
    """Return `text` with blanks where its lines are numbered, which `misnumbered` judges."""
    return "\n".join(_HEAD.sub(lambda match: " " * len(match[0]), line, count=1) for line in text.split("\n"))


def head(line: str) -> tuple[str, frozenset[int]] | None:
    """Return the number in front of `line` as written, and which place it can mean; None without."""
    match = _HEAD.match(line)
    if match is None:
        return None
    written = match[0].strip()
    value = match[match.lastgroup or ""]
    if match.lastgroup in ("figure", "in"):
        return written, frozenset((int(value),))
    if match.lastgroup == "roman":
        return written, frozenset((roman.value(value),))
    if match.lastgroup == "han":
        return written, frozenset((_han(value),))
    alphabets = (_LAO,) if match.lastgroup == "lao" else (_VIETNAMESE, _LATIN)
    return written, frozenset(signs.index(value) + 1 for signs in alphabets if value in signs)


def _han(text: str) -> int:
    tens, _ten, ones = text.rpartition("十") if "十" in text else ("", "", text)
    value = (_HAN.index(tens) + 1 if tens else 1) * 10 if "十" in text else 0
    return value + (_HAN.index(ones[-1]) + 1 if ones else 0)
