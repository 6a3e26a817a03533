"""Spelling of all that docgen prints, as far as a machine can tell.

That is the lexicon, the samples, the phrases and wording in the code, and the built templates.

The rules for Lao are those of offices in Laos: Western digits, U+0EB3, the letters ໜ and ໝ, spaces
round ແລະ. Where hunspell's Lao word list and ICU are installed, every Lao word is looked up too.
"""

import re
import unicodedata
from pathlib import Path

import pytest

from docgen.lexicon import lexicon
from tests.lexicon.entries import HAN, LAO, holds
from tests.lexicon.fixed import SOURCES, texts

IDS = ["/".join(path.parts[-2:]) for path in SOURCES]

LAO_WORD_LIST = Path("/usr/share/hunspell/lo_LA.dic")
NO_WORDS = {"ສສ", "ສປປ", "ສປ", "ປກສ", "ພສ", "ລ", "ດ", "ຂ່ຳ", "ເຕັດ"}
"""Abbreviations, ຂ່ຳນັບ (ICU cuts it in two) and the Vietnamese Tết: none is in the list, all are printed."""

BAD_LAO = {
    "Lao digit": "[\u0ed0-\u0ed9]",
    "U+0ECD U+0EB2 for U+0EB3": "\u0ecd[\u0ec8-\u0ecb]?\u0eb2",
    "tone mark after U+0EB3": "\u0eb3[\u0ec8-\u0ecb]",
    "ຫນ or ຫມ for ໜ or ໝ": "\u0eab[\u0e99\u0ea1]",
    "Thai letter": "[\u0e00-\u0e7f]",
    "zero-width space": "\u200b",
    "word begins with a dependent vowel": r"(?:^|[\s(])[\u0eb0-\u0ebc\u0ec8-\u0ecd]",
    "ແລະ without spaces": r"\S\u0ec1\u0ea5\u0eb0|\u0ec1\u0ea5\u0eb0\S",
    "two spaces": "  ",
}
BAD_CHINESE = {
    "half-width punctuation": r"[,;:!?()\"']",
    "space beside a Chinese letter": "[\u4e00-\u9fff，。：；、（）] +\\S|\\S +[\u4e00-\u9fff，。：；、（）]",
    "brackets in brackets of the same kind": "（[^）]*（",
    "a range without the long dash": r"[\d年月日]\s*[–~～-]\s*\d",
    "two dashes": "——",
}
"""GB/T 15834-2011; no spaces, as mainland offices print."""
RARE_HAN = {"乂"}
"""Letters of names beyond GB 2312 that are simplified all the same: 乂安 (Nghệ An)."""
OLD_TONE_PLACE = re.compile(r"o[àáảãạ](?!\w)|o[èéẻẽẹ](?!\w)|(?<!q)u[ỳýỷỹỵ](?!\w)", re.IGNORECASE)
"""Old style hoà, hoè, uỷ; the lexicon writes hòa, hòe, ủy."""


def words_of(path, letters):
    """The strings of a file in a script."""
    return [text for text in texts(path) if holds(text, letters)]


@pytest.mark.parametrize("path", SOURCES, ids=IDS)
def test_every_text_is_composed(path):
    assert [text for text in texts(path) if text != unicodedata.normalize("NFC", text)] == []


@pytest.mark.parametrize("path", SOURCES, ids=IDS)
def test_lao_is_written_as_offices_in_laos_write_it(path):
    assert [
        (rule, text) for text in words_of(path, LAO) for rule, bad in BAD_LAO.items() if re.search(bad, text)
    ] == []


@pytest.mark.parametrize("path", SOURCES, ids=IDS)
def test_chinese_is_simplified(path):
    """GB 2312 holds the simplified letters alone."""
    letters = {letter for text in words_of(path, HAN) for letter in text if ord(letter) in HAN} - RARE_HAN
    assert [letter for letter in sorted(letters) if not letter.encode("gb2312", "ignore")] == []


@pytest.mark.parametrize("path", SOURCES, ids=IDS)
def test_chinese_is_set_as_its_standard_of_punctuation_has_it(path):
    assert [
        (rule, text)
        for text in words_of(path, HAN)
        for rule, bad in BAD_CHINESE.items()
        if re.search(bad, text)
    ] == []


@pytest.mark.parametrize("path", SOURCES, ids=IDS)
def test_vietnamese_puts_the_tone_where_the_lexicon_does(path):
    assert [text for text in texts(path) if OLD_TONE_PLACE.search(text)] == []


def test_every_lao_word_is_in_the_dictionary_or_a_name():
    icu = pytest.importorskip("icu")
    if not LAO_WORD_LIST.exists():
        pytest.skip("hunspell-lo is not installed")
    known = _word_list() | NO_WORDS
    text = "\n".join(
        _without_names(line.replace("X", " "))
        for path in SOURCES
        if path.name != "places.yaml"
        for line in words_of(path, LAO)
    )
    assert {word for word in _cut(icu, text) if holds(word, LAO)} - known == set()


def _word_list():
    lines = LAO_WORD_LIST.read_text(encoding="utf-8").splitlines()[1:]
    return {line.strip().replace("\u0ecd\u0eb2", "\u0eb3") for line in lines}


def _without_names(line):
    names = {lexicon().place(id_).name.get("lo", "") for id_ in lexicon().ids("place")} - {""}
    return re.sub("|".join(sorted(names, key=len, reverse=True)), " ", line)


def _cut(icu, text):
    breaks = icu.BreakIterator.createWordInstance(icu.Locale("lo"))
    units = icu.UnicodeString(text)
    breaks.setText(units)
    start = 0
    for end in breaks:
        yield str(units[start:end])
        start = end
