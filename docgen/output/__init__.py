"""Bytes to files: all of one dossier's papers or none, and never over somebody's edit.

In: finished documents by file name, and a folder. Out: the files, and what became of each. Names are
checked first (`names`), then what stands in the folder (`ledger`), then everything is written under
a lock (`lock`) to temporary files and moved into place (`staging`).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.messages import _
from docgen.output import ledger, names, staging
from docgen.output.ledger import Ledger, Standing, digest
from docgen.output.lock import locked
from docgen.output.staging import State, Written

__all__ = ["State", "Written", "create", "folder_for", "write"]


def folder_for(out: Path, name: str) -> Path:
    """Return the folder of the dossier `name` inside `out`; nothing is made yet.

    Raises OutputError where the name is unfit for a folder, leads outside `out`, or differs only in
    case or accents' coding from a folder that is there.
    """
    name = names.composed(name)
    with staging.failures_told(out):
        problems = names.unfit([name], out) or names.outside(out, name) or names.taken([name], out)
    if problems:
        raise OutputError(problems)
    return out / name


def write(files: Mapping[str, bytes], folder: Path, *, force: bool = False) -> list[Written]:
    """Write `files` (name to content) into `folder`, which is made where it is missing.

    Returns one `Written` a file, in the order given. A file with the same bytes is left untouched.
    Raises OutputError, having written nothing, where a name is unfit, where a file there was not
    written by docgen or was edited since (unless `force`), where another docgen is writing into the
    folder, or where the disk is full or must not be written.
    """
    wanted = {names.composed(name): content for name, content in files.items()}
    if problems := names.unfit(list(files), folder):
        raise OutputError(problems)
    with staging.failures_told(folder), staging.made(folder), locked(folder):
        if problems := names.taken(list(wanted), folder):
            raise OutputError(problems)
        before = Ledger.read(folder)
        standings = {name: before.judge(folder / name, content) for name, content in wanted.items()}
        if not force and (problems := _edits(standings, folder)):
            raise OutputError(problems)
        changed = {
            name: wanted[name] for name, standing in standings.items() if standing is not Standing.SAME
        }
        after = before.with_files({name: digest(content) for name, content in wanted.items()})
        remembered = {} if after == before else {ledger.FILE: after.as_bytes()}
        moved = staging.put(remembered | changed, folder)
    return [moved.get(name, Written(folder / name, State.UNCHANGED)) for name in wanted]


def create(path: Path, content: bytes) -> None:
    """Write a new file at `path`, in a folder that is there.

    Raises OutputError where the name is unfit for a file or, without its ending, for a folder; where
    a file is there already; where the disk is full or must not be written.
    """
    if problems := names.unfit([path.stem], path.parent):
        raise OutputError(problems)
    with staging.failures_told(path):
        try:
            staging.store(path, content)
        except FileExistsError:
            message = _("This file is there already, and was left as it is. Choose another name.")
            raise OutputError(Problem("exists", message, Place(str(path)))) from None


def _edits(standings: Mapping[str, Standing], folder: Path) -> list[Problem]:
    said = {
        Standing.EDITED: (
            "edited",
            _(
                "This file was edited since docgen wrote it, so nothing was written here. Move it away,"
                " or build with --force to replace it."
            ),
        ),
        Standing.FOREIGN: (
            "not-ours",
            _(
                "This file was not written by docgen, so nothing was written here. Move it away,"
                " or build with --force to replace it."
            ),
        ),
    }
    return [
        Problem(*said[standing], Place(str(folder / name)))
        for name, standing in standings.items()
        if standing in said
    ]
