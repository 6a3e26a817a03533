"""What lets a paper be recognised after somebody has edited it.

In: a finished .docx and which paper it is. Out: the same with a hidden bookmark `_dg<N>` round the content of
each paragraph of the body that has text, and a record (a part under `customXml/`) of the paper and of what
those paragraphs said. Nothing of it shows or prints. Needs no lxml: a paper costs 1 to 2 ms.
"""

from __future__ import annotations

from docgen.word.anchors.bookmarks import bookmarked
from docgen.word.anchors.parts import with_record
from docgen.word.anchors.record import record_of, written
from docgen.word.archive import Archive, packed
from docgen.word.package import ROOT_RELATIONS, Package, open_package
from docgen.word.returned import Label, Passage, Record

__all__ = ["anchored", "record_of"]


def anchored(document: bytes, label: Label) -> bytes:
    """Return `document`, a .docx that docgen has made, with anchors and record; the same bytes for the same.

    Anchors and record that it has already, because its template was made of a paper, are replaced. What is no
    UTF-8 is left as it is: such a paper is aligned by its text alone.
    """
    package = open_package(document, own=True)
    main = _main(package)
    try:
        xml, passages = bookmarked(package.read(main).decode("utf-8-sig"))
        parts = {**package.parts, main: packed(main, xml.encode())}
        if passages is None:
            passages = _read(Package(package.file, parts))
        finished = with_record(Package(package.file, parts), main, written(Record(label, passages)))
    except UnicodeDecodeError:
        return document
    return Archive(finished.parts.values()).finish(())


def _main(package: Package) -> str:
    """Return the name of the main document; it is as in Word unless the template's is not."""
    if "word/document.xml" in package.parts and b'"word/document.xml"' in package.read(ROOT_RELATIONS):
        return "word/document.xml"
    from docgen.word.relations import main_document

    return main_document(package)


def _read(package: Package) -> tuple[Passage, ...]:
    """Let the reader of edited papers say what is in an unusual one: it needs lxml, which few papers need."""
    from docgen.word.returned.reading import read_body

    found = (one for one in read_body(package) if one.anchors and one.text.strip())
    return tuple(Passage(one.text, one.spot, one.anchors[:1]) for one in found)
