"""An entry or item less.

In: a group and which of its parts goes. Out: the edits. What was the only one leaves `[]` or `{}`: the key
stays, and the list or mapping is there and empty.
"""

from __future__ import annotations

from docgen.dossier.editing import regions
from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.lines import (
    alone,
    ended,
    next_line,
    past_blanks,
    past_comment,
    past_space,
)
from docgen.dossier.editing.spans import Group


def from_block(text: str, group: Group, index: int) -> list[Edit]:
    """Take away the lines of one of several parts of a group that is not in brackets.

    With a part that is set apart by blank lines go those behind it; with the last one those before it.
    """
    part = group.parts[index]
    end = regions.last(text, group, index)
    start = regions.first(text, group, index)
    if not alone(
        text, part.start
    ):  # it begins on the line of the dash before it: the next one takes its place
        following = past_blanks(text, regions.past_blank_lines(text, next_line(text, end)))
        return [Edit(part.start, following)]
    floor = next_line(text, regions.last(text, group, index - 1)) if index else 0
    apart = regions.gap(text, floor, start)
    behind = regions.past_blank_lines(text, next_line(text, end))
    if index + 1 < len(group.parts):
        separate = bool(apart) or index == 0
        return [Edit(start, behind if separate else next_line(text, end))]
    start -= len(apart)
    if next_line(text, end) == end and start:  # the file ends here without a line end, and goes on to do so
        return [Edit(len(text[:start].rstrip("\r\n")) if not apart else _before_break(text, start), end)]
    return [Edit(start, next_line(text, end))]


def _before_break(text: str, start: int) -> int:
    return start - (2 if text[start - 2 : start] == "\r\n" else 1)


def from_brackets(text: str, group: Group, index: int) -> list[Edit]:
    """Take one of several parts out of brackets, with a comma."""
    part = group.parts[index]
    comma = past_space(text, part.end)
    given = text[comma : comma + 1] == ","
    behind = comma + 1 if given else part.end
    edits = list[Edit]()
    if not given and index:  # the comma before the last goes with it
        before = past_space(text, group.parts[index - 1].end)
        edits.append(Edit(before, before + 1))
    line_over = past_comment(text, behind)
    if alone(text, part.start) and ended(text, line_over):
        return [*edits, Edit(regions.first(text, group, index), next_line(text, line_over))]
    if not given and index:
        before = edits.pop().start
        if text[before + 1 : part.start].strip():  # a comment stands between them
            return [Edit(before, before + 1), Edit(part.start, part.end)]
        return [Edit(before, part.end)]
    space = past_blanks(text, behind)
    in_row = index and not alone(text, part.start)
    if in_row or ended(text, space) or text[space] == "#":
        kept = len(text[: part.start].rstrip(" \t"))
        return [Edit(kept, behind)]
    return [Edit(part.start, space)]
