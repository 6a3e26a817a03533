"""What is taken over from the old file into the new one, to stand there as deleted.

In: an element of the old file. Out: a copy that means something in the new one: styles and lists that it does
not have are left off, and what hangs on a part of its own (a picture, a footnote) cannot come along.
"""

from __future__ import annotations

from copy import deepcopy

from docgen.word.package import Package
from docgen.word.relations import parse, relations
from docgen.word.revisions.accepting import remove
from docgen.word.revisions.model import Element
from docgen.word.text import W

_STYLES = (W + "pStyle", W + "rStyle", W + "tblStyle")
_DROPPED = (W + "sectPr", W + "bookmarkStart", W + "bookmarkEnd", W + "permStart", W + "permEnd")
_HANGING = (W + "footnoteReference", W + "endnoteReference")
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAWING_ID = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


class Foreign:
    """Copies from `old` for `new`; `lost` tells whether something could not come along."""

    def __init__(self, old: Package, new: Package, old_main: str, new_main: str) -> None:
        self._styles = _style_ids(new, new_main)
        self._lists = _beside(old, old_main, "numbering") == _beside(new, new_main, "numbering")
        self._drawings = 0
        self.lost = False

    def copy(self, element: Element) -> Element | None:
        """Return a copy for the new file, None where there can be none."""
        if any(self._hangs(inner) for inner in element.iter()):
            self.lost = True
            return None
        taken = deepcopy(element)
        for inner in list(taken.iter(*_STYLES)):
            if inner.get(W + "val") not in self._styles:
                remove(inner)
        for inner in list(taken.iter(*_DROPPED)) + ([] if self._lists else list(taken.iter(W + "numPr"))):
            remove(inner)
        for inner in taken.iter(_DRAWING_ID):
            self._drawings += 1
            inner.set("id", str(1_000_000_000 + self._drawings))
        return taken

    @staticmethod
    def _hangs(element: Element) -> bool:
        if element.tag in (W + "headerReference", W + "footerReference"):
            return False  # goes with its section
        return (
            element.tag in _HANGING
            or element.tag == _ALTERNATIVE
            or any(str(name).startswith(_RELATION) for name in element.attrib)
        )


def _style_ids(package: Package, main: str) -> set[str]:
    for relation in relations(package, main):
        if relation.kind == "styles" and relation.target in package.parts:
            root = parse(package, relation.target)
            return {style.get(W + "styleId", "") for style in root.iter(W + "style")}
    return set()


def _beside(package: Package, main: str, kind: str) -> bytes:
    for relation in relations(package, main):
        if relation.kind == kind and relation.target in package.parts:
            return package.read(relation.target)
    return b""
