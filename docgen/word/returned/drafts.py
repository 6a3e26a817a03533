"""From what a walk through a story found to its passages.

In: a `Walk`, what its marks stand for. Out: `Passage`s, and the places of comments. Decided here: to which
paragraph an anchor belongs, and which tracked changes touch it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from docgen.word.returned.model import BODY, Passage, Stroke
from docgen.word.returned.strokes import BEGIN, STROKE
from docgen.word.returned.walk import Element, Point, Walk
from docgen.word.text import W

_ANCHOR = re.compile(r"_dg(0|[1-9][0-9]{0,4})")
_START, _END = W + "bookmarkStart", W + "bookmarkEnd"


def passages_of(walk: Walk, strokes: Sequence[Stroke]) -> list[Passage]:
    """Return the paragraphs of `walk`; `strokes` are those that its marks count."""
    marks = list(_left(walk))
    touched: dict[int, list[Stroke]] = {}
    for element, (paragraph, _offset) in marks:
        if STROKE in element.attrib:
            touched.setdefault(paragraph, []).append(strokes[int(element.attrib[STROKE])])
    anchors = _anchors(walk, marks) if walk.story == BODY else {}
    return [
        Passage(draft.text, draft.spot, tuple(anchors.get(number, ())), tuple(touched.get(number, ())))
        for number, draft in enumerate(walk.drafts)
    ]


def _left(walk: Walk) -> Iterator[tuple[Element, Point]]:
    """Yield the marks but for those of paragraphs of which nothing is left: such a one was deleted with its
    mark and ran on, without a word, into the next one, which it does not concern."""
    begun = [number for number, (element, _point) in enumerate(walk.marks) if BEGIN in element.attrib]
    gone = set[int]()
    for number, following in pairwise(begun):
        if walk.marks[number][1] == walk.marks[following][1]:
            gone.update(range(number, following))
    yield from (mark for number, mark in enumerate(walk.marks) if number not in gone)


def _anchors(walk: Walk, marks: Sequence[tuple[Element, Point]]) -> dict[int, list[int]]:
    """Return the anchors of each paragraph.

    An anchor counts where it still spans some text, for the paragraph of the first letter: whoever presses
    Enter before a paragraph leaves the anchor's beginning in the empty line. One that spans nothing (its text
    was deleted) counts only for an empty paragraph that has no other.
    """
    before = [0, *accumulate(draft.length for draft in walk.drafts)]
    ends = {
        element.get(W + "id", ""): before[at] + offset
        for element, (at, offset) in reversed(marks)
        if element.tag == _END
    }
    found: dict[int, list[int]] = {}
    empty: dict[int, int] = {}
    seen = set[int]()
    for element, (paragraph, offset) in marks:
        name = _ANCHOR.fullmatch(element.get(W + "name", "")) if element.tag == _START else None
        if name is None or (number := int(name[1])) in seen:
            continue
        start = before[paragraph] + offset
        if ends.get(element.get(W + "id", ""), before[paragraph + 1]) > start:
            seen.add(number)
            found.setdefault(bisect_right(before, start) - 1, []).append(number)
        elif not walk.drafts[paragraph].length:
            empty[paragraph] = number
    for paragraph, number in empty.items():
        if paragraph not in found and number not in seen:
            seen.add(number)
            found[paragraph] = [number]
    return found
