"""Tracked changes and comments of a part, marked so that they can be found after the changes are settled.

In: the root of a part, which is changed. Out: what each mark stands for. Marks are bookmarks with an
attribute of docgen's own: they stay where they are when changes are accepted or rejected round them.
"""

from __future__ import annotations

from lxml import etree

from docgen.word.returned.model import Stroke, StrokeKind
from docgen.word.revisions.accepting import front, remove
from docgen.word.text import SIGNS, W

Element = etree._Element

LONGEST = 10_000
"""Characters of a change's or comment's text that are kept."""
STROKE, BEGIN, REMARK, REMARK_END = (
    f"{{docgen}}{name}" for name in ("stroke", "begin", "remark", "remark-end")
)
"""Attributes of marks: the number of a change, the beginning of a paragraph, the id of a comment."""
_KINDS = {
    W + "ins": StrokeKind.INSERTED,
    W + "del": StrokeKind.DELETED,
    W + "moveTo": StrokeKind.MOVED_HERE,
    W + "moveFrom": StrokeKind.MOVED_AWAY,
}
_REFERENCE = W + "commentReference"
_REMARKS = {W + "commentRangeStart": REMARK, W + "commentRangeEnd": REMARK_END, _REFERENCE: REMARK}
_TEXTS = (W + "t", W + "delText")
_MARKS = (W + "rPr", W + "trPr")


def unmark(root: Element) -> None:
    """Take out what somebody put into a file to look like a mark."""
    for element in root.iter(W + "bookmarkStart"):
        for name in (STROKE, BEGIN, REMARK, REMARK_END):
            if name in element.attrib:
                del element.attrib[name]


def mark_remarks(root: Element) -> None:
    """Put a mark where the words of a comment begin and end, and where it is referred to."""
    for element in list(root.iter(*_REMARKS)):
        place = element.getparent() if element.tag == _REFERENCE else element
        if place is not None and place.getparent() is not None:
            place.addprevious(_mark(_REMARKS[str(element.tag)], element.get(W + "id", "")))


def mark_strokes(root: Element) -> list[Stroke]:
    """Put a mark before what was inserted, deleted or moved, at the end of paragraphs whose mark was, and at
    the beginning of those in a row that was; return what the marks stand for, by number. Where anything was
    changed, every paragraph gets a mark at its beginning."""
    strokes: list[Stroke] = []
    changes = list(root.iter(*_KINDS))
    for paragraph in root.iter(W + "p") if changes else ():
        paragraph.insert(front(paragraph), _mark(BEGIN, ""))
    for element in changes:
        parent = element.getparent()
        if parent is None:  # joined to the one before it
            continue
        if parent.tag not in _MARKS:
            _join_following(element)
            if text := said(element):
                element.addprevious(_mark(STROKE, str(len(strokes))))
                strokes.append(_stroke(element, text))
        else:
            _mark_whole(parent, len(strokes))
            strokes.append(_stroke(element, ""))
    return strokes


def said(element: Element) -> str:
    """Return the text of a change, or of a comment's paragraph, as far as it is kept."""
    pieces, length = list[str](), 0
    for one in element.iter(*_TEXTS, W + "br", *SIGNS):
        piece = (one.text or "") if one.tag in _TEXTS else SIGNS.get(str(one.tag), "\n")
        pieces.append(piece)
        length += len(piece)
        if length > LONGEST:
            return "".join(pieces)[: LONGEST - 1] + "…"
    return "".join(pieces)


def _mark_whole(properties: Element, number: int) -> None:
    """Put the mark of a change to a paragraph, at its end, or to a row, at the front of its paragraphs."""
    above = properties.getparent()
    holder = None if above is None else above.getparent()
    if above is not None and properties.tag == W + "trPr":
        for paragraph in above.iter(W + "p"):
            if next(paragraph.iterancestors(W + "tr"), None) is above:
                paragraph.insert(front(paragraph) + 1, _mark(STROKE, str(number)))  # behind the beginning
    elif above is not None and above.tag == W + "pPr" and holder is not None:
        holder.append(_mark(STROKE, str(number)))


def _join_following(element: Element) -> None:
    """Join the changes right behind `element` to it that are of the same kind, person and time: programs
    write one for each run."""
    while (following := element.getnext()) is not None:
        if following.tag != element.tag or _who(following) != _who(element):
            return
        element.extend(list(following))
        remove(following)


def _who(element: Element) -> tuple[str, str]:
    return element.get(W + "author", ""), element.get(W + "date", "")


def _stroke(element: Element, text: str) -> Stroke:
    by, on = _who(element)
    return Stroke(_KINDS[str(element.tag)], by[:LONGEST], on[:40], text)


def _mark(name: str, what: str) -> Element:
    return etree.Element(W + "bookmarkStart", {name: what})
