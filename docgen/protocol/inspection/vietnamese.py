"""The parts of a Vietnamese paper: head, text, signature, recipients."""

from __future__ import annotations

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.ending import begin_of_ending, ending
from docgen.protocol.inspection.heading import organs
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.word.scripts import Script

_HEAD_AT_MOST = 40
"""Pieces that can be a head; a longer one is none."""
_SUBJECT_LINES = 6
_KIND_LENGTH = 60


def recognise(seen: Seen) -> None:
    """Name the parts of `seen`."""
    written = [piece for piece in seen.pieces if _vietnamese(piece)]
    start = _text_begins(written)
    seen.head = written[:start]
    _head(seen)
    rest = written[start:]
    annex = next((index for index, piece in enumerate(rest) if index and _annex(piece)), len(rest))
    end = begin_of_ending(rest[:annex])
    _title(seen, rest[:end])
    _address(seen, rest[:end])
    _text(seen, [piece for piece in rest[:end] if not _named(seen, piece)])
    ending(seen, rest[end:annex])
    for piece in rest[annex : annex + 1]:
        seen.add(Element.ANNEX, piece)
    kind = seen.first(Element.KIND)
    seen.joint = (
        kind is not None
        and kind.folded.startswith(writing.JOINT)
        and not (seen.first(Element.NATION) or seen.first(Element.NUMBER))
    )


def _vietnamese(piece: Piece) -> bool:
    """Whether something stands there that is not in another script."""
    own = sum(len(letters.text) for letters in piece.of(Script.LATIN))
    others = sum(len(letters.text) for script in (Script.LAO, Script.CJK) for letters in piece.of(script))
    return not piece.empty and own >= others


def _text_begins(written: list[Piece]) -> int:
    """Return where the head ends: at the kind, the addressee, or the first words of the text."""
    last = -1
    for index, piece in enumerate(written[:_HEAD_AT_MOST]):
        if writing.kind(piece.folded) is not None and piece.upper and len(piece.text) <= _KIND_LENGTH:
            return index
        if any(mark.match(piece.text) for mark in (writing.ADDRESSEE, writing.BASIS, writing.ARTICLE)):
            return index
        if _of_head(piece):
            last = index
        elif not (piece.upper or piece.signs or (last >= 0 and piece.cell == written[last].cell)):
            break
    return last + 1


def _of_head(piece: Piece) -> bool:
    folded = piece.folded
    return (
        folded.upper() in (writing.NATION, writing.PARTY)
        or writing.MOTTO.fullmatch(folded) is not None
        or writing.NUMBER.fullmatch(piece.text) is not None
        or writing.DATE.fullmatch(piece.text.rstrip(".")) is not None
        or writing.FIGURES.fullmatch(piece.text) is not None
        or writing.SUBJECT.match(piece.text) is not None
        or ((piece.upper or _placed(piece)) and writing.begins(folded.upper(), writing.ORGANS))
    )


def _placed(piece: Piece) -> bool:
    """Whether a table without lines places it: an organ's name there is one in small letters too."""
    return piece.paragraph.spot is not None and not piece.paragraph.spot.bordered


def _head(seen: Seen) -> None:
    for piece in seen.head:
        folded = piece.folded
        if folded.upper() in (writing.NATION, writing.PARTY):
            seen.add(Element.NATION, piece)
        elif writing.MOTTO.fullmatch(folded):
            seen.add(Element.MOTTO, piece)
        elif writing.DATE.fullmatch(piece.text.rstrip(".")) or writing.FIGURES.fullmatch(piece.text):
            seen.add(Element.DATE, piece)
        elif writing.NUMBER.fullmatch(piece.text) and not seen.first(Element.NUMBER):
            seen.add(Element.NUMBER, piece)
        elif piece.text.strip(" ()") == "*":
            seen.add(Element.STAR, piece)
        elif writing.SUBJECT.match(piece.text) or _continues_subject(seen, piece):
            seen.add(Element.LETTER_SUBJECT, piece)
    organs(seen)


def _continues_subject(seen: Seen, piece: Piece) -> bool:
    subject = seen.all(Element.LETTER_SUBJECT)
    return bool(subject) and piece.cell == subject[-1].cell and not piece.upper and not piece.signs


def _title(seen: Seen, rest: list[Piece]) -> None:
    """Find kind and subject at the head of the text."""
    for index, piece in enumerate(rest[:8]):
        if not piece.upper or piece.align not in ("center", None) or piece.signs or len(piece.text) > 120:
            continue
        if piece.paragraph.spot is not None and piece.paragraph.spot.bordered:
            continue
        seen.add(Element.KIND, piece)
        for following in rest[index + 1 : index + 1 + _SUBJECT_LINES]:
            if following.align != "center" or following.signs or _spoken(following):
                break
            seen.add(Element.KIND if following.upper else Element.SUBJECT, following)
        break


def _address(seen: Seen, rest: list[Piece]) -> None:
    """Find addressee and salutation."""
    address = [index for index, piece in enumerate(rest[:15]) if writing.ADDRESSEE.match(piece.text)]
    for start in address[:1]:
        seen.add(Element.ADDRESSEE, rest[start])
        for piece in rest[start + 1 :]:
            if not piece.text.startswith(("-", "–")) or not rest[start].text.rstrip().endswith(":"):
                break
            seen.add(Element.ADDRESSEE_ITEM, piece)
    for piece in rest[:20]:
        if writing.SALUTATION.match(piece.text) and not seen.first(Element.SALUTATION):
            seen.add(Element.SALUTATION, piece)


def _spoken(piece: Piece) -> bool:
    marks = (writing.ADDRESSEE, writing.BASIS, writing.ARTICLE, writing.SALUTATION)
    if any(mark.match(piece.text) for mark in marks) or writing.HEADING.fullmatch(piece.text):
        return True
    chapter = writing.CHAPTER.fullmatch(piece.text)
    return chapter is not None and len(piece.text) <= _KIND_LENGTH


def _text(seen: Seen, rest: list[Piece]) -> None:
    for piece in rest:
        spot = piece.paragraph.spot
        if piece.signs or (spot is not None and spot.bordered):
            continue
        element = _kind_of_passage(piece)
        if element is not None:
            seen.add(element, piece)


def _kind_of_passage(piece: Piece) -> Element | None:
    text = piece.text
    if writing.BASIS.match(text):
        return Element.BASIS
    if writing.ARTICLE.match(text):
        return Element.ARTICLE
    if (chapter := writing.CHAPTER.fullmatch(text)) and (piece.align == "center" or not chapter["rest"]):
        return Element.CHAPTER
    if piece.upper and piece.align == "center":
        return None
    if writing.HEADING.fullmatch(text) and piece.upper:
        return Element.HEADING
    if writing.CLAUSE.fullmatch(text):
        return Element.CLAUSE
    return Element.POINT if writing.POINT.fullmatch(text) else Element.BODY


def _named(seen: Seen, piece: Piece) -> bool:
    return any(piece is known for known_pieces in seen.parts.values() for known in known_pieces)


def _annex(piece: Piece) -> bool:
    return writing.ANNEX.fullmatch(piece.text) is not None and (
        piece.align == "center" or piece.paragraph.breaks
    )
