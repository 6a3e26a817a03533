"""Which processes are still there, for tests that start some."""

from __future__ import annotations

from pathlib import Path


def of_group(group: int) -> list[int]:
    """The processes of a group that live; a dead one whose parent has not asked for it yet does not."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, its_group = path.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(its_group) == group and state != "Z":
            found.append(int(path.parent.name))
    return found


def that_name(word: str) -> list[int]:
    """The processes in whose command `word` stands."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if word.encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found
