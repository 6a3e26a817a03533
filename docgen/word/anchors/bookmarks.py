"""Bookmarks round what the paragraphs of a document say.

In: the XML of a document part. Out: the XML with a bookmark `_dg<N>` round the content of each paragraph that
has text, and those paragraphs as the reader of edited papers (`docgen.word.returned.reading`) will read them.

The elements' prefix is `w:`, as every program writes it; everything else may be as XML allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from docgen.word.anchors.scan import Found, scan
from docgen.word.returned import Passage

_UNUSUAL = (
    *(f"<w:{change}{blank}" for change in ("ins", "del") for blank in " \t\r\n"),
    *("<w:moveFrom", "<w:moveTo", "<w:cellIns", "<w:cellDel", "<w:fldChar", "<w:fldSimple"),
    *("<w:txbxContent", ":AlternateContent", "<!"),
)
"""What makes a text something else than what the runs say. Looked for as it stands: compiling patterns would
take longer at a cold start than all the rest. Those below are compiled where one is needed: seldom."""
_OURS = r"""<w:bookmarkStart\s[^>]*?w:name=["']_dg\d+["'][^>]*?(?:/>|>\s*</w:bookmarkStart>)"""
_ENDS = r"<w:bookmarkEnd\s[^>]*?(?:/>|>\s*</w:bookmarkEnd>)"
_ID = r"""w:id=["'](\d{1,10})["']"""
_SIGNS = frozenset("。，、：；！？）」』》〉】”’")
_TAIL = "</w:t></w:r>"
_HANGING = (
    rf"(?P<head><w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>)"
    rf"(?P<text>[^<]*)(?P<sign>[^<]){_TAIL}\Z"
)
"""A Chinese sign that may hang over the margin. Behind one at the end of a full line LibreOffice 7.4 gives
the end of a bookmark a line of its own: so the bookmark ends before it."""


def bookmarked(xml: str) -> tuple[str, tuple[Passage, ...] | None]:
    """Return `xml` with the bookmarks, and their paragraphs; None instead where only a reader of the whole
    can tell what they say: tracked changes, fields, text boxes, comments."""
    xml = _without_ours(xml)
    usual = not any(sign in xml for sign in _UNUSUAL) and xml.find("<?", 1) < 0
    found = [one for one in scan(xml) if one.text.strip() or (not usual and one.runs)]
    passages = (Passage(one.text, one.spot, (number,)) for number, one in enumerate(found))
    return _with_bookmarks(xml, found), tuple(passages) if usual else None


def _with_bookmarks(xml: str, found: list[Found]) -> str:
    pieces, done = list[str](), 0
    for number, (one, identifier) in enumerate(zip(found, _free(xml), strict=False)):
        begin = f'<w:bookmarkStart w:id="{identifier}" w:name="_dg{number}"/>'
        end = f'<w:bookmarkEnd w:id="{identifier}"/>'
        content = xml[one.start : one.end]
        last = re.search(_HANGING, content) if one.text[-1:] in _SIGNS else None
        pieces += (xml[done : one.start], begin)
        if last is None:
            pieces += (content, end)
        else:
            pieces += (content[: last.start()], _before(last), end, last["head"], last["sign"], _TAIL)
        done = one.end
    pieces.append(xml[done:])
    return "".join(pieces)


def _before(last: re.Match[str]) -> str:
    """Return what a paragraph's last run says before the sign at its end, as a run of its own."""
    return f"{last['head']}{last['text']}{_TAIL}" if last["text"] else ""


def _free(xml: str) -> Iterator[int]:
    """Yield numbers that no bookmark, comment or change of the document has."""
    taken = {int(found) for found in re.findall(_ID, xml)} if "w:id=" in xml else set()
    return (number for number in count() if number not in taken)


def _without_ours(xml: str) -> str:
    """Take out anchors of a paper that the template was made of."""
    if "_dg" not in xml:
        return xml
    gone = {found[1] for start in re.findall(_OURS, xml) if (found := re.search(_ID, start))}

    def kept(end: re.Match[str]) -> str:
        found = re.search(_ID, end[0])
        return "" if found and found[1] in gone else end[0]

    return re.sub(_ENDS, kept, re.sub(_OURS, "", xml)) if gone else xml
