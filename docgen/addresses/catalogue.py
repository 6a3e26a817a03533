"""The lexicon's names as a clerk may choose them in the sheet to fill in.

In: a lexicon. Out: lists of names with their ids, by what a column holds.
"""

from __future__ import annotations

from typing import NamedTuple

from docgen.addresses.columns import Kind
from docgen.addresses.naming import LEVEL_TERMS, LEVEL_WORDS
from docgen.dossier.keys.parties import LEVELS
from docgen.lexicon import AnyEntry, Lexicon, PlaceName

_HONORIFICS = ("hon.comrade", "hon.mr", "hon.mrs", "hon.excellency")
"""Of the terms of this family those that stand before a name."""


class Choice(NamedTuple):
    """One name to choose."""

    id: str
    vi: str
    lo: str = ""
    zh: str = ""


def choices(lexicon: Lexicon) -> dict[Kind, list[Choice]]:
    """Return what may be chosen in columns of each kind; places that have ended are left out."""
    places = [place for place in map(lexicon.place, lexicon.ids("place")) if place and place.until is None]
    return {
        Kind.PLACE: [_choice(place) for place in sorted(places, key=_by_unit)],
        Kind.LEVEL: [Choice(level, _level(level, lexicon)) for level in LEVELS],
        Kind.ORGAN: _all(lexicon, lexicon.ids("organ")),
        Kind.POSTS: _all(lexicon, lexicon.ids("post")),
        Kind.HONORIFIC: _all(lexicon, _HONORIFICS),
        Kind.OCCASIONS: _all(lexicon, lexicon.ids("occasion")),
    }


def _all(lexicon: Lexicon, ids: tuple[str, ...]) -> list[Choice]:
    return [_choice(entry) for entry in map(lexicon.entry, ids) if entry]


def _choice(entry: AnyEntry) -> Choice:
    return Choice(entry.id, *(entry.words.get(code, "") for code in ("vi", "lo", "zh")))


def _by_unit(place: PlaceName) -> tuple[str, str]:
    """Sort by country, each unit before those within it."""
    return place.country, f"{place.parent or ''} {place.id}".strip()


def _level(level: str, lexicon: Lexicon) -> str:
    """Return the level's word in Vietnamese."""
    term = lexicon.term(LEVEL_TERMS.get(level, ""))
    return LEVEL_WORDS[level][0] if level in LEVEL_WORDS else term.words["vi"] if term else level
