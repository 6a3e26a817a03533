"""Files as such: encodings, delimiters, what is no address book, and what was made to do harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart

from docgen.addresses import read_book
from tests.addresses.books import report, with_part, workbook

TEXT = 'Địa danh,Nhóm\nHủa Phăn,"a; ""b"""\n'
TABLE = [["Địa danh", "Nhóm"], ["Hủa Phăn", "a"]]
SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.replace(",", "\t").encode("utf-16"),
        TEXT.replace(",", ";").replace("a;", "a,").encode(),
        ("sep=|\r\n" + TEXT.replace(",", "|").replace("\n", "\r\n")).encode(),
        ("\n\nSổ địa chỉ\n" + TEXT).encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["plain", "mark", "excel-unicode", "semicolons", "sep", "title", "old-mac"],
)
def test_csv_is_read_as_excel_writes_it(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    book = read_book(path)
    assert report(book) == []
    assert [(row.id, row.groups) for row in book.rows] == [("houaphan", ("a", '"b"'))]


def test_rows_are_counted_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Địa danh,Nhóm\n"Hủa\nPhăn",x\n\n,\nBokeooo,x\n', "utf-8")
    book = read_book(path)
    assert [row.id for row in book.rows] == ["houaphan"]
    assert [line.partition(":")[0] for line in report(book)] == ["A5 error unknown-id"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (TEXT.encode("cp1258", errors="replace"), "not-utf8: This is not UTF-8; in Excel save the file as"),
        (TEXT.encode("utf-16")[:-1], "not-utf8: This is not UTF-8"),
        (TEXT.encode("utf-32"), "not-utf8: This is not UTF-8"),
        (b'\xc4\x90\xe1\xbb\x8ba danh\n"Bo', "not-csv: This row cannot be read: a quote is missing"),
        (
            TEXT.encode() + b"x," + b"y" * 200_000,
            "not-csv: This row cannot be read: a quote is missing, or one"
            " too many, or a cell is far too long.",
        ),
        (b"", "no-header: None of the first 10 rows has headers"),
        (b"PK\x03\x04", "not-csv: This is a workbook and no CSV file"),
        ("Địa danh,Nhóm\nHủa Phăn,a,b\n".encode(), "ragged: This row has more cells than the header"),
    ],
)
def test_what_is_no_csv_is_told(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    (line,) = report(read_book(path))
    assert problem in line


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.xls", b"", "old-workbook: This kind of workbook is not read"),
        ("a.xlsm", b"", "old-workbook: This kind of workbook is not read"),
        ("a.ods", b"", "old-workbook: This kind of workbook is not read"),
        ("a.pdf", b"", "not-a-book: An address book's name ends with"),
        ("~$a.xlsx", b"", "not-a-book: This is Excel's note of an open workbook"),
        ("a.xlsx", b"", "not-xlsx: This is no Excel workbook"),
        ("a.xlsx", TEXT.encode(), "not-xlsx: This is no Excel workbook"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600), "old-workbook: This kind of workbook is not read"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "locked: The workbook is protected by a password",
        ),
    ],
)
def test_what_is_no_address_book_is_told(tmp_path: Path, name: str, content: bytes, problem: str) -> None:
    (tmp_path / name).write_bytes(content)
    book = read_book(tmp_path / name)
    assert book.rows == ()
    (line,) = report(book)
    assert problem in line


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    assert report(read_book(path)) == ["- error no-file: There is no such file."]
    path.mkdir()
    assert report(read_book(path)) == ["- error not-a-file: This is no file; name an address book."]

    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "b.xlsx").write_bytes(b"")
    monkeypatch.setattr(Path, "open", locked)
    assert report(read_book(tmp_path / "b.xlsx")) == [
        "- error no-permission: The file may not be read; if it is open in Excel, close it there."
    ]


def _rows(count: int, cells: str = "<c/>") -> Callable[[bytes], bytes]:
    def put(sheet: bytes) -> bytes:
        return sheet.replace(b"</sheetData>", (f"<row>{cells}</row>" * count).encode() + b"</sheetData>")

    return put


def _entity(part: bytes) -> bytes:
    head, _found, rest = part.partition(b"<")
    return head + b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><' + rest


def _cell(type_: str, value: str) -> Callable[[bytes], bytes]:
    """Put a cell into the last row that is not what it says."""
    cell = f'<c r="C2" t="{type_}"><v>{value}</v></c></row></sheetData>'.encode()
    return lambda sheet: sheet.replace(b"</row></sheetData>", cell)


