"""The issuing organ and the one above it, in the head of a Vietnamese paper.

An organ's name may take two lines; where the next organ begins is told by its first word.
"""

from __future__ import annotations

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen


def organs(seen: Seen) -> None:
    """Name the lines of superior and issuer in the head of `seen`."""
    lines = _lines(seen)
    groups: list[list[Piece]] = []
    for piece in lines:
        if not groups or (writing.begins(piece.folded.upper(), writing.ORGANS) and not _runs_on(groups[-1])):
            groups.append([piece])
        else:
            groups[-1].append(piece)
    for piece in (each for group in groups[:-1] for each in group):
        seen.add(Element.SUPERIOR, piece)
    for piece in groups[-1] if groups else []:
        seen.add(Element.ISSUER, piece)


def _lines(seen: Seen) -> list[Piece]:
    """Return the lines in capitals over the number, or left of the nation's name."""
    known = {id(piece) for found in seen.parts.values() for piece in found}
    number, nation = seen.first(Element.NUMBER), seen.first(Element.NATION)
    anchor = number or seen.first(Element.LETTER_SUBJECT)
    lines = [
        piece
        for piece in seen.head
        if id(piece) not in known and (piece.upper or writing.begins(piece.folded.upper(), writing.ORGANS))
        and not piece.signs
    ]  # fmt: skip
    if anchor is not None and any(piece.cell == anchor.cell for piece in lines):
        return [piece for piece in lines if piece.cell == anchor.cell and piece.order < anchor.order]
    if nation is not None:
        return [piece for piece in lines if piece.cell != nation.cell] or lines
    return lines


def _runs_on(group: list[Piece]) -> bool:
    """Whether an organ's name goes on although it could begin here: ỦY BAN / MẶT TRẬN …, VĂN PHÒNG / HĐND."""
    before = " ".join(line.folded for line in group)
    return before in ("VĂN PHONG", "UY BAN", "BAN") or before.endswith((" VA", ",", "-"))
