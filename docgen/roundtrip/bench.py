"""The dossier while changes are carried into it, one after the other, each proved by the paper.

In: a dossier as it is written, and attempts at changing it. Out: the dossier with those that made the paper
read as wanted; where a passage of the first paper is in the latest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.dossier.editing import Source, Uneditable, Value
from docgen.dossier.model import Dossier
from docgen.dossier.text import Text
from docgen.frozen import frozen
from docgen.messages import Message, _
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import naked
from docgen.roundtrip.press import Edition, Press, Unprinted
from docgen.roundtrip.saying import Said, Wording, said
from docgen.roundtrip.wishes import positions

MAX_ATTEMPTS = 2000
"""For one file; each takes some 20 ms. A memorandum with fifty changes takes a tenth of them."""
TOO_MANY = _("More was changed than docgen tries out at once. Apply this much, and read the file back again.")
_GAP = re.compile(r"\{\w+\}")


@frozen
class Attempt:
    """A dossier changed in one place, not proved yet."""

    source: Source
    path: str
    """Of the value that is changed, as the dossier was before."""
    language: str = ""
    """Of the words that are changed; "" for a value that every language prints."""
    text: str = ""
    """The path of the text that is renewed in `language`."""
    outdated: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    """Other values that are changed with it, since they say the same."""
    expected: str = ""
    """What the passage must read then, where that is known beforehand."""
    likely: bool = True
    """If the dossier has an error then, a person should know."""


@frozen
class _State:
    source: Source
    edition: Edition
    at: Mapping[int, int]
    renewed: Mapping[str, frozenset[str]]


class Bench:
    """Holds the latest state; `first` is the paper before any change."""

    def __init__(self, press: Press, source: Source) -> None:
        self._press = press
        self.first = press.edition(source.content())
        at = {number: number for number in range(len(self.first.passages))}
        self._state = _State(source, self.first, at, {})
        self._left = MAX_ATTEMPTS
        self.hindrance: Message | None = None
        """Why the last attempt that made no paper made none."""
        self.settled: dict[int, str] = {}
        """By passage of the first paper what it should read, and does since it was rewritten."""

    @property
    def source(self) -> Source:
        """The dossier with all changes so far."""
        return self._state.source

    @property
    def edition(self) -> Edition:
        """The paper that it makes."""
        return self._state.edition

    def now(self, first: int) -> int | None:
        """Return where a passage of the first paper is in the latest, None where it is gone."""
        return self._state.at.get(first)

    def state(self) -> _State:
        """Return what `restore` takes back."""
        return self._state

    def restore(self, state: _State) -> None:
        """Go back to an earlier state."""
        self._state = state

    def tried(self, attempt: Attempt) -> Edition | None:
        """Return the paper that the attempt makes, None (and `hindrance`) where it makes none."""
        self._left -= 1
        if self._left < 0:
            self.hindrance = TOO_MANY
            return None
        try:
            return self._press.edition(attempt.source.content())
        except Unprinted as error:
            if attempt.likely:
                found = error.problem.message
                self.hindrance = _("The dossier would then have an error: {message}", message=found)
            return None

    def keep(self, attempt: Attempt, edition: Edition, wanted: int | None = None) -> int:
        """Take an attempt that is proved as the latest state; return how many passages beside `wanted` read
        otherwise now."""
        stayed = positions(self.edition.passages, edition.passages)
        moved = {**_empty(self.edition, edition), **stayed}
        otherwise = _otherwise(self.edition, edition, stayed) - {wanted}
        at = {first: moved[now] for first, now in self._state.at.items() if now in moved}
        renewed = self._state.renewed
        if attempt.text:
            before = renewed.get(attempt.text, frozenset())
            renewed = {**renewed, attempt.text: before | {attempt.language}}
        self._state = _State(attempt.source, edition, at, renewed)
        return len(otherwise)

    def saying(self, path: str, language: str, words: str) -> Attempt | None:
        """Return the attempt to let the text at `path` say `words` in `language`, None where it cannot."""
        text = text_of(self.edition.dossier, path)
        if text is None or not set(_GAP.findall(words)) <= set(_GAP.findall(text.get(language) or "")):
            return None  # braces that somebody typed would be filled
        wording = Wording(
            path,
            text,
            self.edition.dossier.languages,
            self._state.renewed.get(path, frozenset()),
            needs_approval(self.edition.dossier, path),
        )
        try:
            done: Said = said(self.source, wording, language, words)
        except Uneditable as error:
            self.hindrance = error.message
            return None
        except KeyError:
            return None
        return Attempt(done.source, done.path, language, path, done.outdated)

    def scalars(self) -> Iterator[tuple[str, str]]:
        """Yield path and value of all that the dossier's own file says in one word or line."""
        yield from _scalars(self.source.get(()), "")


def _empty(before: Edition, after: Edition) -> dict[int, int]:
    """Return where passages that say nothing are: an empty cell that may be filled in stays in its place."""
    at = {passage.spot: number for number, passage in enumerate(after.passages) if not passage.text.strip()}
    return {
        number: at[passage.spot]
        for number, passage in enumerate(before.passages)
        if not passage.text.strip() and passage.spot in at
    }


def text_of(dossier: Dossier, path: str) -> Text | None:
    """Return the text that the dossier says at `path`."""
    return next((text for text in dossier.texts if text.path == path), None)


def needs_approval(dossier: Dossier, path: str) -> bool:
    """Tell whether the point at `path` needs a superior's approval because its clause does."""
    points = (point for field in dossier.agreed for point in field.points)
    return any(point.text.path == path and point.needs_superior_approval for point in points)


def _otherwise(before: Edition, after: Edition, stayed: Mapping[int, int]) -> set[int]:
    """Return those of the passages that stayed which read otherwise in `after`."""
    return {
        old
        for old, new in stayed.items()
        if not same(naked(before.passages[old].text), naked(after.passages[new].text))
    }


def _scalars(value: Value | None, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _scalars(inner, f"{path}.{key}" if path else key)
    elif value is not None:
        for number, inner in enumerate(value):
            yield from _scalars(inner, f"{path}[{number}]")
