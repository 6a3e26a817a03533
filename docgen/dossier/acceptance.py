"""What an office accepts: differences between the languages, findings of law and precedence."""

from __future__ import annotations

from docgen.errors import Place
from docgen.frozen import frozen


@frozen
class Accepted:
    """One finding at `where`, by its code; a difference also by the words of one side (`what`)."""

    where: str
    what: str
    reason: str
    place: Place
    path: str
