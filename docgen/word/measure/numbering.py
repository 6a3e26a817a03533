"""The labels of lists: what Word prints before a paragraph that is numbered by itself.

In: the part `numbering.xml` and the paragraphs in order. Out: "1. ", "a) ", "- ", "" for none. A
bullet of whatever shape is "- ": which sign it is, is the font's secret.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from docgen.word.measure.properties import Values, flat, number, over
from docgen.word.package import Package
from docgen.word.relations import parse, relations
from docgen.word.text import W

_GAP = re.compile(r"%(\d)")
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_LARGEST = 3999
_DEEPEST = 8
"""Word's lists have nine levels."""


class Numbering:
    """Counts through one document."""

    def __init__(self, package: Package, main: str) -> None:
        self._levels: dict[tuple[str, int], tuple[str, str, int, dict[str, str]]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        for relation in relations(package, main):
            if relation.kind == "numbering" and relation.target in package.parts:
                self._read(package, relation.target)

    def _read(self, package: Package, name: str) -> None:
        root = parse(package, name)
        for abstract in root.iter(W + "abstractNum"):
            identifier = abstract.get(W + "abstractNumId", "")
            for level in abstract.iter(W + "lvl"):
                key = (identifier, _level(level.get(W + "ilvl")))
                values = flat(level)
                start = int(number(values.get("start.val"), 1))
                self._levels[key] = (
                    values.get("numFmt.val", "decimal"), values.get("lvlText.val", ""), start,
                    flat(level.find(W + "pPr")),
                )  # fmt: skip
        for instance in root.iter(W + "num"):
            target = instance.find(W + "abstractNumId")
            if target is not None:
                self._abstract[instance.get(W + "numId", "")] = target.get(W + "val", "")

    def values(self, paragraph: Values) -> Values:
        """Return the paragraph values of the list's level, {} where it is in no list."""
        level = self._levels.get(self._key(paragraph))
        return level[3] if level else {}

    def label(self, paragraph: Values) -> str:
        """Return the label of the next paragraph with these values, and count it."""
        key = self._key(paragraph)
        if key not in self._levels:
            return ""
        form, text, _start, _values = self._levels[key]
        if form == "bullet":
            return "- "
        counts = self._counts.setdefault(key[0], [])
        while len(counts) <= key[1]:
            counts.append(self._levels.get((key[0], len(counts)), ("", "", 1, {}))[2] - 1)
        counts[key[1]] += 1
        del counts[key[1] + 1 :]
        said = _GAP.sub(lambda gap: self._said(key[0], int(gap[1]) - 1, counts), text)
        return f"{said} " if said and form != "none" else ""

    def _said(self, abstract: str, level: int, counts: list[int]) -> str:
        form = self._levels.get((abstract, level), ("decimal",))[0]
        value = counts[level] if 0 <= level < len(counts) else 0
        return _FORMS.get(form, str)(value)

    def _key(self, paragraph: Values) -> tuple[str, int]:
        identifier = self._abstract.get(paragraph.get("numPr.numId.val", ""), "")
        return identifier, _level(paragraph.get("numPr.ilvl.val"))


def _level(text: str | None) -> int:
    return min(max(0, int(number(text))), _DEEPEST)


def with_list(own: Values, direct: Values) -> dict[str, str]:
    """Return a paragraph's list membership: its style's, unless it says itself."""
    return {key: value for key, value in over([own, direct]).items() if key.startswith("numPr.")}


def _roman(value: int) -> str:
    if not 0 < value <= _LARGEST:
        return str(value)
    said = ""
    for worth, letters in _ROMAN:
        while value >= worth:
            said, value = said + letters, value - worth
    return said


def _letter(value: int) -> str:
    return chr(ord("a") + (value - 1) % 26) if value > 0 else str(value)


_FORMS: dict[str, Callable[[int], str]] = {
    "upperRoman": _roman,
    "lowerRoman": lambda value: _roman(value).lower(),
    "lowerLetter": _letter,
    "upperLetter": lambda value: _letter(value).upper(),
    "decimalZero": lambda value: f"{value:02}",
}
