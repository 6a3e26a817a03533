"""Items that went, and what joined items say.

In: the bench and passages that were deleted or joined. Out: the dossier without them, proved by the paper.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from contextlib import suppress
from functools import partial

from docgen.dossier.editing import Source, Uneditable
from docgen.messages import Message, _
from docgen.roundtrip.bench import Attempt, Bench, text_of
from docgen.roundtrip.items import Item, passages_of
from docgen.roundtrip.placing.around import edited, filled, items_of
from docgen.roundtrip.placing.outcome import NO_LIST, NOT_SO, Left, Placed
from docgen.roundtrip.wishes import positions


def remove(bench: Bench, firsts: Sequence[int], going: frozenset[int]) -> Placed | Left:
    """Take the item out whose passages `firsts` are; `going` are all passages that the editor deleted."""
    now = [at for first in firsts if (at := bench.now(first)) is not None]
    if not now:
        return Placed("")
    expected = {at for first in going if (at := bench.now(first)) is not None}
    left = Left("", NO_LIST)
    for item in items_of(bench.edition, now):
        source = edited(partial(_without, bench.source, item.path))
        if source is None:
            continue
        attempt = Attempt(source, item.path)
        after = bench.tried(attempt)
        if after is None:
            left = Left(item.path, _last(bench, item) or bench.hindrance or NOT_SO)
            continue
        stays = positions(bench.edition.passages, after.passages)
        lost = {at for at in filled(bench.edition) if at not in stays}
        own = passages_of(bench.edition, item.path)
        if not {at for at in now if at in filled(bench.edition)} <= lost:
            left = Left(item.path, NOT_SO)
        elif others := _said_elsewhere(bench, lost - expected - own):
            left = Left(item.path, _not_alone(bench, others))
        else:
            bench.keep(attempt, after)
            return Placed(item.path, len((lost - expected) & own))
    return left


def _last(bench: Bench, item: Item) -> Message | None:
    """Say what to do about the only item of its list."""
    items = bench.source.get(bench.source.steps(item.list))
    if items is None or len(items) != 1:
        return None
    return _(
        "It is the last of its list. Delete what stands over it in Word, too, and read the file back again."
    )


def _said_elsewhere(bench: Bench, lost: Set[int]) -> set[int]:
    """Return those of the passages that print a text of the dossier: what docgen sets over an item, as its
    year, goes with it."""
    return {at for at in lost if any(span.origin.language for span in bench.edition.spans[at])}


def _not_alone(bench: Bench, lost: Set[int]) -> Message:
    said = bench.edition.passages[min(lost)].text
    said = f"{said[:60]}…" if len(said) > 60 else said
    return _("The paper would lose this as well: “{words}”.", words=said)


def join_words(bench: Bench, into: str, gone: str, language: str) -> None:
    """Put the words of the text at `gone` in the other languages behind those of the text at `into`."""
    first, second = text_of(bench.first.dossier, into), text_of(bench.first.dossier, gone)
    for code in bench.edition.dossier.languages:
        if first is None or second is None or code == language:
            continue
        words = [text.get(code) or "" for text in (first, second)]
        if all(words):
            joined = ("" if code == "zh" else " ").join(words)
            attempt = Attempt(bench.source, into)
            with suppress(KeyError, Uneditable):
                source = bench.source.set((*bench.source.steps(into), code), joined)
                attempt = Attempt(source, into)
            after = bench.tried(attempt)
            if after is not None:
                bench.keep(attempt, after)


def _without(source: Source, path: str) -> Source:
    return source.remove(source.steps(path))
