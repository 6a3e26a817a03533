"""Passages that answer each other: one paragraph each, or a block of lines.

In: paragraphs of both documents. Out: where they differ, each difference at its two paragraphs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from docgen.concordance.comparison import compare
from docgen.concordance.discord import Discord
from docgen.concordance.gaps import filled
from docgen.concordance.paragraphs import LETTER, Paragraph
from docgen.frozen import frozen

_SHOWN = 60
_OF_ONE = frozenset(("shortened", "lines", "numbering", "foreign-words"))
"""What is judged of a paragraph, and says nothing of lines that were joined."""
Lines = tuple[Paragraph, ...]


@frozen
class Difference:
    """A discord, and the paragraphs in which it stands; None where one document has none."""

    discord: Discord
    own: Paragraph | None
    other: Paragraph | None


@frozen
class Passage:
    """Lines of the one document that answer lines of the other; either may have none."""

    own: Lines
    other: Lines


def differences(passage: Passage, languages: tuple[str, str]) -> list[Difference]:
    """Return where the two sides of `passage` do not say the same."""
    own, other = passage.own, passage.other
    if not own or not other:
        return [
            Difference(Discord(_code(one), *_shown(one, side)), *_sides(one, side))
            for side, lines in enumerate((own, other))
            for one in lines
            if LETTER.search(one.line)
        ]
    texts = "\n".join(one.line for one in own), "\n".join(one.line for one in other)
    found = compare(texts[0], languages[0], texts[1], languages[1])
    if len(own) == len(other) == 1:
        return [Difference(discord, own[0], other[0]) for discord in found]
    return [_placed(discord, passage) for discord in found if discord.code not in _OF_ONE]


def _code(one: Paragraph) -> str:
    """Return what to call a paragraph without counterpart: one that is a note says what is missing."""
    text, notes = filled(one.line)
    return "missing" if notes and not LETTER.search(text) else "paragraph"


def _shown(one: Paragraph, side: int) -> tuple[str, str]:
    return (one.line[:_SHOWN], "") if side == 0 else ("", one.line[:_SHOWN])


def _sides(one: Paragraph, side: int) -> tuple[Paragraph | None, Paragraph | None]:
    return (one, None) if side == 0 else (None, one)


def _placed(discord: Discord, passage: Passage) -> Difference:
    """Return the discord of joined lines at the lines it is about."""
    own, own_at = _line(passage.own, discord.own_at)
    other, other_at = _line(passage.other, discord.other_at)
    return Difference(replace(discord, own_at=own_at, other_at=other_at), own, other)


def _line(lines: Sequence[Paragraph], at: int) -> tuple[Paragraph, int]:
    starts = [0, *accumulate(len(one.line) + 1 for one in lines[:-1])]
    index = bisect_right(starts, at) - 1
    return lines[index], at - starts[index]
