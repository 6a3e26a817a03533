"""The head of a page: its number, where that stands on top, and the mark of a draft.

In: a pen, the width of the type area in millimetres, the name of the view's field with the mark's words.
Out: paragraphs for a header. Where the field is empty they read as if there were no such thing.
"""

from __future__ import annotations

from docgen.stationery.blocks import Pen
from docgen.stationery.measures import twips
from docgen.stationery.styles import MARK
from docgen.stationery.xml import NOTHING, Xml, element, joined, val

_TAB = element("w:r", None, element("w:tab"))


def numbered_head(pen: Pen, width: float, draft: str) -> Xml:
    """Return the page's number in the middle; a draft's mark on the same line, at the right edge."""
    tabs = _tabs(("center", width / 2), ("right", width))
    marked = _line(pen, "PageNumber", tabs, _TAB, page_number(pen), _TAB, _mark(pen, draft))
    plain = _line(pen, "PageNumber", NOTHING, page_number(pen))
    return joined((pen.when(draft, marked), pen.when(f"not {draft}", plain)))


def bare_head(pen: Pen, draft: str) -> Xml:
    """Return a line with nothing but a draft's mark, which is empty in other papers."""
    return _line(pen, "PageNumber", val("w:jc", "right"), _mark(pen, draft))


def worded_head(pen: Pen, width: float, draft: str, style: str, words: str) -> Xml:
    """Return `words` in `style`, at the right edge; a draft's mark on the same line, at the left."""
    marked = _line(pen, style, _tabs(("right", width)), _mark(pen, draft), _TAB, pen.runs(words))
    return joined((pen.when(draft, marked), pen.when(f"not {draft}", pen.write(style, words))))


def page_number(pen: Pen) -> Xml:
    """Return the field that prints the number of the page."""
    return element("w:fldSimple", {"w:instr": " PAGE "}, pen.run("2"))


def _mark(pen: Pen, draft: str) -> Xml:
    return pen.run(f"{{{{ {draft} }}}}", style=MARK)


def _tabs(*stops: tuple[str, float]) -> Xml:
    """Return tab stops (kind, millimetres) of a line that begins at the left edge."""
    tabs = (element("w:tab", {"w:val": kind, "w:pos": twips(place)}) for kind, place in stops)
    return Xml(element("w:tabs", None, *tabs) + val("w:jc", "left"))


def _line(pen: Pen, style: str, properties: Xml, *pieces: Xml) -> Xml:
    named = val("w:pStyle", style + pen.suffix)
    return element("w:p", None, element("w:pPr", None, named, properties), *pieces)
