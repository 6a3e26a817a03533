"""A Word file as stories that can be compared.

In: a package. Out: its `Revisable`. Changes that the file tracks are accepted, comments and proofing marks
taken out, and content controls round whole paragraphs undone, so that paragraphs and tables lie open.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from docgen.word.hostile import refuse_hostile
from docgen.word.package import Package
from docgen.word.relations import main_document, parse
from docgen.word.revisions.accepting import accept
from docgen.word.revisions.identity import Identity
from docgen.word.revisions.inlines import Pieces
from docgen.word.revisions.model import Block, Element, Paragraph, Row, Story, Table
from docgen.word.revisions.stories import lay_open, refuse_long, stories
from docgen.word.text import W


@dataclass(slots=True)
class Revisable:
    """A file read for comparing; `tracked` tells whether it held tracked changes, now accepted."""

    package: Package
    main: str
    roots: dict[str, Element] = field(default_factory=dict)
    """The root of every part that holds text, by the part's name."""
    stories: list[Story] = field(default_factory=list)
    tracked: bool = False


def read_revisable(package: Package) -> Revisable:
    """Read `package`; TemplateError if it is damaged, hostile or too long."""
    refuse_hostile(package)
    main = main_document(package)
    file = Revisable(package, main)
    for name, part, element in stories(package, main, lambda part: _root(file, part)):
        file.stories.append(_story(file, name, part, element))
    return file


def _root(file: Revisable, part: str) -> Element:
    if part not in file.roots:
        root = parse(file.package, part, blanks=True)
        file.tracked |= accept(root)
        lay_open(root)
        refuse_long(file.package, root)
        file.roots[part] = root
    return file.roots[part]


def _story(file: Revisable, name: str, part: str, element: Element) -> Story:
    return Story(name, part, element, _blocks(element, Identity(file.package, part)))


def _blocks(element: Element, identity: Identity) -> list[Block]:
    blocks: list[Block] = []
    for child in element:
        if child.tag == W + "p":
            blocks.append(_paragraph(child, identity))
        elif child.tag == W + "tbl":
            blocks.append(_table(child, identity))
    return blocks


def _paragraph(element: Element, identity: Identity) -> Paragraph:
    pieces = Pieces(identity)
    pieces.read(element)
    pieces.finish()
    key = "".join(f"\ufdd0{inline.key}\ufdd1" if inline.key else inline.text for inline in pieces.inlines)
    section = element.find(f"{W}pPr/{W}sectPr") is not None
    return Paragraph(element, pieces.inlines, pieces.extras, section, key + "\ufdd2" * section)


def _table(element: Element, identity: Identity) -> Table:
    rows = [_row(row, identity) for row in element.iterchildren(W + "tr")]
    return Table(element, rows, "\ufdd3".join(row.key for row in rows))


def _row(element: Element, identity: Identity) -> Row:
    elements = list(element.iterchildren(W + "tc"))
    cells = [_blocks(cell, identity) for cell in elements]
    shape = tuple(_span(cell) for cell in elements)
    keys = ("\ufdd5".join(block.key for block in cell) for cell in cells)
    return Row(element, cells, elements, shape, "\ufdd4".join(keys) + repr(shape))


def _span(cell: Element) -> str:
    span, merged = cell.find(f"{W}tcPr/{W}gridSpan"), cell.find(f"{W}tcPr/{W}vMerge")
    columns = "1" if span is None else span.get(W + "val", "1")
    return columns if merged is None else columns + merged.get(W + "val", "continue")
