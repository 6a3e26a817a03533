"""Which lines belong to an entry or item.

To it belong the comment lines directly above at its own indent, the comment behind it on its last line, and
comment lines directly below that are indented deeper. The comments at the head of the file are the file's.
"""

from __future__ import annotations

from docgen.dossier.editing.lines import (
    alone,
    column,
    end_of_line,
    ended,
    next_line,
    past_blanks,
    past_comment,
    start_of_line,
)
from docgen.dossier.editing.spans import Group


def first(text: str, group: Group, index: int) -> int:
    """Return where the lines of a part that begins its line begin; where the part itself does otherwise."""
    part = group.parts[index]
    if not alone(text, part.start):
        return part.start
    here = start_of_line(text, part.start)
    floor = next_line(text, last(text, group, index - 1)) if index else _floor(text, group)
    at = here
    while at > floor:
        above = start_of_line(text, at - 1 - (text[at - 2 : at] == "\r\n"))
        sign = past_blanks(text, above)
        if text[sign : sign + 1] != "#" or column(text, sign) != column(text, part.start) or above < floor:
            break
        at = above
    return at


def last(text: str, group: Group, index: int) -> int:
    """Return where the last line of a part ends, before its line end."""
    part = group.parts[index]
    own = column(text, part.start)
    at = past_comment(text, part.end)
    while ended(text, at) and (following := next_line(text, at)) < len(text):
        sign = past_blanks(text, following)
        if text[sign : sign + 1] != "#" or column(text, sign) <= own:
            break
        at = end_of_line(text, sign)
    return at


def gap(text: str, start: int, end: int) -> str:
    """Return the blank lines right before the line of `end`, as they are written, back to `start`."""
    at = end
    while at > start:
        above = start_of_line(text, at - 1 - (text[at - 2 : at] == "\r\n"))
        if above < start or text[above:at].strip():
            break
        at = above
    return text[at:end]


def past_blank_lines(text: str, index: int) -> int:
    """Return where, from the beginning of a line on, the next line begins that is not blank."""
    while index < len(text) and ended(text, past_blanks(text, index)):
        index = next_line(text, index)
    return index


def _floor(text: str, group: Group) -> int:
    """Return before which line the comments above a group's first part are not its own."""
    start = group.parts[0].start
    head = text[:start]
    if all(not line.strip() or line.lstrip().startswith("#") for line in head.splitlines()):
        return start_of_line(text, start)
    return 0
