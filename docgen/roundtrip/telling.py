"""What becomes of a change, told with its place in the dossier.

In: wishes, the steps that carried them and what was left. Out: `Change`s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from docgen.errors import Place
from docgen.messages import Message, _
from docgen.roundtrip.alignment import Fate
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.items import item_of, items_at
from docgen.roundtrip.marking import Span
from docgen.roundtrip.model import Change, Kind, Outcome
from docgen.roundtrip.rests import Rest
from docgen.roundtrip.rewording import strokes
from docgen.roundtrip.rewriting import Step
from docgen.roundtrip.values import kind_of, pairs
from docgen.roundtrip.wishes import Wish
from docgen.roundtrip.written import written

_KINDS = {
    Fate.ADDED: Kind.ADDED, Fate.DELETED: Kind.DELETED, Fate.MOVED: Kind.MOVED, Fate.JOINED: Kind.JOINED,
    Fate.SPLIT: Kind.SPLIT,
}  # fmt: skip
_PERSON = re.compile(r"(?:name|line|entry|members\[\d+\])$")
"""How the values that name a person end."""

FIXED = _(
    "This stands in the template, not in the dossier: docgen templates adopt gives you a copy to change."
)
NOT_FOUND = _("No value of the dossier that docgen found makes the paper read so.")
IN_OFFICE = _("This stands in the office file, which other dossiers use too: change it there.")
GONE = _("The dossier no longer says this.")
CHANGED_BOTH = _("The dossier was changed here too since the paper was made.")


class Teller:
    """Tells changes of the first paper on the bench."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def judged(self, wish: Wish) -> Change:
        """Return what the dossier says already, or says otherwise."""
        path, language = self.spot(wish)
        if wish.fate is Fate.CHANGED:
            path = self._value(wish, path, language)
        change = self.change(wish, path, language, wish.outcome or Outcome.BY_HAND)
        if wish.outcome is Outcome.CONFLICT:
            return replace(change, today=wish.today, reason=CHANGED_BOTH if wish.today else GONE)
        return change

    def step(self, step: Step, language: str) -> Change:
        """Return a value that was carried."""
        attempt = step.attempt
        along = _("What says the same changes with it: {paths}.", paths=", ".join(attempt.along))
        return Change(
            step.kind,
            Outcome.CARRIED,
            attempt.path,
            attempt.language or language,
            step.old,
            step.new,
            self._place(attempt.path),
            along if attempt.along else None,
            also=step.also,
            outdated=attempt.outdated,
        )

    def rest(self, rest: Rest) -> Change:
        """Return what was left, and why."""
        place = self._place(rest.path) if rest.path else self._of_office(rest)
        elsewhere = place is not None and place.file != self._own()
        reason = FIXED if rest.kind is Kind.TEMPLATE else IN_OFFICE if elsewhere else self.why(rest)
        path = self._path(rest.path, rest.language)
        return Change(rest.kind, Outcome.BY_HAND, path, rest.language, rest.old, rest.new, place, reason)

    def why(self, rest: Rest) -> Message:
        """Return why no value says it."""
        own = (
            None
            if rest.meaning is None
            else _("{reason} What docgen prints there: {meaning}", reason=NOT_FOUND, meaning=rest.meaning)
        )
        return self._bench.hindrance or own or NOT_FOUND

    def change(self, wish: Wish, path: str, language: str, outcome: Outcome) -> Change:
        """Return what was done to whole paragraphs."""
        old, new = (" ".join(filter(None, map(str.strip, texts))) for texts in (wish.old, wish.new))
        if wish.fate in (Fate.JOINED, Fate.SPLIT):
            old, new = ("\n".join(texts) for texts in (wish.old, wish.new))
        kind = _KINDS.get(wish.fate) or kind_of(old, new, language)
        return Change(kind, outcome, path, language, old, new, self._place(path))

    def spans(self, wish: Wish) -> list[Span]:
        """Return where the passages concerned print texts of the dossier."""
        return [span for at in wish.at for span in self._bench.first.spans[at] if span.origin.language]

    def spot(self, wish: Wish) -> tuple[str, str]:
        """Return path and language of what a wish is about."""
        language = self.language(wish)
        if wish.fate is Fate.CHANGED:
            spans = self.spans(wish)
            return (self._path(spans[0].origin.path, language) if spans else ""), language
        items = [item for at in wish.at for item in items_at(self._bench.first, at)]
        return (max(items, key=lambda item: len(item.path)).path if items else ""), language

    def language(self, wish: Wish) -> str:
        """Return the language of the passages concerned: their own, else that of the nearest above."""
        job, spans = self._bench.first.job, self._bench.first.spans
        start = wish.at[0] if wish.at else max(wish.after, 0)
        spoken = (
            span.origin.language
            for at in (*wish.at, *range(start, -1, -1))
            if at < len(spans)
            for span in spans[at]
        )
        return next((code for code in spoken if code in job.languages), job.languages[0])

    def _value(self, wish: Wish, path: str, language: str) -> str:
        """Return the date or figure beside the text at `path` that was changed, the text itself for none."""
        said = wish.today or wish.new[0]
        changed = pairs(said, wish.new[0] if wish.today else wish.old[0], language)
        item = item_of(path)
        for where, value in self._bench.scalars() if changed and item else ():
            if item and where.startswith(item.path) and any(written(value, changed)):
                return where
        return path

    def _of_office(self, rest: Rest) -> Place | None:
        """Return where an office file says what was changed, None where it is not known to."""
        dossier, own = self._bench.first.dossier, self._own()
        changed = [rest.old[stroke.start : stroke.end].strip() for stroke in strokes(rest.old, rest.new)]
        blank = bool(changed) and not any(map(str.isalnum, "".join(changed)))
        blank = blank and _PERSON.search(rest.source) is not None
        names = (dossier.place_of(f"people.{id_}") for id_, one in dossier.people.items() if one.name is None)
        said = (
            text.place_in(rest.language)
            for text in dossier.texts
            if any(len(words) > 1 and words in (text.get(rest.language) or "") for words in changed)
        )
        found = [place for place in (names if blank else said) if place is not None and place.file != own]
        return found[0] if found and rest.kind is not Kind.TEMPLATE else None

    def _path(self, path: str, language: str) -> str:
        """Return the path of a text's words where the dossier writes them by language."""
        whole = f"{path}.{language}"
        return whole if whole in self._bench.first.dossier.places else path

    def _place(self, path: str) -> Place | None:
        return self._bench.first.dossier.place_of(path) if path else None

    def _own(self) -> str:
        place = self._bench.first.dossier.place_of("")
        return place.file if place else ""
