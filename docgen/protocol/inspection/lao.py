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
_BASIS = re.compile(r"[-–]?\s*ອີງຕາມ")
_RECIPIENTS = re.compile(r"ບ່ອນສົ່ງ.*")
_JOINT = ("ບົດບັນທຶກ", "ຂໍ້ຕົກລົງ", "ສັນຍາ")
"""How the names of texts of several parties begin."""
_KINDS = (
    "ໜັງສືເຊີນ", "ສານອວຍພອນ", "ສານຊົມເຊີຍ", "ສານສະແດງ", "ບັນຊີລາຍຊື່", "ກຳນົດການ", "ແຈ້ງການ", "ລາຍງານ", "ຂໍ້ຕົກລົງ",
    "ບົດບັນທຶກ",
)  # fmt: skip
_KIND_AT_MOST = 40
_HEAD_AT_MOST = 20


def recognise(seen: Seen) -> None:
    """Name the parts of `seen`."""
    written = [piece for piece in seen.pieces if not piece.empty and not seen.foreign_among([piece])]
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
    if bare.replace("-", "") == NATION:
        return Element.NATION
    if bare.replace("-", "").replace(",", "") == MOTTO:
        return Element.MOTTO
    if _NUMBER.fullmatch(piece.text) and not seen.first(Element.NUMBER):
        return Element.NUMBER
    if _BASIS.match(piece.text):
        return None  # it ends with the day of what it rests on
    if DATE.fullmatch(piece.text) and not seen.first(Element.DATE) and len(piece.text) <= 80:
        return Element.DATE
    return None


def _of_text(piece: Piece, seen: Seen) -> Element:
    if seen.first(Element.BODY):
        return Element.BODY
    if piece.align == "center":
        return Element.SUBJECT if seen.first(Element.KIND) else Element.KIND
    return Element.KIND if _names_kind(piece) and not seen.first(Element.KIND) else Element.BODY


def _names_kind(piece: Piece) -> bool:
    """Whether it says what paper this is, though it does not stand in the middle."""
    return len(piece.text) <= _KIND_AT_MOST and squeezed(piece.text).startswith(_KINDS)
