"""One paragraph: from its XML and its place to what it looks like."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from docgen.frozen import frozen
from docgen.word.measure.drawings import drawn
from docgen.word.measure.looks import Letters, Line, Paragraph, Spot
from docgen.word.measure.numbering import Numbering, with_list
from docgen.word.measure.properties import Values, flat, number, on
from docgen.word.measure.styles import Styles
from docgen.word.scripts import Script, split
from docgen.word.text import W

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "txbxContent")}
_SIGNS = {W + "tab": "\t", W + "ptab": "\t", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}
_ALIGN = {"start": "left", "end": "right", "distribute": "both", "thaiDistribute": "both",
          "lowKashida": "both", "mediumKashida": "both", "highKashida": "both"}  # fmt: skip
_SLOT = {Script.LAO: "cs", Script.CJK: "eastAsia"}
_SINGLE = 1.15
"""Height of a single line in Times New Roman, as a multiple of its size."""


@frozen
class Where:
    """Where a paragraph stands."""

    section: int
    table: str
    """The table's style."""
    room: float
    spot: Spot | None


class Measurer:
    """Measures the paragraphs of one document, in order."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.styles = styles
        self.numbering = numbering

    def paragraph(self, element: etree._Element, count: int, where: Where) -> Paragraph:
        """Return the paragraph `element`, the `count`th of its document."""
        direct = flat(element.find(W + "pPr"))
        listed = with_list(self.styles.own(self.styles.name(direct)), direct)
        values = self.styles.paragraph(direct, where.table, self.numbering.values(listed))
        letters = tuple(self.letters(element, values, where.table))
        label = self.numbering.label(listed)
        if label and letters:
            letters = (_labelled(letters[0], label), *letters[1:])
        size = max((passage.size for passage in letters if passage.text.strip()), default=0)
        lines, images = drawn(element)
        left, right = (_twips(values, side, other) for side, other in (("left", "start"), ("right", "end")))
        wide = max(0.0, where.room - left - right) if where.room else 0.0
        return Paragraph(
            number=count,
            letters=letters,
            align=_ALIGN.get(said := values.get("jc.val", "left"), said),
            first_line=_first_line(values, size),
            left=left,
            right=right,
            before=number(values.get("spacing.before")) / 20,
            after=number(values.get("spacing.after")) / 20,
            line=_line(values, size),
            room=where.room,
            section=where.section,
            spot=where.spot,
            above=_border(values, "top", wide),
            below=_border(values, "bottom", wide),
            drawn=lines,
            images=images,
            breaks=on(values, "pageBreakBefore") or _breaks(element),
        )

    def letters(self, element: etree._Element, values: Values, table: str) -> Iterator[Letters]:
        """Yield the passages of a paragraph."""
        for run in element.iter(W + "r"):
            if _hidden(run, element):
                continue
            look = self.styles.run(values, table, flat(run.find(W + "rPr")))
            text = "".join(_pieces(run))
            if not text or on(look, "vanish"):
                continue
            text = text.upper() if on(look, "caps") or on(look, "smallCaps") else text
            script = Script.LAO if on(look, "cs") else Script.LATIN
            for passage_script, passage in split(text, script):
                yield _passage(passage, passage_script, look)


def _passage(text: str, script: Script, look: Values) -> Letters:
    slot = _SLOT.get(script) or ("ascii" if text.isascii() else "hAnsi")
    complex_ = "Cs" if script is Script.LAO else ""
    return Letters(
        text=text,
        script=script,
        font=look.get(f"rFonts.{slot}", ""),
        size=number(look.get(f"sz{complex_}.val"), 20) / 2,
        bold=on(look, f"b{complex_}"),
        italic=on(look, f"i{complex_}"),
        underlined=on(look, "u"),
        color="" if (color := look.get("color.val", "auto").upper()) == "AUTO" else color,
    )


def _labelled(first: Letters, label: str) -> Letters:
    return Letters(label + first.text, first.script, first.font, first.size, first.bold, first.italic,
                   first.underlined, first.color)  # fmt: skip


def _hidden(run: etree._Element, paragraph: etree._Element) -> bool:
    """Whether a run is deleted, only for old programs, or of a text box inside the paragraph."""
    for above in run.iterancestors():
        if above is paragraph:
            return False
        if above.tag in _SKIPPED or above.tag == _FALLBACK:
            return True
    return False


def _pieces(run: etree._Element) -> Iterator[str]:
    for child in run:
        if child.tag == W + "t":
            yield child.text or ""
        elif child.tag == W + "br":
            yield "\n"
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]


def _twips(values: Values, *names: str) -> float:
    for name in names:
        if f"ind.{name}" in values:
            return number(values[f"ind.{name}"]) / 1440 * 25.4
    return 0.0


def _first_line(values: Values, size: float) -> float:
    """Return the indent of the first line; one in characters is as wide as they are."""
    characters = number(values.get("ind.firstLineChars"))
    if characters:
        return characters / 100 * size / 72 * 25.4
    return _twips(values, "firstLine") - _twips(values, "hanging")


def _line(values: Values, size: float) -> float:
    height = number(values.get("spacing.line"), 240)
    if values.get("spacing.lineRule", "auto") == "auto":
        return height / 240
    return height / 20 / (size * _SINGLE) if size else 1.0


def _border(values: Values, side: str, width: float) -> Line | None:
    kind = values.get(f"pBdr.{side}.val", "none")
    return None if kind in ("nil", "none") else Line("border", width)


def _breaks(element: etree._Element) -> bool:
    if element.find(f".//{W}lastRenderedPageBreak") is not None:
        return True
    return any(each.get(W + "type") == "page" for each in element.iter(W + "br"))
