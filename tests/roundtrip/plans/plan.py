"""The words in which the plans are written: what an editor does, and which change of the dossier that is.

Each edit names a paragraph by words in it (`at`), what is done there, and by hand the change that must
come back: its kind, the path in the dossier, the language, the words before and after.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docgen.roundtrip import Kind

EDITOR = "Nguyễn Văn A"
"""As one says John Doe: nobody."""
ROOM = "\u00a0" * 6
"""What is left free for a day or a number."""
DOTS = "…" * 12
"""What is printed for a name that is not known."""


@dataclass(frozen=True)
class Made:
    """A change that must come back; of several `paths` one: of two that change places either moved."""

    kind: Kind
    paths: tuple[str, ...]
    old: str
    new: str
    language: str = ""
    """"" for the language of the paper, or where the path says it."""


@dataclass(frozen=True)
class Edit:
    """What is done (for `driver.py`), one thing after the other, and what it changes."""

    does: tuple[dict[str, Any], ...]
    makes: tuple[Made, ...]


@dataclass(frozen=True)
class Plan:
    """What is done to one paper of one case."""

    case: str
    paper: str
    edits: tuple[Edit, ...]
    seams: tuple[Edit, ...] = ()
    """Paragraphs joined and split, for a variant of their own."""
    drags: tuple[str, ...] = ()
    """Values that have to change with those edited: a day of the programme must be one of the visit's."""

    @property
    def language(self) -> str:
        """The first language of the paper."""
        return self.paper.split(".")[1].split("-")[0]


def _typed(kind: Kind, path: str, at: str, old: str, new: str, language: str) -> Edit:
    return Edit(
        ({"do": "replace", "at": at, "old": old, "new": new},), (Made(kind, (path,), old, new, language),)
    )


def text(path: str, at: str, old: str, new: str) -> Edit:
    """Other words in a text."""
    return _typed(Kind.TEXT, path, at, old, new, "")


def date(path: str, at: str, old: str, new: str, language: str = "") -> Edit:
    return _typed(Kind.DATE, path, at, old, new, language)


def figure(path: str, at: str, old: str, new: str, language: str = "") -> Edit:
    return _typed(Kind.FIGURE, path, at, old, new, language)


def fixed(at: str, old: str, new: str, language: str = "") -> Edit:
    """Other words in a sentence of the template."""
    return _typed(Kind.TEMPLATE, "", at, old, new, language)


def also(edit: Edit, at: str) -> Edit:
    """The same words typed in another paragraph too that says the same value."""
    (does,) = edit.does
    return Edit((does, {**does, "at": at}), edit.makes)


def everywhere(path: str, old: str, new: str) -> Edit:
    """Words replaced wherever they stand."""
    return Edit(
        ({"do": "replace_all", "old": old, "new": new},), (Made(Kind.TEXT, (path,), old, new, path[-2:]),)
    )


def noise(at: str, old: str, new: str) -> Edit:
    """Typing that changes nothing which the dossier says: a point's number."""
    return Edit(({"do": "replace", "at": at, "old": old, "new": new},), ())


def added(path: str, after: str, text: str, says: str = "", language: str = "") -> Edit:
    """A paragraph typed after another; `says` is what it says without number and bullet."""
    made = Made(Kind.ADDED, (path,), "", says or text, language)
    return Edit(({"do": "append", "at": after, "text": text},), (made,))


def added_first(path: str, before: str, text: str, says: str = "", language: str = "") -> Edit:
    """A paragraph typed before another."""
    made = Made(Kind.ADDED, (path,), "", says or text, language)
    return Edit(({"do": "prepend", "at": before, "text": text},), (made,))


def deleted(path: str, at: str, says: str, way: str = "forward", language: str = "") -> Edit:
    return Edit(({"do": "delete", "at": at, "way": way},), (Made(Kind.DELETED, (path,), says, "", language),))


def moved(path: str, at: str, by: int, says: str, *, swaps: str = "", language: str = "") -> Edit:
    """A paragraph moved with the keys; `swaps` is the neighbour that moved instead, if one says so."""
    made = Made(Kind.MOVED, (path, *filter(None, [swaps])), "", "" if swaps else says, language)
    return Edit(({"do": "move", "at": at, "by": by},), (made,))


def carried(path: str, at: str, before: str, says: str, language: str = "") -> Edit:
    """A paragraph cut, and pasted before another."""
    return Edit(
        ({"do": "carry", "at": at, "before": before},), (Made(Kind.MOVED, (path,), says, "", language),)
    )


def retyped(path: str, at: str, after: str, says: str, language: str = "") -> Edit:
    """A paragraph deleted, and typed anew after another."""
    return Edit(
        ({"do": "retype", "at": at, "after": after},), (Made(Kind.MOVED, (path,), says, "", language),)
    )


def row_added(path: str, after: str, *cells: str) -> Edit:
    made = Made(Kind.ADDED, (path,), "", cells[-1])
    return Edit(({"do": "add_row", "at": after, "cells": cells},), (made,))


def row_deleted(path: str, at: str) -> Edit:
    return Edit(({"do": "delete_row", "at": at},), (Made(Kind.DELETED, (path,), at, ""),))


def row_moved(path: str, at: str, after: str, *, swaps: str = "") -> Edit:
    made = Made(Kind.MOVED, (path, *filter(None, [swaps])), "" if swaps else at, "")
    return Edit(({"do": "move_row", "at": at, "after": after},), (made,))


def joined(path: str, at: str, number: str, following: str, by: str = " ") -> Edit:
    """The number of the following paragraph deleted, then the mark between the two."""
    head = number + following
    return Edit(
        ({"do": "replace", "at": head, "old": head, "new": following}, {"do": "join", "at": at, "by": by}),
        (Made(Kind.JOINED, (path,), following, following),),
    )


def parted(path: str, at: str, before: str) -> Edit:
    """A paragraph split before words; the sign before them goes."""
    return Edit(({"do": "split", "at": at, "before": before},), (Made(Kind.SPLIT, (path,), before, before),))


def hours(path: str, row: int, new: str) -> Edit:
    """The hours filled in, where the programme has a dotted line; `row` counts those, from 1."""
    does = {"do": "replace", "at": "…………", "nth": row, "old": "…………", "new": new}
    return Edit((does,), (Made(Kind.FIGURE, (path,), "", new),))


def filled(kind: Kind, path: str, at: str, blank: str, new: str) -> Edit:
    """A name, number or day written where there was room for it."""
    return Edit(({"do": "replace", "at": at, "old": blank, "new": new},), (Made(kind, (path,), "", new),))


def comment(path: str, at: str, words: str, says: str, language: str = "") -> Edit:
    does = {"do": "comment", "at": at, "words": words, "text": says, "author": EDITOR}
    return Edit((does,), (Made(Kind.COMMENT, (path,), words, says, language),))
