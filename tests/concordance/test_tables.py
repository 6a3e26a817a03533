"""The tables of names and units are spelt as the lexicon is, and say where their Lao was seen."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from pathlib import Path

import pytest

import docgen.concordance
from docgen.concordance import compare
from tests.lexicon.test_spelling import BAD_LAO, OLD_TONE_PLACE

FOLDER = Path(docgen.concordance.__file__).parent
TABLES = sorted(FOLDER.glob("*.tsv"))


def rows(path):
    return [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]


def spellings(path):
    return [word.removeprefix("~") for row in rows(path) for cell in row for word in cell.split("|")]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_every_word_is_spelt_as_the_lexicon_is(path):
    assert [word for word in spellings(path) if word != unicodedata.normalize("NFC", word)] == []
    assert [word for word in spellings(path) if OLD_TONE_PLACE.search(word)] == []
    assert [
        (rule, word) for word in spellings(path) for rule, bad in BAD_LAO.items() if re.search(bad, word)
    ] == []


def test_every_lao_name_says_where_it_was_seen():
    tables = (rows(FOLDER / name) for name in ("places.tsv", "people.tsv"))
    places = [(*row, "", "", "", "")[:5] for row in chain.from_iterable(tables)]
    assert [place[0] for place in places if bool(place[1]) is not bool(place[4])] == []


@pytest.mark.parametrize(
    ("own", "other", "found"),
    [
        ("tỉnh Ninh Bình", "ແຂວງແຫ່ງໜຶ່ງ", []),  # ນິງບິ່ງ was seen nowhere: nobody knows how they spell it
        ("tỉnh Ninh Bình", "ແຂວງຫົວພັນ", [("place", "Ninh Bình", "ຫົວພັນ")]),
        ("tỉnh Đồng Nai", "ແຂວງແຫ່ງໜຶ່ງ", [("place", "Đồng Nai", "")]),
    ],
)
def test_a_spelling_seen_nowhere_is_not_missed_alone(own, other, found):
    assert [(one.code, one.own, one.other) for one in compare(own, "vi", other, "lo")] == found
