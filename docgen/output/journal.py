"""What docgen remembers of a folder that it fills bit by bit: a line for each file, written before the file.

In: the folder's `.docgen-series.jsonl`. Out: by file the digests that docgen wrote, and the key of the
data that the last one was made from. A line is on the disk before its file moves into place, so that
after a kill or a power cut every file is known as docgen's own; a line whose file never came is a
file that is missing. The last line may be torn: it is passed over, and its file was not moved yet.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docgen.output import staging
from docgen.output.ledger import Origin, ordinary

FILE = ".docgen-series.jsonl"


@dataclass(slots=True)
class Line:
    """One file: its name in the folder, what was (or is about to be) written, and from what."""

    name: str
    digest: str
    key: str


@dataclass(slots=True)
class Journal:
    """By file name: what docgen wrote, the last first, and the key of the last."""

    digests: dict[str, tuple[str, ...]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    origin: Origin | None = None

    @classmethod
    def read(cls, folder: Path) -> Journal:
        """Return the journal of `folder`; an empty one where there is none or it is damaged.

        An empty journal is the careful side: every file that differs then counts as somebody's.
        """
        journal, path = cls(), folder / FILE
        if ordinary(path):
            for said in _lines(path.read_bytes()):
                journal._take(said)
        return journal

    def note(self, lines: Iterable[Line]) -> None:
        """Remember files that are about to be written."""
        for line in lines:
            known = self.digests.get(line.name, ())
            self.digests[line.name] = (line.digest, *(one for one in known if one != line.digest))
            self.keys[line.name] = line.key

    def forget(self, name: str) -> None:
        """Remember nothing of a file that was removed."""
        self.digests.pop(name, None)
        self.keys.pop(name, None)

    def lines(self, settled: Mapping[str, str]) -> Iterator[bytes]:
        """Yield the whole journal in the fewest lines; of `settled` files only this digest is kept."""
        of = self.origin and {"file": self.origin.file, "way": self.origin.way}
        yield _written({"docgen-series": 1, "of": of})
        for name in sorted(self.digests):
            yield _written(self._line(name, settled.get(name)))

    def _line(self, name: str, settled: str | None) -> dict[str, object]:
        known = self.digests[name]
        kept = (settled,) if settled in known else known
        return {"file": name, "sha256": kept, "key": self.keys.get(name, "") if kept[0] == known[0] else ""}

    def _take(self, said: dict[str, Any]) -> None:
        if "docgen-series" in said:
            of = said.get("of")
            self.origin = Origin(str(of.get("file")), str(of.get("way"))) if isinstance(of, dict) else None
            return
        name, key = str(said["file"]), str(said["key"])
        for digest in reversed(said["sha256"]):
            self.note([Line(name, str(digest), key)])


def append(folder: Path, lines: Iterable[Line]) -> None:
    """Put `lines` onto the disk behind the others; a torn line before them stays a line of its own."""
    text = "".join(
        json.dumps({"file": line.name, "sha256": [line.digest], "key": line.key}) + "\n" for line in lines
    )
    flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(folder / FILE, flags)
    with open(handle, "r+b", buffering=0) as file:  # noqa: PTH123 - a handle is no path
        size = file.seek(0, os.SEEK_END)
        if size and _last(file.fileno(), size) != b"\n":
            text = "\n" + text
        file.write(text.encode())
        os.fsync(file.fileno())


def write(folder: Path, lines: Iterable[bytes]) -> None:
    """Write the whole journal anew, in one step."""
    staged = staging.beside(folder)
    try:
        staging.store(staged, lines)
        staging.move(staged, folder / FILE)
    finally:
        staged.unlink(missing_ok=True)


def _written(line: Mapping[str, object]) -> bytes:
    return f"{json.dumps(line)}\n".encode()


def _last(handle: int, size: int) -> bytes:
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1)


def _lines(content: bytes) -> Iterator[dict[str, Any]]:
    """Yield the lines that are whole."""
    for text in content.splitlines():
        try:
            said = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(said, dict) and ("docgen-series" in said or _whole(said)):
            yield said


def _whole(said: dict[str, Any]) -> bool:
    return isinstance(said.get("sha256"), list) and bool(said["sha256"]) and {"file", "key"} <= said.keys()
