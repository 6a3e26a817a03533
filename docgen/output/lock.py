"""One docgen at a time in a folder.

A lock of the operating system, not a file that says "busy": the system lets go of it when a process
dies, so there is nothing stale to judge and no process number to trust, also on a shared drive.
`fcntl` has it on Linux and macOS, `msvcrt` on Windows.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import readable
from docgen.messages import _

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE = ".docgen.lock"
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@contextmanager
def locked(folder: Path) -> Iterator[Callable[[], bool]]:
    """Hold the lock of `folder`, which exists; OutputError at once where another holds it.

    What is held tells whether it is the folder's lock still: not where somebody removed the folder.
    """
    path = folder / FILE
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        _take(handle, path)
    except BaseException:
        os.close(handle)
        raise
    try:
        yield lambda: _lies_at(handle, path)
    finally:
        _release(handle, path)


def _take(handle: int, path: Path) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _BUSY:
            raise
        raise _busy(path) from None
    if not _lies_at(handle, path):
        raise _busy(path)  # its holder removed the file after we opened it: what we hold is no lock


def _lies_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except OSError:
        return False


def _release(handle: int, path: Path) -> None:
    """Remove the file while it is locked; Windows removes no open file, so there just after."""
    if sys.platform == "win32":
        os.close(handle)
        with suppress(OSError):  # the next one has opened it
            path.unlink()
    else:
        if _lies_at(handle, path):  # where the folder was removed, another may hold the lock of a new one
            path.unlink(missing_ok=True)
        os.close(handle)


def _busy(path: Path) -> OutputError:
    message = _("Another docgen is writing into this folder. Wait until it is done, then run again.")
    return OutputError(Problem("busy", message, Place(readable(path.parent))))
