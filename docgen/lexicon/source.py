"""The data files beside this module as entries. In: a file's name. Out: its entries by id."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from docgen import cache
from docgen.lexicon.entries import NONE, Occasion, PlaceName, Term, Titled

LANGUAGES = ("vi", "lo", "zh")
DATA = Path(__file__).parent / "data"


def read(name: str) -> dict[str, Any]:
    """Read a data file as plain strings. What YAML takes 20 ms for is kept as JSON from run to run."""
    written = (DATA / f"{name}.yaml").read_bytes()
    place, key = f"lexicon-{name.replace('/', '-')}", cache.digest(written)
    kept = cache.fetch(place, key)
    content: dict[str, Any] = _parsed(written) if kept is None else json.loads(kept)
    if kept is None:
        cache.keep(place, key, json.dumps(content, ensure_ascii=False).encode())
    return content


def _parsed(written: bytes) -> dict[str, Any]:
    """Parse YAML: the C loader, and no word taken for a number or a truth."""
    import yaml

    content: dict[str, Any] = yaml.load(
        written,
        Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader),  # noqa: S506 - strings only
    )
    return content


def terms() -> dict[str, Term]:
    """Return the terms and set phrases."""
    return {
        id_: Term(id_, words, **_common(entry, words))
        for id_, entry in read("terms").items()
        if (words := by_language(entry))
    }


def titled(name: str) -> dict[str, Titled]:
    """Return the "posts" or the "organs"."""
    return {
        id_: Titled(
            id_,
            words,
            by_language(entry.get("of", {})),
            entry.get("abbreviation", ""),
            int(entry["rank"]) if "rank" in entry else None,
            entry.get("country", ""),
            **_common(entry, words),
        )
        for id_, entry in read(name).items()
        if (words := by_language(entry))
    }


def places() -> dict[str, PlaceName]:
    """Return the places."""
    return {id_: _place(id_, entry) for id_, entry in read("places").items()}


def occasions() -> dict[str, Occasion]:
    """Return what localities congratulate on."""
    return {id_: _occasion(id_, entry) for id_, entry in read("occasions").items()}


def units() -> dict[tuple[str, str], Mapping[str, str]]:
    """Return how each country names a unit of each level."""
    return {
        (country, level): by_language(patterns)
        for country, levels in read("units").items()
        for level, patterns in levels.items()
    }


def by_language(entry: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the words of an entry that holds other things too."""
    return MappingProxyType({language: entry[language] for language in LANGUAGES if language in entry})


def provisional(entry: Mapping[str, Any], words: Mapping[str, str]) -> frozenset[str]:
    """Return the languages in which nobody was seen to print the words."""
    return frozenset(words) - frozenset(entry.get("seen", {}))


def _place(id_: str, entry: Mapping[str, Any]) -> PlaceName:
    name = by_language(entry["name"])
    return PlaceName(
        id_,
        entry["country"],
        entry["level"],
        entry.get("parent"),
        name,
        by_language(entry["full"]),
        entry["border"] == "true" if "border" in entry else None,
        **_common(entry, name),
    )


def _occasion(id_: str, entry: Mapping[str, Any]) -> Occasion:
    words = by_language(entry)
    month, day = map(int, entry["day"].split("-")) if "day" in entry else (None, None)
    return Occasion(
        id_,
        words,
        month,
        day,
        by_year(map(date.fromisoformat, entry.get("dates", ()))),
        int(entry["origin"]) if "origin" in entry else None,
        frozenset(entry["partners"]),
        entry.get("country", ""),
        int(entry["lead"]) if "lead" in entry else None,
        int(entry.get("round_years", 0)),
        entry["source"],
        entry.get("verified", "true") == "true",
        **_common(entry, words),
    )


def by_year(days: Iterable[date]) -> Mapping[int, date]:
    """Return the days of what moves by their years."""
    return MappingProxyType({day.year: day for day in days})


def _common(entry: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """Return what every entry has, for its class."""
    return {
        "provisional": provisional(entry, words),
        "seen": _lists(entry, "seen"),
        "aliases": _lists(entry, "aliases"),
        "variants": _lists(entry, "variants"),
        "since": _day(entry, "since"),
        "until": _day(entry, "until"),
        "successor": entry.get("successor"),
    }


def _lists(entry: Mapping[str, Any], key: str) -> Mapping[str, tuple[str, ...]]:
    if key not in entry:
        return NONE
    return MappingProxyType({language: tuple(items) for language, items in entry[key].items()})


def _day(entry: Mapping[str, Any], key: str) -> date | None:
    return date.fromisoformat(entry[key]) if key in entry else None
