"""Items of lists that came, went or moved, proved by building the paper.

In: the bench and what the editor did to whole paragraphs or rows. Out: the path concerned, or why it is left
to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from functools import partial

from docgen.dossier.editing import Source, Uneditable, Value
from docgen.frozen import frozen
from docgen.messages import Message, _
from docgen.roundtrip.bench import Attempt, Bench, text_of
from docgen.roundtrip.items import Item, items_at, passages_of, row_of, values_like
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import bare, is_article, naked
from docgen.roundtrip.press import Edition
from docgen.roundtrip.values import clocked
from docgen.roundtrip.wishes import positions
from docgen.word.returned import Passage

_BULLETS = "-–•"
_ENDS = ".;,:。；，："
_SHORT = 60


@frozen
class Placed:
    """What was carried: the path of the item, and how many other passages it changed."""

    path: str
    also: int = 0


@frozen
class Left:
    """What a person has to do, and why."""

    path: str
    reason: Message


NO_LIST = _("docgen does not know to which list of the dossier this belongs.")
NOT_SO_PROVISION = _(
    "The final provisions are clauses of the bank, by their ids. Write this one into the office file under"
    " clauses, or put it among the points agreed."
)
BELOW_HEADING = _("It stands below a paragraph that is left to you.")
NOT_SO = _("The dossier cannot say it so that the paper reads alike.")


def remove(bench: Bench, firsts: Sequence[int], going: frozenset[int]) -> Placed | Left:
    """Take the item out whose passages `firsts` are; `going` are all passages that the editor deleted."""
    now = [at for first in firsts if (at := bench.now(first)) is not None]
    if not now:
        return Placed("")
    expected = {at for first in going if (at := bench.now(first)) is not None}
    left = Left("", NO_LIST)
    for item in _items(bench.edition, now):
        source = _edited(partial(_without, bench.source, item.path))
        if source is None:
            continue
        attempt = Attempt(source, item.path)
        after = bench.tried(attempt)
        if after is None:
            left = Left(item.path, _last(bench, item) or bench.hindrance or NOT_SO)
            continue
        stays = positions(bench.edition.passages, after.passages)
        lost = {at for at in _filled(bench.edition) if at not in stays}
        own = passages_of(bench.edition, item.path)
        if not {at for at in now if at in _filled(bench.edition)} <= lost:
            left = Left(item.path, NOT_SO)
        elif others := _said_elsewhere(bench, lost - expected - own):
            left = Left(item.path, _not_alone(bench, others))
        else:
            bench.keep(attempt, after)
            return Placed(item.path, len((lost - expected) & own))
    return left


def insert(bench: Bench, after: int, new: Sequence[Passage]) -> Placed | Left:
    """Put in a new item behind the passage `after` of the first paper, -1 for the beginning."""
    texts = _columns(new)
    left = Left("", NO_LIST)
    for item, position, model in _neighbours(bench, after):
        whole = bench.source.get(bench.source.steps(item.path))
        keys = whole if isinstance(whole, Mapping) else {}
        for value in values_like(bench.edition, item, model, texts, keys):
            source = _edited(partial(_with, bench.source, item.list, position, value))
            path = Item(item.list, position).path
            left = Left(item.list, _refused(bench, item))
            if source is None:
                continue
            attempt = Attempt(source, path)
            made = bench.tried(attempt)
            if made is not None and (also := _arrived(bench, made, after, texts)) is not None:
                bench.keep(attempt, made)
                return Placed(path, also)
    return left


def _refused(bench: Bench, item: Item) -> Message:
    return NOT_SO_PROVISION if item.list.endswith(".provisions") else bench.hindrance or NOT_SO


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


def move(bench: Bench, firsts: Sequence[int], after: int) -> Placed | Left:
    """Move the item whose passages `firsts` are behind the passage `after` of the first paper."""
    now = [at for first in firsts if (at := bench.now(first)) is not None]
    left = Left("", NO_LIST)
    for item in _items(bench.edition, now):
        for other, position, _model in _neighbours(bench, after):
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
    source = _edited(partial(_moved, bench.source, item.path, other.list, position))
    if source is None:
        return
    yield source
    old, new = (bench.source.get(bench.source.steps(one.path)) for one in (item, other))
    if isinstance(old, Mapping) and isinstance(new, Mapping) and new.get("year") and "year" in old:
        path = (*source.steps(other.list), position, "year")
        dated = _edited(lambda: source.set(path, new["year"]))
        if dated is not None:
            yield dated


def _items(edition: Edition, now: Sequence[int]) -> list[Item]:
    """Return the items that the passages print: those that all print first, the inner before the outer."""
    listed = [items_at(edition, at) for at in now]
    every = list(dict.fromkeys(item for items in listed for item in items))
    return sorted(every, key=lambda item: (-sum(item in items for items in listed), -len(item.path)))


def _neighbours(bench: Bench, after: int) -> Iterator[tuple[Item, int, list[int]]]:
    """Yield where a new item may stand: the neighbour that it would be like, its position, the neighbour's
    passages. What stands before comes first."""
    edition = bench.edition
    before = bench.now(after) if after >= 0 else -1
    if before is None:
        return
    filled = sorted(_filled(edition))
    above = [at for at in filled if at <= before][-1:]
    below = [at for at in filled if at > (max(row_of(edition, before)) if before >= 0 else -1)][:1]
    for places, step in ((above, 1), (below, 0)):
        for at in places:
            row = row_of(edition, at)
            for item in _items(edition, row):
                yield item, item.number + step, row


def _columns(new: Sequence[Passage]) -> dict[int, str]:
    """Return what each cell of a new row says, of a paragraph its text as that of column 0."""
    texts: dict[int, str] = {}
    for passage in new:
        column = max(passage.spot.cell, 0)
        if passage.text.strip():
            texts[column] = "\n".join(filter(None, (texts.get(column), passage.text.strip())))
    return texts


def _arrived(bench: Bench, made: Edition, after: int, texts: Mapping[int, str]) -> int | None:
    """Return how many more passages came than the new ones, which stand where they should; else None."""
    stayed = positions(bench.edition.passages, made.passages)
    if not _filled(bench.edition) <= stayed.keys():
        return None
    before = bench.now(after) if after >= 0 else -1
    start = -1 if before is None or before < 0 else stayed.get(before, -1)
    old = {*stayed.values()}
    come = [at for at in sorted(_filled(made)) if at not in old]
    wanted = list(texts.values())
    run = [at for at in come if at > start][: len(wanted)]
    said = [made.passages[at].text for at in run]
    if len(said) < len(wanted) or not all(map(_alike, said, wanted)):
        return None
    between = [at for at in sorted(_filled(made)) if start < at < run[0] and at in old]
    row = (
        {stayed.get(at) for at in row_of(bench.edition, before)}
        if before is not None and before >= 0
        else set()
    )
    return None if any(at not in row for at in between) else len(come) - len(wanted)


def _alike(one: str, other: str) -> bool:
    """Tell whether a passage of the paper is the new one but for number, bullet and stop, which docgen
    sets: not where the new one is a heading."""
    if is_article(one) != is_article(other) or (one[:1] in _BULLETS and is_heading(other)):
        return False
    return same(clocked(bare(one)), clocked(bare(other)))


def is_heading(text: str) -> bool:
    """Tell whether a new paragraph is a heading rather than a sentence: an article's, a year's."""
    said = text.strip()
    return is_article(said) or (len(said) < _SHORT and said[:1] not in _BULLETS and said[-1:] not in _ENDS)


def _behind(bench: Bench, made: Edition, now: Sequence[int], after: int) -> bool:
    """Tell whether the moved passages stand right behind `after` in what was made."""
    wanted = [bench.edition.passages[at].text for at in now if bench.edition.passages[at].text.strip()]
    before = bench.now(after) if after >= 0 else -1
    texts = [naked(made.passages[at].text) for at in sorted(_filled(made))]
    if not wanted or before is None:
        return False
    above = naked(bench.edition.passages[before].text) if before >= 0 else None
    starts = [at for at in range(len(texts)) if _run(texts, at, wanted)]
    return any((at == 0) if above is None else (at > 0 and same(texts[at - 1], above)) for at in starts)


def _run(texts: Sequence[str], at: int, wanted: Sequence[str]) -> bool:
    return len(texts) >= at + len(wanted) and all(
        same(text, naked(other)) for text, other in zip(texts[at:], wanted, strict=False)
    )


def _filled(edition: Edition) -> set[int]:
    return {number for number, passage in enumerate(edition.passages) if passage.text.strip()}


def _without(source: Source, path: str) -> Source:
    return source.remove(source.steps(path))


def _with(source: Source, path: str, position: int, value: Value) -> Source:
    return source.insert(source.steps(path), position, value)


def _moved(source: Source, path: str, to: str, position: int) -> Source:
    return source.move(source.steps(path), source.steps(to), position)


def _edited(change: Callable[[], Source]) -> Source | None:
    try:
        return change()
    except (KeyError, Uneditable):
        return None
