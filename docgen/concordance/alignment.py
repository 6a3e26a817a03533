"""Which paragraph of one document answers which of the other.

In: two lists of paragraphs with their languages. Out: pairs of positions; None stands for a paragraph
without counterpart. What pairs them is content: numbers, dates and names they share, then length. The
best way through both is found by dynamic programming in a band along the diagonal, so that an extra
paragraph shifts nothing and long documents stay linear.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.concordance.comparison import READERS
from docgen.concordance.facts import Value, Weight
from docgen.concordance.length import worth
from docgen.concordance.names import index
from docgen.concordance.numbering import head
from docgen.frozen import frozen

BAND = 60
"""How far from the diagonal a pair may lie, beyond the difference in length."""
WIDEST = 400
_SHARED, _LENGTH, _NOTHING = 0.6, 0.3, 0.2
"""What is gained by shared facts, by like length, and where neither paragraph has facts."""
_LEAST = 0.2
_BULLETS = ("-", "–", "—", "•", "+", "*", "·")

Pair = tuple[int | None, int | None]


@frozen
class _Profile:
    facts: frozenset[Value]
    size: float
    number: frozenset[int]
    item: bool
    """Of a list, with a number or a dash."""


def align(own: Sequence[str], own_language: str, other: Sequence[str], other_language: str) -> list[Pair]:
    """Return the pairs in order, every paragraph in one of them."""
    left = [_profile(text, own_language) for text in own]
    right = [_profile(text, other_language) for text in other]
    return _trace(_steps(left, right), len(left), len(right))


def _profile(text: str, language: str) -> _Profile:
    facts = {fact.values[0] for fact in READERS[language].read(text) if fact.weight is Weight.FIRM}
    names = {
        ("place", naming.names[0].id)
        for naming in index(language).find(text)
        if naming.names[0].family == "place"
    }
    numbered = head(text)
    number = numbered[1] if numbered else frozenset()
    return _Profile(
        frozenset(facts | names),
        worth(text, language),
        number,
        number != frozenset() or text.startswith(_BULLETS),
    )


def _gain(one: _Profile, two: _Profile) -> float:
    length = min(one.size, two.size) / max(one.size, two.size, 1)
    gain = _LENGTH * length
    if one.number and two.number:
        gain += 0.15 if one.number & two.number else -0.1
    elif one.item is not two.item:
        gain -= 0.1
    if not one.facts and not two.facts:
        return gain + _NOTHING
    return gain + _SHARED * len(one.facts & two.facts) / max(len(one.facts), len(two.facts))


def _steps(left: Sequence[_Profile], right: Sequence[_Profile]) -> list[dict[int, str]]:
    """Return for each row the best step to each column of the band: pair, own alone, other alone."""
    rows, columns = len(left), len(right)
    band = min(WIDEST, BAND + abs(rows - columns))
    steps: list[dict[int, str]] = []
    above: dict[int, float] = {}
    for row in range(rows + 1):
        middle = row * columns // max(rows, 1)
        best: dict[int, float] = {}
        step: dict[int, str] = {}
        for column in range(max(0, middle - band), min(columns, middle + band) + 1):
            options = [(0.0, "")] if row == column == 0 else []
            if column - 1 in best:
                options.append((best[column - 1], "other"))
            if column in above:
                options.append((above[column], "own"))
            if row and column and column - 1 in above:
                gain = _gain(left[row - 1], right[column - 1])
                if gain >= _LEAST:
                    options.append((above[column - 1] + gain, "pair"))
            if options:
                best[column], step[column] = max(options, key=lambda option: (option[0], option[1] == "pair"))
        steps.append(step)
        above = best
    return steps


def _trace(steps: list[dict[int, str]], row: int, column: int) -> list[Pair]:
    pairs: list[Pair] = []
    while row or column:
        step = steps[row].get(column, "own" if row else "other")
        if step == "pair":
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif step == "own":
            row -= 1
            pairs.append((row, None))
        else:
            column -= 1
            pairs.append((None, column))
    return pairs[::-1]
