"""Values with parts of one kind: lists, and mappings by id."""

from __future__ import annotations

import re
from typing import TypeVar

from docgen.dossier.context import Context, suggestion, unknown
from docgen.dossier.kinds.kind import Kind, Record, Schema
from docgen.dossier.kinds.names import ID_PATTERN, PARTY
from docgen.dossier.kinds.records import or_nothing
from docgen.dossier.tree import Mapping, Node, Scalar, Sequence
from docgen.languages import CODES
from docgen.messages import Message, _

T = TypeVar("T")


class ListOf(Kind[tuple[T, ...]]):
    """A list of values of one kind; a single value stands for a list of one."""

    def __init__(self, kind: Kind[T]) -> None:
        self.kind = kind
        self.wanted = _("a list, each {wanted}", wanted=kind.wanted)
        self.label = f"list of: {kind.label}"

    def read(self, node: Node, path: str, context: Context) -> tuple[T, ...] | None:
        """Return the values that could be read."""
        if isinstance(node, Sequence):
            values = [self.kind.read(item, f"{path}[{i}]", context) for i, item in enumerate(node.items)]
        else:
            values = [self.kind.read(node, path, context)]
        return tuple(value for value in values if value is not None)

    def schema(self) -> Schema:
        """A list, or one item."""
        return {"anyOf": [{"type": "array", "items": self.kind.schema()}, self.kind.schema()]}

    def records(self) -> tuple[type[Record], ...]:
        """Those of the items."""
        return self.kind.records()


class MapOf(Kind[dict[str, T]]):
    """Values by id. The ids are new ones, or those of parties."""

    pattern = ID_PATTERN

    def __init__(self, kind: Kind[T], *, by_party: bool = False) -> None:
        self.kind = kind
        self.by_party = by_party
        self.wanted = _("a mapping of ids to values")
        self.label = f"by {'party id' if by_party else 'id'}: {kind.label}"

    def read(self, node: Node, path: str, context: Context) -> dict[str, T] | None:
        """Return the values that could be read, by id, in file order."""
        if not isinstance(node, Mapping):
            self.wrong(node, path, context)
            return None
        values = {}
        for id_, entry in node.entries.items():
            value = self.kind.read(or_nothing(entry, self.kind), f"{path}.{id_}", context)
            if self._allowed(entry.key, f"{path}.{id_}", context) and value is not None:
                values[id_] = value
        return values

    def _allowed(self, key: Scalar, path: str, context: Context) -> bool:
        if self.by_party:
            return PARTY.read(key, path, context) is not None
        if re.fullmatch(self.pattern, key.value):
            return True
        context.error("bad-id", self._bad(key.value), key.place, path)
        return False

    def _bad(self, id_: str) -> Message:
        return _(
            'The id "{id}" may have only a-z, 0-9, - and _ (at most 60); write for instance "hua-muong".',
            id=id_,
        )

    def schema(self) -> Schema:
        """An object whose keys have the form of ids."""
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^{self.pattern}$"},
            "additionalProperties": self.kind.schema(),
        }

    def records(self) -> tuple[type[Record], ...]:
        """Those of the values."""
        return self.kind.records()


class MapOfEntries(MapOf[T]):
    """Entries of the lexicon by id: a family and a name, or more."""

    pattern = r"[a-z][a-z0-9_]{0,29}(?:\.[a-z0-9_-]{1,60}){1,4}"

    def _bad(self, id_: str) -> Message:
        return _(
            'The id of an entry is a family and a name in small letters, as "organ.border_desk", not "{id}".',
            id=id_,
        )


class MapOfWords(MapOf[T]):
    """Something for each language."""

    pattern = f"(?:{'|'.join(CODES)})"

    def _bad(self, id_: str) -> Message:
        return unknown(_("language"), id_, suggestion(id_, CODES))


class MapOfClauses(MapOf[T]):
    """Clauses by id: a family and a name."""

    pattern = r"[a-z][a-z0-9_-]{0,29}\.[a-z0-9][a-z0-9_-]{0,59}"

    def _bad(self, id_: str) -> Message:
        return _(
            'The id of a clause is a family and a name in small letters, as "border.our-market", not "{id}".',
            id=id_,
        )
