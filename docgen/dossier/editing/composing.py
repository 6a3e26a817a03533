"""Text to spans.

In: a text that `docgen.dossier.reader` takes. Out: its tree. PyYAML says where a block ends only by what
follows it, so ends are counted here from the last thing written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import yaml

from docgen.dossier.editing.lines import parted, past_space, split
from docgen.dossier.editing.spans import BLOCK_HEADER, Item, Listing, Pair, Part, Span, Table, Words
from docgen.dossier.reader import MAX_DEPTH, MAX_NODES
from docgen.dossier.spelling import normalise

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Unreadable(Exception):  # noqa: N818 - what the text is
    """The text is no YAML that a dossier may be written in."""


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
