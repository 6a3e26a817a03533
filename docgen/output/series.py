"""A folder of folders that is filled bit by bit, and may be interrupted at any moment.

In: finished documents, some at a time, each with a key of the data it was made from. Out: files that
are whole, old or new. What is there already, made from the same data, is known by the journal
(`docgen.output.journal`) and the digest of its bytes, and is left alone; so is what somebody edited.
Only one docgen at a time fills a folder.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import on_disk, readable
from docgen.frozen import frozen
from docgen.messages import _
from docgen.output import condition, journal, names, staging
from docgen.output.condition import Condition, Found
from docgen.output.journal import Journal, Line
from docgen.output.ledger import Origin
from docgen.output.lock import locked
from docgen.output.renewal import Renewal
from docgen.output.staging import State, Written

_FLUSHERS = 4
"""So many files are flushed at a time: a disk takes several at once in hardly more time than one."""

_UNFLUSHED = 400
"""So many files may wait for that; then the writer waits too."""


@frozen
class Document:
    """A finished file: its name in the series ("la-party/congratulation.vi.x.docx"), bytes, their
    digest, and the key of what it was made from."""

    name: str
    content: bytes
    digest: str
    key: str


class Series:
    """The folder, while its lock is held; see `filling`."""

    def __init__(self, folder: Path, known: Journal, flushers: Executor, *, force: bool) -> None:
        self.folder = folder
        self._flushers = flushers
        self._flushing: deque[Future[None]] = deque()
        self._journal = known
        self._force = force
        self._settled: dict[str, str] = {}
        self._renewal = Renewal(folder, known, self._settled.__setitem__, force=force)

    def names(self) -> tuple[str, ...]:
        """Return the files that docgen put into the folders here, in order, there or not."""
        return tuple(sorted(name for name in self._journal.digests if "/" in name))

    @property
    def forgotten(self) -> bool:
        """Say whether the journal knows of no file, being new or lost."""
        return not self.names()

    def adopt(self, digests: Mapping[str, str]) -> None:
        """Take files that still have these digests as docgen's own."""
        self._journal.note(Line(name, digest, "") for name, digest in digests.items())

    def key_of(self, name: str) -> str:
        """Return the key of what the file was last made from, "" for one that is not known."""
        return self._journal.keys.get(name, "")

    def look(self, name: str) -> Found:
        """Say how the file `name` is found. Raises OutputError where it cannot be read."""
        known = self._journal.digests.get(name, ())
        found = condition.found(self.path_of(name), known)
        if found.condition is Condition.CURRENT:
            self._settled[name] = found.digest
        return found

    def put(self, documents: Sequence[Document]) -> dict[str, State]:
        """Write `documents`; return what became of each.

        Raises OutputError, with nothing half-written, where the disk is full or must not be written.
        """
        states = {one.name: self._state(one) for one in documents}
        wanted = [one for one in documents if states[one.name] is State.WRITTEN]
        if wanted:
            with staging.failures_told(self.folder):
                lines = [Line(one.name, one.digest, one.key) for one in wanted]
                journal.append(self.folder, lines)
                self._journal.note(lines)
                states |= self._moved(wanted)
        return states

    def replace(self, name: str, content: bytes | Iterable[bytes]) -> Written:
        """Write a file that docgen makes anew each time, such as a register, in one step; beside it where
        somebody edited the one that is there (unless `force`) or holds it open."""
        return self._renewal.write(name, content)

    def remove(self, name: str) -> bool:
        """Remove a file that nobody edited; say whether it is gone."""
        found = self.look(name)
        if found.condition is Condition.ABSENT or not found.free:
            return False
        try:
            self.path_of(name).unlink()
        except PermissionError:  # Windows, and the file is open in Word
            return False
        self._journal.forget(name)
        return True

    def path_of(self, name: str) -> Path:
        """Return where the file `name` is."""
        return self.folder.joinpath(*(on_disk(part) for part in PurePosixPath(name).parts))

    def flush(self) -> None:
        """Wait until all that was written would survive a power cut.

        Files are flushed behind the back of the next ones: one that a power cut tears before is known by
        its journal line, found not whole, and made again.
        """
        self._wait(0)

    def settle(self) -> None:
        """Write the journal anew in the fewest lines."""
        with staging.failures_told(self.folder):
            self.flush()
            journal.write(self.folder, self._journal.lines(self._settled))

    def _wait(self, most: int) -> None:
        """Wait until no more than `most` files are still to be flushed."""
        while len(self._flushing) > most:
            self._flushing.popleft().result()

    def _state(self, one: Document) -> State:
        found = self.look(one.name)
        if (
            found.digest == one.digest
            and found.condition is Condition.CURRENT
            and self.key_of(one.name) == one.key
        ):
            return State.UNCHANGED
        if not found.free and found.digest != one.digest and not self._force:
            return State.KEPT
        return State.WRITTEN

    def _moved(self, wanted: Sequence[Document]) -> dict[str, State]:
        paths = {one.name: self.path_of(one.name) for one in wanted}
        staged: dict[str, Path] = {}
        moved: dict[str, State] = {}
        try:
            for one in wanted:
                staged[one.name] = staging.beside(paths[one.name].parent)
                staging.store(staged[one.name], one.content, safe=False)
            for one in wanted:
                moved[one.name] = staging.move(staged[one.name], paths[one.name]).state
        finally:
            for name, path in staged.items():
                if name not in moved:
                    path.unlink(missing_ok=True)
        for one in wanted:
            if moved[one.name] is State.WRITTEN:
                self._settled[one.name] = one.digest
                self._flushing.append(self._flushers.submit(staging.flush, paths[one.name]))
        self._wait(_UNFLUSHED)
        return moved


@contextmanager
def filling(folder: Path, folders: Iterable[str], origin: Path, *, force: bool = False) -> Iterator[Series]:
    """Hold `folder`, with the `folders` of the series in it, made where they are missing.

    `origin` is the file that says what the series is. Raises OutputError where another docgen holds the
    folder, where the files there are another plan's (unless `force`), where a name leads out of it, or
    where it must not be written.
    """
    with staging.failures_told(folder), staging.made(folder), locked(folder):
        with staging.unread_told(folder / journal.FILE):
            known = Journal.read(folder)
        of = Origin.of(origin, folder)
        if known.origin not in (None, of) and not force:
            raise OutputError(_other(known.origin, folder, origin))
        known.origin = of
        inner = [_inner(folder, name) for name in folders]
        for path in (folder, *inner):
            staging.sweep(path)
        with ThreadPoolExecutor(_FLUSHERS) as flushers:
            series = Series(folder, known, flushers, force=force)
            series.settle()
            yield series


def _inner(folder: Path, name: str) -> Path:
    problems = names.unfit([name], folder) or names.outside(folder, name) or names.taken([name], folder)
    if problems:
        raise OutputError(problems)
    path = folder / on_disk(name)
    path.mkdir(exist_ok=True)
    return path


def _other(there: Origin | None, folder: Path, origin: Path) -> Problem:
    message = _(
        "The folder {folder} holds the letters of another plan, {other}, from another place or of another"
        " name. Rename this one, choose another folder with -o, or run with --force to replace the letters.",
        folder=folder,
        other=there and there.file,
    )
    return Problem("other-plan", message, Place(readable(origin)))
