"""Cells and headers that are wrong: each is told at its place, all at once."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl
import pytest

from docgen.addresses import read_book
from tests.addresses.books import report, workbook, write


def test_every_bad_cell_of_a_book_is_told_at_once(tmp_path: Path) -> None:
    header = [
        "Mã",
        "Nước",
        "Địa danh",
        "Cấp",
        "Chức vụ",
        "Ngôn ngữ thư",
        "Không gửi dịp",
        "Tên (Việt)",
        "Danh xưng",
    ]
    rows = [
        ["a", "Ý", "Hủa Phan", "hyuện", "Tỉnh trưởn", "vi; ll", "Quốc khánh Lào", None, "đồng chỉ"],
        ["A", "VN", "Hủa Phăn"],
        ["Hủa Phăn", "LA", "Bò Kẹo"],
        ["b", "VN", None, "xã"],
        ["c", None, "Hủa Phăn", None, "Huyện trưởng; Trưởng ban", None, None, "ຫົວພັນ"],
        ["d", "LA", "Bokeooo"],
        ["e", "VN", "Sơn La", None, "Huyện trưởng"],
    ]
    for ending in ("csv", "xlsx"):
        book = read_book(write(tmp_path / f"a.{ending}", header, rows))
        assert book.rows == ()
        assert not book.sound
        assert book.left_out == {"a", "bokeo", "b", "c", "d", "e"}
        assert report(book) == [
            'B2 error bad-value: Here one of VN, LA, CN is expected, not "Ý".',
            'C2 error unknown-id: There is no place "Hủa Phan"; did you mean "Hủa Phăn"?',
            'D2 error bad-value: There is no level "hyuện"; did you mean "district"?',
            'E2 error unknown-id: There is no post "Tỉnh trưởn"; did you mean "Tỉnh trưởng"?',
            'F2 error bad-value: Here one of vi, lo, zh is expected, not "ll".',
            'G2 error unknown-id: There is no occasion "Quốc khánh Lào"; '
            'did you mean "Quốc khánh nước Cộng hòa dân chủ nhân dân Lào"?',
            'I2 error unknown-id: There is no honorific "đồng chỉ"; did you mean "đồng chí"?',
            'B3 error contradiction: "Hủa Phăn" lies in LA, not in VN.',
            f'A3 error duplicate: The code "a" stands already in {"" if ending == "csv" else "Đối tác!"}A2.',
            'A4 error bad-value: "Hủa Phăn" cannot be a code; write letters without marks, digits and '
            "hyphens, as hua-phan.",
            'A5 error missing-key: This row has no "Tên (tiếng Việt)" and no "Địa danh".',
            'E6 error unknown-id: There is no post "Trưởng ban"; did you mean "trưởng bản"?',
            "H6 error wrong-script: These are no words in Vietnamese but in Lao; columns may be mixed up.",
            'C7 error unknown-id: There is no place "Bokeooo"; did you mean "Bò Kẹo"?',
            'E8 error ambiguous: "Huyện trưởng" may mean post.district_chief.la, post.county_head.cn; '
            "write the id.",
        ]


def test_what_only_resembles_words_of_another_column_is_a_warning(tmp_path: Path) -> None:
    header = ["Địa danh", "Người nhận thư (Lào)", "Người nhận thư (Trung)"]
    book = read_book(
        write(tmp_path / "a.csv", header, [["Hủa Phăn", "Khamsy", "ຄຳສີ"], ["Bò Kẹo", "Khamsy", "李"]])
    )
    assert [row.id for row in book.rows] == ["bokeo"]
    assert report(book) == [
        "B2 warning other-script: These words are said to be in Lao but have only Latin letters.",
        "C2 error wrong-script: These are no words in Chinese but in Lao; columns may be mixed up.",
        "B3 warning other-script: These words are said to be in Lao but have only Latin letters.",
    ]


def test_cells_that_do_not_fit_together_are_told(tmp_path: Path) -> None:
    header = ["Địa danh", "Chức vụ", "Chức vụ (vi)", "Chức vụ (lo)", "Người nhận thư ký văn bản", "Mã"]
    rows = [
        ["Hủa Phăn", "Tỉnh trưởng", "Tỉnh trưởng", None, None, "a"],
        ["Hủa Phăn", None, "Bí thư; Tỉnh trưởng", "ເຈົ້າແຂວງ", None, "b"],
        ["Hủa Phăn", None, None, None, "có", "c"],
        ["Hủa Phăn", None, None, None, "chắc", "d"],
        ["Hủa Phăn"],
        ["Hủa Phăn"],
    ]
    assert report(read_book(write(tmp_path / "a.csv", header, rows))) == [
        'C2 error both: Fill "Chức vụ" or its words by language, not both.',
        'D3 error uneven: Here stand 1 values, in "Chức vụ (tiếng Việt)" 2; every language needs as many.',
        "E4 error missing-key: Nobody is named who could sign; fill the name or the posts of the addressee.",
        'E5 error bad-value: Here yes or no is expected, not "chắc".',
        'A7 error duplicate: The code made for this row, "houaphan", is also that of A6; write a code.',
    ]


def test_characters_nobody_can_see_and_endless_texts_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Địa danh,Nhóm\nHủa Phăn,a\x00b\nBò Kẹo,{'x' * 2001}\nPhông Sa Lỳ,a\u202eb\n", "utf-8")
    assert report(read_book(path)) == [
        "B2 error bad-character: The character U+0000 (control character) must not stand in a dossier; "
        "delete it or type the text anew.",
        "B3 error too-long: The cell holds 2001 characters; at most 2000 are read.",
        "B4 error bad-character: The character U+202E (right-to-left override) must not stand in a dossier; "
        "delete it or type the text anew.",
    ]


def test_what_excel_makes_of_a_text_is_told_and_harmless_numbers_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    header = ["Mã", "Địa danh", "Nhóm", "Biên giới"]
    path.write_bytes(workbook([
        header,
        [12, "Hủa Phăn", 2026.0, True],
        ["a", "Bò Kẹo", datetime.date(2026, 12, 2), False],
        ["b", "Phông Sa Lỳ", 1.5, None],
        ["c", "#REF!", True, None],
        ["d", "U Đôm Xay", "=1+1", None],
    ]))  # fmt: skip
    book = read_book(path)
    assert [(row.id, row.groups) for row in book.rows] == [("12", ("2026",)), ("d", ("=1+1",))]
    assert book.rows[0].values["border"] == "true"
    assert report(book) == [
        "C3 error wrong-type: The cell holds a date or time; format it as text and write it anew.",
        "C4 error wrong-type: The cell holds the number 1.5; text is expected.",
        "B5 error formula: The cell shows the error #REF!.",
        "C5 error wrong-type: The cell holds true or false; write it as text.",
    ]


def test_merged_cells_uncalculated_formulas_and_hidden_rows_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"

    def change(book: openpyxl.Workbook) -> None:
        sheet = book.worksheets[0]
        sheet.merge_cells("A1:C1")
        sheet.merge_cells("B3:B4")
        sheet["A5"] = '=CONCATENATE("Bò ","Kẹo")'
        sheet.row_dimensions[6].hidden = True

    path.write_bytes(workbook(
        [["Sổ địa chỉ"], ["Địa danh", "Nhóm"], ["Hủa Phăn", "x"], ["Bò Kẹo"], [], ["U Đôm Xay"]], change
    ))  # fmt: skip
    book = read_book(path)
    assert [row.id for row in book.rows] == ["houaphan", "oudomxay"]
    assert report(book) == [
        "B4 error merged: The cells B3:B4 are merged; unmerge them and write the value into each.",
        "A5 error formula: The cell holds a formula without a value; open the workbook in Excel and save it.",
        "A6 note hidden-row: Rows hidden in the sheet: 1; these partners are written to all the same.",
    ]


def test_headers_are_known_in_both_languages_and_many_spellings(tmp_path: Path) -> None:
    spellings = [
        "Địa danh",
        "ĐỊA DANH *",
        "dia  danh",
        "Place",
        "Địa danh\nPlace",
        "Place / Địa danh",
        "Ðịa danh",
    ]
    for spelling in spellings[:-1]:
        book = read_book(write(tmp_path / "a.csv", [spelling, "Thuoc tinh"], [["Hủa Phăn"]]))
        assert (report(book), len(book.rows)) == ([], 1), spelling


def test_unknown_double_and_missing_columns_are_told(tmp_path: Path) -> None:
    header = ["Địa danh", "Điện thoại", "Chưc vu.", "Danh xưngg", "place", "Ghi chú", "STT"]
    assert report(read_book(write(tmp_path / "a.csv", header, [["Hủa Phăn"]]))) == [
        'B1 warning unknown-column: The column "Điện thoại" is unknown and is not read.',
        'D1 error unknown-column: There is no column "Danh xưngg"; did you mean "Danh xưng"?',
        "E1 error duplicate: This column stands already in A1; keep one of the two.",
    ]
    assert report(read_book(write(tmp_path / "b.csv", ["Mã", "Nước", "Tên (Việt)"], [["a", "LA", "X"]]))) == [
        'A1 error missing-column: A column "Địa danh" is needed, or the columns "Nước", "Cấp" and '
        '"Tên (tiếng Việt)".',
    ]
    assert report(read_book(write(tmp_path / "c.csv", ["x", "y"], [["a", "b"]]))) == [
        'A1 error no-header: None of the first 10 rows has headers such as "Mã" and "Địa danh"; '
        "docgen batch --new-sheet writes a sheet to fill in.",
    ]


def test_rows_in_yaml_are_told_by_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        "docgen-addresses: 1\npartners:\n  a: {place: la.houaphan, pots: [x]}\n  b:\n"
        "    place: {vi: Hủa Phăn}\n"
        "    name: Hủa Phăn\n  c: la.houaphan\n  d:\n    place: la.bokeo\n    posts: [Tỉnh trưởng, [x]]\n"
        "    body: {vn: Sở}\n  e: {place: la.bokeoo}\nother: 1\n",
        "utf-8",
    )
    assert report(read_book(path)) == [
        '3 error unknown-key: There is no key "pots"; did you mean "posts"?',
        '5 error wrong-type: "place" is not said by language; write one value.',
        '6 error wrong-type: Write "name" by language, as {vi: …}.',
        "7 error wrong-type: Here a partner's fields are expected: key: value.",
        "10 error wrong-type: Here one value or a list of values is expected.",
        '11 error unknown-key: There is no language "vn".',
        '12 error unknown-id: There is no place "la.bokeoo"; did you mean "la.bokeo"?',
        '13 error unknown-key: There is no key "other".',
    ]


@pytest.mark.parametrize("head", ["docgen: 1\n", "docgen-addresses: 2\n", ""])
def test_yaml_without_its_head_is_no_address_book(tmp_path: Path, head: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(f"{head}partners: {{}}\n", "utf-8")
    assert "unknown-format: An address book begins with docgen-addresses: 1." in report(read_book(path))[0]


def test_a_yaml_file_of_another_sort_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("docgen-office: 1\nlanguages: [vi, lo]\nparties: {}\n", "utf-8")
    assert report(read_book(path)) == [
        "1 error unknown-format: An address book begins with docgen-addresses: 1."
    ]
