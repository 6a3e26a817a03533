"""What docgen remembers of a folder: which bytes it wrote there, and of which dossier.

In: the folder's `.docgen.json`. Out: whether a file there is docgen's own, edited, or somebody's.
The ledger is moved into place *before* the files and names their old and new content, so that after
a power cut either is known as docgen's own. Only ordinary files count: a pipe would never end.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path, PurePath

from docgen.filenames import composed, readable

FILE = ".docgen.json"


class Standing(Enum):
    """How a file in the folder stands to the content that docgen is about to write."""

    ABSENT = auto()
    SAME = auto()
    OURS = auto()
    READ_ONLY = auto()
    EDITED = auto()
    FOREIGN = auto()


def digest(content: bytes) -> str:
    """Return the SHA-256 of `content` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True)
class Origin:
    """Which dossier a folder's papers were made from.

    `file` is its name; `way` a digest of the way to it from the folder, so that both may move together
    and the folder, which goes to other people, says nothing of the clerk's disk.
    """

    file: str
    way: str

    @classmethod
    def of(cls, dossier: Path, folder: Path) -> Origin:
        """Return the origin of papers in `folder` that are made from `dossier`."""
        place = dossier.parent.resolve() / dossier.name if dossier.is_symlink() else dossier.resolve()
        try:
            way = os.path.relpath(place, folder.resolve())
        except ValueError:  # Windows, and they lie on two drives
            way = str(place)
        steps = composed(readable(PurePath(way).as_posix()))
        return cls(composed(readable(place.name)), digest(steps.encode())[:16])


@dataclass(frozen=True)
class Ledger:
    """By file name, the digests of the last content written and of the one before it."""

    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    origin: Origin | None = None

    @classmethod
    def read(cls, folder: Path) -> Ledger:
        """Return the ledger of `folder`; an empty one where there is none or it is damaged.

        An empty ledger is the careful side: every file that differs then counts as somebody's.
        """
        path = folder / FILE
        if not ordinary(path):
            return cls()
        try:
            said = json.loads(path.read_bytes())
            files = {str(name): tuple(map(str, digests)) for name, digests in said["files"].items()}
            dossier = said.get("dossier")
            return cls(files, dossier and Origin(str(dossier["file"]), str(dossier["way"])))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()

    def judge(self, path: Path, content: bytes) -> Standing:
        """Say how the file at `path` stands to the new `content`; OSError where it cannot be read."""
        if not ordinary(path):
            return Standing.FOREIGN if path.is_symlink() or path.exists() else Standing.ABSENT
        there = digest(path.read_bytes())
        if there == digest(content):
            return Standing.SAME
        known = self.files.get(readable(path.name))
        if known is None:
            return Standing.FOREIGN
        if there not in known:
            return Standing.EDITED
        return Standing.OURS if path.stat().st_mode & stat.S_IWUSR else Standing.READ_ONLY

    def holds(self, path: Path) -> bool:
        """Say whether docgen wrote a file at `path` and one is there, edited or not."""
        return readable(path.name) in self.files and not path.is_dir() and ordinary(path)

    def owns(self, path: Path) -> bool:
        """Say whether the file at `path` is as docgen wrote it, and may be written."""
        return self.judge(path, b"") is Standing.OURS

    def with_files(self, digests: Mapping[str, str], origin: Origin | None) -> Ledger:
        """Return the ledger after files of these digests are written, made from the dossier `origin`."""
        known = {
            name: self.files[name]
            if self.files.get(name, ("",))[0] == new
            else (new, *self.files.get(name, ())[:1])
            for name, new in digests.items()
        }
        return Ledger({**self.files, **known}, origin or self.origin)

    def as_bytes(self) -> bytes:
        """Return the file's content: the same for the same facts."""
        dossier = {"dossier": {"file": self.origin.file, "way": self.origin.way}} if self.origin else {}
        text = json.dumps({"docgen": 1, **dossier, "files": dict(sorted(self.files.items()))}, indent=1)
        return text.encode() + b"\n"


def ordinary(path: Path) -> bool:
    """Say whether an ordinary file is at `path`, itself and not through a link.

    Raises IsADirectoryError where a folder is.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return stat.S_ISREG(mode)
