"""Cells that are not what they seem: merged into another, or holding a formula nobody has calculated.

In: what was found in the sheet's part. Out, row by row: such cells marked as unfit.
"""

from __future__ import annotations

import re
from collections import defaultdict

from docgen.addresses.cells import Unfit
from docgen.addresses.headers import COLUMNS_READ
from docgen.addresses.parts import SheetFacts
from docgen.addresses.table import Cell
from docgen.frozen import frozen
from docgen.messages import _

_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_RANGE = re.compile(f"{_CELL.pattern}:{_CELL.pattern}")


@frozen
class _Merged:
    top: int
    left: int
    bottom: int
    right: int
    unfit: Unfit


class Marks:
    """The cells of one sheet to be marked; rows are asked for in ascending order."""

    def __init__(self, facts: SheetFacts) -> None:
        self._formulas: dict[int, list[int]] = defaultdict(list)
        for name in facts.uncalculated:
            match = _CELL.fullmatch(name)
            if match:
                self._formulas[int(match[2])].append(number(match[1]))
        found = (_merged(name) for name in facts.merged)
        near = (one for one in found if one and one.left <= COLUMNS_READ)
        self._coming = sorted(near, key=lambda one: one.top, reverse=True)
        self._open: list[_Merged] = []

    def put(self, row: int, cells: list[Cell]) -> None:
        """Mark the cells of a row, given from column A on."""
        while self._coming and self._coming[-1].top <= row:
            self._open.append(self._coming.pop())
        # Merged ranges never overlap, so that a row has no more of them than columns; who says so lies.
        self._open = [one for one in self._open if one.bottom >= row][:COLUMNS_READ]
        for one in self._open:
            for column in range(one.left, min(one.right, COLUMNS_READ) + 1):
                if (row, column) != (one.top, one.left):
                    _put(cells, column, one.unfit)
        for column in self._formulas.get(row, ()):
            if column <= COLUMNS_READ:
                message = _(
                    "The cell holds a formula without a value; open the workbook in Excel and save it."
                )
                _put(cells, column, Unfit("formula", message))


def number(name: str) -> int:
    """Return the number of the column that a spreadsheet calls so: C is 3, AB is 28."""
    count = 0
    for letter in name:
        count = count * 26 + ord(letter) - ord("A") + 1
    return count


def _merged(name: str) -> _Merged | None:
    match = _RANGE.fullmatch(name)
    if match is None:
        return None
    left, top, right, bottom = match.groups()
    message = _("The cells {range} are merged; unmerge them and write the value into each.", range=name)
    return _Merged(int(top), number(left), int(bottom), number(right), Unfit("merged", message))


def _put(cells: list[Cell], column: int, unfit: Unfit) -> None:
    cells.extend([None] * (column - len(cells)))
    cells[column - 1] = unfit
