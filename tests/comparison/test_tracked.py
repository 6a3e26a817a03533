"""Tracked changes: accepting all gives the new text, rejecting all the old one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen import build
from docgen.comparison import compare_documents
from docgen.word.package import open_package
from docgen.word.revisions import Author
from tests.comparison.editing import edited
from tests.comparison.revisions import accepted, as_it_is, rejected
from tests.documents import assert_valid
from tests.dossiers import build_dossier

AUTHOR = Author("Sở Ngoại vụ", "2026-03-01T08:00:00Z")


@cache
def papers() -> list[bytes]:
    """Our papers in Vietnamese, Lao and Chinese: tables, sections, fields, both texts in one file."""
    with TemporaryDirectory() as folder:
        for partner in ("lo", "zh"):
            build(build_dossier(Path(folder), partner=partner, name=f"{partner}.yaml"), out=Path(folder))
        return [path.read_bytes() for path in sorted(Path(folder).glob("*/*.docx"))]


def compared(old: bytes, new: bytes) -> bytes:
    found = compare_documents(open_package(old, "old.docx"), open_package(new, "new.docx"), AUTHOR)
    assert found.problems == ()
    return found.document


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10_000), st.integers(0, 10**6), st.integers(1, 14), st.booleans())
def test_accepting_gives_the_new_text_and_rejecting_the_old(paper, seed, steps, backwards):
    old = papers()[paper % len(papers())]
    new = edited(old, seed, steps)
    if backwards:
        old, new = new, old
    document = compared(old, new)
    assert accepted(document) == as_it_is(new)
    assert rejected(document) == as_it_is(old)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_unrelated_papers(one, other):
    old, new = papers()[one % len(papers())], papers()[other % len(papers())]
    found = compare_documents(open_package(old), open_package(new), AUTHOR)
    result, before = rejected(found.document), as_it_is(old)
    assert accepted(found.document) == as_it_is(new)
    assert result["word/document.xml"] == before["word/document.xml"]


@pytest.mark.parametrize("seed", range(5))
def test_every_output_is_a_valid_word_file(seed):
    old = papers()[seed * 3 % len(papers())]
    assert_valid(compared(old, edited(old, seed, 3)))


def test_the_same_input_gives_the_same_bytes():
    old = papers()[0]
    new = edited(old, 3, 6)
    assert compared(old, new) == compared(old, new)


def test_equal_files_have_no_changes():
    found = compare_documents(open_package(papers()[0]), open_package(papers()[0]), AUTHOR)
    assert found.reading.changes == []
    assert b"<w:ins " not in open_package(found.document).read("word/document.xml")
