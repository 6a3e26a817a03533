"""Text to tree: YAML as docgen takes it, which is less than YAML allows.

In: the text of one file. Out: its tree, every node with its place. Refused, each with its place: a
second document, tags, aliases (they can explode), keys that are no words, keys written twice, and
files that are nested deeper or have more values than any dossier.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from docgen.dossier.source import Contents, bad_character, read_text, refused
from docgen.dossier.spelling import normalise
from docgen.dossier.syntax import explain
from docgen.dossier.tree import Entry, Mapping, Node, Scalar, Sequence
from docgen.errors import DossierError, Place, Problem
from docgen.messages import Message, _

MAX_DEPTH = 50
MAX_NODES = 50_000
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_tree(path: Path, name: str, contents: Contents | None = None) -> Mapping:
    """Return the tree of the file at `path`; its places call the file `name`.

    What `contents` holds counts in the file's stead.
    Raises DossierError with every problem that can be told from the file's form alone.
    """
    return parse(read_text(path, name, contents), name)


def parse(text: str, name: str) -> Mapping:
    """Return the tree of `text`. Raises DossierError."""
    composer = _Composer(text, name)
    try:
        root = composer.document()
    except yaml.YAMLError as error:
        composer.problems.append(explain(error, text, name))
        root = None
    finally:
        composer.close()
    if root is not None and not isinstance(root, Mapping):
        composer.refuse(
            "not-a-dossier", _("A dossier is a list of keys with values: key: value."), root.place
        )
    if composer.problems:
        raise DossierError(composer.problems)
    assert isinstance(root, Mapping)
    return root


class _Composer:
    """Turns the parser's events into nodes; collects problems as it goes."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self._loader = _LOADER(text)
        self._nodes = 0

    def close(self) -> None:
        self._loader.dispose()

    def refuse(self, code: str, message: Message, place: Place) -> None:
        self.problems.append(Problem(code, message, place))

    def document(self) -> Node | None:
        """Return the only document's root, None (and a problem) where there is none."""
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            self.refuse("empty", _("The file is empty."), Place(self.name, 1, 1))
            return None
        root = self._node(self._next(), 1)
        self._next()
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            message = _("A file holds one dossier; put what follows --- into a file of its own.")
            self.refuse("second-document", message, self._place(event))
        return root

    def _next(self) -> yaml.Event:
        event: yaml.Event = self._loader.get_event()
        return event

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        assert mark is not None
        return Place(self.name, mark.line + 1, mark.column + 1)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        place = self._place(event)
        self._nodes += 1
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            self.refuse("too-big", _("The file is nested too deep or has too many values."), place)
            raise DossierError(self.problems)
        if isinstance(event, yaml.AliasEvent):
            message = _("*{name} repeats another value; write the value itself.", name=event.anchor)
            self.refuse("alias", message, place)
            return Scalar("", place, plain=False)
        tag = getattr(event, "tag", None)
        if tag is not None:
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            message = _("Tags such as {tag} are not used in dossiers; leave it out.", tag=shown)
            self.refuse("tag", message, place)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(place, depth)
        return self._mapping(place, depth)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Scalar:
        character = refused(event.value)
        if character is not None:
            self.refuse("bad-character", bad_character(character), place)
        return Scalar(normalise(event.value), place, plain=event.implicit[0])

    def _sequence(self, place: Place, depth: int) -> Sequence:
        items = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), place)

    def _mapping(self, place: Place, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(self._next(), depth + 1)
            if not isinstance(key, Scalar):
                self.refuse("bad-key", _("A key is a word, not a list or a mapping."), key.place)
            elif key.value in entries:
                message = _(
                    'The key "{key}" stands already in line {line}; keep one of the two.',
                    key=key.value,
                    line=entries[key.value].key.place.line,
                )
                self.refuse("duplicate-key", message, key.place)
            else:
                entries[key.value] = Entry(key, value)
        return Mapping(entries, place)
