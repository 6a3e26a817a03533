"""Looking into a document's parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(docx: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read(f"word/{name}"))


def names(docx: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return archive.namelist()


def value(element: etree._Element, path: str, attribute: str = "val") -> str | None:
    """The attribute of what `path` ("pPr/jc") leads to; None where there is nothing."""
    found = element.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + attribute)


def has(element: etree._Element, path: str) -> bool:
    return element.find("/".join(W + step for step in path.split("/"))) is not None


def words(element: etree._Element) -> str:
    return "".join(element.itertext(W + "t"))


def styled(docx: bytes) -> Iterator[tuple[str, str]]:
    """Style and words of every paragraph with words, in order."""
    for paragraph in part(docx, "document.xml").iter(W + "p"):
        if words(paragraph).strip():
            yield value(paragraph, "pPr/pStyle") or "", words(paragraph)


def styles(docx: bytes) -> dict[str, etree._Element]:
    """The paragraph styles by id."""
    found = part(docx, "styles.xml").iter(W + "style")
    return {style.get(W + "styleId"): style for style in found if style.get(W + "type") == "paragraph"}
