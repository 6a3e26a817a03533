"""What the parts of a package are, and what they refer to.

In: a `Package`. Out: its content types, its relationships, and the name of its main document.
XML that declares entities is refused before it is parsed.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree

from docgen.frozen import frozen
from docgen.messages import _
from docgen.word.archive import packed
from docgen.word.package import CONTENT_TYPES, ROOT_RELATIONS, Package, refusal

MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CORE_PART = "docProps/core.xml"


@frozen
class Relation:
    """One relationship: from `source` ("" for the package) to a part's name, or outside."""

    source: str
    id: str
    kind: str
    """The last word of its type: header, image, hyperlink, attachedTemplate."""
    target: str
    external: bool


def parse(package: Package, name: str, *, blanks: bool = False) -> etree._Element:
    """Return the root of an XML part, without ignorable blanks unless `blanks`.

    TemplateError if the part is missing, declares a document type, or is not well-formed.
    """
    content = package.read(name)
    parser = etree.XMLParser(
        remove_blank_text=not blanks,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
        no_network=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error):  # libxml2 goes 256 elements deep
            text = _("{file} is nested too deeply in {part}; no Word document is. It was refused.", part=name)
            raise refusal(package.file, "part-damaged", text) from error
        text = _("{file} is damaged: its part {part} is no XML. Save it again in Word.", part=name)
        raise refusal(package.file, "part-damaged", text) from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        text = _("{file} declares XML entities in {part}; Word never does. It was refused.", part=name)
        raise refusal(package.file, "forbidden-content", text)
    return root


def content_types(package: Package) -> dict[str, str]:
    """Return the content type of every part, by its name."""
    root = parse(package, CONTENT_TYPES)
    tag = f"{{{TYPES_NAMESPACE}}}"
    defaults = {e.get("Extension", "").lower(): e.get("ContentType", "") for e in root.iter(tag + "Default")}
    named = {
        e.get("PartName", "").lstrip("/").lower(): e.get("ContentType", "")
        for e in root.iter(tag + "Override")
    }
    return {
        name: named.get(name.lower()) or defaults.get(name.rpartition(".")[2].lower(), "")
        for name in package.parts
    }


def relations(package: Package, source: str = "") -> list[Relation]:
    """Return the relationships of the part `source`, of the package itself if ""."""
    folder, name = posixpath.split(source)
    part = posixpath.join(folder, "_rels", f"{name}.rels") if source else ROOT_RELATIONS
    if part not in package.parts:
        return []
    return list(_relations(parse(package, part), source))


def all_relations(package: Package) -> list[Relation]:
    """Return every relationship in the package."""
    sources = [
        name.replace("_rels/", "")[: -len(".rels")] for name in package.parts if name.endswith(".rels")
    ]
    return [relation for source in sources for relation in relations(package, source)]


def _relations(root: etree._Element, source: str) -> Iterator[Relation]:
    folder = posixpath.dirname(source)
    for element in root.iter(f"{{{RELATIONS_NAMESPACE}}}Relationship"):
        target = element.get("Target", "")
        external = element.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        kind = element.get("Type", "").rpartition("/")[2]
        yield Relation(source, element.get("Id", ""), kind, target, external)


def main_document(package: Package) -> str:
    """Return the name of the main document part; TemplateError if there is none that is a .docx's."""
    targets = [relation.target for relation in relations(package) if relation.kind == "officeDocument"]
    kinds = content_types(package)
    for name in targets:
        kind = kinds.get(name, "")
        if kind == MAIN_TYPE:
            return name
        if "macroEnabled" in kind:
            text = _("{file} holds macros (.docm). Save it as .docx, without macros.")
            raise refusal(package.file, "forbidden-content", text)
    text = _("{file} has no Word document in it. Open it in Word and save it as .docx.")
    raise refusal(package.file, "not-docx", text)


def properties_part(package: Package) -> str:
    """Return the name of the part that holds the file's title and author, "" if there is none."""
    kinds = [relation for relation in relations(package) if relation.kind == "core-properties"]
    return kinds[0].target if kinds else ""


def with_properties(package: Package) -> Package:
    """Return the package, with an empty core properties part where it has none."""
    if properties_part(package) in package.parts:
        return package
    types, root = parse(package, CONTENT_TYPES), parse(package, ROOT_RELATIONS)
    override = {"PartName": f"/{_CORE_PART}", "ContentType": CORE_TYPE}
    etree.SubElement(types, f"{{{TYPES_NAMESPACE}}}Override", override)
    relation = {"Id": "docgenCore", "Type": CORE_RELATION, "Target": _CORE_PART}
    etree.SubElement(root, f"{{{RELATIONS_NAMESPACE}}}Relationship", relation)
    core = etree.Element(f"{{{_CORE_NAMESPACE}}}coreProperties", nsmap={"cp": _CORE_NAMESPACE})
    added = {CONTENT_TYPES: _bytes(types), ROOT_RELATIONS: _bytes(root), _CORE_PART: _bytes(core)}
    parts = {name: packed(name, xml) for name, xml in added.items()}
    return Package(package.file, {**package.parts, **parts})


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", standalone=True)
