"""Lines of a file as they are written: CR LF, LF and CR each end one.

In: a text and an index into it. Out: other indices, and what stands between them.
"""

from __future__ import annotations

import re

_BREAK = re.compile("\r\n|\n|\r")
_LINE = re.compile("[^\r\n]*(?:\r\n|\n|\r|$)")
_BLANKS = re.compile("[ \t]*")
_COMMENT = re.compile("#[^\r\n]*")


def start_of_line(text: str, index: int) -> int:
    """Return where the line of `index` begins."""
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def end_of_line(text: str, index: int) -> int:
    """Return where the line of `index` ends, before its line end."""
    match = _BREAK.search(text, index)
    return match.start() if match else len(text)


def next_line(text: str, index: int) -> int:
    """Return where the line after that of `index` begins, the text's end where there is none."""
    match = _BREAK.search(text, index)
    return match.end() if match else len(text)


def split(text: str) -> list[str]:
    """Return the lines of `text`, each with its line end; the last may have none."""
    return [line for line in _LINE.findall(text) if line]


def parted(line: str) -> tuple[str, str]:
    """Return a line without its line end, and that line end."""
    bare = line.rstrip("\r\n")
    return bare, line[len(bare) :]


def line_end(text: str, index: int) -> str:
    """Return how the lines about `index` end: as its own does, else the one before, else LF."""
    match = _BREAK.search(text, index)
    if match is None:
        before = _BREAK.findall(text)
        return before[-1] if before else "\n"
    return match[0]


def column(text: str, index: int) -> int:
    """Return how many characters stand before `index` in its line."""
    return index - start_of_line(text, index)


def alone(text: str, index: int) -> bool:
    """Tell whether nothing but spaces stands before `index` in its line."""
    return not text[start_of_line(text, index) : index].strip(" \t")


def blank(line: str) -> bool:
    """Tell whether a line has nothing but white space."""
    return not line.strip()


def past_blanks(text: str, index: int) -> int:
    """Return where, from `index` on, the next character but space and tab of the same line stands."""
    match = _BLANKS.match(text, index)
    assert match is not None
    return match.end()


def ended(text: str, index: int) -> bool:
    """Tell whether the line of `index` ends there."""
    return text[index : index + 1] in ("", "\r", "\n")


def past_comment(text: str, index: int) -> int:
    """Return the end of the line of `index`, a token's end, where only a comment follows, else `index`."""
    at = past_blanks(text, index)
    match = _COMMENT.match(text, at)
    if match is not None:
        return match.end()
    return at if ended(text, at) else index


def past_space(text: str, index: int) -> int:
    """Return where, from a token's end on, something stands that is neither white space nor a comment."""
    while True:
        at = past_blanks(text, past_comment(text, index))
        index = next_line(text, at) if ended(text, at) else at
        if index == at:
            return at
