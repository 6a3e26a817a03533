"""A little vocabulary for templates: `document(p("Kính gửi: {{ name }}"), header=p("…"))`.

The packages are the smallest that Word opens and both validators pass.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from docgen.rendering.library import shipped

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def r(text: str, properties: str = "") -> str:
    """A run."""
    rpr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{rpr}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; a plain string is a run without properties."""
    ppr = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{ppr}{''.join(run if run.startswith('<') else r(run) for run in runs)}</w:p>"


def tc(*content: str, properties: str = "") -> str:
    """A cell; plain strings are paragraphs."""
    paragraphs = "".join(part if part.startswith("<") else p(part) for part in content)
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{properties}</w:tcPr>{paragraphs}</w:tc>'


def tr(*cells: str) -> str:
    """A row; plain strings are cells."""
    return f"<w:tr>{''.join(cell if cell.startswith('<') else tc(cell) for cell in cells)}</w:tr>"


def tbl(columns: int, *rows: str) -> str:
    """A table with a grid of that many columns."""
    grid = '<w:gridCol w:w="2000"/>' * columns
    properties = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def field(instruction: str, result: str) -> str:
    """A field with its cached result, as runs."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f"<w:r><w:instrText>{escape(instruction)}</w:instrText></w:r>"
    return mark("begin") + code + mark("separate") + r(result) + mark("end")


def picture(number: int) -> str:
    """A paragraph with a drawing whose docPr has this id."""
    return (
        f'<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="{number}" name="x"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def document(
    *body: str,
    title: str = "",
    relations: str = "",
    parts: Mapping[str, str] | None = None,
    types: Mapping[str, str] | None = None,
    main_type: str = f"{_TYPE}.document.main+xml",
    **sides: str,
) -> bytes:
    """A .docx with this body; `header=`, `footer=`, `footnotes=` are the content of those parts.

    `relations` is more XML for the document's relationships, `parts` more parts by name, `types`
    their content types.
    """
    names = {kind: f"word/{kind}1.xml" for kind in sides}
    links = "".join(
        f'<Relationship Id="s{n}" Type="{_OFFICE}/{kind}" Target="{kind}1.xml"/>'
        for n, kind in enumerate(sides)
    )
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="s{n}"/>'
        for n, kind in enumerate(sides)
        if kind != "footnotes"
    )
    content = "".join(part if part.startswith("<") else p(part) for part in body)
    files = {
        "[Content_Types].xml": _types(names, title, main_type, types or {}),
        "_rels/.rels": _root_relations(title),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{content}"
        f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>',
        "word/_rels/document.xml.rels": _relations(links + relations),
    }
    for kind, side in sides.items():
        tag = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes"}[kind]
        files[names[kind]] = f"<w:{tag} {NAMESPACES}>{side}</w:{tag}>"
    if title:
        files["docProps/core.xml"] = _core(title)
    return zipped({name: _HEAD + xml for name, xml in files.items()} | dict(parts or {}))


def letter(*body: str) -> bytes:
    """A template with this body and everything else (styles, fonts, settings) of a shipped one, whose headers
    are freed of tags."""
    with zipfile.ZipFile(io.BytesIO(document(*body))) as small:
        text = small.read("word/document.xml")
    with zipfile.ZipFile(shipped() / "vi" / "notice.docx") as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    heads = {name: re.sub(rb"\{(\{|%).*?(\}|%)\}", b"", parts[name]) for name in parts if "header" in name}
    return zipped({**parts, **heads, "word/document.xml": text})


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip of these files, deflated."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def _types(names: Mapping[str, str], title: str, main_type: str, more: Mapping[str, str]) -> str:
    overrides = {"word/document.xml": main_type, **more}
    overrides |= {name: f"{_TYPE}.{kind}+xml" for kind, name in names.items()}
    if title:
        overrides["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/{n}" ContentType="{t}"/>' for n, t in overrides.items())
        + "</Types>"
    )


def _root_relations(title: str) -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    more = f'<Relationship Id="c" Type="{core}" Target="docProps/core.xml"/>' if title else ""
    main = f'<Relationship Id="m" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    return _relations(main + more)


def _relations(content: str) -> str:
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{namespace}">{content}</Relationships>'


def external(kind: str, target: str) -> str:
    """A relationship to something outside."""
    return f'<Relationship Id="x1" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'


def _core(title: str) -> str:
    return (
        "<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title></cp:coreProperties>'
    )
