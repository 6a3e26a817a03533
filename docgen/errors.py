"""What can go wrong, as data: every error knows its problems and its exit code, and prints nothing.

DocgenError
├── UsageError        the command was called in a way it does not know      (exit 2)
├── DossierError      a dossier or office file says what cannot be          (exit 1)
├── TemplateError     a template is no Word file, or asks for what is not   (exit 1)
├── OutputError       a file cannot or must not be written                  (exit 1)
└── ConversionError   LibreOffice is missing or did not convert             (exit 1)
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from docgen.frozen import frozen
from docgen.messages import Message


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a text file; line and column count from 1, 0 where there is none.

    In a table they are row and column, and `cell` names the cell as a spreadsheet does: "Partners!C7",
    "C7" where there are no sheets.
    """

    file: str
    line: int = 0
    column: int = 0
    cell: str = ""

    def __str__(self) -> str:
        if self.cell:
            return f"{self.file}:{self.cell}"
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Problem:
    """One finding, with its place.

    `code` is stable and short ("unknown-key"), for tools; `path` says which value of the dossier
    ("papers.invitation.reply_by", "programme[0].sessions[2].time"), empty where there is none.
    """

    code: str
    message: Message
    place: Place | None = None
    path: str = ""
    severity: Severity = Severity.ERROR


class DocgenError(Exception):
    """The root of everything that docgen raises on purpose. Carries one problem or many."""

    exit_code = 1

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("; ".join(problem.message.say() for problem in self.problems))


class UsageError(DocgenError):
    """The command was called in a way it does not know."""

    exit_code = 2


class DossierError(DocgenError):
    """A dossier or office file says what cannot be; holds every problem found."""


class TemplateError(DocgenError):
    """A template is no Word file, or asks for what is not there."""


class OutputError(DocgenError):
    """A file cannot, or must not, be written."""


class ConversionError(DocgenError):
    """LibreOffice is missing or did not convert."""


def line_of(error: BaseException) -> str:
    """Return which line of the program failed ("thanks.py:38"), "?" where nobody knows.

    Messages name it in place of an unforeseen error's own words, which may quote personal data.
    """
    steps = traceback.extract_tb(error.__traceback__)
    return f"{PurePath(steps[-1].filename).name}:{steps[-1].lineno}" if steps else "?"
