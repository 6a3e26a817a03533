"""What makes a Word file hard to go on working with: fonts that are set for some scripts only, styles that
are not there, changes and comments that were left in it.

In: a `Package`. Out: `Flaw`s, each with part, paragraph and its text. Word has four fonts for each text:
Latin letters, other letters (`hAnsi`), East Asian and complex scripts, Lao among them; where no style
names one, the reader's computer chooses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from lxml import etree

from docgen.word.measure.properties import flat
from docgen.word.measure.styles import Styles
from docgen.word.package import Package
from docgen.word.relations import main_document, parse, relations
from docgen.word.text import W

_SLOTS = ("ascii", "hAnsi", "eastAsia", "cs")
_TRACKED = tuple(
    W + name
    for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange")
) + tuple(W + name for name in ("trPrChange", "sectPrChange", "numberingChange", "cellIns", "cellDel"))
_PARTS = ("header", "footer", "footnotes")


class Kind(Enum):
    """What is wrong."""

    FONT = auto()
    STYLE = auto()
    TRACKED = auto()
    COMMENT = auto()
    TRACKING = auto()
    MATCH = auto()
    """A text that was looked for."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw; `paragraph` counts from 1 through its part, 0 for the whole file; `detail` says which of a
    font's slots (`ascii`, `hAnsi`, `eastAsia`, `cs`), style or editor."""

    kind: Kind
    part: str
    paragraph: int
    text: str
    detail: str


def flaws(package: Package, sought: re.Pattern[str]) -> list[Flaw]:
    """Return every flaw, one of a kind for each paragraph, and every text that is like `sought`.

    Raises TemplateError for a damaged file.
    """
    main = main_document(package)
    known = {relation.target: relation for relation in relations(package, main)}
    parts = [main, *(name for name, one in known.items() if one.kind in _PARTS and name in package.parts)]
    styles = _Known(package, main)
    found = [flaw for name in parts for flaw in _of_part(package, name, styles, sought)]
    settings = [name for name, one in known.items() if one.kind == "settings" and name in package.parts]
    tracking = [name for name in settings if parse(package, name).find(W + "trackRevisions") is not None]
    found += [Flaw(Kind.TRACKING, name, 0, "", "") for name in tracking]
    return found


class _Known:
    """The styles that a file has."""

    def __init__(self, package: Package, main: str) -> None:
        self.styles = Styles(package, main)
        self.ids: set[str] = set()
        for relation in relations(package, main):
            if relation.kind == "styles" and relation.target in package.parts:
                root = parse(package, relation.target)
                self.ids = {style.get(W + "styleId", "") for style in root.iter(W + "style")}
        self._lacking: dict[tuple[tuple[str, str], ...], str] = {}

    def lacking(self, paragraph: dict[str, str], run: dict[str, str]) -> str:
        """Return the slots for which neither style nor run names a font, "" if none is open."""
        key = (("pStyle", paragraph.get("pStyle.val", "")), *sorted(run.items()))
        if key not in self._lacking:
            values = self.styles.run(paragraph, "", run)
            open_ = [slot for slot in _SLOTS if not values.get(f"rFonts.{slot}")]
            self._lacking[key] = " ".join(open_)
        return self._lacking[key]


def _of_part(package: Package, part: str, known: _Known, sought: re.Pattern[str]) -> Iterator[Flaw]:
    number, before = 0, list[tuple[Kind, str]]()
    for element in parse(package, part, blanks=True).iter(W + "p", *_TRACKED):
        if element.tag != W + "p":
            if _home(element) is None:  # of a row or a table: it is told with the next paragraph
                before.append((Kind.TRACKED, element.get(W + "author", "")))
            continue
        number += 1
        own = [text for text in element.iter(W + "t", W + "delText") if _home(text) is element]
        text = "".join(one.text or "" for one in own)
        found = [*before, *_of_paragraph(element, flat(element.find(W + "pPr")), own, known)]
        found += [(Kind.MATCH, match.group()) for match in sought.finditer(text)]
        before = []
        for kind, detail in dict.fromkeys(found):
            yield Flaw(kind, part, number, text, detail)


def _of_paragraph(
    paragraph: etree._Element, direct: dict[str, str], texts: list[etree._Element], known: _Known
) -> Iterator[tuple[Kind, str]]:
    named = {direct.get("pStyle.val", "")}
    for text in texts:
        run = text.getparent()
        if run is None or not (text.text or "").strip():
            continue
        looks = flat(run.find(W + "rPr"))
        named.add(looks.get("rStyle.val", ""))
        lacking = known.lacking(direct, looks)
        if lacking:
            yield Kind.FONT, lacking
    for style in sorted(named - known.ids - {""}):
        yield Kind.STYLE, style
    for change in paragraph.iter(*_TRACKED):
        yield Kind.TRACKED, change.get(W + "author", "")
    for comment in paragraph.iter(W + "commentReference"):
        if _home(comment) is paragraph:
            yield Kind.COMMENT, ""


def _home(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(W + "p"), None)
