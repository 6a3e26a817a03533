"""What was found on the way, put together: by place, each finding once.

In: problems of the reader, of protocol, of papers and of writing. Out: one list for the report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from docgen.dossier.house import house_rules
from docgen.dossier.model import Dossier
from docgen.errors import DocgenError, DossierError, Place, Problem, Severity
from docgen.filenames import readable
from docgen.messages import _
from docgen.output import State, Written
from docgen.papers import Job
from docgen.protocol.acceptance import not_accepted
from docgen.protocol.forms.house import faults
from docgen.protocol.precedence import contradictions


def gaps(jobs: Iterable[Job]) -> list[Problem]:
    """Return the texts that papers lack, each once: several papers may lack one."""
    return list(dict.fromkeys(gap for job in jobs for gap in job.gaps))


def of_protocol(dossier: Dossier, papers: Sequence[str] | None = None) -> tuple[Problem, ...]:
    """Return what diplomacy and law say against the dossier and it does not accept; of an agreement only
    if it is among `papers`."""
    guarded = papers is None or "memorandum" in papers
    found = (*contradictions(dossier), *(_of_law(dossier) if guarded else ()))
    return not_accepted(dossier, found, guarded=guarded)


def _of_law(dossier: Dossier) -> tuple[Problem, ...]:
    """Ask the guard, whose words take a while to import, where there is an agreement to look at."""
    if dossier.papers.memorandum is None:
        return ()
    from docgen.protocol.guard import guard

    return guard(dossier)


def of_house(path: Path) -> list[Problem]:
    """Return what cannot be in the rules for forms that the dossier at `path` or its offices say."""
    try:
        return faults(house_rules(path))
    except DossierError as error:
        return list(error.problems)


def others(problems: Iterable[Problem], known: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those of `problems` that `known` does not hold, perhaps in other words."""
    said = {(problem.place, problem.code) for problem in known}
    return tuple(problem for problem in problems if (problem.place, problem.code) not in said)


def by_place(problems: Iterable[Problem], path: Path) -> tuple[Problem, ...]:
    """Return `problems` in the order of the text, those of the dossier at `path` before its office files'."""
    own = Place(readable(path))
    return tuple(sorted(problems, key=lambda problem: _key(problem.place or own, own)))


def located(error: DocgenError, path: Path) -> DocgenError:
    """Return `error`, about the dossier at `path` as a whole where it has no place of its own."""
    place = Place(readable(path))
    return type(error)(replace(problem, place=problem.place or place) for problem in error.problems)


def nothing_to_build(path: Path) -> Problem:
    """Say that a dossier orders no paper, or none that fits what was asked for."""
    message = _("There is nothing to build: the dossier orders no paper that fits. Name papers in it.")
    return Problem("no-paper", message, Place(readable(path)), "papers", Severity.WARNING)


def of_files(files: Sequence[Written]) -> Iterator[Problem]:
    """Say of files what their owner should know: held open, no longer ordered, out of date."""
    for file in files:
        if file.state is State.BESIDE:
            message = _(
                "This file cannot be replaced; it may be open in Word. The new one is {beside}."
                " Close the file and build again.",
                beside=file.beside,
            )
            yield Problem("held-open", message, Place(readable(file.path)))
        elif file.state is State.OUTDATED:
            message = _("This PDF is of an earlier text of its Word file. Build with --pdf to renew it.")
            yield Problem("outdated-pdf", message, Place(readable(file.path)), "", Severity.WARNING)
    yield from _no_longer_ordered([file.path for file in files if file.state is State.NOT_ORDERED])


def _no_longer_ordered(paths: Sequence[Path]) -> Iterator[Problem]:
    """Name them in one line: dropping one paper may leave a file for every language."""
    if paths:
        message = _(
            "The dossier no longer orders these papers of an earlier build, which were left here: {names}."
            " Delete them, or build with --prune, which removes those that nobody edited.",
            names=", ".join(readable(path.name) for path in paths),
        )
        folder = Place(readable(paths[0].parent))
        yield Problem("not-ordered", message, folder, "", Severity.WARNING)


def _key(place: Place, own: Place) -> tuple[bool, Place]:
    return place.file != own.file, place
