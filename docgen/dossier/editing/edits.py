"""Changes of a text by positions, made all at once."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.frozen import frozen


@frozen
class Edit:
    """What stands from `start` to `end` becomes `text`."""

    start: int
    end: int
    text: str = ""


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits`, which do not overlap; of two at one place the first comes first."""
    pieces, at = list[str](), 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += (text[at : edit.start], edit.text)
        at = max(at, edit.end)
    return "".join([*pieces, text[at:]])
