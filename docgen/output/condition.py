"""How a file of a series is found: as docgen wrote it, torn by a power cut, or somebody's.

In: a path and the digests of what docgen wrote there. Out: a `Found`. Only ordinary files count.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from docgen.frozen import frozen
from docgen.output import ledger, staging
from docgen.output.ledger import digest


class Condition(Enum):
    """How a file of the series is found."""

    ABSENT = auto()
    CURRENT = auto()
    """As docgen last wrote it."""
    OURS = auto()
    """As docgen wrote it earlier, or torn by a power cut: it may be written again."""
    KEPT = auto()
    """Edited, or somebody else's: it is left alone."""


@frozen
class Found:
    """A file that was looked at; `digest` is that of its bytes, "" where there are none."""

    condition: Condition
    digest: str = ""
    writable: bool = True

    @property
    def free(self) -> bool:
        """Say whether docgen may write another content in its place."""
        return self.condition is not Condition.KEPT and self.writable


def found(path: Path, known: Sequence[str]) -> Found:
    """Say how the file at `path` is found, of which docgen wrote the content of the `known` digests, the
    last first. Raises OutputError where it cannot be read, IsADirectoryError where a folder is."""
    with staging.unread_told(path):
        if not path.parent.is_dir() or not ledger.ordinary(path):
            linked = path.is_symlink() or path.exists()
            return Found(Condition.KEPT if linked else Condition.ABSENT)
        content = path.read_bytes()
        writable = bool(path.stat().st_mode & 0o200)
    there = digest(content)
    if there in known:
        return Found(Condition.CURRENT if there == known[0] else Condition.OURS, there, writable)
    torn = bool(known) and path.suffix == ".docx" and _torn(content)
    return Found(Condition.OURS if torn else Condition.KEPT, there)


def _torn(content: bytes) -> bool:
    """Say whether a power cut may have left this: empty, zeros, or a Word file that is not whole. Nobody's
    edit looks so, for Word saves whole files."""
    if not content.strip(b"\0"):
        return True
    if not content.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.testzip() is not None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, zlib.error):
        return True
