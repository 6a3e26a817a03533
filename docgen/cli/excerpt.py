"""What differs between two texts, so that a reader sees it at once: brackets round it, and the words around.

In: an old and a new text. Out: both, each in one line; of long ones only the words round what changed. Words,
Lao syllables and Chinese characters are never cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.cli.columns import width
from docgen.comparison.matching import matches
from docgen.languages.words import units

WHOLE = 200
"""Texts of so many columns are shown whole."""
_AROUND = 50
"""So many columns are shown before and behind what changed in longer ones."""
_CHANGED = 160
"""So many of what changed, at each of its ends."""
_GAP = "…"

Stretch = tuple[bool, list[str]]
"""Whether it changed, and its units; none where the words are in the other text alone."""


def contrast(old: str, new: str) -> tuple[str, str]:
    """Return both texts with brackets round what changed; none where nothing stayed the same."""
    left, right = units(one_line(old)), units(one_line(new))
    stayed = _said(left, right, matches(left, right))
    if not any(_weighs(left[mine]) for mine, _yours in stayed):
        return excerpt(old), excerpt(new)
    whole = max(width(old), width(new)) <= WHOLE
    mine, yours = _stretches(left, right, stayed)
    return _shown(mine, whole), _shown(yours, whole)


def excerpt(text: str) -> str:
    """Return `text`, of a long one its beginning and its end."""
    text = one_line(text)
    return text if width(text) <= 2 * _CHANGED else _middle_cut(units(text), _CHANGED)


def one_line(text: str) -> str:
    """Return `text` as one line that a terminal shows and does not obey."""
    text = text.replace("\n", " / ")
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _said(
    left: Sequence[str], right: Sequence[str], pairs: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the pairs that stayed, without blanks and signs that alone stayed between two changes."""
    runs: list[list[tuple[int, int]]] = []
    for mine, yours in pairs:
        if runs and runs[-1][-1] == (mine - 1, yours - 1):
            runs[-1].append((mine, yours))
        else:
            runs.append([(mine, yours)])
    ends = ((0, 0), (len(left) - 1, len(right) - 1))
    return [
        pair
        for run in runs
        if any(_weighs(left[mine]) for mine, _yours in run) or run[0] == ends[0] or run[-1] == ends[1]
        for pair in run
    ]


def _weighs(unit: str) -> bool:
    return any(map(str.isalnum, unit))


def _stretches(
    left: Sequence[str], right: Sequence[str], stayed: Sequence[tuple[int, int]]
) -> tuple[list[Stretch], list[Stretch]]:
    """Return the stretches of both texts, as many of each; where the other alone has words, an empty one."""
    mine, yours = list[Stretch](), list[Stretch]()
    one = two = 0
    for here, there in [*stayed, (len(left), len(right))]:
        if one < here or two < there:
            mine.append((True, list(left[one:here])))
            yours.append((True, list(right[two:there])))
        if here < len(left):
            for found, unit in ((mine, left[here]), (yours, right[there])):
                if not found or found[-1][0]:
                    found.append((False, []))
                found[-1][1].append(unit)
        one, two = here + 1, there + 1
    return mine, yours


def _shown(stretches: Sequence[Stretch], whole: bool) -> str:
    last = len(stretches) - 1
    return "".join(
        _bracketed(inner, whole) if changed else _around(inner, number > 0, number < last, whole)
        for number, (changed, inner) in enumerate(stretches)
    )


def _bracketed(inner: list[str], whole: bool) -> str:
    """Return what changed in brackets, blanks at its ends outside them."""
    if not inner:
        return ""
    text = "".join(inner) if whole or width("".join(inner)) <= 2 * _CHANGED else _middle_cut(inner, _CHANGED)
    bare = text.strip()
    if not bare:
        return f"[{text}]"
    start = text.index(bare)
    return f"{text[:start]}[{bare}]{text[start + len(bare) :]}"


def _around(inner: list[str], before: bool, behind: bool, whole: bool) -> str:
    """Return what stayed; of much of it only what stands next to a change: one `before` it, one `behind`."""
    room = _AROUND * (before + behind)
    if whole or width("".join(inner)) <= room + len(_GAP):
        return "".join(inner)
    head = "".join(_first(inner, _AROUND)) if before else ""
    tail = "".join(reversed(list(_first(inner[::-1], _AROUND)))) if behind else ""
    return f"{head}{_GAP}{tail}"


def _middle_cut(inner: list[str], room: int) -> str:
    head, tail = list(_first(inner, room)), list(_first(inner[::-1], room))
    return f"{''.join(head)}{_GAP}{''.join(reversed(tail))}"


def _first(inner: Sequence[str], room: int) -> Iterator[str]:
    """Yield units as long as they fit."""
    for unit in inner:
        room -= width(unit)
        if room < 0:
            return
        yield unit
