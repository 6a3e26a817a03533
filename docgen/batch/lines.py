"""What the register says of each letter.

In: an `Overview` and the templates; then letters with their files. Out: a line for each.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePath

from docgen.batch.filed import Fate, Filed
from docgen.batch.looking import Overview
from docgen.batch.stencils import Stencils
from docgen.errors import Place
from docgen.filenames import on_disk, readable


class Lines:
    """Makes the register's lines."""

    def __init__(self, seen: Overview, stencils: Stencils) -> None:
        self._stencils = stencils
        self._folder = seen.plan.path.parent
        self._books: dict[str, str] = {}
        self._due = [entry.due.isoformat() if entry.due else "" for entry in seen.plan.entries]

    def of(self, one: Filed) -> tuple[str, ...]:
        """Return the line of a letter, in the order of the register's columns."""
        letter, lot, entry = one.letter, one.lot, one.lot.parcel.kit().entry
        row = lot.rows[letter.row] if lot.rows and letter.row >= 0 else None
        stencil = self._stencils[letter.template]
        return (
            one.name, letter.paper, entry.title, letter.partner, letter.whom, "-".join(letter.languages),
            letter.signer, self._due[lot.number], entry.said,
            self._beside(row.place_of()) if row else "", row.digest if row else "",
            f"{stencil.language}/{stencil.name}.docx", stencil.digest, one.digest,
            Fate.KEPT.value if one.fate is Fate.KEPT else "",
        )  # fmt: skip

    def _beside(self, place: Place) -> str:
        """Return a row's place from the plan's folder: the register goes with letters, and tells nothing of
        the clerk's disk."""
        if place.file not in self._books:
            way = os.path.relpath(on_disk(place.file), self._folder)
            self._books[place.file] = PurePath(readable(way)).as_posix()
        return str(replace(place, file=self._books[place.file]))
