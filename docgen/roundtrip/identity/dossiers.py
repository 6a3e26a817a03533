"""Which dossier an edited paper was made from.

In: the paper's path, its label, perhaps the dossier that the user names. Out: the dossier's path. The folder
that docgen wrote the paper into remembers its dossier (`docgen.output.provenance`), wherever both were moved
together; a file that was sent and came back says its dossier's name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from docgen.errors import Place, Problem, Severity, UsageError
from docgen.filenames import composed, fault, on_disk, quoted, readable
from docgen.messages import _
from docgen.output import provenance
from docgen.word.returned import Label

_ENDINGS = (".yaml", ".yml")
_OUT = "out"
"""Where `docgen build` writes unless it is told otherwise."""
_UP = 5
"""So many folders above the papers a folder that remembers its dossier is followed."""
_NEAR = 2
"""So many above the paper a dossier is looked for by its name alone."""
_MOST = 200
"""So many folders in each of them are looked into."""
_READ = 10_000
"""So many names are read to find these."""


def find_dossier(edited: Path, label: Label | None, given: Path | None) -> Path:
    """Return the path of the dossier that the paper at `edited` was made from: the one `given`, if any.

    Raises UsageError where none is found, or several are.
    """
    if given is not None:
        return given
    if provenance.is_letter(edited):
        message = _(
            "This is a letter of a batch, which was made from a plan and has no dossier. To see what was"
            " changed, use docgen compare."
        )
        raise UsageError(Problem("batch-letter", message, Place(readable(edited))))
    homes = list(_homes(edited, label))
    for home, name in homes:
        for folder in _round(home):
            if provenance.is_dossier_of(folder / on_disk(name), home):
                return _shown(folder / on_disk(name))
    found = _called([*_names(label), *(name for _home, name in homes)], edited)
    if len(found) == 1:
        return found[0]
    raise UsageError(_unfound(edited, label, found))


def differing(edited: Path, label: Label | None, dossier: Path) -> tuple[Problem, ...]:
    """Warn where the file says that it is another dossier's paper."""
    name = _safe(label)
    if not name or name == composed(readable(dossier.stem)):
        return ()
    message = _(
        "This file says that it is a paper of the dossier {name}; it is read back into {dossier}.",
        name=name,
        dossier=readable(dossier),
    )
    return (Problem("other-dossier", message, Place(readable(edited)), "", Severity.WARNING),)


def _homes(edited: Path, label: Label | None) -> Iterator[tuple[Path, str]]:
    """Yield folders that the paper may have been written into, and their dossier's file: the folder it lies
    in, and those of the dossier's name where papers usually are."""
    folder = edited.absolute().parent
    own = _safe(label)
    bases = [folder, Path.cwd()] if own else []
    for home in dict.fromkeys([folder, *(base / _OUT / on_disk(own) for base in bases)]):
        name = provenance.dossier_of(home)
        if name and (label is None or label.dossier == Path(name).stem):
            yield home, name


def _round(home: Path) -> Iterator[Path]:
    """Yield the folders in which the dossier of papers in `home` may be."""
    bases = dict.fromkeys([Path.cwd(), home, *home.parents[:_UP]])
    yield from bases
    for base in bases:
        yield from _inside(base)


def _inside(folder: Path) -> list[Path]:
    """Return the folders in `folder` that are not hidden."""
    with suppress(OSError), os.scandir(folder) as entries:
        inner = (entry.name for entry in islice(entries, _READ) if entry.is_dir())
        return [folder / name for name in sorted(islice(inner, _MOST)) if not name.startswith(".")]
    return []


def _names(label: Label | None) -> list[str]:
    own = _safe(label)
    return [own + ending for ending in _ENDINGS] if own else []


def _safe(label: Label | None) -> str:
    """Return the dossier's name that the file says, "" where none or where it leads elsewhere."""
    return label.dossier if label is not None and fault(label.dossier) is None else ""


def _called(names: Iterable[str], edited: Path) -> list[Path]:
    """Return the files of these names here, beside the paper and above it; else in the folders here."""
    folder, names = edited.absolute().parent, list(dict.fromkeys(names))
    found = _there(names, [Path.cwd(), folder, *folder.parents[:_NEAR]])
    return found or (_there(names, _inside(Path.cwd())) if names else [])


def _there(names: Iterable[str], places: Iterable[Path]) -> list[Path]:
    """Return the files of these names in these places, each once."""
    found: dict[Path, Path] = {}
    for path in (place / on_disk(name) for place in places for name in names):
        if os.path.isfile(path):  # noqa: PTH113 - a folder that nobody may read holds none
            found.setdefault(path.resolve(), _shown(path))
    return list(found.values())


def _shown(path: Path) -> Path:
    """Return `path` as somebody would write it who stands here."""
    with suppress(ValueError):
        return path.relative_to(Path.cwd())
    return path


def _unfound(edited: Path, label: Label | None, found: Sequence[Path]) -> Problem:
    place = Place(readable(edited))
    if found:
        names = ", ".join(readable(path) for path in found)
        message = _(
            "Of which dossier is this a paper? Say one of these behind the file: {names}.", names=names
        )
        return Problem("which-dossier", message, place)
    own, near = _safe(label), _beside(edited)
    command = f"docgen readback {quoted(edited)}"
    if own and near:
        message = _(
            "The dossier {name} of this paper was not found. If it is called otherwise now, say so: {command}"
            " {dossier}",
            name=own,
            command=command,
            dossier=quoted(near),
        )
    elif own:
        message = _(
            "The dossier {name} of this paper was not found. Say where it is: {command} {dossier}",
            name=own,
            command=command,
            dossier=quoted(f"{own}.yaml"),
        )
    elif near:
        message = _(
            "Nothing says of which dossier this is a paper. Perhaps of this one: {command} {dossier}",
            command=command,
            dossier=quoted(near),
        )
    else:
        message = _(
            "Nothing says of which dossier this is a paper. Say its file: {command} DOSSIER.yaml",
            command=command,
        )
    return Problem("no-dossier", message, place)


def _beside(edited: Path) -> Path | None:
    """Return the one file beside the paper that a dossier may be, None where there are none or several."""
    with suppress(OSError), os.scandir(edited.absolute().parent) as entries:
        names = [entry.name for entry in islice(entries, _READ) if entry.is_file()]
        found = [name for name in names if name.lower().endswith(_ENDINGS) and not name.startswith(".")]
        return edited.parent / found[0] if len(found) == 1 else None
    return None
