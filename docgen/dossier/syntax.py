"""What is wrong with a file that is no YAML, said so that a clerk can mend it.

In: the parser's error. Out: one Problem with the place where reading stopped and the likely cause.
"""

from __future__ import annotations

import re

import yaml

from docgen.errors import Place, Problem
from docgen.messages import Message, _

_TAB_IN_INDENT = re.compile("^ *\t")


def explain(error: yaml.YAMLError, text: str, name: str) -> Problem:
    """Return the problem that `error` is, for the file called `name` with `text`."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = re.split("\r\n|\r|\n", text)
    tab = _TAB_IN_INDENT.match(lines[line]) if line < len(lines) else None
    if tab:
        message = _("This line is indented with a tab; use spaces.")
        return Problem("tab", message, Place(name, line + 1, tab.end()))
    problem, start = str(getattr(error, "problem", error)), getattr(error, "context_mark", None)
    if "end of stream" in problem and start is not None:
        message = _("The quote that opens here is never closed.")
        return Problem("not-yaml", message, Place(name, start.line + 1, start.column + 1))
    message = _message(problem, lines, line, column, start)
    return Problem("not-yaml", message, Place(name, line + 1, column + 1))


def _message(problem: str, lines: list[str], line: int, column: int, start: yaml.Mark | None) -> Message:
    if "mapping values are not allowed" in problem:
        return _("A colon is not expected here: put the value in quotes, or mend the indentation.")
    if "cannot start any token" in problem:
        return _(
            "A value cannot begin with {character}; put the value in quotes.",
            character=lines[line][column : column + 1],
        )
    if "',' or" in problem and start is not None:
        return _("A comma or the closing bracket of line {line} is missing before this.", line=start.line + 1)
    if "expected key" in problem or "'-' indicator" in problem:
        return _("This line is not indented like the lines it belongs to.")
    if "expected ':'" in problem:
        return _("Here a key with a colon is expected: key: value.")
    return _("This cannot be read as YAML ({reason}).", reason=problem)
