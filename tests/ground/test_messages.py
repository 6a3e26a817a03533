"""Everything docgen says is said in Vietnamese too."""

import string
import unicodedata
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from docgen.messages import _

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "docgen" / "locale"


def catalogue(path: str) -> Catalog:
    with (LOCALE / path).open("rb") as file:
        return read_po(file)


def in_code() -> set[str]:
    found = extract_from_dir(ROOT / "docgen", [("**.py", "python")], keywords={"_": None})
    return {message for _file, _line, message, _comments, _context in found}


def gaps(text: str) -> list[str]:
    return sorted(name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name)


VIETNAMESE = {message.id: message for message in catalogue("vi/LC_MESSAGES/docgen.po") if message.id}
CLICK = {message.id: message for message in catalogue("vi/LC_MESSAGES/click.po") if message.id}


def test_the_catalogue_holds_exactly_what_the_code_says():
    assert set(VIETNAMESE) == in_code()
    assert {message.id for message in catalogue("docgen.pot") if message.id} == in_code()


@pytest.mark.parametrize("messages", [VIETNAMESE, CLICK], ids=["docgen", "click"])
def test_every_sentence_is_translated_whole(messages):
    for key, message in messages.items():
        translations = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(translations), key
        assert not message.fuzzy, key
        assert all(unicodedata.is_normalized("NFC", text) for text in translations), key


def test_every_translation_has_the_same_gaps_and_end():
    for text, message in VIETNAMESE.items():
        assert gaps(message.string) == gaps(text), text
        assert message.string[-1:] == text[-1:] or text[-1] not in ".:;?!…", text


def test_a_sentence_is_said_in_both_languages():
    message = _("Errors: {errors}, warnings: {warnings}, notes: {notes}", errors=1, warnings=2, notes=0)
    assert message.say("en") == "Errors: 1, warnings: 2, notes: 0"
    assert message.say("vi") == "Lỗi: 1, cảnh báo: 2, ghi chú: 0"
