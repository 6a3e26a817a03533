"""Files that are not read at all: why, and what to do. In: what was found. Out: a DossierError."""

from __future__ import annotations

from docgen.errors import DossierError, Place, Problem
from docgen.messages import Message


def refuse(code: str, message: Message, place: Place) -> DossierError:
    """Make the error that says why the file at `place` is not read."""
    return DossierError(Problem(code, message, place))
