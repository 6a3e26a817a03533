"""What a new dossier left to be filled in, and nobody has.

In: a text. Out: whether it is only the "…" of the starter, and the warning that says so.
"""

from __future__ import annotations

import re

from docgen.dossier.text import Text
from docgen.errors import Problem, Severity
from docgen.messages import _

_ELLIPSIS = re.compile(r"[…⋯\s]*[…⋯][…⋯\s]*|\.{2,}")


def unfilled(text: Text, language: str) -> bool:
    """Say whether nobody has filled in `text` in `language`: it is "…", or the name of a party is."""
    words = text.get(language) or ""
    if "…" not in words and "⋯" not in words and ".." not in words:  # nearly always, and asked of every text
        return False
    return _ELLIPSIS.fullmatch(words) is not None or (text.path.startswith("parties.") and "…" in words)


def not_filled_in(text: Text, language: str) -> Problem:
    """Return the warning that `text` is to be filled in."""
    message = _("This text is only “…”. Fill it in, or delete it.")
    return Problem("unfilled", message, text.place_in(language), text.path, Severity.WARNING)
