"""Lines that changed places: each party names itself first in its own text.

In: a document's passages, with their differences. Out: the same, where paragraphs that differ only in
names, and answer each other in another order, are paired as they answer. Differences in numbers and
days are never explained so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.concordance.names import index
from docgen.concordance.paragraphs import Paragraph
from docgen.concordance.passages import Difference, Passage, differences

_NAMES = frozenset(("place", "post", "organ", "person", "paragraph", "missing"))
_MOST = 80
"""Lines looked at; a meeting of ten provinces has some forty."""
_LONGEST = 400
"""Letters of a line that names a party."""
Judged = tuple[Passage, list[Difference]]


def in_their_order(steps: Sequence[Judged], languages: tuple[str, str]) -> list[Judged]:
    """Return `steps` where paragraphs that only changed places stand with those that answer them."""
    wrong = [at for at, (_passage, found) in enumerate(steps) if found and _only_names(found)][:_MOST]
    own = [one for at in wrong for one in steps[at][0].own if len(one.text) < _LONGEST]
    other = [one for at in wrong for one in steps[at][0].other if len(one.text) < _LONGEST]
    pairs = {one: (another, found) for one, another, found in _pairs(own, other, languages)}
    if not pairs:
        return list(steps)
    answers = {another for another, _found in pairs.values()}
    moved = []
    for at, (passage, found) in enumerate(steps):
        if at not in wrong:
            moved.append((passage, found))
            continue
        moved += [(Passage((one,), (pairs[one][0],)), pairs[one][1]) for one in passage.own if one in pairs]
        alone = [Passage((one,), ()) for one in passage.own if one not in pairs]
        alone += [Passage((), (one,)) for one in passage.other if one not in answers]
        left = Passage(
            tuple(one for one in passage.own if one not in pairs),
            tuple(one for one in passage.other if one not in answers),
        )
        alone = [left] if left == passage else alone
        moved += [(one, differences(one, languages)) for one in alone]
    return moved


def _only_names(found: Sequence[Difference]) -> bool:
    return all(one.discord.code in _NAMES for one in found)


def _pairs(
    own: Sequence[Paragraph], other: Sequence[Paragraph], languages: tuple[str, str]
) -> Iterator[tuple[Paragraph, Paragraph, list[Difference]]]:
    """Yield the lines that answer each other: those that name the same places, and the lines that follow
    such ones or are left over."""
    waiting = list(other)
    named = {one: _places(one, languages[0]) for one in own}
    names = {one: _places(one, languages[1]) for one in other}
    moved = False
    for sure in (True, False):
        for one in own:
            if sure is not bool(named[one]) or not (sure or moved):
                continue
            for another in waiting:
                if named[one] != names[another]:
                    continue
                found = differences(Passage((one,), (another,)), languages)
                if all(difference.discord.code == "missing" for difference in found):
                    waiting.remove(another)
                    moved = True
                    yield one, another, found
                    break


def _places(one: Paragraph, language: str) -> frozenset[str]:
    found = (naming.names[0] for naming in index(language).find(one.line))
    return frozenset(name.id for name in found if name.family == "place")
