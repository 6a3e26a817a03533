"""What tests say about Word files: the lines a reader sees, and that Word will open them."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import ndiff
from functools import cache
from pathlib import Path

import ooxml_integrity
from lxml import etree
from openxml_audit import OpenXmlValidator, ValidationSeverity

from docgen.word import text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def lines(docx: bytes, *, around: bool = False) -> list[str]:
    """The text of each paragraph that is not empty, in reading order; `around`: with headers first,
    footers and footnotes last."""
    return [line for line in text.lines(docx, around=around) if line.strip()]


def assert_document(docx: bytes, expected: Sequence[str], *, around: bool = False) -> None:
    """The document says these lines, all of them, in this order."""
    found = lines(docx, around=around)
    assert found == list(expected), "\n".join(ndiff(list(expected), found))


def assert_valid(docx: bytes) -> None:
    """Two validators and the rules that neither knows find nothing wrong."""
    found = list(faults(docx))
    assert not found, "\n".join(found)


def faults(docx: bytes) -> Iterator[str]:
    """Everything that would make Word complain, or should."""
    yield from _own_rules(docx)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.docx"
        path.write_bytes(docx)
        for error in _validator().validate(path).errors:
            if error.severity is ValidationSeverity.ERROR:
                yield f"openxml-audit: {error}"
        for finding in ooxml_integrity.check(path):
            if finding.severity == ooxml_integrity.ERROR:
                yield f"ooxml-integrity: {finding}"


@cache
def _validator() -> OpenXmlValidator:
    return OpenXmlValidator()


def _own_rules(docx: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        names = set(archive.namelist())
        assert len(names) == len(archive.namelist()), "a part stands twice"
        for name in sorted(names):
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(archive.read(name))
                yield from (f"{name}: {fault}" for fault in _part(root, _relations(archive, name, names)))


def _relations(archive: zipfile.ZipFile, name: str, names: set[str]) -> set[str]:
    folder, _, base = name.rpartition("/")
    relations = f"{folder}/_rels/{base}.rels"
    if relations not in names:
        return set()
    return {element.get("Id") for element in etree.fromstring(archive.read(relations))}


def _part(root: etree._Element, relations: set[str]) -> Iterator[str]:
    for cell in root.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag != W + "p":
            yield "a table cell does not end in a paragraph"
    for tag, attribute in (
        (W + "bookmarkStart", W + "id"),
        (W + "bookmarkStart", W + "name"),
        (WP + "docPr", "id"),
    ):
        counts = Counter(element.get(attribute) for element in root.iter(tag))
        yield from (f"{attribute} {value} stands twice" for value, count in counts.items() if count > 1)
    for element in root.iter(etree.Element):
        for key, value in element.attrib.items():
            if key.startswith(R) and value not in relations:
                yield f"relation {value} is not defined"
    yield from _fields(root)


def _fields(root: etree._Element) -> Iterator[str]:
    """A field that begins must separate, show a result, and end."""
    for simple in root.iter(W + "fldSimple"):
        if not "".join(simple.itertext()):
            yield f"field {simple.get(W + 'instr')} has no result"
    open_fields: list[list[str]] = []
    for element in root.iter(W + "fldChar", W + "t", W + "delText", W + "instrText"):
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            open_fields.append([])
        elif kind and not open_fields:
            yield "a field ends that never began"
        elif kind == "end":
            if "separate" not in open_fields[-1] or "result" not in open_fields[-1]:
                yield "a field has no result"
            open_fields.pop()
        elif open_fields:
            shown = element.tag in (W + "t", W + "delText") and element.text
            open_fields[-1].append(kind or ("result" if shown else ""))
    if open_fields:
        yield "a field never ends"
