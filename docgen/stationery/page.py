"""Pages: section properties, page numbers in headers or footers, the mark of a draft in headers.

In: a language's typography. Out: `Section` with its `w:sectPr` and the header and footer parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from docgen.frozen import frozen
from docgen.stationery.blocks import Pen
from docgen.stationery.head import bare_head, numbered_head, page_number
from docgen.stationery.measures import twips
from docgen.stationery.typography import Page, Typography
from docgen.stationery.xml import NOTHING, Xml, element, part, val

_A4 = (210, 297)
DRAFT = "properties.draft"
"""The field with the mark of a draft in the language of the paper."""


@frozen
class Section:
    """One section's properties and the parts that it refers to."""

    properties: Xml
    parts: Mapping[str, bytes] = field(default_factory=dict)
    """By file name in `word/`: "headerVi.xml"."""


def section(
    pen: Pen,
    typography: Typography,
    *,
    first_numbered: bool,
    first_footer: Xml = NOTHING,
    beside: bool = False,
    follows: bool = False,
    sided: bool = False,
    draft: str = DRAFT,
) -> Section:
    """Return a section of pages as the typography has them.

    `first_numbered`: its first page bears a number too; else `first_footer` (paragraphs) is that page's
    footer. `beside`: another language's section is in the document, whose numbers must not show on these
    pages; `follows`: that section stands before it, and it begins on a new page. `sided`: one of them
    tells even pages from odd ones. `draft` names the field with the mark of a draft, which every page bears,
    the first one too.
    """
    top = typography.page_number == "top"
    sided = sided or not top
    head = numbered_head(pen, typography.page.width, draft) if top else bare_head(pen, draft)
    parts = _alike(pen, "header", head, sided=sided)
    if not top:
        parts |= _bottom(pen)
    elif beside:
        parts |= _alike(pen, "footer", pen.write("PageNumber", ""), sided=sided)
    if not first_numbered:
        parts["first", f"headerFirst{pen.suffix}.xml"] = part("w:hdr", bare_head(pen, draft))
    if not first_numbered and not top:
        footer = first_footer or pen.write("PageNumber", "")
        parts["first", f"footerFirst{pen.suffix}.xml"] = part("w:ftr", footer)
    kind = val("w:type", "nextPage") if follows else NOTHING
    title = NOTHING if first_numbered else element("w:titlePg")
    page = typography.page
    properties = element("w:sectPr", None, *_references(parts), kind, *_size(page), title, *_grid(page))
    return Section(properties, {name: content for (_, name), content in parts.items()})


def landscape(pen: Pen, margin: float, header: Xml, *, sided: bool) -> Section:
    """Return a section of landscape pages with equal margins and `header` on every page."""
    parts = _alike(pen, "header", header, sided=sided)
    size = element("w:pgSz", {"w:w": twips(297), "w:h": twips(210), "w:orient": "landscape"})
    sides = {f"w:{side}": twips(margin) for side in ("top", "right", "bottom", "left")}
    margins = element("w:pgMar", {**sides, "w:header": twips(8), "w:footer": twips(8), "w:gutter": 0})
    properties = element("w:sectPr", None, *_references(parts), size, margins)
    return Section(properties, {name: content for (_, name), content in parts.items()})


def page_field(pen: Pen, before: str, after: str, properties: Xml) -> Xml:
    """Return a paragraph with the number of its page between `before` and `after`."""
    around = [pen.run(words) if words else NOTHING for words in (before, after)]
    style = val("w:pStyle", "PageNumber" + pen.suffix)
    return element(
        "w:p", None, element("w:pPr", None, style, properties), around[0], page_number(pen), around[1]
    )


def _references(parts: Iterable[tuple[str, str]]) -> list[Xml]:
    return [
        element(f"w:{_kind(name)}Reference", {"w:type": type_, "r:id": name.removesuffix(".xml")})
        for type_, name in parts
    ]


def _kind(name: str) -> str:
    return "header" if name.startswith("header") else "footer"


def _alike(pen: Pen, kind: str, content: Xml, *, sided: bool) -> dict[tuple[str, str], bytes]:
    """Return a header or footer that odd and even pages share, without which a section has that of the one
    before it.

    Numbers on top: Decree 30/2020, Annex I, I.7, centred in the top margin, Arabic, not on the first page.
    Where nothing tells odd from even there is none for even pages: LibreOffice would save it within that.
    """
    written = part("w:hdr" if kind == "header" else "w:ftr", content)
    blank = "" if kind == "header" else "Blank"
    pages = (("default", ""), *([("even", "Even")] if sided else []))
    return {(type_, f"{kind}{blank}{name}{pen.suffix}.xml"): written for type_, name in pages}


def _bottom(pen: Pen) -> dict[tuple[str, str], bytes]:
    """GB/T 9704: — 1 —, one character from the right edge on odd pages, from the left on even ones."""
    odd = element("w:ind", {"w:rightChars": 100, "w:right": twips(5)})
    even = element("w:ind", {"w:leftChars": 100, "w:left": twips(5)})
    pages = (
        ("default", "", Xml(odd + val("w:jc", "right"))),
        ("even", "Even", Xml(even + val("w:jc", "left"))),
    )
    return {
        (type_, f"footer{name}{pen.suffix}.xml"): part("w:ftr", page_field(pen, "— ", " —", properties))
        for type_, name, properties in pages
    }


def _size(page: Page) -> list[Xml]:
    margins = {
        "w:top": page.top, "w:right": page.right, "w:bottom": page.bottom, "w:left": page.left,
        "w:header": page.header, "w:footer": page.footer, "w:gutter": 0,
    }  # fmt: skip
    width, height = (twips(side) for side in _A4)
    size: dict[str, str | int] = {"w:w": width, "w:h": height}
    if page.turned:
        size = {"w:w": height, "w:h": width, "w:orient": "landscape"}
    return [
        element("w:pgSz", size),
        element("w:pgMar", {name: twips(length) for name, length in margins.items()}),
    ]


def _grid(page: Page) -> list[Xml]:
    if not page.line_pitch:
        return []
    grid = {"w:type": "lines", "w:linePitch": page.line_pitch}
    return [element("w:docGrid", grid)]
