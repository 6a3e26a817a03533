"""Styles resolved: what a paragraph or a run looks like after all levels.

In: the parts `styles.xml` and the theme. Out: flat values of a paragraph or run, from the document's
defaults over table, paragraph and character styles to direct formatting (ISO 29500-1, 17.7.2).
"""

from __future__ import annotations

from docgen.word.measure.properties import Values, flat, on, over
from docgen.word.package import Package
from docgen.word.relations import parse, relations
from docgen.word.text import W

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TOGGLES = ("b", "bCs", "i", "iCs", "caps", "smallCaps", "vanish")
"""Switches of which one style takes back another's (ISO 29500-1, 17.7.3)."""
_DEEPEST = 20
"""Styles on top of each other; more, or a circle, is nobody's work."""
_THEME = {"major": "majorFont", "minor": "minorFont"}
_SLOTS = {"hansi": "latin", "ascii": "latin", "eastasia": "ea", "bidi": "cs"}


class Styles:
    """The styles of one document."""

    def __init__(self, package: Package, main: str) -> None:
        found = {relation.kind: relation.target for relation in relations(package, main)}
        self._styles: dict[str, tuple[str, dict[str, str], dict[str, str]]] = {}
        self._default: dict[str, str] = {}
        self._base: tuple[dict[str, str], dict[str, str]] = ({}, {})
        if found.get("styles") in package.parts:
            self._read(package, found["styles"])
        self._theme = _theme_fonts(package, found.get("theme", ""))

    def _read(self, package: Package, name: str) -> None:
        root = parse(package, name)
        self._base = (
            flat(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")),
            flat(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")),
        )
        for style in root.iter(W + "style"):
            identifier, kind = style.get(W + "styleId", ""), style.get(W + "type", "paragraph")
            based = style.find(W + "basedOn")
            below = "" if based is None else based.get(W + "val", "")
            self._styles[identifier] = (below, flat(style.find(W + "pPr")), flat(style.find(W + "rPr")))
            if style.get(W + "default") in ("1", "true", "on"):
                self._default[kind] = identifier

    def paragraph(self, direct: Values, table: str, numbered: Values) -> dict[str, str]:
        """Return a paragraph's values; `numbered` are those of its list's level."""
        chain = self._chain(self.name(direct), 1)
        return over([self._base[0], *self._chain(table, 1, kind="table"), *chain, numbered, direct])

    def run(self, paragraph: Values, table: str, direct: Values) -> dict[str, str]:
        """Return the values of a run with `direct` formatting in that paragraph; fonts by name."""
        levels = [
            over(self._chain(table, 2, kind="table")),
            over(self._chain(self.name(paragraph), 2)),
            over(self._chain(direct.get("rStyle.val", ""), 2, kind="character")),
        ]
        result = over([self._base[1], *levels, direct])
        for name in _TOGGLES:
            if f"{name}.val" not in direct:
                odd = sum(on(level, name) for level in levels) % 2
                result[f"{name}.val"] = "1" if odd or on(self._base[1], name) else "0"
        return self._with_fonts(result)

    def name(self, direct: Values) -> str:
        """Return the id of the paragraph style, the default one where none is named."""
        return direct.get("pStyle.val") or self._default.get("paragraph", "")

    def own(self, style: str) -> Values:
        """Return the paragraph values of a style with those it is based on."""
        return over(self._chain(style, 1))

    def _chain(self, style: str, part: int, *, kind: str = "paragraph") -> list[dict[str, str]]:
        """Return what `style` says, and every one below it, the lowest first."""
        levels: list[dict[str, str]] = []
        style = style or self._default.get(kind, "")
        while style in self._styles and len(levels) < _DEEPEST:
            entry = self._styles[style]
            levels.insert(0, entry[1] if part == 1 else entry[2])
            style = entry[0]
        return levels

    def _with_fonts(self, values: dict[str, str]) -> dict[str, str]:
        for slot, attribute in (("ascii", "asciiTheme"), ("hAnsi", "hAnsiTheme"), ("cs", "cstheme"),
                                ("eastAsia", "eastAsiaTheme")):  # fmt: skip
            theme = values.get(f"rFonts.{attribute}")
            if theme:
                values[f"rFonts.{slot}"] = self._theme.get(theme.lower(), "")
        return values


def _theme_fonts(package: Package, name: str) -> dict[str, str]:
    """Return the theme's fonts by the name that styles use ("minorhansi")."""
    if name not in package.parts:
        return {}
    root = parse(package, name)
    fonts = {}
    for size, tag in _THEME.items():
        for slot, child in _SLOTS.items():
            element = root.find(f".//{A}fontScheme/{A}{tag}/{A}{child}")
            if element is not None:
                fonts[size + slot] = element.get("typeface", "")
    return fonts
