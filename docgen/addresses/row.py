"""One partner of an address book, packed: 20,000 of them take some 15 MB.

In: the values of a row by column, read and found sound. Out: what a batch asks of a partner, and the
partner as a dossier would say it (`docgen.addresses.nodes`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import partial

from docgen.addresses import nodes
from docgen.dossier import tree
from docgen.errors import Place
from docgen.frozen import frozen
from docgen.lexicon.folding import bare

ITEM = "\n"
"""Between the values of a list."""
_VALUE, _CELL = "\x1f", "\x1e"
Spots = Mapping[str, tuple[int, int]]
"""Line and column of each value, where the book is no table; "" is the whole row."""


@frozen
class Layout:
    """Where the columns of a table stand; one for all of its rows."""

    file: str
    sheet: str = ""
    columns: Mapping[str, int] = field(default_factory=dict)
    """Numbers of the columns, counted from 1, by key; empty for YAML."""

    def place(self, line: int, column: int) -> Place:
        """Return the place of a cell."""
        name = f"{letters(column)}{line}"
        return Place(self.file, line, column, f"{self.sheet}!{name}" if self.sheet else name)


@frozen
class Row:
    """One partner. Two rows are equal that say the same, wherever they stand."""

    id: str
    """Fit to be part of a file's name; unique in its book."""
    country: str
    """"VN", "LA" or "CN"."""
    packed: bytes
    """All values by column, in the order of the columns."""
    line: int = field(compare=False)
    layout: Layout = field(compare=False, repr=False)
    spots: Spots | None = field(default=None, compare=False, repr=False)

    @property
    def values(self) -> dict[str, str]:
        """The row's values by column ("name.lo"); ids where the lexicon has them, lists line by line."""
        return unpack(self.packed)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of letters to this partner; none where the row leaves that to the plan."""
        return self._list("languages")

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that the partner belongs to, as written."""
        return self._list("groups")

    @property
    def skip(self) -> frozenset[str]:
        """Ids of the occasions on which this partner is not written to."""
        return frozenset(self._list("skip"))

    @property
    def digest(self) -> str:
        """The sha256 of all that the row says; where it stands does not matter."""
        return hashlib.sha256(self.packed).hexdigest()

    def belongs_to(self, group: str) -> bool:
        """Tell whether the partner is in `group`, whatever its case, marks and spaces."""
        return bare(group) in map(bare, self.groups)

    def place_of(self, key: str = "code") -> Place:
        """Return where the row says `key`; where it says nothing of it, the row's first value."""
        return self._place(self.values, key)

    def party(self) -> tree.Mapping:
        """Return the partner as it would stand under `parties.<id>` in a dossier."""
        values = self.values
        return nodes.party(self.id, values, partial(self._place, values))

    def person(self) -> tree.Mapping | None:
        """Return the addressee as under `people.<id>-head`; None where neither name nor post is said."""
        values = self.values
        return nodes.person(self.id, values, partial(self._place, values))

    def _place(self, values: Mapping[str, str], key: str) -> Place:
        return place_among(values, key, self.layout, self.line, self.spots)

    def _list(self, key: str) -> tuple[str, ...]:
        said = self.values.get(key)
        return tuple(said.split(ITEM)) if said else ()


def place_among(said: Iterable[str], key: str, layout: Layout, line: int, spots: Spots | None) -> Place:
    """Return where a row that says `said` says `key`; its first value where it does not."""
    if spots:
        return Place(layout.file, *spots.get(key, spots[""]))
    at = layout.columns
    if key in said and key in at:
        return layout.place(line, at[key])
    return layout.place(line, min((at[known] for known in said if known in at), default=1))


def pack(values: Mapping[str, str]) -> bytes:
    """Return `values` in few bytes; no value holds a control character but the line end."""
    return _CELL.join(f"{key}{_VALUE}{value}" for key, value in values.items()).encode()


def unpack(packed: bytes) -> dict[str, str]:
    """Return the values that `pack` was given."""
    if not packed:
        return {}
    cells = (cell.partition(_VALUE) for cell in packed.decode().split(_CELL))
    return {key: value for key, _between, value in cells}


def letters(column: int) -> str:
    """Return how a spreadsheet calls the column: 3 is C, 28 is AB."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
