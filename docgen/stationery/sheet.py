"""A plain table as a Word file, for tables that docgen itself has something to say in.

In: a title, headings, rows of text in any of the languages. Out: the bytes of a .docx, A4 on its side, each
passage in the font of its script.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from docgen.stationery.theme import theme_part
from docgen.word.archive import Archive, packed
from docgen.word.relations import MAIN_TYPE, RELATIONS_NAMESPACE, TYPES_NAMESPACE
from docgen.word.scripts import Script, split
from docgen.word.text import W

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_FONTS = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Phetsarath OT" w:eastAsia="FangSong"'
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_WIDTH = 14_570
"""Of the text, in twentieths of a point: 297 mm less two margins of 20 mm."""


def sheet(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> bytes:
    """Return a document that holds the title and the table; `widths` are the columns' parts of the whole."""
    whole = sum(widths)
    columns = [_WIDTH * width // whole for width in widths]
    root = etree.fromstring(f'<w:document xmlns:w="{W[1:-1]}"><w:body/></w:document>')
    body = root[0]
    body.append(_paragraph(title, bold=True))
    body.append(_table([headings, *rows], columns))
    body.append(_paragraph(""))
    body.append(
        _element(
            '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134"'
            ' w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
            "</w:sectPr>"
        )
    )
    document = etree.tostring(root, encoding="UTF-8", standalone=True)
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations({**_BESIDE, "theme": "theme/theme1.xml"}),
        "word/styles.xml": _STYLES,
        "word/settings.xml": _part("settings", '<w:zoom w:percent="100"/>'),
        "word/fontTable.xml": _part(
            "fonts", '<w:font w:name="Times New Roman"><w:charset w:val="00"/></w:font>'
        ),
        "word/theme/theme1.xml": theme_part(),
    }
    return Archive(packed(name, content) for name, content in parts.items()).finish(())


def _table(rows: Sequence[Sequence[str]], columns: Sequence[int]) -> etree._Element:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    table = _element(
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblBorders>{_LINES}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid></w:tbl>'
    )
    for number, row in enumerate(rows):
        made = etree.SubElement(table, W + "tr")
        if not number:
            made.append(_element("<w:trPr><w:tblHeader/></w:trPr>"))
        for width, text in zip(columns, row, strict=True):
            cell = _element(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr></w:tc>')
            for line in text.split("\n"):
                cell.append(_paragraph(line, bold=not number))
            made.append(cell)
    return table


def _paragraph(text: str, *, bold: bool = False) -> etree._Element:
    paragraph = etree.Element(W + "p")
    for script, passage in split(text):
        run = etree.SubElement(paragraph, W + "r")
        run.append(_element(f"<w:rPr>{_PROPERTIES[script, bold]}</w:rPr>"))
        written = etree.SubElement(run, W + "t")
        written.text = "".join(letter for letter in passage.replace("\t", " ") if letter.isprintable())
        written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return paragraph


_PROPERTIES = {
    (script, bold): (
        ('<w:rFonts w:hint="eastAsia"/>' if script is Script.CJK else "")
        + ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:cs/>" if script is Script.LAO else "")
    )
    for script in Script
    for bold in (False, True)
}


def _element(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:p xmlns:w="{W[1:-1]}">{xml}</w:p>')[0]


def _part(name: str, xml: str) -> bytes:
    return f'{_XML}<w:{name} xmlns:w="{W[1:-1]}">{xml}</w:{name}>'.encode()


def _relations(targets: Mapping[str, str]) -> bytes:
    links = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'{_XML}<Relationships xmlns="{RELATIONS_NAMESPACE}">{links}</Relationships>'.encode()


_BESIDE = {kind: f"{kind}.xml" for kind in ("styles", "settings", "fontTable")}
_OVERRIDES = {
    "document": MAIN_TYPE,
    **{kind: MAIN_TYPE.replace("document.main", kind) for kind in _BESIDE},
    "theme/theme1": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_TYPES = (
    f'{_XML}<Types xmlns="{TYPES_NAMESPACE}">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in _OVERRIDES.items()
    )
    + "</Types>"
).encode()
_STYLES = _part(
    "styles",
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {_FONTS}/><w:sz w:val="22"/><w:szCs w:val="22"/>'
    '<w:lang w:val="vi-VN" w:eastAsia="zh-CN" w:bidi="lo-LA"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
)
