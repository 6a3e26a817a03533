"""From a Jinja source to the code that writes the part's XML.

In: a `Source`. Out: the code of a Jinja template in which each printed expression goes through a printer made
for the very place in the XML where it stands, and in which the fixed XML is already as docxtpl
would leave it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from types import CodeType

from jinja2 import meta, nodes

from docgen.frozen import frozen
from docgen.messages import _
from docgen.rendering.bounds import Bare, filtered
from docgen.rendering.grids import needs_repair
from docgen.rendering.mending import PICTURES_BEFORE
from docgen.rendering.numbering import NUMBER
from docgen.rendering.once import take_out_repeated
from docgen.rendering.parts import Source
from docgen.rendering.printing import broken
from docgen.rendering.recipe import RunPlace
from docgen.rendering.sandbox import Sandbox
from docgen.rendering.spots import Astray, Spot, steps
from docgen.rendering.tracing import Stop, trace

_RUN_HEAD = re.compile(r"<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>|<w:rPr/>)?<w:t(?: [^>]*)?>\Z")
_RUN_TAIL = "</w:t></w:r>"
_PICTURE = re.compile(r'(<wp:docPr\b[^>]*?\sid=")\d+')
_OTHER_TEXTS = ("a:t", "m:t")
_FIELD_CODES = ("w:instrText", "w:delInstrText")
_DELETED = "w:delText"
_LITERALS = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
"""How docxtpl lets a template print braces."""


@frozen
class Woven:
    """A part's code. `printers`: what it prints values with, by number; `constant`: it writes the same
    for every context; `names`: those of the context on which alone it depends; `repair`: what it writes must
    go through `mending.repaired`; `attributes`: the numbers (from 0) of the printed expressions that stand in
    an attribute, not in a text."""

    code: CodeType
    printers: tuple[RunPlace | None, ...]
    constant: bool
    names: tuple[str, ...]
    repair: bool
    attributes: frozenset[int]


def weave(source: Source) -> Woven:
    """Compile a part. Raises `Astray` where only docxtpl itself can render it, TemplateError where a
    value must not be printed."""
    loom = _Loom(source)
    loom.environment.code_generator_class = Bare
    tree = loom.environment.parse(source.text)
    stops = trace(tree)
    printed = [stop for stop in stops if not isinstance(stop.node, nodes.TemplateData)]
    attributes = frozenset(number for number, stop in enumerate(printed) if stop.spot.tag)
    for stop in stops:
        if isinstance(stop.node, nodes.TemplateData):
            stop.node.data = "".join(loom.settled(stop.spot, stop.node.data))
    take_out_repeated(stops)
    for stop in printed:
        loom.print(stop)
    constant = not printed and all(isinstance(node, nodes.Output) for node in tree.body)
    names = tuple(sorted(meta.find_undeclared_variables(tree)))
    code = loom.environment.compile(tree, source.part, source.part)
    repair = source.is_body and needs_repair(stops)
    return Woven(code, tuple(loom.printers), constant, names, repair, attributes)


@dataclass
class _Loom:
    source: Source
    environment: Sandbox = field(default_factory=Sandbox)
    printers: dict[RunPlace | None, int] = field(default_factory=dict)
    _pictures: Iterator[int] = field(default_factory=lambda: count(PICTURES_BEFORE + 1))

    def print(self, stop: Stop) -> None:
        """Let the expression at `stop` be printed as its place demands."""
        number = self.printers.setdefault(self._place(stop), len(self.printers))
        name = f"printer {number}"
        self.environment.filters[name] = str  # Jinja wants to know the name; `assembling` puts the printer
        stop.output.nodes[stop.index] = filtered(stop.node, name)

    def _place(self, stop: Stop) -> RunPlace | None:
        spot, element = stop.spot, stop.spot.element
        if spot.tag or element.name in _OTHER_TEXTS:
            return None
        if element.name in _FIELD_CODES:
            what = _("a value must not stand in a field's instruction; print it as text.")
            raise self.source.error("template-forbidden", stop.node.lineno, what)
        if element.name == _DELETED:
            what = _("this tag is in deleted text; accept or reject all changes of the template.")
            raise self.source.error("template-forbidden", stop.node.lineno, what)
        if not spot.in_text or element.run is None or element.paragraph is None:
            raise Astray
        head, tail = _taken(stop)
        own = spot.elements[-3:-2] and spot.elements[-3].name == "w:p"  # a hyperlink would be left open
        return element.run, element.paragraph if own else None, head, tail

    def settled(self, spot: Spot, xml: str) -> Iterator[str]:
        """Yield fixed XML as docxtpl would leave it: breaks, braces, the numbers of pictures."""
        for chunk, after in steps(spot, xml):
            if spot.tag or chunk.startswith("<"):
                chunk = NUMBER.sub("", chunk, 1)
                yield _PICTURE.sub(self._numbered, chunk) if self.source.is_body else chunk
            elif spot.in_text:
                yield _broken(_literal(chunk), spot)
            else:
                yield _literal(chunk).replace("\n", "")
            spot = after

    def _numbered(self, match: re.Match[str]) -> str:
        return f"{match[1]}{next(self._pictures)}"


def _literal(text: str) -> str:
    for spelt, meant in _LITERALS:
        text = text.replace(spelt, meant)
    return text


def _broken(text: str, spot: Spot) -> str:
    run, paragraph = spot.element.run, spot.element.paragraph
    if ("\n" in text or "\t" in text) and (run is None or paragraph is None):
        raise Astray
    return broken(text, run or "", paragraph or "")


def _taken(stop: Stop) -> tuple[str, str]:
    """Take the run in which an expression is alone from the XML around it; "" if it is not alone."""
    siblings, index = stop.output.nodes, stop.index
    if not 0 < index < len(siblings) - 1:
        return "", ""
    before, after = siblings[index - 1], siblings[index + 1]
    if not (isinstance(before, nodes.TemplateData) and isinstance(after, nodes.TemplateData)):
        return "", ""
    start = max(before.data.rfind("<w:r>"), before.data.rfind("<w:r "))
    head = _RUN_HEAD.match(before.data, start) if start >= 0 else None
    if head is None or not after.data.startswith(_RUN_TAIL):
        return "", ""
    before.data = before.data[:start]
    after.data = after.data[len(_RUN_TAIL) :]
    return head.group(), _RUN_TAIL
