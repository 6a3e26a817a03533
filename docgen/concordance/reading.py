"""A text to its facts. In: a text and the patterns of its language. Out: facts in order.

Two passes: the language's numerals are marked (`marks`), then its patterns are looked for among the
marks; what a pattern of that name means is said in `statements`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from docgen.concordance.facts import Fact, date
from docgen.concordance.figures import DIGITS
from docgen.concordance.marks import CODE, PRIVATE, SIGNS, Mark, Marked
from docgen.concordance.repeats import anniversaries, without_figures
from docgen.concordance.statements import STATEMENTS, Found, Statement
from docgen.concordance.units import unit_of

_JOINS = re.compile(
    r"[\s,、–—~～-]*(?:(?:và|đến|tới|từ|hết|cho|ngày|mồng|mùng|hoặc|ຫາ|ຮອດ|ເຖິງ|ແລະ|ວັນທີ|ວັນ|ແຕ່|至|到|和|及|与)[\s,-]*)*",
    re.IGNORECASE,
)


_PLAIN = PRIVATE | DIGITS | {0xA0: " "}
_ODD = re.compile("[" + "".join(map(chr, _PLAIN)) + "]")
_WITH_UNIT = ("measured", "with_half", "half_of")
"""Statements whose match ends in a unit, perhaps with a half behind it."""
_HALF = f"半{CODE}"


class Reader:
    """Reads texts of one language."""

    def __init__(
        self,
        language: str,
        numerals: Callable[[str], Iterable[Mark]],
        patterns: Mapping[str, str],
        *,
        begins: str,
        later: str,
        unit: str,
    ) -> None:
        """`patterns`: by name of a statement (and perhaps a number), the earlier first; `begins`: where
        one can begin that does not with a numeral; `later`: words for afternoon and evening; `unit`: what
        a unit may look like at the end of a match."""
        self.language = language
        self._numerals = numerals
        ways = "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items())
        self._find = re.compile(f"(?:{begins}|(?=[{SIGNS}]))(?:{ways})")
        self._say: dict[str, Statement] = {
            name: STATEMENTS[name.rstrip("0123456789").rstrip("_")] for name in patterns
        }
        self._later = re.compile(later)
        self._unit = re.compile(f"(?:{unit})$")

    def read(self, text: str) -> list[Fact]:
        """Return the facts of `text` (NFC)."""
        text = text.translate(_PLAIN) if _ODD.search(text) else text
        marked = Marked(text, list(self._numerals(text)))
        low = marked.text.lower()
        if len(low) != len(marked.text):
            low = marked.text
        evening = self._later.search(low) is not None
        facts = [
            fact
            for match in self._find.finditer(low)
            for fact in self._say[match.lastgroup or ""](self._found(match, marked, evening))
        ]
        return anniversaries(list(_inherited(without_figures(facts, text), text)), text)

    def _found(self, match: re.Match[str], marked: Marked, evening: bool) -> Found:
        start, end = match.span()
        marks = marked.within(start, end)
        last = marks[-1] if marks else None
        stop = marked.position(end - 1) + 1
        if last is not None and marked.position(end - 1) == last.start:
            stop = last.end
        unit = None
        if (match.lastgroup or "").startswith(_WITH_UNIT):
            named = self._unit.search(match[0].rstrip(_HALF).removesuffix(" rưỡi"))
            unit = unit_of(named[0].strip(), self.language) if named else None
            if unit is None and match[0][0] in "$¥":
                unit = ("USD", 1) if match[0][0] == "$" else ("CNY", 1)
        later = evening and self._later.search(match[0]) is not None
        return Found(marks, match[0], marked.position(start), stop, unit, later, evening)


def _inherited(facts: list[Fact], text: str) -> Iterator[Fact]:
    """Give days that are joined ("2 và 3/8/2023", 2023年8月2日至4日) the month and year they share."""
    dated = list(facts)
    order = [at for at, fact in enumerate(dated) if fact.values[0][0] == "date"]
    for here, following in reversed(list(pairwise(order))):
        if _joined(dated[here], dated[following], text):
            dated[here] = _filled(dated[here], dated[following])
    for before, here in pairwise(order):
        if _joined(dated[before], dated[here], text):
            dated[here] = _filled(dated[here], dated[before])
    yield from dated


def _joined(first: Fact, second: Fact, text: str) -> bool:
    return (
        second.start - first.end < 24
        and _JOINS.fullmatch(text, first.end, max(first.end, second.start)) is not None
    )


def _filled(fact: Fact, other: Fact) -> Fact:
    """Return `fact` with the year, and the month, that only `other` says."""
    _kind, year, month, day = fact.values[0]
    _kind, other_year, other_month, other_day = other.values[0]
    if (day is None and month is None) or (other_day is None and day is not None):
        return fact
    whole = date(
        year if year is not None else other_year,  # type: ignore[arg-type]
        month if month is not None else other_month,  # type: ignore[arg-type]
        day,  # type: ignore[arg-type]
    )
    return replace(fact, values=(whole, *fact.values[1:]))
