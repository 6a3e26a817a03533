"""The sheet to fill in: the same bytes each time, and a book as soon as it is filled."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from docgen.addresses import new_sheet, read_book
from docgen.addresses.columns import BY_KEY, COLUMNS
from docgen.addresses.guide import ADVICE, MAIN
from docgen.addresses.headers import column_of, folded
from docgen.lexicon import lexicon
from tests.addresses.__main__ import SAMPLES
from tests.addresses.books import report


def test_the_sheet_is_the_same_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_sheet()
    monkeypatch.setattr(time, "time", lambda: 2e9)
    assert new_sheet() == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b">1980-01-01T00:00:00Z<") == 2


def test_an_empty_sheet_is_a_book_without_partners(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(new_sheet())
    book = read_book(tmp_path / "a.xlsx")
    assert (book.rows, report(book)) == ((), [])


def test_every_name_that_the_sheet_offers_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(new_sheet())
    book = openpyxl.load_workbook(path)
    lists = {cell.value.split("\n")[1]: cell.column for cell in book["Danh mục"][1]}
    at = {
        key: MAIN.index(key)
        for key in ("code", "country", "place", "level", "body", "posts", "honorific", "skip")
    }
    rows = []
    for field, title in (
        ("place", "Places"), ("level", "Levels"), ("body", "Bodies"), ("posts", "Posts"),
        ("honorific", "Honorifics"), ("skip", "Occasions"),
    ):  # fmt: skip
        for name, id_ in book["Danh mục"].iter_rows(
            2, None, lists[title], lists[title] + 1, values_only=True
        ):
            if name:
                row = [""] * len(MAIN)
                row[at["code"]], row[at["place"]] = f"r{len(rows)}", "Hủa Phăn"
                row[at["country"]] = {"cn": "CN", "vn": "VN"}.get(str(id_).split(".")[0], "LA")
                row[at[field]] = str(name)
                rows.append((field, str(id_), row))
    path.write_bytes(new_sheet([row for _field, _id, row in rows]))
    read = read_book(path)
    ambiguous = {line.split(" ")[0] for line in report(read) if "ambiguous" in line}
    assert [line for line in report(read) if "ambiguous" not in line] == []
    assert len(ambiguous) <= 2
    named = {row.values["code"]: row for row in read.rows}
    for number, (field, id_, texts) in enumerate(rows):
        row = named.get(f"r{number}")
        if row is not None and row.values[field] != id_:
            meant = lexicon().entry(row.values[field])
            assert meant is not None
            assert meant.words["vi"] == texts[at[field]]


def test_headers_name_one_column_each_and_all_are_explained() -> None:
    headers = [(folded(header), column.key) for column in COLUMNS for header in column.headers]
    assert {key for header, key in headers} == set(BY_KEY)
    named: dict[str, str] = {}
    for header, key in headers:
        assert named.setdefault(header, key) == key
    assert {column.field for column in COLUMNS} == set(ADVICE)
    assert set(MAIN) <= set(BY_KEY)
    manual = (SAMPLES.parent / "docs" / "addresses.md").read_text(encoding="utf-8")
    assert [column.vi for column in COLUMNS if not column.language and f"| {column.vi} " not in manual] == []


def test_the_sample_has_the_sheets_columns() -> None:
    with (SAMPLES / "partners-2026.csv").open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    columns = [column_of(text) for text in header]
    assert [column.key if column else "" for column in columns] == list(MAIN)
