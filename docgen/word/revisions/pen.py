"""The elements that say who changed what: `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`.

In: what happened. Out: elements with author, date and an id that no other one in the file has.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from docgen.word.revisions.model import Element
from docgen.word.text import W

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DELETED = {W + "t": W + "delText", W + "instrText": W + "delInstrText"}
NAMES = {"+": "ins", "-": "del"}
_MOVES = {"+": "moveTo", "-": "moveFrom"}


@dataclass(frozen=True, slots=True)
class Author:
    """Who made the changes, and when (`2026-03-01T08:00:00Z`, or empty)."""

    name: str
    date: str = ""


class Pen:
    """Makes the elements; `first` is the first id that is free."""

    def __init__(self, author: Author, first: int) -> None:
        self._author = author
        self._next = first

    def mark(self, op: str, moved: int = 0) -> Element:
        """Return the element that marks what is in it as inserted or deleted, or as moved."""
        return self._made(_MOVES[op] if moved else NAMES[op])

    def move(self, op: str, moved: int) -> tuple[Element, Element]:
        """Return the marks of the beginning and end of what was moved from or to here."""
        start = self._made(f"{_MOVES[op]}RangeStart")
        start.set(W + "name", f"move{moved}")
        end = etree.Element(f"{W}{_MOVES[op]}RangeEnd")
        end.set(W + "id", start.get(W + "id", ""))
        return start, end

    def _made(self, name: str) -> Element:
        element = etree.Element(W + name)
        element.set(W + "id", str(self._next))
        element.set(W + "author", self._author.name)
        if self._author.date:
            element.set(W + "date", self._author.date)
        self._next += 1
        return element


def text(content: str) -> Element:
    """Return the element that holds text."""
    element = etree.Element(W + "t")
    element.text = content
    element.set(_SPACE, "preserve")
    return element


def struck(element: Element) -> Element:
    """Turn the text in `element` into deleted text."""
    for inner in list(element.iter(*_DELETED)):
        inner.tag = _DELETED[str(inner.tag)]
    return element


def as_runs(element: Element) -> list[Element]:
    """Return a simple field as the runs that say the same: a deleted or inserted field is made of runs."""
    if element.tag != W + "fldSimple":
        return [element]
    inner = list(element.iter(W + "r"))
    properties = inner[0].find(W + "rPr") if inner else None
    signs = []
    for kind in ("begin", "", "separate", "end"):
        run = etree.Element(W + "r")
        if properties is not None:
            run.append(deepcopy(properties))
        if kind:
            etree.SubElement(run, W + "fldChar").set(W + "fldCharType", kind)
        else:
            instruction = etree.SubElement(run, W + "instrText")
            instruction.text = element.get(W + "instr", "")
            instruction.set(_SPACE, "preserve")
        signs.append(run)
    return [*signs[:3], *inner, signs[3]]
