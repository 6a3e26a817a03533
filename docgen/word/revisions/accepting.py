"""Changes that a file tracks already, taken as accepted or as rejected; comments taken out.

In: the root of a part, which is changed. Out: the text as it will stand. A paragraph whose mark goes
runs on into the next one, as in Word.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from docgen.word.text import W

_KEPT, _GONE = ("ins", "moveTo"), ("del", "moveFrom")
_NOTED = tuple(
    W + name
    for name in (
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange"),
        *("tcPrChange", "tblPrExChange", "tblGridChange"),
    )
)
"""How something looked before; looks are not settled, they stay as they are."""
_REMOVED = tuple(
    W + name
    for name in (
        *("numberingChange", "cellIns", "cellDel", "cellMerge"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart"),
        *("customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "commentRangeStart"),
        *("commentRangeEnd", "commentReference", "annotationRef", "proofErr", "lastRenderedPageBreak"),
    )
)
_MARKS = {W + "rPr", W + "trPr", W + "numPr"}
_BOOKMARKS = (W + "bookmarkStart", W + "bookmarkEnd")
_DELETED = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}


def accept(root: etree._Element) -> bool:
    """Accept every tracked change below `root`, remove comments; tell whether there was a change."""
    return _settle(root, stays=_KEPT, goes=_GONE, cell="cellDel")


def reject(root: etree._Element) -> bool:
    """Reject every tracked change below `root`, as `accept` accepts; formatting stays as it is."""
    tracked = _settle(root, stays=_GONE, goes=_KEPT, cell="cellIns")
    for text in root.iter(*_DELETED):
        text.tag = _DELETED[str(text.tag)]
    return tracked


def _settle(root: etree._Element, stays: Sequence[str], goes: Sequence[str], cell: str) -> bool:
    """Keep what stands in `stays` and remove what stands in `goes`: text, marks of paragraphs, rows; cells
    that bear `cell` are removed."""
    kept, gone = tuple(W + name for name in stays), tuple(W + name for name in goes)
    rows = [row for row in root.iter(W + "tr") if row.find(f"{W}trPr/{gone[0]}") is not None]
    marks = [
        paragraph
        for paragraph in root.iter(W + "p")
        if any(paragraph.find(f"{W}pPr/{W}rPr/{kind}") is not None for kind in gone)
    ]
    cells = [one for one in root.iter(W + "tc") if one.find(f"{W}tcPr/{W}{cell}") is not None]
    tracked = bool(rows or marks or cells) or next(root.iter(*kept, *gone, *_NOTED), None) is not None
    for element in (*rows, *cells):
        remove(element)
    for element in list(root.iter(*kept)):
        parent = element.getparent()
        if parent is not None and parent.tag in _MARKS:
            parent.remove(element)
        else:
            unwrap(element)
    for element in list(root.iter(*gone, *_NOTED, *_REMOVED)):
        remove(element)
    for paragraph in reversed(marks):  # so that what runs on over many is moved once
        _run_on(paragraph)
    for table in list(root.iter(W + "tbl")):
        if table.find(W + "tr") is None and (table.getnext() is not None or table.getprevious() is not None):
            remove(table)
    return tracked


def _run_on(paragraph: etree._Element) -> None:
    """Let `paragraph`, whose mark is gone, run on into the next one."""
    following = paragraph.getnext()
    while following is not None and following.tag in _BOOKMARKS:
        following = following.getnext()
    content = [child for child in paragraph if child.tag != W + "pPr"]
    if following is not None and following.tag == W + "p":
        put_in_front(following, content)
        remove(paragraph)
    elif (
        following is not None
        and following.tag == W + "tbl"
        and all(child.tag in _BOOKMARKS for child in content)
    ):
        for child in content:
            paragraph.addprevious(child)
        remove(paragraph)


def front(paragraph: etree._Element) -> int:
    """Return where the content of a paragraph begins: behind its properties, which come first."""
    first = next(iter(paragraph), None)
    return 0 if first is None or first.tag != W + "pPr" else 1


def put_in_front(paragraph: etree._Element, content: Sequence[etree._Element]) -> None:
    """Put `content` before what a paragraph holds; a slice would count all that it holds each time."""
    at = front(paragraph)
    for child in reversed(content):
        paragraph.insert(at, child)


def remove(element: etree._Element) -> None:
    """Take `element` out of its tree, if it is in one."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)  # there is no text between elements of a Word file


def unwrap(element: etree._Element, content: etree._Element | None = None) -> None:
    """Put the children of `element`, or of `content` within it, in its place."""
    if element.getparent() is None:
        return
    for child in list(element if content is None else content):
        element.addprevious(child)
    remove(element)
