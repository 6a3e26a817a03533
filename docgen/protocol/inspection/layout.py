"""Judging pages: paper, margins, the number of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docgen.messages import _
from docgen.protocol.forms.rule import Lengths, Rule, Trait, Words
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.names import WORDS, YES_NO
from docgen.protocol.inspection.seen import Seen
from docgen.word.measure import PageNumber, Section

_TOLERANCE = 0.6
"""Millimetres: programs round margins, and A4 is 11906 or 11907 twips wide."""
_LINE, _PAGE = 75, 42
"""Letters of a line and lines of a page, to guess whether there is a second one."""


def page(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Yield the sections whose paper or margin is another."""
    assert isinstance(rule.value, Lengths)
    for index in seen.sections():
        section = seen.document.sections[index]
        if section.width > section.height and _tables(seen, index):
            continue  # Decree 30, I.2: wide tables may lie across
        length = float(getattr(section, rule.trait.value))
        if not rule.value.allow(length, _TOLERANCE):
            yield Fault(None, f"{length:.1f} mm")


def number_present(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report pages without numbers, where there is surely more than one."""
    if rule.value is True and not _numbers(seen) and _long(seen):
        yield Fault(None, "", _("the pages bear no number"))


def number_first(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a number on the first page."""
    section = seen.document.sections[0]
    pages = {number.pages for number in section.numbers}
    shown = "first" in pages if section.first_differs else "default" in pages
    if shown is not rule.value and shown:
        yield Fault(None, YES_NO[Trait.FIRST][0])


def number_place(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report numbers at another edge."""
    yield from (Fault(None, WORDS[number.where]) for number in _numbers(seen) if _other(number.where, rule))


def number_align(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report numbers that stand elsewhere in the line."""
    for number in _numbers(seen):
        if _other(number.align, rule):
            yield Fault(None, WORDS.get(number.align, number.align))


def number_size(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report numbers of another size."""
    assert isinstance(rule.value, Lengths)
    for number in _numbers(seen):
        if not rule.value.allow(number.letters.size):
            yield Fault(None, f"{number.letters.size:g} pt")


def number_bold(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report bold numbers."""
    for number in _numbers(seen):
        if number.letters.bold is not rule.value:
            yield Fault(None, YES_NO[Trait.BOLD][bool(rule.value)])


def number_italic(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report slanted numbers."""
    for number in _numbers(seen):
        if number.letters.italic is not rule.value:
            yield Fault(None, YES_NO[Trait.ITALIC][bool(rule.value)])


def number_style(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report numbers that are no Arabic figures."""
    for section in sections(seen):
        if section.numbers and _other(section.number_format, rule):
            yield Fault(None, section.number_format)


def sections(seen: Seen) -> Iterator[Section]:
    """Yield the sections with those numbers only that a page shows."""
    for section in (seen.document.sections[index] for index in seen.sections()):
        kept = ("default", "even", *(("first",) if section.first_differs else ()))
        yield replace(section, numbers=tuple(each for each in section.numbers if each.pages in kept))


def _numbers(seen: Seen) -> list[PageNumber]:
    return [number for section in sections(seen) for number in section.numbers]


def _other(found: str, rule: Rule) -> bool:
    assert isinstance(rule.value, Words)
    return found not in rule.value.words


def _tables(seen: Seen, section: int) -> bool:
    return any(
        paragraph.section == section and paragraph.spot is not None and paragraph.spot.bordered
        for paragraph in seen.document.paragraphs
    )


def _long(seen: Seen) -> bool:
    paragraphs = seen.document.paragraphs
    if any(paragraph.breaks for paragraph in paragraphs[1:]):
        return True
    rows = {paragraph.spot for paragraph in paragraphs if paragraph.spot}
    lines = sum(-(-len(paragraph.text) // _LINE) or 1 for paragraph in paragraphs if paragraph.spot is None)
    return lines + len({(spot.table, spot.row) for spot in rows}) > _PAGE
