"""Who made a change, and when, where the file says so: tracked changes and comments.

In: a file that came back. Out: changes with author and time; comments as changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docgen.messages import _
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.model import Change, Kind, Outcome
from docgen.roundtrip.noise import same
from docgen.roundtrip.wishes import Wish
from docgen.word.returned import Passage, Returned, Stroke, StrokeKind

NO_NOTES = _("This is a footnote, which a dossier has no place for.")


class Hands:
    """Knows the tracked changes of a file; with `left` they are not taken as made."""

    def __init__(self, returned: Returned, back: Sequence[Passage], left: bool) -> None:
        self._returned, self._back, self._left = returned, back, left

    def signed(self, change: Change, wish: Wish) -> Change:
        """Return `change` with who tracked it."""
        strokes = () if self._left else self._strokes(change, wish)
        if not strokes:
            return change
        telling = next((one for one in strokes if one.text and one.text.strip() in change.new), strokes[0])
        return replace(change, by=telling.by, on=telling.on, pending=True)

    def _strokes(self, change: Change, wish: Wish) -> tuple[Stroke, ...]:
        if wish.came:
            return tuple(
                stroke for new in wish.came for stroke in self._back[new].strokes if _means(stroke, change)
            )
        gone = {text for text in wish.old if text.strip()}
        return tuple(
            stroke
            for passage in self._returned.rejected
            if any(same(passage.text, text) for text in gone)
            for stroke in passage.strokes
        )


def _means(stroke: Stroke, change: Change) -> bool:
    """Tell whether a stroke may have made a change of a paragraph: its words are in it."""
    text = stroke.text.strip()
    if not text:
        return change.kind in (Kind.JOINED, Kind.SPLIT, Kind.ADDED)
    if stroke.kind in (StrokeKind.INSERTED, StrokeKind.MOVED_HERE):
        return text in change.new or change.new in text
    return text in change.old or change.old in text


def remarks(returned: Returned, positions: Mapping[int, int], bench: Bench) -> Iterator[tuple[int, Change]]:
    """Yield each comment as a change, with the passage that it is in; `positions` says where a passage that
    came back is in the first paper."""
    for remark in returned.remarks:
        at = None if remark.passage is None else positions.get(remark.passage)
        spans = [] if at is None else [one for one in bench.first.spans[at] if one.origin.language]
        path = spans[0].origin.path if spans else ""
        language = spans[0].origin.language if spans else bench.first.job.languages[0]
        whole = f"{path}.{language}"
        path = whole if whole in bench.first.dossier.places else path
        place = bench.first.dossier.place_of(path) if path else None
        yield (
            -1 if remark.passage is None else remark.passage,
            Change(
                Kind.COMMENT, Outcome.BY_HAND, path, language, remark.about, remark.text, place,
                by=remark.by, on=remark.on,
            ),
        )  # fmt: skip


def notes(returned: Returned, bench: Bench) -> Iterator[tuple[int, Change]]:
    """Yield the footnotes and endnotes of a file, which no dossier has, each as added."""
    for number, passage in enumerate(returned.passages):
        if passage.spot.story.startswith(("footnote", "endnote")) and passage.text.strip():
            language = bench.first.job.languages[0]
            yield number, Change(Kind.ADDED, Outcome.BY_HAND, "", language, "", passage.text, reason=NO_NOTES)
