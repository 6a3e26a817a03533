"""A Word file as stories that can be compared.

In: a package. Out: its `Revisable`. Changes that the file tracks are accepted, comments and proofing marks
taken out, and content controls round whole paragraphs undone, so that paragraphs and tables lie open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from docgen.messages import _
from docgen.word.hostile import refuse_hostile
from docgen.word.package import Package, refusal
from docgen.word.relations import main_document, parse, relations
from docgen.word.revisions.accepting import accept, remove, unwrap
from docgen.word.revisions.identity import Identity
from docgen.word.revisions.inlines import Pieces
from docgen.word.revisions.model import Block, Element, Paragraph, Row, Story, Table
from docgen.word.text import W

MOST = 20_000
"""Paragraphs of one part; a hundred dense pages have some 2000."""
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BLOCKS = (W + "p", W + "tbl", W + "tr", W + "tc")
_NOTES = {"footnotes": W + "footnote", "endnotes": W + "endnote"}


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
    body = _root(file, main).find(W + "body")
    if body is None:
        raise refusal(
            package.file,
            "not-docx",
            _("{file} has no Word document in it. Open it in Word and save it as .docx."),
        )
    file.stories.append(_story(file, "body", main, body))
    file.stories += _around(file, body)
    file.stories += _notes(file)
    return file


def _root(file: Revisable, part: str) -> Element:
    if part not in file.roots:
        root = parse(file.package, part, blanks=True)
        file.tracked |= accept(root)
        _lay_open(root)
        if sum(1 for _paragraph in root.iter(W + "p")) > MOST:
            message = _("{file} is too long to compare: more than {count} paragraphs.", count=MOST)
            raise refusal(file.package.file, "too-long", message)
        file.roots[part] = root
    return file.roots[part]


def _lay_open(root: Element) -> None:
    """Undo controls round blocks, and put bookmarks between blocks into the paragraph behind them."""
    for wrapper in list(root.iter(W + "sdt", W + "customXml")):
        content = wrapper.find(W + "sdtContent") if wrapper.tag == W + "sdt" else wrapper
        if content is not None and any(child.tag in _BLOCKS for child in content):
            unwrap(wrapper, content)
    for mark in list(root.iter(W + "bookmarkStart", W + "bookmarkEnd", W + "permStart", W + "permEnd")):
        parent = mark.getparent()
        if parent is not None and any(child.tag in _BLOCKS for child in parent):
            _into_paragraph(mark)


def _into_paragraph(mark: Element) -> None:
    for following in mark.itersiblings():
        paragraph = following if following.tag == W + "p" else next(following.iter(W + "p"), None)
        if paragraph is not None:
            remove(mark)
            paragraph.insert(0 if paragraph.find(W + "pPr") is None else 1, mark)
            return
    for before in mark.itersiblings(preceding=True):
        paragraphs = [before] if before.tag == W + "p" else list(before.iter(W + "p"))
        if paragraphs:
            remove(mark)
            paragraphs[-1].append(mark)
            return


def _around(file: Revisable, body: Element) -> Iterator[Story]:
    """Yield headers and footers, each part once, named by section and by the pages that have it."""
    parts = {relation.id: relation.target for relation in relations(file.package, file.main)}
    seen = set()
    for number, section in enumerate(body.iter(W + "sectPr"), start=1):
        for reference in section.iter(W + "headerReference", W + "footerReference"):
            kind = str(reference.tag)[len(W) : -len("Reference")]
            part = parts.get(reference.get(_R + "id", ""), "")
            if part in file.package.parts and part not in seen:
                seen.add(part)
                name = f"{kind} {reference.get(W + 'type', 'default')} {number}"
                yield _story(file, name, part, _root(file, part))


def _notes(file: Revisable) -> Iterator[Story]:
    """Yield footnotes and endnotes in the order in which the text refers to them."""
    for relation in relations(file.package, file.main):
        tag = _NOTES.get(relation.kind)
        if tag is None or relation.target not in file.package.parts:
            continue
        notes = {note.get(W + "id", ""): note for note in _root(file, relation.target).iter(tag)}
        references = file.roots[file.main].iter(f"{tag}Reference")
        found = [notes[one.get(W + "id", "")] for one in references if one.get(W + "id", "") in notes]
        for number, note in enumerate(dict.fromkeys(found), start=1):
            yield _story(file, f"{relation.kind[:-1]} {number}", relation.target, note)


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
