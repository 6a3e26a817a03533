"""Address books for tests: a table given once, written as CSV, XLSX or YAML.

`write(tmp_path / "a.csv", header, rows)` writes what its ending says and returns the path; `report(book)`
is what is wrong, a line a problem: "C7 error unknown-id There is no place …".
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import openpyxl
import yaml

from docgen.addresses import AddressBook
from docgen.addresses.columns import BY_KEY, LISTS

SHEET = "Đối tác"
Table = Iterable[Sequence[object]]


def write(path: Path, header: Sequence[str], rows: Table) -> Path:
    """Write a table with this header; rows may be shorter, cells None."""
    table = [list(header), *map(list, rows)]
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(["" if cell is None else cell for cell in row] for row in table)
    elif path.suffix == ".xlsx":
        path.write_bytes(workbook(table))
    else:
        path.write_text(listing(header, rows), encoding="utf-8")
    return path


def workbook(table: Table, change: Callable[[openpyxl.Workbook], None] | None = None) -> bytes:
    """Return an .xlsx file whose first sheet holds `table`; texts stay texts, also "=1+1"."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = SHEET
    for line, row in enumerate(table, 1):
        for number, value in enumerate(row, 1):
            cell = sheet.cell(line, number, value)
            if isinstance(value, str):
                cell.data_type = "s"
    if change:
        change(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def listing(header: Sequence[str], rows: Table) -> str:
    """Return the table in YAML: its header must be keys of columns, with "code" among them."""
    partners = {}
    for row in rows:
        said = {key: str(text) for key, text in zip(header, row, strict=False) if text not in (None, "")}
        entry: dict[str, object] = {}
        for key, text in said.items():
            field, _dot, language = key.partition(".")
            value = text.split(";") if BY_KEY[key].kind in LISTS else text
            if language:
                entry.setdefault(field, {})[language] = value  # type: ignore[index]
            elif key != "code":
                entry[field] = value
        partners[said["code"]] = entry
    listed = yaml.safe_dump(
        {"partners": partners}, allow_unicode=True, default_style='"', sort_keys=False, width=10_000
    )
    return f"docgen-addresses: 1\n{listed}"


def with_part(content: bytes, changes: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """Return the .xlsx file with parts changed; a part that is not there is changed from nothing."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        parts = {name: old.read(name) for name in old.namelist()}
        for name in {**parts, **changes}:
            data = parts.get(name, b"")
            new.writestr(name, changes[name](data) if name in changes else data)
    return file.getvalue()


def report(book: AddressBook) -> list[str]:
    """Return the problems as lines: cell (or line), severity, code, sentence."""
    lines = []
    for problem in book.problems:
        place = problem.place
        where = place.cell.rpartition("!")[2] or str(place.line or "-") if place else "-"
        lines.append(f"{where} {problem.severity} {problem.code}: {problem.message.say()}")
    return lines
