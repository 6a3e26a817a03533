"""A cheap proof that a rendered document says what it was given, run on every one that is written.

In: the document's bytes, the template and the context. Out: nothing, or a TemplateError. Proved is
that every value the template prints stands in the text, in its order; that between the values no
tag is left; that every XML part is well-formed; that no id stands twice; that every relation leads
somewhere. Nothing of the printing is used: the values come from `Template.values`, the text from expat.

The first document of a template is read element by element; of the others what it shares with the first
is compared byte by byte, and a glance at the rest is enough unless it finds anything unusual.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from weakref import WeakKeyDictionary
from xml.parsers import expat

from docgen.errors import Place, Problem, TemplateError
from docgen.messages import Message, _
from docgen.rendering.engine import Context, Template
from docgen.rendering.glance import Proved
from docgen.word.archive import Archive
from docgen.word.package import Package, open_package

_TEXTS = frozenset({"w:t", "a:t", "m:t"})
_IDS = {"w:bookmarkStart": "w:id", "wp:docPr": "id", "w:commentRangeStart": "w:id", "w:footnote": "w:id"}
_BREAKS = re.compile("[\n\r\t\a\f]")
_TAG_LEFT = re.compile(r"\{\{|\{%|\{#")
_PROVED: WeakKeyDictionary[Archive, Proved] = WeakKeyDictionary()
"""By the parts that documents of one template share."""


def prove(document: bytes, template: Template, context: Context) -> None:
    """Raise a TemplateError, with every finding, unless `document` is what `template` must make of
    `context`."""
    values = template.values(context)
    proved = _PROVED.get(template.archive)
    if proved and proved.holds(
        template.archive, document, values, lambda text, said: not any(_text(text, said, template))
    ):
        return
    package = open_package(document, template.file, own=True)
    found = [
        Problem("proof-failed", message, Place(template.file), path=part)
        for part, message in _findings(package, template, values)
    ]
    if found:
        raise TemplateError(found)
    _remember(document, package, template.archive, values)


def _remember(
    document: bytes, package: Package, archive: Archive, values: Mapping[str, Sequence[str]]
) -> None:
    """Note what this proof tells of the template's other documents; a file of another make tells nothing."""
    with suppress(ValueError):
        parts = archive.added(document)
        written = tuple(part.name for part in parts)
        if not any(name.endswith(".rels") for name in written):
            relations = {name: _defined(package, *posixpath.split(name)) for name in written}
            texts = {part.name: (part, values[part.name]) for part in parts if part.name in values}
            _PROVED[archive] = Proved(written, relations, texts)


def _findings(
    package: Package, template: Template, values: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, Message]]:
    for name in package.parts:
        if name in values or name == template.properties_part or name.endswith(".rels"):
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
    """Look for each value behind the one before it, and for tags in what lies between them.

    A value that is missing is told by its place among the values, never quoted: it may be the number of a
    passport (`docgen.dossier.kinds.Private`), and by now nobody knows which are.
    """
    position = 0
    between: list[str] = []
    for number, value in enumerate(values, 1):
        words = value if value.isprintable() else _BREAKS.sub("", value)
        found = text.find(words, position)
        if found < 0:
            yield _(
                "value {number} of the {all} that the template prints is not in the finished text.",
                number=number,
                all=len(values),
            )
            return
        between.append(text[position:found])
        position = found + len(words)
    between.append(text[position:])
    if "{" in text and not template.prints_braces and any(_TAG_LEFT.search(passage) for passage in between):
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
    for what in sorted(part.used.difference(_defined(package, folder, base)) if part.used else ()):
        yield _("the relation {id} is used and not defined.", id=what)


def _defined(package: Package, folder: str, base: str) -> Collection[str]:
    """Return the ids of the relations that a part has."""
    relations = posixpath.join(folder, "_rels", f"{base}.rels")
    if relations not in package.parts:
        return ()
    index = _Part()
    with suppress(expat.ExpatError):  # told where that part itself is read
        index.read(package.read(relations))
    return index.defined


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
