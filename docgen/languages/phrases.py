"""Putting phrases together, alike in all languages.

In: parts of which some may be empty, items of a list. Out: one phrase.
"""

from __future__ import annotations

from collections.abc import Sequence


def filled(separator: str, *parts: str) -> str:
    """Join the parts that are not empty."""
    return separator.join(part for part in parts if part)


def listing(items: Sequence[str], comma: str, conjunction: str) -> str:
    """Join items by `comma`, the last two by `conjunction`; both bring their own spaces."""
    if len(items) < 2:
        return "".join(items)
    return comma.join(items[:-1]) + conjunction + items[-1]
