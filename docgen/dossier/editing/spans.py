"""Text to spans: the tree of a YAML file in which every node knows from where to where it is written.

In: a text that `docgen.dossier.reader` takes. Out: its nodes. Indices count characters. PyYAML says where
a block ends only by what follows it, so ends are counted here from the last thing written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import yaml

from docgen.dossier.editing.lines import parted, past_space, split
from docgen.dossier.reader import MAX_DEPTH, MAX_NODES
from docgen.dossier.spelling import normalise
from docgen.frozen import frozen

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
BLOCK_HEADER = re.compile(r"([|>])([+-]?)([1-9]?)([+-]?)")
"""Style, chomping, indent, chomping: the last two either way round."""


class Unreadable(Exception):  # noqa: N818 - what the text is
    """The text is no YAML that a dossier may be written in."""


@frozen
class Words:
    """One value; `style` is "" (plain), "'", '"', "|" or ">"."""

    value: str
    start: int
    end: int
    style: str

    @property
    def empty(self) -> bool:
        """Nothing is written."""
        return self.start == self.end

    @property
    def block(self) -> bool:
        """Written on lines of its own below `|` or `>`."""
        return self.style in ("|", ">") and self.style != ""


@frozen
class Pair:
    """A key and its value; `name` is the key as dossiers are read, `colon` where the value may begin."""

    name: str
    key: Words
    colon: int
    value: Span

    @property
    def start(self) -> int:
        """Where the key begins."""
        return self.key.start

    @property
    def end(self) -> int:
        """Where the value ends, or the colon where it is empty."""
        return max(self.colon, self.value.end)

    @property
    def indicator(self) -> int:
        """Where what the value follows ends."""
        return self.colon


@frozen
class Item:
    """One of a list; `dash` is where its dash stands, in brackets where it begins."""

    dash: int
    indicator: int
    value: Span

    @property
    def start(self) -> int:
        """Where the dash stands, or the value in brackets."""
        return self.dash

    @property
    def end(self) -> int:
        """Where the value ends, or the dash where it is empty."""
        return max(self.indicator, self.value.end)


@frozen
class Table:
    """A mapping; in braces where it is `flow`."""

    parts: tuple[Pair, ...]
    start: int
    end: int
    flow: bool


@frozen
class Listing:
    """A list; in brackets where it is `flow`."""

    parts: tuple[Item, ...]
    start: int
    end: int
    flow: bool


Group = Table | Listing
Span = Words | Table | Listing
Part = Pair | Item


def spans(text: str) -> Table:
    """Return the file's first level. Raises Unreadable."""
    loader = _LOADER(text)
    try:
        return _Composer(text, loader).document()
    except yaml.YAMLError as error:
        raise Unreadable(str(error)) from error
    finally:
        loader.dispose()


class _Composer:
    def __init__(self, text: str, loader: yaml.BaseLoader) -> None:
        self.text = text
        self._next: Callable[[], yaml.Event] = loader.get_event
        self._left = MAX_NODES

    def document(self) -> Table:
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            raise Unreadable("nothing")
        root = self._span(self._next(), 0)
        self._next()
        if not isinstance(root, Table) or not isinstance(self._next(), yaml.StreamEndEvent):
            raise Unreadable("more than one, or no mapping")
        return root

    def _span(self, event: yaml.Event, depth: int) -> Span:
        self._left -= 1
        tagged = getattr(event, "tag", None) is not None or getattr(event, "anchor", None) is not None
        if tagged or depth >= MAX_DEPTH or self._left < 0:
            raise Unreadable("tags, names, or too much")
        if isinstance(event, yaml.ScalarEvent):
            return self._words(event)
        within = bool(event.flow_style)  # type: ignore[attr-defined]
        start = event.start_mark.index  # type: ignore[union-attr]
        if isinstance(event, yaml.MappingStartEvent):
            pairs = tuple(self._pairs(depth + 1, within))
            return Table(pairs, start, self._end(pairs, start), within)
        items = tuple(self._items(start, depth + 1, within))
        return Listing(items, start, self._end(items, start), within)

    def _end(self, parts: tuple[Part, ...], start: int) -> int:
        """Return the end of the group whose last event was just read."""
        return self._closed if self._closed is not None else parts[-1].end if parts else start

    def _pairs(self, depth: int, flow: bool) -> Iterator[Pair]:
        names = set[str]()
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._span(event, depth)
            value = self._span(self._next(), depth)
            if not isinstance(key, Words) or key.block or (name := normalise(key.value)) in names:
                raise Unreadable("keys")
            names.add(name)
            yield Pair(name, key, self._colon(key, value), value)
        self._closed = event.end_mark.index if flow else None  # type: ignore[union-attr]

    def _colon(self, key: Words, value: Span) -> int:
        """Return where the colon behind `key` ends; the key's own end where there is none."""
        at = past_space(self.text, key.end)
        return at + 1 if at <= value.start and self.text[at : at + 1] == ":" else key.end

    def _items(self, start: int, depth: int, flow: bool) -> Iterator[Item]:
        dash = start
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            value = self._span(event, depth)
            item = Item(value.start, value.start, value) if flow else Item(dash, dash + 1, value)
            yield item
            dash = past_space(self.text, item.end)
        self._closed = event.end_mark.index if flow else None  # type: ignore[union-attr]

    _closed: int | None = None

    def _words(self, event: yaml.ScalarEvent) -> Words:
        start, end = event.start_mark.index, event.end_mark.index  # type: ignore[union-attr]
        style = event.style or ""
        if style in ("|", ">"):
            end = _end_of_block(self.text, start, end)
        return Words(event.value, start, end, style)


def _end_of_block(text: str, start: int, end: int) -> int:
    """Return where a block's last line ends: blank lines at its end count only where they are kept."""
    lines = split(text[start:end])
    header = BLOCK_HEADER.match(lines[0])
    if header is None or "+" not in (header[2], header[4]):
        while len(lines) > 1 and not lines[-1].strip(" \t\r\n"):
            lines.pop()
    return start + sum(map(len, lines)) - len(parted(lines[-1])[1])