def _strict(part: bytes) -> bytes:
    return part.replace(
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    )


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({SHEET: _entity}, "entities: The workbook declares XML entities"),
        ({"xl/workbook.xml": _entity}, "entities: The workbook declares XML entities"),
        ({"xl/sharedStrings.xml": _entity}, "entities: The workbook declares XML entities"),
        ({SHEET: _rows(1_000_000)}, "too-big: The workbook is too large or packed too tightly"),
        ({SHEET: _rows(1, "<c/>" * 60_000)}, "too-big: The workbook is too large or packed too tightly"),
        ({SHEET: lambda _: b"<a>" * 200_000}, "too-big: The workbook is too large or packed too tightly"),
        ({"xl/media/a.bin": lambda _: bytes(200 * 2**20)}, "too-big: The workbook is too large or packed"),
        ({"xl/vbaProject.bin": lambda _: b""}, "macros: The workbook has macros"),
        ({SHEET: _strict}, 'old-workbook: The workbook was saved as "Strict Open XML"'),
        ({SHEET: lambda part: part[:-20]}, "not-xlsx: This is no Excel workbook, or a damaged one"),
        ({"xl/workbook.xml": lambda _: b"<a/>"}, "no-sheet: The workbook has no visible sheet."),
        ({"[Content_Types].xml": lambda _: b"<a/>"}, "not-xlsx: This is no Excel workbook, or a damaged one"),
        ({SHEET: _cell("s", "99")}, "not-xlsx: This is no Excel workbook"),
        ({SHEET: _cell("d", "tomorrow")}, "not-xlsx: This is no Excel workbook"),
        ({SHEET: _cell("n", "9" * 5000)}, "not-xlsx: This is no Excel workbook"),
    ],
)
def test_a_workbook_made_to_do_harm_is_refused(
    tmp_path: Path, changes: dict[str, Callable[[bytes], bytes]], problem: str
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(with_part(workbook(TABLE), changes))
    book = read_book(path)
    assert book.rows == ()
    (line,) = report(book)
    assert problem in line


def test_sizes_that_are_lies_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    changes = {
        SHEET: lambda part: part.replace(
            b'<dimension ref="A1:B2"', b'<dimension ref="A1:XFD1048576"'
        ).replace(
            b"</sheetData>",
            b'<row r="1048576"><c r="A1048576"/></row><row r="99999999"><c r="A99999999"/></row></sheetData>',
        )
    }
    path.write_bytes(with_part(workbook(TABLE), changes))
    assert [row.id for row in read_book(path).rows] == ["houaphan"]
    path.write_bytes(
        with_part(workbook(TABLE), {SHEET: lambda part: part.replace(b'ref="A1:B2"', b'ref="A1:A1"')})
    )
    assert [row.groups for row in read_book(path).rows] == [("a",)]


def test_a_zip_that_was_cut_or_says_two_things_is_refused(tmp_path: Path) -> None:
    path, whole = tmp_path / "a.xlsx", workbook(TABLE)
    twice = io.BytesIO(whole)
    with zipfile.ZipFile(twice, "a") as archive:
        archive.writestr(SHEET.upper(), b"<a/>")
    for content in (whole[:-30], whole[: len(whole) // 2], twice.getvalue()):
        path.write_bytes(content)
        assert "not-xlsx" in report(read_book(path))[0]


def test_a_book_has_an_end(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Mã,Địa danh\n" + "".join(f"p{number},Hủa Phăn\n" for number in range(20_001)), "utf-8")
    book = read_book(path)
    assert len(book.rows) == 20_000
    assert report(book) == [
        "A20002 error too-big: An address book has at most 20000 rows; the others are not read."
    ]
    path.write_text(
        "Mã,Địa danh\n" + "".join(f"p{number},Nowhere{number}\n" for number in range(3000)), "utf-8"
    )
    problems = report(read_book(path))
    assert len(problems) == 1002
    assert (
        problems[-1] == "A1003 error too-big: There are more than 1000 problems; the other rows are not read."
    )


STRINGS = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">
<si><r><rPr><b/></rPr><t xml:space="preserve">H\xe1\xbb\xa7a </t></r><r><t>Ph\xc4\x83n</t></r>\
<rPh sb="0" eb="1"><t>x</t></rPh></si>
<si><t>a_x000D_\nb</t></si></sst>"""


def test_texts_are_read_as_excel_keeps_them(tmp_path: Path) -> None:
    """Shared between cells, in runs of several fonts, with reading aids, line ends written out."""
    type_ = (
        b'<Override PartName="/xl/sharedStrings.xml" '
        b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
    )
    cells = b'<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row></sheetData>'
    changes = {
        "[Content_Types].xml": lambda part: (
            part if b"sharedStrings" in part else part.replace(b"</Types>", type_)
        ),
        "xl/sharedStrings.xml": lambda _: STRINGS,
        SHEET: lambda part: part.replace(b"</sheetData>", cells),
    }
    path = tmp_path / "a.xlsx"
    path.write_bytes(with_part(workbook(TABLE[:1]), changes))
    book = read_book(path)
    assert report(book) == []
    assert [(row.id, row.groups) for row in book.rows] == [("houaphan", ("a", "b"))]


def test_ranges_and_rows_without_end_are_answered_soon(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    merged = b"<mergeCells>" + b'<mergeCell ref="A3:XFD1048576"/>' * 20_000 + b"</mergeCells>"
    changes = {SHEET: lambda part: part.replace(b"</sheetData>", b"</sheetData>" + merged)}
    path.write_bytes(with_part(workbook([*TABLE, ["Bò Kẹo"], ["Phông Sa Lỳ"]]), changes))
    book = read_book(path)
    assert [row.id for row in book.rows] == ["houaphan"]
    assert {line.partition(":")[0] for line in report(book)} <= {
        "A3 error merged",
        "A4 error merged",
        "B3 error merged",
    }
    (tmp_path / "a.csv").write_text("Địa danh,Nhóm\nHủa Phăn" + "," * 1_000_000, "utf-8")
    assert [row.id for row in read_book(tmp_path / "a.csv").rows] == ["houaphan"]


@pytest.mark.parametrize("lost", ["xl/charts/chart1.xml", "xl/chartsheets/_rels/sheet1.xml.rels"])
def test_a_sheet_that_is_a_chart_is_passed_over(tmp_path: Path, lost: str) -> None:
    book = openpyxl.Workbook()
    partners = book.worksheets[0]
    for row in TABLE:
        partners.append(row)
    book.create_chartsheet("Biểu đồ", 0).add_chart(BarChart())
    whole, path = io.BytesIO(), tmp_path / "a.xlsx"
    book.save(whole)
    with zipfile.ZipFile(whole) as parts, zipfile.ZipFile(path, "w") as kept:
        for name in parts.namelist():
            if name != lost:
                kept.writestr(name, parts.read(name))
    assert report(read_book(path)) == []
    assert [row.id for row in read_book(path).rows] == ["houaphan"]
