"""A document as pieces: what stands together on a line, wherever the clerk drew the line from.

In: measured paragraphs. Out: pieces. A paragraph with a line break is two lines; one with tabs, or with
the nation's name after a row of spaces, is two pieces beside each other, as two table cells are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.frozen import frozen
from docgen.protocol.inspection.spelling import fold
from docgen.word.measure import Letters, Paragraph
from docgen.word.scripts import Script

_BESIDE = re.compile(
    r"[ \t\u00a0]{3,}(?=CỘNG H|Độc lập|ĐỘC LẬP|ĐẢNG CỘNG SẢN|TM\.|KT\.|TL\.|T/M|K/T|[^\d/]{2,40}, ngày)|\t+"
)
_LABEL = re.compile(r"([-–+•*]|\w{1,4}[.):])\t")
_LONGEST = 150
"""Letters of a line that holds two columns."""
_SIGNS = re.compile(r"[\W_]*")


@frozen
class Piece:
    """A part of a paragraph that stands on its own."""

    text: str
    letters: tuple[Letters, ...]
    paragraph: Paragraph
    column: int
    """Counts from 0 what stands beside each other in the paragraph."""
    columns: int
    order: int
    """Counts the pieces of the document."""

    @property
    def folded(self) -> str:
        """The text without the differences that are no finding."""
        return fold(self.text)

    @property
    def upper(self) -> bool:
        """Whether it is written in capitals."""
        return self.text != self.text.lower() and self.text == self.text.upper()

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text

    @property
    def signs(self) -> bool:
        """Whether it holds signs only: dashes, underscores, an asterisk."""
        return bool(self.text) and _SIGNS.fullmatch(self.text) is not None

    @property
    def align(self) -> str | None:
        """How it is aligned; None where tabs or spaces place it."""
        return self.paragraph.align if self.columns == 1 else None

    @property
    def cell(self) -> tuple[int, int]:
        """Table and column, (0, tab's column) outside tables: what stands under what."""
        spot = self.paragraph.spot
        return (spot.table, spot.column) if spot else (0, self.column)

    def of(self, script: Script) -> tuple[Letters, ...]:
        """Return its passages with words of `script`."""
        return tuple(
            each for each in self.letters if each.script is script and any(map(str.isalnum, each.text))
        )


def pieces(paragraphs: Sequence[Paragraph]) -> list[Piece]:
    """Return the pieces of a document, empty ones too: a line may be drawn in them."""
    found = [part for paragraph in paragraphs for part in _parts(paragraph)]
    return [
        Piece(text, letters, paragraph, column, columns, order)
        for order, (text, letters, paragraph, column, columns) in enumerate(found)
    ]


def _parts(paragraph: Paragraph) -> Iterator[tuple[str, tuple[Letters, ...], Paragraph, int, int]]:
    start = 0
    for line in paragraph.text.split("\n"):
        cuts = [match.span() for match in _BESIDE.finditer(line)] if _set_apart(line) else []
        starts = [0, *(end for _begin, end in cuts)]
        ends = [*(begin for begin, _end in cuts), len(line)]
        spans = [(a, b) for a, b in zip(starts, ends, strict=True)]
        kept = [span for span in spans if line[slice(*span)].strip()] or [(0, 0)]
        lead = 1 if len(kept) == 1 and spans[0] != kept[0] else 0
        for column, (begin, end) in enumerate(kept, lead):
            text = line[begin:end].replace("\u00a0", " ").strip()
            letters = tuple(_cut(paragraph.letters, start + begin, start + end))
            yield text, letters, paragraph, column, max(len(kept), 1 + lead)
        start += len(line) + 1


def _set_apart(line: str) -> bool:
    """Whether tabs place parts of a line, rather than indent it or follow its label."""
    said = line.strip()
    return bool(said) and len(said) <= _LONGEST and not _LABEL.match(said)


def _cut(letters: Sequence[Letters], begin: int, end: int) -> Iterator[Letters]:
    """Yield the passages between two places of a paragraph's text."""
    at = 0
    for each in letters:
        low, high = max(begin - at, 0), min(end - at, len(each.text))
        at += len(each.text)
        if low < high:
            yield Letters(each.text[low:high], each.script, each.font, each.size, each.bold, each.italic,
                          each.underlined, each.color)  # fmt: skip
