"""Where in the XML a tag of a template stands.

In: a spot, and the XML text that follows it. Out: the spot at the end of that text. A spot knows
the open elements and the properties of the paragraph and the run around it, so that a value can be
printed there; two ways through a template (an if, a loop) may lead to one spot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from docgen.frozen import frozen

TEXT = "w:t"
_TAG = re.compile(r"<(/?)([\w:.-]+)([^>]*?)(/?)>")
_PROPERTIES = {"w:p": "w:pPr", "w:r": "w:rPr"}


@frozen
class Element:
    """An open element, with the `w:pPr` and `w:rPr` in force in it, as XML; "" where there are
    none, None where it depends on the way that led here."""

    name: str
    paragraph: str | None = ""
    run: str | None = ""


@frozen
class Spot:
    """A place in the XML: the open elements, outermost first; `tag` is the beginning of a tag in
    whose middle the spot lies, else ""."""

    elements: tuple[Element, ...] = ()
    tag: str = ""

    @property
    def element(self) -> Element:
        """The innermost open element."""
        return self.elements[-1] if self.elements else Element("")

    @property
    def in_text(self) -> bool:
        """Whether this is the text of a run of Word's (`w:t` in `w:r`)."""
        return not self.tag and [element.name for element in self.elements[-2:]] == ["w:r", TEXT]


START = Spot()


class Astray(Exception):  # noqa: N818 - it is no error: docxtpl itself then renders the template
    """Two ways through the template leave different elements open, or a value's run is unknown."""


def follow(spot: Spot, xml: str) -> Spot:
    """Return the spot at the end of `xml`, which begins at `spot`."""
    for _chunk, spot_after in steps(spot, xml):
        spot = spot_after
    return spot


def steps(spot: Spot, xml: str) -> Iterator[tuple[str, Spot]]:
    """Yield `xml` piece by piece, each piece text or a tag, with the spot after it."""
    if spot.tag:
        end = xml.find(">") + 1
        if not end:  # an attribute's value goes on
            yield xml, spot
            return
        spot = _through(replace(spot, tag=""), _TAG.match(spot.tag + xml[:end]))
        yield xml[:end], spot
        xml = xml[end:]
    done = 0
    for tag in _TAG.finditer(xml):
        if tag.start() > done:
            yield xml[done : tag.start()], spot
        spot = _through(spot, tag)
        yield tag.group(), spot
        done = tag.end()
    text, cut, tag_begun = xml[done:].partition("<")
    if text:
        yield text, spot
    if cut:
        yield cut + tag_begun, replace(spot, tag=cut + tag_begun)


def _through(spot: Spot, tag: re.Match[str] | None) -> Spot:
    """Return the spot behind one tag."""
    if tag is None:
        raise Astray
    closing, name, _attributes, empty = tag.groups()
    if closing:
        if spot.element.name != name:
            raise Astray
        return Spot(spot.elements[:-1])
    if empty:
        return spot
    if name in _PROPERTIES.values():
        spot = _with_properties(spot, tag)
    return Spot((*spot.elements, _opened(spot.element, name)))


def _opened(parent: Element, name: str) -> Element:
    if name == "w:p":
        return Element(name)
    if name == "w:r":
        return Element(name, parent.paragraph)
    return Element(name, parent.paragraph, parent.run)


def _with_properties(spot: Spot, tag: re.Match[str]) -> Spot:
    """Note on the open paragraph or run the properties that begin here."""
    parent, name = spot.element, tag[2]
    if _PROPERTIES.get(parent.name) != name:
        return spot
    end = tag.string.find(f"</{name}>", tag.end())
    properties = tag.string[tag.start() : end + len(f"</{name}>")] if end >= 0 else None
    if name == "w:pPr":
        return Spot((*spot.elements[:-1], replace(parent, paragraph=properties)))
    return Spot((*spot.elements[:-1], replace(parent, run=properties)))


def merge(one: Spot, other: Spot) -> Spot:
    """Return the spot to which both ways lead; Astray if they leave different elements open."""
    if one == other:
        return one
    names = [element.name for element in one.elements]
    if names != [element.name for element in other.elements] or bool(one.tag) != bool(other.tag):
        raise Astray
    pairs = zip(one.elements, other.elements, strict=True)
    return Spot(tuple(_merged(a, b) for a, b in pairs), one.tag)


def _merged(one: Element, other: Element) -> Element:
    return Element(
        one.name,
        one.paragraph if one.paragraph == other.paragraph else None,
        one.run if one.run == other.run else None,
    )
