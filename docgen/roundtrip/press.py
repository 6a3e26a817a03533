"""One paper, built anew from each state of its dossier.

In: the content of a dossier's file. Out: an `Edition`: the paper's paragraphs as a reader of the Word file
finds them, each with what it comes from. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path

from docgen.dossier import read
from docgen.dossier.model import Dossier
from docgen.errors import DocgenError, Problem, Severity
from docgen.messages import _
from docgen.papers import Job, plan
from docgen.rendering import Template, compile_template
from docgen.rendering.library import Library
from docgen.roundtrip.marking import Marker, Span
from docgen.word.package import open_package
from docgen.word.returned import BODY, Passage
from docgen.word.returned.reading import read_returned


class Unprinted(Exception):  # noqa: N818 - it says what became of the paper
    """A state of the dossier from which the paper cannot be built."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.code)


class Edition:
    """The paper as one state of the dossier makes it."""

    def __init__(self, content: bytes, dossier: Dossier, job: Job, template: Template) -> None:
        self.content = content
        self.dossier = dossier
        self.job = job
        self._template = template
        self.passages = self._printed(job.view)

    @cached_property
    def spans(self) -> tuple[tuple[Span, ...], ...]:
        """Return for each passage what its words come from."""
        marker = Marker()
        jobs = plan(marker.dossier(self.dossier), [self.job.paper])
        view = marker.view(next(job.view for job in jobs if job.filename == self.job.filename))
        marked = [marker.read(passage.text) for passage in self._printed(view)]
        if len(marked) != len(self.passages):  # a template that asks for what is marked
            return ((),) * len(self.passages)
        pairs = zip(self.passages, marked, strict=True)
        return tuple(_settled(passage.text, plain, spans) for passage, (plain, spans) in pairs)

    def _printed(self, view: object) -> tuple[Passage, ...]:
        context = {field.name: getattr(view, field.name) for field in fields(view)}  # type: ignore[arg-type]
        package = open_package(self._template.render(context), self.job.filename, own=True)
        return body(read_returned(package).passages)


class Press:
    """Builds the paper called `filename` of the dossier at `path`; `templates` is an office's own folder."""

    def __init__(self, path: Path, job: Job, templates: Path | None) -> None:
        self._path = path
        self._job = job
        template = Library(templates).find(job.template.language, job.template.name)
        self._template = compile_template(template, view=type(job.view))

    def edition(self, content: bytes) -> Edition:
        """Return the paper as a dossier of this content makes it. Raises Unprinted."""
        reading = read(self._path, {self._path: content}, gaps_too=False)
        if reading.dossier is None:
            raise Unprinted(next(one for one in reading.problems if one.severity is Severity.ERROR))
        try:
            jobs = [
                job
                for job in plan(reading.dossier, [self._job.paper])
                if job.filename == self._job.filename and job.template == self._job.template
            ]
            if jobs:
                return Edition(content, reading.dossier, jobs[0], self._template)
        except DocgenError as error:
            raise Unprinted(error.problems[0]) from error
        gone = _("The dossier would no longer order {file}.", file=self._job.filename)
        raise Unprinted(Problem("no-paper", gone))


def body(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return the passages of the document itself: headers bear marks that the dossier does not say."""
    return tuple(passage for passage in passages if passage.spot.story == BODY)


def _settled(text: str, plain: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans of `plain`, printed with marks, as those of `text`, printed without."""
    if len(text) == len(plain):
        return spans
    at = _offsets(plain, text)
    moved = (Span(at[span.start], at[span.end], span.origin) for span in spans)
    return tuple(span for span in moved if span.start < span.end)


def _offsets(old: str, new: str) -> Mapping[int, int]:
    """Return where each place between letters of `old` is in `new`."""
    at = {0: 0, len(old): len(new)}
    last = 0
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        at.update(dict.fromkeys(range(last, block.a), block.b))
        at.update({block.a + step: block.b + step for step in range(block.size)})
        last = block.a + block.size
    at.setdefault(len(old), len(new))
    return at
