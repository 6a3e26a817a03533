"""A file of somebody's, such as a dossier, changed on purpose: as it was, it stays beside the new one.

In: a path, the content that was read there, and the new one. Out: the new file in place, in one step, and
the old one's new path.
"""

from __future__ import annotations

import stat
from itertools import chain, count
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.output import staging


def replace(path: Path, before: bytes, after: bytes) -> Path:
    """Write `after` in the place of `before`; return where that is kept, `<name>.bak` or with a number.

    Raises OutputError, having changed nothing, where the file holds something else than `before` by now,
    may only be read, is held open by another program, or cannot be written.
    """
    check_replaceable(path, before)
    with staging.failures_told(path):
        place = path.resolve()
        kept, is_new = _backup(place, before)
        staged = staging.beside(place.parent)
        done = False
        try:
            staging.store(staged, after)
            done = staging.swapped(staged, place)
        finally:
            staged.unlink(missing_ok=True)
            if not done and is_new:
                kept.unlink(missing_ok=True)
        if not done:
            message = _("This file cannot be replaced; another program holds it open. Close it there.")
            raise _refused(path, "held-open", message)
    return kept if path.is_symlink() else path.with_name(kept.name)


def check_replaceable(path: Path, before: bytes) -> None:
    """Raise OutputError where the file at `path` holds something else than `before` by now, or may only be
    read."""
    with staging.failures_told(path):
        place = path.resolve()
        if place.read_bytes() != before:
            raise _refused(
                path, "changed", _("This file was changed meanwhile; nothing was written. Run again.")
            )
        if not place.stat().st_mode & stat.S_IWUSR:
            message = _("Somebody set this file to read-only, so nothing was written. Allow writing to it.")
            raise _refused(path, "read-only", message)


def _backup(place: Path, content: bytes) -> tuple[Path, bool]:
    """Return a file beside `place` that holds `content`, and whether it is a new one."""
    for ending in chain([""], map(str, count(2))):
        kept = place.with_name(f"{place.name}.bak{ending}")
        try:
            staging.store(kept, content)
        except FileExistsError:
            if kept.is_file() and kept.read_bytes() == content:
                return kept, False
        else:
            return kept, True
    raise AssertionError


def _refused(path: Path, code: str, message: Message) -> OutputError:
    return OutputError(Problem(code, message, Place(readable(path))))
