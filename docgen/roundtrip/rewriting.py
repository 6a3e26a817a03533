"""A paragraph that reads otherwise: which values of the dossier change with it, proved by building the paper.

In: the bench, a passage and what it should read. Out: a `Step` for each value that changed, and what is left
that no value says. An attempt is kept only if the passage then differs less from what it should read.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from docgen.frozen import frozen
from docgen.messages import _
from docgen.roundtrip.attempts import MAX_ATTEMPTS, attempts, innermost
from docgen.roundtrip.bench import Attempt, Bench
from docgen.roundtrip.marking import Span
from docgen.roundtrip.merging import merged
from docgen.roundtrip.model import Kind
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import naked
from docgen.roundtrip.press import Edition
from docgen.roundtrip.rests import Rest, rests_of
from docgen.roundtrip.rewording import Stroke, strokes, struck
from docgen.roundtrip.values import clocked, kind_of, stretch, value_kind

CONTRADICTED = _("Another paragraph was changed to say otherwise, and both print the same value.")


@frozen
class Step:
    """One value that changed: its kind, what was printed for it before and after."""

    kind: Kind
    attempt: Attempt
    old: str
    new: str
    also: int
    """How many other passages read otherwise too."""


def rewrite(bench: Bench, first: int, target: str, language: str) -> tuple[list[Step], list[Rest]]:
    """Carry into the bench what makes its passage, `first` in the first paper, read `target`."""
    at = bench.now(first)
    if at is None:
        return [], [Rest(Kind.TEXT, "", language, "", target)]
    text = bench.edition.passages[at].text
    wanted = frozenset(strokes(text, target))
    steps: list[Step] = []
    while True:
        made = bench.edition.passages[at].text
        if agree(made, target) or wanted <= {*strokes(text, made)}:
            return steps, []
        step = _next(bench, at, target, _Goal(text, wanted), language)
        if step is None:
            return steps, list(rests_of(bench, at, _left(text, made, wanted), language))
        steps.append(step)


def agree(one: str, other: str) -> bool:
    """Tell whether two passages read alike but for a number that docgen sets, and how an hour is written."""
    return same(one, other) or same(clocked(naked(one)), clocked(naked(other)))


@frozen
class _Goal:
    """What is wanted of a passage: `text` with all of `wanted`."""

    text: str
    wanted: frozenset[Stroke]

    def reached(self, made: str) -> int:
        """Return how many letters of what is wanted `made` says."""
        done = self.wanted & {*strokes(self.text, made)}
        return sum(1 + len(stroke.new) for stroke in done)

    def said(self, text: str, made: str) -> str:
        """Return `text` with what of `made` is wanted: a value may change more of the passage."""
        done = [stroke for stroke in strokes(text, made) if stroke.new in {one.new for one in self.wanted}]
        return struck(text, done) if done else made


def _next(bench: Bench, at: int, target: str, goal: _Goal, language: str) -> Step | None:
    """Keep the first attempt that brings the passage nearer to what is wanted of it. Where a value cannot be
    changed because of another passage, no words are put in its place."""
    before, text = bench.edition, bench.edition.passages[at].text
    seen, spoilt = {bench.source.text}, False
    for attempt in islice(attempts(bench, at, target, language), MAX_ATTEMPTS):
        if attempt.source.text in seen or (spoilt and attempt.text):
            continue
        seen.add(attempt.source.text)
        after = bench.tried(attempt)
        if after is None or len(after.passages) != len(before.passages):
            continue
        made = after.passages[at].text
        if attempt.expected and not agree(made, attempt.expected):
            continue
        nearer = _distance(made, target) < _distance(text, target)
        if not nearer and goal.reached(made) <= goal.reached(text):
            continue
        if _spoils(bench, after):
            spoilt = True
            continue
        also = bench.keep(attempt, after, at)
        return _step(before, at, goal.said(text, made), attempt, attempt.language or language, also)
    if spoilt:
        bench.hindrance = CONTRADICTED
    return None


def _spoils(bench: Bench, after: Edition) -> bool:
    """Tell whether a passage that reads as wanted by now would read otherwise: the editor changed one value
    into two."""
    wanted = [(at, text) for first, text in bench.settled.items() if (at := bench.now(first)) is not None]
    return any(
        agree(bench.edition.passages[at].text, text) and not agree(after.passages[at].text, text)
        for at, text in wanted
    )


def _step(before: Edition, at: int, made: str, attempt: Attempt, language: str, also: int) -> Step:
    """Return what an attempt did: of words the whole text, of a value where it is printed."""
    text = before.passages[at].text
    if attempt.text:
        old, new = _said(before.spans[at], text, made)
        return Step(kind_of(old, new, language), attempt, old, new, also)
    old, new = stretch(text, made, language)
    kind = kind_of(old, new, language) if attempt.language else value_kind(new, language)
    return Step(kind, attempt, old, new, also)


def _distance(one: str, other: str) -> int:
    """Return how many letters two passages do not share, by words."""
    if agree(one, other):
        return 0
    return sum(stroke.end - stroke.start + len(stroke.new) for stroke in strokes(one, other))


def _left(text: str, made: str, wanted: frozenset[Stroke]) -> str:
    """Return `made` with what is wanted and not done yet; `made` differs from `text` in what is done. Where
    the two touch each other, it is all that was wanted."""
    done = {*strokes(text, made)}
    left = struck(text, sorted(wanted - done, key=lambda stroke: stroke.start))
    return merged(text, made, left) or struck(text, sorted(wanted, key=lambda stroke: stroke.start))


def _said(spans: Sequence[Span], old: str, new: str) -> tuple[str, str]:
    """Return the text in which two editions of a passage differ, as each prints it."""
    changed = strokes(old, new)
    if not changed:
        return old, new
    start, end = changed[0].start, changed[-1].end
    span = innermost(spans, start, end)
    if span is not None:
        start, end = span.start, span.end
    return old[start:end], new[start : len(new) - (len(old) - end)]
