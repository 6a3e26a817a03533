"""The look-up. In: the data files beside this module. Out: a `Lexicon` of frozen entries.

Each file is read when the first of its words is asked for, and once.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from docgen.lexicon.entries import Clause, PlaceName, Term, Titled

KINDS = ("term", "post", "organ", "place", "clause")
"""What can be looked up by id; one data file each."""
LANGUAGES = ("vi", "lo", "zh")
DATA = Path(__file__).parent / "data"


class Lexicon:
    """The words that docgen knows in all its languages. An unknown id gives None everywhere."""

    def term(self, id: str) -> Term | None:  # noqa: A002 - it is the entry's id, also in the files
        """Return a term or set phrase, say "doc.mou" or "field.border"."""
        return self._terms.get(id)

    def post(self, id: str) -> Titled | None:  # noqa: A002
        """Return a post, say "post.secretary.district"."""
        return self._posts.get(id)

    def organ(self, id: str) -> Titled | None:  # noqa: A002
        """Return an organ, say "organ.pc.district"."""
        return self._organs.get(id)

    def place(self, id: str) -> PlaceName | None:  # noqa: A002
        """Return a place, say "vn.thuan_chau"."""
        return self._places.get(id)

    def clause(self, id: str) -> Clause | None:  # noqa: A002
        """Return a clause of the bank, say "border.patrols" or "final.funding"."""
        return self._clauses.get(id)

    def unit(self, country: str, level: str) -> Mapping[str, str] | None:
        """Return by language how `country` names a unit of `level`: huyện {place}."""
        return self._units.get((country, level))

    def ids(self, kind: str) -> tuple[str, ...]:
        """Return every id of a kind (one of `KINDS`), in the order of its file."""
        return tuple(self._entries(kind))

    def suggest(self, id: str, kinds: Iterable[str] = KINDS) -> str | None:  # noqa: A002
        """Return the known id that is most like `id`, None where none is like it."""
        known = [known for kind in kinds for known in self.ids(kind)]
        return next(iter(difflib.get_close_matches(id, known, n=1)), None)

    def _entries(self, kind: str) -> Mapping[str, object]:
        entries: Mapping[str, object] = getattr(self, f"_{kind}s")
        return entries

    @cached_property
    def _terms(self) -> Mapping[str, Term]:
        return {
            id_: Term(id_, words, _provisional(entry, words))
            for id_, entry in _read("terms").items()
            if (words := _by_language(entry))
        }

    @cached_property
    def _posts(self) -> Mapping[str, Titled]:
        return _titled("posts")

    @cached_property
    def _organs(self) -> Mapping[str, Titled]:
        return _titled("organs")

    @cached_property
    def _places(self) -> Mapping[str, PlaceName]:
        return {id_: _place(id_, entry) for id_, entry in _read("places").items()}

    @cached_property
    def _clauses(self) -> Mapping[str, Clause]:
        return {id_: _clause(id_, entry) for id_, entry in _read("clauses").items()}

    @cached_property
    def _units(self) -> Mapping[tuple[str, str], Mapping[str, str]]:
        return {
            (country, level): _by_language(patterns)
            for country, levels in _read("units").items()
            for level, patterns in levels.items()
        }


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, always the same one."""
    return Lexicon()


def _read(name: str) -> dict[str, Any]:
    """Read a data file as plain strings: the C loader, and no word taken for a number or a truth."""
    content: dict[str, Any] = yaml.load(
        (DATA / f"{name}.yaml").read_bytes(),
        Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader),  # noqa: S506 - strings only
    )
    return content


def _titled(name: str) -> dict[str, Titled]:
    return {
        id_: Titled(
            id_,
            words,
            _provisional(entry, words),
            _by_language(entry.get("of", {})),
            entry.get("abbreviation", ""),
            int(entry["rank"]) if "rank" in entry else None,
        )
        for id_, entry in _read(name).items()
        if (words := _by_language(entry))
    }


def _place(id_: str, entry: Mapping[str, Any]) -> PlaceName:
    name = _by_language(entry["name"])
    until = entry.get("until")
    return PlaceName(
        id_,
        entry["country"],
        entry["level"],
        entry.get("parent"),
        name,
        _by_language(entry["full"]),
        _provisional(entry, name),
        date.fromisoformat(until) if until else None,
        entry["border"] == "true" if "border" in entry else None,
    )


def _clause(id_: str, entry: Mapping[str, Any]) -> Clause:
    words = _by_language(entry)
    return Clause(
        id_,
        entry["field"],
        words,
        _provisional(entry, words),
        entry.get("needs_superior_approval") == "true",
        frozenset(entry["partners"]),
    )


def _by_language(entry: Mapping[str, Any]) -> Mapping[str, str]:
    return MappingProxyType({language: entry[language] for language in LANGUAGES if language in entry})


def _provisional(entry: Mapping[str, Any], words: Mapping[str, str]) -> frozenset[str]:
    return frozenset(words) - frozenset(entry.get("seen", {}))
