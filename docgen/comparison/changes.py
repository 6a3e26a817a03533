"""The changes as a list.

In: scripts. Out: what changed, paragraph by paragraph, with the position of each in the old and the new text;
empty paragraphs do not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from docgen.word.revisions import Block, Grid, Kept, Line, Lines, Op, Paragraph, Piece, Script


class Kind(StrEnum):
    """What became of a paragraph."""

    CHANGED = "changed"
    ADDED = "added"
    DELETED = "deleted"
    MOVED = "moved"
    JOINED = "joined"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the text before and after; `old_at` and `new_at` count paragraphs from 0, None where
    there is none."""

    kind: Kind
    old: str
    new: str
    old_at: int | None
    new_at: int | None


@dataclass(slots=True)
class Reading:
    """Both texts, paragraph by paragraph, and what changed."""

    old: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def add(self, kind: Kind | None, old: str, new: str) -> None:
        """Add a paragraph of one text or of both; `kind` None where it stayed."""
        spots: list[int | None] = []
        for lines, text in ((self.old, old.strip()), (self.new, new.strip())):
            spots.append(len(lines) if text else None)
            if text:
                lines.append(text)
        if kind is not None and spots != [None, None]:
            self.changes.append(Change(kind, old.strip(), new.strip(), spots[0], spots[1]))


def read_changes(scripts: Sequence[Sequence[Script]]) -> Reading:
    """Return both texts and what changed between them."""
    reading = Reading()
    for script in scripts:
        _read(script, reading)
    return reading


def _read(script: Sequence[Script], reading: Reading) -> None:
    waiting: list[Line] = []
    for one in script:
        if isinstance(one, Line):
            waiting.append(one)
            if one.op == "=":
                _read_lines(waiting, reading)
                waiting = []
            continue
        _read_lines(waiting, reading)
        waiting = []
        if isinstance(one, Kept):
            for text in _texts([one.new]):
                reading.add(None, text, text)
        else:
            _read_grid(one, reading)
    _read_lines(waiting, reading)


def _read_grid(grid: Grid, reading: Reading) -> None:
    for row in grid.rows or [Lines(grid.op, row) for row in grid.table.rows]:
        if row.op == "=":
            for cell in row.cells:
                _read(cell, reading)
            continue
        for blocks in row.row.cells:
            for text in _texts(blocks):
                _alone(row.op, text, reading)


def _alone(op: Op, text: str, reading: Reading) -> None:
    if op == "+":
        reading.add(Kind.ADDED, "", text)
    else:
        reading.add(Kind.DELETED, text, "")


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _texts(cell)


def _read_lines(lines: Sequence[Line], reading: Reading) -> None:
    """Read lines up to one whose mark stayed: what was joined or split is one change."""
    number = 0
    while number < len(lines):
        line, end = lines[number], number + 1
        while end < len(lines) and lines[end - 1].op != "=" and _stays(lines[end - 1]) and _stays(lines[end]):
            end += 1
        if end > number + 1:
            kind = Kind.JOINED if line.op == "-" else Kind.SPLIT
            pieces = [_said(one) for one in lines[number:end]]
            reading.add(kind, "\n".join(old for old, _new in pieces), "\n".join(new for _old, new in pieces))
        else:
            _read_line(line, reading)
        number = end


def _read_line(line: Line, reading: Reading) -> None:
    ops = {piece.op for piece in line.pieces}
    old, new = _said(line)
    if line.moved:
        if "+" in ops:
            reading.add(Kind.MOVED, "", new)
        else:
            reading.add(None, old, "")
    elif ops <= {"="}:
        reading.add(None, old, new)
    elif not old.strip():
        reading.add(Kind.ADDED, "", new)
    elif not new.strip():
        reading.add(Kind.DELETED, old, "")
    else:
        reading.add(Kind.CHANGED, old, new)


def _stays(line: Line) -> bool:
    return any(piece.op == "=" for piece in line.pieces)


def _said(line: Line) -> tuple[str, str]:
    return _words(line.pieces, "-"), _words(line.pieces, "+")


def _words(pieces: Sequence[Piece], op: Op) -> str:
    return "".join(piece.inline.text[piece.start : piece.end] for piece in pieces if piece.op in ("=", op))
