"""Roman numerals, in which Vietnamese and Lao number meetings, sections and quarters.

In: a positive whole number. Out: its numeral.
"""

from __future__ import annotations

_SIGNS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(value: int) -> str:
    """Return 12 as XII. Above 3999 Roman has no plain signs and the figures stand; ValueError below 1."""
    if value < 1:
        raise ValueError(f"no Roman numeral for {value}")
    if value > 3999:
        return str(value)
    numeral = ""
    for worth, sign in _SIGNS:
        count, value = divmod(value, worth)
        numeral += sign * count
    return numeral
