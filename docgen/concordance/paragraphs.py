"""The paragraphs of a Word file that is to be compared. In: a file. Out: its lines that say something."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from docgen.errors import Place, Problem, TemplateError
from docgen.frozen import frozen
from docgen.messages import _
from docgen.word.package import read_package
from docgen.word.text import lines_of

MOST = 5000
"""Paragraphs of a document; a hundred dense pages have some 2000."""
LONGEST = 20_000
"""Characters of one paragraph."""
LETTER = re.compile(r"[^\W\d_]")
_TABS = re.compile(r"[\t\f]")


@frozen
class Paragraph:
    """A paragraph, its lines parted by "\\n", and which one it is, counted from 1 without empty ones."""

    number: int
    text: str

    @property
    def line(self) -> str:
        """The text on one line: where a line of a title or a post ends says nothing."""
        return self.text.replace("\n", " ")


def paragraphs(path: Path) -> list[Paragraph]:
    """Return the paragraphs of a .docx (NFC). Raises TemplateError for a file that is none or too long."""
    texts = (unicodedata.normalize("NFC", line) for line in lines_of(read_package(path)))
    filled = [_TABS.sub(" ", text).strip() for text in texts if text.strip()]
    if len(filled) > MOST or any(len(text) > LONGEST for text in filled):
        message = _(
            "{file} is too long to compare: more than {count} paragraphs, or one of more than"
            " {length} letters.",
            file=path.name,
            count=MOST,
            length=LONGEST,
        )
        raise TemplateError(Problem("too-long", message, Place(str(path))))
    return [Paragraph(number, text) for number, text in enumerate(filled, start=1)]
