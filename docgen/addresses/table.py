"""A table of cells to partners. In: the rows of a sheet or CSV file. Out: an `AddressBook`.

Rows with nothing in a known column are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from docgen.addresses.book import MOST_PROBLEMS, MOST_ROWS, AddressBook, too_many_problems, too_many_rows
from docgen.addresses.headers import COLUMNS_READ, ROWS, Header, header_row, no_header, read_header
from docgen.addresses.reading import RowReader, Source
from docgen.addresses.row import Layout, Row
from docgen.addresses.values import Said
from docgen.errors import Problem, Severity
from docgen.lexicon import Lexicon
from docgen.messages import _

Cell = Said | None
"""What a cell says; None where it is empty."""
Line = tuple[int, Sequence[Cell]]
"""A row's number, counted from 1, and its cells from column A on."""


def read_table(
    lines: Iterable[Line], file: str, sheet: str, lexicon: Lexicon, *, ragged: bool
) -> AddressBook:
    """Return the partners in the rows of a table, given in ascending order.

    `ragged` tables may have more cells in a row than headers by a slip (a comma in a CSV file).
    """
    rest = iter(lines)
    first = []
    for line in rest:
        first.append(line)
        if line[0] >= ROWS:
            break
    found = header_row([[_text(cell) for cell in cells] for _number, cells in first])
    if found is None:
        return AddressBook(
            file, problems=(Problem("no-header", no_header(), Layout(file, sheet).place(1, 1)),)
        )
    number, cells = first[found]
    header = read_header([_text(cell) for cell in cells], number, Layout(file, sheet))
    if any(problem.severity is Severity.ERROR for problem in header.problems):
        return AddressBook(file, problems=header.problems)
    body = _Body(header, Layout(file, sheet, header.columns), lexicon, ragged=ragged)
    rows = tuple(body.rows(chain(first[found + 1 :], rest)))
    return AddressBook(file, rows, (*header.problems, *body.problems), frozenset(body.reader.left_out))


class _Body:
    """The rows below the header."""

    def __init__(self, header: Header, layout: Layout, lexicon: Lexicon, *, ragged: bool) -> None:
        self.reader = RowReader(layout, lexicon)
        self.problems = self.reader.problems
        self._layout = layout
        self._columns = [(key, number - 1) for key, number in header.columns.items()]
        self._known = {*header.columns.values(), *header.others}
        self._ragged = ragged

    def rows(self, lines: Iterable[Line]) -> Iterator[Row]:
        """Yield the sound rows; stops where there are too many, or too many problems."""
        count = 0
        for number, cells in lines:
            said = {
                key: cell for key, at in self._columns if at < len(cells) and (cell := cells[at]) is not None
            }
            self._beside(number, cells)
            if not said:
                continue
            count += 1
            if count > MOST_ROWS:
                self.problems.append(too_many_rows(self._layout.place(number, 1)))
                return
            if len(self.problems) > MOST_PROBLEMS:
                self.problems.append(too_many_problems(self._layout.place(number, 1)))
                return
            row = self.reader.row(Source(said, number))
            if row is not None:
                yield row

    def _beside(self, number: int, cells: Sequence[Cell]) -> None:
        """Report what stands in a column without header: in a ragged table each, else each column once."""
        for at, cell in enumerate(cells[:COLUMNS_READ], 1):
            if not isinstance(cell, (str, bool)) or at in self._known:
                continue
            if self._ragged:
                message = _(
                    "This row has more cells than the header; put text with a comma or semicolon in quotes."
                )
                self.problems.append(Problem("ragged", message, self._layout.place(number, at)))
                return
            self._known.add(at)
            message = _("This column has no header and is not read.")
            place = self._layout.place(number, at)
            self.problems.append(Problem("unknown-column", message, place, severity=Severity.WARNING))


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else ""
