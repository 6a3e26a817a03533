"""What two texts state differently. In: both, and their facts. Out: a `Discord` for each, with what stands
in its place in the other text."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.concordance.discord import Discord
from docgen.concordance.facts import Fact, Weight
from docgen.concordance.matching import unmatched

_NUMERIC = frozenset(("number", "quantity", "amount", "percentage", "ordinal", "quarter"))


_NEAR = 40
"""How many facts are looked through for one that stands in the place of another."""


def disagreements(texts: tuple[str, str], facts: tuple[list[Fact], list[Fact]]) -> list[Discord]:
    """Return what only one of `texts` states, of the `facts` of both."""
    own, other = texts
    left, right = unmatched(*facts)
    firm = [[fact for fact in side if fact.weight is Weight.FIRM] for side in (left, right)]
    loose = [[fact for fact in side if fact.weight is Weight.LOOSE] for side in (left, right)]
    return [
        Discord(
            _code(mine, theirs),
            own[mine.start : mine.end].strip() if mine else "",
            other[theirs.start : theirs.end].strip() if theirs else "",
            mine.start if mine else 0,
            theirs.start if theirs else 0,
        )
        for mine, theirs in _paired(firm, loose)
    ]


def _paired(firm: list[list[Fact]], loose: list[list[Fact]]) -> Iterator[tuple[Fact | None, Fact | None]]:
    """Pair what stands in the place of what: the same kind first, firm facts before loose ones."""
    left, right = firm
    rest: list[Fact] = []
    for mine in left:
        theirs = _like(mine, right) or _like(mine, loose[1])
        if theirs is None:
            rest.append(mine)
        else:
            yield mine, theirs
    for theirs in list(right):
        mine_too = rest.pop(0) if rest else _like(theirs, loose[0])
        yield mine_too, theirs
    yield from ((mine, None) for mine in rest)
    yield from zip(*loose, strict=False)


def _like(fact: Fact, others: list[Fact]) -> Fact | None:
    """Take the fact out of `others` that most likely stands for `fact`."""
    numeric = fact.kind in _NUMERIC
    for test in (
        lambda one: one.values[0][:2] == fact.values[0][:2],
        lambda one: one.kind == fact.kind,
        lambda one: numeric and one.kind in _NUMERIC,
    ):
        for at, one in enumerate(others[:_NEAR]):
            if test(one):
                return others.pop(at)
    return None


def _code(mine: Fact | None, theirs: Fact | None) -> str:
    if mine and theirs and mine.values[-1] == theirs.values[-1] and mine.values[0] != theirs.values[0]:
        return "unit"
    fact = mine or theirs
    return fact.kind if fact else "number"
