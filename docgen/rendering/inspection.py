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
from docgen.messages import Message, _
from docgen.rendering.names import unknown_names
from docgen.rendering.parts import Source
from docgen.rendering.safety import check_content
from docgen.rendering.sandbox import MAX_LOOPS, Sandbox, forbidden, too_deep
from docgen.rendering.shapes import ANYTHING, Shape, of_names, of_view
from docgen.rendering.sources import read_sources
from docgen.rendering.uses import used
from docgen.word.comments import without_comments
from docgen.word.package import Package, read_package
from docgen.word.relations import parse
from docgen.word.text import W

_BEYOND = re.compile(r"word/(?:endnotes|comments|header\d*|footer\d*)\.xml")
_TAG = re.compile(r"\{[{%#]")
_PRINTED = re.compile(r"\{\{.*?\}\}")
_STRANGE = re.compile(r"""unexpected char (?:'(.)'|"(.)") at""")
Fields = type | Collection[str]
"""What a template may name: a view's dataclass, or dotted names (`days[].sessions[].what`)."""


def inspect(path: Path, fields: Fields | None = None) -> list[Problem]:
    """Return every problem of the template at `path`; [] if it may be used."""
    try:
        judged(without_comments(read_package(path)), fields)
    except TemplateError as error:
        return list(error.problems)
    return []


def judged(package: Package, fields: Fields | None = None) -> list[Source]:
    """Return the sources of a template that may be used; TemplateError with every problem else."""
    sources, found = examined(package, fields)
    if found:
        raise TemplateError(found)
    return sources


def examined(package: Package, fields: Fields | None = None) -> tuple[list[Source], list[Problem]]:
    """Return the sources of a template and everything that is wrong with it.

    Raises TemplateError where the file cannot be read at all, or holds what no paper may carry.
    """
    check_content(package)
    sources, found = read_sources(package)
    shape = _shape(fields)
    try:
        found += [problem for source in sources for problem in _problems(source, shape)]
    except RecursionError as error:
        raise nested(package) from error
    known = {source.part for source in sources} | {problem.path for problem in found}
    found += _beyond(package, known)
    return sources, found


def uses(path: Path, fields: Fields) -> frozenset[str] | None:
    """Return the fields that the template at `path` names; None if it cannot be used."""
    try:
        sources = judged(without_comments(read_package(path)), fields)
    except TemplateError:
        return None
    return frozenset().union(*(used(Sandbox().parse(source.text)) for source in sources))


def nested(package: Package) -> TemplateError:
    """Make the error about a template that neither Jinja nor Python can follow into its depth."""
    what = _("The tags of {file} are nested too deeply. Simplify the template.", file=Path(package.file).name)
    return TemplateError(Problem("template-nested", what, Place(package.file)))


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
    text = source.text
    while True:
        try:
            tree = Sandbox().parse(text)
            break
        except TemplateSyntaxError as error:
            yield source.problem("template-syntax", error.lineno, _unreadable(error))
            shorter = _without(text, error.lineno)
        if shorter == text:
            return
        text = shorter
    yield from _code(source, tree)
    deep = too_deep(tree)
    if deep:
        what = _("more than {limit} loops stand within each other; simplify it.", limit=MAX_LOOPS)
        yield source.problem("template-endless", deep, what)
    for line, what in unknown_names(tree, shape):
        yield source.problem("unknown-field", line, what)


def _without(text: str, line: int) -> str:
    """Return a source without the first printed value on a line that cannot be read by itself, so that
    what stands behind it is judged too; the same source where there is none."""
    lines = text.split("\n")
    for tag in _PRINTED.finditer(lines[line - 1]):
        try:
            Sandbox().parse(tag.group())
        except TemplateSyntaxError:
            lines[line - 1] = lines[line - 1].replace(tag.group(), "", 1)
            return "\n".join(lines)
    return text


def _unreadable(error: TemplateSyntaxError) -> Message:
    reason = (error.message or "").rstrip(".")
    strange = _STRANGE.match(reason)
    sign = strange and (strange[1] or strange[2])
    if sign in ("'", '"'):
        return _("a quotation mark ({sign}) is never closed.", sign=sign)
    if sign:
        return _("the sign “{sign}” must not stand in a tag; delete it, or type what is meant.", sign=sign)
    return _("the tag cannot be read: {reason}.", reason=reason)


def _code(source: Source, tree: nodes.Template) -> Iterator[Problem]:
    for line, what in dict.fromkeys(forbidden(tree)):
        yield source.problem("template-forbidden", line, what)
