"""Word files compared paragraph by paragraph.

In: two .docx files and their languages, or one file that holds both texts. Out: findings; a place's line
is the number of the paragraph, counted from 1 without empty ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from docgen.concordance.alignment import align
from docgen.concordance.comparison import compare
from docgen.concordance.discord import Discord
from docgen.concordance.finding import Finding, Spot, finding
from docgen.errors import Place, Problem, TemplateError
from docgen.messages import _
from docgen.word.package import read_package
from docgen.word.text import lines_of

MOST = 5000
"""Paragraphs of a document; a hundred dense pages have some 2000."""
LONGEST = 20_000
"""Characters of one paragraph."""
_SHOWN = 60
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = {"lo": re.compile("[\u0e80-\u0eff]"), "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")}


@dataclass(frozen=True, slots=True)
class _Paragraph:
    number: int
    text: str


def compare_files(own: Path, other: Path, languages: tuple[str, str]) -> list[Finding]:
    """Return where two Word files do not say the same. Raises TemplateError for a file that is none."""
    return _compared(_paragraphs(own), str(own), _paragraphs(other), str(other), languages)


def compare_original(path: Path, languages: tuple[str, str]) -> list[Finding]:
    """Return where the two texts of one bilingual file do not say the same. Raises TemplateError."""
    sides: tuple[list[_Paragraph], list[_Paragraph]] = ([], [])
    current = 0
    for paragraph in _paragraphs(path):
        current = _side(paragraph.text, languages, current)
        sides[current].append(paragraph)
    return _compared(*(sides[0], str(path), sides[1], str(path), languages))


def _side(text: str, languages: tuple[str, str], current: int) -> int:
    """Return which of `languages` a paragraph is in; without letters it belongs to the one before."""
    letters = len(_LETTER.findall(text))
    for side, language in enumerate(languages):
        if language in _SCRIPTS and len(_SCRIPTS[language].findall(text)) * 3 > letters > 0:
            return side
    plain = [side for side, language in enumerate(languages) if language not in _SCRIPTS]
    return plain[0] if letters and plain else current


_BREAKS = re.compile(r"[\t\n\f]")
"""Where a line of a title or a post ends says nothing."""


def _paragraphs(path: Path) -> list[_Paragraph]:
    texts = (unicodedata.normalize("NFC", line) for line in lines_of(read_package(path)))
    filled = [_BREAKS.sub(" ", text).strip() for text in texts if text.strip()]
    if len(filled) > MOST or any(len(text) > LONGEST for text in filled):
        message = _(
            "{file} is too long to compare: more than {count} paragraphs, or one of more than"
            " {length} letters.",
            file=path.name,
            count=MOST,
            length=LONGEST,
        )
        raise TemplateError(Problem("too-long", message, Place(str(path))))
    return [_Paragraph(number, text) for number, text in enumerate(filled, start=1)]


def _compared(
    own: list[_Paragraph], own_file: str, other: list[_Paragraph], other_file: str, languages: tuple[str, str]
) -> list[Finding]:
    found = []
    pairs = align([one.text for one in own], languages[0], [one.text for one in other], languages[1])
    left = right = 0
    for mine, yours in pairs:
        left, right = (
            left if mine is None else own[mine].number,
            right if yours is None else other[yours].number,
        )
        spots = (
            Spot(languages[0], Place(own_file, left)),
            Spot(languages[1], Place(other_file, right)),
        )
        words = ("" if mine is None else own[mine].text, "" if yours is None else other[yours].text)
        found += [finding(discord, *spots) for discord in _discords(words, languages)]
    return found


def _discords(words: tuple[str, str], languages: tuple[str, str]) -> Iterable[Discord]:
    if all(words):
        return compare(words[0], languages[0], words[1], languages[1])
    if not _LETTER.search("".join(words)):
        return ()
    return (Discord("paragraph", words[0][:_SHOWN], words[1][:_SHOWN]),)
