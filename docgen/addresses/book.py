"""A book of addresses, as whoever reads it gets it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from docgen.addresses.row import Row
from docgen.errors import Place, Problem, Severity
from docgen.messages import _

MOST_ROWS = 20_000
MOST_PROBLEMS = 1000
"""So many are listed; a table that has more is mixed up altogether."""


@dataclass(frozen=True)
class AddressBook:
    """Partners, and all that is wrong with their file."""

    file: str
    rows: tuple[Row, ...] = ()
    """Those of which every cell is sound, in the order of the file."""
    problems: tuple[Problem, ...] = ()
    left_out: frozenset[str] = frozenset()
    """Codes of the rows that are not in `rows` because of an error, as far as they have one."""

    @property
    def sound(self) -> bool:
        """Whether nothing in it is an error."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)

    def row(self, id_: str) -> Row | None:
        """Return the partner with this code; None where there is none, or an error keeps it out."""
        return self._by_id.get(id_)

    @cached_property
    def _by_id(self) -> dict[str, Row]:
        return {row.id: row for row in self.rows}


def too_many_rows(place: Place) -> Problem:
    """Say that the book ends here for docgen."""
    message = _("An address book has at most {limit} rows; the others are not read.", limit=MOST_ROWS)
    return Problem("too-big", message, place)


def too_many_problems(place: Place) -> Problem:
    """Say that no more is read, since too much is wrong."""
    message = _("There are more than {limit} problems; the other rows are not read.", limit=MOST_PROBLEMS)
    return Problem("too-big", message, place)
