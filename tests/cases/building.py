"""The five samples, built through the public door, and their texts as they are kept in files."""

from collections.abc import Iterator
from pathlib import Path

import docgen
from tests.cases.facts import CASES, Case
from tests.cases.facts.son_la import NINE, SON_LA
from tests.documents import lines

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"

_SIGNS = str.maketrans({"\n": "⏎", "\t": "⇥", "\f": "⇟", "\u00a0": "⍽"})
"""Signs for what a line of a file cannot hold or a reader cannot see: a line break inside a
paragraph, a tab, a page break, a space that does not break."""


def build(case: Case, out: Path) -> dict[str, bytes]:
    """Build every paper of the case into `out`; its files by name without ending."""
    docgen.build(SAMPLES / f"{case.name}.yaml", out=out)
    return {path.stem: path.read_bytes() for path in sorted((out / case.name).glob("*.docx"))}


def kept(case: Case) -> Iterator[str]:
    """Yield the documents whose whole text is kept; of nine letters alike, the first."""
    others = () if case is not SON_LA else tuple(NINE)[1:]
    return (name for name in sorted(case.documents) if not name.endswith(others))


def text_file(case: Case, document: str) -> Path:
    """Return where the whole text of a document is kept."""
    return HERE / case.name / f"{document}.txt"


def whole_text(docx: bytes) -> list[str]:
    """Return one line for each paragraph that is not empty."""
    return [line.translate(_SIGNS) for line in lines(docx)]


def running_text(paragraphs: list[str]) -> str:
    """Return what a reader reads, whatever the line breaks."""
    return " ".join(" ".join(paragraphs).replace("\u00a0", " ").split())


def agreements(case: Case) -> tuple[str, ...]:
    """Return every document that holds the agreement's text: one language alone, and both originals."""
    return (*(f"memorandum.{language}" for language in case.languages), *case.originals)


def agreement_texts(case: Case, document: str, docx: bytes) -> dict[str, list[str]]:
    """Return the paragraphs of the agreement in each language of the document, in its order."""
    languages = document.partition(".")[2].split("-")
    found = lines(docx)
    starts = [found.index(case.titles[language]) for language in languages]
    ends = [*starts[1:], len(found)]
    return {language: found[start:end] for language, start, end in zip(languages, starts, ends, strict=True)}


__all__ = [
    "CASES",
    "SAMPLES",
    "agreement_texts",
    "agreements",
    "build",
    "kept",
    "running_text",
    "text_file",
    "whole_text",
]
