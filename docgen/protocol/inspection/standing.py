"""Judging whether a part is there, on which line, and in which order."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Element, Rule, Words
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.names import ELEMENTS
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.spelling import fold

_MINUTES = fold("BIÊN BẢN")
"""Its date and place stand in the text (Decree 30, model 1.9)."""
_SIGNERS = (Element.AUTHORITY, Element.POST)


def present(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a part that is missing, or that should not be there."""
    kind = seen.first(Element.KIND)
    if rule.element is Element.DATE and kind is not None and kind.folded.startswith(_MINUTES):
        return
    found = seen.first(rule.element)
    if rule.element is Element.POST and found is None:
        found = seen.first(Element.AUTHORITY)
    if rule.value is True and found is None:
        yield Fault(None, "", _("it was not found"))
    elif rule.value is False and found is not None:
        yield Fault(found, "", _("it does not belong here"))


def level(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a part that does not begin on the line of the other."""
    assert isinstance(rule.value, Words)
    piece = seen.first(rule.element)
    others = _SIGNERS if rule.value.words == ("signature",) else (Element(rule.value.words[0]),)
    candidates = [found for element in others for found in seen.all(element)[:1]]
    other = min(candidates, key=lambda found: found.order, default=None)
    if piece is not None and other is not None and not _beside(piece, other):
        said = _(
            "it does not stand on one line with this: {other}",
            other=ELEMENTS[other_element(seen, other, others)],
        )
        yield Fault(piece, "", said)


def other_element(seen: Seen, other: Piece, elements: tuple[Element, ...]) -> Element:
    """Return which of `elements` a piece is."""
    return next(element for element in elements if any(other is piece for piece in seen.all(element)))


def order(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report parts that stand before what should stand before them."""
    assert isinstance(rule.value, Words)
    before: tuple[Element, Piece] | None = None
    for element in map(Element, rule.value.words):
        piece = seen.first(element)
        if piece is None:
            continue
        if before is not None and piece.order < before[1].order:
            said = _("{later} stands before {earlier}", later=ELEMENTS[element], earlier=ELEMENTS[before[0]])
            yield Fault(piece, "", said)
        before = (element, piece)


def _beside(one: Piece, other: Piece) -> bool:
    """Whether two pieces share a paragraph, or a row of a table."""
    if one.paragraph is other.paragraph:
        return True
    spots = one.paragraph.spot, other.paragraph.spot
    return spots[0] is not None and spots[1] is not None and (
        (spots[0].table, spots[0].row) == (spots[1].table, spots[1].row)
        and spots[0].column != spots[1].column
    )  # fmt: skip
