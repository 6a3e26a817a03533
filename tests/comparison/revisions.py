"""Accepting and rejecting all changes of a Word file, as ECMA-376 and Word do it; knows nothing of docgen.

A paragraph whose mark goes runs on into the next; one of which nothing stays is gone, also before a table.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from lxml import etree

NS = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
W = f"{{{NS['w']}}}"
Shape = list[Any]
"""What a part says: a string for each paragraph, a list of rows of cells for each table."""


def accepted(docx: bytes) -> dict[str, Shape]:
    return _settled(docx, stays={"ins", "moveTo"}, goes={"del", "moveFrom"})


def rejected(docx: bytes) -> dict[str, Shape]:
    return _settled(docx, stays={"del", "moveFrom"}, goes={"ins", "moveTo"})


def as_it_is(docx: bytes) -> dict[str, Shape]:
    return _settled(docx, stays=set(), goes=set())


def _settled(docx: bytes, stays: set[str], goes: set[str]) -> dict[str, Shape]:
    found = {}
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(archive.read(name))
                if root.tag in (W + "document", W + "hdr", W + "ftr", W + "footnotes"):
                    found[name] = [
                        shape
                        for holder in ([root] if root.tag != W + "document" else list(root))
                        for shape in (
                            _container(holder, goes)
                            if root.tag != W + "footnotes"
                            else [_container(note, goes) for note in holder]
                        )
                    ]
    return found


def _container(holder: etree._Element, goes: set[str]) -> Shape:
    """A list of paragraphs' texts and tables."""
    found: Shape = []
    carried: str | None = None
    for child in holder:
        if child.tag == W + "p":
            text = (carried or "") + _text(child, goes)
            marks = {etree.QName(mark).localname for mark in child.findall("w:pPr/w:rPr/*", NS)}
            carried = text if marks & goes else None
            if carried is None:
                found.append(text)
        elif child.tag == W + "tbl":
            rows = [
                [_container(cell, goes) for cell in row.findall("w:tc", NS)]
                for row in child.findall("w:tr", NS)
                if not any(row.find(f"w:trPr/w:{kind}", NS) is not None for kind in goes)
            ]
            if rows:
                assert not carried, "text runs on into a table"
                carried = None
                found.append(rows)
    assert carried is None or (carried == "" and found), f"the last mark of {holder.tag} goes"
    return found


def _text(element: etree._Element, goes: set[str]) -> str:
    text = ""
    for child in element:
        name = etree.QName(child).localname
        if child.tag in {W + kind for kind in goes} or name in ("pPr", "rPr", "instrText", "delInstrText"):
            continue
        if child.tag in (W + "t", W + "delText"):
            text += child.text or ""
        elif child.tag == W + "br":
            text += "\n"
        elif child.tag == W + "tab":
            text += "\t"
        else:
            text += _text(child, goes)
    return text
