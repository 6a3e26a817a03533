"""One XML part of a workbook, parsed for what must not be there and what openpyxl passes over.

In: an open part. Out: `SheetFacts` where it is a sheet. Raised: `WithEntities` at a document type
declaration, before any entity is expanded; `Strict`; `PartTooLarge` for more elements than a row, or a
part, has in any address book.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

MOST_ELEMENTS = 3_000_000
"""In a part: 20,000 rows of 40 filled columns are 2.4 million; as many more take openpyxl a minute."""
MOST_IN_ROW = 50_000
"""In a row of a sheet: Excel's widest, of 16,384 cells, has 32,768."""
DEEPEST = 100
_CHUNK = 1 << 16
_STRICT = "http://purl.oclc.org/ooxml/"


class WithEntities(Exception):  # noqa: N818 - it is no error of the program but what was found
    """The part has a document type declaration."""


class Strict(Exception):  # noqa: N818
    """The part is of the strict kind of Office Open XML, which openpyxl does not know."""


class PartTooLarge(Exception):  # noqa: N818
    """The part holds more than any address book's does."""


@dataclass
class SheetFacts:
    """What a sheet holds beside its values."""

    merged: list[str] = field(default_factory=list)
    """Ranges of merged cells: "A3:A7"."""
    hidden: set[int] = field(default_factory=set)
    """Numbers of the hidden rows."""
    uncalculated: set[str] = field(default_factory=set)
    """Cells with a formula but no value: "C7"."""


def look_through(part: IO[bytes]) -> SheetFacts | None:
    """Return what a sheet holds; None for any other part."""
    return _Look().at(part)


class _Look:
    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._declared
        self._facts: SheetFacts | None = None
        self._depth = self._count = self._in_row = 0
        self._cell, self._formula, self._value = "", False, False

    def at(self, part: IO[bytes]) -> SheetFacts | None:
        while chunk := part.read(_CHUNK):
            self._parser.Parse(chunk, False)
        self._parser.Parse(b"", True)
        return self._facts

    def _declared(self, *_declaration: object) -> None:
        raise WithEntities

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(" ")[2]
        if not self._depth:
            self._first(name, tag)
        self._depth += 1
        self._count += 1
        self._in_row += 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise PartTooLarge
        if self._facts is not None:
            self._in_sheet(tag, attributes, self._facts)

    def _first(self, name: str, tag: str) -> None:
        if name.startswith(_STRICT):
            raise Strict
        if tag == "worksheet":
            self._facts = SheetFacts()

    def _in_sheet(self, tag: str, attributes: dict[str, str], facts: SheetFacts) -> None:
        if tag == "c":
            self._cell, self._formula, self._value = attributes.get("r", ""), False, False
            if self._in_row > MOST_IN_ROW:
                raise PartTooLarge
        elif tag == "v":
            self._value = not self._formula
            if self._formula:  # an empty value is none
                self._parser.CharacterDataHandler = self._said
        elif tag == "f":
            self._formula = True
        elif tag == "row":
            self._in_row = 0
            if attributes.get("hidden") in ("1", "true") and attributes.get("r", "").isdecimal():
                facts.hidden.add(int(attributes["r"]))
        elif tag == "mergeCell":
            facts.merged.append(attributes.get("ref", ""))

    def _said(self, _text: str) -> None:
        self._value = True

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._formula and self._facts is not None and name.endswith(" c"):
            self._parser.CharacterDataHandler = None
            if not self._value:
                self._facts.uncalculated.add(self._cell)
            self._formula = False
