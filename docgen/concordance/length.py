"""Whether a translation is far too short: a sentence was left out.

In: two texts with their languages. Out: one `Discord` or none. Vietnamese of a hundred letters is some
ninety to a hundred and ten in Lao, and thirty in Chinese; less than half of that is too short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.concordance.discord import Discord

_WORTH = {"vi": 1.0, "lo": 0.98, "zh": 3.1}
"""How much Vietnamese one letter stands for."""
_LEAST = 60
_SHORTEST = 0.42
_GAP = re.compile(r"\{\w+\}")
_SHOWN = 40


def worth(text: str, language: str) -> float:
    """Return how long `text` would be in Vietnamese, in letters; gaps count nothing."""
    return _WORTH[language] * len(_GAP.sub("", text).strip())


def shortened(texts: tuple[str, str], languages: tuple[str, str]) -> Iterator[Discord]:
    """Yield the finding that one text is far shorter than the other, or that nothing stands there."""
    sizes = [worth(text, language) for text, language in zip(texts, languages, strict=True)]
    if max(sizes) >= _LEAST and min(sizes) < _SHORTEST * max(sizes):
        yield Discord("shortened", _end(texts[0]), _end(texts[1]))


def _end(text: str) -> str:
    """Return the last words of a text, enough to see where it breaks off."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"…{text[-_SHOWN:]}"
