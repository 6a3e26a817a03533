"""Where each value of a dossier is printed: texts and values between marks that survive the way to paper.

In: a dossier, later its view. Out: the same with every text between private characters that number it, and
of a printed paragraph its plain words with the `Span`s of what was marked. No dossier may hold such
characters (`docgen.dossier.source`), so nothing else looks like a mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, TypeVar

from docgen.dossier.model import Dossier
from docgen.dossier.text import Text
from docgen.frozen import frozen
from docgen.lexicon import Lexicon

T = TypeVar("T")
_OPEN, _SHUT, _END, _DIGITS = "\ue000", "\ue001", "\ue002", "\ue010"
_MARK = re.compile(f"{_OPEN}([{_DIGITS}-{chr(ord(_DIGITS) + 9)}]+){_SHUT}|{_END}")
_WORD = re.compile(r"[a-z0-9.-]*")
"""What a template may ask for rather than print (`letterhead.form`); a mark would change the answer."""
_NAMED = ("parties.", "people.", "lexicon.")
"""Texts whose words papers compare with each other, so that marks would change what is printed."""


@frozen
class Origin:
    """What a passage comes from: a text of the dossier in a language, or a value of the view."""

    path: str
    language: str = ""
    """"" for a value of the view, whose `path` is then that of the view ("visit.dates")."""
    words: str = ""
    """The dossier's words, gaps as they are written; "" for a value of the view."""


@frozen
class Span:
    """A stretch of a paragraph's plain text and where it comes from."""

    start: int
    end: int
    origin: Origin


class Marker:
    """Marks a dossier and a view of it, and finds the marks again."""

    def __init__(self) -> None:
        self._origins: list[Origin] = []

    def dossier(self, dossier: Dossier) -> Dossier:
        """Return `dossier` with every text that it says in a place of its own marked."""
        marked: Dossier = self._copied(dossier)
        return marked

    def view(self, view: T) -> T:
        """Return `view` with every string that is printed marked by its path."""
        marked: T = self._viewed(view, "")
        return marked

    def read(self, text: str) -> tuple[str, tuple[Span, ...]]:
        """Return a printed paragraph without the marks, and what they say of it, the outer spans first."""
        plain, at, waiting, spans = "", 0, list[tuple[int, Origin]](), list[Span]()
        for mark in _MARK.finditer(text):
            plain += text[at : mark.start()]
            at = mark.end()
            if mark[1]:
                number = int("".join(str(ord(digit) - ord(_DIGITS)) for digit in mark[1]))
                waiting.append((len(plain), self._origins[number]))
            elif waiting:
                start, origin = waiting.pop()
                spans.append(Span(start, len(plain), origin))
        plain += text[at:]
        spans += [Span(start, len(plain), origin) for start, origin in waiting]
        return plain, tuple(
            sorted(spans, key=lambda span: (span.start, -span.end, bool(span.origin.language)))
        )

    def _mark(self, words: str, origin: Origin) -> str:
        digits = "".join(chr(ord(_DIGITS) + int(digit)) for digit in str(len(self._origins)))
        self._origins.append(origin)
        return f"{_OPEN}{digits}{_SHUT}{words}{_END}"

    def _text(self, text: Text) -> Text:
        if not text.path or text.path.startswith(_NAMED):
            return text
        marked = {
            code: self._mark(words, Origin(text.path, code, words)) if words else words
            for code, words in text.by_language.items()
        }
        return replace(text, by_language=marked)

    def _copied(self, value: Any) -> Any:
        if isinstance(value, Text):
            return self._text(value)
        if isinstance(value, Lexicon):
            return value
        if is_dataclass(value) and not isinstance(value, type):
            new = {field.name: self._copied(getattr(value, field.name)) for field in fields(value)}
            old = {name: getattr(value, name) for name in new}
            return value if all(new[name] is old[name] for name in new) else replace(value, **new)
        if isinstance(value, tuple):
            return _same_or(value, tuple(self._copied(item) for item in value))
        if isinstance(value, Mapping):
            made = {key: self._copied(item) for key, item in value.items()}
            return value if all(made[key] is value[key] for key in made) else MappingProxyType(made)
        return value

    def _viewed(self, value: Any, path: str) -> Any:
        if isinstance(value, str):
            return value if _WORD.fullmatch(value) else self._mark(value, Origin(path))
        if isinstance(value, list):
            return [self._viewed(item, f"{path}[{number}]") for number, item in enumerate(value)]
        if is_dataclass(value) and not isinstance(value, type):
            made = {
                field.name: self._viewed(getattr(value, field.name), f"{path}.{field.name}".lstrip("."))
                for field in fields(value)
                if field.name != "properties"
            }
            return replace(value, **made)
        return value


def _same_or(value: tuple[Any, ...], made: tuple[Any, ...]) -> tuple[Any, ...]:
    return value if all(one is other for one, other in zip(value, made, strict=True)) else made
