"""Files into place: first all of them beside their places, then each moved in one step.

In: content by file name, and a folder. Out: files that are whole, old or new, whatever
happens in between; an OSError becomes one sentence about the folder.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from itertools import chain, count
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import on_disk, readable
from docgen.frozen import frozen
from docgen.messages import Message, _

_PREFIX, _SUFFIX = ".docgen-", ".tmp"


class State(StrEnum):
    """What became of a file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BESIDE = "beside"
    """The old one cannot be replaced, being open in Word; the new one stands beside it."""
    KEPT = "kept"
    """Somebody edited it or put it there, so it was left as it is (in a `Series` alone)."""
    REMOVED = "removed"
    """No longer ordered, nobody had edited it, and it was to be removed."""
    NOT_ORDERED = "not-ordered"
    """No longer ordered, and left where it is."""
    OUTDATED = "outdated"
    """A PDF that was left where it is while its Word file was written anew."""


@frozen
class Written:
    """A file and what became of it; `beside` is the new file's path where it could not stand at `path`."""

    path: Path
    state: State
    beside: Path | None = None


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    """Turn an OSError into the OutputError that says why `path`, a folder or a file, is not written."""
    try:
        yield
    except OSError as error:
        message = _("This could not be written: {reason}.", reason=_reason(error))
        raise OutputError(
            Problem("unwritable", message, Place(readable(_in_the_way(error, path))))
        ) from error


@contextmanager
def unread_told(path: Path) -> Iterator[None]:
    """Turn an OSError into the OutputError that says why what stands at `path` is not known."""
    try:
        yield
    except IsADirectoryError:
        raise
    except OSError as error:
        reason = _("you may not read it") if isinstance(error, PermissionError) else _reason(error)
        message = _("This could not be read, so nothing was written here: {reason}.", reason=reason)
        raise OutputError(Problem("unreadable", message, Place(readable(path)))) from error


@contextmanager
def made(folder: Path) -> Iterator[None]:
    """Make `folder` and what leads to it; where the block fails, remove again what stayed empty."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for path in missing:
            with suppress(OSError):
                path.rmdir()
        raise


def put(files: Mapping[str, bytes], folder: Path) -> dict[str, Written]:
    """Write `files` into `folder`, whose lock is held; they are moved into place in their order.

    Nothing is moved before everything is on the disk, so a full disk changes nothing.
    """
    sweep(folder)
    staged = {name: beside(folder) for name in files}
    try:
        for name, content in files.items():
            store(staged[name], content)
        return {name: move(path, folder / on_disk(name)) for name, path in staged.items()}
    finally:
        for path in staged.values():
            path.unlink(missing_ok=True)


def beside(folder: Path) -> Path:
    """Return a path for a temporary file in `folder`."""
    return folder / f"{_PREFIX}{os.urandom(6).hex()}{_SUFFIX}"


def store(path: Path, content: bytes | Iterable[bytes], *, safe: bool = True) -> None:
    """Write a new file to the disk; FileExistsError where there is one, nothing where it fails.

    Unless it is to be `safe`, a power cut may tear it for some seconds yet (`flush`).
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o666)  # the umask decides who reads it
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 - a handle is no path
            file.writelines([content] if isinstance(content, bytes) else content)
            file.flush()
            if safe:
                os.fsync(file.fileno())
    except BaseException:
        path.unlink()
        raise


def flush(path: Path) -> None:
    """Wait until the file at `path` would survive a power cut; one that is gone or held by Word need not."""
    with suppress(FileNotFoundError, PermissionError):
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(folder: Path) -> None:
    """Remove what a run that was killed left behind; the lock says that nobody is using it."""
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        path.unlink(missing_ok=True)


def move(staged: Path, path: Path) -> Written:
    """Move a finished file into place; beside it where the old one cannot be replaced."""
    if swapped(staged, path):
        return Written(path, State.WRITTEN)
    free = _free(path)
    staged.replace(free)
    return Written(path, State.BESIDE, free)


def swapped(staged: Path, path: Path) -> bool:
    """Move a finished file into place; False where the old one there cannot be replaced."""
    _keep_mode(staged, path)
    try:
        staged.replace(path)
    except PermissionError:  # Windows, and the file is open in Word
        if not path.exists():
            raise
        return False
    return True


def _keep_mode(staged: Path, path: Path) -> None:
    """Let those read and write the new file who may the old one; Windows replaces none that is read-only."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISREG(mode):
        staged.chmod(stat.S_IMODE(mode))
        if sys.platform == "win32":
            path.chmod(stat.S_IMODE(mode) | stat.S_IWRITE)


def _free(path: Path) -> Path:
    candidates = (path.with_suffix(f".new{number}{path.suffix}") for number in chain([""], count(2)))
    return next(candidate for candidate in candidates if not candidate.exists())


def _in_the_way(error: OSError, path: Path) -> Path:
    """Return the folder that has a file's name, or the file that a folder's, else `path` itself."""
    if error.errno == errno.EISDIR:
        return Path(error.filename2 or error.filename or path)
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return next((one for one in (path, *path.parents) if one.is_file()), path)
    return path


def _reason(error: OSError) -> Message | str:
    said: dict[int | None, Message] = {
        errno.ENOSPC: _("the disk is full"),
        errno.EDQUOT: _("the disk is full"),
        errno.EACCES: _("you may not write there"),
        errno.EPERM: _("you may not write there"),
        errno.EROFS: _("it can only be read"),
        errno.ENOTDIR: _("something on the way is a file, not a folder"),
        errno.EEXIST: _("something on the way is a file, not a folder"),
        errno.EISDIR: _("a folder has the name of one of the files"),
        errno.ENOENT: _("there is no such folder"),
        errno.ENAMETOOLONG: _("the name is too long"),
    }
    return said.get(error.errno) or error.strerror or str(error)
