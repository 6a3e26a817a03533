"""Comments that editors left in a Word file, taken out of it.

In: a `Package`. Out: one without the comments, the marks of where they stand, and the names of the people
who wrote them.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable

from lxml import etree

from docgen.word.archive import packed
from docgen.word.package import CONTENT_TYPES, Package, Part
from docgen.word.relations import main_document, parse, relations
from docgen.word.text import W

KINDS = frozenset({"comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"})
"""The last words of the types of relations that lead to comments and their writers."""
_MARKS = (W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference")


def without_comments(package: Package) -> Package:
    """Return the package without its comments, itself where it has none.

    Raises TemplateError where it is no Word document, or damaged.
    """
    main = main_document(package)
    gone = {relation.target for relation in relations(package, main) if relation.kind in KINDS}
    if not gone:
        return package
    changed = {name: _unmarked(package, name) for name in package.parts if _has_marks(package, name)}
    links = posixpath.join(posixpath.dirname(main), "_rels", f"{posixpath.basename(main)}.rels")
    changed[links] = _without(package, links, lambda one: one.get("Type", "").rpartition("/")[2] in KINDS)
    changed[CONTENT_TYPES] = _without(
        package, CONTENT_TYPES, lambda one: one.get("PartName", "").lstrip("/") in gone
    )
    gone |= {f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels" for name in gone}
    kept = {name: changed.get(name, part) for name, part in package.parts.items() if name not in gone}
    return Package(package.file, kept)


def _has_marks(package: Package, name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml") and b":comment" in package.read(name)


def _unmarked(package: Package, name: str) -> Part:
    root = parse(package, name, blanks=True)
    for mark in list(root.iter(*_MARKS)):
        run = mark.getparent()
        if run is None:
            continue
        run.remove(mark)
        above = run.getparent()
        if run.tag == W + "r" and above is not None and all(child.tag == W + "rPr" for child in run):
            above.remove(run)
    return _part(name, root)


def _without(package: Package, name: str, unwanted: Callable[[etree._Element], bool]) -> Part:
    root = parse(package, name)
    for element in list(root):
        if unwanted(element):
            root.remove(element)
    return _part(name, root)


def _part(name: str, root: etree._Element) -> Part:
    return packed(name, etree.tostring(root, encoding="UTF-8", standalone=True))
