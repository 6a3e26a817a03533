"""Items that came.

In: the bench and paragraphs or a row that the editor added. Out: the dossier with a new item, proved by
the paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from docgen.dossier.editing import Source, Value
from docgen.messages import Message, _
from docgen.roundtrip.bench import Attempt, Bench
from docgen.roundtrip.items import Item, row_of, values_like
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import bare, is_article
from docgen.roundtrip.placing.around import edited, filled, neighbours
from docgen.roundtrip.placing.outcome import NO_LIST, NOT_SO, Left, Placed
from docgen.roundtrip.press import Edition
from docgen.roundtrip.values import clocked
from docgen.roundtrip.wishes import positions
from docgen.word.returned import Passage

NOT_SO_PROVISION = _(
    "The final provisions are clauses of the bank, by their ids. Write this one into the office file under"
    " clauses, or put it among the points agreed."
)
BELOW_HEADING = _("It stands below a paragraph that is left to you.")
_BULLETS = "-–•"
_ENDS = ".;,:。；，："
_SHORT = 60


def insert(bench: Bench, after: int, new: Sequence[Passage]) -> Placed | Left:
    """Put in a new item behind the passage `after` of the first paper, -1 for the beginning."""
    texts = _columns(new)
    left = Left("", NO_LIST)
    for item, position, model in neighbours(bench, after):
        whole = bench.source.get(bench.source.steps(item.path))
        keys = whole if isinstance(whole, Mapping) else {}
        for value in values_like(bench.edition, item, model, texts, keys):
            source = edited(partial(_with, bench.source, item.list, position, value))
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
    if not filled(bench.edition) <= stayed.keys():
        return None
    before = bench.now(after) if after >= 0 else -1
    start = -1 if before is None or before < 0 else stayed.get(before, -1)
    old = {*stayed.values()}
    come = [at for at in sorted(filled(made)) if at not in old]
    wanted = list(texts.values())
    run = [at for at in come if at > start][: len(wanted)]
    said = [made.passages[at].text for at in run]
    if len(said) < len(wanted) or not all(map(_alike, said, wanted)):
        return None
    between = [at for at in sorted(filled(made)) if start < at < run[0] and at in old]
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


def _with(source: Source, path: str, position: int, value: Value) -> Source:
    return source.insert(source.steps(path), position, value)
