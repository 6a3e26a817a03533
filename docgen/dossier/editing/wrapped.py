"""Texts without quotes or in quotes that go on over several lines.

In: such a text as it is written, and a new one. Out: what to write in its place, None where its style
cannot hold it.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from docgen.dossier.editing.folding import refold
from docgen.dossier.editing.lines import parted, split
from docgen.dossier.editing.quoting import double, plain, single
from docgen.dossier.editing.spans import Words


def rewrapped(written: str, words: Words, value: str, *, flow: bool) -> str | None:
    """Return `value` in place of `written`, which has several lines."""
    if re.search(r"^\s|\s$|\s\n|\n\s|[\r\t]", value):  # white space at a line's edge folds away
        return None
    paragraphs = value.split("\n")
    quote = words.style
    if not quote and not all(plain(line, flow=flow) for line in paragraphs if line):
        return None
    inner = written[1:-1] if quote else written
    lines = _lines(inner, "\n".join(_encoded(line, quote) for line in paragraphs))
    return None if lines is None else f"{quote}{lines}{quote}"


def _encoded(line: str, quote: str) -> str:
    return {"": line, "'": single(line)[1:-1], '"': double(line)[1:-1]}[quote]


def _lines(inner: str, text: str) -> str | None:
    raw = [_split(line) for line in split(inner)]
    said = [content for _indent, content, _rest in raw]
    if any(line.endswith("\\") for line in said):  # a line end that is escaped
        return None
    indent = next((indent for indent, content, _rest in raw[1:] if content), "  ")
    newline = next(parted(line)[1] for line in split(inner))
    wanted = refold(said, text)
    lines = list[tuple[str, str, str]]()
    for tag, i, k, j, m in SequenceMatcher(None, said, wanted, autojunk=False).get_opcodes():
        lines += (
            raw[i:k] if tag == "equal" else [(indent if line else "", line, newline) for line in wanted[j:m]]
        )
    return "".join(
        ("" if at == 0 else before or (indent if content else ""))
        + content
        + ("" if at == len(lines) - 1 else rest or newline)
        for at, (before, content, rest) in enumerate(lines)
    )


def _split(line: str) -> tuple[str, str, str]:
    """Part a line into its indent, its words, and what follows them with the line end."""
    bare = line.lstrip(" \t")
    content = bare.rstrip(" \t\r\n")
    return line[: len(line) - len(bare)], content, bare[len(content) :]
