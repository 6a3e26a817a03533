"""The two texts of one file: one after the other, paragraph by paragraph, or side by side in a form.

In: the paragraphs of a bilingual file. Out: those of each language, with their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.concordance.gaps import filled
from docgen.concordance.paragraphs import LETTER, Paragraph

_SCRIPTS = {"lo": re.compile("[\u0e80-\u0eff]"), "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")}
_BETWEEN = re.compile(r"\n| / ")
"""What parts both languages within one paragraph of a form."""


def sides(
    paragraphs: Sequence[Paragraph], languages: tuple[str, str]
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return the paragraphs in each of `languages`; what has no letters belongs to both."""
    found: tuple[list[Paragraph], list[Paragraph]] = ([], [])
    for paragraph in paragraphs:
        pieces = [(piece, _side(piece, languages)) for piece in _BETWEEN.split(paragraph.text)]
        kinds = {side for _piece, side in pieces} - {None}
        if len(kinds) == 1:
            found[kinds.pop() or 0].append(paragraph)
            continue
        for side in (0, 1):
            own = " ".join(piece for piece, its in pieces if its in (side, None))
            found[side].append(Paragraph(paragraph.number, own))
    return found


def _side(text: str, languages: tuple[str, str]) -> int | None:
    """Return which of `languages` a text is in, None without letters."""
    text, _notes = filled(text)
    letters = len(LETTER.findall(text))
    for side, language in enumerate(languages):
        if language in _SCRIPTS and len(_SCRIPTS[language].findall(text)) * 3 > letters > 0:
            return side
    plain = [side for side, language in enumerate(languages) if language not in _SCRIPTS]
    return plain[0] if letters and plain else None
