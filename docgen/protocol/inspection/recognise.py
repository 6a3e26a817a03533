"""Recognising the parts of a paper in any Word file, by what is written and where it stands.

In: a measured document and the country whose form it is compared with. Out: a `Seen`. It makes no
difference whether a clerk placed the head by a table, by tabs, or by a row of spaces.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from docgen.languages import COUNTRY_LANGUAGE
from docgen.protocol.forms.rule import Element
from docgen.protocol.inspection import chinese, lao, vietnamese
from docgen.protocol.inspection.pieces import Piece, pieces
from docgen.protocol.inspection.seen import Seen
from docgen.word.measure import Measured
from docgen.word.scripts import Script

_SCRIPTS = {"VN": Script.LATIN, "LA": Script.LAO, "CN": Script.CJK}
_ANNEX = re.compile("(?:Phụ lục(?: [IVXLC]+)?|ເອກະສານຊ້ອນທ້າຍ|附件) ?[0-9]*", re.IGNORECASE)
_READERS: dict[str, Callable[[Seen], None]] = {
    "VN": vietnamese.recognise,
    "LA": lao.recognise,
    "CN": chinese.recognise,
}


_RUNNING = {Script.LATIN: 60, Script.LAO: 60, Script.CJK: 25}
"""Letters of a paragraph that is surely running text."""


def recognise(document: Measured, country: str) -> Seen:
    """Return the parts of `document`, looked for as papers of `country` have them.

    A text in another language is a translation: of its parts, which stand as in the original's form,
    those are named that its own language tells.
    """
    seen = Seen(document, pieces(document.paragraphs), _SCRIPTS[country])
    if (annex := _annex(seen)) is not None:
        seen.annex = True
        seen.add(Element.ANNEX, annex)
        return seen
    if seen.foreign:
        return _translation(seen)
    _READERS[country](seen)
    return seen


def _translation(seen: Seen) -> Seen:
    weights = seen.weights(seen.pieces)
    country = max(_SCRIPTS, key=lambda one: weights[_SCRIPTS[one]])
    script = _SCRIPTS[country]
    translated = Seen(seen.document, seen.pieces, script, language=COUNTRY_LANGUAGE[country])
    _READERS[country](translated)
    body = [
        piece
        for piece in translated.all(Element.BODY)
        if len(piece.text) >= _RUNNING[script] and not piece.text.endswith((":", "："))
    ]
    translated.parts[Element.BODY] = body
    return translated


def _annex(seen: Seen) -> Piece | None:
    """Return the mark of an annex with which the document begins; a translation says that it is one first."""
    written = [piece for piece in seen.pieces if not piece.empty][:2]
    return next((piece for piece in written if _ANNEX.fullmatch(piece.text.strip())), None)
