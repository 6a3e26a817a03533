"""Word files to pages; only those that are not as they were.

In: a dossier's documents by name. Out: the files of each that changed: a PDF, and a picture of each page.
While LibreOffice converts one document, the pages of the one before are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import PurePath
from types import TracebackType

from docgen.errors import ConversionError, Problem
from docgen.pdf.kept import KeptOffice
from docgen.preview.folder import digest
from docgen.preview.pages import Known, pictures
from docgen.preview.papers import PDF, page_name

Files = dict[str, bytes]

_FAILURES = 2
"""After so many documents that LibreOffice did not convert, the others wait for the next time."""


class Press:
    """A LibreOffice that stays, and what was printed. Raises ConversionError where there is none."""

    def __init__(self, dots_per_inch: int) -> None:
        self.office = KeptOffice()
        self._dots = dots_per_inch
        self._held = ExitStack()
        self._drawing = ThreadPoolExecutor(max_workers=1)  # PDFium knows one thread only
        self._printed: dict[str, str] = {}
        self._drawn: dict[str, Known] = {}

    def __enter__(self) -> Press:
        with ExitStack() as held:
            held.enter_context(self._drawing)
            held.enter_context(self.office)
            self._held = held.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.__exit__(kind, error, trace)

    def printed(self, documents: Mapping[str, bytes]) -> tuple[dict[str, Files], list[Problem]]:
        """Return the files of each of `documents` that changed, by its name without ending, and failures."""
        drawn: dict[str, tuple[bytes, Future[list[bytes]]]] = {}
        problems: list[Problem] = []
        for name, content in documents.items():
            if self._printed.get(title(name)) == digest(content) or len(problems) >= _FAILURES:
                continue
            try:
                pdf = self.office.convert(content, name)
            except ConversionError as error:
                problems += error.problems
            else:
                drawn[title(name)] = pdf, self._draw(title(name), pdf)
        return {name: _files(name, pdf, pages.result()) for name, (pdf, pages) in drawn.items()}, problems

    def _draw(self, name: str, pdf: bytes) -> Future[list[bytes]]:
        return self._drawing.submit(pictures, pdf, self._dots, self._drawn.setdefault(name, {}))

    def remember(self, documents: Mapping[str, bytes], titles: Iterable[str]) -> None:
        """Take note that `titles` among `documents` are where they are shown; all that is in none of them
        is forgotten."""
        new = {title(name): digest(content) for name, content in documents.items()}
        kept = {name: known for name, known in self._printed.items() if name in new}
        self._printed = kept | {name: new[name] for name in titles}
        self._drawn = {name: known for name, known in self._drawn.items() if name in new}


def title(name: str) -> str:
    """Return what the document `name` is called on the page: without its ending."""
    return str(PurePath(name).with_suffix(""))


def _files(name: str, pdf: bytes, pages: list[bytes]) -> Files:
    return {name + PDF: pdf, **{page_name(name, number): page for number, page in enumerate(pages, start=1)}}
