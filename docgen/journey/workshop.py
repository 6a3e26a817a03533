"""Where a dossier becomes documents: read, plan, render, prove; nothing is written yet.

In: the path of a dossier. Out: its documents by file name, on their way to a folder, or the error
that stopped it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from itertools import chain
from pathlib import Path, PurePosixPath

from docgen import output
from docgen.dossier import Dossier, read
from docgen.errors import DocgenError, DossierError, OutputError, Place, Problem, Severity
from docgen.frozen import frozen
from docgen.journey import findings
from docgen.messages import Message, _
from docgen.papers import Job, plan
from docgen.rendering import Template, compile_template
from docgen.rendering.library import Library
from docgen.rendering.proof import prove
from docgen.word.anchors import anchored
from docgen.word.returned import Label

Progress = Callable[[Message], None]


@frozen
class Options:
    """What is wanted of every dossier of a run; `docgen.build` explains each."""

    out: Path = Path("out")
    papers: tuple[str, ...] | None = None
    languages: tuple[str, ...] | None = None
    templates: Path | None = None
    final: bool = False
    force: bool = False
    pdf: bool = False
    prune: bool = False

    @property
    def whole(self) -> bool:
        """Say whether all papers are wanted, in all languages."""
        return self.papers is None and self.languages is None

    @property
    def remain(self) -> output.Remains:
        """Return what to do about papers of earlier builds."""
        if not self.whole:
            return output.Remains.UNSEEN
        return output.Remains.REMOVED if self.prune else output.Remains.TOLD


@dataclass(slots=True)
class Documents:
    """A dossier's finished documents by file name, on their way to `folder`."""

    path: Path
    folder: Path = Path()
    files: dict[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    error: DocgenError | None = None
    sources: tuple[Path, ...] = ()
    """The dossier's file and the office files it asks for."""


def document(job: Job, template: Template) -> bytes:
    """Return the finished document of `job`, proved. Raises TemplateError."""
    context, own = _context(job), job.view.properties
    finished = template.render(context, title=own.title, author=own.author, language=own.language)
    prove(finished, template, context)
    return finished


def _context(job: Job) -> dict[str, object]:
    return {field.name: getattr(job.view, field.name) for field in fields(job.view)}


def _misfits(templates: Path | None) -> tuple[Problem, ...]:
    """Return what is strange about an office's own folder, if it has one."""
    if templates is None:
        return ()
    from docgen.rendering.misfits import misfits

    return tuple(misfits(templates))


class Workshop:
    """Makes documents; keeps the compiled templates from one dossier to the next.

    `bare` ones carry nothing that lets them be read back, as final ones do not.
    """

    def __init__(self, options: Options, tell: Progress, *, bare: bool = False) -> None:
        self._bare = bare
        self._options = options
        self._tell = tell
        self._library = Library(options.templates)
        self._misfits = _misfits(options.templates)
        self._compiled: dict[Path, Template] = {}
        self._folders: dict[str, Path] = {}

    def make(self, path: Path) -> Documents:
        """Return the documents of the dossier at `path`, or why there are none."""
        made = Documents(path)
        self._tell(_("Building {file}", file=path))
        try:
            self._fill(made)
        except DocgenError as error:
            made.error = findings.located(error, path)
            made.problems = findings.others(made.problems, error.problems)
        return made

    def add_pdf(self, made: Sequence[Documents]) -> None:
        """Add a PDF to every document of `made`, all in one run. Raises ConversionError, adding none."""
        from docgen import pdf

        homes = {(one.folder / name).as_posix(): one for one in made for name in one.files}
        self._tell(_("Converting to PDF, {count} documents", count=len(homes)))
        printed = pdf.convert({path: one.files[Path(path).name] for path, one in homes.items()})
        for path, one in homes.items():
            name = PurePosixPath(path).with_suffix(".pdf")
            one.files[name.name] = printed[str(name)]

    def _fill(self, made: Documents) -> None:
        reading = read(made.path)
        made.sources = reading.sources
        if reading.dossier is None:
            raise DossierError(reading.problems)
        made.problems = (*reading.problems, *findings.of_protocol(reading.dossier, self._options.papers))
        if any(problem.severity is Severity.ERROR for problem in made.problems):
            raise DossierError(made.problems)
        made.folder = self._folder(reading.dossier, made.path)
        chosen = (self._options.papers, self._options.languages)
        jobs = plan(reading.dossier, *chosen, final=self._options.final)
        if self._options.final:
            self._refuse_unfinished(reading.dossier, jobs, made.path)
        missing = findings.gaps(jobs)
        more = [*self._misfits, *(missing if jobs else [findings.nothing_to_build(made.path)])]
        made.problems = findings.by_place([*made.problems, *findings.others(more, made.problems)], made.path)
        made.files = {job.filename: self._document(job, reading.dossier) for job in jobs}
        if reading.dossier.draft is not None:
            from docgen.journey.unmarked import unmarked

            silent = (unmarked(job, self._template(job), _context(job)) for job in jobs)
            told = dict.fromkeys(chain.from_iterable(silent))
            made.problems = findings.by_place([*made.problems, *told], made.path)

    def _refuse_unfinished(self, dossier: Dossier, jobs: Sequence[Job], path: Path) -> None:
        """Raise DossierError with all that keeps papers from being final."""
        from docgen.journey.finality import refused  # with the concordance, which takes a while

        found = refused(dossier, jobs, path, self._library.is_shipped)
        if found:
            raise DossierError(findings.by_place(found, path))

    def _document(self, job: Job, dossier: Dossier) -> bytes:
        """Return a paper, with what lets it be read back, unless it is signed as it is."""
        finished = document(job, self._template(job))
        if self._bare or self._options.final:
            return finished
        return anchored(finished, Label(dossier.name, job.paper, job.languages, job.party))

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

    def _template(self, job: Job) -> Template:
        path = self._library.find(job.template.language, job.template.name)
        if path not in self._compiled:
            self._compiled[path] = compile_template(path, view=type(job.view))
        return self._compiled[path]
