"""What an office accepts: differences between the languages, findings of law and precedence."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.errors import Place


@dataclass(frozen=True, slots=True)
class Accepted:
    """One finding at `where`, by its code; a difference also by the words of one side (`what`)."""

    where: str
    what: str
    reason: str
    place: Place
    path: str
