"""The way through a document: from its XML to measured paragraphs and sections.

In: a `Package`. Out: a `Measured`. TemplateError where the file is no Word document or is damaged.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from docgen.frozen import frozen
from docgen.word.measure.looks import Measured, Paragraph, Spot
from docgen.word.measure.numbering import Numbering
from docgen.word.measure.pages import Pages, twips
from docgen.word.measure.paragraphs import Measurer, Where
from docgen.word.measure.properties import flat, number
from docgen.word.measure.styles import Styles
from docgen.word.package import Package
from docgen.word.relations import main_document, parse
from docgen.word.text import W

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {W + "del", W + "moveFrom", W + "pPr", W + "rPr", _FALLBACK}
_PADDING = 2 * 108 / 1440 * 25.4
"""Left and right of a cell where its table says nothing: Word's own table style."""


@frozen
class _Table:
    """What a table says to the paragraphs in it."""

    style: str
    bordered: bool
    padding: float
    columns: tuple[float, ...]


def measure(package: Package) -> Measured:
    """Return what the document in `package` looks like."""
    main = main_document(package)
    body = parse(package, main, blanks=True).find(W + "body")
    styles = Styles(package, main)
    pages = Pages(package, main, styles)
    walk = _Walk(Measurer(styles, Numbering(package, main)), pages)
    if body is not None:
        paragraphs = tuple(walk.paragraphs(body))
        last = body.find(W + "sectPr")
    else:
        paragraphs, last = (), None
    pages.add(last)
    return Measured(paragraphs, pages.sections)


class _Walk:
    """Yields paragraphs in reading order and counts them, their tables and sections."""

    def __init__(self, measurer: Measurer, pages: Pages) -> None:
        self.measurer = measurer
        self.pages = pages
        self.count = self.tables = 0

    def paragraphs(self, body: etree._Element) -> Iterator[Paragraph]:
        sections = self.pages.widths(body)
        yield from self._below(body, Where(0, "", sections[0], None), sections)

    def _below(self, element: etree._Element, where: Where, widths: list[float]) -> Iterator[Paragraph]:
        for child in element:
            if child.tag == W + "p":
                yield from self._paragraph(child, where, widths)
                where = self._after(child, where, widths)
            elif child.tag == W + "tbl":
                yield from self._table(child, where, widths)
            elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
                yield from self._below(child, where, widths)

    def _after(self, paragraph: etree._Element, where: Where, widths: list[float]) -> Where:
        """Return where the next block stands: a paragraph that ends a section begins the next."""
        properties = paragraph.find(f"{W}pPr/{W}sectPr")
        if properties is None or where.spot is not None:
            return where
        self.pages.add(properties)
        index = len(self.pages.sections)
        return Where(index, "", widths[min(index, len(widths) - 1)], None)

    def _paragraph(self, element: etree._Element, where: Where, widths: list[float]) -> Iterator[Paragraph]:
        self.count += 1
        yield self.measurer.paragraph(element, self.count, where)
        for box in element.iter(W + "txbxContent"):
            above = list(box.iterancestors())
            nearest = next(each for each in above if each.tag == W + "p")
            if nearest is element and not any(each.tag == _FALLBACK for each in above):
                yield from self._below(box, Where(where.section, "", 0, where.spot), widths)

    def _table(self, element: etree._Element, where: Where, widths: list[float]) -> Iterator[Paragraph]:
        self.tables += 1
        number_, table = self.tables, _read(element)
        rows = list(_rows(element))
        for row_number, row in enumerate(rows, 1):
            column = 0
            for cell in row.iter(W + "tc"):
                if next(cell.iterancestors(W + "tbl")) is not element:
                    continue
                properties = flat(cell.find(W + "tcPr"))
                span = max(1, int(number(properties.get("gridSpan.val"), 1)))
                width = sum(table.columns[column : column + span]) or twips(properties.get("tcW.w"))
                room = max(0.0, width - table.padding)
                spot = Spot(number_, row_number, column + 1, table.bordered)
                yield from self._below(cell, Where(where.section, table.style, room, spot), widths)
                column += span


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == W + "tr":
            yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "ins"):
            yield from _rows(child)


def _boxed(cell: etree._Element) -> bool:
    """Whether a cell has lines above or below and beside it: LibreOffice gives each cell its own."""
    values = flat(cell.find(W + "tcPr"))
    drawn = {
        side
        for side in ("top", "bottom", "left", "right", "start", "end")
        if values.get(f"tcBorders.{side}.val", "nil") not in ("nil", "none")
    }
    return bool(drawn & {"top", "bottom"}) and bool(drawn - {"top", "bottom"})


def _read(table: etree._Element) -> _Table:
    values = flat(table.find(W + "tblPr"))
    style = values.get("tblStyle.val", "")
    lines = [values.get(f"tblBorders.{side}.val", "") for side in ("insideH", "insideV", "top", "left")]
    bordered = any(line not in ("", "nil", "none") for line in lines)
    if not any(lines):
        bordered = style not in ("", "TableNormal") or any(map(_boxed, table.iterfind(f"{W}tr/{W}tc")))
    margins = {
        side: twips(element.get(W + "w"))
        for side in ("left", "right")
        if (element := table.find(f"{W}tblPr/{W}tblCellMar/{W}{side}")) is not None
    }
    padding = margins.get("left", _PADDING / 2) + margins.get("right", _PADDING / 2)
    columns = tuple(twips(column.get(W + "w")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol"))
    return _Table(style, bordered, padding, columns)
