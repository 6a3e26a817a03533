"""Sections: page set-up, and where the number of the page stands.

In: each `w:sectPr` in order. Out: `Section`s. A section without a header of some kind has that of the
one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from docgen.word.measure.looks import Letters, PageNumber, Section
from docgen.word.measure.numbering import Numbering
from docgen.word.measure.paragraphs import Measurer, Where
from docgen.word.measure.properties import flat, number, on
from docgen.word.measure.styles import Styles
from docgen.word.package import Package
from docgen.word.relations import parse, relations
from docgen.word.scripts import Script
from docgen.word.text import W

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_KINDS = {"header": "top", "footer": "bottom"}
_A4 = {"w": 11906.0, "h": 16838.0}
_USUAL = 1440.0
_NO_LETTERS = Letters("", Script.LATIN, "", 0, bold=False, italic=False, underlined=False, color="")


class Pages:
    """Collects the sections of one document."""

    def __init__(self, package: Package, main: str, styles: Styles) -> None:
        self._package = package
        self._targets = {relation.id: relation.target for relation in relations(package, main)}
        self._measurer = Measurer(styles, Numbering(package, main))
        self._inherited: dict[tuple[str, str], tuple[PageNumber, ...]] = {}
        self._heads: dict[str, tuple[str, ...]] = {}
        self._sections: list[Section] = []

    @property
    def sections(self) -> tuple[Section, ...]:
        """Those that have ended so far."""
        return tuple(self._sections)

    def widths(self, body: etree._Element) -> list[float]:
        """Return the width of the type area of every section, at least one."""
        found = [_setup(properties) for properties in body.iter(W + "sectPr")] or [_setup(None)]
        return [max(0.0, width["w"] - width["left"] - width["right"]) for width in found]

    def add(self, properties: etree._Element | None) -> None:
        """Add the section that `properties` end."""
        for kind, where in _KINDS.items():
            for reference in () if properties is None else properties.iterfind(f"{W}{kind}Reference"):
                pages = reference.get(W + "type", "default")
                target = self._targets.get(reference.get(_R + "id", ""), "")
                self._inherited[kind, pages] = tuple(self._numbers(target, where, pages))
                if kind == "header":
                    self._heads[pages] = tuple(self._words(target))
        values, setup = flat(properties), _setup(properties)
        self._sections.append(
            Section(
                width=setup["w"], height=setup["h"],
                top=setup["top"], bottom=setup["bottom"], left=setup["left"], right=setup["right"],
                header=setup["header"], footer=setup["footer"],
                first_differs=on(values, "titlePg"),
                numbers=tuple(one for numbers in self._inherited.values() for one in numbers),
                number_format=values.get("pgNumType.fmt", "decimal"),
                heads=tuple(line for lines in self._heads.values() for line in lines),
            )
        )  # fmt: skip

    def _words(self, part: str) -> Iterator[str]:
        if part in self._package.parts:
            for element in parse(self._package, part, blanks=True).iter(W + "p"):
                text = self._measurer.paragraph(element, 0, Where(0, "", 0, None)).text
                if text.strip():
                    yield text

    def _numbers(self, part: str, where: str, pages: str) -> Iterator[PageNumber]:
        if part not in self._package.parts:
            return
        root = parse(self._package, part, blanks=True)
        for element in root.iter(W + "p"):
            if not _has_page_field(element):
                continue
            paragraph = self._measurer.paragraph(element, 0, Where(0, "", 0, None))
            frame = element.find(f"{W}pPr/{W}framePr")
            align = frame.get(W + "xAlign") if frame is not None else None
            tabs = paragraph.text.split("\t")
            if len(tabs) > 1 and align is None:
                found = [place for place, text in enumerate(tabs) if any(map(str.isdigit, text))]
                align = ("left", "center", "right")[min(found[0], 2)] if found else None
            shown = [letters for letters in paragraph.letters if letters.text.strip()]
            digits = [letters for letters in shown if any(map(str.isdigit, letters.text))]
            yield PageNumber(
                where, pages, align or paragraph.align, (digits or shown or [_NO_LETTERS])[0], paragraph.text
            )


def _has_page_field(element: etree._Element) -> bool:
    for simple in element.iter(W + "fldSimple"):
        if _PAGE.match(simple.get(W + "instr", "")):
            return True
    instruction = "".join(each.text or "" for each in element.iter(W + "instrText"))
    return bool(_PAGE.match(instruction)) or any(
        _PAGE.match(each.text or "") for each in element.iter(W + "instrText")
    )


def _setup(properties: etree._Element | None) -> dict[str, float]:
    values = flat(properties)
    lengths = {name: number(values.get(f"pgSz.{name}"), usual) for name, usual in _A4.items()}
    sides = ("top", "bottom", "left", "right")
    # a negative margin is an exact one in Word
    lengths |= {side: abs(number(values.get(f"pgMar.{side}"), _USUAL)) for side in sides}
    lengths |= {side: number(values.get(f"pgMar.{side}"), 720) for side in ("header", "footer")}
    lengths["left"] += number(values.get("pgMar.gutter"))
    return {name: length / 1440 * 25.4 for name, length in lengths.items()}


def twips(text: str | None) -> float:
    """Return a length in twips as millimetres, 0 where there is none."""
    return number(text) / 1440 * 25.4
