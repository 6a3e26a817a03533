"""Pictures of pages, and how papers stand beside each other."""

from __future__ import annotations

import io
import struct

import pytest
from pypdf import PdfWriter

from docgen.preview.pages import pictures
from docgen.preview.papers import Shown, languages_of, rows, shown


def pdf(*pages: tuple[float, float]) -> bytes:
    writer, content = PdfWriter(), io.BytesIO()
    for width, height in pages:
        writer.add_blank_page(width, height)
    writer.write(content)
    return content.getvalue()


def sizes(pages: list[bytes]) -> list[tuple[int, ...]]:
    return [struct.unpack(">II", page[16:24]) for page in pages]


def test_each_page_has_its_own_size():
    assert sizes(pictures(pdf((72, 144), (720, 360)), 100)) == [(100, 200), (1000, 500)]


def test_a_page_as_wide_as_a_street_does_not_fill_the_memory():
    assert sizes(pictures(pdf((14_000, 140)), 300)) == [(5000, 50)]


def test_a_page_that_looks_as_before_is_the_same_picture():
    known: dict[bytes, bytes] = {}
    first = pictures(pdf((72, 72), (72, 144)), 72, known)
    assert len(known) == 2
    again = pictures(pdf((72, 144)), 72, known)
    assert again[0] is first[1]
    assert list(known.values()) == again == pictures(pdf((72, 144)), 72)


def names(*documents: str) -> list[str]:
    return [f"{document}.{ending}" for document in documents for ending in ("pdf", "2.png", "1.png")]


@pytest.mark.parametrize(
    ("documents", "expected"),
    [
        (["a.vi", "a.lo"], {"a": ["a.vi", "a.lo"]}),
        (["a.vi", "b.lo", "b.vi"], {"a": ["a.vi", None], "b": ["b.vi", "b.lo"]}),
        (["a.vi", "a.lo", "a.zh"], {"a": ["a.vi", "a.lo", "a.zh"]}),
        (["a.vi.x", "a.lo.x", "a.vi.y"], {"a.x": ["a.vi.x", "a.lo.x"], "a.y": ["a.vi.y", None]}),
        (["a.vi.simplified", "a.zh.simplified"], {"a.simplified": ["a.vi.simplified", "a.zh.simplified"]}),
        (["a.vi", "a.vi-lo", "a.lo-vi"], {"a": ["a.vi"], "a.vi-lo": ["a.vi-lo"], "a.lo-vi": ["a.lo-vi"]}),
    ],
)
def test_languages_of_a_paper_stand_in_one_row(documents, expected):
    found = shown(names(*documents))
    assert found == [Shown(document, (f"{document}.1.png", f"{document}.2.png")) for document in documents]
    made = {
        row.title: [document and document.name for document in row.documents]
        for row in rows(found, languages_of(found))
    }
    assert made == expected


def test_what_is_no_page_is_not_shown():
    assert shown(["index.html", "preview.js", "1.png", "a.png", "a.vi.x.png", ".pdf", "a.pdf"]) == []
