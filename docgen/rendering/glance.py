"""The proof at a glance: most documents are as their template's first one was, and need no more.

In: a finished document whose template has been proved thoroughly once. Out: True where every claim of
the proof is plainly so. False proves nothing: whatever is unusual (a comment in the XML, a text in a
drawing, a value that is not found) is left to `docgen.rendering.proof`, which reads element by element.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from xml.parsers import expat

from docgen.frozen import frozen
from docgen.word.archive import Archive
from docgen.word.package import MAX_XML, Part

Says = Callable[[str, Sequence[str]], bool]
"""Tells whether a text holds the values in order and no tag between them."""

_TEXT = re.compile(r'<w:t(?: xml:space="preserve")?>([^<]*)</w:t>')
_UNUSUAL = re.compile(
    r"<(?:([!?]|[am]:t[\s>])|(w:bookmarkStart|wp:docPr|w:commentRangeStart|w:footnote)(?=[\s/>])([^<>]*))"
)
"""Comments, CDATA, instructions and texts in other elements; or elements with a number."""
_NUMBER = re.compile(r'\s(?:w:)?id="([^"]*)"')
_USED = re.compile(r'r:\w+="([^"]*)"')  # begins with a letter: twice as fast as with a space
_ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


@frozen
class Proved:
    """What a thorough proof of one document tells of all others of its template."""

    written: tuple[str, ...]
    """The parts that are written anew, in their order."""
    relations: Mapping[str, Collection[str]]
    """The ids of the relations that each of these parts has."""
    texts: Mapping[str, tuple[Part, Sequence[str]]]
    """Each of these parts as it was proved, and the values that were found in it."""

    def holds(
        self, archive: Archive, document: bytes, values: Mapping[str, Sequence[str]], says: Says
    ) -> bool:
        """Tell whether the document plainly is what the template makes of these values, by part."""
        try:
            parts = archive.added(document)
            if tuple(part.name for part in parts) != self.written:
                return False
            return all(
                self._again(part, values.get(part.name)) or self._holds(part, values.get(part.name), says)
                for part in parts
            )
        except (ValueError, KeyError, zlib.error, expat.ExpatError):
            return False

    def _again(self, part: Part, values: Sequence[str] | None) -> bool:
        """Tell whether the part is the one that was proved, and was to say the same."""
        proved = self.texts.get(part.name)
        return proved is not None and part.raw == proved[0].raw and (part, values) == proved

    def _holds(self, part: Part, values: Sequence[str] | None, says: Says) -> bool:
        return part.size <= MAX_XML and _holds(part.data(), self.relations[part.name], values, says)


def _holds(content: bytes, relations: Collection[str], values: Sequence[str] | None, says: Says) -> bool:
    expat.ParserCreate().Parse(content, True)  # raises where it is not well-formed
    if values is None:
        return True
    xml = content.decode()
    pieces = _TEXT.findall(xml)
    if len(pieces) != xml.count("</w:t>") or not _usual(xml, relations):
        return False
    text = "".join(pieces)
    return says(_ENTITY.sub(_character, text) if "&" in text else text, values)


def _usual(xml: str, relations: Collection[str]) -> bool:
    """Tell whether nothing but runs' texts is there to be read, no number twice, no relation undefined."""
    begin = xml.find("?>")
    numbered: list[tuple[str, str]] = []
    for beyond, name, attributes in _UNUSUAL.findall(xml, begin):
        ids = _NUMBER.findall(attributes)
        if beyond or len(ids) != 1:
            return False
        numbered.append((name, ids[0]))
    unlike = len(numbered) == len(set(numbered))
    return unlike and "'" not in xml[begin:] and set(_USED.findall(xml)) <= set(relations)


def _character(entity: re.Match[str]) -> str:
    decimal, hexadecimal, name = entity.groups()
    return _NAMED[name] if name else chr(int(decimal or hexadecimal, 10 if decimal else 16))
