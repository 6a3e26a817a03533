"""The tree of a YAML file in which every node knows from where to where it is written.

Indices count characters.
"""

from __future__ import annotations

import re

from docgen.frozen import frozen

BLOCK_HEADER = re.compile(r"([|>])([+-]?)([1-9]?)([+-]?)")
"""Style, chomping, indent, chomping: the last two either way round."""


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
        return self.style in ("|", ">")


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
