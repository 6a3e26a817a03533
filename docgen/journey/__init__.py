"""The whole way, from a dossier's file to its papers' files.

In: paths of dossiers, and what is wanted of them. Out: what was written and what was found on the
way. Read, plan, render, prove (`workshop`), perhaps turn into PDF, write; a dossier is written whole
or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from docgen import output
from docgen.dossier import Dossier, read
from docgen.dossier.provisional import counted
from docgen.errors import ConversionError, DocgenError, OutputError, Problem, UsageError
from docgen.filenames import readable
from docgen.frozen import frozen
from docgen.journey import findings
from docgen.journey.workshop import Documents, Options, Progress, Workshop
from docgen.messages import _
from docgen.output import State, Written
from docgen.papers import Job, plan
from docgen.rendering.library import Library

__all__ = ["Built", "Options", "Progress", "build", "build_many", "check"]


@frozen
class Built:
    """What became of one dossier.

    `problems` are findings that did not stop it (and files that Word holds open, that are no longer
    ordered or out of date); where something stopped it, `error` says what, and nothing was written.
    """

    path: Path
    written: tuple[Written, ...] = ()
    problems: tuple[Problem, ...] = ()
    error: DocgenError | None = None


def check(path: str | Path, *, provisional: bool = False, final: bool = False) -> list[Problem]:
    """Return every problem of the dossier at `path`, in the order of its text; nothing is written.

    `provisional` adds a note for all wording that is provisional and nobody has read, which otherwise is
    only counted; `final` returns as errors all for which `build` would refuse to make final papers.
    """
    path = Path(path)
    reading = read(path)
    more = [] if reading.dossier and "forms" not in reading.dossier.places else findings.of_house(path)
    known = reading.problems
    if reading.dossier is not None:
        more += findings.of_protocol(reading.dossier)
        try:
            jobs = plan(reading.dossier)
        except DocgenError as error:
            more += findings.located(error, path).problems
        else:
            more += findings.gaps(jobs)
            told = _wording(reading.dossier, jobs, path, named=provisional, final=final)
            known = (*told, *findings.others(known, told))
    return list(findings.by_place([*known, *findings.others(more, known)], path))


def _wording(
    dossier: Dossier, jobs: Sequence[Job], path: Path, *, named: bool, final: bool
) -> tuple[Problem, ...]:
    """Return what is to be said of the words of the dossier's papers, and of its other provisional words."""
    if final:
        from docgen.journey.finality import refused  # with the concordance, which takes a while

        return tuple(refused(dossier, jobs, path, Library().is_shipped))
    from docgen.journey.unread import unread_in  # builds do not ask

    file = readable(path)
    found = unread_in(dossier, jobs, file, Library().is_shipped, everything=True)
    return (*counted(found, file), *(one.note for one in found if named))


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
    prune: bool = False,
    progress: Progress | None = None,
) -> Built:
    """Build the papers of the dossier at `path` into a folder of its name inside `out`.

    `papers` and `languages` choose among what the dossier orders; `templates` is an office's own
    folder, searched first; `final` refuses what is missing, not filled in, out of date, provisional and
    read by nobody, or said otherwise in another language;
    `force` writes over files that somebody edited; `pdf` adds a PDF beside each; `prune` removes papers of
    earlier builds that are no longer ordered. Raises DossierError, TemplateError, OutputError or
    UsageError, having written nothing, and ConversionError, having written the Word files.
    """
    options = Options(
        Path(out),
        None if papers is None else tuple(papers),
        None if languages is None else tuple(languages),
        None if templates is None else Path(templates),
        final,
        force,
        pdf,
        prune,
    )
    (built,) = build_many([Path(path)], options, progress)
    if built.error is not None:
        raise built.error
    return built


def build_many(paths: Iterable[Path], options: Options, progress: Progress | None = None) -> Iterator[Built]:
    """Yield what became of each dossier, one after the other; one that fails stops no other.

    Templates are compiled once for all, and LibreOffice runs once for all. Raises UsageError where the
    options contradict each other, and ConversionError, at the end, where there can be no PDF.
    """
    if options.prune and not options.whole:
        message = _("--prune needs to know all papers; leave out -p and -l.")
        raise UsageError(Problem("prune-part", message))
    workshop = Workshop(options, progress or (lambda _message: None))
    made: Iterable[Documents] = map(workshop.make, paths)
    failure: ConversionError | None = None
    if options.pdf:
        made = list(made)
        try:
            workshop.add_pdf(made)
        except ConversionError as error:
            failure = error
    for documents in made:
        yield _written(documents, options)
    if failure is not None:
        raise failure


def _written(made: Documents, options: Options) -> Built:
    error, files = made.error, list[Written]()
    if error is None and (made.files or made.folder.is_dir()):
        try:
            files = output.write(
                made.files, made.folder, dossier=made.path, force=options.force, remain=options.remain
            )
        except OutputError as failure:
            error = failure
    written = tuple(file for file in files if file.state not in {State.NOT_ORDERED, State.OUTDATED})
    return Built(made.path, written, (*made.problems, *findings.of_files(files)), error)
