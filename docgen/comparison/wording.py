"""What changed within a paragraph, or among two that were joined or one that was split.

In: the old paragraphs and the new ones that took their place. Out: lines, with the words that stayed, went
and came. A blank or comma that alone stayed between two changes is changed with them: it reads better.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from docgen.comparison.matching import matches
from docgen.comparison.units import MARK, Unit, units_of
from docgen.word.revisions import Line, Op, Paragraph, Piece

Step = tuple[Op, Unit]


def reworded(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Line]:
    """Return the lines that turn `old` into `new`; the last mark of both is one."""
    left, right = _stream(old), _stream(new)
    steps = _steadied(list(_steps(left, right)))
    return _lines([*steps, ("=", Unit(MARK, [], new[-1]))])


def replaced(old: Paragraph, new: Paragraph) -> Line:
    """Return the line in which all of `old` goes and all of `new` comes, with one mark."""
    gone = [piece for unit in units_of(old) for piece in unit.pieces("-")]
    come = [piece for unit in units_of(new) for piece in unit.pieces("+")]
    return Line(gone + come, "=", new)


def _stream(paragraphs: Sequence[Paragraph]) -> list[Unit]:
    """Return the units of `paragraphs`, with the marks between them."""
    found: list[Unit] = []
    for paragraph in paragraphs[:-1]:
        found += [*units_of(paragraph), Unit(MARK, [], paragraph)]
    return found + units_of(paragraphs[-1])


def _steps(left: Sequence[Unit], right: Sequence[Unit]) -> Iterator[Step]:
    one = two = 0
    pairs = matches([unit.key for unit in left], [unit.key for unit in right])
    for mine, yours in [*pairs, (len(left), len(right))]:
        yield from (("-", unit) for unit in left[one:mine])
        yield from (("+", unit) for unit in right[two:yours])
        if mine < len(left):
            yield "=", right[yours]
        one, two = mine + 1, yours + 1


def _steadied(steps: Sequence[Step]) -> list[Step]:
    """Let what stayed between changes, but says nothing, change with them; what goes comes first."""
    groups = [(op, list(group)) for op, group in groupby(steps, key=lambda step: step[0] == "=")]
    found: list[Step] = []
    for number, (same, group) in enumerate(groups):
        inner = 0 < number < len(groups) - 1
        if same and inner and not any(unit.weight or unit.ends or unit.key[0] == "\0" for _op, unit in group):
            found += [step for _op, unit in group for step in (("-", unit), ("+", unit))]
        else:
            found += group
    return [
        step for _same, group in groupby(found, key=lambda step: step[0] == "=") for step in _ordered(group)
    ]


def _ordered(group: Iterator[Step]) -> list[Step]:
    steps = list(group)
    if any(unit.ends for _op, unit in steps) or steps[0][0] == "=":
        return steps
    return [step for op in "-+" for step in steps if step[0] == op]


def _lines(steps: Sequence[Step]) -> list[Line]:
    found: list[Line] = []
    pieces: list[Piece] = []
    for op, unit in steps:
        if unit.ends is None:
            _extend(pieces, unit.pieces(op))
        else:
            found.append(Line(pieces, op, unit.ends))
            pieces = []
    return found


def _extend(pieces: list[Piece], more: Iterator[Piece]) -> None:
    """Add `more`, what goes on from the last piece to it: thousands of words are written at once."""
    for piece in more:
        last = pieces[-1] if pieces else None
        if last and (last.op, last.inline, last.end) == (piece.op, piece.inline, piece.start):
            pieces[-1] = Piece(piece.op, piece.inline, last.start, piece.end)
        else:
            pieces.append(piece)
