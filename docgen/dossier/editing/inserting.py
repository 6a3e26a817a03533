"""A new entry or item among others.

In: a group, a position in it, and what to write. Out: the edits.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.dossier.editing import regions
from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.lines import (
    alone,
    column,
    ended,
    line_end,
    next_line,
    past_comment,
    past_space,
    start_of_line,
)
from docgen.dossier.editing.spans import Group


def in_block(
    text: str, group: Group, position: int, lines: Sequence[str], *, apart: bool = True
) -> list[Edit]:
    """Write `lines`, as from column 0, as the part at `position` of a group that is not in brackets.

    Parts that are set `apart` by blank lines stay so.
    """
    indent = " " * column(text, group.parts[0].start)
    placed = [indent + line if line else "" for line in lines]
    if position:
        at = regions.last(text, group, position - 1)
        newline = line_end(text, at)
        last = position == len(group.parts)
        blank = _above(text, group, position - 1) if last else _below(text, group, position - 1)
        return [Edit(at, at, newline + (blank if apart else "") + newline.join(placed))]
    start = group.parts[0].start
    newline = line_end(text, start)
    if alone(text, start):
        at = regions.first(text, group, 0)
        blank = _below(text, group, 0) if len(group.parts) > 1 else ""
        return [Edit(at, at, newline.join(placed) + newline + (blank if apart else ""))]
    return [Edit(start, start, newline.join([lines[0], *placed[1:]]) + newline + indent)]


def _above(text: str, group: Group, index: int) -> str:
    """Return the blank lines above a part that is not the first."""
    if not index:
        return ""
    start = next_line(text, regions.last(text, group, index - 1))
    return regions.gap(text, start, regions.first(text, group, index))


def _below(text: str, group: Group, index: int) -> str:
    """Return the blank lines below a part that is not the last."""
    start = next_line(text, regions.last(text, group, index))
    return text[start : regions.past_blank_lines(text, start)]


def in_brackets(text: str, group: Group, position: int, written: str) -> list[Edit]:
    """Write `written` as the part at `position` of a group in brackets that is not empty."""
    if not position:
        start = group.parts[0].start
        if not _on_own_line(text, group, 0):
            return [Edit(start, start, f"{written}, ")]
        at = regions.first(text, group, 0)
        indent = text[start_of_line(text, start) : start]
        return [Edit(at, at, f"{indent}{written},{line_end(text, start)}")]
    before = group.parts[position - 1]
    comma = past_space(text, before.end)
    given = text[comma : comma + 1] == ","
    if not _on_own_line(text, group, position - 1):
        return [
            Edit(comma + 1, comma + 1, f" {written},")
            if given
            else Edit(before.end, before.end, f", {written}")
        ]
    behind = comma + 1 if given else before.end
    at = past_comment(text, behind)
    indent = text[start_of_line(text, before.start) : before.start]
    line = f"{line_end(text, at)}{indent}{written}"
    return [Edit(at, at, f"{line},")] if given else [Edit(behind, behind, ","), Edit(at, at, line)]


def _on_own_line(text: str, group: Group, index: int) -> bool:
    """Tell whether a part in brackets has its lines for itself."""
    part = group.parts[index]
    comma = past_space(text, part.end)
    behind = comma + 1 if text[comma : comma + 1] == "," else part.end
    at = past_comment(text, behind)
    return alone(text, part.start) and ended(text, at)
