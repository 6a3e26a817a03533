"""Which paragraph of the Word file a line of the Jinja source is.

In: a part's XML; later the source that docxtpl made of it. Out: the XML with a line for each
paragraph, row and cell and a number on each paragraph; later the paragraph of each line. docxtpl
takes out the paragraphs and rows that hold nothing but a tag; their lines stay, without a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count

NUMBER = re.compile(r' docgen="(\d+)"')
"""The attribute on a paragraph's tag; it never reaches a document."""
_BEGINNING = re.compile(r"<w:(p|tr|tc)(?=[ />])")
_NUMBERED = re.compile(rf"<w:p{NUMBER.pattern}")


def numbered(xml: str) -> str:
    """Return `xml` with the lines and numbers (from 0)."""
    numbers = count()

    def begun(match: re.Match[str]) -> str:
        return f'\n{match[0]} docgen="{next(numbers)}"' if match[1] == "p" else f"\n{match[0]}"

    return _BEGINNING.sub(begun, xml)


def paragraphs_of_lines(source: str, paragraphs: Sequence[str]) -> list[int]:
    """Return the number of the paragraph for each line of `source`; `paragraphs` are their texts."""
    found: list[int] = []
    waiting: list[str] = []
    last = -1
    for line in source.split("\n"):
        match = _NUMBERED.match(line)
        if match is None:
            waiting.append(line)
            continue
        number = int(match[1])
        found += _between(waiting, last, number, paragraphs)
        found.append(number)
        waiting, last = [], number
    return found + _between(waiting, last, len(paragraphs), paragraphs)


def _between(lines: Sequence[str], last: int, after: int, paragraphs: Sequence[str]) -> list[int]:
    """Give lines without a number, in order, the paragraphs with tags that were taken out there."""
    taken = [number for number in range(last + 1, after) if "{" in paragraphs[number]]
    current = max(last, 0)
    numbers = []
    for line in lines:
        if "{" in line and taken:
            current = taken.pop(0)
        numbers.append(current)
    return numbers
