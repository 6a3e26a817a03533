"""One value in place of another: in the same style where that can hold it.

In: a value as it is written and a new one. Out: ways to write it, the best first; who writes it reads
the file again and takes the first that says what it should.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.dossier.editing.blocks import literal, rewritten
from docgen.dossier.editing.quoting import double, quoted
from docgen.dossier.editing.spans import Words
from docgen.dossier.editing.wrapped import rewrapped


def ways(text: str, words: Words, value: str, *, flow: bool, base: int, newline: str) -> Iterator[str]:
    """Yield what may be written for `words` of `text`; `base` is the indent of what they belong to."""
    written = text[words.start : words.end]
    if not value and not words.style:
        yield ""  # `key:`
    if words.block and (block := rewritten(written, words, value, base=base)):
        yield block
    if "\n" in written and not words.block and (lines := rewrapped(written, words, value, flow=flow)):
        yield lines
    yield from anew(value, words.style, flow=flow, indent=base + 2, newline=newline)


def anew(value: str, style: str, *, flow: bool, indent: int, newline: str) -> Iterator[str]:
    """Yield ways to write `value` where nothing stands; a text of several lines below `|` at `indent`."""
    if not flow and ("\n" in value or style in ("|", ">")) and style != '"':
        block = literal(value, indent)
        if block is not None:
            yield newline.join(block)
    yield quoted(value, style if style in ("", "'", '"') else "", flow=flow)
    yield double(value)
