"""Judging an office's templates: each by itself, then all languages of a paper together.

In: files, or folders of templates. Out: findings, each with part, paragraph and its text where it has a
place. What stops a paper from being made is an error; what makes it look strange or say less, a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from docgen.errors import Place, Problem, Severity, TemplateError
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.papers.vocabulary import view_of
from docgen.rendering.inspection import examined, uses
from docgen.rendering.library import Library
from docgen.rendering.misfits import misfits
from docgen.templates.catalogue import Entry, catalogue
from docgen.templates.flaws import warnings
from docgen.templates.together import Used, differences
from docgen.word.comments import without_comments
from docgen.word.package import read_package

_UNREAD = ("package-too-large", "part-damaged", "not-docx", "forbidden-content")
"""Codes of problems after which nothing else of a file is looked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, with its place in the Word file; paragraph 0 where it concerns the whole file."""

    problem: Problem
    part: str = ""
    paragraph: int = 0
    text: str = ""


@dataclass(slots=True)
class Checked:
    """What was found in all files; `files` is how many were looked at."""

    files: int = 0
    found: list[Found] = field(default_factory=list)

    @property
    def problems(self) -> list[Problem]:
        """The findings without their places in the Word files."""
        return [one.problem for one in self.found]


def check(paths: Iterable[Path]) -> Checked:
    """Return every finding in the templates at `paths`: files, or folders as `build --templates` takes them.

    A file that is named like a template (`vi/invitation.docx`, or `invitation.docx` anywhere) is held
    against what its paper offers. Raises TemplateError for a folder that is none, OutputError for
    one whose record cannot be read.
    """
    done = Checked()
    for path in paths:
        if path.is_dir():
            _folder(path, done)
        else:
            _file(path, done)
    return done


def _file(path: Path, done: Checked) -> None:
    done.files += 1
    view = view_of(path.stem)
    if view is None:
        message = _(
            "No paper has a template of this name, so it was not checked whether its fields exist."
            " Name it like docgen's own: invitation.docx, memorandum-lo.docx."
        )
        done.found.append(Found(_told("unknown-template", message, path, Severity.NOTE)))
    done.found += _one(path, view)


def _folder(folder: Path, done: Checked) -> None:
    entries = catalogue(folder)
    own = [entry for entry in entries if entry.own]
    for entry in own:
        done.files += 1
        done.found += _one(entry.path, view_of(entry.paper))
        done.found += [Found(problem) for problem in _age(entry)]
    done.found += [Found(problem) for problem in misfits(folder)]
    done.found += [Found(problem) for problem in _together(entries)]


def _one(path: Path, view: type | None) -> Iterator[Found]:
    """Yield the findings in one file."""
    try:
        package = read_package(path)
        _sources, problems = examined(without_comments(package), view)
    except TemplateError as error:
        yield from map(_placed, error.problems)
        return
    yield from map(_placed, problems)
    if any(problem.code in _UNREAD for problem in problems):
        return
    yield from map(Found, _silent(path, view))
    try:
        yield from [Found(*one) for one in warnings(package)]
    except TemplateError as error:  # in a part that the engine does not read, such as styles
        yield from map(_placed, error.problems)


def _silent(path: Path, view: type | None) -> Iterator[Problem]:
    """Yield a note where the template never says that a paper is a draft."""
    named = uses(path, view) if view is not None else None
    if named is not None and not any(name.endswith(".draft") for name in named):
        message = _(
            "This template does not show which draft a paper is. Put {tag} into its header, as docgen's own"
            " have it.",
            tag="{{ properties.draft }}",
        )
        yield _told("template-no-draft", message, path, Severity.NOTE)


def _placed(problem: Problem) -> Found:
    """Return a problem with the paragraph that its message names."""
    values = problem.message.values
    number, words = values.get("number"), values.get("words")
    if isinstance(number, int) and isinstance(words, str):
        return Found(problem, problem.path, number, words)
    return Found(problem, problem.path)


def _age(entry: Entry) -> Iterator[Problem]:
    if entry.outdated:
        message = _(
            "docgen's own template has changed since this one was taken over (from docgen {version})."
            " See what is new with: docgen templates show {name}",
            version=entry.adopted,
            name=entry.name.removesuffix(".docx"),
        )
        yield _told("template-outdated", message, entry.path, Severity.NOTE)


def _together(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield what an office's template leaves out, or adds, that its paper's other languages do not."""
    papers = {entry.paper for entry in entries if entry.own}
    library = Library()
    for paper in sorted(papers):
        ours = {entry.language: entry for entry in entries if entry.paper == paper}
        given: dict[str, Used] = {}
        for language, entry in ours.items():
            view = view_of(paper)
            if view is None:
                continue
            now = uses(entry.path, view)
            try:
                before = uses(library.find(language, paper), view)
            except TemplateError:
                before = now
            if now is not None:
                given[language] = Used(entry, now, before if before is not None else now)
        yield from differences(given)


def _told(code: str, message: Message, path: Path, severity: Severity) -> Problem:
    return Problem(code, message, Place(readable(path)), severity=severity)
