"""Values that name something: a party, a person, a place, a post, a body, a clause."""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from dataclasses import field

from docgen.dossier.context import Context, suggestion, unknown
from docgen.dossier.kinds.kind import Kind, Schema
from docgen.dossier.kinds.words import TEXT, is_id
from docgen.dossier.text import Text
from docgen.dossier.tree import Node, Scalar
from docgen.frozen import frozen
from docgen.lexicon import Clause, Occasion, PlaceName
from docgen.messages import Message, _

ID_PATTERN = "[a-z0-9][a-z0-9_-]{0,59}"
"""An id that a dossier defines; it becomes part of file names."""


@frozen
class Named:
    """A post or body: its words, and by language the pattern that adds its place, if it has one."""

    text: Text
    of: Map[str, str] = field(default_factory=dict)
    abbreviation: str = ""
    rank: int | None = None


@frozen
class Celebrated:
    """An occasion: its words, and what the lexicon knows of it."""

    text: Text
    entry: Occasion | None = None


class Reference(Kind[str]):
    """The id of something that the dossier defines."""

    def __init__(self, thing: Message, label: str, *, people: bool) -> None:
        self.thing = thing
        self.label = label
        self.wanted = _("the id of a {thing}", thing=thing)
        self._people = people

    def known(self, context: Context) -> tuple[str, ...] | None:
        """Return the ids there are; None where none can be told."""
        return context.people if self._people else context.parties

    def read(self, node: Node, path: str, context: Context) -> str | None:
        """Return the id, if something defines it."""
        if not isinstance(node, Scalar):
            self.wrong(node, path, context)
            return None
        known = self.known(context)
        if known is None or node.value in known:
            return node.value
        near = suggestion(node.value, known)
        context.error("unknown-id", unknown(self.thing, node.value, near), node.place, path)
        return None

    def schema(self) -> Schema:
        """A string in the form of an id."""
        return {"type": "string", "pattern": f"^{ID_PATTERN}$"}


class PersonOrText(Kind[Text | str]):
    """A person's id, or somebody in words."""

    wanted = _("the id of a person, or a text")
    label = "person's id, or text"

    def read(self, node: Node, path: str, context: Context) -> Text | str | None:
        """Return the id as a string, or the text; what looks like an id must be one."""
        if not isinstance(node, Scalar) or not _ID.fullmatch(node.value):
            return TEXT.read(node, path, context)
        return PERSON.read(node, path, context)

    def schema(self) -> Schema:
        """Same as a text."""
        return TEXT.schema()


_ID = re.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*")
"""Somebody in words has a space, a capital or a mark; nobody's post is one such word."""


class Place(Kind[PlaceName]):
    """A place of the lexicon."""

    wanted = _("the id of a place in the lexicon")
    label = "place id of the lexicon"

    def read(self, node: Node, path: str, context: Context) -> PlaceName | None:
        """Return the lexicon's entry."""
        if not isinstance(node, Scalar):
            self.wrong(node, path, context)
            return None
        place = context.lexicon.place(node.value)
        if place is None:
            near = context.lexicon.suggest(node.value, ("place",))
            context.error("unknown-id", unknown(_("place"), node.value, near), node.place, path)
        return place

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string"}


class PlaceOrText(Kind[PlaceName | Text]):
    """A place of the lexicon, or one in words."""

    wanted = _("a place's id, or a text")
    label = "place id of the lexicon, or text"

    def read(self, node: Node, path: str, context: Context) -> PlaceName | Text | None:
        """Return the lexicon's entry or the text."""
        if isinstance(node, Scalar) and is_id(node.value, context):
            return PLACE.read(node, path, context)
        return TEXT.read(node, path, context)

    def schema(self) -> Schema:
        """Same as a text."""
        return TEXT.schema()


class Titled(Kind[Named]):
    """A post or an organ: of the lexicon, or in words."""

    def __init__(self, kind: str, thing: Message, label: str) -> None:
        self.kind = kind
        self.thing = thing
        self.label = label
        self.wanted = _("a {thing}", thing=thing)

    def read(self, node: Node, path: str, context: Context) -> Named | None:
        """Return the words with the patterns that add a place."""
        if not isinstance(node, Scalar) or not is_id(node.value, context):
            text = TEXT.read(node, path, context)
            return Named(text) if text else None
        lexicon = context.lexicon
        entry = lexicon.post(node.value) if self.kind == "post" else lexicon.organ(node.value)
        if entry is None:
            near = lexicon.suggest(node.value, (self.kind,))
            context.error("unknown-id", unknown(self.thing, node.value, near), node.place, path)
            return None
        text = Text.of(entry, node.place, path)
        context.texts.append(text)
        return Named(text, entry.of, entry.abbreviation, entry.rank)

    def schema(self) -> Schema:
        """Same as a text."""
        return TEXT.schema()


class OccasionOrText(Kind[Celebrated]):
    """An occasion of the lexicon, or one in words."""

    wanted = _("an occasion's id, or a text")
    label = "occasion id of the lexicon, or text"

    def read(self, node: Node, path: str, context: Context) -> Celebrated | None:
        """Return the words with the lexicon's entry, where they name one."""
        text = TEXT.read(node, path, context)
        if text is None:
            return None
        return Celebrated(text, context.lexicon.occasion(node.value) if isinstance(node, Scalar) else None)

    def schema(self) -> Schema:
        """Same as a text."""
        return TEXT.schema()


class ClauseId(Kind[Clause]):
    """A clause of the bank."""

    wanted = _("the id of a clause")
    label = "clause id of the lexicon"

    def read(self, node: Node, path: str, context: Context) -> Clause | None:
        """Return the clause bank's entry."""
        if not isinstance(node, Scalar):
            self.wrong(node, path, context)
            return None
        clause = context.lexicon.clause(node.value)
        if clause is None:
            near = context.lexicon.suggest(node.value, ("clause",))
            context.error("unknown-id", unknown(_("clause"), node.value, near), node.place, path)
        return clause

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string"}


PARTY = Reference(_("party"), "party id", people=False)
PERSON = Reference(_("person"), "person's id", people=True)
PERSON_OR_TEXT = PersonOrText()
PLACE = Place()
PROVINCE = PlaceOrText()
POST = Titled("post", _("post"), "post id of the lexicon, or text")
BODY = Titled("organ", _("organ"), "organ id of the lexicon, or text")
CLAUSE = ClauseId()
OCCASION = OccasionOrText()
