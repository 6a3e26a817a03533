"""Standard sentences of letters, as `data/letters/*.yaml` has them.

In: a part of a letter, the occasion, to what kind of organ it goes. Out: the first sentence that fits.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from docgen.frozen import frozen
from docgen.lexicon import source
from docgen.lexicon.entries import Entry

ORGANS = ("party", "office", "locality")
"""What kind of organ a letter goes to: the Party's committee, a locality's office, the locality itself."""


@frozen
class Sentence(Entry):
    """A sentence, or a part of one, in all languages; its gaps are named in the data file."""

    words: Mapping[str, str]
    occasions: frozenset[str] = frozenset()
    """Ids of the occasions it is for; all where empty."""
    organs: frozenset[str] = frozenset()
    """Some of `ORGANS`; all where empty."""

    @property
    def part(self) -> str:
        """What part of a letter it is, as "praise" or "name": the first word of its id."""
        return self.id.partition(".")[0]

    def fits(self, occasion: str, organ: str) -> bool:
        """Tell whether it may be said on that occasion (its id, or "") to an organ of that kind."""
        return (not self.occasions or occasion in self.occasions) and (
            not self.organs or organ in self.organs
        )


@lru_cache(maxsize=1024)
@cache
def fitting_sentence(part: str, occasion: str, organ: str) -> Sentence | None:
    """Return the first sentence of a part that fits; None where none does."""
    return next(
        (each for each in sentences().values() if each.part == part and each.fits(occasion, organ)), None
    )


@cache
def sentences() -> Mapping[str, Sentence]:
    """Return every sentence by its id, in the files' order."""
    return {
        id_: _sentence(id_, entry)
        for path in sorted((source.DATA / "letters").glob("*.yaml"))
        for id_, entry in source.read(f"letters/{path.stem}").items()
    }


def _sentence(id_: str, entry: Mapping[str, list[str]]) -> Sentence:
    words = source.by_language(entry)
    return Sentence(
        id_,
        words,
        frozenset(entry.get("occasions", ())),
        frozenset(entry.get("organs", ())),
        provisional=source.provisional(entry, words),
    )
