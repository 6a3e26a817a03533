"""Judging a template before it is used: one door for docgen's own and an office's.

In: the sources of a template, and perhaps the view it will be given. Out: every problem, each with
paragraph and text: tags that are not whole, loops that are not closed, code, unknown names.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from docgen.errors import Place, Problem, TemplateError
from docgen.messages import _
from docgen.rendering.names import unknown_names
from docgen.rendering.safety import check_content
from docgen.rendering.sandbox import Sandbox, forbidden
from docgen.rendering.shapes import ANYTHING, Shape, of_names, of_view
from docgen.rendering.sources import Source, read_sources
from docgen.word.package import Package, read_package
from docgen.word.relations import parse
from docgen.word.text import W

_BEYOND = re.compile(r"word/(?:endnotes|comments|header\d*|footer\d*)\.xml")
_TAG = re.compile(r"\{[{%#]")
Fields = type | Collection[str]
"""What a template may name: a view's dataclass, or dotted names (`days[].sessions[].what`)."""


def inspect(path: Path, fields: Fields | None = None) -> list[Problem]:
    """Return every problem of the template at `path`; [] if it may be used."""
    try:
        judged(read_package(path), fields)
    except TemplateError as error:
        return list(error.problems)
    return []


def judged(package: Package, fields: Fields | None = None) -> list[Source]:
    """Return the sources of a template that may be used; TemplateError with every problem else."""
    check_content(package)
    sources = read_sources(package)
    shape = _shape(fields)
    found = [problem for source in sources for problem in _problems(source, shape)]
    found += _beyond(package, {source.part for source in sources})
    if found:
        raise TemplateError(found)
    return sources


def _beyond(package: Package, rendered: set[str]) -> Iterator[Problem]:
    """Yield parts whose tags nobody would carry out, and which would go out with the paper."""
    for part in package.parts:
        if _BEYOND.match(part) and part not in rendered:
            text = "".join(element.text or "" for element in parse(package, part).iter(W + "t"))
            if _TAG.search(text):
                what = _("Tags in {part} are not carried out; move them into the text.", part=part)
                yield Problem("template-forbidden", what, Place(package.file), path=part)


def _shape(fields: Fields | None) -> Shape:
    if fields is None:
        return ANYTHING
    return of_view(fields) if isinstance(fields, type) else of_names(fields)


def _problems(source: Source, shape: Shape) -> Iterator[Problem]:
    try:
        tree = Sandbox().parse(source.text)
    except TemplateSyntaxError as error:
        what = _("the tag cannot be read: {reason}.", reason=(error.message or "").rstrip("."))
        yield source.problem("template-syntax", error.lineno, what)
        return
    yield from _code(source, tree)
    for line, what in unknown_names(tree, shape):
        yield source.problem("unknown-field", line, what)


def _code(source: Source, tree: nodes.Template) -> Iterator[Problem]:
    for line, wording in dict.fromkeys(forbidden(tree)):
        what = _("{wording} is code, which a template must not hold.", wording=wording)
        yield source.problem("template-forbidden", line, what)
