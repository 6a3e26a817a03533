"""Rows of text to partners: every cell is read, every bad one reported.

In: what the cells of a row say, by column. Out: a `Row`, or None after every problem of the row was
added to the list.
"""

from __future__ import annotations

from collections.abc import Mapping

from docgen.addresses.cells import Unfit, coded
from docgen.addresses.checks import faults
from docgen.addresses.columns import COLUMNS
from docgen.addresses.naming import Naming
from docgen.addresses.row import Layout, Row, Spots, pack, place_among
from docgen.addresses.values import CellReader, Said, Values
from docgen.errors import Place, Problem, Severity
from docgen.frozen import frozen
from docgen.lexicon import Lexicon
from docgen.messages import _


@frozen
class Source:
    """A row as the file has it."""

    said: Mapping[str, Said]
    """By column; what is empty is left out."""
    line: int
    spots: Spots | None = None


class RowReader:
    """Reads the rows of one book, one after the other."""

    def __init__(self, layout: Layout, lexicon: Lexicon) -> None:
        self.problems: list[Problem] = []
        self.left_out: set[str] = set()
        """Codes of the rows that an error keeps out of the book."""
        self._layout = layout
        self._cells = CellReader(Naming(lexicon))
        self._codes: dict[str, Place] = {}
        self._told: set[Unfit] = set()

    def row(self, source: Source) -> Row | None:
        """Return the partner; None, after reporting why, where a cell of its row is at fault."""
        values = Values(source.said, self._cells)
        code = values.found.get("code") or _made(values)
        found = [*values.errors, *faults(values)]
        self._report(found, source, code)
        sound = all(unfit.warning for _key, unfit in found)
        if not self._is_new(code, source) or not (sound and code):
            self.left_out.update({code} - {""})
            return None
        said = {column.key: values.found[column.key] for column in COLUMNS if column.key in values.found}
        packed = pack({**said, "code": code})
        return Row(code, values.country, packed, source.line, self._layout, source.spots)

    def _report(self, found: list[tuple[str, Unfit]], source: Source, code: str) -> None:
        """Add the problems; what makes several cells unfit (merging) is said at the first."""
        for key, unfit in sorted(found, key=lambda one: self._place(source, one[0])):
            if unfit not in self._told:
                severity = Severity.WARNING if unfit.warning else Severity.ERROR
                place = self._place(source, key)
                self.problems.append(
                    Problem(unfit.code, unfit.message, place, f"partners.{code}.{key}", severity)
                )
            self._told.add(unfit)

    def _place(self, source: Source, key: str) -> Place:
        return place_among(source.said, key, self._layout, source.line, source.spots)

    def _is_new(self, code: str, source: Source) -> bool:
        """Tell whether no row before had this code; report it where one had, or where none can be made."""
        place = self._place(source, "code")
        if not code:
            if "code" not in source.said and ("place" in source.said or "name.vi" in source.said):
                return True  # what is wrong with them was reported
            message = _("No code can be made for this row; write one.")
            self.problems.append(Problem("missing-key", message, place, "partners"))
            return False
        first = self._codes.setdefault(code, place)
        if first is place:
            return True
        where = first.cell or _("line {line}", line=first.line)
        if "code" in source.said:
            message = _('The code "{code}" stands already in {cell}.', code=code, cell=where)
        else:
            message = _(
                'The code made for this row, "{code}", is also that of {cell}; write a code.',
                code=code,
                cell=where,
            )
        self.problems.append(Problem("duplicate", message, place, f"partners.{code}.code"))
        return False


def _made(values: Values) -> str:
    """Return the code of a row that says none: its place's id without the country, or its name."""
    if values.place:
        return coded(values.place.id.partition(".")[2])
    return coded(values.found.get("name.vi", ""))
