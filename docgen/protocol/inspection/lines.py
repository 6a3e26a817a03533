"""Judging the lines under names: borders or drawn lines, as long as prescribed, no underscores.

In: a rule with the length as a share of the words above. Out: faults.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Lengths, Rule
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.widths import width
from docgen.word.measure import Line

_SLACK = 0.2
"""By which part a line may be off: the length of words is an estimate, and so is a clerk's eye."""
_NEAR = 3
"""Paragraphs under the words, among which their line stands or is anchored."""


def rule_under(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a line that is missing, made of signs, or of another length."""
    assert isinstance(rule.value, Lengths)
    lines = seen.all(rule.element)
    if not lines:
        return
    last = lines[-1]
    if any(letters.underlined for letters in last.letters if letters.text.strip()):
        yield Fault(last, "", _("its line is underlined text; draw it as a line or a border"))
        return
    below = seen.after(last, _NEAR)
    drawn = _candidates(seen, last, below)
    if drawn:
        yield from _length(last, drawn, rule.value)
    elif below and below[0].signs:
        yield Fault(below[0], "", _("its line is made of signs; draw it as a line or a border"))
    else:
        yield Fault(last, "", _("there is no line under it"))


def _candidates(seen: Seen, last: Piece, below: list[Piece]) -> list[Line]:
    """Return the lines that may be meant: the nearest border, else what is drawn about there."""
    own = last.paragraph
    if own.below:
        return [own.below]
    for piece in below:
        if piece.paragraph.above:
            return [piece.paragraph.above]
        if piece.text:
            break
        if piece.paragraph.below:
            return [piece.paragraph.below]
    near = [own, *(piece.paragraph for piece in below)]
    in_head = [
        piece.paragraph for piece in seen.pieces if piece.cell == last.cell and piece.order <= last.order
    ]
    found = [line for paragraph in [*near, *in_head[-_NEAR:]] for line in paragraph.drawn]
    return found or [
        line for piece in seen.pieces[:20] for line in piece.paragraph.drawn if last in seen.head
    ]


def _length(last: Piece, drawn: list[Line], wanted: Lengths) -> Iterator[Fault]:
    first = next((letters for letters in last.letters if letters.text.strip()), None)
    if first is None or any(line.width == 0 for line in drawn):
        return
    words = width(last.text, first.size, bold=first.bold)
    shares = [line.width / words for line in drawn]
    ranges = [(low * (1 - _SLACK), high * (1 + _SLACK)) for low, high in wanted.ranges]
    if not any(low <= share <= high for share in shares for low, high in ranges):
        yield Fault(last, f"{shares[0]:.0%}")
