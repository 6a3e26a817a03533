"""That the papers are a draft still: which one, of which day."""

from __future__ import annotations

import datetime as dt

from docgen.frozen import frozen


@frozen
class Draft:
    """At least one of both is given; the day is the dossier's, never the clock's."""

    number: int | None = None
    date: dt.date | None = None
