"""Recognising the parts of a paper in any Word file, by what is written and where it stands.

In: a measured document and the country whose form it is compared with. Out: a `Seen`. It makes no
difference whether a clerk placed the head by a table, by tabs, or by a row of spaces.
"""

from __future__ import annotations

from collections.abc import Callable

from docgen.protocol.inspection import chinese, lao, vietnamese
from docgen.protocol.inspection.pieces import pieces
from docgen.protocol.inspection.seen import Seen
from docgen.word.measure import Measured
from docgen.word.scripts import Script

_SCRIPTS = {"VN": Script.LATIN, "LA": Script.LAO, "CN": Script.CJK}
_READERS: dict[str, Callable[[Seen], None]] = {
    "VN": vietnamese.recognise,
    "LA": lao.recognise,
    "CN": chinese.recognise,
}


def recognise(document: Measured, country: str) -> Seen:
    """Return the parts of `document`, looked for as papers of `country` have them."""
    seen = Seen(document, pieces(document.paragraphs), _SCRIPTS[country])
    if not seen.foreign:
        _READERS[country](seen)
    return seen
