"""The parts of a template that are rendered, as Jinja sources.

In: a package. Out: one `Source` for the text and each header, footer and the footnotes, made by
docxtpl's own pass over the XML. Every paragraph begins a line, so that a line says where it is.
"""

from __future__ import annotations

from dataclasses import replace

from docxtpl import DocxTemplate
from lxml import etree

from docgen.errors import Problem, TemplateError
from docgen.messages import Message, _
from docgen.rendering.numbering import numbered, paragraphs_of_lines
from docgen.rendering.parts import Source
from docgen.rendering.tags import findings
from docgen.rendering.tidying import tidy
from docgen.word.package import Package, refusal
from docgen.word.relations import content_types, main_document, parse, relations
from docgen.word.text import W

MAX_SOURCE = 2 * 2**20
"""Characters of XML in one part: a hundred dense pages. docxtpl's pass takes a quarter second for so many."""
MAX_TAGS = 5000
"""Tags in one part; Jinja compiles so many in a second."""
_BESIDE = {"header": _("the header"), "footer": _("the footer"), "footnotes": _("the footnotes")}
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def read_sources(package: Package) -> tuple[list[Source], list[Problem]]:
    """Return the sources of the template, the document's text first, and what is wrong with the tags of
    the parts that are not among them."""
    main = main_document(package)
    parts = {main: _("the text")}
    for relation in relations(package, main):
        if relation.kind in ("header", "footer"):
            parts.setdefault(relation.target, _BESIDE[relation.kind])
    for name, kind in content_types(package).items():
        if kind == _FOOTNOTES:
            parts.setdefault(name, _BESIDE["footnotes"])
    sources, problems = list[Source](), list[Problem]()
    for name, spoken in parts.items():
        try:
            sources.append(_source(package, name, spoken, is_body=name == main))
        except TemplateError as error:
            problems += error.problems
    return sources, problems


def _source(package: Package, part: str, spoken: Message, is_body: bool = False) -> Source:
    root = parse(package, part)
    tidy(root)
    xml = etree.tostring(root, encoding="unicode")
    paragraphs = _paragraphs(root)
    if len(xml) > MAX_SOURCE or sum(text.count("{") for text in paragraphs) > 2 * MAX_TAGS:
        text = _("{file} is too long for a template: its part {part} was not read.", part=part)
        raise refusal(package.file, "package-too-large", text)
    if root.prefix != "w" or not root.tag.startswith(W):
        text = _("{file} was saved by an unusual program. Open it in Word and save it again.")
        raise refusal(package.file, "not-docx", text)
    source = Source(package.file, part, spoken, "", paragraphs, (), is_body)
    broken = [source.at(code, number, what) for number, code, what in findings(paragraphs)]
    if broken:
        raise TemplateError(broken)
    jinja = str(DocxTemplate("").patch_xml(numbered(xml)))
    return replace(source, text=jinja, lines=tuple(paragraphs_of_lines(jinja, paragraphs)))


def _paragraphs(root: etree._Element) -> tuple[str, ...]:
    return tuple("".join(text.text or "" for text in p.iter(W + "t")) for p in root.iter(W + "p"))
