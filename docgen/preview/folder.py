"""The folder of a preview, which is marked as one.

In: its path, then files by name. Out: the files, each whole, old or new. A folder that holds something and
no mark is somebody's and refused; so is a file in a marked one that the mark does not name.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from docgen.errors import OutputError, Place, Problem
from docgen.filenames import fault, on_disk, readable
from docgen.messages import _
from docgen.output import staging
from docgen.output.lock import FILE as LOCK
from docgen.output.lock import locked

MARK = ".docgen-preview.json"
_LARGEST = 1_000_000


class Folder:
    """A folder that holds a preview; `files` are those in it by name, each with a digest of its content."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: dict[str, str] = {}
        self._held = ExitStack()
        self._holds_lock: Callable[[], bool] = lambda: False

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Hold the folder for oneself; it is made where it is missing, and goes again where it stays empty.

        Raises OutputError where it is somebody's, cannot be written, or another preview holds it.
        """
        missing = [path for path in (self.path, *self.path.parents) if not path.exists()]
        with ExitStack() as held:
            held.callback(_without_empty, missing)
            held.callback(self._let_go)
            self._take()
            yield

    def renew(self) -> bool:
        """Make the folder anew where somebody removed it; return whether any of the files is gone.

        Raises OutputError as `opened` does; the next call tries again.
        """
        if not self._holds_lock():
            self._let_go()
            self._take()
            return True
        there = {name: known for name, known in self.files.items() if self._holds(name)}
        lost, self.files = there != self.files, there
        return lost

    def _take(self) -> None:
        with staging.failures_told(self.path):
            self._judge()
            self.path.mkdir(parents=True, exist_ok=True)
            self._holds_lock = self._held.enter_context(locked(self.path))
            self.files = self._marked() or {}
            staging.sweep(self.path)

    def _let_go(self) -> None:
        self._holds_lock = lambda: False
        self._held.close()

    def differing(self, files: Mapping[str, bytes]) -> list[str]:
        """Return the names of those of `files` that are not in the folder as they are."""
        return [name for name, content in files.items() if self.files.get(name) != digest(content)]

    def put(self, files: Mapping[str, bytes]) -> tuple[str, ...]:
        """Write those of `files` that changed; return the names of those that could not be replaced.

        Raises OutputError, having written nothing, where a file there is not of a preview.
        """
        changed = {name: files[name] for name in self.differing(files)}
        with staging.failures_told(self.path):
            if foreign := [name for name in changed if name not in self.files and self._holds(name)]:
                raise OutputError(self._foreign(name) for name in foreign)
            self._mark({**self.files, **{name: self.files.get(name, "") for name in changed}})
            held = [name for name, content in changed.items() if not self._replaced(name, content)]
            done = {name: digest(content) for name, content in changed.items() if name not in held}
            self._mark({**self.files, **done})
        return tuple(held)

    def keep_only(self, names: Collection[str]) -> None:
        """Remove what the preview put here and is not among `names`."""
        with staging.failures_told(self.path):
            for name in [name for name in self.files if name not in names]:
                try:
                    (self.path / on_disk(name)).unlink(missing_ok=True)
                except PermissionError:  # Windows, and somebody looks at it
                    continue
                self._mark({one: known for one, known in self.files.items() if one != name})

    def _judge(self) -> None:
        there = [entry.name for entry in self.path.iterdir()] if self.path.is_dir() else []
        if set(there) - {LOCK} and self._marked() is None:
            message = _(
                "This folder holds something else than a preview. Choose another with -o, or empty it."
            )
            raise OutputError(Problem("not-a-preview", message, Place(readable(self.path))))

    def _marked(self) -> dict[str, str] | None:
        """Return what the mark says, None where there is none that docgen could have made."""
        try:
            with (self.path / MARK).open("rb") as file:
                said = json.loads(file.read(_LARGEST))
            files = {str(name): str(known) for name, known in said["files"].items()}
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        return {name: known for name, known in files.items() if fault(name) is None}

    def _mark(self, files: dict[str, str]) -> None:
        """Remember `files` before they are written and after, so that a killed run leaves none unknown."""
        if files != self.files or not (self.path / MARK).exists():
            self._replaced(MARK, json.dumps({"docgen-preview": 1, "files": files}, indent=1).encode() + b"\n")
            self.files = files

    def _holds(self, name: str) -> bool:
        path = self.path / on_disk(name)
        return path.is_symlink() or path.exists()

    def _foreign(self, name: str) -> Problem:
        message = _("This file was not written by docgen, so no preview was written here. Move it away.")
        return Problem("not-ours", message, Place(readable(self.path / on_disk(name))))

    def _replaced(self, name: str, content: bytes) -> bool:
        staged = staging.beside(self.path)
        try:
            staging.store(staged, content, safe=False)
            return staging.swapped(staged, self.path / on_disk(name))
        finally:
            staged.unlink(missing_ok=True)


def _without_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with suppress(OSError):  # it holds something, or is not there
            folder.rmdir()


def digest(content: bytes) -> str:
    """Return what tells one content from another."""
    return hashlib.sha256(content).hexdigest()[:16]
