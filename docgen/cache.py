"""What docgen keeps between runs, in the user's own cache folder; all of it may be deleted at any time.

In: a name, and a key that says what the content was made from. Out: the content, or nothing. What is
damaged, too large, made from something else, or not the user's alone is not there at all; nothing
here ever fails. DOCGEN_CACHE names another folder, or "off".

Some of it is code (`docgen.rendering.kept`). Whoever can write such a file runs code as its reader, so a
file is read only if it belongs to the user and nobody else may write it, which is asked of the opened
file itself; a file that the user wrote is as trustworthy as the user's own `.bashrc`. On Windows the
folder lies in the user's profile, which others cannot write.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

MAX_BYTES = 8 * 2**20
"""Of one entry; a large template's takes half a megabyte."""
MAX_ENTRIES = 300
"""So many are kept: docgen's own templates, and an office's, several times over."""
_HEAD = b"docgen-cache 1\n"
_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def folder() -> Path | None:
    """Return where things are kept, None where nothing is."""
    asked = os.environ.get("DOCGEN_CACHE", "")
    if asked == "off":
        return None
    return Path(asked) if asked else _usual()


def fetch(name: str, key: bytes) -> bytes | None:
    """Return what was kept as `name` for `key`."""
    home = folder()
    if home is None:
        return None
    try:
        descriptor = os.open(home / name, _OPEN)
        with os.fdopen(descriptor, "rb") as file:
            content = file.read(MAX_BYTES + 1) if _is_own(os.fstat(descriptor), stat.S_IFREG) else b""
    except (OSError, ValueError):
        return None
    head, said = _sealed(key, content[len(_HEAD) + 32 :]), content[: len(_HEAD) + 32]
    return content[len(head) :] if said == head and len(content) <= MAX_BYTES else None


def keep(name: str, key: bytes, content: bytes) -> None:
    """Keep `content` as `name`, in place of what was kept so before."""
    home = folder()
    if home is None or len(content) > MAX_BYTES - 100:
        return
    with suppress(OSError, ValueError):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_own(home.lstat(), stat.S_IFDIR):
            return
        beside = home / f".{name}.{os.getpid()}.{os.urandom(4).hex()}"
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | (_OPEN & ~os.O_RDONLY), 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(_sealed(key, content) + content)
            beside.replace(home / name)
        finally:
            beside.unlink(missing_ok=True)
        _clear(home)


def digest(*pieces: bytes) -> bytes:
    """Return one key for all the pieces, in which none runs into the next."""
    whole = hashlib.sha256()
    for piece in pieces:
        whole.update(len(piece).to_bytes(8, "big") + piece)
    return whole.digest()


def stamps(paths: Iterable[Path | str]) -> bytes | None:
    """Return what changes when one of the files does: name, size and time of each; None where one of them
    is no file, as in a zip archive that Python runs from."""
    try:
        found = [(str(path), Path(path).stat()) for path in paths]
    except OSError:
        return None
    known = sorted((path, now.st_size, now.st_mtime_ns) for path, now in found)
    return repr(known).encode("utf-8", "surrogateescape")


def _sealed(key: bytes, content: bytes) -> bytes:
    return _HEAD + digest(key, content)


def _is_own(status: os.stat_result, kind: int) -> bool:
    """Tell whether a file or folder is the user's, and only the user can write it."""
    if stat.S_IFMT(status.st_mode) != kind:
        return False
    if not hasattr(os, "geteuid"):
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS


def _clear(home: Path) -> None:
    """Drop the oldest where there are too many."""
    with os.scandir(home) as listed:
        entries = list(listed)
    if len(entries) > MAX_ENTRIES:
        by_age = sorted(entries, key=lambda entry: entry.stat(follow_symlinks=False).st_mtime_ns)
        for entry in by_age[: MAX_ENTRIES // 4]:
            Path(entry.path).unlink(missing_ok=True)


@cache
def _usual() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("docgen", appauthor=False)
