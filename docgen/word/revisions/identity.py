"""When two things that are no text are the same: a tab, a field, a picture, a formula.

In: an element of a package. Out: a string that is equal for equal things in two files: names, values and
text, without ids that every saving changes; a picture by what it holds, not by the name of its part.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from docgen.word.package import Package
from docgen.word.relations import relations
from docgen.word.revisions.model import Element
from docgen.word.text import W

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PASSING = ("rsid", "anchorId", "editId", "paraId", "textId", "relativeHeight")
_UNSEEN = {
    W + name for name in ("rPr", "pPr", "proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak")
}


class Identity:
    """Knows the relations of one part."""

    def __init__(self, package: Package, part: str) -> None:
        self._package = package
        self._targets = {relation.id: relation for relation in relations(package, part)}

    def of(self, element: Element) -> str:
        """Return what `element` is."""
        return "|".join(self._said(element))

    def _said(self, element: Element) -> Iterator[str]:
        if element.tag in _UNSEEN:
            return
        yield str(element.tag).rpartition("}")[2]
        for name, value in sorted(element.attrib.items()):
            local = str(name).rpartition("}")[2]
            if str(name).startswith(_RELATION):
                yield f"{local}={self._target(str(value))}"
            elif local != "id" and local != "name" and not local.startswith(_PASSING):
                yield f"{local}={value!s}"
        if element.text and element.text.strip():
            yield element.text
        for child in element:
            yield from self._said(child)

    def _target(self, identifier: str) -> str:
        relation = self._targets.get(identifier)
        if relation is None:
            return ""
        if relation.external or relation.target not in self._package.parts:
            return relation.target
        return sha256(self._package.read(relation.target)).hexdigest()
