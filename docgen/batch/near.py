"""Files that a plan names: near it, and nowhere else.

In: the plan's path and what it says. Out: the path, or the sentence that says why not.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

from docgen.filenames import on_disk
from docgen.messages import Message, _


def resolved(plan: Path, written: str, endings: tuple[str, ...]) -> tuple[Path | None, Message]:
    """Return the path of the file that the plan calls `written`, in its folder or the one above, below
    either; None, and why, where it is not there or elsewhere, or its name ends in none of `endings`."""
    windows = PureWindowsPath(written)
    foreign = windows.drive or windows.root or ":" in written or "\\" in written or "\x00" in written
    if foreign or PurePosixPath(written).is_absolute():
        return None, _('Name the file by a relative path with "/".')
    if PurePosixPath(written).suffix.lower() not in endings:
        return None, _("Here a file is expected whose name ends in {endings}.", endings=", ".join(endings))
    target = plan.parent / on_disk(written)
    try:
        inside = target.resolve().is_relative_to(plan.resolve().parent.parent)
    except (OSError, RuntimeError):  # links that lead to each other
        inside = False
    if not inside:
        return None, _('"{path}" lies outside the plan\'s folder and the one above it.', path=written)
    there = target.is_file()
    return target if there else None, _("There is no file {path}.", path=written)
