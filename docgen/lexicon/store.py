"""The look-up. In: the entries of the data files, and an office's own. Out: a `Lexicon`.

Each data file is read when the first of its words is asked for, and once.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from itertools import chain
from typing import Any

from docgen.lexicon import bank, source
from docgen.lexicon.entries import AnyEntry, Clause, Occasion, PlaceName, Term, Titled

KINDS = ("term", "post", "organ", "place", "occasion", "clause")
"""What can be looked up by id."""
WORDS = ("term", "organ", "post", "place", "occasion")
"""The kinds of entries with words that any text may name."""


class Lexicon:
    """The words that docgen knows in all its languages. An unknown id gives None everywhere."""

    def __init__(self, own: Mapping[str, Mapping[str, AnyEntry | Clause]] | None = None) -> None:
        """Put an office's `own` entries, by kind and id, before those that come with docgen."""
        self._own = own or {}

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

    def occasion(self, id: str) -> Occasion | None:  # noqa: A002
        """Return what is congratulated on, say "occasion.la.national_day"."""
        return self._occasions.get(id)

    def clause(self, id: str) -> Clause | None:  # noqa: A002
        """Return a clause of the bank, say "border.patrols" or "final.funding"."""
        return self._clauses.get(id)

    def entry(self, id: str) -> AnyEntry | None:  # noqa: A002
        """Return what has this id and words, whatever its kind; clauses are none."""
        return next((found for kind in WORDS if (found := self._entries(kind).get(id))), None)

    def entries(self) -> Iterable[AnyEntry]:
        """Return every entry with words, kind by kind, each kind in the order of its file."""
        return chain.from_iterable(self._entries(kind).values() for kind in WORDS)

    def unit(self, country: str, level: str) -> Mapping[str, str] | None:
        """Return by language how `country` names a unit of `level`: huyện {place}."""
        return _units().get((country, level))

    def kind_of(self, id: str) -> str | None:  # noqa: A002
        """Return of which kind the entry is, one of `KINDS`."""
        return next((kind for kind in KINDS if id in self._entries(kind)), None)

    def is_own(self, id: str) -> bool:  # noqa: A002
        """Tell whether an office put the entry there, or its words in the place of docgen's."""
        return any(id in entries for entries in self._own.values())

    def ids(self, kind: str) -> tuple[str, ...]:
        """Return every id of a kind (one of `KINDS`), in the order of its file."""
        return tuple(self._entries(kind))

    def is_family(self, name: str) -> bool:
        """Tell whether ids begin with `name`: "post", "vn", "doc" …; clauses are read if none else do."""
        return name in self._families or name in self._families_of_clauses

    @cached_property
    def _families(self) -> frozenset[str]:
        return frozenset(id_.partition(".")[0] for kind in WORDS for id_ in self.ids(kind))

    @cached_property
    def _families_of_clauses(self) -> frozenset[str]:
        return frozenset(id_.partition(".")[0] for id_ in self.ids("clause"))

    def suggest(self, id: str, kinds: Iterable[str] = KINDS) -> str | None:  # noqa: A002
        """Return the known id that is most like `id`, None where none is like it."""
        known = [known for kind in kinds for known in self.ids(kind)]
        return next(iter(difflib.get_close_matches(id, known, n=1)), None)

    def with_own(self, own: Mapping[str, Mapping[str, AnyEntry | Clause]]) -> Lexicon:
        """Return this lexicon with an office's entries, by kind and id, over its own; itself without any."""
        if not any(own.values()):
            return self
        return Lexicon({kind: {**self._own.get(kind, {}), **own.get(kind, {})} for kind in KINDS})

    def _entries(self, kind: str) -> Mapping[str, Any]:
        entries: Mapping[str, Any] = getattr(self, f"_{kind}s")
        return entries

    @cached_property
    def _terms(self) -> Mapping[str, Term]:
        return self._layered("term", _terms())

    @cached_property
    def _posts(self) -> Mapping[str, Titled]:
        return self._layered("post", _titled("posts"))

    @cached_property
    def _organs(self) -> Mapping[str, Titled]:
        return self._layered("organ", _titled("organs"))

    @cached_property
    def _places(self) -> Mapping[str, PlaceName]:
        return self._layered("place", _places())

    @cached_property
    def _occasions(self) -> Mapping[str, Occasion]:
        return self._layered("occasion", _occasions())

    @cached_property
    def _clauses(self) -> Mapping[str, Clause]:
        return self._layered("clause", _clauses())

    def _layered(self, kind: str, shipped: Mapping[str, Any]) -> Mapping[str, Any]:
        own = self._own.get(kind)
        return {**shipped, **own} if own else shipped


@cache
def lexicon() -> Lexicon:
    """Return the lexicon that comes with docgen, always the same one."""
    return Lexicon()


_terms = cache(source.terms)
_titled = cache(source.titled)
_places = cache(source.places)
_occasions = cache(source.occasions)
_units = cache(source.units)
_clauses = cache(bank.clauses)
