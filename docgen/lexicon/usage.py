"""Which words of a text the lexicon would say in another way.

In: a lexicon, and localities that it does not know. Out, by language: renderings that are not to be
used, each with what to write, and units that no longer exist on a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from docgen.frozen import frozen
from docgen.lexicon.entries import AnyEntry, PlaceName, Titled
from docgen.lexicon.folding import alike
from docgen.lexicon.phrases import Phrases
from docgen.lexicon.store import Lexicon

KEPT = 32
"""So many sets of phrases are kept from one dossier to the next; offices' own lexicons come and go."""
_THINGS = ("organ.", "post.", "doc.", "mech.", "border.", "sector.")
_LONG_ENOUGH = 3
"""Words in Vietnamese; of shorter terms a third are rightly said otherwise, of these hardly any."""
_COMMITTEES = {("VN", "district"): "organ.district_party", ("VN", "city"): "organ.city_party"}
"""Organs that are named without the word for their unit's level, and ended with it."""


@frozen
class Locality:
    """A place as far as organs bear its name."""

    country: str
    name: Mapping[str, str]
    full: Mapping[str, str]


@frozen
class Instead:
    """What to write for a rendering, and the entry that says so."""

    words: str
    entry: AnyEntry


@frozen
class Counterparts:
    """A term, and all that may stand for it in another language; the first is what to write."""

    entry: AnyEntry
    renderings: tuple[str, ...]

    def stand_in(self, text: str) -> bool:
        """Tell whether `text` holds one of the renderings, whatever the spaces (Lao sets them freely)."""
        said = alike(text).replace(" ", "")
        return any(alike(words).replace(" ", "") in said for words in self.renderings)


def renderings(
    lexicon: Lexicon, language: str, localities: Iterable[Locality] = ()
) -> Phrases[Instead | None]:
    """Return the renderings that are not to be used; None is meant where a longer phrase is right."""
    known, of_lexicon = _of_lexicon(lexicon, language)
    own = _with_places(lexicon, language, localities)
    if own.keys() <= known.keys():
        return of_lexicon
    return Phrases(language, {**own, **known})


@lru_cache(maxsize=KEPT)
def _of_lexicon(
    lexicon: Lexicon, language: str
) -> tuple[Mapping[str, Instead | None], Phrases[Instead | None]]:
    """Return what the lexicon alone knows, as a mapping and ready to be looked for."""
    said = set(_said(lexicon, language))
    wrong = {
        alike(variant): Instead(entry.words[language], entry)
        for entry in lexicon.entries()
        for variant in entry.variants.get(language, ())
        if language in entry.words and "{" not in variant and not isinstance(entry, PlaceName)
    }
    wrong |= _misspelt_places(lexicon, language)
    right = {words for words in said if words in wrong or any(variant in words for variant in wrong)}
    places = [place for place in map(lexicon.place, lexicon.ids("place")) if place is not None]
    wrong |= _with_places(
        lexicon, language, [Locality(place.country, place.name, place.full) for place in places]
    )
    known = {**wrong, **dict.fromkeys(right)}
    return known, Phrases(language, known)


@lru_cache(maxsize=KEPT)
def counterparts(lexicon: Lexicon, language: str, other: str) -> Phrases[Counterparts]:
    """Return the terms of `language` that have one rendering in `other`, with what it may be.

    Only what names one thing (an organ, a post, a document, a matter of the border) in three words or
    more, and only where the lexicon's rendering was seen in print: verbs and short words are said in
    many ways that are all right.
    """
    same: dict[str, list[AnyEntry]] = {}
    for entry in lexicon.entries():
        if _names_one_thing(entry) and {language, other} <= entry.words.keys():
            same.setdefault(alike(entry.words[language]), []).append(entry)
    return Phrases(
        language,
        {
            phrase: Counterparts(entries[0], tuple(_accepted(entries, other)))
            for phrase, entries in same.items()
            if not {language, other} & entries[0].provisional
        },
    )


def _accepted(entries: Iterable[AnyEntry], language: str) -> Iterator[str]:
    """Yield what may stand for entries of the same name (a Sở Ngoại vụ of Vietnam, or of Laos)."""
    for entry in entries:
        yield entry.words[language]
        yield from entry.aliases.get(language, ())
        yield from entry.variants.get(language, ())


def _names_one_thing(entry: AnyEntry) -> bool:
    words = entry.words.get("vi", "")
    return entry.id.startswith(_THINGS) and len(words.split()) >= _LONG_ENOUGH and "{" not in words


@lru_cache(maxsize=KEPT)
def ended(lexicon: Lexicon, language: str, day: date) -> Phrases[PlaceName]:
    """Return what names a unit that no longer exists on `day`, by its level's word or its Party's organ."""
    gone: dict[str, PlaceName] = {}
    there = set[str]()
    for place in map(lexicon.place, lexicon.ids("place")):
        assert place is not None
        names = [words for words in _names(lexicon, place, language) if words]
        if place.until is not None and place.until < day:
            gone |= dict.fromkeys(names, place)
        else:
            there.update(names)
    return Phrases(language, {words: place for words, place in gone.items() if words not in there})


def _said(lexicon: Lexicon, language: str) -> Iterator[str]:
    """Yield all that the lexicon says and accepts in a language."""
    for entry in lexicon.entries():
        texts = [entry.words.get(language, ""), *entry.aliases.get(language, ())]
        if isinstance(entry, PlaceName):
            texts.append(entry.name.get(language, ""))
        yield from (alike(text) for text in texts if text)


def _misspelt_places(lexicon: Lexicon, language: str) -> dict[str, Instead]:
    """Return the variants of places, each with the full or the bare name, whichever it is itself."""
    return {
        alike(variant): Instead(_like(variant, place, language), place)
        for place in map(lexicon.place, lexicon.ids("place"))
        if place is not None and language in place.name
        for variant in place.variants.get(language, ())
    }


def _like(variant: str, place: PlaceName, language: str) -> str:
    name, full = place.name[language], place.full[language]
    before, _name, after = full.partition(name)
    has_level = (before and variant.startswith(before)) or (after and variant.endswith(after))
    return full if has_level else name


def _with_places(lexicon: Lexicon, language: str, localities: Iterable[Locality]) -> dict[str, Instead]:
    """Return the variants that hold a place, for each of the localities of the organ's country."""
    known = list(localities)
    return {
        _filled(variant, locality, language): Instead(_filled(entry.of[language], locality, language), entry)
        for entry in lexicon.entries()
        if isinstance(entry, Titled) and language in entry.of
        for variant in entry.variants.get(language, ())
        if "{" in variant
        for locality in known
        if locality.country == entry.country and locality.name.get(language) and locality.full.get(language)
    }


def _filled(pattern: str, locality: Locality, language: str) -> str:
    return pattern.replace("{place}", locality.name[language]).replace("{full}", locality.full[language])


def _names(lexicon: Lexicon, place: PlaceName, language: str) -> Iterator[str]:
    """Yield what names `place` itself, not only what may bear its bare name after it."""
    name, full = place.name.get(language, ""), place.full.get(language, "")
    if full != name:
        yield full
    committee = lexicon.organ(_COMMITTEES.get((place.country, place.level), ""))
    if committee is not None and language in committee.of and name:
        yield committee.of[language].replace("{place}", name).replace("{full}", full)
