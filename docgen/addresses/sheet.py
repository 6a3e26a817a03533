"""The sheet to fill in: an empty address book as a workbook, the same bytes every time.

In: rows, for samples. Out: a workbook with the partners' sheet, an explanation of every column, and the
lexicon's names, from which the sheet's drop-down lists are made.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from math import ceil

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from docgen.addresses.catalogue import Choice, choices
from docgen.addresses.columns import BY_KEY, COLUMNS, Column, Kind
from docgen.addresses.dropdowns import add_dropdowns
from docgen.addresses.guide import ADVICE, MAIN
from docgen.addresses.row import letters
from docgen.lexicon import lexicon
from docgen.word.archive import Archive, epoch, packed

PARTNERS, GUIDE, LISTS = "Đối tác", "Hướng dẫn", "Danh mục"
_FONTS = {"vi": "Times New Roman", "lo": "Phetsarath OT", "zh": "SimSun"}
_SIZE = 12
_TEXT = "@"
_A4 = 9
_WIDTHS = {
    Kind.CODE: 18, Kind.COUNTRY: 9, Kind.LEVEL: 16, Kind.PLACE: 26, Kind.ORGAN: 28, Kind.POSTS: 34,
    Kind.HONORIFIC: 14, Kind.LANGUAGES: 14, Kind.GROUPS: 24, Kind.OCCASIONS: 34, Kind.IGNORED: 30,
}  # fmt: skip
_WIDTH = 24
"""In characters; of columns in words."""
_GUIDE_WIDTHS = (58, 60, 60, 26)
_LIST_WIDTH = 34
_LINE_HEIGHT = 17.0
"""In points."""
_FULL = 0.9
"""How much of a column's width a line fills, since it breaks between words."""
_HEAD = PatternFill("solid", fgColor="DCE6F1")
_LINE = Border(bottom=Side("thin", color="808080"))
_LISTED = {
    Kind.PLACE: "Địa danh\nPlaces", Kind.LEVEL: "Cấp\nLevels", Kind.ORGAN: "Cơ quan\nBodies",
    Kind.POSTS: "Chức vụ\nPosts", Kind.HONORIFIC: "Danh xưng\nHonorifics", Kind.OCCASIONS: "Dịp\nOccasions",
}  # fmt: skip
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def new_sheet(rows: Iterable[Sequence[str]] = ()) -> bytes:
    """Return the bytes of an .xlsx file to fill in, with `rows` in it: texts by column of `MAIN`."""
    known = choices(lexicon())
    book = Workbook()
    partners = book.active
    assert isinstance(partners, Worksheet)
    _write_partners(partners, rows)
    _write_guide(book.create_sheet(GUIDE))
    _write_lists(book.create_sheet(LISTS), known)
    add_dropdowns(partners, known, LISTS)
    return _same_each_time(book)


def _write_partners(sheet: Worksheet, rows: Iterable[Sequence[str]]) -> None:
    sheet.title = PARTNERS
    columns = [BY_KEY[key] for key in MAIN]
    for number, column in enumerate(columns, 1):
        dimension = sheet.column_dimensions[letters(number)]
        dimension.width = _WIDTHS.get(column.kind, _WIDTH)
        dimension.number_format = _TEXT
        dimension.font = _font(column)
        dimension.alignment = Alignment(vertical="top", wrap_text=True)
    _heads(sheet, [f"{column.vi}\n{column.en}" for column in columns])
    for line, texts in enumerate(rows, 2):
        _write_row(sheet, line, texts, [_font(column) for column in columns])


def _write_guide(sheet: Worksheet) -> None:
    """Write what each column is for, those of one field in words together."""
    _heads(sheet, ["Cột\nColumn", "Dùng để", "What it is for", "Ví dụ\nExample"])
    _widths(sheet, _GUIDE_WIDTHS)
    ordered = [BY_KEY[key] for key in MAIN] + [column for column in COLUMNS if column.key not in MAIN]
    together: dict[tuple[str, bool], list[Column]] = {}
    for column in ordered:
        together.setdefault((column.field, bool(column.language)), []).append(column)
    for line, ((field, _said), columns) in enumerate(together.items(), 2):
        advice = ADVICE[field]
        heads = "\n".join(f"{column.vi} / {column.en}" for column in columns)
        _write_row(sheet, line, (heads, advice.vi, advice.en, advice.example))


def _write_lists(sheet: Worksheet, known: dict[Kind, list[Choice]]) -> None:
    """Write each list of names, with ids and the other languages beside it."""
    heads: list[str] = []
    for kind, title in _LISTED.items():
        at = len(heads) + 1
        heads += [title, "Mã\nId", "Tiếng Lào\nLao", "Tiếng Trung\nChinese"]
        for line, choice in enumerate(known[kind], 2):
            fonts = (_FONTS["vi"], _FONTS["vi"], _FONTS["lo"], _FONTS["zh"])
            texts = (choice.vi, choice.id, choice.lo, choice.zh)
            for number, (text, font) in enumerate(zip(texts, fonts, strict=True), at):
                _write(sheet, line, number, text, Font(name=font, size=_SIZE))
                sheet.cell(line, number).alignment = Alignment(vertical="top")
    _widths(sheet, [_LIST_WIDTH] * len(heads))
    _heads(sheet, heads)


def _heads(sheet: Worksheet, texts: Sequence[str]) -> None:
    """Write the header, which stays in sight and is printed on each page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.print_title_rows = "1:1"
    sheet.freeze_panes = "B2"
    for number, text in enumerate(texts, 1):
        _write(sheet, 1, number, text, Font(name=_FONTS["vi"], size=_SIZE, bold=True))
        cell = sheet.cell(1, number)
        cell.fill, cell.border = _HEAD, _LINE
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[1].height = 48


def _widths(sheet: Worksheet, widths: Iterable[float]) -> None:
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[letters(number)].width = width


def _write_row(
    sheet: Worksheet, line: int, texts: Sequence[str], fonts: Sequence[Font] | None = None
) -> None:
    """Write texts side by side in a row that is high enough: not every program measures it anew."""
    highest = 1
    for number, text in enumerate(texts, 1):
        if text:
            _write(sheet, line, number, text, fonts[number - 1] if fonts else _font())
            width = sheet.column_dimensions[letters(number)].width * _FULL
            highest = max(highest, sum(ceil(len(part) / width) for part in text.split("\n")))
    sheet.row_dimensions[line].height = highest * _LINE_HEIGHT


def _write(sheet: Worksheet, line: int, number: int, text: str, font: Font) -> None:
    """Write text as text, also where it begins with a sign that makes formulas."""
    cell = sheet.cell(line, number)
    cell.value, cell.data_type = text, "s"
    cell.number_format, cell.font = _TEXT, font
    cell.alignment = Alignment(vertical="top", wrap_text=True)


def _font(column: Column | None = None) -> Font:
    return Font(name=_FONTS.get(column.language if column else "vi", _FONTS["vi"]), size=_SIZE)


def _same_each_time(book: Workbook) -> bytes:
    """Return the workbook without the clock: openpyxl stamps the zip and its properties with the time."""
    book.properties.creator = "docgen"
    book.properties.created = datetime(*epoch())
    written = io.BytesIO()
    book.save(written)
    stamp = book.properties.created.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(written) as archive:
        parts = [
            packed(name, _MODIFIED.sub(rb"\g<1>" + stamp, archive.read(name))) for name in archive.namelist()
        ]
    return Archive(()).finish(parts)
