"""A paragraph with its changes, as XML.

In: a `Line`. Out: the `w:p`. What stays has the formatting, bookmarks, links and controls of the new text.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from docgen.word.revisions.foreign import Foreign
from docgen.word.revisions.inlines import START
from docgen.word.revisions.model import Element, Inline
from docgen.word.revisions.pen import Pen, as_runs, struck, text
from docgen.word.revisions.script import Line, Piece
from docgen.word.text import W

Path = tuple[Element, ...]
_CONTENT = {W + "sdt": W + "sdtContent"}
_KEPT = {W + name for name in ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr")}


class LineWriter:
    """Writes lines one after the other."""

    def __init__(self, pen: Pen, foreign: Foreign) -> None:
        self._pen = pen
        self._foreign = foreign
        self._opened: set[Element] = set()

    def write(self, line: Line) -> list[Element]:
        """Return the paragraph, and the end of a move where the paragraph's mark moved too."""
        paragraph = etree.Element(W + "p")
        if line.op != "-":
            paragraph.attrib.update(line.source.element.attrib)
        if (properties := self._properties(line)) is not None:
            paragraph.append(properties)
        ranged = None
        if line.moved:
            side = line.op if line.op != "=" else line.pieces[0].op
            begin, ranged = self._pen.move(side, line.moved)
            paragraph.append(begin)
        writer = _Content(self, paragraph, line.moved)
        for piece, path in _paths(line.pieces):
            writer.put(piece, path)
        if line.op != "-":
            writer.put_extras(line.source.after)
        if ranged is not None and line.op == "=":
            paragraph.append(ranged)
            return [paragraph]
        return [paragraph] if ranged is None else [paragraph, ranged]

    def _properties(self, line: Line) -> Element | None:
        found = line.source.element.find(W + "pPr")
        properties = None if found is None else deepcopy(found)
        if line.op == "=":
            return properties
        if line.op == "-" and found is not None:
            for section in list(found.iter(W + "sectPr")):
                self._foreign.lost = True
                found.remove(section)
            properties = self._foreign.copy(found)
        if properties is None:
            properties = etree.Element(W + "pPr")
        runs = properties.find(W + "rPr")
        if runs is None:
            runs = etree.Element(W + "rPr")
            later = [child for child in properties if child.tag in (W + "sectPr", W + "pPrChange")]
            properties.insert(len(properties) - len(later), runs)
        runs.insert(0, self._pen.mark(line.op, line.moved))
        return properties

    def shell(self, wrapper: Element) -> tuple[Element, Element]:
        """Return a wrapper anew without its content, and where the content goes."""
        self._opened.add(wrapper)
        made = deepcopy(wrapper)
        del made[:]
        made.text = None
        for child in wrapper:
            if child.tag in _KEPT:
                made.append(deepcopy(child))
        inside = _CONTENT.get(str(wrapper.tag))
        return made, made if inside is None else etree.SubElement(made, inside)

    def open(self, wrapper: Element) -> bool:
        """Tell whether `wrapper` may still be opened; a control stands once."""
        return wrapper not in self._opened

    def content(self, piece: Piece, moved: int) -> list[Element]:
        """Return the runs of a piece that is no text."""
        inline = piece.inline
        found = [inner for element in inline.elements for inner in self._taken(piece, element)]
        if piece.op == "-" and not moved:
            found = [struck(element) for element in found]
        if inline.run is None or not found:
            return found
        run = self.run(piece)
        run.extend(found)
        return [run]

    def _taken(self, piece: Piece, element: Element) -> list[Element]:
        copy = self._foreign.copy(element) if piece.op == "-" else deepcopy(element)
        if copy is None:
            return []
        return [copy] if piece.op == "=" else as_runs(copy)

    def run(self, piece: Piece) -> Element:
        """Return an empty run formatted as the piece."""
        run = etree.Element(W + "r")
        properties = None if piece.inline.run is None else piece.inline.run.find(W + "rPr")
        if properties is not None:
            copy = self._foreign.copy(properties) if piece.op == "-" else deepcopy(properties)
            if copy is not None:
                run.append(copy)
        return run

    def mark(self, op: str, moved: int) -> Element:
        """Return the element round what was inserted or deleted."""
        return self._pen.mark(op, moved)


class _Content:
    """Fills one paragraph: opens and closes wrappers, marks and runs as pieces come."""

    def __init__(self, lines: LineWriter, paragraph: Element, moved: int) -> None:
        self._lines = lines
        self._moved = moved
        self._path: Path = ()
        self._holders = [paragraph]
        self._mark: tuple[str, Element] | None = None
        self._last: tuple[str, Inline | Element | None, Element] | None = None

    def put(self, piece: Piece, path: Path) -> None:
        """Add a piece inside the wrappers `path`."""
        if piece.op != "-" and piece.start == 0:
            self.put_extras(piece.inline.before)
        self._go(path)
        if piece.inline.key:
            for element in self._lines.content(piece, self._moved):
                self._holder(piece.op).append(element)
            self._last = None
            return
        words = piece.inline.text[piece.start : piece.end]
        if self._last is not None and self._last[0] == piece.op and self._last[1] is piece.inline.run:
            self._last[2].text = (self._last[2].text or "") + words
            return
        run, written = self._lines.run(piece), text(words)
        if piece.op == "-" and not self._moved:
            written.tag = W + "delText"
        run.append(written)
        self._holder(piece.op).append(run)
        self._last = (piece.op, piece.inline.run, written)

    def put_extras(self, extras: Sequence[tuple[Element, Path]]) -> None:
        """Add bookmarks and the like."""
        for element, path in extras:
            self._go(path)
            if element.tag != START:
                self._mark = self._last = None
                self._holders[-1].append(deepcopy(element))

    def _holder(self, op: str) -> Element:
        if op == "=":
            self._mark = None
            return self._holders[-1]
        if self._mark is None or self._mark[0] != op:
            self._mark = (op, self._lines.mark(op, self._moved))
            self._holders[-1].append(self._mark[1])
        return self._mark[1]

    def _go(self, path: Path) -> None:
        """Close the wrappers that are not in `path` and open those that are."""
        if path == self._path:
            return
        shared = _shared(path, self._path)
        wanted = [*path[:shared], *(one for one in path[shared:] if self._lines.open(one))]
        if tuple(wanted) == self._path:
            return
        self._mark = self._last = None
        del self._holders[shared + 1 :]
        for wrapper in wanted[shared:]:
            made, inside = self._lines.shell(wrapper)
            self._holders[-1].append(made)
            self._holders.append(inside)
        self._path = tuple(wanted)


def _shared(one: Path, other: Path) -> int:
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine is not yours:
            break
        count += 1
    return count


def _paths(pieces: Sequence[Piece]) -> list[tuple[Piece, Path]]:
    """Return each piece with its wrappers; what is deleted stands in those round both its neighbours."""
    following: Path = ()
    ahead: list[Path] = []
    for piece in reversed(pieces):
        ahead.append(following)
        if piece.op != "-":
            following = piece.inline.wrappers
    found = list[tuple[Piece, Path]]()
    current: Path = ()
    for piece, after in zip(pieces, reversed(ahead), strict=True):
        if piece.op != "-":
            current = piece.inline.wrappers
        path = current if piece.op != "-" else current[: _shared(current, after)]
        found.append((piece, path))
    return found
