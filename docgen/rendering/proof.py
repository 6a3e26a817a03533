"""A cheap proof that a rendered document says what it was given, run on every one that is written.

In: the document's bytes, the template and the context. Out: nothing, or a TemplateError. Proved is
that every value the template prints stands in the text, in its order; that between the values no
tag is left; that every XML part is well-formed; that no id stands twice; that every relation leads
somewhere. Nothing of the printing is used: the values come from `Template.values`, the text from expat.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from xml.parsers import expat

from docgen.errors import Place, Problem, TemplateError
from docgen.messages import Message, _
from docgen.rendering.engine import Context, Template
from docgen.word.package import Package, open_package

_TEXTS = frozenset({"w:t", "a:t", "m:t"})
_IDS = {"w:bookmarkStart": "w:id", "wp:docPr": "id", "w:commentRangeStart": "w:id", "w:footnote": "w:id"}
_BREAKS = re.compile("[\n\r\t\a\f]")
_TAG_LEFT = re.compile(r"\{\{|\{%|\{#")


def prove(document: bytes, template: Template, context: Context) -> None:
    """Raise a TemplateError, with every finding, unless `document` is what `template` must make of
    `context`."""
    found = [
        Problem("proof-failed", message, Place(template.file), path=part)
        for part, message in _findings(open_package(document, template.file, own=True), template, context)
    ]
    if found:
        raise TemplateError(found)


def _findings(package: Package, template: Template, context: Context) -> Iterator[tuple[str, Message]]:
    values = template.values(context)
    for name in package.parts:
        if name in values or name.endswith(".rels"):
            part = _Part()
            try:
                part.read(package.read(name))
            except expat.ExpatError as error:
                yield name, _("the finished part is not well-formed: {reason}.", reason=str(error))
                continue
            yield from ((name, message) for message in _links(package, name, part))
            if name in values:
                text = "".join(part.text)
                yield from ((name, message) for message in _text(text, values[name], template))


def _text(text: str, values: Sequence[str], template: Template) -> Iterator[Message]:
    """Look for each value behind the one before it, and for tags in what lies between them."""
    position = 0
    between: list[str] = []
    for value in values:
        words = _BREAKS.sub("", value)
        found = text.find(words, position)
        if found < 0:
            yield _("the value “{value}” is not in the finished text.", value=value)
            return
        between.append(text[position:found])
        position = found + len(words)
    between.append(text[position:])
    if not template.prints_braces and any(_TAG_LEFT.search(passage) for passage in between):
        yield _("a tag of the template is left in the finished text.")


def _links(package: Package, name: str, part: _Part) -> Iterator[Message]:
    for what in part.twice:
        yield _("the number {id} stands twice in the finished part.", id=what)
    folder, base = posixpath.split(name)
    if base.endswith(".rels"):
        for target in part.targets:
            path = posixpath.normpath(posixpath.join("/", posixpath.dirname(folder), target)).lstrip("/")
            if path not in package.parts:
                yield _("a relation leads to {target}, which is not there.", target=target)
        return
    known: Collection[str] = ()
    relations = posixpath.join(folder, "_rels", f"{base}.rels")
    if part.used and relations in package.parts:
        index = _Part()
        index.read(package.read(relations))
        known = index.defined
    for what in sorted(part.used.difference(known)):
        yield _("the relation {id} is used and not defined.", id=what)


class _Part:
    """What the proof wants to know of one XML part."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.twice: list[str] = []
        self.used: set[str] = set()
        self.defined: set[str] = set()
        self.targets: list[str] = []
        self._ids: set[tuple[str, str]] = set()
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def read(self, xml: bytes) -> None:
        """Read the part; ExpatError if it is not well-formed."""
        self._parser.Parse(xml, True)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _TEXTS:
            self._parser.CharacterDataHandler = self.text.append
        elif name == "Relationship":
            self.defined.add(attributes["Id"])
            if attributes.get("TargetMode") != "External":
                self.targets.append(attributes["Target"])
        elif name in _IDS:
            self._count(name, attributes.get(_IDS[name], ""))
        if attributes:
            self.used.update(value for key, value in attributes.items() if key[:2] == "r:")

    def _end(self, name: str) -> None:
        if name in _TEXTS:
            self._parser.CharacterDataHandler = None

    def _count(self, name: str, value: str) -> None:
        if (name, value) in self._ids:
            self.twice.append(value)
        self._ids.add((name, value))
