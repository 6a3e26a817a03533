"""A value in place of another that is of another kind, or of nothing.

In: the entry or item that holds it, and what to write: words for behind its colon or dash, or lines of their
own. Out: the edits. A comment behind the key stays there.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.dossier.editing.edits import Edit
from docgen.dossier.editing.lines import column, end_of_line, line_end, past_comment, start_of_line
from docgen.dossier.editing.spans import BLOCK_HEADER, Group, Pair, Part, Span, Words


def by_words(text: str, part: Part, written: str) -> list[Edit]:
    """Put `written`, which stands behind a colon or dash, for what `part` holds."""
    old = part.value
    if not written:
        return [Edit(part.indicator, old.end)]
    if isinstance(old, Words) and old.block and written[:1] not in ("|", ">"):
        written += _remark(text, old)
    if isinstance(old, Words) and old.empty:
        return _for_nothing(text, part, written)
    if isinstance(old, Group) and not old.flow and _below(text, part):
        return [
            Edit(part.indicator, part.indicator, f" {written}"),
            Edit(past_comment(text, part.indicator), past_comment(text, old.end)),
        ]
    return [Edit(old.start, old.end, written)]


def _for_nothing(text: str, part: Part, written: str) -> list[Edit]:
    at = part.indicator
    colon = isinstance(part, Pair) and part.colon == part.key.end  # a key in braces without a colon
    behind = " " if text[at : at + 1] not in ("", " ", "\t", "\r", "\n", ",", "}", "]") else ""
    return [Edit(at, at, f"{':' if colon else ''} {written}{behind}")]


def by_lines(text: str, part: Part, lines: Sequence[str], step: int) -> list[Edit]:
    """Put `lines`, as from column 0, for what `part`, which is not in brackets, holds.

    Behind a colon they are indented by `step`, behind a dash they begin beside it.
    """
    old, newline = part.value, line_end(text, part.indicator)
    behind = past_comment(text, max(old.end, part.indicator))
    if isinstance(part, Pair):
        indent = " " * (column(text, part.start) + step)
        below = newline + newline.join(indent + line if line else "" for line in lines)
        if isinstance(old, Words) and old.empty:
            return [Edit(behind, behind, below)]
        start = past_comment(text, part.indicator) if _below(text, part) else part.indicator
        if start == part.indicator:
            return [Edit(start, old.end, _remark(text, old)), Edit(behind, behind, below)]
        return [Edit(start, behind, below)]
    if isinstance(old, Words) and old.empty:
        indent = " " * (column(text, part.start) + 2)
        rest = "".join(newline + (indent + line if line else "") for line in lines[1:])
        return [Edit(part.indicator, part.indicator, f" {lines[0]}"), Edit(behind, behind, rest)]
    indent = " " * column(text, old.start)
    rest = "".join(newline + (indent + line if line else "") for line in lines[1:])
    if isinstance(old, Group) and not old.flow:
        return [Edit(old.start, old.end, lines[0] + rest)]
    return [Edit(old.start, old.end, lines[0]), Edit(behind, behind, rest)]


def _remark(text: str, old: Span) -> str:
    """Return the comment in a block's first line, with the space before it."""
    if not isinstance(old, Words) or not old.block:
        return ""
    header = BLOCK_HEADER.match(text, old.start)
    assert header is not None
    return text[header.end() : end_of_line(text, old.start)].rstrip()


def _below(text: str, part: Part) -> bool:
    """Tell whether the value begins on a line below its colon or dash."""
    return start_of_line(text, part.value.start) > end_of_line(text, part.indicator)
