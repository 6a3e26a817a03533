"""Which passage of an edited paper is which of the paper that docgen wrote.

In: the passages of both. Out: matches, each passage that bears text in exactly one. Evidence is taken in
this order: an anchor found again, the same text, likeness of words between neighbours that are matched
already. Rows of tables are matched as wholes, then cell by cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from docgen.frozen import frozen
from docgen.roundtrip.aligning.flows import tied
from docgen.roundtrip.aligning.items import Item, Naked, Paper
from docgen.roundtrip.aligning.ties import Flow, Tie
from docgen.roundtrip.noise import same, tidy
from docgen.word.returned import Passage


class Fate(StrEnum):
    """What became of passages."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    DELETED = "deleted"
    MOVED = "moved"
    JOINED = "joined"
    SPLIT = "split"


@frozen
class Match:
    """Old passages and the new ones that they became, by position.

    One and one where it is the same or changed; two or more and one where they were joined, and the
    reverse where one was split; none on one side where it was added or deleted. What moved may differ in
    text too, and a row that moved, came or went is one match of all its passages, empty ones too.
    """

    fate: Fate
    old: tuple[int, ...]
    new: tuple[int, ...]


def align(
    old: Sequence[Passage], new: Sequence[Passage], naked: Naked = lambda text: text
) -> tuple[Match, ...]:
    """Return what became of each passage, in the order of `new`, what was deleted where it stood.

    `naked` takes the number that docgen computes off the head of a text ("2. ", "Điều 3. "): one that
    changed alone is no change. Empty passages that came or went are told of nowhere.
    """
    return _Alignment(old, new, naked).matches()


class _Alignment:
    def __init__(self, old: Sequence[Passage], new: Sequence[Passage], naked: Naked) -> None:
        self._old, self._new, self._naked = Paper(old, naked), Paper(new, naked), naked

    def matches(self) -> tuple[Match, ...]:
        stories = [_stories(self._old.passages), _stories(self._new.passages)]
        found: list[Match] = []
        for name in dict.fromkeys([*stories[1], *stories[0]]):
            mine, yours = (story.get(name, []) for story in stories)
            wanted = self._old.anchors(mine), self._new.anchors(yours)
            flow = Flow(self._old.story(mine, wanted[1]), self._new.story(yours, set()))
            found += _ordered(self._flow(flow), yours)
        return tuple(found)

    def _flow(self, flow: Flow) -> list[Match]:
        tied(flow)
        found = [match for tie in flow.ties for match in self._tie(tie, flow)]
        for one in flow.free_old():
            found += self._alone(Fate.DELETED, flow.old[one])
        for other in flow.free_new():
            found += self._alone(Fate.ADDED, flow.new[other])
        return found

    def _tie(self, tie: Tie, flow: Flow) -> Iterable[Match]:
        old, new = [flow.old[one] for one in tie.old], [flow.new[other] for other in tie.new]
        places = (
            tuple(place for item in old for place in item.places),
            tuple(place for item in new for place in item.places),
        )
        if len(old) > 1:
            return [Match(Fate.JOINED, *places)]
        if len(new) > 1:
            return [Match(Fate.SPLIT, *places)]
        if tie.moved:
            return [Match(Fate.MOVED, *places)]
        if old[0].whole:
            return self._row(old[0].places, new[0].places)
        return [self._pair(old[0].places[0], new[0].places[0])]

    def _pair(self, one: int, other: int) -> Match:
        before, after = self._old.passages[one].text, self._new.passages[other].text
        alike = same(before, after) or same(self._naked(tidy(before)), self._naked(tidy(after)))
        return Match(Fate.SAME if alike else Fate.CHANGED, (one,), (other,))

    def _alone(self, fate: Fate, item: Item) -> Iterable[Match]:
        if not item.key:
            return []
        return [Match(fate, item.places, ()) if fate is Fate.DELETED else Match(fate, (), item.places)]

    def _row(self, old: Sequence[int], new: Sequence[int]) -> Iterable[Match]:
        """Match the cells of a row: by position where both have as many, else by what is in them."""
        mine, yours = self._old.cells(old), self._new.cells(new)
        if max(mine) == max(yours):
            pairs = [(number, number) for number in mine if number in yours]
        else:
            pairs = self._cells(mine, yours)
        found = [match for one, other in pairs for match in self._cell(mine[one], yours[other])]
        gone, come = {one for one, _other in pairs}, {other for _one, other in pairs}
        for places in (places for number, places in mine.items() if number not in gone):
            found += self._cell(places, [])
        for places in (places for number, places in yours.items() if number not in come):
            found += self._cell([], places)
        return found

    def _cells(self, mine: dict[int, list[int]], yours: dict[int, list[int]]) -> list[tuple[int, int]]:
        flow = Flow(self._old.wholes(mine.values()), self._new.wholes(yours.values()))
        tied(flow)
        own, other = list(mine), list(yours)
        found = {own[tie.old[0]]: other[tie.new[0]] for tie in flow.ties}
        taken = set(found.values())
        found |= {
            number: number
            for number in own
            if number not in found and number in yours and number not in taken
        }
        return list(found.items())

    def _cell(self, old: Sequence[int], new: Sequence[int]) -> Iterable[Match]:
        """Match the paragraphs of one cell; a single one is what the cell says, whatever it says."""
        mine = [place for place in old if not self._old.empty(place)]
        yours = [place for place in new if not self._new.empty(place)]
        if max(len(mine), len(yours)) == 1 and old and new:
            return [self._pair((mine or list(old))[0], (yours or list(new))[0])]
        wanted = self._new.anchors(new)
        return self._flow(Flow(self._old.paragraphs(old, wanted), self._new.paragraphs(new, set())))


def _stories(passages: Sequence[Passage]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, passage in enumerate(passages):
        found.setdefault(passage.spot.story, []).append(place)
    return found


def _ordered(matches: Iterable[Match], places: Sequence[int]) -> list[Match]:
    """Return the matches of a story in the order of the new text, what was deleted where it stood."""
    before = places[0] - 1 if places else -1
    order: list[tuple[int, int, int, Match]] = []
    there = [match for match in matches if match.new]
    gone = [match for match in matches if not match.new]
    order += [(match.new[0], -1, 0, match) for match in there]
    stayed = {one: match.new[-1] for match in there if match.fate is not Fate.MOVED for one in match.old}
    leaving = {match.old[0]: match for match in gone}
    for one in sorted({*stayed, *leaving}):
        if one in leaving:
            order.append((before, one, 0, leaving[one]))
        before = stayed.get(one, before)
    return [match for *_key, match in sorted(order, key=lambda entry: entry[:3])]
