"""Names of places: the lexicon's, and those of `places.tsv`; and the leaders of `people.tsv`.

In: all of them. Out: each with its spellings by language, and in which of them nobody was seen to print it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from docgen.frozen import frozen
from docgen.lexicon import lexicon

UNSEARCHED = "~"
"""Marks a spelling that is known but too short to be looked for."""
_SHORTEST_LAO = 4
_LANGUAGES = ("vi", "lo", "zh")


@frozen
class Name:
    """A thing with a name: `family` ("place", "doc" …), its spellings by language, the languages of which
    nobody knows for sure how they spell it."""

    id: str
    family: str
    spellings: Mapping[str, tuple[str, ...]]
    unsure: frozenset[str] = frozenset()


def places() -> Iterable[Name]:
    """Return every place, a place of both sources once."""
    found = {name.id: name for name in _of_lexicon()}
    known = {(name.family, spelling): name.id for name in found.values() for spelling in name.spellings["vi"]}
    for row in _of_table():
        id_ = known.get((row.family, row.id), row.id)
        found[id_] = _both(found[id_], row) if id_ in found else row
    return found.values()


def _of_lexicon() -> Iterator[Name]:
    entries = lexicon()
    for id_ in entries.ids("place"):
        place = entries.place(id_)
        if place is None or place.level == "site":
            continue
        spellings = {
            code: (name, *place.aliases.get(code, ()), *place.variants.get(code, ()))
            for code, name in place.name.items()
        }
        if len(place.name.get("lo", "")) < _SHORTEST_LAO and "lo" in spellings:
            spellings["lo"] = (place.full["lo"],)
        yield Name(id_, "place", {"vi": (), **spellings}, place.provisional)


def _of_table() -> Iterator[Name]:
    yield from _rows("places.tsv")


def people() -> Iterator[Name]:
    """Yield the leaders of `people.tsv`; the family of each is "person"."""
    yield from _rows("people.tsv")


def _rows(table: str) -> Iterator[Name]:
    for line in (Path(__file__).parent / table).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            *cells, family, status = (*line.split("\t"), "", "", "", "")[:5]
            spellings = [tuple(cell.split("|")) if cell else () for cell in cells]
            unsure = frozenset(("lo",)) if status == "provisional" else frozenset()
            named = dict(zip(_LANGUAGES, spellings, strict=True))
            yield Name(spellings[0][0], family or "place", named, unsure)


def _both(one: Name, two: Name) -> Name:
    """Return `one` with the spellings that only `two` has, after its own."""
    spellings = {
        code: tuple(dict.fromkeys((*one.spellings.get(code, ()), *two.spellings.get(code, ()))))
        for code in _LANGUAGES
    }
    return replace(one, spellings=spellings, unsure=one.unsure | two.unsure)
