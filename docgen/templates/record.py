"""What an office's folder remembers of the templates that were taken over: from which of docgen's.

In: the folder's `.docgen-templates.json`. Out: for each template the digest of docgen's own when it was
copied, and the release of docgen. It stands beside the templates, because nothing inside a Word file
survives every program that saves it; it may be kept in git with them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import readable
from docgen.messages import _
from docgen.word.package import Package

FILE = ".docgen-templates.json"
_FORMAT = "docgen-templates"
_MAX = 2**20


@dataclass(frozen=True, slots=True)
class Adopted:
    """One template that was taken over: `content` is the digest of docgen's own at that time."""

    content: str
    docgen: str


def digest(package: Package) -> str:
    """Return the SHA-256 of what the parts of a Word file hold, however they are packed."""
    parts = hashlib.sha256()
    for name in sorted(package.parts):
        parts.update(f"{name}\0{hashlib.sha256(package.read(name)).hexdigest()}\n".encode())
    return parts.hexdigest()


def read(folder: Path) -> dict[str, Adopted]:
    """Return what was taken over into `folder`, by name ("vi/invitation.docx"); {} if nothing is recorded.

    Raises OutputError where the record cannot be read: it would be lost by writing it anew.
    """
    path = folder / FILE
    try:
        if not path.exists():
            return {}
        if path.stat().st_size > _MAX:
            raise ValueError
        said = json.loads(path.read_text("utf-8"))
        if said[_FORMAT] != 1:
            raise ValueError
        return {str(name): Adopted(str(one["content"]), str(one["docgen"])) for name, one in _items(said)}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        message = _(
            "This record of the templates taken over from docgen cannot be read. Restore it, or delete it:"
            " then docgen no longer knows whether its own templates have changed since."
        )
        raise OutputError(Problem("bad-record", message, Place(readable(path)))) from error


def _items(said: Mapping[str, Mapping[str, Mapping[str, str]]]) -> list[tuple[str, Mapping[str, str]]]:
    return list(said["adopted"].items())


def written(adopted: Mapping[str, Adopted]) -> bytes:
    """Return the record as its file holds it."""
    said = {_FORMAT: 1, "adopted": {name: asdict(adopted[name]) for name in sorted(adopted)}}
    return (json.dumps(said, indent=2) + "\n").encode()
