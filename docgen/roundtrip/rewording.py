"""From what was changed in print to the dossier's own words.

In: a text as the dossier has it, with gaps ("hỗ trợ {amount}"), the same as it was printed, and what was
changed there. Out: the text with these changes, its gaps as they were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.frozen import frozen
from docgen.roundtrip.words import changed_words

_GAP = re.compile(r"(\{\w+\})")


@frozen
class Stroke:
    """Something else in the place of the letters from `start` to `end`."""

    start: int
    end: int
    new: str


def strokes(old: str, new: str) -> tuple[Stroke, ...]:
    """Return what changed from `old` to `new`, by words; what lies between two, even a comma, stays."""
    return tuple(Stroke(was.start, was.stop, new[now]) for was, now in changed_words(old, new))


def struck(text: str, strokes: Sequence[Stroke]) -> str:
    """Return `text` with `strokes`, which rise and do not overlap."""
    made, at = "", 0
    for stroke in strokes:
        made += text[at : stroke.start] + stroke.new
        at = stroke.end
    return made + text[at:]


def reworded(words: str, printed: str, strokes: Sequence[Stroke]) -> str | None:
    """Return `words` with what `strokes` do to them as `printed`; None where they change a filled gap, or
    the words cannot be found in print."""
    pieces = _pieces(words, printed)
    if pieces is None:
        return None
    own = [_own(stroke, pieces) for stroke in strokes]
    moved = [stroke for stroke in own if stroke is not None]
    if len(moved) < len(own):
        return None
    return begun_like(struck(words, moved), words, printed)


@frozen
class _Piece:
    """A stretch of the words without gaps, in the words and in print."""

    start: int
    printed: int
    length: int


def _pieces(words: str, printed: str) -> list[_Piece] | None:
    low, pieces, at, start = printed.lower(), list[_Piece](), 0, 0
    if len(low) != len(printed):
        return None
    parts = _GAP.split(words)
    for number, part in enumerate(parts):
        if number % 2 == 0:
            found = at if number == 0 else low.find(part.lower(), at)
            if number == len(parts) - 1 and number:
                found = max(found, len(printed) - len(part))
            if found < 0 or low[found : found + len(part)] != part.lower():
                return None
            pieces.append(_Piece(start, found, len(part)))
            at = found + len(part)
        start += len(part)
    return pieces if at == len(printed) else None


def _own(stroke: Stroke, pieces: Sequence[_Piece]) -> Stroke | None:
    """Return `stroke`, on the printed text, as one on the words."""
    for piece in pieces:
        if piece.printed <= stroke.start and stroke.end <= piece.printed + piece.length:
            by = piece.start - piece.printed
            return Stroke(stroke.start + by, stroke.end + by, stroke.new)
    return None


def begun_like(made: str, words: str, printed: str) -> str:
    """Return `made` with a small letter at its head where `words` begin with one and only print with a
    capital."""
    capital = words[:1].islower() and printed[:1].isupper() and words[:1] == printed[:1].lower()
    return made[:1].lower() + made[1:] if capital and made[:1].isupper() and made[1:2].islower() else made
