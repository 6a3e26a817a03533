"""Items that moved, within their list or into another.

In: the bench and passages that stand elsewhere. Out: the dossier with the item there, proved by the paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from docgen.dossier.editing import Source
from docgen.roundtrip.bench import Attempt, Bench
from docgen.roundtrip.items import Item
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import naked
from docgen.roundtrip.placing.around import edited, filled, items_of, neighbours
from docgen.roundtrip.placing.outcome import NO_LIST, NOT_SO, Left, Placed
from docgen.roundtrip.press import Edition


def move(bench: Bench, firsts: Sequence[int], after: int) -> Placed | Left:
    """Move the item whose passages `firsts` are behind the passage `after` of the first paper."""
    now = [at for first in firsts if (at := bench.now(first)) is not None]
    left = Left("", NO_LIST)
    for item in items_of(bench.edition, now):
        for other, position, _model in neighbours(bench, after):
            shift = int(other.list == item.list and item.number < position)
            if other.list == item.list and position - shift == item.number:
                continue
            left = Left(item.path, NOT_SO)
            for source in _ways(bench, item, other, position - shift):
                attempt = Attempt(source, item.path)
                made = bench.tried(attempt)
                if made is not None and _behind(bench, made, now, after):
                    bench.keep(attempt, made)
                    return Placed(item.path)
    return left


def _ways(bench: Bench, item: Item, other: Item, position: int) -> Iterator[Source]:
    """Yield the dossier with the item moved beside `other`, then with the other's year as well: results of
    the cooperation are printed by year."""
    source = edited(partial(_moved, bench.source, item.path, other.list, position))
    if source is None:
        return
    yield source
    old, new = (bench.source.get(bench.source.steps(one.path)) for one in (item, other))
    if isinstance(old, Mapping) and isinstance(new, Mapping) and new.get("year") and "year" in old:
        path = (*source.steps(other.list), position, "year")
        dated = edited(lambda: source.set(path, new["year"]))
        if dated is not None:
            yield dated


def _behind(bench: Bench, made: Edition, now: Sequence[int], after: int) -> bool:
    """Tell whether the moved passages stand right behind `after` in what was made."""
    wanted = [bench.edition.passages[at].text for at in now if bench.edition.passages[at].text.strip()]
    before = bench.now(after) if after >= 0 else -1
    texts = [naked(made.passages[at].text) for at in sorted(filled(made))]
    if not wanted or before is None:
        return False
    above = naked(bench.edition.passages[before].text) if before >= 0 else None
    starts = [at for at in range(len(texts)) if _run(texts, at, wanted)]
    return any((at == 0) if above is None else (at > 0 and same(texts[at - 1], above)) for at in starts)


def _run(texts: Sequence[str], at: int, wanted: Sequence[str]) -> bool:
    return len(texts) >= at + len(wanted) and all(
        same(text, naked(other)) for text, other in zip(texts[at:], wanted, strict=False)
    )


def _moved(source: Source, path: str, to: str, position: int) -> Source:
    return source.move(source.steps(path), source.steps(to), position)
