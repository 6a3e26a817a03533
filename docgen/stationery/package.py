"""The package round a body: sections, styles, settings, relations, as a .docx file.

In: a `Manuscript`. Out: the bytes of the file, the same each time (`docgen.word.archive`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docgen.frozen import frozen
from docgen.stationery.page import Section
from docgen.stationery.styles import styles_part
from docgen.stationery.theme import theme_part
from docgen.stationery.typography import Typography
from docgen.stationery.typography.style import COMPLEX, LATIN
from docgen.stationery.xml import DECLARATION, NOTHING, RELATIONS, Xml, element, joined, part, val
from docgen.word.archive import Archive, packed

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"

_FONTS = {
    LATIN: ("roman", "00", ""),
    COMPLEX: ("auto", "00", "Phetsarath"),
    "仿宋_GB2312": ("modern", "86", "仿宋"),
    "楷体_GB2312": ("modern", "86", "楷体"),
    "方正小标宋简体": ("script", "86", "华文中宋"),
    "黑体": ("modern", "86", "SimHei"),
    "宋体": ("auto", "86", "SimSun"),
}
"""Family, character set and the other name of each font that a style may ask for, or the font that comes
with Windows or Office and is nearest to it."""


@frozen
class Manuscript:
    """A template before it is a file: texts in order, each with the section that it stands in."""

    texts: Sequence[tuple[Xml, Section]]
    languages: Sequence[Typography]
    """The document's own language first."""


def docx(manuscript: Manuscript) -> bytes:
    """Return the template as a .docx file."""
    extra = {name: data for _, section in manuscript.texts for name, data in section.parts.items()}
    own, *others = manuscript.languages
    parts = {
        "[Content_Types].xml": _content_types(extra),
        "_rels/.rels": _root_relations(),
        "docProps/app.xml": _application(),
        "docProps/core.xml": _core(own),
        "word/document.xml": part("w:document", element("w:body", None, *_body(manuscript.texts))),
        "word/_rels/document.xml.rels": _document_relations(extra),
        "word/styles.xml": styles_part(own, others),
        "word/settings.xml": _settings(manuscript),
        "word/theme/theme1.xml": theme_part(),
        "word/fontTable.xml": part("w:fonts", *(_font(name) for name in _FONTS)),
        **{f"word/{name}": data for name, data in extra.items()},
    }
    return Archive(packed(name, data) for name, data in parts.items()).finish(())


def _body(texts: Sequence[tuple[Xml, Section]]) -> list[Xml]:
    """Return the texts; all sections but the last end in a paragraph that holds their properties."""
    *before, (last, section) = texts
    ended = [Xml(text + _section_end(ends)) for text, ends in before]
    return [*ended, last, section.properties]


def _section_end(section: Section) -> Xml:
    line = element("w:spacing", {"w:before": 0, "w:after": 0, "w:line": 20, "w:lineRule": "exact"})
    return element("w:p", None, element("w:pPr", None, line, section.properties))


def _settings(manuscript: Manuscript) -> bytes:
    """Return `word/settings.xml`; a Chinese text tells odd pages from even ones."""
    two_sided = any(typography.page_number == "bottom" for typography in manuscript.languages)
    mode = {"w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15}
    return part(
        "w:settings",
        element("w:zoom", {"w:percent": 100}),
        val("w:defaultTabStop", 720),
        element("w:evenAndOddHeaders") if two_sided else NOTHING,
        val("w:characterSpacingControl", "compressPunctuation"),
        element("w:compat", None, element("w:compatSetting", mode)),
        element("w:themeFontLang", {"w:val": "vi-VN", "w:eastAsia": "zh-CN", "w:bidi": "lo-LA"}),
        val("w:decimalSymbol", ","),
        val("w:listSeparator", ";"),
    )


def _font(name: str) -> Xml:
    family, charset, other = _FONTS[name]
    alternative = val("w:altName", other) if other else NOTHING
    return element(
        "w:font", {"w:name": name}, alternative, val("w:charset", charset), val("w:family", family)
    )


def _content_types(extra: Mapping[str, bytes]) -> bytes:
    kinds = {
        "/word/document.xml": f"{_MAIN}.document.main+xml",
        "/word/styles.xml": f"{_MAIN}.styles+xml",
        "/word/settings.xml": f"{_MAIN}.settings+xml",
        "/word/fontTable.xml": f"{_MAIN}.fontTable+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        **{f"/word/{name}": f"{_MAIN}.{_kind(name)}+xml" for name in extra},
    }
    rels = {"Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"}
    defaults = [
        element("Default", rels),
        element("Default", {"Extension": "xml", "ContentType": "application/xml"}),
    ]
    overrides = [element("Override", {"PartName": name, "ContentType": kind}) for name, kind in kinds.items()]
    return _plain(element("Types", {"xmlns": f"{_PACKAGE}/content-types"}, *defaults, *overrides))


def _kind(name: str) -> str:
    return "header" if name.startswith("header") else "footer"


def _root_relations() -> bytes:
    return _relations({
        "document": (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        "core": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        "app": (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    })  # fmt: skip


def _document_relations(extra: Mapping[str, bytes]) -> bytes:
    fixed = {name: (f"{RELATIONS}/{name}", f"{name}.xml") for name in ("styles", "settings", "fontTable")}
    fixed["theme"] = (f"{RELATIONS}/theme", "theme/theme1.xml")
    pages = {name.removesuffix(".xml"): (f"{RELATIONS}/{_kind(name)}", name) for name in extra}
    return _relations(fixed | pages)


def _relations(targets: Mapping[str, tuple[str, str]]) -> bytes:
    links = [
        element("Relationship", {"Id": name, "Type": kind, "Target": target})
        for name, (kind, target) in targets.items()
    ]
    return _plain(element("Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *links))


def _application() -> bytes:
    names = {"xmlns": f"{_OFFICE}/extended-properties"}
    return _plain(element("Properties", names, element("Application", None, Xml("docgen"))))


def _core(own: Typography) -> bytes:
    """Return the properties; title and author are the renderer's to set."""
    names = {
        "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }
    told = joined((element("dc:title"), element("dc:creator"), element("dc:language", None, Xml(own.tag))))
    return _plain(element("cp:coreProperties", names, told))


def _plain(root: Xml) -> bytes:
    return (DECLARATION + root).encode()
