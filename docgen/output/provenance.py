"""Where a file that lies about came from, as far as docgen remembers it.

In: paths. Out: which dossier a folder's papers were made from, and whether docgen wrote a file. What
cannot be read is not remembered.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from docgen.filenames import fault, readable
from docgen.output import journal
from docgen.output.journal import Journal
from docgen.output.ledger import Ledger, Origin, Standing


def dossier_of(folder: Path) -> str | None:
    """Return the name of the dossier's file from which the papers in `folder` were made, None if unknown."""
    origin = _ledger(folder).origin
    return None if origin is None or fault(origin.file) else origin.file


def is_dossier_of(path: Path, folder: Path) -> bool:
    """Say whether the papers in `folder` were made from the dossier at `path`, there or moved with it."""
    try:
        return os.path.isfile(path) and Origin.of(path, folder) == _ledger(folder).origin  # noqa: PTH113
    except (OSError, RuntimeError):  # of links that lead in a circle
        return False


def is_edited(path: Path) -> bool:
    """Say whether docgen wrote a paper of this name here that is no longer as it was: `build` leaves it."""
    with suppress(OSError):
        return _ledger(path.parent).judge(path, b"") is Standing.EDITED
    return False


def is_letter(path: Path) -> bool:
    """Say whether docgen wrote a letter of a batch of this name here, which may have been edited since."""
    folder = path.absolute().parent
    name = f"{readable(folder.name)}/{readable(path.name)}"
    with suppress(OSError):
        return (folder.parent / journal.FILE).is_file() and name in Journal.read(folder.parent).digests
    return False


def _ledger(folder: Path) -> Ledger:
    with suppress(OSError):
        return Ledger.read(folder)
    return Ledger()
