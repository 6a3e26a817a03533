"""Files that a series makes anew each time, such as its register, and never over somebody's edit.

In: a file's name, its content, the journal. Out: the file; where the one that is there was edited since
docgen wrote it, is somebody's or is held open, the new one stands beside it (`register.new.csv`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, count, islice
from pathlib import Path, PurePath

from docgen.output import condition, journal, staging
from docgen.output.condition import Condition, Found
from docgen.output.journal import Journal, Line
from docgen.output.staging import State, Written

_BESIDE = 20
"""So many files beside one are looked for when it can be replaced again."""


class Renewal:
    """Writes the files of one folder that are made anew; every digest is in the journal before its file."""

    def __init__(self, folder: Path, known: Journal, settled: Callable[[str, str], None], *, force: bool):
        self._folder, self._journal, self._settled, self._force = folder, known, settled, force

    def write(self, name: str, content: bytes | Iterable[bytes]) -> Written:
        """Write the file `name`, or beside it what is KEPT there (or BESIDE, where it is open elsewhere).

        A long one may come piece by piece.
        """
        path = self._folder / name
        with staging.failures_told(path):
            staged, whole = staging.beside(self._folder), hashlib.sha256()
            try:
                staging.store(staged, _counted(content, whole.update))
                return self._moved(staged, name, whole.hexdigest())
            finally:
                staged.unlink(missing_ok=True)

    def _moved(self, staged: Path, name: str, digest: str) -> Written:
        path, edited = self._folder / name, False
        for candidate in chain([name], _besides(name)):
            there = self._look(candidate)
            if there.digest == digest:  # what somebody's file says too is docgen's as well
                self._note(candidate, digest)
            elif not there.free and not (self._force and candidate == name):
                edited = edited or candidate == name
                continue
            elif not self._replaced(staged, candidate, digest):
                continue
            if candidate == name:
                self._clear(name)
                return Written(path, State.WRITTEN)
            return Written(path, State.KEPT if edited else State.BESIDE, self._folder / candidate)
        raise AssertionError  # there is always another name

    def _look(self, name: str) -> Found:
        return condition.found(self._folder / name, self._journal.digests.get(name, ()))

    def _replaced(self, staged: Path, name: str, digest: str) -> bool:
        """Move the file into place; say whether nobody holds the old one open."""
        line = Line(name, digest, "")
        journal.append(self._folder, [line])
        self._journal.note([line])
        if not staging.swapped(staged, self._folder / name):
            return False
        self._settled(name, digest)
        return True

    def _note(self, name: str, digest: str) -> None:
        self._journal.note([Line(name, digest, "")])
        self._settled(name, digest)

    def _clear(self, name: str) -> None:
        """Remove what docgen wrote beside the file when that could not be replaced."""
        for beside in islice(_besides(name), _BESIDE):
            if beside in self._journal.digests:
                if self._look(beside).condition in (Condition.CURRENT, Condition.OURS):
                    (self._folder / beside).unlink()
                self._journal.forget(beside)


def _besides(name: str) -> Iterator[str]:
    path = PurePath(name)
    for number in count(1):
        yield f"{path.stem}.new{number if number > 1 else ''}{path.suffix}"


def _counted(content: bytes | Iterable[bytes], note: Callable[[bytes], None]) -> Iterator[bytes]:
    for piece in [content] if isinstance(content, bytes) else content:
        note(piece)
        yield piece
