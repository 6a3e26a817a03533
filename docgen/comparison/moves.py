"""Paragraphs that went in one place and came in another.

In: a script, which is changed. Out: nothing; lines that were moved bear the same number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from docgen.comparison.flows import PLAIN
from docgen.word.revisions import Line, Script


def number_moves(script: Iterable[Script], start: int) -> int:
    """Give each pair of lines that moved a number from `start` on; return the next number."""
    gone: dict[str, list[Line]] = defaultdict(list)
    come: dict[str, list[Line]] = defaultdict(list)
    for line in script:
        if isinstance(line, Line) and line.pieces:
            ops = {piece.op for piece in line.pieces}
            text = _text(line)
            if len(text) >= PLAIN and ops in ({"-"}, {"+"}) and line.op in (*ops, "="):
                (gone if ops == {"-"} else come)[text].append(line)
    for text, lines in gone.items():
        for left, right in zip(lines, come.get(text, ()), strict=False):
            left.moved = right.moved = start
            start += 1
    return start


def _text(line: Line) -> str:
    return "".join(piece.inline.key or piece.inline.text[piece.start : piece.end] for piece in line.pieces)
