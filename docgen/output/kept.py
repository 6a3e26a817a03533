"""What is said of files that a build leaves alone, being somebody's.

In: how the files stand. Out: problems that say what to do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from docgen.errors import Place, Problem
from docgen.filenames import on_disk, quoted, readable
from docgen.messages import Message, _
from docgen.output.ledger import Standing

_SAID = {
    Standing.EDITED: (
        "edited",
        _(
            "This file was edited since docgen wrote it, so nothing was written here. Move it away,"
            " or run with --force to replace it."
        ),
    ),
    Standing.FOREIGN: (
        "not-ours",
        _(
            "This file was not written by docgen, so nothing was written here. Move it away,"
            " or run with --force to replace it."
        ),
    ),
    Standing.READ_ONLY: (
        "read-only",
        _(
            "Somebody set this file to read-only, so nothing was written here. Allow writing to it,"
            " move it away, or run with --force to replace it."
        ),
    ),
}


def kept(standings: Mapping[str, Standing], folder: Path, dossier: Path | None) -> Iterator[Problem]:
    """Yield which files of `folder` are left alone; where they are papers of a `dossier`, also how edits get
    into it."""
    for name, standing in standings.items():
        if standing in _SAID:
            path = folder / on_disk(name)
            if standing is Standing.EDITED and dossier is not None and path.suffix == ".docx":
                yield Problem("edited", _edited(path), Place(readable(path)))
            else:
                yield Problem(*_SAID[standing], Place(readable(path)))


def _edited(path: Path) -> Message:
    return _(
        "This file was edited since docgen wrote it, so nothing was written here. Bring the edits into the"
        " dossier with docgen readback {file}, move it away, or run with --force to replace it.",
        file=quoted(path),
    )
