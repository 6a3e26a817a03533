"""The door: which languages there are, and that opening it is cheap."""

import inspect
import subprocess
import sys

import pytest

from docgen import languages
from docgen.languages import CODES, COUNTRY_LANGUAGE, Language, language_of
from tests.languages import test_chinese, test_lao, test_vietnamese


def test_every_code_opens_its_language():
    tags = [(language_of(code).code, language_of(code).tag, language_of(code).country) for code in CODES]
    assert tags == [("vi", "vi-VN", "VN"), ("lo", "lo-LA", "LA"), ("zh", "zh-CN", "CN")]


def test_every_country_has_its_language():
    assert COUNTRY_LANGUAGE == {"VN": "vi", "LA": "lo", "CN": "zh"}


@pytest.mark.parametrize("code", ["", "en", "VI", "vi-VN"])
def test_any_other_code_is_refused(code):
    with pytest.raises(KeyError):
        language_of(code)


def test_the_door_offers_nothing_else():
    assert languages.__all__ == ["CODES", "COUNTRY_LANGUAGE", "GAP", "Language", "language_of"]


def test_opening_the_door_imports_no_babel():
    program = "import sys, docgen.languages; print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("table", [test_vietnamese.SAID, test_lao.SAID, test_chinese.SAID])
def test_each_table_tries_every_method_of_the_protocol(table):
    promised = {name for name, _ in inspect.getmembers(Language, inspect.isfunction) if name[0] != "_"}
    assert {method for method, _, _ in table} == promised


@pytest.mark.parametrize("code", CODES)
def test_below_zero_nothing_is_spelled(code):
    with pytest.raises(ValueError, match="-1"):
        language_of(code).cardinal(-1)


@pytest.mark.parametrize("code", ["vi", "lo"])
def test_no_meeting_comes_before_the_first(code):
    with pytest.raises(ValueError, match="no Roman numeral for 0"):
        language_of(code).round(0)
