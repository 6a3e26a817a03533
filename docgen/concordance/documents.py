"""Word files compared paragraph by paragraph.

In: two .docx files and their languages, or one file that holds both texts. Out: findings; a place's line
is the number of the paragraph, counted from 1 without empty ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from docgen.concordance.alignment import align
from docgen.concordance.bilingual import sides
from docgen.concordance.discord import Discord
from docgen.concordance.exchanges import in_their_order
from docgen.concordance.finding import Finding, Spot, finding
from docgen.concordance.furniture import as_blocks
from docgen.concordance.paragraphs import Paragraph, paragraphs
from docgen.concordance.passages import Difference, Passage, differences
from docgen.errors import Place

_MOST = 200
"""Differences reported of two paragraphs; whoever has more has other texts before him."""


def compare_files(own: Path, other: Path, languages: tuple[str, str]) -> list[Finding]:
    """Return where two Word files do not say the same. Raises TemplateError for a file that is none."""
    return _findings(paragraphs(own), paragraphs(other), (str(own), str(other)), languages)


def compare_original(path: Path, languages: tuple[str, str]) -> list[Finding]:
    """Return where the two texts of one bilingual file do not say the same. Raises TemplateError."""
    own, other = sides(paragraphs(path), languages)
    return _findings(own, other, (str(path), str(path)), languages)


def _findings(
    own: Sequence[Paragraph], other: Sequence[Paragraph], files: tuple[str, str], languages: tuple[str, str]
) -> list[Finding]:
    """Return where the paragraphs differ; where one document has no such paragraph, the place is the last
    one before."""
    found = []
    before = [0, 0]
    for passage, differing in _judged(own, other, languages):
        for one in differing[:_MOST]:
            numbers = [
                paragraph.number if paragraph else before[side]
                for side, paragraph in enumerate((one.own, one.other))
            ]
            found.append((one.discord, numbers))
        for side, lines in enumerate((passage.own, passage.other)):
            before[side] = lines[-1].number if lines else before[side]
    return [
        finding(
            discord,
            Spot(languages[0], Place(files[0], numbers[0])),
            Spot(languages[1], Place(files[1], numbers[1])),
        )
        for discord, numbers in _noted_once(sorted(found, key=lambda one: one[1]))
    ]


def _judged(
    own: Sequence[Paragraph], other: Sequence[Paragraph], languages: tuple[str, str]
) -> list[tuple[Passage, list[Difference]]]:
    pairs = align([one.line for one in own], languages[0], [one.line for one in other], languages[1])
    passages = [
        Passage(() if mine is None else (own[mine],), () if yours is None else (other[yours],))
        for mine, yours in pairs
    ]
    steps = [(passage, differences(passage, languages)) for passage in passages]
    return as_blocks(in_their_order(steps, languages), languages)


def _noted_once(found: Sequence[tuple[Discord, list[int]]]) -> Iterator[tuple[Discord, list[int]]]:
    """Yield what was found, a name that is marked as missing only where it is marked first."""
    named = any(discord.code == "missing" and discord.own and discord.other for discord, _numbers in found)
    noted = set()
    for discord, numbers in found:
        said = (discord.own, discord.other)
        if discord.code == "missing":
            if said in noted or (named and not all(said)):
                continue
            noted.add(said)
        yield discord, numbers
