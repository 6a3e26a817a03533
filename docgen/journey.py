"""The whole way, from a dossier's file to its papers' files.

In: paths of dossiers, and what is wanted of them. Out: what was written and what was found on the
way. Read, plan, render, perhaps turn into PDF, write; a dossier is written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from docgen import output, pdf
from docgen.dossier import Dossier, read
from docgen.errors import DocgenError, DossierError, OutputError, Place, Problem, Severity
from docgen.messages import Message, _
from docgen.output import State, Written
from docgen.papers import Job, plan
from docgen.rendering import Template, compile_template
from docgen.rendering.library import Library

Progress = Callable[[Message], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What is wanted of every dossier of a run; `docgen.build` explains each."""

    out: Path = Path("out")
    papers: tuple[str, ...] | None = None
    languages: tuple[str, ...] | None = None
    templates: Path | None = None
    final: bool = False
    force: bool = False
    pdf: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one dossier.

    `problems` are findings that did not stop it (and files that Word holds open); where something
    stopped it, `error` says what, and nothing was written.
    """

    path: Path
    written: tuple[Written, ...] = ()
    problems: tuple[Problem, ...] = ()
    error: DocgenError | None = None


@dataclass(slots=True)
class _Papers:
    """A dossier's finished documents by file name, on their way to `folder`."""

    path: Path
    folder: Path = Path()
    files: dict[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    error: DocgenError | None = None


def check(path: str | Path) -> list[Problem]:
    """Return every problem of the dossier at `path`, in the order of its text; nothing is written."""
    path = Path(path)
    reading = read(path)
    if reading.dossier is None:
        return list(reading.problems)
    try:
        return _with_gaps(reading.problems, _gaps(plan(reading.dossier)), path)
    except DocgenError as error:
        return [*reading.problems, *error.problems]


def build(
    path: str | Path,
    *,
    out: str | Path = "out",
    papers: Sequence[str] | None = None,
    languages: Sequence[str] | None = None,
    templates: str | Path | None = None,
    final: bool = False,
    force: bool = False,
    pdf: bool = False,
    progress: Progress | None = None,
) -> Built:
    """Build the papers of the dossier at `path` into a folder of its name inside `out`.

    `papers` and `languages` choose among what the dossier orders; `templates` is an office's own
    folder, searched first; `final` refuses a text that is missing in a language; `force` writes over
    files that somebody edited; `pdf` adds a PDF beside each. Raises DossierError, TemplateError,
    OutputError, ConversionError or UsageError, and has then written nothing.
    """
    options = Options(
        Path(out),
        None if papers is None else tuple(papers),
        None if languages is None else tuple(languages),
        None if templates is None else Path(templates),
        final,
        force,
        pdf,
    )
    (built,) = build_many([Path(path)], options, progress)
    if built.error is not None:
        raise built.error
    return built


def build_many(paths: Iterable[Path], options: Options, progress: Progress | None = None) -> Iterator[Built]:
    """Yield what became of each dossier, one after the other; one that fails stops no other.

    Templates are compiled once for all, and LibreOffice runs once for all. Raises ConversionError
    where there can be no PDF.
    """
    tell = progress or (lambda _message: None)
    workshop = _Workshop(options, tell)
    prepared: Iterable[_Papers] = map(workshop.papers, paths)
    if options.pdf:
        prepared = _with_pdf(list(prepared), tell)
    for papers in prepared:
        yield _written(papers, options)


class _Workshop:
    """Reads and renders; keeps the compiled templates from one dossier to the next."""

    def __init__(self, options: Options, tell: Progress) -> None:
        self._options = options
        self._tell = tell
        self._library = Library(options.templates)
        self._compiled: dict[Path, Template] = {}
        self._folders: dict[str, Path] = {}

    def papers(self, path: Path) -> _Papers:
        """Return the finished documents of the dossier at `path`, or why there are none."""
        papers = _Papers(path)
        self._tell(_("Building {file}", file=path))
        try:
            self._fill(papers)
        except DocgenError as error:
            papers.error = type(error)([_located(problem, path) for problem in error.problems])
            papers.problems = tuple(_others(papers.problems, error.problems))
        return papers

    def _fill(self, papers: _Papers) -> None:
        dossier, papers.problems = _dossier(papers.path)
        papers.folder = self._folder(dossier, papers.path)
        jobs = plan(dossier, self._options.papers, self._options.languages)
        gaps = _gaps(jobs)
        if gaps and self._options.final:
            raise DossierError([replace(gap, severity=Severity.ERROR) for gap in gaps])
        papers.problems = tuple(_with_gaps(papers.problems, gaps, papers.path))
        papers.files = {job.filename: self._document(job) for job in jobs}

    def _folder(self, dossier: Dossier, path: Path) -> Path:
        folder = output.folder_for(self._options.out, dossier.name)
        other = self._folders.setdefault(str(folder).casefold(), path)
        if other is not path:
            message = _(
                "{other} goes into the folder {folder} too. Rename one of the dossiers.",
                other=other,
                folder=folder,
            )
            raise OutputError(Problem("same-name", message, Place(str(path))))
        return folder

    def _document(self, job: Job) -> bytes:
        path = self._library.find(job.template.language, job.template.name)
        if path not in self._compiled:
            self._compiled[path] = compile_template(path, view=type(job.view))
        properties = job.view.properties
        return self._compiled[path].render(
            {field.name: getattr(job.view, field.name) for field in fields(job.view)},
            title=properties.title,
            author=properties.author,
            language=properties.language,
        )


def _located(problem: Problem, path: Path) -> Problem:
    """Return `problem`, about the dossier at `path` as a whole where it has no place of its own."""
    return problem if problem.place else replace(problem, place=Place(str(path)))


def _dossier(path: Path) -> tuple[Dossier, tuple[Problem, ...]]:
    reading = read(path)
    if reading.dossier is None:
        raise DossierError(reading.problems)
    return reading.dossier, reading.problems


def _with_pdf(prepared: Sequence[_Papers], tell: Progress) -> Sequence[_Papers]:
    documents = {
        f"{number}/{name}": content
        for number, papers in enumerate(prepared)
        for name, content in papers.files.items()
    }
    tell(_("Converting to PDF, {count} documents", count=len(documents)))
    for place, content in pdf.convert(documents).items():
        number, name = place.split("/")
        prepared[int(number)].files[name] = content
    return prepared


def _written(papers: _Papers, options: Options) -> Built:
    if papers.error is not None:
        return Built(papers.path, problems=papers.problems, error=papers.error)
    try:
        written = output.write(papers.files, papers.folder, force=options.force)
    except OutputError as error:
        return Built(papers.path, problems=papers.problems, error=error)
    return Built(papers.path, tuple(written), (*papers.problems, *_held_open(written)))


def _held_open(written: Iterable[Written]) -> list[Problem]:
    return [_open_in_word(file) for file in written if file.state is State.BESIDE]


def _open_in_word(file: Written) -> Problem:
    message = _(
        "This file cannot be replaced; it may be open in Word. The new one is {beside}."
        " Close the file and build again.",
        beside=file.beside,
    )
    return Problem("held-open", message, Place(str(file.path)))


def _gaps(jobs: Iterable[Job]) -> list[Problem]:
    """Return the texts that papers lack, each once: several papers may lack one."""
    return list(dict.fromkeys(gap for job in jobs for gap in job.gaps))


def _with_gaps(problems: Sequence[Problem], gaps: Iterable[Problem], path: Path) -> list[Problem]:
    """Return `problems` and those of `gaps` that are not among them in other words, by place."""
    found = [*problems, *_others(gaps, problems)]
    own = Place(str(path))
    return sorted(found, key=lambda problem: ((problem.place or own).file != own.file, problem.place or own))


def _others(problems: Iterable[Problem], known: Iterable[Problem]) -> list[Problem]:
    """Return those of `problems` that `known` does not hold, perhaps in other words."""
    said = {(problem.place, problem.code) for problem in known}
    return [problem for problem in problems if (problem.place, problem.code) not in said]
