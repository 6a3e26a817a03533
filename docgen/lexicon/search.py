"""Finding an entry by what it is called in any language.

In: a lexicon and some words. Out: the entries that say them, the best match first.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from enum import IntEnum

from docgen.frozen import frozen
from docgen.lexicon.entries import AnyEntry, PlaceName
from docgen.lexicon.folding import alike, bare
from docgen.lexicon.store import Lexicon


class How(IntEnum):
    """How well the words match, the best first."""

    ID = 0
    EXACT = 1
    ALIAS = 2
    VARIANT = 3
    FOLDED = 4
    """But for case and marks [bien ban ghi nho]."""
    PREFIX = 5
    PART = 6


@frozen
class Hit:
    """An entry that was found, and by which of its words."""

    entry: AnyEntry
    how: How
    language: str = ""
    """Of the words that matched; empty for an id."""
    words: str = ""


def find(lexicon: Lexicon, words: str) -> list[Hit]:
    """Return the entries that say `words` in some language, each once, the best match first.

    Among equal matches the shorter words come first: they hold less else.
    """
    wanted, folded = alike(" ".join(words.split())), bare(words)
    if not folded:
        return []
    hits = [hit for entry in lexicon.entries() if (hit := _best(entry, wanted, folded))]
    return sorted(hits, key=lambda hit: (hit.how, len(hit.words)))


def nearest(lexicon: Lexicon, words: str, count: int = 3) -> list[Hit]:
    """Return at most `count` entries whose words are most like `words`, each once."""
    known: dict[str, Hit] = {}
    for entry in lexicon.entries():
        known.setdefault(entry.id, Hit(entry, How.ID))
        for language, text, _how in said(entry):
            known.setdefault(bare(text), Hit(entry, How.PART, language, text))
    like = difflib.get_close_matches(bare(words), known, n=2 * count, cutoff=0.6)
    return list({known[word].entry.id: known[word] for word in reversed(like)}.values())[::-1][:count]


def _best(entry: AnyEntry, wanted: str, folded: str) -> Hit | None:
    if wanted == entry.id:
        return Hit(entry, How.ID)
    hits = [
        Hit(entry, match, language, text)
        for language, text, how in said(entry)
        if (match := _match(text, how, wanted, folded))
    ]
    return min(hits, key=lambda hit: hit.how, default=None)


def _match(text: str, how: How, wanted: str, folded: str) -> How | None:
    if wanted == alike(text):
        return how
    known = bare(text)
    if known == folded:
        return How.FOLDED
    if known.startswith(folded):
        return How.PREFIX
    return How.PART if folded in known else None


def said(entry: AnyEntry) -> Iterator[tuple[str, str, How]]:
    """Yield all that the entry is called, with its language and what finding it exactly is worth."""
    for language, text in entry.words.items():
        yield language, text, How.EXACT
    if isinstance(entry, PlaceName):
        for language, text in entry.name.items():
            yield language, text, How.EXACT
    for others, how in ((entry.aliases, How.ALIAS), (entry.variants, How.VARIANT)):
        for language, texts in others.items():
            for text in texts:
                if "{" not in text:
                    yield language, text, how
