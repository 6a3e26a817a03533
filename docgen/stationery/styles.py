"""The styles part: one or two languages' typography in, `word/styles.xml` out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.stationery.measures import half_points, twentieths, twips
from docgen.stationery.typography import Style, Typography
from docgen.stationery.typography.style import COMPLEX, EAST_ASIA, LATIN, NAMES
from docgen.stationery.xml import Xml, element, joined, part, val

LANGUAGES = element("w:lang", {"w:val": "vi-VN", "w:eastAsia": "zh-CN", "w:bidi": "lo-LA"})
"""Word spells each script of a document by its own language; the same in every template."""

LABEL = "Label"
"""The character style of a label inside a paragraph, without its language."""


MARK = "Draft"
"""The character style of a draft's mark, without its language: small and grey."""
_MARK = (9, "7F7F7F")


def styles_part(own: Typography, others: Sequence[Typography]) -> bytes:
    """Return `word/styles.xml`; `own` is the document's first language and its default."""
    families = [_family(typography) for typography in (own, *others)]
    return part("w:styles", _defaults(own.base), _normal(own.base), _plain_table(), *families)


def _defaults(base: Style) -> Xml:
    run = element("w:rPrDefault", None, element("w:rPr", None, _fonts(EAST_ASIA), *_sizes(base), LANGUAGES))
    paragraph = element(
        "w:pPrDefault",
        None,
        element(
            "w:pPr",
            None,
            element("w:spacing", {"w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto"}),
        ),
    )
    return element("w:docDefaults", None, run, paragraph)  # fmt: skip


def _normal(base: Style) -> Xml:
    return element(
        "w:style", {"w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"},
        val("w:name", "Normal"), element("w:qFormat"),
        element("w:rPr", None, _fonts(base.east_asia), *_sizes(base), LANGUAGES),
    )  # fmt: skip


def _label(typography: Typography) -> Xml:
    return element(
        "w:style", {"w:type": "character", "w:customStyle": "1", "w:styleId": LABEL + typography.suffix},
        val("w:name", f"Nhãn (Label) – {typography.code}"), element("w:qFormat"),
        element("w:rPr", None, _fonts(typography.label.east_asia), *_weight(typography.label)),
    )  # fmt: skip


def _mark(typography: Typography) -> Xml:
    size, color = _MARK
    return element(
        "w:style", {"w:type": "character", "w:customStyle": "1", "w:styleId": MARK + typography.suffix},
        val("w:name", f"Dấu dự thảo (Draft mark) – {typography.code}"), element("w:qFormat"),
        element("w:rPr", None, _fonts(typography.label.east_asia), val("w:color", color),
                *_sizes(replace(typography.label, size=size))),
    )  # fmt: skip


def _plain_table() -> Xml:
    margins = element(
        "w:tblCellMar",
        None,
        *(
            element(f"w:{side}", {"w:w": width, "w:type": "dxa"})
            for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
        ),
    )
    return element(
        "w:style", {"w:type": "table", "w:default": "1", "w:styleId": "TableNormal"},
        val("w:name", "Normal Table"), val("w:uiPriority", 99), element("w:semiHidden"),
        element("w:tblPr", None, element("w:tblInd", {"w:w": 0, "w:type": "dxa"}), margins),
    )  # fmt: skip


def _family(typography: Typography) -> Xml:
    """Return every named style of one language."""
    named = (
        _style(identifier + typography.suffix, f"{NAMES[identifier]} – {typography.code}", style)
        for identifier, style in typography.styles.items()
    )
    return joined((_label(typography), _mark(typography), *named))


def _style(identifier: str, name: str, style: Style) -> Xml:
    return element(
        "w:style", {"w:type": "paragraph", "w:customStyle": "1", "w:styleId": identifier},
        val("w:name", name), val("w:basedOn", "Normal"), element("w:qFormat"),
        _paragraph_properties(style), _run_properties(style),
    )  # fmt: skip


def _paragraph_properties(style: Style) -> Xml:
    """Return `w:pPr`, its children in the order of the schema."""
    children = []
    if style.keep_next:
        children.append(element("w:keepNext"))
    if style.keep_lines:
        children.append(element("w:keepLines"))
    if style.border:
        line = {"w:val": style.border, "w:sz": 6, "w:space": 0, "w:color": "auto"}
        children.append(element("w:pBdr", None, element("w:top", line)))
    if not style.snap:
        children.append(val("w:snapToGrid", 0))
    children += [_spacing(style), *_indents(style), val("w:jc", style.align)]
    if style.outline is not None:
        children.append(val("w:outlineLvl", style.outline))
    return element("w:pPr", None, *children)


def _spacing(style: Style) -> Xml:
    line: dict[str, str | int] = {"w:line": round(240 * style.line), "w:lineRule": "auto"}
    if style.exact:
        line = {"w:line": twentieths(style.exact), "w:lineRule": "exact"}
    distances = {"w:before": twentieths(style.before), "w:after": twentieths(style.after)}
    return element("w:spacing", {**distances, **line})


def _indents(style: Style) -> list[Xml]:
    wanted = {
        "w:left": twips(style.left), "w:hanging": twips(style.hanging),
        "w:firstLineChars": style.first_line_characters, "w:firstLine": twips(style.first_line),
    }  # fmt: skip
    given = {name: length for name, length in wanted.items() if length}
    return [element("w:ind", given)] if given else []


def _run_properties(style: Style) -> Xml:
    slant = [element("w:i"), element("w:iCs")] if style.italic else []
    color = [val("w:color", style.color)] if style.color else []
    spacing = [val("w:spacing", twentieths(style.spacing))] if style.spacing else []
    return element(
        "w:rPr",
        None,
        _fonts(style.east_asia),
        *_weight(style),
        *slant,
        *color,
        *spacing,
        *_sizes(style),
        *([val("w:u", "single")] if style.underline else []),
        LANGUAGES,
    )


def _weight(style: Style) -> list[Xml]:
    return [element("w:b"), element("w:bCs")] if style.bold else []


def _fonts(east_asia: str) -> Xml:
    """Return all four slots, so that no program has to guess a font."""
    slots = {"w:ascii": LATIN, "w:hAnsi": LATIN, "w:eastAsia": east_asia, "w:cs": COMPLEX}
    return element("w:rFonts", slots)


def _sizes(style: Style) -> list[Xml]:
    return [val("w:sz", half_points(style.size)), val("w:szCs", half_points(style.size))]
