"""The furniture of a paper: its head before the first sentence, its foot after the last.

In: a document's passages in order, with their differences. Out: the same, where head and foot are
compared as blocks of lines. Each language lays out its head, its greeting and its signatures in its
own way: an issuer on one line or two, the enclosure before or after the farewell, a mark that it is a
translation, who signs on the left. What the lines say must be the same all the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from docgen.concordance.length import worth
from docgen.concordance.passages import Difference, Passage, differences

_SENTENCE = re.compile(r"[.。;；!！?？…][”\"»』」)）]?$")
_LONG = 60
"""Letters of Vietnamese; furniture seldom has such a sentence, and the text of a paper begins with one."""
_NEAR = 2
"""How many lines without a difference part two blocks."""
_GROWN = 4
"""How often a block that differs takes in the lines around it."""
_OF_A_SIGNER = frozenset(("post", "person"))
"""What the head, which names the addressee, does not explain in the foot."""
_MOST = 120
"""Lines of a head or foot; the signatures of ten provinces are some forty."""
_LONGEST = 20_000
"""Letters of both together."""
Judged = tuple[Passage, list[Difference]]


def as_blocks(steps: Sequence[Judged], languages: tuple[str, str]) -> list[Judged]:
    """Return `steps` with the lines of head and foot that differ put together."""
    prose = [at for at, (passage, _found) in enumerate(steps) if _is_prose(passage, languages)]
    first = prose[0] if prose else len(steps)
    last = prose[-1] + 1 if prose else len(steps)
    head = _settled(list(steps[:first]), languages)
    foot = _settled(list(steps[last:]), languages)
    left = {one.discord.code for _passage, found in (*head, *foot) for one in found}
    if left and not left & _OF_A_SIGNER and len(head) + len(foot) < _MOST:
        head, foot = _together(head, foot, languages)
    return [*head, *steps[first:last], *foot]


def _together(
    head: list[Judged], foot: list[Judged], languages: tuple[str, str]
) -> tuple[list[Judged], list[Judged]]:
    """Put head and foot together where they say the same only then: a date that stands at the top in one
    language and below the signature in the other, an issuer that the signature names again."""
    whole = _joined([passage for passage, _found in (*head, *foot)])
    found = differences(whole, languages)
    if not whole.own or not whole.other or len(found) >= _count((*head, *foot)):
        return head, foot
    return [(whole, found)], []


def _count(steps: Sequence[Judged]) -> int:
    return sum(len(found) for _passage, found in steps)


def _is_prose(passage: Passage, languages: tuple[str, str]) -> bool:
    """Tell whether both sides are one sentence each, at least one of them a long one."""
    if len(passage.own) != 1 or len(passage.other) != 1:
        return False
    texts = passage.own[0].line, passage.other[0].line
    longest = max(worth(text, language) for text, language in zip(texts, languages, strict=True))
    return longest >= _LONG and all(_SENTENCE.search(text) is not None for text in texts)


def _settled(steps: list[Judged], languages: tuple[str, str]) -> list[Judged]:
    """Put together the lines that differ and stand near each other, where that leaves fewer differences."""
    whole = _joined([passage for passage, _found in steps])
    if len(steps) > _MOST or sum(len(one.text) for one in (*whole.own, *whole.other)) > _LONGEST:
        return steps
    done = 0
    while (block := _next_block(steps, done)) is not None:
        start, stop, joined = _best(steps, *block, done, languages)
        steps[start:stop] = [joined] if joined else steps[start:stop]
        done = start + 1 if joined else stop
    if _count(steps) and whole.own and whole.other:
        found = differences(whole, languages)
        return [(whole, found)] if len(found) < _count(steps) else steps
    return steps


def _next_block(steps: Sequence[Judged], done: int) -> tuple[int, int] | None:
    """Return where the next differing lines begin and end, from `done` on."""
    wrong = [at for at in range(done, len(steps)) if steps[at][1]]
    if not wrong:
        return None
    start = stop = wrong[0]
    for at in wrong[1:]:
        if at - stop > _NEAR + 1:
            break
        stop = at
    return start, stop + 1


def _best(
    steps: Sequence[Judged], start: int, stop: int, least: int, languages: tuple[str, str]
) -> tuple[int, int, Judged | None]:
    """Return the smallest block around `start` to `stop` with the fewest differences, and None where its
    lines differ no more one by one."""
    best: tuple[int, int, Judged | None] = (start, stop, None)
    fewest = _count(steps[start:stop])
    for grown in range(_GROWN + 1):
        begin, end = max(least, start - grown), min(len(steps), stop + grown)
        joined = _joined([passage for passage, _found in steps[begin:end]])
        found = differences(joined, languages)
        if joined.own and joined.other and len(found) < fewest:
            best, fewest = (begin, end, (joined, found)), len(found)
        if fewest == 0 or (begin == least and end == len(steps)):
            break
    return best


def _joined(passages: Sequence[Passage]) -> Passage:
    own = chain.from_iterable(passage.own for passage in passages)
    other = chain.from_iterable(passage.other for passage in passages)
    return Passage(tuple(own), tuple(other))
