"""Leave to sign wording that is provisional: somebody who knows the language has read it."""

from __future__ import annotations

import datetime as dt

from docgen.errors import Place
from docgen.frozen import frozen


@frozen
class Leave:
    """Who read the wording of one language, and on which day; `place` is where that is said.

    A dossier's own leave is for all that its papers say; an office file's is for what the dossier does not
    word itself: the lexicon, the clause bank, letters and templates.
    """

    by: str
    date: dt.date
    place: Place
