"""Two texts that should say the same. In: each with its language. Out: every `Discord`.

Facts are read in each language (`reading`) and matched (`matching`); then names, numbering, length
and words left in another language are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.concordance import chinese, lao, vietnamese
from docgen.concordance.deputies import deputies
from docgen.concordance.disagreement import disagreements
from docgen.concordance.discord import Discord
from docgen.concordance.facts import Fact
from docgen.concordance.gaps import explained, filled
from docgen.concordance.length import shortened
from docgen.concordance.naming import Found, clashes, named
from docgen.concordance.numbering import misnumbered, without_heads
from docgen.concordance.owners import exchanged
from docgen.concordance.people import strangers
from docgen.concordance.reading import Reader
from docgen.concordance.remainders import Remainder, remainders

READERS: dict[str, Reader] = {
    reader.language: reader for reader in (vietnamese.READER, lao.READER, chinese.READER)
}
"""By language code."""


def compare(own: str, own_language: str, other: str, other_language: str) -> list[Discord]:
    """Return where `own` and `other` (NFC) do not say the same, in the order of `own`."""
    own, own_notes = filled(_plain(own))
    other, other_notes = filled(_plain(other))
    found = _compared((own, other), (own_language, other_language))
    return list(explained(found, (own_notes, other_notes)))


def _compared(texts: tuple[str, str], languages: tuple[str, str]) -> list[Discord]:
    own, other = texts
    left = [list(remainders(text, language)) for text, language in zip(texts, languages, strict=True)]
    foreign = list(_foreign(texts, left))
    if any(discord.code == "untranslated" for discord in foreign):
        return foreign
    facts = _read(own, languages[0]), _read(other, languages[1])
    namings = named(texts, languages)
    found = [
        *foreign,
        *(disagreements((own, other), facts) or exchanged(texts, facts, namings)),
        *_names(texts, languages, namings),
        *_people(texts, languages),
        *deputies(texts, languages),
        *misnumbered(own, other),
    ]
    return found or list(shortened(texts, languages))


def _read(text: str, language: str) -> list[Fact]:
    return READERS[language].read(without_heads(text))


def _plain(text: str) -> str:
    """Return `text` with the spellings of Lao that mean the same, and without invisible characters."""
    for written, meant in _SPELLINGS:
        if written in text:
            text = text.replace(written, meant)
    return text


_SPELLINGS = (
    ("\u200b", ""),
    ("\u00ad", ""),
    ("\u2060", ""),
    ("\ufeff", ""),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u0ecd\u0eb2", "\u0eb3"),
    ("\u0eab\u0e99", "\u0edc"),
    ("\u0eab\u0ea1", "\u0edd"),
    ("\u0eab\u0ea5", "\u0eab\u0ebc"),
)


def _foreign(texts: tuple[str, str], left: Sequence[Sequence[Remainder]]) -> Iterator[Discord]:
    for side in (0, 1):
        for passage in left[side]:
            words = texts[side][passage.start : passage.end]
            code = "untranslated" if passage.whole else "foreign-words"
            yield (
                Discord(code, words, "", passage.start, 0)
                if side == 0
                else Discord(code, "", words, 0, passage.start)
            )


_CODES = {"country": "place", "role": "post"}


def _names(texts: tuple[str, str], languages: tuple[str, str], namings: Found) -> Iterator[Discord]:
    for clash in clashes(texts, languages, namings):
        mine, theirs = clash.own, clash.other
        yield Discord(
            _CODES.get(clash.family, clash.family),
            texts[0][mine.start : mine.end] if mine else "",
            texts[1][theirs.start : theirs.end] if theirs else "",
            mine.start if mine else 0,
            theirs.start if theirs else 0,
        )


def _people(texts: tuple[str, str], languages: tuple[str, str]) -> Iterator[Discord]:
    if languages[0] == "vi":
        for name in strangers(*texts, languages[1]):
            yield Discord("person", name[0], "", name.start())
    elif languages[1] == "vi":
        for name in strangers(texts[1], texts[0], languages[0]):
            yield Discord("person", "", name[0], 0, name.start())
