"""The whole way from a path to a dossier.

In: the path of a YAML file, or a tree that was put together from several. Out: a `Reading`: the
dossier, or every problem that keeps it from being one; warnings and notes may stand beside a dossier.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import replace
from pathlib import Path

from docgen.dossier.decoder import context_of, decode
from docgen.dossier.gaps import gaps
from docgen.dossier.model import Dossier
from docgen.dossier.office import HEAD, Included, include
from docgen.dossier.reader import read_tree
from docgen.dossier.source import Contents
from docgen.dossier.tree import Mapping
from docgen.errors import DossierError, Place, Problem, Severity
from docgen.filenames import composed, fault, readable
from docgen.frozen import frozen
from docgen.messages import _

PLAN = "docgen-plan"
"""What a plan for a batch begins with (`docgen.batch`)."""


@frozen
class Reading:
    """What came of reading a dossier; `dossier` is None where a problem is an error."""

    dossier: Dossier | None
    problems: tuple[Problem, ...]
    sources: tuple[Path, ...] = ()
    """The files that it is made from; also an office file that is not there, but is asked for."""


def read(path: Path, contents: Contents | None = None, *, gaps_too: bool = True) -> Reading:
    """Read the dossier at `path`, finding every problem at once. Raises nothing.

    `contents` stands for what files hold that are not written yet, the dossier's own or its office files'.
    Without `gaps_too` it is not searched for what is missing or said otherwise than in the lexicon.
    """
    file = readable(path)
    contents = {where.resolve(): content for where, content in contents.items()} if contents else None
    try:
        name = "" if path.is_dir() else folder_name(file)
        tree = read_tree(path, file, contents)
        refuse_others(tree)
    except DossierError as error:
        return Reading(None, error.problems, (path,))
    included = include(tree, path, file, contents)
    return replace(_decoded(included, name, file, gaps_too=gaps_too), sources=(path, *included.files))


def load(path: Path) -> Dossier:
    """Return the dossier at `path`. Raises DossierError with every problem."""
    reading = read(path)
    if reading.dossier is None:
        raise DossierError(reading.problems)
    return reading.dossier


def decode_tree(
    tree: Mapping, name: str, file: str, languages: Map[str, str] | None = None, *, gaps_too: bool = True
) -> Reading:
    """Return the dossier `name` that `tree` says, whose office files are merged into it already.

    `file` is the file that counts as its own, `languages` the working language of each other file that
    has one. Without `gaps_too` it is not searched for what is missing or said otherwise than in the
    lexicon: for a tree that was read once. Raises nothing.
    """
    return _decoded(Included(tree, dict(languages or {})), name, file, gaps_too=gaps_too)


def _decoded(included: Included, name: str, file: str, *, gaps_too: bool = True) -> Reading:
    context = context_of(included.tree, file, included.languages)
    if included.problems:
        context.parties = context.people = None
    dossier = decode(included.tree, name, context)
    problems = [*included.problems, *context.problems]
    if dossier is None or any(problem.severity is Severity.ERROR for problem in problems):
        return Reading(None, _in_order(problems, file))
    return Reading(dossier, _in_order([*problems, *(gaps(dossier, file) if gaps_too else ())], file))


def _in_order(problems: list[Problem], file: str) -> tuple[Problem, ...]:
    """Sort by place, the dossier's own file first."""

    def key(problem: Problem) -> tuple[bool, Place]:
        place = problem.place or Place(file)
        return place.file != file, place

    return tuple(sorted(problems, key=key))


def folder_name(file: str) -> str:
    """Return the file's name without ending, which becomes a folder's name on any system.

    Raises DossierError where it cannot.
    """
    name = composed(Path(file).stem)
    if reason := fault(name):
        message = _(
            'The file\'s name "{name}" cannot name a folder: {reason}. Rename it, as hua-muong-2023.yaml.',
            name=name,
            reason=reason,
        )
        raise DossierError(Problem("bad-name", message, Place(file)))
    return name


def refuse_others(tree: Mapping) -> None:
    """Raise DossierError where `tree` is a plan or an office file, which are read otherwise."""
    plan, entry = tree.entries.get(PLAN), tree.entries.get(HEAD)
    if plan is not None and "docgen" not in tree.entries:
        message = _("This is a plan, no dossier: docgen batch makes its letters, docgen plan shows when.")
        raise DossierError(Problem("not-a-dossier", message, plan.key.place, PLAN))
    if entry is not None and "docgen" not in tree.entries:
        message = _(
            "This is an office file; dossiers include it. Name a dossier, which begins with docgen: 1."
        )
        raise DossierError(Problem("not-a-dossier", message, entry.key.place, HEAD))
