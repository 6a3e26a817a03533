"""Roman numerals as they number meetings, quarters and parts. In: a text's match. Out: its value."""

from __future__ import annotations

PATTERN = r"(?:X{1,3}|X?L)?(?:IX|IV|V?I{1,3}|V|(?<=[XL]))"
"""1 to 89, capitals only; matches nothing empty where a capital I, V, X or L must follow."""
_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50}


def value(text: str) -> int:
    """Return the number that `text` (I, V, X, L) says."""
    worth = [_WORTH[sign] for sign in text]
    later = [*worth[1:], 0]
    return sum(one if one >= following else -one for one, following in zip(worth, later, strict=True))
