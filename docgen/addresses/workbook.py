"""Workbooks (.xlsx), through openpyxl.

In: a file's bytes. Out: the name of the sheet that holds the partners, and its rows. It is the first
visible sheet called "Đối tác" or "partners", else the first visible one. What a cell shows is read:
the value that Excel last calculated for a formula, the text of a number. Dates, fractions, errors
(#REF!), merged cells and formulas without a value say nothing certain and are reported.
"""

from __future__ import annotations

import datetime
import io
import warnings
from collections.abc import Iterator
from typing import Any

from openpyxl.chartsheet import Chartsheet
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.escape import unescape
from openpyxl.workbook.defined_name import DefinedNameDict

from docgen.addresses.cells import Unfit
from docgen.addresses.headers import COLUMNS_READ
from docgen.addresses.marks import Marks
from docgen.addresses.parcel import inspect, no_workbook
from docgen.addresses.parts import SheetFacts
from docgen.addresses.refusal import refuse
from docgen.addresses.table import Cell, Line
from docgen.errors import Place
from docgen.lexicon.folding import bare
from docgen.messages import _

SHEETS = frozenset(("doi tac", "partners"))
LAST_ROW = 1_048_576
"""Of any sheet."""
_ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"))


class _Reader(ExcelReader):
    """Passes over sheets that are a chart: they hold no partners, and openpyxl stumbles over some."""

    def read_chartsheet(self, sheet: Any, _part: Any) -> None:
        """Put an empty one in its place: names in the workbook count the sheets."""
        book: Any = self.wb
        empty: Any = Chartsheet(parent=book, title=sheet.name)
        empty.sheet_state = sheet.state
        empty.defined_names = DefinedNameDict()
        book._sheets.append(empty)


def sheet(content: bytes, file: str) -> tuple[str, Iterator[Line], SheetFacts]:
    """Return the partners' sheet: its name, its rows, what it holds beside values. Raises DossierError."""
    parts = inspect(content, file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of charts and styles that it will not keep
            reader = _Reader(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            reader.read()
            found = _chosen(reader.wb.worksheets)
    except Exception as error:  # openpyxl promises no kind of error for what is no workbook
        raise refuse("not-xlsx", no_workbook(), Place(file)) from error
    if found is None:
        raise refuse("no-sheet", _("The workbook has no visible sheet."), Place(file))
    facts = parts.get(found._worksheet_path.lstrip("/"), SheetFacts())
    return found.title, _rows(found, facts, file), facts


def _chosen(sheets: list[Any]) -> Any:
    visible = [one for one in sheets if one.sheet_state == "visible"]
    named = [one for one in visible if bare(one.title) in SHEETS]
    return next(iter(named or visible), None)


def _rows(found: Any, facts: SheetFacts, file: str) -> Iterator[Line]:
    found.reset_dimensions()  # what the file says of its size need not be true
    marks = Marks(facts)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            for number, values in enumerate(found.iter_rows(values_only=True), 1):
                if number > LAST_ROW:
                    break
                cells: list[Cell] = [_cell(value) for value in values[: COLUMNS_READ + 1]]
                marks.put(number, cells)
                if any(cell is not None for cell in cells):
                    yield number, cells
        except Exception as error:  # as above
            raise refuse("not-xlsx", no_workbook(), Place(file)) from error


def _cell(value: object) -> Cell:
    """Return what a value says; what a spreadsheet shows in a way of its own says nothing certain."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        if value in _ERRORS:
            return Unfit("formula", _("The cell shows the error {error}.", error=value))
        return unescape(value) if value.strip() else None
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return str(int(value))
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return Unfit("wrong-type", _("The cell holds a date or time; format it as text and write it anew."))
    return Unfit("wrong-type", _("The cell holds the number {number}; text is expected.", number=value))
