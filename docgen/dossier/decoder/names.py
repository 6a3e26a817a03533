"""Names that follow from others: a unit's full name, a body with its place, a person in words.

In: texts and the lexicon's patterns. Out: texts in every language that has all the parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from docgen.dossier.context import Context
from docgen.dossier.kinds import Named
from docgen.dossier.parties import Person
from docgen.dossier.text import Text
from docgen.errors import Place
from docgen.languages import CODES, language_of
from docgen.lexicon import PlaceName


def filled(patterns: Mapping[str, str], name: Text, full: Text, like: Text) -> Text:
    """Return the patterns with `{place}` and `{full}` filled, in the languages that have the words.

    Provisional or out of date wherever a part is; stands where `like` stands.
    """
    words = {}
    for code, pattern in patterns.items():
        place, whole = name.get(code), full.get(code)
        if ("{place}" not in pattern or place) and ("{full}" not in pattern or whole):
            words[code] = pattern.replace("{place}", place or "").replace("{full}", whole or "")
    return composed(words, (like, name, full), like)


def composed(words: Mapping[str, str], parts: Iterable[Text], like: Text) -> Text:
    """Return `words`, which were put together of `parts`, with what is to be said of any of these."""
    provisional, outdated, places = set[str](), set[str](), dict[str, Place]()
    for part in parts:
        provisional |= part.provisional
        outdated |= part.outdated
        marked = (part.provisional | part.outdated) & part.places.keys()
        places = {code: part.places[code] for code in sorted(marked)} | places
    return Text(
        words,
        frozenset(provisional & words.keys()),
        like.place,
        like.path,
        places,
        frozenset(outdated & words.keys()),
    )


def with_place(named: Named, name: Text, full: Text) -> Text:
    """Return a post or body with its place; the bare words where its name has no pattern."""
    if not named.of:
        return named.text
    return filled(named.of, name, full, named.text)


def units(place: PlaceName, like: Text, context: Context) -> Text:
    """Return `place` and the units above it, with the words for their level.

    Small to large with commas; in Chinese large to small without.
    """
    chain = [place]
    while parent := context.lexicon.place(chain[-1].parent or ""):
        chain.append(parent)
    words = {}
    for code in CODES:
        names = [unit.full[code] for unit in chain if code in unit.full]
        if len(names) == len(chain):
            words[code] = "".join(reversed(names)) if code == "zh" else ", ".join(names)
    return composed(words, [Text.of(unit, like.place, like.path) for unit in chain], like)


def in_words(person: Person, like: Text) -> Text:
    """Return honorific, name and posts in one; a dotted line for a name that is not known."""
    words = {}
    for code in CODES:
        language = language_of(code)
        name = language.blank() if person.name is None else person.name.get(code)
        titles = [post.full.get(code) for post in person.posts]
        if name is None or None in titles:
            continue
        honorific = person.honorific.get(code) if person.honorific else ""
        posts = language.posts([title for title in titles if title])
        words[code] = language.person(honorific or "", name, posts)
    parts = (person.honorific, person.name, *(post.full for post in person.posts))
    return composed(words, [part for part in parts if part], like)
