"""Bytes to files: all of one dossier's papers or none, and never over somebody's edit.

In: finished documents by file name, and a folder. Out: the files, and what became of each. Names are
checked first (`names`), then what stands in the folder (`ledger`), then everything is written under
a lock (`lock`) to temporary files and moved into place (`staging`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import composed, on_disk, readable
from docgen.messages import _
from docgen.output import ledger, names, remains, staging
from docgen.output.kept import kept
from docgen.output.ledger import Ledger, Origin, Standing, digest
from docgen.output.lock import locked
from docgen.output.remains import Remains
from docgen.output.replacing import check_replaceable, replace
from docgen.output.staging import State, Written

__all__ = ["Remains", "State", "Written", "check_replaceable", "create", "folder_for", "replace", "write"]


def folder_for(out: Path, name: str) -> Path:
    """Return the folder of the dossier `name` inside `out`; nothing is made yet.

    Raises OutputError where the name is unfit for a folder, leads outside `out`, or differs only in
    case or accents' coding from a folder that is there.
    """
    name = composed(name)
    with staging.failures_told(out):
        problems = names.unfit([name], out) or names.outside(out, name) or names.taken([name], out)
    if problems:
        raise OutputError(problems)
    return out / on_disk(name)


def write(
    files: Mapping[str, bytes],
    folder: Path,
    *,
    dossier: Path | None = None,
    force: bool = False,
    remain: Remains = Remains.UNSEEN,
) -> list[Written]:
    """Write `files` (name to content) into `folder`, which is made where it is missing.

    `dossier` is the file that they were made from; `remain` says what to do about papers that docgen
    wrote here earlier and that are not among `files`. Returns one `Written` a file, in the order given,
    then one for each paper that remained or was removed. A file with the same bytes is left untouched.
    Raises OutputError, having written nothing, where a name is unfit, where a file there was not
    written by docgen, was edited since or may only be read, or where the papers there are another
    dossier's (unless `force`), where another docgen is writing into the folder, or where the disk is
    full or must not be written.
    """
    wanted = {composed(name): content for name, content in files.items()}
    if problems := names.unfit(list(files), folder):
        raise OutputError(problems)
    with _alone(folder):
        if problems := names.taken(list(wanted), folder):
            raise OutputError(problems)
        with staging.unread_told(folder / ledger.FILE):
            before = Ledger.read(folder)
        origin = None if dossier is None else Origin.of(dossier, folder)
        standings = {name: _standing(before, folder, name, content) for name, content in wanted.items()}
        if not force and (
            problems := [*_others(before, origin, dossier, folder), *kept(standings, folder, dossier)]
        ):
            raise OutputError(problems)
        changed = {name: wanted[name] for name, found in standings.items() if found is not Standing.SAME}
        after = before.with_files({name: digest(content) for name, content in wanted.items()}, origin)
        remembered = {} if after == before else {ledger.FILE: after.as_bytes()}
        moved = staging.put(remembered | changed, folder)
        left = remains.treat(before, folder, wanted, changed, remain)
    unchanged = {name: Written(folder / on_disk(name), State.UNCHANGED) for name in wanted}
    return [*(moved.get(name, same) for name, same in unchanged.items()), *left]


def create(path: Path, content: bytes, *, force: bool = False) -> None:
    """Write a new file at `path`, in a folder that is there; with `force` in the place of an old one.

    Raises OutputError where the name is unfit for a file or, without its ending, for a folder; where
    a file is there already; where the disk is full or must not be written.
    """
    if problems := names.unfit([readable(path.stem)], path.parent):
        raise OutputError(problems)
    with staging.failures_told(path):
        if force and path.is_file():
            staged = staging.beside(path.parent)
            try:
                staging.store(staged, content)
                staging.move(staged, path)
            finally:
                staged.unlink(missing_ok=True)
            return
        try:
            staging.store(path, content)
        except FileExistsError:
            message = _("This file is there already, and was left as it is. Choose another name.")
            raise OutputError(Problem("exists", message, Place(readable(path)))) from None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with staging.failures_told(folder), staging.made(folder), locked(folder):
        yield


def _standing(before: Ledger, folder: Path, name: str, content: bytes) -> Standing:
    path = folder / on_disk(name)
    with staging.unread_told(path):
        return before.judge(path, content)


def _others(before: Ledger, origin: Origin | None, dossier: Path | None, folder: Path) -> list[Problem]:
    """Say that the papers in `folder` are another dossier's."""
    if dossier is None or before.origin in {None, origin}:
        return []
    message = _(
        "The folder {folder} holds the papers of another dossier, {other}, from another place or of another"
        " name. Rename this one, choose another folder with -o, or build with --force to replace the papers.",
        folder=folder,
        other=before.origin and before.origin.file,
    )
    return [Problem("other-dossier", message, Place(readable(dossier)))]
