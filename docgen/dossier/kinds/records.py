"""Records: keys with values, each key of its own kind; unknown and missing keys are reported here."""

from __future__ import annotations

from typing import TypeVar, cast

from docgen.dossier.context import Context, suggestion, unknown
from docgen.dossier.kinds.kind import Key, Kind, Record, Schema
from docgen.dossier.kinds.words import TEXT, WORD_KEYS
from docgen.dossier.text import Text
from docgen.dossier.tree import Entry, Mapping, Node, Scalar, Sequence
from docgen.errors import Place
from docgen.messages import Message, _

T = TypeVar("T")


class Fields:
    """A record as it was read: its values by key, and where they stand."""

    def __init__(self, node: Mapping, path: str, values: dict[str, object], words: Text | None) -> None:
        self.place = node.place
        self.path = path
        self.words = words
        self._node = node
        self._values = values

    def get(self, key: Key[T]) -> T | None:
        """Return the value of `key`, None where it is left out or could not be read."""
        return cast("T | None", self._values.get(key.name))

    def place_of(self, key: Key[T]) -> Place:
        """Return where the value of `key` stands; the record's place where it is left out."""
        entry = self._node.entries.get(key.name)
        return entry.value.place if entry else self.place

    def node(self, key: Key[T]) -> Node | None:
        """Return what is written for `key`, None where it is left out or empty."""
        return self._node.value(key.name)

    @property
    def has_words(self) -> bool:
        """Tell whether a text stands in the record itself, readable or not."""
        return self.words is not None or bool(WORD_KEYS & self._node.entries.keys())

    def path_of(self, key: Key[T]) -> str:
        """Return the path of `key`'s value."""
        return _join(self.path, key.name)

    def given(self, key: Key[T]) -> bool:
        """Tell whether the dossier says anything for `key`, readable or not."""
        return self._node.value(key.name) is not None


class Nested(Kind[Fields]):
    """A record. `may_be_empty`: a key without a value means the record with nothing in it."""

    def __init__(self, record: type[Record], *, may_be_empty: bool = False) -> None:
        self.record = record
        self.may_be_empty = may_be_empty
        self.label = f"[{record.title}](#{record.title.replace(' ', '-')})"
        self.wanted = _(
            "keys with values, as {example}", example=", ".join(f"{key}: …" for key in list(record.keys)[:3])
        )

    def read(self, node: Node, path: str, context: Context) -> Fields | None:
        """Return the record's values, after reporting unknown and missing keys."""
        if isinstance(node, Scalar) and self.record.words and not node.empty:
            return Fields(Mapping({}, node.place), path, {}, TEXT.read(node, path, context))
        if not isinstance(node, Mapping):
            self.wrong(node, path, context)
            return None
        values = {}
        for name, entry in node.entries.items():
            key = self.record.keys.get(name)
            if key is None:
                self._unknown(entry, path, context)
                continue
            value = or_nothing(entry, key.kind)
            if not (isinstance(value, Scalar) and value.empty):
                values[name] = key.kind.read(value, _join(path, name), context)
        self._missing(node, path, context)
        return Fields(node, path, values, self._words(node, path, context))

    def _unknown(self, entry: Entry, path: str, context: Context) -> None:
        name = entry.key.value
        if not (self.record.words and name in WORD_KEYS):
            message = unknown_key(name, self.record)
            context.error("unknown-key", message, entry.key.place, _join(path, name))

    def _missing(self, node: Mapping, path: str, context: Context) -> None:
        """Report required keys that are not there; one that is only misspelt is reported as such."""
        misspelt = {
            suggestion(name, self.record.keys) for name in node.entries if name not in self.record.keys
        }
        for name, key in self.record.keys.items():
            if key.required and _left_out(node.value(name)) and name not in misspelt:
                place = node.entries[name].key.place if name in node.entries else node.place
                example = f"{name}: {key.example}"
                message = _('The key "{key}" is missing, as {example}.', key=name, example=example)
                context.error("missing-key", message, place, _join(path, name))

    def _words(self, node: Mapping, path: str, context: Context) -> Text | None:
        """Return the text that stands in the record itself."""
        if not self.record.words or not WORD_KEYS & node.entries.keys():
            return None
        return TEXT.read(node.only(WORD_KEYS), path, context)

    def schema(self) -> Schema:
        """A reference to the record's own schema; a text alone where the record holds one."""
        reference = {"$ref": f"#/$defs/{self.record.title.replace(' ', '-')}"}
        if self.record.words:
            return {"anyOf": [reference, {"type": "string", "minLength": 1}]}
        return {"anyOf": [reference, {"type": "null"}]} if self.may_be_empty else reference

    def records(self) -> tuple[type[Record], ...]:
        """This record."""
        return (self.record,)


class Shortened(Nested):
    """A record for which a single value may stand: that of its key `short`."""

    def __init__(self, record: type[Record], short: str) -> None:
        super().__init__(record)
        self.short = short
        self.label = f"{record.keys[short].kind.label}, or {self.label}"

    def read(self, node: Node, path: str, context: Context) -> Fields | None:
        """Return the record's values; of a single value the record that holds nothing else."""
        if isinstance(node, Scalar) and not node.empty:
            node = Mapping({self.short: Entry(Scalar(self.short, node.place), node)}, node.place)
        return super().read(node, path, context)

    def schema(self) -> Schema:
        """The single value, or the record."""
        return {"anyOf": [self.record.keys[self.short].kind.schema(), super().schema()]}


def or_nothing(entry: Entry, kind: Kind[object]) -> Node:
    """Return the value of `entry`; an empty mapping for an empty value that stands for one."""
    empty = isinstance(entry.value, Scalar) and entry.value.empty
    if empty and isinstance(kind, Nested) and kind.may_be_empty:
        return Mapping({}, entry.key.place)
    return entry.value


def _left_out(node: Node | None) -> bool:
    """Tell whether nothing is said: no key, no value, or a list with nothing in it."""
    return node is None or (isinstance(node, Sequence) and not node.items)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def unknown_key(name: str, record: type[Record]) -> Message:
    """Say that `record` has no key `name`, and which was probably meant."""
    near = suggestion(name, record.keys)
    if near is None:
        known = ", ".join(record.keys)
        return _('There is no key "{key}" here; there are: {known}.', key=name, known=known)
    return unknown(_("key"), name, near)
