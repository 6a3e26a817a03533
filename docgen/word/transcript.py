"""A Word file as text that can be compared line by line: every part, tables and text boxes in order.

In: a `Package`. Out: lines. A paragraph is a line; headers come first, footers, notes and comments last,
each under its name; a row of a table begins with `+--`, a cell with `|` and its further paragraphs with `:`,
and `+==` ends the table; a text box stands between `[` and `]`. Inserted text stands in `{+ +}`, deleted
text in `[- -]`, a page number is «PAGE». Nothing depends on how the file is packed, on the names of its
parts, on runs or ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from docgen.word.package import Package
from docgen.word.relations import Relation, main_document, parse, relations
from docgen.word.text import W

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {W + name for name in ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr")}
_SKIPPED |= {_FALLBACK, W + "instrText", W + "delInstrText", W + "sdtEndPr"}
COUNTED = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|DATE|TIME)\b", re.I)
"""Fields whose result changes with every save."""
_MARKS = {
    W + "ins": ("{+", "+}"),
    W + "moveTo": ("{+", "+}"),
    W + "del": ("[-", "-]"),
    W + "moveFrom": ("[-", "-]"),
}
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "⏎",
    W + "cr": "⏎",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "",
    W + "footnoteReference": "[*]",
    W + "endnoteReference": "[*]",
}
_BESIDE = ("footnotes", "endnotes", "comments")
_PAGES = {"first": ", first page", "default": "", "even": ", even pages"}


def transcript(package: Package) -> list[str]:
    """Return the file's lines. Raises TemplateError where it is no Word document."""
    main = main_document(package)
    root = parse(package, main, blanks=True)
    targets = {one.id: one for one in relations(package, main) if one.target in package.parts}
    parts = [*_pages(root, targets, "header"), ("text", main), *_pages(root, targets, "footer")]
    parts += [(one.kind, one.target) for kind in _BESIDE for one in targets.values() if one.kind == kind]
    lines: list[str] = []
    for title, name in dict.fromkeys(parts):
        below = list(_blocks(root if name == main else parse(package, name, blanks=True)))
        if name == main or any(line.strip() for line in below):
            lines += [*([""] if lines else []), f"=== {title} ===", *below]
    return lines


def _pages(root: etree._Element, targets: Mapping[str, Relation], kind: str) -> Iterator[tuple[str, str]]:
    """Yield title and part of the headers or footers, in the order in which the sections name them."""
    for section in root.iter(W + "sectPr"):
        named = {one.get(W + "type", ""): one.get(_ID, "") for one in section.iter(f"{W}{kind}Reference")}
        for type_, title in _PAGES.items():
            relation = targets.get(named.get(type_, ""))
            if relation is not None and relation.kind == kind:
                yield kind + title, relation.target


def _blocks(element: etree._Element) -> Iterator[str]:
    """Yield the lines of paragraphs and tables below `element`; libxml2 lets nothing be deeper than 256."""
    for child in element:
        if child.tag == W + "p":
            yield from _paragraph(child)
        elif child.tag == W + "tbl":
            yield from _table(child)
        elif child.tag not in _SKIPPED:
            yield from _blocks(child)


def _paragraph(paragraph: etree._Element) -> Iterator[str]:
    boxes: list[etree._Element] = []
    yield "".join(_pieces(paragraph, boxes, _Field()))
    for box in boxes:
        yield from ("[", *(f"  {line}" for line in _blocks(box)), "]")


@dataclass
class _Field:
    """The field in which a text stands."""

    instruction: str = ""
    hidden: bool = False


def _pieces(element: etree._Element, boxes: list[etree._Element], field: _Field) -> Iterator[str]:
    for child in element:
        if child.tag in (W + "fldChar", W + "instrText", W + "fldSimple"):
            yield from _of_field(child, boxes, field)
        elif child.tag in (W + "t", W + "delText"):
            yield "" if field.hidden else (child.text or "").replace("\n", " ")
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == W + "txbxContent":
            boxes.append(child)
        elif child.tag not in _SKIPPED:
            before, after = _MARKS.get(child.tag, ("", ""))
            yield before
            yield from _pieces(child, boxes, field)
            yield after


def _of_field(element: etree._Element, boxes: list[etree._Element], field: _Field) -> Iterator[str]:
    """Yield what a field's mark prints: the name of one that counts, in the place of its result."""
    kind = element.get(W + "fldCharType")
    if element.tag == W + "instrText":
        field.instruction += element.text or ""
    elif element.tag == W + "fldSimple":
        counted = COUNTED.match(element.get(W + "instr", ""))
        yield from [f"«{counted[1].upper()}»"] if counted else _pieces(element, boxes, field)
    elif kind == "separate" and (counted := COUNTED.match(field.instruction)):
        field.instruction, field.hidden = "", True
        yield f"«{counted[1].upper()}»"
    elif kind in ("begin", "end"):
        field.instruction, field.hidden = "", False


def _table(table: etree._Element) -> Iterator[str]:
    for row in _inside(table, W + "tr"):
        yield "+--"
        for cell in _inside(row, W + "tc"):
            for number, line in enumerate(_blocks(cell)):
                yield f"{':' if number else '|'} {line}".rstrip()
    yield "+=="


def _inside(element: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, also those in content controls."""
    waiting = [*reversed(element)]
    while waiting:
        here = waiting.pop()
        if here.tag == wanted:
            yield here
        elif here.tag not in (W + "tbl", W + "tr", W + "tc", W + "p") and here.tag not in _SKIPPED:
            waiting += reversed(here)
