"""Judging how the letters and paragraphs of a part look.

In: a rule and the pieces of its element. Out: faults. What cannot be seen is not judged: the alignment
of one short line, the justification of a line of dots.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docgen.protocol.forms.rule import Element, Lengths, Rule, Trait, Words
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.names import WORDS, YES_NO
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.word.measure import Letters
from docgen.word.scripts import Script

_TOLERANCE = {"mm": 0.5, "pt": 0.05, "": 0.03}
_SHORT = {Script.LATIN: 75, Script.LAO: 75, Script.CJK: 28}
"""Letters that surely fit one line of an A4 page: nobody sees how it is aligned."""
_BLACK = ("", "000000", "010101")
_DOTS = "……"


def font(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Yield the passages of the form's script in another font."""
    assert isinstance(rule.value, Words)
    allowed = {name.casefold() for name in rule.value.words}
    for piece in seen.pieces:
        for letters in piece.of(seen.script):
            if letters.font.casefold() not in allowed and any(map(str.isalpha, letters.text)):
                yield Fault(piece, letters.font or "?")


def color(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Yield the passages that are not black."""
    for piece in seen.pieces:
        for letters in piece.of(seen.script):
            if letters.color not in _BLACK and rule.value == Words(("black",)):
                yield Fault(piece, f"#{letters.color}")


def size(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Yield the passages of a size that is not prescribed."""
    assert isinstance(rule.value, Lengths)
    for piece in seen.all(rule.element):
        for letters in piece.of(seen.script):
            if not rule.value.allow(letters.size, _TOLERANCE["pt"]):
                yield Fault(piece, f"{letters.size:g} pt")


def switch(name: str) -> Callable[[Seen, Rule], Iterator[Fault]]:
    """Return the check of a switch: bold, italic, underlined."""

    def check(seen: Seen, rule: Rule) -> Iterator[Fault]:
        for piece in seen.all(rule.element):
            if any(getattr(letters, name) is not rule.value for letters in _judged(piece, seen, rule)):
                yield Fault(piece, YES_NO[rule.trait][bool(rule.value)])

    return check


def case(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Yield the pieces in capitals that should not be, or the other way round."""
    wanted = rule.value == Words(("upper",))
    for piece in seen.all(rule.element):
        if any(map(str.isalpha, piece.text)) and piece.upper is not wanted and len(piece.text) > 1:
            yield Fault(piece, WORDS["lower" if wanted else "upper"])


def align(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Yield the pieces that are aligned in another way."""
    assert isinstance(rule.value, Words)
    running = rule.element is Element.BODY
    for piece in seen.all(rule.element):
        unseen = running and (len(piece.text) < _SHORT[seen.script] or _DOTS in piece.text)
        if piece.align is not None and piece.align not in rule.value.words and not unseen:
            yield Fault(piece, WORDS.get(piece.align, piece.align))


def paragraph(measured: Callable[[Piece], float]) -> Callable[[Seen, Rule], Iterator[Fault]]:
    """Return the check of a length that a paragraph has."""

    def check(seen: Seen, rule: Rule) -> Iterator[Fault]:
        assert isinstance(rule.value, Lengths)
        unit = rule.value.unit
        for piece in seen.all(rule.element):
            length = measured(piece)
            long = len(piece.text) >= _SHORT[seen.script] or rule.trait is not Trait.FIRST_LINE
            if long and piece.columns == 1 and not rule.value.allow(length, _TOLERANCE[unit]):
                yield Fault(piece, f"{length:.3g} {unit}".strip())

    return check


def first_line(piece: Piece) -> float:
    """Return where the first line begins, in millimetres from the left edge of the type area."""
    leading = len(piece.paragraph.text) - len(piece.paragraph.text.lstrip("\t"))
    return piece.paragraph.left + piece.paragraph.first_line + leading * 12.7


def gap(piece: Piece) -> float:
    """Return the distance to other paragraphs, in points."""
    return max(piece.paragraph.before, piece.paragraph.after)


def line(piece: Piece) -> float:
    """Return the height of lines, in lines."""
    return piece.paragraph.line


def _judged(piece: Piece, seen: Seen, rule: Rule) -> tuple[Letters, ...]:
    """Return the passages of a piece that a switch is about: of an article, its label."""
    passages = piece.of(seen.script)
    if rule.element in (Element.ARTICLE, Element.HEADING) and rule.trait is Trait.BOLD:
        return passages[:1]
    return passages
