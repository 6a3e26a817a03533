"""The recipients: heading, first line, ends of lines, and where a copy is filed."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Element, Rule
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.wordings.head import example

_AS_ABOVE = ("TTr", "BC", "")
"""Kinds whose addressee is the first recipient; "" is a letter."""


def heading(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report another heading than Nơi nhận:."""
    for piece in seen.all(Element.RECIPIENTS)[:1]:
        if piece.text != example(rule):
            yield Fault(piece, piece.text, _("it is written {example}", example=example(rule)))


def first(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a letter whose recipients do not begin with Như trên."""
    kind = seen.first(Element.KIND)
    letter = kind is None or (writing.kind(kind.folded) or "") in _AS_ABOVE
    items = _items(seen)
    wanted = bool(seen.first(Element.ADDRESSEE) and letter and items)
    if wanted and items[0].folded.lower().strip("-–;. ") != writing.AS_ABOVE:
        yield Fault(items[0], items[0].text, _("the first line is “{example}”", example=example(rule)))


def ends(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report lines that do not begin with - and end with the sign of the example, the last with a point."""
    between = ";" if ";" in example(rule) else ","
    items = _items(seen)
    for index, piece in enumerate(items):
        wanted = "." if index == len(items) - 1 else between
        following = seen.all(Element.RECIPIENT)
        last = following[following.index(piece) + _lines(following, piece) - 1]
        if not piece.text.startswith("-"):
            yield Fault(piece, piece.text, _("the line begins with “-”"))
        elif not last.text.endswith(wanted):
            yield Fault(piece, piece.text, _("the line ends with “{sign}”", sign=wanted))


def filed(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a list that does not end with where a copy is filed."""
    items = _items(seen)
    if items and not items[-1].text.lstrip("-– ").startswith("Lưu:"):
        yield Fault(
            items[-1],
            items[-1].text,
            _("the last line says where a copy is filed: {example}", example=example(rule)),
        )


def _items(seen: Seen) -> list[Piece]:
    """Return the first pieces of the list's lines; what begins with no dash runs on."""
    found = seen.all(Element.RECIPIENT)
    return [piece for index, piece in enumerate(found) if index == 0 or _begins(piece)]


def _begins(piece: Piece) -> bool:
    return piece.text.startswith(("-", "–", "+")) or bool(writing.FILED.match(piece.text))


def _lines(found: list[Piece], piece: Piece) -> int:
    start = found.index(piece)
    count = 1
    while start + count < len(found) and not _begins(found[start + count]):
        count += 1
    return count
