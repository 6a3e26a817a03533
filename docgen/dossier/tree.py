"""A YAML file as a tree: every key and value knows its place.

Scalars are strings and stay strings; what they mean is decided by the kind of their key
(`docgen.dossier.kinds`), so that `12:30`, `NO` and `0125` are never numbers or truths by accident.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Map

from docgen.errors import Place
from docgen.frozen import frozen


@frozen
class Scalar:
    """One value, normalised (`docgen.dossier.spelling`)."""

    value: str
    place: Place
    plain: bool = True
    """Written without quotes and not as a block."""

    @property
    def empty(self) -> bool:
        """Nothing is written (`key:`, `key: ""`, `key: ~`): the same as leaving the key out."""
        return not self.value or (self.plain and self.value == "~")


@frozen
class Sequence:
    """A list of values."""

    items: tuple[Node, ...]
    place: Place


@frozen
class Entry:
    """A key and its value."""

    key: Scalar
    value: Node


@frozen
class Mapping:
    """Entries by key, in file order."""

    entries: Map[str, Entry]
    place: Place

    def value(self, key: str) -> Node | None:
        """Return the value of `key`, None where it is left out or empty."""
        entry = self.entries.get(key)
        if entry is None or (isinstance(entry.value, Scalar) and entry.value.empty):
            return None
        return entry.value

    def only(self, keep: frozenset[str]) -> Mapping:
        """Return this mapping with the keys of `keep` alone."""
        return Mapping({key: entry for key, entry in self.entries.items() if key in keep}, self.place)

    def without(self, *drop: str) -> Mapping:
        """Return this mapping without the keys `drop`."""
        return self.only(frozenset(self.entries) - frozenset(drop))


Node = Scalar | Sequence | Mapping


def places(node: Node, path: str = "") -> Iterator[tuple[str, Place]]:
    """Yield every value's path ("agreed[0].points[1]", "" for the whole) and place."""
    yield path, node.place
    if isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from places(item, f"{path}[{index}]")
    elif isinstance(node, Mapping):
        for name, entry in node.entries.items():
            yield from places(entry.value, f"{path}.{name}" if path else name)
