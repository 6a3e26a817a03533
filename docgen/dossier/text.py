"""What a dossier says in words: one text in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from docgen.errors import Place
from docgen.frozen import frozen
from docgen.lexicon import AnyEntry, Clause

NONE = frozenset[str]()


@frozen
class Text:
    """The same words in several languages, NFC, without control characters.

    `provisional` names the languages whose wording nobody has been seen to print or confirm, `outdated`
    those whose words were not renewed since another language changed, never all of them; `place` is where
    the dossier says it (for findings, not part of the value).
    """

    by_language: Mapping[str, str]
    provisional: frozenset[str] = NONE
    place: Place | None = field(default=None, compare=False)
    path: str = field(default="", compare=False)
    places: Mapping[str, Place] = field(default_factory=lambda: MappingProxyType({}), compare=False)
    """Where each language's words stand, for those that the dossier writes itself."""
    outdated: frozenset[str] = NONE

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_language", MappingProxyType(dict(self.by_language)))

    @classmethod
    def of(
        cls, entry: AnyEntry | Clause, place: Place | None = None, path: str = "",
        words: Mapping[str, str] | None = None,
    ) -> Text:  # fmt: skip
        """Return what an entry of the lexicon says (or `words` of it), named at `place`."""
        said = entry.words if words is None else words
        late = entry.outdated
        outdated = frozenset(said.keys() & late.keys()) if late else NONE
        return cls(said, entry.provisional, place, path, late, outdated)

    def get(self, language: str) -> str | None:
        """Return the words in `language`, or None where there are none."""
        return self.by_language.get(language)

    def place_in(self, language: str) -> Place | None:
        """Return where the words in `language` stand, or where the text does."""
        return self.places.get(language, self.place)

    @property
    def late(self) -> dict[str, Place]:
        """Where the words that are out of date stand, by language, where that is known."""
        return {code: self.places[code] for code in sorted(self.outdated & self.places.keys())}

    def __hash__(self) -> int:
        return hash(tuple(sorted(self.by_language.items())))
