"""What a text says a second time in brackets: the figures behind their words, the days behind an anniversary.

In: facts in order. Out: the same, of which a translation may leave out what only repeats.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from docgen.concordance.facts import Fact, Weight, year_of


def without_figures(facts: list[Fact], text: str) -> list[Fact]:
    """Leave out figures that only repeat the words before them, as legal texts do: hai (02) bản."""
    repeated = {
        id(figures)
        for words, figures in pairwise(facts)
        if text[words.end : figures.start].strip() == "("
        and text[figures.end : figures.end + 1] == ")"
        and set(words.values) & set(figures.values)
    }
    return [fact for fact in facts if id(fact) not in repeated]


def anniversaries(facts: list[Fact], text: str) -> list[Fact]:
    """Make two days in brackets loose where they are as many years apart as is said before them: 76 năm
    Quốc khánh (01/10/1949 - 01/10/2025)."""
    if "(" not in text and "（" not in text:
        return facts
    counted: set[object] = set()
    loose = list(facts)
    for at, (first, second) in enumerate(pairwise(facts)):
        counted |= {value[1] for value in first.values if value[0] == "number"}
        years = year_of(first), year_of(second)
        if years[0] is None or years[1] is None or years[1] - years[0] not in counted:
            continue
        around = (
            text[max(0, first.start - 2) : first.start].strip(),
            text[second.end : second.end + 2].strip(),
        )
        if around[0][-1:] in ("(", "（") and around[1][:1] in (")", "）"):
            loose[at : at + 2] = (replace(fact, weight=Weight.LOOSE) for fact in (first, second))
    return loose
