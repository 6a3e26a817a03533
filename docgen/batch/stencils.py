"""The templates that a batch needs, read once.

In: the library and the letters. Out: each template's bytes and digest, and a parcel for each entry
that holds those it needs. An office's own templates are compiled before anything is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from docgen.batch.looking import Overview
from docgen.batch.lots import Kit, Lot, Parcel, Stencil
from docgen.errors import OutputError, Place, Problem
from docgen.filenames import readable
from docgen.messages import _
from docgen.papers.job import TemplateName
from docgen.rendering.library import Library


class Stencils:
    """The templates of one batch."""

    def __init__(self, library: Library, seen: Overview) -> None:
        """Read the templates of all letters. Raises TemplateError where one is missing."""
        needed: dict[int, dict[TemplateName, None]] = {}
        for one in seen.lots:
            for letter in one.letters:
                needed.setdefault(one.lot.number, {})[letter.template] = None
        names = {name: None for group in needed.values() for name in group}
        self._known = {name: _read(library.find(name.language, name.name), name) for name in names}
        self._needed = needed
        self._parcels: dict[int, Parcel] = {}

    def __getitem__(self, name: TemplateName) -> Stencil:
        """Return the template of that name."""
        return self._known[name]

    def given(self, lot: Lot) -> Lot:
        """Return `lot` with the templates that its letters need."""
        if lot.number not in self._parcels:
            names: Iterable[TemplateName] = self._needed.get(lot.number, ())
            kit = Kit(lot.parcel.kit().entry, tuple(self._known[name] for name in names))
            self._parcels[lot.number] = Parcel.of(kit)
        return replace(lot, parcel=self._parcels[lot.number])


def _read(path: Path, name: TemplateName) -> Stencil:
    try:
        content = path.read_bytes()
    except OSError as error:
        message = _("This template could not be read: {reason}.", reason=error.strerror or error)
        raise OutputError(Problem("unreadable", message, Place(readable(path)))) from error
    return Stencil(name.language, name.name, readable(path), hashlib.sha256(content).hexdigest(), content)
