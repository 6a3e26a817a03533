"""One text changed on two sides, put together word by word.

In: the text that both began with and what each made of it. Out: a text with the changes of both, or none
where they touch each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.frozen import frozen
from docgen.roundtrip.noise import same
from docgen.roundtrip.words import Word, differing, words_of


@frozen
class _Change:
    """What one side put in the place of the words of the base from `start` to `end`."""

    start: int
    end: int
    words: tuple[str, ...]
    text: str


def merged(base: str, ours: str, theirs: str) -> str | None:
    """Return `base` with the changes of both sides; None where they changed the same or adjoining words.

    The same change on both sides is one. Between two others a word must stay, or two units where Chinese or
    Lao, which part no words, were changed on both sides of it.
    """
    if same(base, theirs) or same(ours, theirs):
        return ours
    if same(base, ours):
        return theirs
    words = words_of(base)
    mine, yours = list(_changes(words, ours)), list(_changes(words, theirs))
    agreed = {_meaning(change) for change in mine} & {_meaning(change) for change in yours}
    left = [change for change in mine if _meaning(change) not in agreed]
    right = [change for change in yours if _meaning(change) not in agreed]
    if any(_touch(words, one, other) for one, other in _neighbours(left, right)):
        return None
    kept = [change for change in mine if _meaning(change) in agreed]
    return _written(words, sorted([*kept, *left, *right], key=lambda change: (change.start, change.end)))


def _changes(words: Sequence[Word], text: str) -> Iterator[_Change]:
    new = words_of(text)
    for was, now in differing(words, new):
        come = new[now]
        yield _Change(
            was.start, was.stop, tuple(word.key for word in come), "".join(word.text for word in come)
        )


def _meaning(change: _Change) -> tuple[int, int, tuple[str, ...]]:
    return change.start, change.end, change.words


def _neighbours(mine: Sequence[_Change], yours: Sequence[_Change]) -> Iterator[tuple[_Change, _Change]]:
    """Yield each change with the next one where that is the other side's, in the order of the text."""
    both = [(change, True) for change in mine] + [(change, False) for change in yours]
    both.sort(key=lambda entry: (entry[0].start, entry[0].end))
    for number, (one, side) in enumerate(both):
        for other, there in both[number + 1 :]:
            if there is not side:
                yield one, other
                break


def _touch(words: Sequence[Word], one: _Change, other: _Change) -> bool:
    """Return whether too little stays between two changes, the first of which begins no later."""
    if other.start <= one.end:
        return True
    between = words[one.end : other.start]
    if len(between) == 1 and _unspaced(between[0].key):
        last = words[one.end - 1].key if one.start < one.end else one.words[-1]
        first = words[other.start].key if other.start < other.end else other.words[0]
        return _unspaced(last) and _unspaced(first)
    return not any(word.says for word in between)


def _unspaced(key: str) -> bool:
    """Return whether a word is part of one in a script that parts no words."""
    return "\u0e80" <= key[0] <= "\u0eff" or "\u2e80" <= key[0] <= "\u9fff"


def _written(words: Sequence[Word], changes: Sequence[_Change]) -> str:
    text, at = "", 0
    for change in changes:
        text += "".join(word.text for word in words[at : change.start]) + change.text
        at = change.end
    return text + "".join(word.text for word in words[at:])
