"""Values without parts: a line of text, a number, yes or no, one word of several."""

from __future__ import annotations

import re

from docgen.dossier.context import suggestion, unknown
from docgen.dossier.kinds.kind import Plain, Refused, Schema
from docgen.messages import Message, _


class Line(Plain[str]):
    """Text in no language: a number as issued, a symbol."""

    wanted = _("one line of text")
    label = "line"

    def parse(self, text: str) -> str:
        """Return the text, its white space as single spaces."""
        if not text:
            raise self.refuse(text)
        return " ".join(text.split())

    def schema(self) -> Schema:
        """A string; editors take 1014 for a number, which is as good."""
        return {"type": ["string", "number"]}


class Count(Plain[int]):
    """A whole number from `least` to `most`."""

    def __init__(self, least: int, most: int) -> None:
        self.least = least
        self.most = most
        self.label = "whole number"
        self.wanted = _("a whole number from {least} to {most}", least=least, most=most)

    def parse(self, text: str) -> int:
        """Return the number."""
        if not re.fullmatch("[0-9]{1,18}", text) or not self.least <= int(text) <= self.most:
            raise self.refuse(text)
        return int(text)

    def schema(self) -> Schema:
        """An integer within the limits."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class Flag(Plain[bool]):
    """true or false."""

    wanted = _("true or false")
    label = "true or false"

    def parse(self, text: str) -> bool:
        """Return the truth; yes, no, on and off are words, not truths."""
        if text not in ("true", "false"):
            raise self.refuse(text)
        return text == "true"

    def schema(self) -> Schema:
        """A boolean."""
        return {"type": "boolean"}


class Choice(Plain[str]):
    """One word of `words`; `thing` says what they are."""

    def __init__(self, thing: Message, words: tuple[str, ...]) -> None:
        self.thing = thing
        self.words = words
        self.label = "one of " + ", ".join(f"`{word}`" for word in words)
        self.wanted = _("one of {words}", words=", ".join(words))

    def parse(self, text: str) -> str:
        """Return the word."""
        if text in self.words:
            return text
        near = suggestion(text.casefold(), (word.casefold() for word in self.words))
        match = next((word for word in self.words if word.casefold() == near), None)
        if match is None:
            raise self.refuse(text)
        raise Refused("bad-value", unknown(self.thing, text, match))

    def schema(self) -> Schema:
        """The words as an enumeration."""
        return {"type": "string", "enum": list(self.words)}


class Version(Plain[int]):
    """The version of the format, the only one there is so far."""

    label = "`1`"
    wanted = _("the number of the format, 1")
    current = 1

    def parse(self, text: str) -> int:
        """Return the version."""
        if text != str(self.current):
            message = _(
                'This docgen reads format {current}, not "{found}".', current=self.current, found=text
            )
            raise Refused("unknown-format", message)
        return self.current

    def schema(self) -> Schema:
        """The number."""
        return {"const": self.current}


LINE = Line()
VERSION = Version()
