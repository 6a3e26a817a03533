"""The parts of a Chinese organ's paper."""

from __future__ import annotations

import re

from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen

NUMBER = re.compile(r"\D{1,20}[〔\[［(（【]\s*\d*\s*[〕\]］)）】]\s*第?\s*\d*\s*号")
DATE = re.compile(
    r"[\d〇○一二三四五六七八九十零…\s]*年[\d一二三四五六七八九十…\s]*月[\d一二三四五六七八九十…\s]*日"
)
_ADDRESSEE = re.compile(r".{1,60}[：:]")
_COPIES = re.compile(r"(抄送|主送)[：:].*")
_HEADING = re.compile(
    r"([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+条).*"
)
_KIND = re.compile(
    r"[^，。：；]{0,40}(邀请函|贺信|贺函|感谢信|复函|日程安排|通知|通报|请示|报告|批复|意见|方案)"
)
"""What names the paper, wherever in its line it stands."""
_JOINT = re.compile("备忘录|纪要|协议|议定书")
_HEAD_AT_MOST = 20


def recognise(seen: Seen) -> None:
    """Name the parts of `seen`."""
    written = [
        piece
        for piece in seen.pieces
        if not piece.empty and not piece.signs and not seen.foreign_among([piece])
    ]
    number = next((piece for piece in written[:_HEAD_AT_MOST] if _is_number(piece)), None)
    dates = [piece for piece in written if DATE.fullmatch(piece.text)]
    for piece in written:
        if piece is number:
            seen.add(Element.NUMBER, piece)
        elif dates and piece is dates[-1]:
            seen.add(Element.DATE, piece)
        elif _COPIES.fullmatch(piece.text):
            seen.add(Element.RECIPIENTS, piece)
        elif number is not None and piece.order < number.order:
            seen.add(Element.ISSUER, piece)
        elif piece.paragraph.spot is None:
            seen.add(_of_text(piece, seen, headed=number is not None), piece)
    title = next((piece.text for piece in written if piece.align == "center"), "")
    seen.joint = number is None and _JOINT.search(title) is not None
    seen.head = [*seen.all(Element.ISSUER), *seen.all(Element.NUMBER)]


def _is_number(piece: Piece) -> bool:
    return NUMBER.fullmatch(piece.text) is not None


def _of_text(piece: Piece, seen: Seen, *, headed: bool) -> Element:
    if seen.first(Element.BODY):
        return Element.HEADING if _HEADING.fullmatch(piece.text) else Element.BODY
    if _KIND.fullmatch(piece.text) and not (seen.first(Element.KIND) or seen.first(Element.ADDRESSEE)):
        return Element.KIND
    if piece.align == "center" and not seen.first(Element.ADDRESSEE):
        if not headed and not seen.first(Element.ISSUER):
            return Element.ISSUER
        return Element.SUBJECT if seen.first(Element.KIND) else Element.KIND
    if _ADDRESSEE.fullmatch(piece.text) and not seen.first(Element.ADDRESSEE):
        return Element.ADDRESSEE
    return Element.BODY
