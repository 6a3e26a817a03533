"""The properties of a run, written for each script.

In: a run's `w:rPr` as XML text. Out: the same properties for another script or highlighted, with
every child where the schema (ISO 29500-1, 17.3.2.28) wants it.
"""

from __future__ import annotations

import re
from functools import cache

from docgen.word.scripts import Script

_ORDER = """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText
vertAlign rtl cs"""
_RANK = {name: rank for rank, name in enumerate(_ORDER.split())}
_TAG = re.compile(r"<(/?)(?:\w+:)?(\w+)[^>]*?(/?)>")
_HINT = re.compile(r' w:hint="[^"]*"')
_OFF = re.compile(r'w:val="(?:0|false|off)"')

Child = tuple[str, str]
"""A property: its local name, and its XML."""


@cache
def script_of(properties: str) -> Script:
    """Return the script for which a run with these properties (`<w:rPr>…</w:rPr>` or "") is made."""
    children = dict(_children(properties))
    if "cs" in children and not _OFF.search(children["cs"]):
        return Script.LAO
    if 'w:hint="eastAsia"' in children.get("rFonts", ""):
        return Script.CJK
    return Script.LATIN


@cache
def variant(properties: str, script: Script, highlight: bool = False) -> str:
    """Return `properties` for a run in `script`, highlighted in yellow if `highlight`.

    Lao gets `w:cs`, Chinese the hint eastAsia on `w:rFonts`, Latin neither. "" if nothing is left.
    """
    children = _children(properties)
    if script is not script_of(properties):
        children = _for_script(children, script)
    if highlight:
        children = [child for child in children if child[0] != "highlight"]
        children = _insert(children, ("highlight", '<w:highlight w:val="yellow"/>'))
    if not children:
        return ""
    return f"<w:rPr>{''.join(xml for _, xml in children)}</w:rPr>"


def _for_script(children: list[Child], script: Script) -> list[Child]:
    children = [(name, _HINT.sub("", xml)) for name, xml in children if name != "cs"]
    children = [child for child in children if child[1] != "<w:rFonts/>"]
    if script is Script.LAO:
        return _insert(children, ("cs", "<w:cs/>"))
    if script is Script.CJK:
        fonts = dict(children).get("rFonts", "<w:rFonts/>")
        hinted = fonts.replace("<w:rFonts", '<w:rFonts w:hint="eastAsia"', 1)
        children = [child for child in children if child[0] != "rFonts"]
        return _insert(children, ("rFonts", hinted))
    return children


def _insert(children: list[Child], new: Child) -> list[Child]:
    at = sum(1 for name, _ in children if _RANK.get(name, len(_RANK)) < _RANK[new[0]])
    return [*children[:at], new, *children[at:]]


def _children(properties: str) -> list[Child]:
    """Cut `<w:rPr>…</w:rPr>` into its children."""
    children: list[Child] = []
    depth, start = 0, 0
    for tag in _TAG.finditer(properties):
        closing, name, empty = tag.groups()
        if closing:
            depth -= 1
        if depth == 1 and not closing:
            start = tag.start()
        if depth == 1 and (closing or empty):
            children.append((name, properties[start : tag.end()]))
        if not closing and not empty:
            depth += 1
    return children
