"""From what the editor wants to changes of the dossier, each proved by the paper or left to a person.

In: the bench and the wishes about its first paper. Out: `Change`s; what is carried stays in the bench.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from docgen.errors import Place
from docgen.messages import Message, _
from docgen.roundtrip.alignment import Fate
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.hands import Hands
from docgen.roundtrip.items import item_of, items_at
from docgen.roundtrip.marking import Span
from docgen.roundtrip.model import Change, Kind, Outcome
from docgen.roundtrip.rewording import strokes
from docgen.roundtrip.rewriting import Rest, Step, rewrite
from docgen.roundtrip.structure import (
    BELOW_HEADING,
    Left,
    Placed,
    insert,
    is_heading,
    join_words,
    move,
    remove,
)
from docgen.roundtrip.values import kind_of, pairs, written
from docgen.roundtrip.wishes import Wish
from docgen.word.returned import Passage

_KINDS = {
    Fate.ADDED: Kind.ADDED, Fate.DELETED: Kind.DELETED, Fate.MOVED: Kind.MOVED, Fate.JOINED: Kind.JOINED,
    Fate.SPLIT: Kind.SPLIT,
}  # fmt: skip
_ORDER = (Fate.CHANGED, Fate.DELETED, Fate.JOINED, Fate.SPLIT, Fate.ADDED, Fate.MOVED)
"""Words first, while every list is as it was; what moves last."""

_PERSON = re.compile(r"(?:name|line|entry|members\[\d+\])$")
"""How the values that name a person end."""

FIXED = _(
    "This stands in the template, not in the dossier: docgen templates adopt gives you a copy to change."
)
NOT_FOUND = _("No value of the dossier that docgen found makes the paper read so.")
IN_OFFICE = _("This stands in the office file, which other dossiers use too: change it there.")
GONE = _("The dossier no longer says this.")
CHANGED_BOTH = _("The dossier was changed here too since the paper was made.")


class Carrying:
    """Carries wishes into the bench; `back` are the passages that came back."""

    def __init__(self, bench: Bench, back: Sequence[Passage], hands: Hands) -> None:
        self._bench, self._back, self._hands = bench, back, hands
        self._below = frozenset[tuple[int, ...]]()

    def carry(self, wishes: Sequence[Wish]) -> list[tuple[int, Change]]:
        """Return the changes that the wishes are, each with its position in what came back."""
        made: list[tuple[int, int, Change]] = []
        places = list(accumulate((wish.came[0] if wish.came else -1 for wish in wishes), max))
        going = frozenset(
            at for wish in wishes if wish.fate in (Fate.DELETED, Fate.JOINED) and wish.outcome is None
            for at in wish.at[wish.fate is Fate.JOINED :]
        )  # fmt: skip
        self._below = below_headings(wishes)
        for number, wish in sorted(enumerate(wishes), key=self._turn):
            changes = (self._hands.signed(change, wish) for change in self._carried(wish, going))
            made += [(places[number], number, change) for change in changes]
        return [(place, change) for place, _number, change in sorted(made, key=lambda one: one[:2])]

    def _turn(self, numbered: tuple[int, Wish]) -> tuple[int, bool, int]:
        """Sort wishes into the order in which they are carried: what was added from the end, of what was
        deleted first the texts of the dossier, with which others may go."""
        number, wish = numbered
        made = wish.fate is Fate.DELETED and not self._spans(wish)
        return _ORDER.index(wish.fate), made, -number if wish.fate is Fate.ADDED else number

    def _carried(self, wish: Wish, going: frozenset[int]) -> Iterator[Change]:
        self._bench.hindrance = None
        if wish.outcome is not None:
            yield self._judged(wish)
        elif wish.fate is Fate.CHANGED:
            yield from self._changed(wish)
        else:
            yield self._placed(wish, going)

    def _judged(self, wish: Wish) -> Change:
        """Return what the dossier says already, or says otherwise."""
        path, language = self._spot(wish)
        if wish.fate is Fate.CHANGED:
            path = self._value(wish, path, language)
        change = self._change(wish, path, language, wish.outcome or Outcome.BY_HAND)
        if wish.outcome is Outcome.CONFLICT:
            return replace(change, today=wish.today, reason=CHANGED_BOTH if wish.today else GONE)
        return change

    def _value(self, wish: Wish, path: str, language: str) -> str:
        """Return the date or figure beside the text at `path` that was changed, the text itself for none."""
        said = wish.today or wish.new[0]
        changed = pairs(said, wish.new[0] if wish.today else wish.old[0], language)
        item = item_of(path)
        for where, value in self._bench.scalars() if changed and item else ():
            if item and where.startswith(item.path) and any(written(value, changed)):
                return where
        return path

    def _changed(self, wish: Wish) -> Iterator[Change]:
        language = self._language(wish)
        steps, rests = rewrite(self._bench, wish.at[0], wish.target[0], language)
        for step in steps:
            yield self._step(step, language)
        for rest in rests:
            yield self._rest(rest)
        if not rests:
            self._bench.settled[wish.at[0]] = wish.target[0]

    def _step(self, step: Step, language: str) -> Change:
        attempt = step.attempt
        return Change(
            step.kind,
            Outcome.CARRIED,
            attempt.path,
            attempt.language or language,
            step.old,
            step.new,
            self._place(attempt.path),
            also=step.also,
            outdated=attempt.outdated,
        )

    def _rest(self, rest: Rest) -> Change:
        place = self._place(rest.path) if rest.path else self._of_office(rest)
        elsewhere = place is not None and place.file != self._own()
        reason = FIXED if rest.kind is Kind.TEMPLATE else IN_OFFICE if elsewhere else self._why(rest)
        path = self._path(rest.path, rest.language)
        return Change(rest.kind, Outcome.BY_HAND, path, rest.language, rest.old, rest.new, place, reason)

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

    def _why(self, rest: Rest) -> Message:
        own = (
            None
            if rest.meaning is None
            else _("{reason} What docgen prints there: {meaning}", reason=NOT_FOUND, meaning=rest.meaning)
        )
        return self._bench.hindrance or own or NOT_FOUND

    def _placed(self, wish: Wish, going: frozenset[int]) -> Change:
        state = self._bench.state()
        result = self._done(wish, going)
        path, language = self._spot(wish)
        if isinstance(result, Left):
            self._bench.restore(state)
            fixed = wish.fate is not Fate.ADDED and not any(self._bench.first.spans[at] for at in wish.at)
            change = self._change(wish, result.path or path, language, Outcome.BY_HAND)
            if fixed:
                return replace(change, kind=Kind.TEMPLATE, reason=FIXED)
            return replace(change, reason=result.reason)
        said = result.path if wish.fate is Fate.ADDED else path
        return replace(self._change(wish, said, language, Outcome.CARRIED), also=result.also)

    def _done(self, wish: Wish, going: frozenset[int]) -> Placed | Left:
        bench = self._bench
        if wish.fate is Fate.DELETED:
            return remove(bench, wish.at, going)
        if wish.fate is Fate.ADDED and wish.came in self._below:
            return Left("", BELOW_HEADING)
        if wish.fate is Fate.ADDED:
            return insert(bench, wish.after, [self._back[new] for new in wish.came])
        if wish.fate is Fate.MOVED:
            return move(bench, wish.at, wish.after)
        _steps, rests = rewrite(bench, wish.at[0], wish.new[0], self._language(wish))
        if rests:
            return Left("", self._why(rests[0]))
        return self._joined(wish, going) if wish.fate is Fate.JOINED else self._split(wish)

    def _joined(self, wish: Wish, going: frozenset[int]) -> Placed | Left:
        """Take out the items that the first one, rewritten, has taken up, and join their other languages."""
        for at in wish.at[1:]:
            words = [self._text(wish.at[0]), self._text(at)]
            if isinstance(result := remove(self._bench, (at,), going), Left):
                return result
            if all(words):
                join_words(self._bench, words[0], words[1], self._language(wish))
        return Placed("")

    def _split(self, wish: Wish) -> Placed | Left:
        """Put in the later parts behind the first one, which is rewritten."""
        for new in reversed(wish.came[1:]):
            if isinstance(result := insert(self._bench, wish.at[0], (self._back[new],)), Left):
                return result
        return Placed("")

    def _change(self, wish: Wish, path: str, language: str, outcome: Outcome) -> Change:
        old, new = (" ".join(filter(None, map(str.strip, texts))) for texts in (wish.old, wish.new))
        if wish.fate in (Fate.JOINED, Fate.SPLIT):
            old, new = ("\n".join(texts) for texts in (wish.old, wish.new))
        kind = _KINDS.get(wish.fate) or kind_of(old, new, language)
        return Change(kind, outcome, path, language, old, new, self._place(path))

    def _text(self, at: int) -> str:
        """Return the path of the text that a passage prints, "" where it prints none or several."""
        paths = {span.origin.path for span in self._bench.first.spans[at] if span.origin.language}
        return paths.pop() if len(paths) == 1 else ""

    def _spans(self, wish: Wish) -> list[Span]:
        return [span for at in wish.at for span in self._bench.first.spans[at] if span.origin.language]

    def _spot(self, wish: Wish) -> tuple[str, str]:
        """Return path and language of what a wish is about."""
        language = self._language(wish)
        if wish.fate is Fate.CHANGED:
            spans = self._spans(wish)
            return (self._path(spans[0].origin.path, language) if spans else ""), language
        items = [item for at in wish.at for item in items_at(self._bench.first, at)]
        return (max(items, key=lambda item: len(item.path)).path if items else ""), language

    def _language(self, wish: Wish) -> str:
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

    def _path(self, path: str, language: str) -> str:
        """Return the path of a text's words where the dossier writes them by language."""
        whole = f"{path}.{language}"
        return whole if whole in self._bench.first.dossier.places else path

    def _place(self, path: str) -> Place | None:
        return self._bench.first.dossier.place_of(path) if path else None

    def _own(self) -> str:
        place = self._bench.first.dossier.place_of("")
        return place.file if place else ""


def below_headings(wishes: Sequence[Wish]) -> frozenset[tuple[int, ...]]:
    """Return what was added right below a heading that was added too: it belongs to that one."""
    found, last, below = set[tuple[int, ...]](), -1, False
    for wish in wishes:
        if wish.fate is Fate.ADDED and wish.came:
            below = below and wish.came[0] == last + 1
            if below:
                found.add(wish.came)
            below = below or is_heading(wish.new[0])
            last = wish.came[-1]
    return frozenset(found)
