"""How a language says a date, a number, an amount, a list, an ordinal, a person.

In: values (`docgen.languages.values`). Out: words in Vietnamese, Lao or Chinese."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.languages.blanks import GAP
from docgen.languages.chinese import Chinese
from docgen.languages.language import Language
from docgen.languages.lao import Lao
from docgen.languages.vietnamese import Vietnamese

__all__ = ["CODES", "COUNTRY_LANGUAGE", "GAP", "Language", "language_of"]

_LANGUAGES: tuple[Language, ...] = (Vietnamese(), Lao(), Chinese())
_BY_CODE: Mapping[str, Language] = {language.code: language for language in _LANGUAGES}

CODES = tuple(_BY_CODE)
"""The languages of papers: "vi", "lo", "zh"."""

COUNTRY_LANGUAGE: Mapping[str, str] = {language.country: language.code for language in _LANGUAGES}
"""The official language of each country: VN vi, LA lo, CN zh."""


def language_of(code: str) -> Language:
    """Return the language with this code, one of `CODES`; KeyError for any other."""
    return _BY_CODE[code]
