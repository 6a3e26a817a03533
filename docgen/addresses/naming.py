"""Cells that name what the lexicon knows, by id or by name in any language.

In: the text of a cell, and the country and level of its row, on which it depends who a Huyện trưởng
is. Out: the entry; or why the cell is refused, with what was probably meant.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple, TypeVar

from docgen.addresses.cells import Unfit, chosen
from docgen.dossier.context import unknown
from docgen.dossier.keys.parties import LEVELS
from docgen.dossier.parties import COUNTRIES
from docgen.lexicon import AnyEntry, Lexicon, Names, PlaceName, Titled
from docgen.lexicon.folding import bare
from docgen.messages import Message, _

MOST_GUESSES = 100
"""So many names of a book are compared with all the lexicon's to say which was meant."""
LEVEL_TERMS = {
    "province": "unit.province", "autonomous-region": "unit.autonomous_region",
    "prefecture": "unit.autonomous_prefecture", "capital": "unit.capital", "district": "unit.district",
    "autonomous-county": "unit.autonomous_county", "municipality": "unit.municipality",
    "commune": "unit.commune", "ward": "unit.ward", "township": "unit.township", "village": "unit.village",
}  # fmt: skip
LEVEL_WORDS = {
    "city": ("thành phố", "ນະຄອນ", "市"),
    "county": ("huyện Trung Quốc",),
    "prefecture": ("châu",),
    "department": ("sở", "cơ quan", "sở, ban, ngành", "ban, ngành"),
}
"""What the lexicon's terms do not say, or say in more words."""
_MARKS_FREE = ("place", "occasion")
"""What may be typed without any marks; posts and bodies differ in their marks alone."""
_COUNTRY_TERMS = ("short", "long", "abbr")
_COUNTRY_WORDS = {"VN": ("Vietnam", "VNM"), "LA": ("Laos", "LAO"), "CN": ("China", "CHN")}

Entry = TypeVar("Entry", bound=AnyEntry)


class Setting(NamedTuple):
    """What is known of a row when its names are looked up."""

    country: str = ""
    level: str = ""


_FITTING: tuple[Callable[[PlaceName, Setting], bool], ...] = (
    lambda place, setting: place.country == setting.country,
    lambda place, setting: place.level == setting.level,
    lambda place, _setting: place.until is None,
)
"""By what places of one name are told apart, one after the other."""


class Naming:
    """Reads cells by one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._names: dict[str, Names] = {}
        self._called_before: dict[tuple[str, str], list[AnyEntry]] = {}
        self._guesses: dict[tuple[str, str], str | None] = {}

    def country(self, text: str) -> str:
        """Return "VN", "LA" or "CN"."""
        return chosen(text, self._countries, _("country"), COUNTRIES)

    def level(self, text: str, setting: Setting) -> str:
        """Return one of the levels of a dossier's parties; China's huyện is a county."""
        level = chosen(text, self._levels, _("level"), LEVELS)
        return "county" if (level, setting.country) == ("district", "CN") else level

    def place(self, text: str, setting: Setting) -> PlaceName:
        """Return the place; of several with one name, that of the row's country and level."""
        found = [entry for entry in self._called("place", text) if isinstance(entry, PlaceName)]
        for fits in _FITTING if len(found) > 1 else ():
            found = [place for place in found if fits(place, setting)] or found
        return self._only(found, "place", _("place"), text)

    def place_of(self, id_: str) -> PlaceName | None:
        """Return the place with this id."""
        return self._lexicon.place(id_)

    def organ(self, text: str, setting: Setting) -> str:
        """Return an organ's id; of several with one name, that of the row's country."""
        return self._titled("organ", _("organ"), text, setting)

    def post(self, text: str, setting: Setting) -> str:
        """Return a post's id; of several with one name, that of the row's country."""
        return self._titled("post", _("post"), text, setting)

    def honorific(self, text: str) -> str:
        """Return the id of an honorific, which is a term."""
        found = [entry for entry in self._called("term", text) if entry.id.startswith("hon.")]
        return self._only(found, "term", _("honorific"), text).id

    def occasion(self, text: str) -> str:
        """Return an occasion's id."""
        return self._only(self._called("occasion", text), "occasion", _("occasion"), text).id

    def _titled(self, kind: str, thing: Message, text: str, setting: Setting) -> str:
        found = self._called(kind, text)
        if len(found) > 1:
            own = [entry for entry in found if _country(entry) == setting.country]
            found = own or [entry for entry in found if not _country(entry)] or found
        return self._only(found, kind, thing, text).id

    def _called(self, kind: str, text: str) -> list[AnyEntry]:
        known = self._called_before.get((kind, text))
        if known is None:
            if kind not in self._names:
                self._names[kind] = Names(self._lexicon, (kind,))
            names = self._names[kind]
            known = names.called(text) or (names.called_without_marks(text) if kind in _MARKS_FREE else [])
            self._called_before[kind, text] = known
        return known

    def _only(self, found: list[Entry], kind: str, thing: Message, text: str) -> Entry:
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(entry.id for entry in found)
            raise Unfit("ambiguous", _('"{found}" may mean {ids}; write the id.', found=text, ids=ids))
        raise Unfit("unknown-id", unknown(thing, text, self._guess(kind, text)))

    def _guess(self, kind: str, text: str) -> str | None:
        """Return the name or id that was probably meant; nothing once many were asked for."""
        if (kind, text) not in self._guesses:
            if len(self._guesses) >= MOST_GUESSES:
                return None
            known, wanted = self._names[kind].shown(), bare(text)
            words = set(wanted.split())
            holding = sorted((name for name in known if words <= set(name.split())), key=len)
            near = holding[:1] or difflib.get_close_matches(wanted, known, n=1)
            self._guesses[kind, text] = known[near[0]] if near else None
        return self._guesses[kind, text]

    @cached_property
    def _countries(self) -> dict[str, str]:
        known = {bare(name): code for code, names in _COUNTRY_WORDS.items() for name in (code, *names)}
        for code in COUNTRIES:
            for length in _COUNTRY_TERMS:
                known |= dict.fromkeys(self._said(f"country.{code.lower()}.{length}"), code)
        return known

    @cached_property
    def _levels(self) -> dict[str, str]:
        known = {bare(level): level for level in LEVELS}
        for level, term in LEVEL_TERMS.items():
            for name in self._said(term):
                known.setdefault(name, level)
        for level, names in LEVEL_WORDS.items():
            known |= dict.fromkeys(map(bare, names), level)
        return known

    def _said(self, term: str) -> list[str]:
        entry = self._lexicon.term(term)
        return [bare(words) for words in entry.words.values()] if entry else []


def _country(entry: AnyEntry) -> str:
    """Return whose post or organ it is, "" where anybody's: said by itself, or by a part of its id."""
    if isinstance(entry, Titled) and entry.country:
        return entry.country
    parts = entry.id.upper().split(".")
    return next((code for code in COUNTRIES if code in parts), "")
