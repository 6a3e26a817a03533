"""Tracked changes: a Word file read for comparing, and written with the changes marked.

In: a package. Out: its stories (`Story`: the body, headers, footers, notes) as blocks of paragraphs and
tables whose text can be cut anywhere; and, from what somebody found out about two of them (`script`),
the newer file with the older one's text marked as deleted and its own as inserted or moved.
"""

from docgen.word.revisions.model import Block, Inline, Paragraph, Row, Story, Table, text_of
from docgen.word.revisions.reading import Revisable, read_revisable
from docgen.word.revisions.script import Grid, Kept, Line, Lines, Op, Piece, Script
from docgen.word.revisions.writing import Author, write

__all__ = [
    "Author",
    "Block",
    "Grid",
    "Inline",
    "Kept",
    "Line",
    "Lines",
    "Op",
    "Paragraph",
    "Piece",
    "Revisable",
    "Row",
    "Script",
    "Story",
    "Table",
    "read_revisable",
    "text_of",
    "write",
]
