"""WordprocessingML as text. In: names, attributes, children. Out: `Xml`, never to be escaped again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NewType
from xml.sax.saxutils import escape, quoteattr

Xml = NewType("Xml", str)
"""A piece of well-formed XML; plain words become one through `text` only."""

NOTHING = Xml("")

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def element(name: str, attributes: Mapping[str, object] | None = None, *children: Xml) -> Xml:
    """Return `<name a="…">children</name>`, or `<name/>` where there are none."""
    given = "".join(f" {key}={quoteattr(str(value))}" for key, value in (attributes or {}).items())
    inside = "".join(children)
    return Xml(f"<{name}{given}>{inside}</{name}>" if inside else f"<{name}{given}/>")


def val(name: str, value: str | int) -> Xml:
    """Return the commonest element of all, `<name w:val="value"/>`."""
    return element(name, {"w:val": value})


def text(words: str) -> Xml:
    """Return `words` escaped for the inside of an element."""
    return Xml(escape(words))


def joined(pieces: Iterable[Xml]) -> Xml:
    """Return `pieces` one after the other."""
    return Xml("".join(pieces))


def part(root: str, *children: Xml) -> bytes:
    """Return a whole part of the package whose root element `root` knows the w: and r: names."""
    names = {"xmlns:w": WORD, "xmlns:r": RELATIONS}
    return (DECLARATION + element(root, names, *children)).encode()
