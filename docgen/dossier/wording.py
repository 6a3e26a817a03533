"""Texts of a dossier that say a thing in another way than the lexicon.

In: a dossier and those of its texts that count. Out: a warning for each rendering that is not to be
used, with what to write; for each unit named as if it were still there on the day of the paper; and
for each term that one language names and the other does not say as the lexicon does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from docgen.dossier.model import Dossier
from docgen.dossier.text import Text
from docgen.errors import Problem, Severity
from docgen.languages.values import Day, span
from docgen.lexicon import PlaceName
from docgen.lexicon.phrases import Found, Phrases
from docgen.lexicon.usage import Instead, Locality, counterparts, ended, renderings
from docgen.messages import Message, _

_OF_THE_PAST = re.compile(r"^cooperation\b|\.bases\b|\.under\b")
"""Paths of what was done, and of documents cited as issued: both keep the names of their time."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_FORMER_AFTER = re.compile(r"\s*\(?(?:cũ\b|trước đây\b|ເກົ່າ)")
_FORMER_BEFORE = re.compile(r"(?:\bnguyên |原|前)$")


def wording(dossier: Dossier, texts: Iterable[Text]) -> Iterator[Problem]:
    """Yield the findings in `texts`, which are of `dossier`, text by text."""
    eyes = _Eyes(dossier)
    for text in texts:
        slips = list(eyes.renderings(text))
        yield from slips
        yield from eyes.ended(text)
        told = {slip.path for slip in slips}
        yield from (found for found in eyes.other_words(text) if found.path not in told)


class _Eyes:
    """Looks for what the lexicon of one dossier says otherwise."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._wrong = cache(self._renderings)

    def renderings(self, text: Text) -> Iterator[Problem]:
        """Yield the renderings in `text` that are not to be used, each once a language."""
        for code, words in self._words(text):
            found = {slip.words: slip.meaning for slip in self._wrong(code).find(words)}
            for said, instead in found.items():
                if instead is not None:
                    message = _(
                        "The lexicon does not say “{found}”; write “{instead}” ({id}).",
                        found=said,
                        instead=instead.words,
                        id=instead.entry.id,
                    )
                    yield _warning("other-rendering", message, text, code)

    def ended(self, text: Text) -> Iterator[Problem]:
        """Yield the units that `text` names after their end, each once for all languages."""
        day = self._day(text.path)
        if day is None or _OF_THE_PAST.search(text.path):
            return
        seen = set[str]()
        for code, words in self._words(text):
            for found in ended(self._dossier.lexicon, code, day).find(words):
                if found.meaning.id not in seen and not _as_former(words, found):
                    seen.add(found.meaning.id)
                    yield self._named_after_its_end(text, code, found)

    def other_words(self, text: Text) -> Iterator[Problem]:
        """Yield the terms of the working language that `text` renders in no way the lexicon knows."""
        (code, words), *others = [*self._words(text)] or [("", "")]
        for other, rendered in others:
            found = {
                term.words: term.meaning
                for term in counterparts(self._dossier.lexicon, code, other).find(words)
            }
            for said, term in found.items():
                if not term.stand_in(rendered):
                    message = _(
                        "For “{found}” the lexicon says “{instead}” ({id}); this text says something else.",
                        found=said,
                        instead=term.renderings[0],
                        id=term.entry.id,
                    )
                    yield _warning("other-term", message, text, other)

    def _words(self, text: Text) -> Iterator[tuple[str, str]]:
        return ((code, words) for code in self._dossier.languages if (words := text.get(code)))

    def _named_after_its_end(self, text: Text, code: str, found: Found[PlaceName]) -> Problem:
        after = self._dossier.lexicon.place(found.meaning.successor or "")
        message = _(
            "“{unit}” has not existed since {until}; what took over is {successor}. Name that, or say that"
            " the unit is a former one.",
            unit=found.words,
            until=found.meaning.until,
            successor=after.full.get(code, after.full["vi"]) if after else "…",
        )
        return _warning("ended-unit", message, text, code)

    def _day(self, path: str) -> date | None:
        """Return the first day on which what stands at `path` may be said: its paper's, else the visit's."""
        papers, visit = self._dossier.papers, self._dossier.visit
        _papers, _dot, rest = path.partition("papers.")
        order = getattr(papers, rest.partition(".")[0], None) if rest else None
        issue = getattr(order, "issue", order)
        day: Day | None = getattr(issue, "date", None)
        if day is not None:
            return span(day)[0]
        return visit.dates.first if visit and visit.dates else None

    def _renderings(self, code: str) -> Phrases[Instead | None]:
        parties = self._dossier.parties.values()
        known = [Locality(party.country, party.name.by_language, party.full.by_language) for party in parties]
        return renderings(self._dossier.lexicon, code, known)


def _as_former(words: str, found: Found[PlaceName]) -> bool:
    """Tell whether a text speaks of the time when the unit was there, or calls it the former one."""
    assert found.meaning.until is not None
    return (
        any(int(year) <= found.meaning.until.year for year in _YEAR.findall(words))
        or _FORMER_AFTER.match(words, found.end) is not None
        or _FORMER_BEFORE.search(words[: found.start]) is not None
    )


def _warning(code: str, message: Message, text: Text, language: str) -> Problem:
    return Problem(code, message, text.place_in(language), f"{text.path}.{language}", Severity.WARNING)
