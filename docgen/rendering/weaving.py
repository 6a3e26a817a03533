"""From a Jinja source to the code that writes the part's XML.

In: a `Source`. Out: a Jinja template in which each printed expression goes through a printer made
for the very place in the XML where it stands, and in which the fixed XML is already as docxtpl
would leave it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from jinja2 import Template, nodes

from docgen.messages import _
from docgen.rendering.bounds import Bare, filtered
from docgen.rendering.grids import PICTURES_BEFORE, needs_repair
from docgen.rendering.numbering import NUMBER
from docgen.rendering.once import take_out_repeated
from docgen.rendering.printing import RunPrinter, broken, print_plain
from docgen.rendering.sandbox import Sandbox
from docgen.rendering.sources import Source
from docgen.rendering.spots import Astray, Spot, steps
from docgen.rendering.tracing import Stop, trace

Printer = Callable[[object], str]

_RUN_HEAD = re.compile(r"<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>|<w:rPr/>)?<w:t(?: [^>]*)?>\Z")
_RUN_TAIL = "</w:t></w:r>"
_PICTURE = re.compile(r'(<wp:docPr\b[^>]*?\sid=")\d+')
_OTHER_TEXTS = ("a:t", "m:t")
_FIELD_CODES = ("w:instrText", "w:delInstrText")
_DELETED = "w:delText"
_LITERALS = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
"""How docxtpl lets a template print braces."""


@dataclass(frozen=True, slots=True)
class Woven:
    """A part's compiled template. `constant`: it writes the same for every context; `repair`: what it
    writes must go through `grids.repaired`; `attributes`: the numbers (from 0) of the printed
    expressions that stand in an attribute, not in a text."""

    template: Template
    constant: bool
    repair: bool
    attributes: frozenset[int]


def weave(source: Source, *, split_scripts: bool) -> Woven:
    """Compile a part. Raises `Astray` where only docxtpl itself can render it, TemplateError where a
    value must not be printed."""
    loom = _Loom(source, split_scripts)
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
    code = loom.environment.compile(tree, source.part, source.part)
    template = Template.from_code(loom.environment, code, loom.environment.globals)
    repair = source.is_body and needs_repair(stops)
    return Woven(template, constant, repair, attributes)


@dataclass
class _Loom:
    source: Source
    split_scripts: bool
    environment: Sandbox = field(default_factory=Sandbox)
    _names: dict[Printer, str] = field(default_factory=dict)
    _pictures: Iterator[int] = field(default_factory=lambda: count(PICTURES_BEFORE + 1))

    def print(self, stop: Stop) -> None:
        """Let the expression at `stop` be printed as its place demands."""
        printer = self._printer(stop)
        name = self._names.setdefault(printer, f"printer {len(self._names)}")
        self.environment.filters[name] = printer
        stop.output.nodes[stop.index] = filtered(stop.node, name)

    def _printer(self, stop: Stop) -> Printer:
        spot, element = stop.spot, stop.spot.element
        if spot.tag or element.name in _OTHER_TEXTS:
            return print_plain
        if element.name in _FIELD_CODES:
            what = _("a value must not stand in a field's instruction; print it as text.")
            raise self.source.error("template-forbidden", stop.node.lineno, what)
        if element.name == _DELETED:
            what = _("this tag is in deleted text; accept or reject all changes of the template.")
            raise self.source.error("template-forbidden", stop.node.lineno, what)
        if not spot.in_text or element.run is None or element.paragraph is None:
            raise Astray
        head, tail = _taken(stop)
        return RunPrinter(element.run, element.paragraph, self.split_scripts, head, tail)

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
