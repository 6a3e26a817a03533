"""Which names a file or folder may have, on every system a clerk may copy it to.

In: names. Out: problems, or nothing. Rules: Microsoft, "Naming Files, Paths, and Namespaces"
(reserved names also with an ending, no trailing dot or space, no `<>:"/\\|?*`); 255 bytes a name on
Linux and 255 UTF-16 units on Windows; Windows and macOS take two names for one that differ only in
case, and macOS also those that differ only in how an accent is coded.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from docgen.errors import Place, Problem
from docgen.messages import Message, _

OURS = ".docgen"
"""What docgen keeps for itself in a folder begins so."""

_LONGEST = 255
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)


def composed(name: str) -> str:
    """Return `name` with its accents composed (NFC), as every file of docgen is called."""
    return unicodedata.normalize("NFC", name)


def unfit(names: Sequence[str], folder: Path) -> list[Problem]:
    """Return a problem for each name that some system refuses, or that two files would share."""
    problems = [_refusal(name, folder, reason) for name in names if (reason := _fault(composed(name)))]
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(_key(name), name)
        if other is not name:
            problems.append(_clash(name, other, folder))
    return problems


def taken(names: Sequence[str], folder: Path) -> list[Problem]:
    """Return a problem for each name that stands in `folder` already, spelt another way."""
    if not folder.is_dir():
        return []
    there = {_key(entry.name): entry for entry in sorted(folder.iterdir())}
    return [
        _clash(name, other.name, folder)
        for name in names
        if (other := there.get(_key(name))) and other.name != name and not _same(other, folder / name)
    ]


def outside(folder: Path, name: str) -> list[Problem]:
    """Return a problem where `folder / name` leads out of `folder`, through a link."""
    try:
        home = folder.resolve()
        inside = (folder / name).resolve().is_relative_to(home) and (folder / name).resolve() != home
    except (OSError, RuntimeError):  # RuntimeError: links that lead in a circle, up to Python 3.12
        inside = False
    if inside:
        return []
    message = _(
        "This folder leads outside {folder}. Remove the link, or choose another folder with -o.",
        folder=folder,
    )
    return [Problem("outside", message, Place(str(folder / name)))]


def _fault(name: str) -> Message | None:
    rules = (
        (not name.strip(". "), _("it is empty or only dots")),
        (any(char in _FORBIDDEN for char in name), _('it holds one of < > : " / \\ | ? *')),
        (any(_invisible(char) for char in name), _("it holds a character that cannot be seen")),
        (name[-1:] in {".", " "}, _("it ends in a dot or a space")),
        (name.split(".")[0].rstrip(" ").casefold() in _RESERVED, _("Windows keeps it for a device")),
        (name.casefold().startswith(OURS), _("docgen keeps names that begin so for itself")),
        (_length(name) > _LONGEST, _("it is longer than {limit} bytes", limit=_LONGEST)),
    )
    return next((reason for broken, reason in rules if broken), None)


def _invisible(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _length(name: str) -> int:
    return len(name.encode("utf-8", "surrogatepass"))


def _key(name: str) -> str:
    return composed(composed(name).casefold())


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)


def _refusal(name: str, folder: Path, reason: Message) -> Problem:
    message = _(
        '"{name}" cannot be the name of a file or folder: {reason}. Choose another name.',
        name=name,
        reason=reason,
    )
    return Problem("unfit-name", message, Place(str(folder / name)))


def _clash(name: str, other: str, folder: Path) -> Problem:
    message = _(
        '"{name}" and "{other}" are one name on Windows or macOS. Rename one of them.',
        name=name,
        other=other,
    )
    return Problem("name-clash", message, Place(str(folder / name)))
