"""The end of a Vietnamese paper: who signs, and who receives it.

In: what stands behind the head. Out: where the end begins, and its parts by name. Signature and
recipients may stand in two cells, on both sides of a tab, or one under the other.
"""

from __future__ import annotations

import re

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen

_AT_MOST = 60
"""Pieces."""
_NAME = 50
_RECIPIENT = 160
_SENTENCE = re.compile(r".*[.;:,!?…/]\s*")
_DOTS = re.compile(r"[.…_\s]+")
_NAMED = re.compile(r"[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w*){1,4}")
"""A name that stands there without a post: two words or more, each with a capital."""


def begin_of_ending(rest: list[Piece]) -> int:
    """Return the index in `rest` at which signature and recipients begin; its length where none do."""
    headings = [index for index, piece in enumerate(rest) if writing.RECIPIENTS.match(piece.text)]
    floor = max(0, len(rest) - _AT_MOST)
    begin = len(rest)
    while begin > floor and _of_ending(rest[begin - 1], bool(headings) and headings[-1] < begin - 1):
        begin -= 1
    while begin < len(rest) and not _opens(rest[begin]):
        begin += 1
    return begin


def ending(seen: Seen, pieces: list[Piece]) -> None:
    """Name the parts of the end."""
    signed: list[Piece] = []
    receiving: tuple[int, int] | None = None
    for piece in pieces:
        if writing.RECIPIENTS.match(piece.text):
            seen.add(Element.RECIPIENTS, piece)
            receiving = piece.cell
        elif receiving is not None and not piece.upper and _receives(piece, receiving):
            seen.add(Element.RECIPIENT, piece)
        elif not writing.UNSIGNED.fullmatch(piece.text):
            signed.append(piece)
    _signature(seen, signed)


def _receives(piece: Piece, receiving: tuple[int, int]) -> bool:
    listed = piece.text.startswith(("-", "–", "+")) or writing.FILED.match(piece.text) is not None
    return listed or (piece.cell == receiving and piece.cell[0] != 0)


def _signature(seen: Seen, signed: list[Piece]) -> None:
    for piece in signed:
        if writing.AUTHORITY.fullmatch(piece.text):
            seen.add(Element.AUTHORITY, piece)
        elif piece.upper and not _is_name(piece, signed):
            seen.add(Element.POST, piece)
        elif seen.first(Element.POST) or seen.first(Element.AUTHORITY) or _NAMED.fullmatch(piece.text):
            seen.add(Element.NAME, piece)


def _is_name(piece: Piece, signed: list[Piece]) -> bool:
    """Whether the last line, in capitals by mistake, is somebody's name."""
    words = (*writing.POSTS, *writing.ORGANS)
    return (
        len(signed) > 1
        and piece is signed[-1]
        and not writing.begins(piece.folded, words)
        and 2 <= len(piece.text.split()) <= 5
        and any(writing.begins(each.folded, writing.POSTS) for each in signed[:-1])
        and not writing.begins(piece.folded, ("TINH", "HUYÊN", "XA", "PHƯƠNG", "THANH PHÔ"))
    )


def _of_ending(piece: Piece, listed: bool) -> bool:
    spot = piece.paragraph.spot
    if spot is not None and spot.bordered:
        return False
    if writing.RECIPIENTS.match(piece.text) or writing.UNSIGNED.fullmatch(piece.text):
        return True
    if _DOTS.fullmatch(piece.text):
        return True
    if listed and len(piece.text) <= _RECIPIENT and (
        piece.text.startswith(("-", "–", "+")) or writing.FILED.match(piece.text) or spot is not None
    ):  # fmt: skip
        return True
    if piece.upper:
        return writing.kind(piece.folded) is None and not writing.HEADING.fullmatch(piece.text)
    return len(piece.text) <= _NAME and not _SENTENCE.fullmatch(piece.text) and not _numbered(piece.text)


def _numbered(text: str) -> bool:
    marks = (writing.CLAUSE, writing.POINT, writing.ARTICLE)
    return any(mark.fullmatch(text) for mark in marks) or text.startswith(("-", "–", "+"))


def _opens(piece: Piece) -> bool:
    if writing.RECIPIENTS.match(piece.text):
        return True
    return piece.upper and (
        writing.AUTHORITY.fullmatch(piece.text) is not None
        or writing.begins(piece.folded, (*writing.POSTS, *writing.ORGANS))
    )
