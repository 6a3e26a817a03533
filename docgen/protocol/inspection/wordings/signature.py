"""The signature: prefixes, whom they stand before, and names without titles."""

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
from docgen.protocol.inspection.wordings.head import example

_FOR_THE_HEAD = ("KT", "TL", "TUQ")
_DEPUTY = fold("PHÓ")
_CHAIR = fold("CHỦ TỊCH")
_COMMITTEE = (fold("ỦY BAN NHÂN DÂN"), "UBND")


def prefix(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report prefixes that are written in another way: TM instead of TM., T/M in a State paper."""
    allowed = example(rule).split()
    for piece in seen.all(Element.AUTHORITY):
        first = piece.text.split()[0]
        if first not in allowed:
            said = _("the prefixes are {allowed}, then a blank", allowed=" ".join(allowed))
            yield Fault(piece, first, said)


def head(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report KT., TL. or TUQ. before another post than the head's."""
    for piece in seen.all(Element.AUTHORITY):
        parts = writing.AUTHORITY.fullmatch(piece.text)
        if parts and _bare(parts) in _FOR_THE_HEAD and fold(parts["who"]).startswith(_DEPUTY):
            said = _("after {prefix} stands the post of the head, not the deputy's", prefix=parts["prefix"])
            yield Fault(piece, piece.text, said)


def deputy(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a deputy who signs without KT."""
    used = {_bare(parts) for parts in _authorities(seen)}
    for piece in seen.all(Element.POST)[:1]:
        if piece.folded.startswith(_DEPUTY) and not used & set(_FOR_THE_HEAD):
            yield Fault(
                piece, piece.text, _("a deputy signs for the head, as in {example}", example=example(rule))
            )


def collective(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a chair of a people's committee who does not sign on its behalf."""
    used = {_bare(parts) for parts in _authorities(seen)}
    issuer = [piece for piece in seen.all(Element.ISSUER) if piece.folded.startswith(_COMMITTEE)]
    chair = [piece for piece in seen.all(Element.POST) if piece.folded.startswith(_CHAIR)]
    if issuer and chair and not used & {"TM", "KT", "TUQ", "TL"}:
        said = _("the chair signs on behalf of the committee, as in {example}", example=example(rule))
        yield Fault(chair[0], chair[0].text, said)


def titles(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report academic titles before a name."""
    for piece in seen.all(Element.NAME):
        if writing.TITLES.match(piece.text):
            yield Fault(piece, piece.text, _("no academic title stands before the name"))


def _authorities(seen: Seen) -> list[re.Match[str]]:
    found: list[Piece] = seen.all(Element.AUTHORITY)
    return [parts for piece in found if (parts := writing.AUTHORITY.fullmatch(piece.text))]


def _bare(parts: re.Match[str]) -> str:
    return re.sub("[./]", "", parts["prefix"])
