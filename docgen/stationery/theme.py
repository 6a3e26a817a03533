"""The theme part, which Word expects in every document; no style of ours refers to it.

In: nothing. Out: `word/theme/theme1.xml`: black and white, the fonts of the styles, plain lines.
"""

from __future__ import annotations

from docgen.stationery.typography.style import COMPLEX, EAST_ASIA, LATIN
from docgen.stationery.xml import DECLARATION, Xml, element, joined

_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_DARK_AND_LIGHT = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "000000", "lt2": "FFFFFF"}
_ACCENTS = {f"accent{number}": "404040" for number in range(1, 7)} | {"hlink": "0000FF", "folHlink": "800080"}
_VARIANTS = 3
"""How many fills, lines and effects the schema wants: subtle, moderate, intense."""


def theme_part() -> bytes:
    """Return the part."""
    elements = element("a:themeElements", None, _colours(), _fonts(), _formats())
    root = element("a:theme", {"xmlns:a": _NAMESPACE, "name": "docgen"}, elements)
    return (DECLARATION + root).encode()


def _colours() -> Xml:
    colours = [
        element(f"a:{name}", None, element("a:srgbClr", {"val": value}))
        for name, value in (_DARK_AND_LIGHT | _ACCENTS).items()
    ]
    return element("a:clrScheme", {"name": "docgen"}, *colours)


def _fonts() -> Xml:
    slots = {"latin": LATIN, "ea": EAST_ASIA, "cs": COMPLEX}
    faces = joined(element(f"a:{slot}", {"typeface": face}) for slot, face in slots.items())
    kinds = (element(f"a:{kind}Font", None, faces) for kind in ("major", "minor"))
    return element("a:fontScheme", {"name": "docgen"}, *kinds)


def _formats() -> Xml:
    fill = element("a:solidFill", None, element("a:schemeClr", {"val": "phClr"}))
    line = element("a:ln", {"w": 6350}, fill)
    effect = element("a:effectStyle", None, element("a:effectLst"))
    lists = (("fillStyle", fill), ("lnStyle", line), ("effectStyle", effect), ("bgFillStyle", fill))
    written = [element(f"a:{name}Lst", None, *[one] * _VARIANTS) for name, one in lists]
    return element("a:fmtScheme", {"name": "docgen"}, *written)
