"""Whose fault an error is. In: a lot and what was found in it. Out: the rows that errors are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.batch.letters import Seen
from docgen.batch.lots import Lot
from docgen.errors import Problem, Severity


def faulty(seen: Seen, lot: Lot) -> tuple[frozenset[str], tuple[Problem, ...]]:
    """Return the ids of the rows that errors are about, and the errors that are about no row."""
    ids = {row.id for row in lot.rows or ()}
    bad, others = set(), []
    for problem in _errors(seen.problems):
        row = row_of(problem, ids, lot)
        if row is None:
            others.append(problem)
        else:
            bad.add(row)
    return frozenset(bad), tuple(others)


def row_of(problem: Problem, ids: Iterable[str], lot: Lot) -> str | None:
    """Return the id of the row that `problem` is about, None where it is about none of the lot's."""
    head, _dot, rest = problem.path.partition(".")
    named = rest.partition(".")[0]
    named = named.removesuffix("-head") if head == "people" else named
    if head in ("parties", "people") and named in ids:
        return named
    place = problem.place
    for row in lot.rows or ():
        if place is not None and place.file == row.layout.file and place.line == row.line:
            return row.id
    return None


def _errors(problems: Iterable[Problem]) -> Iterator[Problem]:
    return (problem for problem in problems if problem.severity is Severity.ERROR)
