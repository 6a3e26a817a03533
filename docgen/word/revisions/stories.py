"""What a Word file is read as: its parts laid open, and the names of its stories.

In: the root of a part, which is changed; the body of a document. Out: paragraphs and tables that lie side by
side; each header, footer and note with a name that is alike in two editions of a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docgen.messages import _
from docgen.word.package import Package, refusal
from docgen.word.relations import relations
from docgen.word.revisions.accepting import put_in_front, unwrap
from docgen.word.revisions.model import Element
from docgen.word.text import W

BODY = "body"
MOST = 20_000
"""Paragraphs of one part; a hundred dense pages have some 2000."""
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BLOCKS = (W + "p", W + "tbl", W + "tr", W + "tc")
_MARKS = tuple(W + name for name in ("bookmarkStart", "bookmarkEnd", "permStart", "permEnd"))
_NOTES = {"footnotes": W + "footnote", "endnotes": W + "endnote"}


def refuse_long(package: Package, root: Element) -> None:
    """Raise a TemplateError if a part has more paragraphs than anybody writes."""
    if sum(1 for _paragraph in root.iter(W + "p")) > MOST:
        message = _("{file} is too long to compare: more than {count} paragraphs.", count=MOST)
        raise refusal(package.file, "too-long", message)


def lay_open(root: Element) -> None:
    """Undo controls round blocks, and put bookmarks between blocks into the paragraph behind them."""
    for wrapper in list(root.iter(W + "sdt", W + "customXml")):
        content = wrapper.find(W + "sdtContent") if wrapper.tag == W + "sdt" else wrapper
        if content is not None and any(child.tag in _BLOCKS for child in content):
            unwrap(wrapper, content)
    marks = list(root.iter(*_MARKS))
    for parent in dict.fromkeys(mark.getparent() for mark in marks):
        if parent is not None and any(child.tag in _BLOCKS for child in parent):
            _into_paragraphs(parent)


def _into_paragraphs(parent: Element) -> None:
    """Put the marks among the children of `parent` into the paragraph behind them, the last ones at the end
    of the one before them."""
    waiting: list[Element] = []
    last: Element | None = None
    for child in list(parent):
        if child.tag in _MARKS:
            waiting.append(child)
        elif (paragraph := next(child.iter(W + "p"), None)) is not None:
            put_in_front(paragraph, waiting)
            waiting, last = [], child
    if last is not None:
        for paragraph in list(last.iter(W + "p"))[-1:]:
            paragraph.extend(waiting)


def stories(
    package: Package, main: str, root_of: Callable[[str], Element]
) -> Iterator[tuple[str, str, Element]]:
    """Yield name, part and element of each story of a file: the body, headers and footers, notes.

    `main` is the document's part, `root_of` gives the root of a part. TemplateError where there is no body.
    """
    root = root_of(main)
    body = _body(package, root)
    yield BODY, main, body
    for name, part in _sides(package, main, body):
        yield name, part, root_of(part)
    for kind, part in _note_parts(package, main):
        for name, note in _notes(kind, root_of(part), root):
            yield name, part, note


def _body(package: Package, root: Element) -> Element:
    """Return the body of a document part; TemplateError where it has none."""
    body = root.find(W + "body")
    if body is None:
        message = _("{file} has no Word document in it. Open it in Word and save it as .docx.")
        raise refusal(package.file, "not-docx", message)
    return body


def _sides(package: Package, main: str, body: Element) -> Iterator[tuple[str, str]]:
    """Yield name and part of headers and footers, each part once, named by section and by the pages that
    have it."""
    parts = {relation.id: relation.target for relation in relations(package, main)}
    seen = set()
    for number, section in enumerate(body.iter(W + "sectPr"), start=1):
        for reference in section.iter(W + "headerReference", W + "footerReference"):
            kind = str(reference.tag)[len(W) : -len("Reference")]
            part = parts.get(reference.get(_R + "id", ""), "")
            if part in package.parts and part not in seen:
                seen.add(part)
                yield f"{kind} {reference.get(W + 'type', 'default')} {number}", part


def _note_parts(package: Package, main: str) -> Iterator[tuple[str, str]]:
    """Yield kind ("footnotes", "endnotes") and part of the notes."""
    for relation in relations(package, main):
        if relation.kind in _NOTES and relation.target in package.parts:
            yield relation.kind, relation.target


def _notes(kind: str, root: Element, document: Element) -> Iterator[tuple[str, Element]]:
    """Yield name and element of the notes of a part, in the order in which `document` refers to them."""
    tag = _NOTES[kind]
    by_id = {note.get(W + "id", ""): note for note in root.iter(tag)}
    references = document.iter(f"{tag}Reference")
    found = [by_id[one.get(W + "id", "")] for one in references if one.get(W + "id", "") in by_id]
    for number, note in enumerate(dict.fromkeys(found), start=1):
        yield f"{kind[:-1]} {number}", note
