"""What the editor wants of the paper as the dossier makes it today: the three-way comparison.

In: the passages that docgen wrote, those that came back, those that the dossier makes today. Out: `Wish`es,
each about passages of today's paper; what was changed on both sides is merged by words, or is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docgen.frozen import frozen
from docgen.roundtrip.alignment import Fate, Match, align
from docgen.roundtrip.merging import merged
from docgen.roundtrip.model import Outcome
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import bare, naked
from docgen.word.returned import Passage


@frozen
class Wish:
    """One thing that the editor did.

    `at` are the passages of today's paper that it concerns, none for what was added; `after` is the one
    behind which something was added or moved to, -1 for the beginning.
    """

    fate: Fate
    at: tuple[int, ...]
    after: int
    came: tuple[int, ...]
    """The passages that came back, by position; none for what was deleted."""
    old: tuple[str, ...]
    """What docgen wrote."""
    new: tuple[str, ...]
    """What came back."""
    target: tuple[str, ...]
    """What today's paper should read there: `new`, or what both sides changed put together."""
    outcome: Outcome | None = None
    """Where nothing is to be done about it: there already, or a conflict."""
    today: str = ""


def wishes(base: Sequence[Passage], back: Sequence[Passage], today: Sequence[Passage]) -> tuple[Wish, ...]:
    """Return what was changed from `base` to `back`, as wishes about `today`, in the order of `back`."""
    return tuple(_Table(base, back, today).wishes())


class _Table:
    """Three papers beside each other."""

    def __init__(self, base: Sequence[Passage], back: Sequence[Passage], today: Sequence[Passage]) -> None:
        self.base, self.back, self.today = base, back, today
        self.edits = align(base, back, naked=naked)
        self.now = _positions(base, today)
        self.came_of: dict[int, int] = {}
        for match in self.edits:
            self.came_of.update(zip(match.new, match.old, strict=False))

    def wishes(self) -> Iterator[Wish]:
        for match in self.edits:
            if match.fate is not Fate.SAME:
                yield from self._wish(match)

    def _wish(self, match: Match) -> Iterator[Wish]:
        at = [self.now.get(old) for old in match.old]
        known = tuple(position for position in at if position is not None)
        wish = Wish(
            match.fate,
            known,
            self._before(match),
            match.new,
            tuple(self.base[old].text for old in match.old),
            tuple(self.back[new].text for new in match.new),
            tuple(self.back[new].text for new in match.new),
        )
        if match.fate is not Fate.DELETED and self._said(wish):
            yield replace(wish, outcome=Outcome.THERE)
        elif match.fate is Fate.ADDED:
            yield self._filled(wish) or wish
        elif len(known) < len(at):
            yield self._gone(wish)
        elif match.fate in (Fate.CHANGED, Fate.MOVED) and len(match.old) == len(match.new):
            yield from self._changed(wish)
        else:
            yield self._checked(wish)

    def _changed(self, wish: Wish) -> Iterator[Wish]:
        """Yield a wish for each passage whose text changed, and one for a row or passage that moved."""
        if wish.fate is Fate.MOVED:
            yield wish
        for at, came, old, new in zip(wish.at, wish.came, wish.old, wish.new, strict=True):
            if same(naked(old), naked(new)):
                continue
            one = replace(
                wish, fate=Fate.CHANGED, at=(at,), came=(came,), old=(old,), new=(new,), target=(new,)
            )
            yield self._merged(one)

    def _merged(self, wish: Wish) -> Wish:
        (at,), (old,), (new,) = wish.at, wish.old, wish.new
        today = self.today[at].text
        if same(naked(today), naked(new)):
            return replace(wish, outcome=Outcome.THERE)
        if same(naked(today), naked(old)):
            return wish
        both = merged(old, today, new)
        if both is None:
            return replace(wish, outcome=Outcome.CONFLICT, today=today)
        return replace(wish, target=(both,))

    def _checked(self, wish: Wish) -> Wish:
        """Let nothing be deleted, joined or split that the dossier says otherwise today."""
        now = [self.today[at].text for at in wish.at]
        if all(same(naked(one), naked(other)) for one, other in zip(now, wish.old, strict=True)):
            return wish
        return replace(wish, outcome=Outcome.CONFLICT, today="\n".join(now))

    def _gone(self, wish: Wish) -> Wish:
        """Judge a change of something that today's dossier no longer says."""
        there = wish.fate is Fate.DELETED
        return replace(wish, outcome=Outcome.THERE if there else Outcome.CONFLICT)

    def _said(self, wish: Wish) -> bool:
        """Tell whether today's paper has come to say it as well: every passage that came back stands there,
        and was not in what docgen wrote; what moved stands behind the same."""
        if wish.fate is Fate.MOVED:
            above = [at for at in range(wish.at[0]) if self.today[at].text.strip()] if wish.at else []
            return bool(above) and above[-1] == wish.after and not self._differs(wish)
        known = {*self.now.values()} - {*wish.at}
        own = [passage.text for number, passage in enumerate(self.today) if number not in known]
        new = [text for text in wish.new if text.strip()]
        plain = naked if wish.fate is Fate.CHANGED else bare  # what docgen sets round a new item
        return bool(new) and all(any(same(plain(text), plain(other)) for other in own) for text in new)

    def _differs(self, wish: Wish) -> bool:
        pairs = zip(wish.old, wish.new, strict=False)
        return len(wish.old) != len(wish.new) or any(not same(naked(old), naked(new)) for old, new in pairs)

    def _filled(self, wish: Wish) -> Wish | None:
        """Return what was written into an empty cell as a change of that cell, None where it is no such."""
        if len(wish.came) != 1 or self.back[wish.came[0]].spot.table < 0:
            return None
        spot = self.back[wish.came[0]].spot
        empty = [
            at for at, passage in enumerate(self.today) if passage.spot == spot and not passage.text.strip()
        ]
        return replace(wish, fate=Fate.CHANGED, at=(empty[0],), old=("",)) if empty else None

    def _before(self, match: Match) -> int:
        """Return the passage of today's paper behind which `match` stands in what came back."""
        for new in range((match.new[0] if match.new else 0) - 1, -1, -1):
            old = self.came_of.get(new)
            if old is not None and (at := self.now.get(old)) is not None:
                return at
        return -1


def _positions(base: Sequence[Passage], today: Sequence[Passage]) -> Mapping[int, int]:
    """Return which passage of `today` each of `base` has become."""
    if [passage.text for passage in base] == [passage.text for passage in today]:
        return {number: number for number in range(len(base))}
    return positions(base, today)


def positions(old: Sequence[Passage], new: Sequence[Passage]) -> dict[int, int]:
    """Return which passage of `new` each of `old` has become, as far as there is one."""
    found: dict[int, int] = {}
    for match in align(old, new, naked=naked):
        found.update(zip(match.old, match.new, strict=False))
    return found
