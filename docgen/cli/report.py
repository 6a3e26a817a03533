"""Findings as a person or a program reads them.

A person: one line each, `file:line:column: severity: message [code]`, then a count. A program: a
JSON list of objects; line and column are null where a finding concerns a whole file.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable

import click

from docgen.cli.speech import say
from docgen.errors import Problem, Severity
from docgen.filenames import readable
from docgen.messages import _

FORMATS = ("text", "json")
DETAIL = "provisional-text"
"""The code of notes that name one by one what another finding counts."""

_SEVERITIES = {
    Severity.ERROR: _("error"),
    Severity.WARNING: _("warning"),
    Severity.NOTE: _("note"),
}


def print_problems(problems: Iterable[Problem], *, err: bool = True) -> None:
    """Print `problems` for a person, on standard error or output."""
    for problem in problems:
        click.echo(line(problem), err=err)


def print_json(value: object) -> None:
    """Print `value` on standard output as JSON that any console can take."""
    utf8 = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(value, ensure_ascii=not utf8, indent=2))


def line(problem: Problem) -> str:
    """Return the one line that says `problem`."""
    place = problem.place or "docgen"
    text = f"{place}: {say(_SEVERITIES[problem.severity])}: {say(problem.message)} [{problem.code}]"
    return "".join(map(_visible, readable(text)))


def without_details(problems: Iterable[Problem]) -> list[Problem]:
    """Return `problems` without the notes that name what another one counts; there may be hundreds."""
    return [problem for problem in problems if problem.code != DETAIL]


def count(problems: Iterable[Problem]) -> str:
    """Return how many problems of each severity there are."""
    number = Counter(problem.severity for problem in problems)
    return say(
        _(
            "Errors: {errors}, warnings: {warnings}, notes: {notes}",
            errors=number[Severity.ERROR],
            warnings=number[Severity.WARNING],
            notes=number[Severity.NOTE],
        )
    )


def as_objects(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Return `problems` as a JSON list of objects."""
    return [_as_object(problem) for problem in problems]


def failed(problems: Iterable[Problem]) -> bool:
    """Say whether one of `problems` is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def _as_object(problem: Problem) -> dict[str, object]:
    place = problem.place
    return {
        "file": place and readable(place.file),
        "line": (place and place.line) or None,
        "column": (place and place.column) or None,
        "severity": problem.severity.value,
        "code": problem.code,
        "message": say(problem.message),
        "path": problem.path,
    }


def _visible(character: str) -> str:
    """Return what keeps the line one line, and a terminal from obeying a file's name."""
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")
