"""The new file with its changes marked.

In: both files and a script for each story. Out: the bytes of a .docx: the new file's parts as they are, but
for the stories; comments are taken out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy

from lxml import etree

from docgen.word.archive import Archive, packed
from docgen.word.package import CONTENT_TYPES, Part
from docgen.word.relations import parse, relations
from docgen.word.revisions.foreign import Foreign
from docgen.word.revisions.lines import LineWriter
from docgen.word.revisions.model import Block, Element, Paragraph, Story, Table
from docgen.word.revisions.pen import NAMES, Author, Pen
from docgen.word.revisions.reading import Revisable
from docgen.word.revisions.script import Grid, Kept, Line, Lines, Op, Piece, Script
from docgen.word.text import W

__all__ = ["Author", "write"]

_BLOCK_TAGS = (W + "p", W + "tbl")
_COMMENTS = frozenset(("comments", "commentsExtended", "commentsIds", "commentsExtensible"))


def write(
    old: Revisable, new: Revisable, scripts: Sequence[tuple[Story, list[Script]]], author: Author
) -> tuple[bytes, bool]:
    """Return the new file with the changes of `scripts` (a story of `new`, what became of it), and whether
    something of the old one (a picture, a footnote, a section) could not be shown as deleted.

    The trees of `new` are used up.
    """
    foreign = Foreign(old.package, new.package, old.main, new.main)
    writer = _Writer(LineWriter(Pen(author, _free(new)), foreign), foreign)
    for story, script in scripts:
        writer.fill(story.element, script)
    written = {story.part for story, _script in scripts} | ({*new.roots} if new.tracked else {new.main})
    changed = {name: _bytes(new.roots[name]) for name in written}
    return Archive(_parts(new, changed)).finish(()), foreign.lost


class _Writer:
    def __init__(self, lines: LineWriter, foreign: Foreign) -> None:
        self._lines = lines
        self._foreign = foreign

    def fill(self, holder: Element, script: Sequence[Script]) -> None:
        """Put `script` in the place of the blocks of `holder`, between its properties."""
        children = list(holder)
        blocks = [at for at, child in enumerate(children) if child.tag in _BLOCK_TAGS]
        first = blocks[0] if blocks else len(children) - int(holder.find(W + "sectPr") is not None)
        behind = [child for child in children[first:] if child.tag not in _BLOCK_TAGS]
        made = [element for one in script for element in self._elements(one)]
        holder[:] = [*children[:first], *made, *behind]

    def _elements(self, one: Script) -> list[Element]:
        if isinstance(one, Kept):
            return [one.new.element]
        if isinstance(one, Line):
            return self._lines.write(one)
        return [self._grid(one)]

    def _grid(self, grid: Grid) -> Element:
        rows = grid.rows or [Lines(grid.op, row) for row in grid.table.rows]
        table = etree.Element(W + "tbl")
        for child in grid.table.element:
            if child.tag != W + "tr":
                table.append(self._own(child, grid.op))
        table.extend(self._row(row) for row in rows)
        return table

    def _row(self, row: Lines) -> Element:
        made = etree.Element(W + "tr")
        if row.op != "-":
            made.attrib.update(row.row.element.attrib)
        for child in row.row.element:
            if child.tag in (W + "trPr", W + "tblPrEx"):
                made.append(self._own(child, row.op))
        if row.op != "=":
            self._mark_row(made, row.op)
        scripts = row.cells or [[_whole(block, row.op) for block in cell] for cell in row.row.cells]
        for element, script in zip(row.row.cell_elements, scripts, strict=True):
            cell = etree.SubElement(made, W + "tc")
            for child in element:
                if child.tag == W + "tcPr":
                    cell.append(self._own(child, row.op))
            self.fill(cell, script)
        return made

    def _mark_row(self, row: Element, op: Op) -> None:
        properties = row.find(W + "trPr")
        if properties is None:
            properties = etree.Element(W + "trPr")
            row.insert(0 if row.find(W + "tblPrEx") is None else 1, properties)
        if not len(properties):  # the schema wants one that is no change; this one says what is so anyway
            etree.SubElement(properties, W + "cantSplit").set(W + "val", "off")
        properties.append(self._lines.mark(op, 0))

    def _own(self, element: Element, op: Op) -> Element:
        copy = self._foreign.copy(element) if op == "-" else deepcopy(element)
        return etree.Element(element.tag) if copy is None else copy


def whole(paragraph: Paragraph, op: Op) -> Line:
    """Return `paragraph` as inserted or deleted from its first letter to its mark."""
    pieces = [Piece(op, inline, 0, len(inline.text)) for inline in paragraph.inlines]
    return Line(pieces, op, paragraph)


def _whole(block: Block, op: Op) -> Script:
    if isinstance(block, Table):
        return Grid(op, block)
    return Kept(block) if op == "=" else whole(block, op)


def _free(new: Revisable) -> int:
    """Return a number that no bookmark or change of the file has."""
    names = (W + "bookmarkStart", *(W + name for name in NAMES.values()))
    taken = [element.get(W + "id", "") for root in new.roots.values() for element in root.iter(*names)]
    return 1 + max((int(one) for one in taken if one.isdecimal() and len(one) < 10), default=0)


def _parts(new: Revisable, changed: Mapping[str, bytes]) -> list[Part]:
    """Return the parts of the new file, with the changed ones, without comments."""
    package, comments = new.package, set[str]()
    changed = dict(changed)
    folder, _slash, name = new.main.rpartition("/")
    listing = f"{folder}/_rels/{name}.rels".lstrip("/")
    gone = {one.id: one.target for one in relations(package, new.main) if one.kind in _COMMENTS}
    if gone:
        comments = {*gone.values()}
        root = parse(package, listing)
        for element in list(root):
            if element.get("Id") in gone:
                root.remove(element)
        types = parse(package, CONTENT_TYPES)
        for element in list(types):
            if element.get("PartName", "").lstrip("/") in comments:
                types.remove(element)
        changed |= {listing: _bytes(root), CONTENT_TYPES: _bytes(types)}
    return [
        packed(name, changed[name]) if name in changed else part
        for name, part in package.parts.items()
        if name not in comments
    ]


def _bytes(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", standalone=True, xml_declaration=True)
