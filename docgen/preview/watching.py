"""Whether a file changed: by looking, a few times a second.

In: paths. Out: the moment when something changed and is at rest again. Files on network drives and in shared
folders change without a word from the system, so nothing here waits for one.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from docgen.rendering.library import shipped

EVERY = 0.2
"""Seconds between two looks; more where looking is slow, as on a network drive."""
AT_REST = 0.06
"""Seconds in which nothing more changes: editors write a file several times, or put another in its place."""
PATIENCE = 2.0
"""Seconds that a file may be gone, or go on changing, while it is saved."""

_SHARE = 10
"""Of the time at most one part in so many is spent looking."""

Stamps = dict[Path, tuple[int, int, int] | None]


class Watch:
    """The files that a dossier's papers are made from: its own, its offices' and the templates."""

    def __init__(self, dossier: Path, templates: Path | None) -> None:
        self._templates = templates
        self._sources = {dossier}
        self._seen = self._look()

    def know(self, sources: Iterable[Path]) -> None:
        """Watch `sources`, too; those known already are compared with how they were at the last change."""
        new = set(sources) - self._sources
        self._sources |= new
        self._seen |= stamps(new)

    def wait(self) -> None:
        """Return when something changed, since the last time or the beginning, and is at rest again."""
        while True:
            began = time.monotonic()
            now = self._look()
            if now != self._seen and (rested := self._rested(now)) != self._seen:
                self._seen = rested
                return
            time.sleep(max(EVERY, _SHARE * (time.monotonic() - began)))

    def _rested(self, now: Stamps) -> Stamps:
        end = time.monotonic() + PATIENCE
        while True:
            time.sleep(AT_REST)
            before, now = now, self._look()
            gone = any(known and now.get(path) is None for path, known in self._seen.items())
            if (before == now and not gone) or time.monotonic() > end:
                return now

    def _look(self) -> Stamps:
        return stamps(self._sources) | of_templates(self._templates)


def of_templates(own: Path | None) -> Stamps:
    """Return the stamps of an office's templates and of docgen's."""
    folders = [shipped()] if own is None else [own, shipped()]
    return stamps(
        path for folder in folders for path in folder.glob("*/*.docx") if not path.name.startswith("~$")
    )


def stamps(paths: Iterable[Path]) -> Stamps:
    """Return for each path what changes when the file there does; None where there is none."""
    return {path: _stamp(path) for path in paths}


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:  # gone, or the network is
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
