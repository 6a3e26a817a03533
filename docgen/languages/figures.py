"""Numbers in figures, with the separators of the country.

In: a number. Out: its figures, exact however long it is.
"""

from __future__ import annotations

from decimal import Decimal


def with_commas(value: int | Decimal) -> str:
    """Return 1,234.5: decimals as they are given, but none where they are all zeros."""
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,f}"


_TO_POINTS = str.maketrans(",.", ".,")


def with_points(value: int | Decimal) -> str:
    """Return 1.234,5: as `with_commas`, but points between thousands and a decimal comma."""
    return with_commas(value).translate(_TO_POINTS)
