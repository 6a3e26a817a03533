"""What is said of files that a batch could not, or would not, write.

In: paths. Out: problems that say what to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docgen.errors import Place, Problem, Severity
from docgen.filenames import readable
from docgen.messages import _

_NAMED = 20
"""So many letters that are no longer planned are named."""


def no_longer(names: Sequence[str], folder: Path) -> Problem:
    """Say which letters the plan no longer has."""
    message = _(
        "The plan no longer has these letters of an earlier run, which were left here: {names}. Delete them,"
        " or run with --prune, which removes those that nobody edited.",
        names=", ".join([*names[:_NAMED], *(["…"] if len(names) > _NAMED else [])]),
    )
    return Problem("not-planned", message, Place(readable(folder)), "", Severity.WARNING)


def kept(path: Path) -> Problem:
    """Say that somebody's letter was left as it is."""
    message = _(
        "This letter was edited since docgen wrote it, is read-only or not docgen's, and was left as it is."
        " To see what was changed, make it anew in another folder (-o) and run docgen compare. Move it away,"
        " or run with --force to replace it."
    )
    return Problem("edited", message, Place(readable(path)))


def edited(path: Path, beside: Path) -> Problem:
    """Say that somebody's register, or PDF, was left, and where the new one is."""
    message = _(
        "This file was edited since docgen wrote it, is read-only or not docgen's, and was left as it is; the"
        " new one is {beside}. Take over what you need, then delete or rename one of them, or run with"
        " --force to replace this one.",
        beside=readable(beside.name),
    )
    return Problem("edited", message, Place(readable(path)))


def held(path: Path, beside: Path) -> Problem:
    """Say that another program holds the register, or PDF, and where the new one is."""
    message = _(
        "This file cannot be replaced; it may be open in another program. The new one is {beside}. Close it"
        " and run again.",
        beside=readable(beside.name),
    )
    return Problem("held-open", message, Place(readable(path)))


def held_open(path: Path) -> Problem:
    """Say that Word holds a letter."""
    message = _("This letter cannot be replaced; it may be open in Word. Close it and run again.")
    return Problem("held-open", message, Place(readable(path)))
