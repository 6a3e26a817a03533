"""What docgen remembers of a folder: which bytes it wrote there.

In: the folder's `.docgen.json`. Out: whether a file there is docgen's own, edited, or somebody's.
The ledger is moved into place *before* the files and names their old and new content, so that after
a power cut either is known as docgen's own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

FILE = ".docgen.json"


class Standing(Enum):
    """How a file in the folder stands to the content that docgen is about to write."""

    ABSENT = auto()
    SAME = auto()
    OURS = auto()
    EDITED = auto()
    FOREIGN = auto()


def digest(content: bytes) -> str:
    """Return the SHA-256 of `content` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True)
class Ledger:
    """By file name, the digests of the last content written and of the one before it."""

    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Ledger:
        """Return the ledger of `folder`; an empty one where there is none or it is damaged.

        An empty ledger is the careful side: every file that differs then counts as somebody's.
        """
        try:
            files = json.loads((folder / FILE).read_bytes())["files"]
            return cls({str(name): tuple(map(str, digests)) for name, digests in files.items()})
        except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()

    def judge(self, path: Path, content: bytes) -> Standing:
        """Say how the file at `path` stands to the new `content`; OSError where it cannot be read."""
        if path.is_symlink():
            return Standing.FOREIGN
        if not path.exists():
            return Standing.ABSENT
        there = digest(path.read_bytes())
        if there == digest(content):
            return Standing.SAME
        known = self.files.get(path.name)
        if known is None:
            return Standing.FOREIGN
        return Standing.OURS if there in known else Standing.EDITED

    def with_files(self, digests: Mapping[str, str]) -> Ledger:
        """Return the ledger after files of these digests are written."""
        known = {
            name: self.files[name]
            if self.files.get(name, ("",))[0] == new
            else (new, *self.files.get(name, ())[:1])
            for name, new in digests.items()
        }
        return Ledger({**self.files, **known})

    def as_bytes(self) -> bytes:
        """Return the file's content: the same for the same facts."""
        text = json.dumps({"docgen": 1, "files": dict(sorted(self.files.items()))}, indent=1)
        return text.encode() + b"\n"
