"""A file that lost its record but kept its anchors: saved as ODT, say.

In: the passages that came back, and the paper as the dossier makes it today. Out: today's passages with the
anchors that they would have, if those are the file's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from docgen.roundtrip.noise import same
from docgen.word.returned import Passage

_LEAST = 0.5
"""So many of the anchors must be on the same words, or the dossier was changed since: its are others then."""


def numbered(today: Sequence[Passage], back: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return `today` with anchors as `docgen.word.anchors` numbers them, without where they are not those
    of `back`."""
    numbers = count()
    anchored = tuple(replace(one, anchors=(next(numbers),)) if one.text.strip() else one for one in today)
    own = {one.anchors[0]: one.text for one in anchored if one.anchors}
    kept = [(own.get(anchor), one.text) for one in back for anchor in one.anchors]
    alike = sum(text is not None and same(text, other) for text, other in kept)
    return anchored if alike > _LEAST * len(kept) else tuple(today)
