"""Lao and Chinese papers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Element, Rule
from docgen.protocol.inspection import chinese
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.layout import sections
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.wordings.head import example
from docgen.word.scripts import CJK

_LAO_FAULTS = (
    (re.compile("[\u0ed0-\u0ed9]"), _("Lao digits; offices write 0-9")),
    (re.compile("\u200b"), _("invisible blanks (U+200B)")),
    (re.compile("\u0ecd[\u0ec8-\u0ecb]?\u0eb2"), _("ຳ in two letters instead of one (U+0EB3)")),
    (re.compile("ຫນ|ຫມ"), _("ຫນ or ຫມ instead of ໜ, ໝ")),
    (re.compile("[\u0e00-\u0e7f]"), _("Thai letters")),
)
_NUMBER = re.compile(r"\D+〔\d{4}〕[1-9]\d*号")
_BLANK_NUMBER = re.compile(r"\D+〔\s*\d*\s*〕\s*\d*\s*号")
_DATE = re.compile(r"\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日")
_ASCII = re.compile(f"[{CJK}][,;:!?()]|[,;:!?()](?=[{CJK}])")
_DASHES = re.compile(r"\s*[—–]\s*\d+\s*[—–]\s*")
_TWO = (1.5, 2.5)
"""Characters: an indent in millimetres is seldom exact."""


def lao_nation(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a nation's name whose words are set apart in another way; the letters are right."""
    for piece in seen.all(Element.NATION):
        if "-" in piece.text:
            yield Fault(piece, piece.text, _("it is written {example}", example=example(rule)))


def lao_motto(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report hyphens or commas in the motto: its words are separated by blanks."""
    for piece in seen.all(Element.MOTTO):
        if "-" in piece.text or "," in piece.text:
            yield Fault(piece, piece.text, _("it is written {example}", example=example(rule)))


def lao_date(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a date line without comma or ວັນທີ."""
    for piece in seen.all(Element.DATE):
        if not re.match(r"[^,]+, ວັນທີ", piece.text):
            yield Fault(piece, piece.text, _("it is not written as in {example}", example=example(rule)))


def lao_letters(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report letters that no Lao office writes."""
    for piece in seen.pieces:
        for pattern, said in _LAO_FAULTS:
            if pattern.search(piece.text):
                yield Fault(piece, piece.text, said)


def indent(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report paragraphs that are not indented by two characters."""
    low, high = _TWO
    for piece in seen.all(Element.BODY):
        size = max((letters.size for letters in piece.letters), default=0) / 72 * 25.4
        indented = size and low <= piece.paragraph.first_line / size <= high
        if (
            size
            and len(piece.text) > 20
            and not (indented or piece.text.startswith(("\u3000\u3000", "附件")))
        ):
            said = _("the first line is not indented by two characters")
            yield Fault(piece, f"{piece.paragraph.first_line:.3g} mm", said)


def chinese_number(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a number in other brackets, with 第 or with a zero before it."""
    for piece in seen.all(Element.NUMBER):
        if (
            not _NUMBER.fullmatch(piece.text) and not _BLANK_NUMBER.fullmatch(piece.text)
        ) or "〔0" in piece.text:
            yield Fault(piece, piece.text, _("it is not written as in {example}", example=example(rule)))


def chinese_date(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a date in Chinese numerals or with zeros; a blank one is to be filled in."""
    for piece in seen.all(Element.DATE):
        blank = re.search(r"[\s…]", piece.text)
        if not blank and chinese.DATE.fullmatch(piece.text) and not _DATE.fullmatch(piece.text):
            yield Fault(piece, piece.text, _("it is not written as in {example}", example=example(rule)))


def page_number(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a page number without its dashes."""
    for section in sections(seen):
        for number in section.numbers:
            if not _DASHES.fullmatch(number.text):
                yield Fault(None, number.text, _("it is not written as in {example}", example=example(rule)))


def punctuation(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report half-width punctuation between Chinese characters."""
    for piece in seen.all(Element.BODY):
        if _ASCII.search(piece.text):
            yield Fault(
                piece, piece.text, _("half-width punctuation; write {example}", example=example(rule))
            )
