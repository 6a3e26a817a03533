"""The text of a .docx file, as a reader sees it.

In: the bytes of a .docx. Out: its paragraphs in reading order, also those in tables, content
controls, text boxes and insertions. A tab is a tab, a line break "\\n", a page break "\\f"; deleted
text and the instructions of fields are left out, their results are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from docgen.word.package import Package, open_package
from docgen.word.relations import main_document, parse, relations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr")} | {_FALLBACK}
SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
"""Elements of a run that stand for a character."""


def lines(docx: bytes, *, around: bool = False) -> list[str]:
    """Return the paragraphs of the document, empty ones too; with `around` headers come first and
    footers and footnotes last. TemplateError if `docx` is no Word file."""
    return lines_of(open_package(docx), around=around)


def lines_of(package: Package, *, around: bool = False) -> list[str]:
    """Return the paragraphs of a document that is read already, as `lines` does."""
    main = main_document(package)
    body = list(_paragraphs(parse(package, main, blanks=True)))
    if not around:
        return body
    head = _beside(package, main, "header")
    return head + body + _beside(package, main, "footer") + _beside(package, main, "footnotes")


def _beside(package: Package, main: str, kind: str) -> list[str]:
    names = sorted({relation.target for relation in relations(package, main) if relation.kind == kind})
    return [line for name in names for line in _paragraphs(parse(package, name, blanks=True))]


def _paragraphs(element: etree._Element) -> Iterator[str]:
    """Yield the text of each paragraph below `element`; one inside another (a text box) follows it,
    as its beginning does in the XML."""
    if element.tag == W + "p":
        inner: list[etree._Element] = []
        yield "".join(_pieces(element, inner))
        for paragraph in inner:
            yield from _paragraphs(paragraph)
        return
    for child in element:
        if child.tag not in _SKIPPED:
            yield from _paragraphs(child)


def _pieces(element: etree._Element, inner: list[etree._Element]) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == W + "t":
            yield child.text or ""
        elif child.tag == W + "br":
            yield "\f" if child.get(W + "type") == "page" else "\n"
        elif child.tag in SIGNS:
            yield SIGNS[child.tag]
        elif child.tag == W + "p":
            inner.append(child)
        else:
            yield from _pieces(child, inner)
