"""Papers of earlier builds that this one did not write.

In: what docgen wrote into a folder before, and what it wrote now. Out: what became of the rest. Nothing
is removed unless that was asked for, and never what somebody edited.
"""

from __future__ import annotations

from collections.abc import Container
from enum import Enum, auto
from pathlib import Path, PurePath

from docgen.filenames import on_disk
from docgen.output.ledger import Ledger
from docgen.output.staging import State, Written

_PAPERS = (".docx", ".pdf")
"""Nothing else is a paper: not the calendar that `docgen plan` wrote here."""


class Remains(Enum):
    """What to do about papers of earlier builds."""

    UNSEEN = auto()
    """Nothing: only some papers were built."""
    TOLD = auto()
    """Name them: everything that is ordered was built."""
    REMOVED = auto()
    """Remove them where nobody edited them, name the others."""


def treat(
    before: Ledger, folder: Path, wanted: Container[str], changed: Container[str], remain: Remains
) -> list[Written]:
    """Return what became of the papers in `folder` that are not `wanted`, those of `changed` being new."""
    found = list[Written]()
    for name in before.files:
        path, document = folder / on_disk(name), _document(name)
        if name in wanted or path.suffix not in _PAPERS or not before.holds(path):
            continue
        if document in wanted:
            if document in changed:
                found.append(Written(path, State.OUTDATED))
        elif remain is Remains.REMOVED and before.owns(path) and _removed(path):
            found.append(Written(path, State.REMOVED))
        elif remain is not Remains.UNSEEN:
            found.append(Written(path, State.NOT_ORDERED))
    return found


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except PermissionError:  # Windows, and the file is open in Word
        return False
    return True


def _document(name: str) -> str:
    """Return the name of the Word file that the PDF `name` prints."""
    path = PurePath(name)
    return path.with_suffix(".docx").name if path.suffix == ".pdf" else ""
