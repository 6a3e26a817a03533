"""Tables for a terminal of 100 columns. In: rows of cells. Out: lines, each cell wrapped in its column.

A Chinese character takes two columns, a Lao vowel or tone mark above or below its consonant none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import zip_longest

WIDTH = 100
_GAP = "  "


def width(text: str) -> int:
    """Return how many columns `text` takes."""
    return sum(map(_columns, text))


def wrapped(text: str, columns: int) -> list[str]:
    """Return `text` in lines of at most so many columns, broken at spaces, else between characters."""
    lines, line = list[str](), ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined) <= columns:
            line = joined
            continue
        if line:
            lines.append(line)
        *whole, line = _cut(word, columns)
        lines += whole
    return [*lines, line]


def table(rows: Iterable[Sequence[str]], columns: Sequence[int]) -> list[str]:
    """Return `rows` as lines; the last column is as wide as what the others leave of the line."""
    widths = [*columns, WIDTH - sum(columns) - len(_GAP) * len(columns)]
    return [line for row in rows for line in _row(row, widths)]


def _row(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    cells = [
        [part for line in cell.split("\n") for part in wrapped(line, columns)]
        for cell, columns in zip(row, widths, strict=True)
    ]
    for parts in zip_longest(*cells, fillvalue=""):
        padded = (part + " " * (columns - width(part)) for part, columns in zip(parts, widths, strict=True))
        yield _GAP.join(padded).rstrip()


def _cut(word: str, columns: int) -> list[str]:
    """Return `word` in pieces that fit, between syllables where it is Lao; a mark stays with the letter that
    it stands over."""
    from docgen.languages.words import units  # few tables have so long a word

    pieces, room = [""], columns
    for unit in units(word):
        for part in [unit] if width(unit) <= columns else unit:
            if pieces[-1] and width(part) > room:
                pieces.append("")
                room = columns
            pieces[-1] += part
            room -= width(part)
    return pieces


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
