"""Roman numerals as they number meetings, quarters and parts. In: a text's match. Out: its mark."""

from __future__ import annotations

import re
from decimal import Decimal

from docgen.concordance.facts import Weight
from docgen.concordance.marks import NUMBER, Mark

PATTERN = r"(?:X{1,3}|X?L)?(?:IX|IV|V?I{1,3}|V|(?<=[XL]))"
"""1 to 89, capitals only; matches nothing empty where a capital I, V, X or L must follow."""
_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50}


def mark(match: re.Match[str], *, sure: bool) -> Mark:
    """Return what `match` says; a single letter of which nothing says that it is a numeral (Cầu Hữu nghị V)
    explains one in the other text, and is never missed."""
    weight = Weight.FIRM if sure or len(match[0]) > 1 else Weight.FREE
    return Mark(match.start(), match.end(), NUMBER, (Decimal(value(match[0])),), weight)


def value(text: str) -> int:
    """Return the number that `text` (I, V, X, L) says."""
    worth = [_WORTH[sign] for sign in text]
    later = [*worth[1:], 0]
    return sum(one if one >= following else -one for one, following in zip(worth, later, strict=True))
