"""A bilingual file's changes, parted by language.

In: what changed in a file that holds two languages. Out: the same for each of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.comparison.changes import Change, Reading
from docgen.concordance.bilingual import sides
from docgen.concordance.paragraphs import Paragraph


def halves(reading: Reading, languages: tuple[str, str]) -> dict[str, Reading]:
    """Return the reading of each of `languages`."""
    old, new = _sides(reading.old, languages), _sides(reading.new, languages)
    found = {}
    for side, language in enumerate(languages):
        spots = [{at: spot for spot, (at, _text) in enumerate(one[side])} for one in (old, new)]
        texts = [[text for _at, text in one[side]] for one in (old, new)]
        half = Reading(texts[0], texts[1])
        for change in reading.changes:
            old_at = None if change.old_at is None else spots[0].get(change.old_at)
            new_at = None if change.new_at is None else spots[1].get(change.new_at)
            said = "" if old_at is None else texts[0][old_at], "" if new_at is None else texts[1][new_at]
            if said[0] != said[1] or (said[0] and change.old == change.new):
                half.changes.append(Change(change.kind, *said, old_at, new_at))
        found[language] = half
    return found


def _sides(lines: Sequence[str], languages: tuple[str, str]) -> list[list[tuple[int, str]]]:
    """Return the position and words of each line in each language."""
    numbered = [Paragraph(at, text) for at, text in enumerate(lines)]
    return [[(one.number, one.text) for one in side if one.text] for side in sides(numbered, languages)]
