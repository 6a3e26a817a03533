"""One entry of an office's own for the lexicon. In: what the vocabulary read. Out: the entry.

What kind an entry is follows from docgen's entry of the same id, else from what it says: a day, or one
for each year, makes an occasion, a name a place, the family `post.` or `organ.` a post or an organ, all
else a term. An entry of docgen's id keeps what the office does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from docgen.dossier.context import Context, unknown
from docgen.dossier.decoder.occasion import read_occasion
from docgen.dossier.keys import EntryKeys
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.text import Text
from docgen.errors import Problem, Severity
from docgen.lexicon import AnyEntry, Lexicon, Occasion, PlaceName, Term, Titled
from docgen.messages import Message, _

_PLACE = re.compile(r"\{(?:place|full)\}")
_COMMON = (
    EntryKeys.replaces, EntryKeys.seen, EntryKeys.aliases, EntryKeys.variants,
    EntryKeys.since, EntryKeys.until, EntryKeys.successor,
)  # fmt: skip
_KEYS: Mapping[str, tuple[Key[Any], ...]] = {
    "term": (),
    "post": (EntryKeys.of, EntryKeys.rank, EntryKeys.country),
    "organ": (EntryKeys.of, EntryKeys.abbreviation, EntryKeys.country),
    "place": (
        EntryKeys.country, EntryKeys.level, EntryKeys.parent, EntryKeys.name, EntryKeys.full,
        EntryKeys.border,
    ),
    "occasion": (
        EntryKeys.day, EntryKeys.dates, EntryKeys.origin, EntryKeys.partners, EntryKeys.country,
        EntryKeys.lead, EntryKeys.round_years, EntryKeys.verified,
    ),
}  # fmt: skip
"""What each kind may say beside what all may."""

_NAMES = {
    "term": _("a term"), "post": _("a post"), "organ": _("an organ"), "place": _("a place"),
    "occasion": _("an occasion"),
}  # fmt: skip


class EntryReader:
    """Makes one entry of what the office says and, under the same id, docgen."""

    def __init__(self, id_: str, fields: Fields, context: Context) -> None:
        self.id, self.fields, self.context = id_, fields, context
        self.kind = _kind(id_, fields, context.lexicon)
        self.shipped = context.lexicon.entry(id_)

    def entry(self) -> AnyEntry | None:
        """Return the entry; None, after reporting why, where it is not whole."""
        self._check_new()
        self._check_keys()
        self._check_days()
        if self.kind == "place":
            return self._place()
        words = _merged(self.fields.words, self.shipped.words if self.shipped else {})
        if not words:
            self._missing("vi", "…")
            return None
        if self.kind == "occasion":
            before = self.shipped if isinstance(self.shipped, Occasion) else Occasion(self.id, words)
            common = self._common(self.fields.words, words)
            return read_occasion(replace(before, words=words, **common), self.fields, self.context)
        if self.kind == "term":
            return Term(self.id, words, **self._common(self.fields.words, words))
        return self._titled(words)

    def _titled(self, words: Mapping[str, str]) -> Titled:
        before = self.shipped if isinstance(self.shipped, Titled) else None
        of = _merged(self.fields.get(EntryKeys.of), before.of if before else {})
        self._check_patterns(of)
        self._check_said_with_place(before)
        rank = self.fields.get(EntryKeys.rank)
        return Titled(
            self.id,
            words,
            of,
            self.fields.get(EntryKeys.abbreviation) or (before.abbreviation if before else ""),
            rank if rank is not None else before.rank if before else None,
            self.fields.get(EntryKeys.country) or (before.country if before else ""),
            **self._common(self.fields.words, words),
        )

    def _place(self) -> PlaceName | None:
        fields = self.fields
        before = self.shipped if isinstance(self.shipped, PlaceName) else None
        if fields.words is not None:
            self._refuse("wrong-key", _("A place says its words under name and full."), fields.path)
        country = fields.get(EntryKeys.country) or (before.country if before else "")
        level = fields.get(EntryKeys.level) or (before.level if before else "")
        own = fields.get(EntryKeys.name)
        name = _merged(own, before.name if before else {})
        for key, said in ((EntryKeys.country, country), (EntryKeys.level, level), (EntryKeys.name, name)):
            if not said and not fields.given(key):
                self._missing(key.name, key.example)
        if not (country and level and name):
            return None
        border = fields.get(EntryKeys.border)
        return PlaceName(
            self.id,
            country,
            level,
            fields.get(EntryKeys.parent) or (before.parent if before else None),
            name,
            self._full(country, level, name),
            border if border is not None or before is None else before.border,
            **self._common(own, name),
        )

    def _full(self, country: str, level: str, name: Mapping[str, str]) -> dict[str, str]:
        """Return the name with the word for its level: as said, as docgen has it, or by the unit's rule."""
        own = self.fields.get(EntryKeys.name)
        before = self.shipped.full if isinstance(self.shipped, PlaceName) else {}
        unit = self.context.lexicon.unit(country, level) or dict.fromkeys(name, "{place}")
        made = {code: unit[code].replace("{place}", name[code]) for code in name if code in unit}
        kept = {code: words for code, words in before.items() if own is None or not own.get(code)}
        return _merged(self.fields.get(EntryKeys.full), made | kept)

    def _common(self, own: Text | None, words: Mapping[str, str]) -> dict[str, Any]:
        """Return what every entry has: the office's words are provisional unless somebody saw them."""
        fields, before = self.fields, self.shipped
        seen = fields.get(EntryKeys.seen) or {}
        said = own.by_language if own else {}
        kept = words.keys() - said.keys()
        provisional = (said.keys() - seen.keys()) | (own.provisional if own else frozenset())
        known = {code: at for code, at in (before.seen if before else {}).items() if code in kept}
        return {
            "provisional": frozenset(provisional | (before.provisional & kept if before else set())),
            "outdated": {code: at for text in self._texts() for code, at in text.late.items()},
            "seen": {**known, **seen},
            "aliases": {**(before.aliases if before else {}), **(fields.get(EntryKeys.aliases) or {})},
            "variants": {**(before.variants if before else {}), **(fields.get(EntryKeys.variants) or {})},
            "since": fields.get(EntryKeys.since) or (before.since if before else None),
            "until": fields.get(EntryKeys.until) or (before.until if before else None),
            "successor": fields.get(EntryKeys.successor) or (before.successor if before else None),
        }

    def _texts(self) -> Iterator[Text]:
        """Yield the texts of which the entry's words are made."""
        texts = (self.fields.words, *map(self.fields.get, (EntryKeys.of, EntryKeys.full, EntryKeys.name)))
        return (text for text in texts if text)

    def _check_new(self) -> None:
        """Let nobody replace an entry of docgen unawares, nor think that he does."""
        replaces = self.fields.get(EntryKeys.replaces) or False
        if self.shipped is not None and not replaces:
            message = _(
                'This takes the place of docgen\'s entry "{id}"; say {key} to show that it should.',
                id=self.id,
                key="replaces: true",
            )
            problem = Problem("replaces-entry", message, self.fields.place, self.fields.path, Severity.NOTE)
            self.context.problems.append(problem)
        elif replaces and self.shipped is None:
            near = self.context.lexicon.suggest(self.id)
            message = unknown(_("lexicon entry"), self.id, near)
            self._refuse("unknown-id", message, self.fields.path_of(EntryKeys.replaces), EntryKeys.replaces)

    def _check_keys(self) -> None:
        for key in EntryKeys.keys.values():
            if key not in (*_COMMON, *_KEYS[self.kind]) and self.fields.given(key):
                message = _(
                    'This entry is {thing}, which has no "{key}".', thing=_NAMES[self.kind], key=key.name
                )
                self._refuse("wrong-key", message, self.fields.path_of(key), key)

    def _check_days(self) -> None:
        since, until = self.fields.get(EntryKeys.since), self.fields.get(EntryKeys.until)
        if since and until and until < since:
            message = _("The end {last} is before the start {first}.", first=since, last=until)
            self._refuse("end-before-start", message, self.fields.path_of(EntryKeys.until), EntryKeys.until)

    def _check_patterns(self, of: Mapping[str, str]) -> None:
        wrong = [code for code, pattern in of.items() if len(_PLACE.findall(pattern)) != 1]
        if wrong:
            message = _(
                "The words with their place need {place} or {full}, once in each language.",
                place="{place}",
                full="{full}",
            )
            self._refuse("bad-pattern", message, f"{self.fields.path}.of.{wrong[0]}", EntryKeys.of)

    def _check_said_with_place(self, before: Titled | None) -> None:
        """Ask for the words with their place where the words alone are new: docgen's no longer fit."""
        own, of = self.fields.words, self.fields.get(EntryKeys.of)
        for code in own.by_language if own and before else ():
            if before and code in before.of and not (of and of.get(code)):
                self._missing(f"of.{code}", before.of[code])

    def _missing(self, key: str, example: str) -> None:
        example = f"{key}: {example}"
        message = _('The key "{key}" is missing, as {example}.', key=key, example=example)
        self._refuse("missing-key", message, f"{self.fields.path}.{key}")

    def _refuse(self, code: str, message: Message, path: str, key: Key[Any] | None = None) -> None:
        place = self.fields.place_of(key) if key else self.fields.place
        self.context.error(code, message, place, path)


def _kind(id_: str, fields: Fields, lexicon: Lexicon) -> str:
    known, family = lexicon.kind_of(id_), id_.partition(".")[0]
    if known is not None and known in _KEYS:
        return known
    if fields.given(EntryKeys.day) or fields.given(EntryKeys.dates) or family == "occasion":
        return "occasion"
    if fields.given(EntryKeys.name) or fields.given(EntryKeys.level):
        return "place"
    return family if family in ("post", "organ") else "term"


def _merged(own: Text | None, before: Mapping[str, str]) -> dict[str, str]:
    return {**before, **(own.by_language if own else {})}
