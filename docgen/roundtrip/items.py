"""The lists of a dossier in a paper: which item a passage prints, and what a new one would have to say.

In: passages with what they come from. Out: paths of list items, and the value of an item that prints as its
neighbour does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from docgen.concordance.comparison import READERS
from docgen.dossier.editing import Value
from docgen.frozen import frozen
from docgen.languages import language_of
from docgen.languages.values import PARTS_OF_DAY, Hours
from docgen.roundtrip.marking import Span
from docgen.roundtrip.numbers import naked
from docgen.roundtrip.press import Edition
from docgen.roundtrip.rewording import begun_like
from docgen.roundtrip.values import clocked

_ITEM = re.compile(r"(.*)\[(\d+)\]")
_STOPS = ".;,。；，"


@frozen
class Item:
    """An item of a list: "agreed[0].points[2]" is number 2 of "agreed[0].points"."""

    list: str
    number: int

    @property
    def path(self) -> str:
        """Return the item's path."""
        return f"{self.list}[{self.number}]"


def item_of(path: str) -> Item | None:
    """Return the innermost list item that `path` is, or is in."""
    match = _ITEM.match(path)
    return Item(match[1], int(match[2])) if match else None


def items_at(edition: Edition, at: int) -> list[Item]:
    """Return the items whose words the passage prints, each once, in order."""
    found = (item_of(span.origin.path) for span in edition.spans[at] if span.origin.language)
    return list(dict.fromkeys(item for item in found if item is not None))


def passages_of(edition: Edition, path: str) -> set[int]:
    """Return the passages that print words of the item at `path` or of what is in it."""
    return {
        number
        for number, spans in enumerate(edition.spans)
        if any(span.origin.language and _within(span.origin.path, path) for span in spans)
    }


def _within(path: str, item: str) -> bool:
    return path == item or path.startswith((f"{item}.", f"{item}["))


def row_of(edition: Edition, at: int) -> list[int]:
    """Return the passages of the table row in which the passage stands, itself alone outside tables."""
    spot = edition.passages[at].spot
    if spot.table < 0:
        return [at]
    return [
        number
        for number, passage in enumerate(edition.passages)
        if (passage.spot.table, passage.spot.row) == (spot.table, spot.row)
    ]


def values_like(
    edition: Edition, item: Item, model: Sequence[int], texts: Mapping[int, str], whole: Mapping[str, Value]
) -> Iterator[Value]:
    """Yield values of a new item that should print as `texts`, by column (0 outside tables).

    `model` are the passages that print `item`, whose value in the dossier is `whole`: what is printed round
    its words belongs to the paper, not to the dossier.
    """
    value: dict[str, Value] = {}
    for column, text in texts.items():
        for suffix, said in _told(edition, item, model, column, text):
            _put(value, suffix, said)
    if not value:
        return
    if len(texts) == 1 and {"ref", "kind", "date", "issuer", "about"} & whole.keys():
        (text,) = texts.values()
        yield from ({"text": {code: text}} for code in _spoken(edition, model))
        return
    yield value
    if "year" in whole:
        yield {"year": whole["year"], **value}


def _told(
    edition: Edition, item: Item, model: Sequence[int], column: int, text: str
) -> Iterator[tuple[str, Value]]:
    """Yield the keys of an item that a column prints, with what they say."""
    for at in model:
        if max(edition.passages[at].spot.cell, 0) != column:
            continue
        spans = [
            one for one in edition.spans[at] if one.origin.language and _within(one.origin.path, item.path)
        ]
        if not spans:
            code = next(iter(_spoken(edition, model)), edition.job.languages[0])
            hours = hours_said(text, code)
            if hours:
                yield "time", hours
            continue
        span = max(spans, key=lambda one: one.end - one.start)
        printed = edition.passages[at].text
        words = begun_like(_bare(printed, span, text), span.origin.words, printed[span.start :])
        if words:
            yield span.origin.path.removeprefix(item.path).lstrip("."), {span.origin.language: words}


def _spoken(edition: Edition, model: Sequence[int]) -> list[str]:
    return list(
        dict.fromkeys(one.origin.language for at in model for one in edition.spans[at] if one.origin.language)
    )


def _bare(printed: str, span: Span, text: str) -> str:
    """Return the words of `text` without what is printed before and behind those of `span`."""
    before, behind = naked(printed[: span.start] + "\0")[:-1].strip(), printed[span.end :].strip()
    bare = naked(text).strip()
    if before and bare.startswith(before):
        bare = bare[len(before) :].lstrip()
    if behind and bare.endswith(behind):
        return bare[: -len(behind)].rstrip()
    if behind and behind in _STOPS and bare[-1:] in _STOPS:
        return bare[:-1].rstrip()
    return bare


def hours_said(text: str, language: str) -> str:
    """Return the hours that a cell says as a dossier writes them (08:00-09:30), "" for none."""
    for part in PARTS_OF_DAY:
        if language_of(language).hours(Hours(part=part)).casefold() == text.strip().casefold():
            return part
    facts = [fact.values[0] for fact in READERS[language].read(clocked(text))]
    minutes = [value[1] for value in facts if value[0] == "time" and isinstance(value[1], int)]
    return "-".join(f"{minute // 60:02}:{minute % 60:02}" for minute in minutes[:2])


def _put(value: dict[str, Value], suffix: str, said: Value) -> None:
    if suffix:
        value[suffix] = said
    elif isinstance(said, Mapping):
        value.update(said)
