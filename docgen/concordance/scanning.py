"""Finding a large pattern in a text, tried only where it can begin.

A pattern of forty ways is slow to fail at every letter; `starts`, a small one that matches a single
sign or a few, says where it is worth trying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

FIGURES = r"-/0-9〔\[［A-ZĐÐ"
"""Signs with which figures, references, codes and Roman numerals begin in any language."""


def scan(pattern: re.Pattern[str], starts: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer(text)` would, if every match begins where `starts` matches."""
    at = 0
    while (start := starts.search(text, at)) is not None:
        match = pattern.match(text, start.start())
        if match is None:
            at = start.start() + 1
        else:
            yield match
            at = max(match.end(), start.start() + 1)
