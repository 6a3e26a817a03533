"""Documents and edits at random: every edit comes back as what it was, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.roundtrip.alignment import Fate, Match, align
from docgen.word.returned import Passage
from tests.roundtrip.scripts import change, document, edit, expected, settled

SEEDS = st.integers(0, 2**32)


def keep(new: list[Passage], random: Random) -> list[Passage]:
    return new


def lose(new: list[Passage], random: Random) -> list[Passage]:
    return [replace(passage, anchors=()) for passage in new]


def lose_some(new: list[Passage], random: Random) -> list[Passage]:
    return [replace(passage, anchors=passage.anchors if random.random() < 0.6 else ()) for passage in new]


def slip(new: list[Passage], random: Random) -> list[Passage]:
    """Let some anchors slip to the following passage, and double some."""
    anchors = [passage.anchors for passage in new]
    for at in range(len(anchors) - 1):
        if random.random() < 0.15:
            anchors[at + 1] = anchors[at] + anchors[at + 1]
            anchors[at] = random.choice(((), anchors[at]))
    return [replace(passage, anchors=its) for passage, its in zip(new, anchors, strict=True)]


Edited = tuple[list[Passage], list[Passage], set[Match], int]


def edited(seed: int, harm: Callable[[list[Passage], Random], list[Passage]]) -> Edited:
    """Return passages before and after some edits, what became of them, and how many were moved."""
    random = Random(seed)
    paper = document(random)
    old = paper.passages()
    edit(paper, random, random.randint(0, 8))
    return old, harm(paper.passages(), random), expected(old, paper), paper.moves


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_with_its_anchors_every_edit_comes_back(seed: int) -> None:
    old, new, wanted, moves = edited(seed, keep)
    matches = align(old, new)
    assert settled(matches, old, new) == wanted
    moved = [match for match in matches if match.fate is Fate.MOVED]
    assert len(moved) <= moves
    stayed = [
        match for match in matches if match.old and match.new and match.fate in (Fate.SAME, Fate.CHANGED)
    ]
    assert [match.new for match in stayed] == [match.new for match in sorted(stayed, key=lambda one: one.old)]


@settings(max_examples=25, deadline=None)
@given(SEEDS)
def test_with_its_anchors_a_rewritten_paragraph_comes_back(seed: int) -> None:
    random = Random(seed)
    paper = document(random)
    old = paper.passages()
    for _step in range(4):
        change(paper, random, wholly=True)
    new = paper.passages()
    assert settled(align(old, new), old, new) == expected(old, paper)


@pytest.mark.parametrize(("harm", "least"), [(lose, 0.97), (lose_some, 0.97), (slip, 0.97)])
def test_with_lost_or_wrong_anchors_nearly_every_edit_comes_back(
    harm: Callable[[list[Passage], Random], list[Passage]], least: float
) -> None:
    found = Counter[str]()
    for seed in range(120):
        old, new, wanted, _moves = edited(seed, harm)
        got = settled(align(old, new), old, new)
        edits = {match for match in wanted | got if match.fate is not Fate.SAME}
        found["all"] += len(edits)
        found["right"] += len(edits & got & wanted)
    assert found["right"] / found["all"] >= least


@settings(max_examples=40, deadline=None)
@given(SEEDS, SEEDS, st.sampled_from([keep, lose, lose_some, slip]))
def test_each_passage_with_text_is_in_one_match(
    seed: int, other: int, harm: Callable[[list[Passage], Random], list[Passage]]
) -> None:
    """Of two papers that have nothing to do with each other, too."""
    old = document(Random(seed)).passages()
    new = harm(document(Random(other)).passages(), Random(other))
    matches = align(old, new)
    for passages, places in (
        (old, [place for match in matches for place in match.old]),
        (new, [place for match in matches for place in match.new]),
    ):
        assert len(places) == len(set(places))
        assert {place for place, passage in enumerate(passages) if passage.text} <= set(places)


@settings(max_examples=25, deadline=None)
@given(SEEDS, st.booleans())
def test_what_was_not_edited_is_the_same(seed: int, anchored: bool) -> None:
    passages = document(Random(seed)).passages()
    new = passages if anchored else lose(passages, Random(seed))
    assert {match.fate for match in align(passages, new)} <= {Fate.SAME}


def test_thousands_of_passages_without_anchors() -> None:
    random = Random(5)
    old = [
        passage for _paper in range(120) for passage in document(random).passages() if passage.spot.table < 0
    ]
    new = [replace(passage, anchors=()) for passage in old]
    gone = new.pop(700)
    new.insert(200, replace(gone, text="Một điểm chưa ai nói"))
    matches = align(old, new)
    assert len(old) > 1000
    assert [(match.fate, match.new) for match in matches if match.fate is not Fate.SAME] == [
        (Fate.ADDED, (200,)),
        (Fate.DELETED, ()),
    ]
