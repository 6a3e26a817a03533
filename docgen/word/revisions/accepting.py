"""Changes that a file tracks already, taken as accepted; comments taken out.

In: the root of a part, which is changed. Out: the text as it will stand. A paragraph whose mark was
deleted runs on into the next one, as in Word.
"""

from __future__ import annotations

from lxml import etree

from docgen.word.text import W

_UNWRAPPED = (W + "ins", W + "moveTo")
_REMOVED = tuple(
    W + name
    for name in (
        *("del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange"),
        *("tcPrChange", "tblPrExChange", "tblGridChange", "numberingChange", "cellIns", "cellMerge"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart"),
        *("customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "commentRangeStart"),
        *("commentRangeEnd", "commentReference", "annotationRef", "proofErr", "lastRenderedPageBreak"),
    )
)
_MARKS = {W + "rPr", W + "trPr", W + "numPr"}


def accept(root: etree._Element) -> bool:
    """Accept every tracked change below `root`, remove comments; tell whether there was a change."""
    rows = [row for row in root.iter(W + "tr") if row.find(f"{W}trPr/{W}del") is not None]
    marks = [
        paragraph
        for paragraph in root.iter(W + "p")
        for kind in ("del", "moveFrom")
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{kind}") is not None
    ]
    cells = [cell for cell in root.iter(W + "tc") if cell.find(f"{W}tcPr/{W}cellDel") is not None]
    tracked = bool(rows or marks or cells) or next(root.iter(*_UNWRAPPED, *_REMOVED[:10]), None) is not None
    for gone in (*rows, *cells):
        remove(gone)
    for element in list(root.iter(*_UNWRAPPED)):
        parent = element.getparent()
        if parent is not None and parent.tag in _MARKS:
            parent.remove(element)
        else:
            unwrap(element)
    for element in list(root.iter(*_REMOVED)):
        remove(element)
    for paragraph in marks:
        _run_on(paragraph)
    for table in list(root.iter(W + "tbl")):
        if table.find(W + "tr") is None and len(table.getparent() or ()) > 1:
            remove(table)
    return tracked


def _run_on(paragraph: etree._Element) -> None:
    """Let `paragraph`, whose mark is gone, run on into the next one."""
    following = paragraph.getnext()
    while following is not None and following.tag in (W + "bookmarkStart", W + "bookmarkEnd"):
        following = following.getnext()
    content = [child for child in paragraph if child.tag != W + "pPr"]
    if following is not None and following.tag == W + "p":
        properties = following.find(W + "pPr")
        at = 0 if properties is None else 1
        for number, child in enumerate(content):
            following.insert(at + number, child)
        remove(paragraph)
    elif following is not None and following.tag == W + "tbl" and not content:
        remove(paragraph)


def remove(element: etree._Element) -> None:
    """Take `element` out of its tree, if it is in one."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)  # there is no text between elements of a Word file


def unwrap(element: etree._Element, content: etree._Element | None = None) -> None:
    """Put the children of `element`, or of `content` within it, in its place."""
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    parent.remove(element)
    for number, child in enumerate(list(element if content is None else content)):
        parent.insert(at + number, child)
