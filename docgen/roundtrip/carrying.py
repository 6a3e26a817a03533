"""From what the editor wants to changes of the dossier, each proved by the paper or left to a person.

In: the bench and the wishes about its first paper. Out: `Change`s; what is carried stays in the bench.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from docgen.messages import _
from docgen.roundtrip.alignment import Fate
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.hands import Hands
from docgen.roundtrip.model import Change, Kind, Outcome
from docgen.roundtrip.placing import (
    BELOW_HEADING,
    Left,
    Placed,
    insert,
    is_heading,
    join_words,
    move,
    remove,
)
from docgen.roundtrip.rewriting import rewrite
from docgen.roundtrip.telling import FIXED, Teller
from docgen.roundtrip.wishes import Wish
from docgen.word.returned import Passage

NOT_KEPT = _("docgen does not know where the dossier says what belongs into this empty place.")
_ORDER = (Fate.CHANGED, Fate.DELETED, Fate.JOINED, Fate.SPLIT, Fate.ADDED, Fate.MOVED)
"""Words first, while every list is as it was; what moves last."""


class Carrying:
    """Carries wishes into the bench; `back` are the passages that came back."""

    def __init__(self, bench: Bench, back: Sequence[Passage], hands: Hands) -> None:
        self._bench, self._back, self._hands = bench, back, hands
        self._teller = Teller(bench)
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
        made = wish.fate is Fate.DELETED and not self._teller.spans(wish)
        return _ORDER.index(wish.fate), made, -number if wish.fate is Fate.ADDED else number

    def _carried(self, wish: Wish, going: frozenset[int]) -> Iterator[Change]:
        self._bench.hindrance = None
        if wish.outcome is not None:
            yield self._teller.judged(wish)
        elif wish.fate is Fate.CHANGED:
            yield from self._changed(wish)
        else:
            yield self._placed(wish, going)

    def _changed(self, wish: Wish) -> Iterator[Change]:
        language = self._teller.language(wish)
        steps, rests = rewrite(self._bench, wish.at[0], wish.target[0], language)
        for step in steps:
            yield self._teller.step(step, language)
        for rest in rests:
            told = self._teller.rest(rest)
            yield replace(told, kind=Kind.ADDED, reason=NOT_KEPT) if wish.old == ("",) else told
        if not rests:
            self._bench.settled[wish.at[0]] = wish.target[0]

    def _placed(self, wish: Wish, going: frozenset[int]) -> Change:
        state = self._bench.state()
        result = self._done(wish, going)
        path, language = self._teller.spot(wish)
        if isinstance(result, Left):
            self._bench.restore(state)
            fixed = wish.fate is not Fate.ADDED and not any(self._bench.first.spans[at] for at in wish.at)
            change = self._teller.change(wish, result.path or path, language, Outcome.BY_HAND)
            if fixed:
                return replace(change, kind=Kind.TEMPLATE, reason=FIXED)
            return replace(change, reason=result.reason)
        said = result.path if wish.fate is Fate.ADDED else path
        return replace(self._teller.change(wish, said, language, Outcome.CARRIED), also=result.also)

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
        _steps, rests = rewrite(bench, wish.at[0], wish.new[0], self._teller.language(wish))
        if rests:
            return Left("", self._teller.why(rests[0]))
        return self._joined(wish, going) if wish.fate is Fate.JOINED else self._split(wish)

    def _joined(self, wish: Wish, going: frozenset[int]) -> Placed | Left:
        """Take out the items that the first one, rewritten, has taken up, and join their other languages."""
        for at in wish.at[1:]:
            words = [self._text(wish.at[0]), self._text(at)]
            if isinstance(result := remove(self._bench, (at,), going), Left):
                return result
            if all(words):
                join_words(self._bench, words[0], words[1], self._teller.language(wish))
        return Placed("")

    def _split(self, wish: Wish) -> Placed | Left:
        """Put in the later parts behind the first one, which is rewritten."""
        for new in reversed(wish.came[1:]):
            if isinstance(result := insert(self._bench, wish.at[0], (self._back[new],)), Left):
                return result
        return Placed("")

    def _text(self, at: int) -> str:
        """Return the path of the text that a passage prints, "" where it prints none or several."""
        paths = {span.origin.path for span in self._bench.first.spans[at] if span.origin.language}
        return paths.pop() if len(paths) == 1 else ""


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
