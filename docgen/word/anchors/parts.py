"""A package with the record in it: a part of custom XML that hangs on the document.

In: a package and the record. Out: the package with the part, its properties, its relation and their content
types (ECMA-376 part 1, 15.2.5 and 15.2.6). Lists that are there stay as they are, with a line more.
"""

from __future__ import annotations

import posixpath
import re

from docgen.word.anchors.record import FOLDER, NAMESPACE, parts_of_record
from docgen.word.archive import packed
from docgen.word.package import CONTENT_TYPES, Package

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ITEM = "{0E4E5B0C-5D3A-5B7E-9C1D-6D6F63676E31}"
"""Names the item in a file; any will do, if it is always the same."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EMPTY = f'{_HEAD}<Relationships xmlns="{_RELATIONS}"></Relationships>'
_PROPERTIES = (
    f'{_HEAD}<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds="{_OFFICE}/customXml">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)
_CLOSING = r"</((?:[\w.-]+:)?)(?:Types|Relationships)\s*>"
_ALONE = r"<(((?:[\w.-]+:)?)(?:Types|Relationships)(?:\s[^<>]*?)?)\s*/>"


def with_record(package: Package, main: str, record: bytes) -> Package:
    """Return `package` with `record` in it, in the place of one that it has; `main` is its document.

    UnicodeDecodeError where the lists to which it belongs are no UTF-8.
    """
    if there := parts_of_record(package):
        return _with(package, {there[0]: record})
    number = _next(package)
    item, properties = f"{FOLDER}item{number}.xml", f"{FOLDER}itemProps{number}.xml"
    target = posixpath.relpath(item, posixpath.dirname(main) or ".")
    types = _text(package, CONTENT_TYPES)
    types = _longer(types, f'Override PartName="/{item}" ContentType="application/xml"')
    types = _longer(types, f'Override PartName="/{properties}" ContentType="{_PROPERTIES_TYPE}"')
    links, own_links = _links_of(main), _links_of(item)
    changed = {
        CONTENT_TYPES: types,
        links: _linked(_text(package, links), "customXml", target),
        own_links: _linked(_EMPTY, "customXmlProps", posixpath.basename(properties)),
        properties: _PROPERTIES,
    }
    return _with(package, {name: text.encode() for name, text in changed.items()} | {item: record})


def _with(package: Package, parts: dict[str, bytes]) -> Package:
    return Package(
        package.file, {**package.parts, **{name: packed(name, xml) for name, xml in parts.items()}}
    )


def _next(package: Package) -> int:
    """Return a number that no item of custom XML has."""
    names = {name.lower() for name in package.parts}
    number = 1
    while f"customxml/item{number}.xml" in names or f"customxml/itemprops{number}.xml" in names:
        number += 1
    return number


def _links_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _text(package: Package, name: str) -> str:
    return package.read(name).decode("utf-8-sig") if name in package.parts else _EMPTY


def _linked(xml: str, kind: str, target: str) -> str:
    """Return a list of relations with one more."""
    name = "docgenRecord"
    while f'"{name}"' in xml:
        name += "x"
    return _longer(xml, f'Relationship Id="{name}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"')


def _longer(xml: str, element: str) -> str:
    """Return a list with `element`, without its brackets, at its end."""
    for closing in ("</Types>", "</Relationships>"):  # as every program writes them
        before, found, behind = xml.rpartition(closing)
        if found:
            return f"{before}<{element}/>{found}{behind}"
    for root in reversed([*re.finditer(_CLOSING, xml)]):
        return f"{xml[: root.start()]}<{root[1]}{element}/>{xml[root.start() :]}"
    return re.sub(
        _ALONE, lambda root: f"<{root[1]}><{root[2]}{element}/></{root[1].split()[0]}>", xml, count=1
    )
