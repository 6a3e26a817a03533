"""Letters abroad: the emblem, the symbol, and who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Element, Rule
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.spelling import fold

_FIRST_PERSON = re.compile(r"\b(chúng tôi|tôi)\b", re.IGNORECASE)
_OPENING = re.compile(fold("(kính chào|gửi lời chào|trân trọng)"), re.IGNORECASE)
_CLOSING = re.compile(fold("nhân dịp này"), re.IGNORECASE)
_HEAD_AT_LEAST = 6
"""Paragraphs at the beginning that are head, where no addressee tells more."""


def no_emblem(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a picture in the head."""
    if _pictures(seen):
        yield Fault(None, "", _("a picture stands in the head; this letter bears no emblem"))


def emblem(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a head without a picture."""
    if not _pictures(seen):
        yield Fault(
            None, "", _("no picture stands in the head; put the national emblem over the agency's name")
        )


def symbol(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a symbol that is not CT."""
    for piece in seen.all(Element.NUMBER)[:1]:
        parts = writing.NUMBER.fullmatch(piece.text)
        if parts and parts["symbol"].strip() and not re.match(r"CT\b", parts["symbol"].strip()):
            yield Fault(piece, piece.text, _("the symbol of this letter begins with {wanted}", wanted="CT"))


def first_person(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a letter in which nobody says I or we."""
    if seen.all(Element.BODY) and not any(_FIRST_PERSON.search(piece.text) for piece in _text(seen)):
        yield Fault(None, "", _("the letter is in the first person; nobody says “tôi” or “chúng tôi”"))


def third_person(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report I and we in a note that is in the third person."""
    for piece in _text(seen):
        if _FIRST_PERSON.search(piece.text):
            yield Fault(
                piece, piece.text, _("the agency speaks in the third person, not as “tôi” or “chúng tôi”")
            )


def opening(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a note that does not begin with a courtesy."""
    body = seen.all(Element.BODY)
    if body and not _OPENING.search(body[0].folded):
        yield Fault(body[0], body[0].text, _("it begins with a courtesy: “… kính chào … và trân trọng …”"))


def closing(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a note that does not end with a courtesy."""
    body = seen.all(Element.BODY)
    if body and not any(_CLOSING.search(piece.folded) for piece in body[-3:]):
        yield Fault(body[-1], body[-1].text, _("it ends with a courtesy: “Nhân dịp này, …”"))


def _text(seen: Seen) -> list[Piece]:
    return [*seen.all(Element.BODY), *seen.all(Element.CLAUSE), *seen.all(Element.POINT)]


def _pictures(seen: Seen) -> int:
    addressee = seen.first(Element.ADDRESSEE) or seen.first(Element.KIND)
    last = addressee.paragraph.number if addressee else _HEAD_AT_LEAST
    return sum(paragraph.images for paragraph in seen.document.paragraphs[:last])
