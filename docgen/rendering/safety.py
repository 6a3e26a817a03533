"""What a template must not bring along: links that load something, programs, fields that fetch.

In: a package. Out: nothing, or a TemplateError with every finding. What passes here is copied into
every paper, so it is judged by what Word would do with it on the addressee's computer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from docgen.errors import Place, Problem, TemplateError
from docgen.messages import Message, _
from docgen.word.package import Package
from docgen.word.relations import Relation, all_relations, content_types, parse
from docgen.word.text import W

_PROGRAMS = frozenset(
    {"vbaProject", "oleObject", "control", "activeXControlBinary", "aFChunk", "subDocument"}
)
_PROGRAM_PARTS = re.compile(r"/(vba(?:Project|Data)|activeX|oleObject)[^/]*(?:/|\.\w+$)", re.I)
_PROGRAM_TYPES = re.compile(r"(vbaProject|vbaData|activeX|oleObject)", re.I)
_FETCHING = re.compile(r"\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE)\b", re.I)


def check_content(package: Package) -> None:
    """Raise a TemplateError if the package holds what no paper may carry."""
    problems = [*_relations(package), *_parts(package), *_fields(package)]
    if problems:
        raise TemplateError(problems)


def _problem(package: Package, part: str, message: Message) -> Problem:
    return Problem("forbidden-content", message, Place(package.file), path=part)


def _parts(package: Package) -> Iterator[Problem]:
    """Yield programs to which no relation leads; Word ignores them, until somebody ties them in again."""
    related = {relation.target for relation in all_relations(package) if relation.kind in _PROGRAMS}
    for part, kind in content_types(package).items():
        found = _PROGRAM_TYPES.search(kind) or _PROGRAM_PARTS.search(f"/{part}")
        if found and part not in related:
            yield _problem(package, part, _program(part, found[1]))


def _program(part: str, kind: str) -> Message:
    if kind.lower().startswith("vba"):
        return _("{part} holds macros. Save the template as .docx, without macros.", part=part)
    return _("{part} holds an embedded object or program ({kind}). Remove it.", part=part, kind=kind)


def _relations(package: Package) -> Iterator[Problem]:
    for relation in all_relations(package):
        message = _verdict(relation, package)
        if message:
            yield _problem(package, relation.source, message)


def _verdict(relation: Relation, package: Package) -> Message | None:
    part = relation.source or package.file
    if relation.kind in _PROGRAMS:
        return _program(part, relation.kind)
    if relation.external and relation.kind == "attachedTemplate":
        return _(
            "The template is attached to another one, {target}. In Word, Developer, Document Template:"
            " attach Normal instead, and save.",
            target=relation.target,
        )
    if relation.external and relation.kind != "hyperlink":
        return _(
            "{part} loads something from outside ({kind}): {target}. Put it into the file, or remove it.",
            part=part,
            kind=relation.kind,
            target=relation.target,
        )
    if not relation.external and relation.kind != "hyperlink" and relation.target not in package.parts:
        return _("{part} refers to {target}, which is not in the file.", part=part, target=relation.target)
    return None


def _fields(package: Package) -> Iterator[Problem]:
    for name in package.parts:
        if name.startswith("word/") and name.endswith(".xml") and b"instr" in package.read(name):
            for instruction in _instructions(parse(package, name)):
                found = _FETCHING.match(instruction.strip())
                if found:
                    text = _(
                        "{part} has the field {field}, which fetches something from outside. Remove it.",
                        part=name,
                        field=found.group().upper(),
                    )
                    yield _problem(package, name, text)


def _instructions(root: etree._Element) -> Iterator[str]:
    """Yield the instruction of every field; Word may cut it into several runs, and nest fields."""
    begun: list[str] = []
    for element in root.iter(W + "fldSimple", W + "fldChar", W + "instrText"):
        if element.tag == W + "fldSimple":
            yield element.get(W + "instr", "")
        elif element.tag == W + "instrText" and begun:
            begun[-1] += element.text or ""
        elif element.get(W + "fldCharType") == "begin":
            begun.append("")
        elif begun and begun[-1]:
            yield begun[-1]
            begun[-1] = ""
        if element.get(W + "fldCharType") == "end" and begun:
            begun.pop()
