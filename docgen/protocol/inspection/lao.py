"""The parts of a Lao office's paper."""

from __future__ import annotations

import re

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.spelling import squeezed

NATION = squeezed("ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ")
MOTTO = squeezed("ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນະຖາວອນ")
DATE = re.compile(r"(?P<place>[^,\d]{2,60}),?\s*(ວັນທີ|ລົງວັນທີ).*")
_NUMBER = re.compile(r"ເລກທີ.*")
_ADDRESSEE = re.compile(r"(ຮຽນ|ກຽນ|ເຖິງ).*")
_RECIPIENTS = re.compile(r"ບ່ອນສົ່ງ.*")
_JOINT = ("ບົດບັນທຶກ", "ຂໍ້ຕົກລົງ", "ສັນຍາ")
"""How the names of texts of several parties begin."""
_HEAD_AT_MOST = 20


def recognise(seen: Seen) -> None:
    """Name the parts of `seen`."""
    written = [piece for piece in seen.pieces if not piece.empty]
    text = list(written)
    for piece in written[:_HEAD_AT_MOST]:
        element = _of_head(piece, seen)
        if element is not None:
            seen.add(element, piece)
            seen.head.append(piece)
            text.remove(piece)
    last = max((piece.order for piece in seen.head), default=-1)
    for piece in text:
        spot = piece.paragraph.spot
        if piece.order < last:
            seen.add(Element.ISSUER, piece)
        elif _ADDRESSEE.fullmatch(piece.text) and not seen.first(Element.ADDRESSEE):
            seen.add(Element.ADDRESSEE, piece)
        elif _RECIPIENTS.fullmatch(piece.text):
            seen.add(Element.RECIPIENTS, piece)
        elif spot is None and not piece.signs:
            seen.add(_of_text(piece, seen), piece)
    kind = seen.first(Element.KIND)
    seen.joint = kind is not None and not seen.head and squeezed(kind.text).startswith(_JOINT)


def _of_head(piece: Piece, seen: Seen) -> Element | None:
    bare = squeezed(piece.text)
    if bare == NATION:
        return Element.NATION
    if bare.replace("-", "").replace(",", "") == MOTTO:
        return Element.MOTTO
    if _NUMBER.fullmatch(piece.text) and not seen.first(Element.NUMBER):
        return Element.NUMBER
    if DATE.fullmatch(piece.text) and not seen.first(Element.DATE) and len(piece.text) <= 80:
        return Element.DATE
    return None


def _of_text(piece: Piece, seen: Seen) -> Element:
    centred = piece.align == "center" and not seen.first(Element.BODY)
    if not centred:
        return Element.BODY
    return Element.SUBJECT if seen.first(Element.KIND) else Element.KIND
