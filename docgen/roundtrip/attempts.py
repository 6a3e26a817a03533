"""Which change of the dossier may make a paragraph read otherwise: attempts, the likeliest first.

In: the bench, a passage of its paper and what it should read. Out: attempts, none of them proved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from docgen.dossier.editing import Uneditable
from docgen.roundtrip.bench import Attempt, Bench
from docgen.roundtrip.blanks import fillings
from docgen.roundtrip.marking import Span
from docgen.roundtrip.rewording import Stroke, reworded, strokes, struck
from docgen.roundtrip.sentences import own_words
from docgen.roundtrip.values import pairs
from docgen.roundtrip.written import written

MAX_ATTEMPTS = 60
"""For one paragraph; each builds the paper anew."""
_LONG = 300
"""Characters: what is longer is no name or number."""
_LEAST = 2
_ID = re.compile(r"[a-z][a-z0-9_.-]*")
"""What names something else in a dossier: no words."""
_MEETING = ("visit.", "programme[")


def attempts(bench: Bench, at: int, target: str, language: str) -> Iterator[Attempt]:
    """Yield ways to let the passage `at` read `target`, wholly or in part."""
    text = bench.edition.passages[at].text
    changed = strokes(text, target)
    yield from _words(bench, at, text, changed)
    yield from _missing(bench, at, text, changed, language)
    yield from _values(bench, text, target, language)
    guesses = chain(_names(bench, at, text, changed), fillings(bench, text, target, changed, language))
    yield from (replace(attempt, likely=False) for attempt in guesses)
    yield from _sentences(bench, at, text, changed)
    yield from _literally(bench, at, text, changed)


def innermost(spans: Sequence[Span], start: int, end: int) -> Span | None:
    """Return the smallest span that holds the letters from `start` to `end`."""
    holding = [span for span in spans if span.start <= start and end <= span.end]
    return min(holding, key=lambda span: span.end - span.start, default=None)


def _words(bench: Bench, at: int, text: str, changed: Sequence[Stroke]) -> Iterator[Attempt]:
    """Let each text of the dossier that is printed there say what was changed within it."""
    for span, own in _concerned(bench, at, changed):
        printed = text[span.start : span.end]
        if words := reworded(span.origin.words, printed, own):
            yield from _saying(bench, text, span, own, words)


def _literally(bench: Bench, at: int, text: str, changed: Sequence[Stroke]) -> Iterator[Attempt]:
    """Let a text say what is printed letter for letter, its gaps filled: where no value can be found."""
    for span, own in _concerned(bench, at, changed):
        yield from _saying(bench, text, span, own, struck(text[span.start : span.end], own))


def _saying(bench: Bench, text: str, span: Span, own: Sequence[Stroke], words: str) -> Iterator[Attempt]:
    """Yield the attempt to let the text of a span say `words`; the rest of the passage must stay."""
    attempt = bench.saying(span.origin.path, span.origin.language, words)
    if attempt is not None:
        printed = struck(text[span.start : span.end], own)
        yield replace(attempt, expected=text[: span.start] + printed + text[span.end :])


def _concerned(bench: Bench, at: int, changed: Sequence[Stroke]) -> Iterator[tuple[Span, list[Stroke]]]:
    """Yield each text printed in a passage, the smallest first, with what was changed within it."""
    spans = [span for span in bench.edition.spans[at] if span.origin.language]
    for span in sorted(spans, key=lambda span: span.end - span.start):
        if own := within(changed, span.start, span.end):
            yield span, own


def within(changed: Sequence[Stroke], start: int, end: int) -> list[Stroke]:
    """Return the strokes between two places, counted from the first."""
    return [
        Stroke(stroke.start - start, stroke.end - start, stroke.new)
        for stroke in changed
        if start <= stroke.start and stroke.end <= end
    ]


def _sentences(bench: Bench, at: int, text: str, changed: Sequence[Stroke]) -> Iterator[Attempt]:
    """Let a letter say in words of its own what was changed in a standard sentence."""
    for stroke in changed[:1]:
        span = innermost(bench.edition.spans[at], stroke.start, stroke.end)
        if span is not None and not span.origin.language:
            own = within(changed, span.start, span.end)
            yield from own_words(bench, span, struck(text[span.start : span.end], own))


def _missing(bench: Bench, at: int, text: str, changed: Sequence[Stroke], language: str) -> Iterator[Attempt]:
    """Give words to a text that had none in the language, where its note was written over."""
    spans = bench.edition.spans[at]
    for stroke in changed:
        span = innermost([span for span in spans if not span.origin.language], stroke.start, stroke.end)
        start, end = (span.start, span.end) if span else (0, len(text))
        inside = within(changed, start, end)
        whole = struck(text[start:end], inside).strip()
        alone = [stroke.new.strip()] if len(inside) == 1 else []
        for gap in bench.edition.job.gaps:
            if gap.code == "missing-text" and gap.path:
                tries = (bench.saying(gap.path, language, said) for said in (*alone, whole) if said)
                yield from (attempt for attempt in tries if attempt is not None)


def _values(bench: Bench, text: str, target: str, language: str) -> Iterator[Attempt]:
    """Replace dates and figures that are printed there wherever the dossier says them: in one value, then in
    those of the visit together, since a day of the programme must be one of the visit's, then in all."""
    changed = pairs(text, target, language)
    found = [(path, made) for path, value in bench.scalars() if changed for made in written(value, changed)]
    for path, made in found:
        yield from setting(bench, path, made)
    for together in ([one for one in found if one[0].startswith(_MEETING)], found):
        if len(together) > 1:
            yield from _together(bench, together)


def _together(bench: Bench, values: Sequence[tuple[str, str]]) -> Iterator[Attempt]:
    source = bench.source
    try:
        for path, value in values:
            source = source.set(source.steps(path), value)
    except (KeyError, Uneditable):
        return
    yield Attempt(source, values[0][0], along=tuple(path for path, _value in values[1:]))


def _names(bench: Bench, at: int, text: str, changed: Sequence[Stroke]) -> Iterator[Attempt]:
    """Replace what stands in the dossier letter for letter: names, numbers of documents. The texts that are
    printed there are left alone: of them all that was changed is carried, or nothing."""
    whole = _texts(bench, at)
    for stroke in changed:
        old = text[stroke.start : stroke.end].strip()
        if len(old) < _LEAST or not stroke.new.strip():
            continue
        wanted = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.IGNORECASE)
        if not old.isascii() and not re.search(r"[A-Za-zÀ-ỹ]", old):
            wanted = re.compile(re.escape(old))  # Lao and Chinese set no spaces
        for path, value in bench.scalars():
            found = wanted.search(value) if len(value) < _LONG and path not in whole else None
            if found is not None and not _ID.fullmatch(value):
                made = value[: found.start()] + stroke.new.strip() + value[found.end() :]
                yield from setting(bench, path, made)


def _texts(bench: Bench, at: int) -> frozenset[str]:
    """Return the paths at which the words of a passage's texts may stand."""
    paths = {span.origin.path for span in bench.edition.spans[at] if span.origin.language}
    codes = bench.edition.dossier.languages
    return frozenset({*paths, *(f"{path}.{code}" for path in paths for code in codes)})


def setting(bench: Bench, path: str, value: str) -> Iterator[Attempt]:
    """Yield the attempt to let the value at `path` be `value`, if it can be written."""
    head, _dot, code = path.rpartition(".")
    if code in bench.edition.dossier.languages and (attempt := bench.saying(head, code, value)):
        yield attempt
        return
    try:
        yield Attempt(bench.source.set(bench.source.steps(path), value), path)
    except (KeyError, Uneditable):
        return
