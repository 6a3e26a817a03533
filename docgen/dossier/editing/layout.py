"""How this file is written: what new values copy.

In: a file's spans. Out: lines for a new value, which look as its neighbours do: in brackets or on lines of
their own, indented and quoted as they are; as docgen's samples are written where there is none like it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from docgen.dossier.editing.folding import refold
from docgen.dossier.editing.likeness import closest, kindred, pairs_of
from docgen.dossier.editing.lines import column
from docgen.dossier.editing.quoting import quoted
from docgen.dossier.editing.spans import Group, Item, Listing, Pair, Part, Span, Table, Words
from docgen.dossier.editing.values import Value
from docgen.dossier.editing.words import anew
from docgen.frozen import frozen

_SHORT = 80
"""A mapping or list that fits so many characters is written in brackets where nothing tells otherwise."""


@frozen
class Layout:
    """The manners of one file."""

    text: str
    root: Table

    def lines(self, key: str | None, value: Value, like: Pair | Item | None, near: Group | None) -> list[str]:
        """Return the lines of a new entry `key: value`, of a new item where `key` is None, as from column 0.

        `like` is the neighbour that it resembles, `near` the group that it joins.
        """
        told = like.value if like is not None else self.sample(key, value)
        if key is None:
            head, step = "-".ljust(self._dash(near)), self._dash(near)
        else:
            head, step = f"{self._key(key, near)}:", self.step(value, near)
        only = key is None and told is None and isinstance(value, Mapping) and len(value) == 1
        written = self.value(value, told, in_brackets=False if only else None)  # `- clause: …`
        if isinstance(written, str):
            first, *rest = written.split("\n")
            return [f"{head.rstrip()} {first}" if key else head + first, *rest]
        rest = [" " * step + line if line else "" for line in written]
        return [head, *rest] if key is not None else [head + rest[0][step:], *rest[1:]]

    def value(self, value: Value, like: Span | None, *, in_brackets: bool | None = None) -> str | list[str]:
        """Return a value as what stands behind its key, or as lines of its own as from column 0."""
        if isinstance(value, str):
            style = like.style if isinstance(like, Words) else ""
            return self._words(value, style)
        if self._in_brackets(value, like) if in_brackets is None else in_brackets:
            return self.inline(value, like)
        if isinstance(value, Mapping):
            table = like if isinstance(like, Table) else None
            return [
                line
                for name, part in value.items()
                for line in self.lines(name, part, self.neighbour(table, name, part), table)
            ]
        listing = like if isinstance(like, Listing) else None
        return [line for part in value for line in self.lines(None, part, closest(listing, part), listing)]

    def inline(self, value: Value, like: Span | None = None) -> str:
        """Return a value in one line, as it may stand in brackets."""
        if isinstance(value, str):
            return quoted(value, like.style if isinstance(like, Words) else "", flow=True)
        pad = self._padding(like)
        if isinstance(value, Mapping):
            group = like if isinstance(like, Table) else None
            pairs = (self.pair(name, part, group) for name, part in value.items())
            return f"{{{pad}{', '.join(pairs)}{pad}}}" if value else "{}"
        listing = like if isinstance(like, Listing) else None
        items = (self.inline(part, _value(closest(listing, part))) for part in value)
        return f"[{pad}{', '.join(items)}{pad}]" if value else "[]"

    def pair(self, name: str, value: Value, near: Table | None) -> str:
        """Return `name: value` as it may stand in braces."""
        like = self.neighbour(near, name, value)
        return f"{self._key(name, near, flow=True)}: {self.inline(value, _value(like))}"

    def step(self, value: Value, near: Group | None = None) -> int:
        """Return by how much a mapping or list below a key is indented: as near by, else as in the file."""
        kind = Table if isinstance(value, Mapping) else Listing
        for pair in [*pairs_of(near), *self._all_pairs()]:
            if isinstance(pair.value, kind) and not pair.value.flow and pair.value.parts:
                return column(self.text, pair.value.start) - column(self.text, pair.start)
        return 2

    def _words(self, value: str, style: str) -> str:
        if style == ">" and "\n" not in value and "\t" not in value and value.strip(" ") == value and value:
            return "\n".join([">-", *("  " + line for line in refold([], value))])
        return next(anew(value, style, flow=False, indent=2, newline="\n"))

    def _in_brackets(self, value: Value, like: Span | None) -> bool:
        if not value:
            return True
        if isinstance(like, Group) and isinstance(like, Table) == isinstance(value, Mapping):
            return like.flow
        parts = value.values() if isinstance(value, Mapping) else value
        simple = all((isinstance(part, str) and "\n" not in part) or _simple(part) for part in parts)
        return simple and len(self.inline(value)) <= _SHORT

    def _padding(self, like: Span | None) -> str:
        """Return the space that stands inside brackets."""
        if isinstance(like, Group) and like.flow and like.parts:
            between = self.text[like.start + 1 : like.parts[0].start]
            return between if not between.strip(" ") else ""
        return ""

    def _dash(self, near: Group | None) -> int:
        """Return how far a dash stands from what follows it."""
        for item in near.parts if isinstance(near, Listing) and not near.flow else ():
            assert isinstance(item, Item)
            space = self.text[item.indicator : item.value.start]
            if space and not space.strip(" "):
                return item.value.start - item.dash
        return 2

    def _key(self, name: str, near: Group | None, *, flow: bool = False) -> str:
        pairs = pairs_of(near)
        return quoted(name, pairs[-1].key.style if pairs else "", flow=flow)

    def neighbour(self, near: Table | None, name: str, value: Value) -> Pair | None:
        """Return the pair after which a new one is written: of the same name, else beside it, else none."""
        pairs = pairs_of(near)
        named = [pair for pair in pairs if pair.name == name and kindred(pair.value, value)]
        beside = [
            pair for pair in reversed(pairs) if isinstance(value, str) and isinstance(pair.value, Words)
        ]
        return next(iter([*named, *beside]), None)

    def sample(self, key: str | None, value: Value) -> Span | None:
        """Return a value of the same key anywhere in the file."""
        if key is None:
            return None
        found = (pair.value for pair in self._all_pairs() if pair.name == key and kindred(pair.value, value))
        return next(found, None)

    def _all_pairs(self) -> Iterator[Pair]:
        waiting: list[Span] = [self.root]
        while waiting:
            node = waiting.pop()
            if not isinstance(node, Words):
                yield from pairs_of(node)
                parts: tuple[Part, ...] = node.parts
                waiting += [part.value for part in reversed(parts)]


def _simple(part: Value) -> bool:
    """Tell whether `part` is a short list of words, as `provisional: [lo]`."""
    return isinstance(part, Sequence) and all(isinstance(item, str) for item in part)


def _value(part: Part | None) -> Span | None:
    return part.value if part is not None else None
