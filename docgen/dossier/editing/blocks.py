"""Texts below `|` and `>`: lines of their own, indented.

In: a block as it is written and a new text. Out: what to write in its place. The header stays unless it
cannot hold the new text; so do lines that say the same.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from docgen.dossier.editing.folding import refold
from docgen.dossier.editing.lines import parted, split
from docgen.dossier.editing.spans import BLOCK_HEADER, Words
from docgen.frozen import frozen

_BREAKS = re.compile("\n*$")


@frozen
class _Block:
    header: str
    """The whole first line, with a comment and its line end."""
    lines: tuple[str, ...]
    """The content's lines, with their line ends; of blank ones at the end only those that are kept."""
    indent: int
    newline: str


def rewritten(written: str, words: Words, value: str, *, base: int) -> str | None:
    """Return `value` in place of the block `written`, None where its style cannot hold it.

    `base` is the indent of what the block belongs to, from which an indent in the header is counted.
    """
    block = _read(written, base)
    body, breaks = _parted(value)
    _old, old_breaks = _parted(words.value)
    if not body or "\r" in value:
        return None
    lines = _literal(block, body) if words.style == "|" else _folded(block, body)
    if not lines:
        return None
    header = block.header
    if breaks != old_breaks or (body[:1] in " \t\n" and not re.match("[|>][+-]?[1-9]", header)):
        header = _header(header, breaks, block.indent - base if body[:1] in " \t\n" else None)
    if breaks == old_breaks and "+" in header[:3]:
        lines += block.lines[len(_content(block)) :]
    elif len(breaks) > 1:
        lines += [block.newline] * (len(breaks) - 1)
    lines = [
        *(line if parted(line)[1] else line + block.newline for line in lines[:-1]),
        parted(lines[-1])[0],
    ]
    return header + "".join(lines)


def literal(value: str, indent: int) -> list[str] | None:
    """Return the lines of a new literal block, header first, without line ends; None where none holds it."""
    body, breaks = _parted(value)
    if not body or body[:1] in " \t\n" or "\r" in body or len(breaks) > 1:
        return None
    return ["|" if breaks else "|-", *(" " * indent + line if line else "" for line in body.split("\n"))]


def _parted(value: str) -> tuple[str, str]:
    """Return `value` without the line breaks at its end, and these."""
    body = _BREAKS.sub("", value, count=1)
    return body, value[len(body) :]


def _read(written: str, base: int) -> _Block:
    header, *lines = split(written)
    if lines and parted(lines[-1])[1]:  # an empty line at the end that is kept
        lines.append("")
    newline = parted(header)[1] or "\n"
    told = BLOCK_HEADER.match(header)
    if told is not None and told[3]:
        return _Block(
            header if parted(header)[1] else header + newline, tuple(lines), base + int(told[3]), newline
        )
    first = next((line for line in lines if line.strip()), " " * (base + 2) + "x")
    indent = len(first) - len(first.lstrip(" "))
    return _Block(header if parted(header)[1] else header + newline, tuple(lines), indent, newline)


def _content(block: _Block) -> tuple[str, ...]:
    """Return the lines before the blank ones at the end."""
    count = len(block.lines)
    while count and not block.lines[count - 1].strip():
        count -= 1
    return block.lines[:count]


def _literal(block: _Block, body: str) -> list[str]:
    old = _content(block)
    said = [parted(line)[0][block.indent :] for line in old]
    wanted = body.split("\n")
    lines = list[str]()
    for tag, i, k, j, m in SequenceMatcher(None, said, wanted, autojunk=False).get_opcodes():
        lines += old[i:k] if tag == "equal" else [_indented(line, block) for line in wanted[j:m]]
    return lines


def _folded(block: _Block, body: str) -> list[str]:
    """Fold `body`; nothing where a line of it or of the block begins with white space: it would not fold."""
    old = _content(block)
    said = [parted(line)[0][block.indent :] for line in old]
    if any(line[:1] in (" ", "\t") for line in [*said, *body.split("\n")] if line):
        return []
    wanted = refold(said, body)
    lines = list[str]()
    for tag, i, k, j, m in SequenceMatcher(None, said, wanted, autojunk=False).get_opcodes():
        lines += old[i:k] if tag == "equal" else [_indented(line, block) for line in wanted[j:m]]
    return lines


def _indented(line: str, block: _Block) -> str:
    return (" " * block.indent + line if line else "") + block.newline


def _header(header: str, breaks: str, indent: int | None) -> str:
    """Return the header that keeps `breaks` at the end, with an indent where it must be told."""
    match = BLOCK_HEADER.match(header)
    assert match is not None
    told = match[3] if indent is None else str(indent)
    return match[1] + told + ("-", "", "+")[min(len(breaks), 2)] + header[match.end() :]
