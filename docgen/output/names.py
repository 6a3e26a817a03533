"""What stands in the way of a name: the rules of every system, another file, a link that leads elsewhere.

In: names and the folder they are for. Out: problems, or nothing. Which names are fit at all is said in
`docgen.filenames`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docgen.errors import Place, Problem
from docgen.filenames import alike, fault, on_disk, readable
from docgen.messages import Message, _


def unfit(names: Sequence[str], folder: Path) -> list[Problem]:
    """Return a problem for each name that some system refuses, or that two files would share."""
    problems = [_refusal(name, folder, reason) for name in names if (reason := fault(name))]
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(alike(name), name)
        if other is not name:
            problems.append(_clash(name, other, folder))
    return problems


def taken(names: Sequence[str], folder: Path) -> list[Problem]:
    """Return a problem for each name that stands in `folder` already, spelt another way."""
    if not folder.is_dir():
        return []
    there = {alike(readable(entry.name)): entry for entry in sorted(folder.iterdir())}
    return [
        _clash(name, readable(other.name), folder)
        for name in names
        if (other := there.get(alike(name)))
        and readable(other.name) != name
        and not _same(other, folder / on_disk(name))
    ]


def outside(folder: Path, name: str) -> list[Problem]:
    """Return a problem where `name` in `folder` leads out of it, through a link."""
    path = folder / on_disk(name)
    try:
        home, end = folder.resolve(), path.resolve()
        inside = end.is_relative_to(home) and end != home
    except (OSError, RuntimeError):  # RuntimeError: links that lead in a circle, up to Python 3.12
        inside = False
    if inside:
        return []
    message = _(
        "This folder leads outside {folder}. Remove the link, or choose another folder with -o.",
        folder=readable(folder),
    )
    return [Problem("outside", message, Place(readable(path)))]


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)


def _refusal(name: str, folder: Path, reason: Message) -> Problem:
    name = readable(name)
    message = _(
        '"{name}" cannot be the name of a file or folder: {reason}. Choose another name.',
        name=name,
        reason=reason,
    )
    return Problem("unfit-name", message, Place(str(Path(readable(folder)) / name)))


def _clash(name: str, other: str, folder: Path) -> Problem:
    message = _(
        '"{name}" and "{other}" are one name on Windows or macOS. Rename one of them.',
        name=name,
        other=other,
    )
    return Problem("name-clash", message, Place(str(Path(readable(folder)) / name)))
