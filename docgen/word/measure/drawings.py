"""Drawn lines and pictures in a paragraph.

In: a `w:p`. Out: its horizontal lines (DrawingML connectors, VML lines, as Word and LibreOffice write
them) and how many pictures it holds. What only old programs read (`mc:Fallback`) does not count twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from docgen.word.measure.looks import Line
from docgen.word.measure.properties import number

_VML = "{urn:schemas-microsoft-com:vml}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LINES = ("line", "straightConnector1")
_EMU = 36000
"""English metric units in a millimetre."""
_FLAT = 0.1
"""A line that rises by less than this share of its width is horizontal."""
_LENGTH = re.compile(r"(-?[\d.]+)(pt|in|mm|cm|px)?")
_MILLIMETRES = {"pt": 25.4 / 72, "": 25.4 / 72, "px": 25.4 / 96, "in": 25.4, "mm": 1.0, "cm": 10.0}


def drawn(paragraph: etree._Element) -> tuple[tuple[Line, ...], int]:
    """Return the horizontal lines anchored in `paragraph`, and the number of its pictures."""
    lines: list[Line] = []
    images = 0
    for element in _elements(paragraph):
        if element.tag in (_WP + "anchor", _WP + "inline"):
            width = _drawingml(element)
        elif element.tag == _VML + "line":
            width = _from_to(element)
        elif element.tag in (_VML + "shape", _VML + "rect"):
            width = _shape(element)
        else:
            images += element.tag in (_A + "blip", _VML + "imagedata")
            continue
        if width is not None:
            lines.append(Line("drawn", width))
    return tuple(lines), images


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag != _FALLBACK:
            yield child
            yield from _elements(child)


def _drawingml(element: etree._Element) -> float | None:
    extent = element.find(_WP + "extent")
    kinds = {geometry.get("prst") for geometry in element.iter(_A + "prstGeom")}
    if extent is None or not kinds.intersection(_LINES):
        return None
    return _horizontal(number(extent.get("cx")) / _EMU, number(extent.get("cy")) / _EMU)


def _from_to(element: etree._Element) -> float | None:
    ends = [_LENGTH.findall(element.get(name, "")) for name in ("from", "to")]
    if any(len(end) < 2 for end in ends):
        return _shape(element)
    (x1, y1), (x2, y2) = ([_length(*part) for part in end[:2]] for end in ends)
    return _horizontal(abs(x2 - x1), abs(y2 - y1))


def _shape(element: etree._Element) -> float | None:
    style = dict(part.strip().split(":", 1) for part in element.get("style", "").split(";") if ":" in part)
    line = element.tag == _VML + "line" or "_x0000_t32" in element.get("type", "")
    width, height = (_first(style.get(name, "")) for name in ("width", "height"))
    return _horizontal(width, height) if line else None


def _horizontal(width: float, height: float) -> float | None:
    return width if width > 0 and height <= width * _FLAT else None


def _first(text: str) -> float:
    found = _LENGTH.search(text)
    return _length(found[1], found[2] or "") if found else 0


def _length(value: str, unit: str) -> float:
    return number(value) * _MILLIMETRES[unit]
