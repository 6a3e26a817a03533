"""Two editions compared: of a Word file, or of a dossier's papers, made in memory.

In: two paths, each a Word file or a dossier. Out: for each paper the new edition with tracked changes, and
the table of changes in all languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.comparison import Compared, Entry, compare_documents, entries, halves
from docgen.errors import Place, Problem, Severity, UsageError
from docgen.filenames import readable
from docgen.journey.workshop import Options, Workshop
from docgen.languages import CODES
from docgen.messages import _
from docgen.word.package import Package, open_package, read_package
from docgen.word.revisions import Author

_WORD = (".docx", ".docm", ".doc")


@dataclass(frozen=True, slots=True)
class Listed:
    """A change, and the paper it is in; empty for two Word files."""

    paper: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Comparison:
    """Documents with tracked changes by file name, all changes, and what should be known besides."""

    documents: Mapping[str, bytes]
    changes: tuple[Listed, ...]
    problems: tuple[Problem, ...]


def is_word(path: Path) -> bool:
    """Tell whether `path` is called as a Word file is."""
    return path.suffix.lower() in _WORD


def compare(old: Path, new: Path, author: Author, options: Options) -> Comparison:
    """Compare `old` with `new`; `options` chooses papers and languages, and names an office's templates.

    Raises TemplateError for a file that is damaged, hostile or no Word file, DossierError for a dossier that
    cannot be built, UsageError where it is not clear which paper is meant.
    """
    left, right = _papers(old, options), _papers(new, options)
    problems: list[Problem] = []
    if is_word(old) or is_word(new):
        left, right = _met(left, right, old, new)
    else:
        problems += _unmet(left, right, old, new)
    made = {name: compare_documents(left[name], right[name], author) for name in right if name in left}
    for compared in made.values():
        problems += compared.problems
    if is_word(old) and is_word(new):
        changes = _of_file(next(iter(made.values())), options.languages or ())
    else:
        changes = _of_papers(made)
    documents = {name: compared.document for name, compared in made.items()}
    return Comparison(documents, tuple(changes), tuple(dict.fromkeys(problems)))


def _papers(path: Path, options: Options) -> dict[str, Package]:
    if is_word(path):
        return {path.name: read_package(path)}
    made = Workshop(options, lambda _message: None, bare=True).make(path)
    if made.error is not None:
        raise made.error
    files = {name: open_package(content, name, own=True) for name, content in made.files.items()}
    if not files:
        message = _("No paper of this dossier was chosen; it has others.")
        raise UsageError(Problem("no-paper", message, Place(readable(path))))
    return files


def _met(
    left: Mapping[str, Package], right: Mapping[str, Package], old: Path, new: Path
) -> tuple[dict[str, Package], dict[str, Package]]:
    """Return one paper of each, under one name: a Word file's own, or the only one that was chosen."""
    name = readable(new.name if is_word(new) else old.name)
    return {name: _one(left, old, name)}, {name: _one(right, new, name)}


def _one(papers: Mapping[str, Package], path: Path, name: str) -> Package:
    if len(papers) == 1:
        return next(iter(papers.values()))
    if name in papers:
        return papers[name]
    message = _(
        "Which paper of the dossier is the Word file? Say it with -p and -l,"
        " or call the file as one of: {names}.",
        names=", ".join(papers),
    )
    raise UsageError(Problem("which-paper", message, Place(readable(path))))


def _unmet(
    left: Mapping[str, Package], right: Mapping[str, Package], old: Path, new: Path
) -> Iterator[Problem]:
    for own, other, path in ((left, right, old), (right, left, new)):
        if names := [name for name in own if name not in other]:
            listed = ", ".join(names)
            message = _("Only this dossier has these papers, which are not compared: {names}.", names=listed)
            yield Problem("not-compared", message, Place(readable(path)), severity=Severity.WARNING)


def _of_file(compared: Compared, languages: Sequence[str]) -> Iterator[Listed]:
    """Yield the changes of a Word file; of two `languages`, each apart."""
    reading = compared.reading
    readings = halves(reading, (languages[0], languages[1])) if len(languages) == 2 else {"": reading}
    yield from (Listed("", entry) for entry in entries(readings))


def _of_papers(made: Mapping[str, Compared]) -> Iterator[Listed]:
    """Yield the changes of papers: those of one language together, a bilingual one where it is alone."""
    groups: dict[tuple[str, str], dict[str, Compared]] = {}
    both: dict[tuple[str, str], tuple[tuple[str, str], Compared]] = {}
    for name, compared in made.items():
        paper, tongues, rest = _parts(name)
        if len(tongues) == 2:
            both.setdefault((paper, rest), ((tongues[0], tongues[1]), compared))
        else:
            groups.setdefault((paper, rest), {})[tongues[0] if tongues else ""] = compared
    for (paper, rest), editions in groups.items():
        readings = {language: compared.reading for language, compared in editions.items()}
        yield from (Listed(paper + rest, entry) for entry in entries(readings))
    for (paper, rest), (languages, compared) in both.items():
        if (paper, rest) not in groups and (paper != "review" or len(both) == len(made)):
            readings = halves(compared.reading, languages)
            yield from (Listed(paper + rest, entry) for entry in entries(readings))


def _parts(name: str) -> tuple[str, list[str], str]:
    """Return paper, languages and the rest of a paper's file name: `memorandum.vi-lo.docx`."""
    paper, _dot, rest = name.removesuffix(".docx").partition(".")
    tongues, dot, party = rest.partition(".")
    codes = tongues.split("-")
    if not {*codes} <= {*CODES}:
        return paper, [], f".{rest}" if rest else ""
    return paper, codes, dot + party
