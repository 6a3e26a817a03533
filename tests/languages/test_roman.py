"""Roman numerals, read back by a rule of their own."""

import pytest

from docgen.languages.roman import roman

WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def read(numeral):
    """Add up the signs; one before a larger counts against it."""
    signs = [WORTH[sign] for sign in numeral]
    return sum(-a if a < b else a for a, b in zip(signs, [*signs[1:], 0], strict=True))


def test_every_numeral_reads_back_and_is_the_usual_one():
    for value in range(1, 4000):
        numeral = roman(value)
        assert read(numeral) == value
        assert not any(sign * 4 in numeral for sign in WORTH)
        assert not any(sign * 2 in numeral for sign in "VLD")


@pytest.mark.parametrize(
    ("value", "numeral"),
    [(4, "IV"), (9, "IX"), (12, "XII"), (49, "XLIX"), (2024, "MMXXIV"), (3999, "MMMCMXCIX"), (4000, "4000")],
)
def test_numerals_as_printed(value, numeral):
    assert roman(value) == numeral
