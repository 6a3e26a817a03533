"""From headers to columns. In: the first rows of a table. Out: which column stands where.

Headers are known in Vietnamese and English, whatever their case, marks, spaces and punctuation; one
that gives both languages, each in a line of its own or with a stroke between, is known by either.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from docgen.addresses.columns import BY_KEY, COLUMNS, Column, Kind
from docgen.addresses.row import Layout
from docgen.errors import Problem, Severity
from docgen.lexicon.folding import bare
from docgen.messages import Message, _

ROWS = 10
"""The header is looked for in so many first rows: a title or a date may stand above it."""
COLUMNS_READ = 100
_NEAR = 0.85
_LONGEST = 200
_LETTERS = re.compile(r"[\W_]+")


def folded(header: str) -> str:
    """Return a header as it is compared: words only."""
    return _LETTERS.sub(" ", bare(header)).strip()


_KNOWN: Mapping[str, Column] = {folded(name): column for column in COLUMNS for name in column.headers}


def column_of(header: str) -> Column | None:
    """Return the column that `header` names, None where it names none."""
    for text in (header, *re.split(r"[\n/|]", header)):
        column = _KNOWN.get(folded(text))
        if column is not None:
            return column
    return None


def header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return which of the first rows is the header, counted from 0: that with most known headers."""
    counts = [sum(column_of(text) is not None for text in row[:COLUMNS_READ]) for row in rows[:ROWS]]
    most = max(counts, default=0)
    return counts.index(most) if most else None


@dataclass(frozen=True)
class Header:
    """A table's header, read."""

    columns: Mapping[str, int]
    """Numbers of the columns, counted from 1, by key; those whose cells are ignored are left out."""
    others: frozenset[int]
    """Numbers of the columns that are not read."""
    problems: tuple[Problem, ...]


def read_header(texts: Sequence[str], line: int, layout: Layout) -> Header:
    """Return what the headers in row `line` say, with everything that is wrong with them."""
    columns: dict[str, int] = {}
    others: set[int] = set()
    problems: list[Problem] = []
    for number, text in enumerate(texts, 1):
        if not text.strip():
            continue
        place = layout.place(line, number)
        column = column_of(text) if number <= COLUMNS_READ else None
        if column is None:
            others.add(number)
            problems.append(_unknown(" ".join(text.split())[:_LONGEST], number, layout, line))
        elif column.kind is Kind.IGNORED:
            others.add(number)
        elif column.key in columns:
            first = layout.place(line, columns[column.key]).cell
            message = _("This column stands already in {cell}; keep one of the two.", cell=first)
            problems.append(Problem("duplicate", message, place))
        else:
            columns[column.key] = number
    problems += _missing(columns, line, layout)
    return Header(columns, frozenset(others), tuple(problems))


def _unknown(text: str, number: int, layout: Layout, line: int) -> Problem:
    place = layout.place(line, number)
    if number > COLUMNS_READ:
        message = _("Only {count} columns are read; this one is left out.", count=COLUMNS_READ)
        return Problem("unknown-column", message, place, severity=Severity.WARNING)
    near = difflib.get_close_matches(folded(text), _KNOWN, n=1, cutoff=_NEAR)
    if near:
        message = _(
            'There is no column "{column}"; did you mean "{near}"?', column=text, near=_KNOWN[near[0]].vi
        )
        return Problem("unknown-column", message, place)
    message = _('The column "{column}" is unknown and is not read.', column=text)
    return Problem("unknown-column", message, place, severity=Severity.WARNING)


def _missing(columns: Iterable[str], line: int, layout: Layout) -> list[Problem]:
    """Report a header by which no partner could be told: its place, or country, level and name."""
    known = set(columns)
    named = {"country", "level"} <= known and any(key.startswith("name.") for key in known)
    if "place" in known or named:
        return []
    message = _(
        'A column "{place}" is needed, or the columns "{country}", "{level}" and "{name}".',
        place=BY_KEY["place"].vi,
        country=BY_KEY["country"].vi,
        level=BY_KEY["level"].vi,
        name=BY_KEY["name.vi"].vi,
    )
    return [Problem("missing-column", message, layout.place(line, 1))]


def no_header() -> Message:
    """Say that no header was found."""
    return _(
        'None of the first {count} rows has headers such as "{first}" and "{second}"; '
        "docgen batch --new-sheet writes a sheet to fill in.",
        count=ROWS,
        first=BY_KEY["code"].vi,
        second=BY_KEY["place"].vi,
    )
