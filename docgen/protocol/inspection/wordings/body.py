"""The text: bases, chapters, articles, points, the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Element, Rule
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.wordings.head import example

ALPHABET = "abcdđeghiklmnopqrstuvxy"
"""Of points: the Vietnamese letters that Decree 30 numbers with."""
_ROMAN = re.compile(r"[IVXLC]+")
_SINGLE = 1.15
_EIGHTEEN = 17.9
"""Points, a hair less for the rounding of programs."""


def bases(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report bases that do not end as the example's: all but the last, and the last."""
    between, last = ";", example(rule)[-1]
    found = seen.all(Element.BASIS)
    for index, piece in enumerate(found):
        wanted = (last, ".", ";") if index == len(found) - 1 and last != "." else (last,)
        wanted = wanted if index == len(found) - 1 else (between,)
        if not piece.text.endswith(wanted):
            yield Fault(piece, piece.text, _("the line ends with “{sign}”", sign=wanted[0]))


def height(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report lines lower than 18 points."""
    for piece in seen.all(Element.BODY):
        size = max((letters.size for letters in piece.letters), default=0)
        points = piece.paragraph.line * size * _SINGLE
        if points < _EIGHTEEN:
            said = _(
                "the lines are {found} pt high instead of {wanted}",
                found=f"{points:.3g}",
                wanted=example(rule),
            )
            yield Fault(piece, f"{points:.3g} pt", said)


def chapters(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report chapters in Arabic figures and sections in Roman ones."""
    for piece in seen.all(Element.CHAPTER):
        parts = writing.CHAPTER.fullmatch(piece.text)
        if parts is None or parts["label"].startswith("thứ"):
            continue
        roman = parts["word"].lower() in ("phần", "chương")
        if bool(_ROMAN.fullmatch(parts["label"])) is not roman:
            yield Fault(piece, parts["label"], _("it is numbered as in {example}", example=example(rule)))


def articles(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report articles without an Arabic number and a point."""
    for piece in seen.all(Element.ARTICLE):
        parts = writing.ARTICLE.fullmatch(piece.text)
        if parts and not (parts["label"].isdecimal() and parts["sign"] == "." and parts["word"] == "Điều"):
            yield Fault(piece, piece.text, _("it is labelled as in {example}", example=example(rule)))


def points(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report points that skip a letter, or bear one that numbers nothing (f, j, w, z)."""
    before, place = "", -1
    for piece in seen.all(Element.POINT):
        parts = writing.POINT.fullmatch(piece.text)
        letter = parts["label"] if parts else ""
        near = piece.order - place < 12
        expected = (
            ALPHABET[(ALPHABET.index(before) + 1) % len(ALPHABET)] if before in ALPHABET and before else "a"
        )
        if letter not in ALPHABET or (letter not in ("a", expected) and near):
            said = _("points are lettered in Vietnamese order: after {before} comes {expected}",
                     before=f"{before})" if before else "…", expected=f"{expected})")  # fmt: skip
            yield Fault(piece, f"{letter})", said)
        before, place = letter, piece.order


def end(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a text that does not end as the models do."""
    parts = (Element.BODY, Element.CLAUSE, Element.POINT, Element.ARTICLE)
    last = max(
        (piece for part in parts for piece in seen.all(part)), key=lambda piece: piece.order, default=None
    )
    if last is None:
        return
    if not last.text.endswith(example(rule)) or (example(rule) == "." and last.text.endswith("./.")):
        yield Fault(last, last.text[-3:], _("the text ends with “{sign}”", sign=example(rule)))
