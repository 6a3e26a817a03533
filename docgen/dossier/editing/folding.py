"""A long text over several lines: only those lines change whose words do.

In: the lines as they are written, without indent, and the new text; both folded: a line break between
two words is a space, and n empty lines are n line breaks. Out: the new lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

WIDTH = 100
"""How wide a text is folded that was not so far."""

_NARROWEST = 40


def refold(old: Sequence[str], text: str) -> list[str]:
    """Return the lines for `text`, of which `old` said another: paragraphs that stay keep their lines."""
    width = max(_NARROWEST, *map(len, old)) if len(old) > 1 else WIDTH
    before, after = _paragraphs(old), text.split("\n")
    said = [" ".join(lines) for lines in before]
    folded: list[list[str]] = []
    for tag, i, k, j, m in SequenceMatcher(None, said, after, autojunk=False).get_opcodes():
        if tag == "equal":
            folded += before[i:k]
            continue
        for offset, paragraph in enumerate(after[j:m]):
            lines = before[i + offset] if i + offset < k else []
            folded.append(_refilled(lines, paragraph, width))
    return _with_gaps(folded)


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    """Part lines into paragraphs; an empty one is a line break more than one."""
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([])
    return paragraphs


def _with_gaps(paragraphs: Sequence[Sequence[str]]) -> list[str]:
    """Join paragraphs with the empty line that stands for their line break."""
    lines = list(paragraphs[0])
    for paragraph in paragraphs[1:]:
        lines += ["", *paragraph]
    return lines


def _refilled(old: Sequence[str], text: str, width: int) -> list[str]:
    """Return the lines of one paragraph; those before and behind what changed stay."""
    head = list[str]()
    for line in old:
        if not text.startswith(f"{line} "):
            break
        head.append(line)
        text = text[len(line) + 1 :]
    tail = list[str]()
    for line in reversed(old[len(head) :]):
        if not text.endswith(f" {line}"):
            break
        tail.insert(0, line)
        text = text[: -len(line) - 1]
    return [*head, *_filled(text, width), *tail]


def _filled(text: str, width: int) -> list[str]:
    """Break `text` at single spaces into lines of at most `width` characters where it can be."""
    lines = list[str]()
    for word in re.split("(?<=[^ ]) (?=[^ ])", text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [line for line in lines if line]
