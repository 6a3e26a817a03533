"""CSV files, as Excel and LibreOffice write them.

In: a file's bytes. Out: its rows. UTF-8, or UTF-16 with byte order mark (Excel's "Unicode Text");
commas, semicolons or tabs, whichever gives the most known headers; a first line "sep=;" decides. Rows
are counted as a spreadsheet shows them, also where a cell holds several lines.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from itertools import islice

from docgen.addresses.headers import COLUMNS_READ, ROWS, column_of
from docgen.addresses.refusal import refuse
from docgen.addresses.row import letters
from docgen.addresses.table import Line
from docgen.errors import Place
from docgen.messages import Message, _

DELIMITERS = (",", ";", "\t")
_SAMPLE = 100_000
"""Characters that are looked at to tell the delimiter."""


def lines(content: bytes, file: str) -> Iterator[Line]:
    """Return the rows of the CSV file whose bytes are `content`. Raises DossierError where it is none."""
    text = _decoded(content, file)
    first, _end, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) <= len("sep=;"):
        return _rows(rest, first.strip("\r\n")[len("sep=") :] or ",", file)
    return _rows(text, max(DELIMITERS, key=lambda delimiter: _known(text[:_SAMPLE], delimiter)), file)


def _rows(text: str, delimiter: str, file: str) -> Iterator[Line]:
    number = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, 1):
            yield number, [cell if cell.strip() else None for cell in cells[: COLUMNS_READ + 1]]
    except csv.Error:
        message = _(
            "This row cannot be read: a quote is missing, or one too many, or a cell is far too long."
        )
        raise refuse("not-csv", message, Place(file, number + 1, 1, f"{letters(1)}{number + 1}")) from None


def _known(text: str, delimiter: str) -> int:
    """Return the most known headers that a first row has when cells end at `delimiter`."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return max(
            (sum(column_of(cell) is not None for cell in row) for row in islice(reader, ROWS)), default=0
        )
    except csv.Error:
        return 0


def _decoded(content: bytes, file: str) -> str:
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise refuse("not-utf8", _not_utf8(), Place(file))
    utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-16" if utf16 else "utf-8-sig", errors="replace")
        line = before.count("\n") + 1
        raise refuse("not-utf8", _not_utf8(), Place(file, line)) from None


def _not_utf8() -> Message:
    return _('This is not UTF-8; in Excel save the file as "CSV UTF-8 (Comma delimited)", or as .xlsx.')
