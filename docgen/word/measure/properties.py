"""Formatting as flat values, so that one level goes over another.

In: a `w:pPr` or `w:rPr`. Out: its values by "tag.attribute", or "tag.child.attribute" for what stands
one level deeper (`pBdr.top.val`). Later levels are put over earlier ones with `over`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lxml import etree

from docgen.word.text import W

Values = Mapping[str, str]

_SAME = (
    {"ind.firstLine", "ind.hanging"},
    {"rFonts.ascii", "rFonts.asciiTheme"},
    {"rFonts.hAnsi", "rFonts.hAnsiTheme"},
    {"rFonts.cs", "rFonts.cstheme"},
    {"rFonts.eastAsia", "rFonts.eastAsiaTheme"},
)
"""Two spellings of one property: who gives one takes back the other."""

_LARGEST = 1e7
"""Beyond it no length of Word's lies; infinity neither, nor what is no number."""
_OFF = ("0", "false", "off", "none")


def flat(element: etree._Element | None) -> dict[str, str]:
    """Return the formatting that `element` gives, {} for None."""
    return {} if element is None else dict(_pairs(element, "", deep=True))


def over(levels: Iterable[Values]) -> dict[str, str]:
    """Return the levels put over each other, the last on top."""
    result: dict[str, str] = {}
    for level in levels:
        for pair in _SAME:
            if pair & level.keys():
                for key in pair:
                    result.pop(key, None)
        result.update(level)
    return result


def on(values: Values, name: str) -> bool:
    """Whether a switch such as `b` is on."""
    return values.get(f"{name}.val", "0").lower() not in _OFF


def number(text: str | None, default: float = 0) -> float:
    """Return a number as Word writes it; `default` for anything else."""
    try:
        value = float(text) if text else default
    except ValueError:
        return default
    return value if abs(value) < _LARGEST else default


def _pairs(element: etree._Element, before: str, *, deep: bool) -> Iterable[tuple[str, str]]:
    for child in element:
        if not isinstance(child.tag, str) or not child.tag.startswith(W):
            continue
        name = before + child.tag.removeprefix(W)
        attributes = {key: str(value) for key, value in child.attrib.items() if str(key).startswith(W)}
        if not attributes:
            yield f"{name}.val", "1"
        for key, value in attributes.items():
            yield f"{name}.{str(key).removeprefix(W)}", value
        if deep and len(child):
            yield from _pairs(child, f"{name}.", deep=False)
