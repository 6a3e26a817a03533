"""Our own papers, right in their form, and ways to spoil one thing in them.

`PAPERS` holds by form a paper that docgen makes, with nothing left blank and long enough for two pages.
`spoilt(paper, *changes)` returns it after changes, each of which takes an opened document; paragraphs are
named by style.
"""

from __future__ import annotations

import copy
import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from docgen.dossier import load
from docgen.papers import plan
from docgen.rendering import compile_template
from docgen.rendering.library import Library

SAMPLES = Path(__file__).parents[3] / "samples"
HEADS = {
    "vi": {"number": "Số: 05/CT-UBND", "dateline": "Sơn La, ngày 05 tháng 01 năm 2024",
           "superior": "ỦY BAN NHÂN DÂN TỈNH SƠN LA"},
    "lo": {"number": "ເລກທີ: 05/ປມ", "dateline": "ຊຽງຄໍ້, ວັນທີ 11 ເມສາ 2024"},
    "zh": {"number": "马政函〔2024〕12号", "dateline": "2024年4月11日"},
}  # fmt: skip
LONG_BODY = {
    "vi": "Hai huyện đánh giá cao kết quả hợp tác trong thời gian qua và nhất trí tiếp tục "
          "trao đổi đoàn các cấp.",
    "lo": "ສອງຝ່າຍ ຕີລາຄາສູງ ຕໍ່ໝາກຜົນການຮ່ວມມື ໃນໄລຍະຜ່ານມາ ແລະ ເຫັນດີເປັນເອກະພາບ ສືບຕໍ່ແລກປ່ຽນຄະນະຜູ້ແທນ.",
    "zh": "双方高度评价近年来的合作成果，一致同意继续加强各级代表团互访，"
          "开展多领域交流合作，推动两县友好关系不断向前发展。",
}  # fmt: skip
Change = Callable[[Document], None]
Paper = tuple[str, str, str, str]
"""Form, sample, kind of paper, language."""

PAPERS: dict[str, Paper] = {
    "cong-thu": ("cong-thu", "thuan-chau--hua-muong-2023", "invitation", "vi"),
    "cong-ham": ("cong-ham", "thuan-chau--hua-muong-2023", "invitation", "vi"),
    "lo-admin": ("lo-admin", "mai-son--xieng-kho-2024", "invitation", "lo"),
    "gbt9704-letter": ("gbt9704-letter", "ma-quan--si-ma-cai", "invitation", "zh"),
    "gbt9704": ("gbt9704", "ma-quan--si-ma-cai", "programme", "zh"),
    "into-vi": ("lo-admin", "mai-son--xieng-kho-2024", "invitation", "vi"),
    "into-lo": ("cong-thu", "thuan-chau--hua-muong-2023", "invitation", "lo"),
    "into-zh": ("cong-thu", "si-ma-cai--ma-quan-2024", "invitation", "zh"),
}


@cache
def paper(name: str) -> bytes:
    """The paper as docgen makes it, with number, date and signature, and a text of two pages."""
    form, sample, kind, language = PAPERS[name]
    job = next(job for job in plan(load(SAMPLES / f"{sample}.yaml"))
               if (job.paper, job.languages) == (kind, (language,)))  # fmt: skip
    view = job.view
    signature = replace(view.signature, name={"vi": "Nguyễn Văn A", "lo": "ທ. ບຸນມີ", "zh": "王某"}[language])
    given = {"signature": signature, "file_under": {"vi": "VT, NC", "lo": "", "zh": ""}[language]}
    if not name.startswith("into-"):
        given["letterhead"] = replace(view.letterhead, form=form, **HEADS[language])
    view = replace(view, **{key: value for key, value in given.items() if hasattr(view, key)})
    path = Library().find(job.template.language, job.template.name)
    context = {each.name: getattr(view, each.name) for each in fields(view)}
    document = docx.Document(io.BytesIO(compile_template(path, view=type(view)).render(context)))
    _lengthen(document, language)
    if name == "cong-ham":
        _seal(document)
    return _saved(document)


def _lengthen(document: Document, language: str) -> None:
    """Repeat one sentence before the closing, so that there is a second page."""
    suffix = language.capitalize()
    body, closing = found(document, f"Body{suffix}"), found(document, f"Closing{suffix}")
    for _each in range(45):
        more = copy.deepcopy(body._p)
        closing._p.addprevious(more)
        _rewrite(Paragraph(more, None), LONG_BODY[language])


def _picture() -> bytes:
    """Return a PNG of one red dot."""
    dot = {
        b"IHDR": struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0),
        b"IDAT": zlib.compress(b"\0\xff\0\0"),
        b"IEND": b"",
    }
    chunks = (
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in dot.items()
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _seal(document: Document) -> None:
    """Put a picture where a công hàm has room for the emblem."""
    emblem = next(p for p in document.element.body.iter(qn("w:p")) if _style(p) == "EmblemVi")
    table = document.tables[0].cell(0, 0).paragraphs[0]
    assert table._p is emblem
    table.add_run().add_picture(io.BytesIO(_picture()), width=Mm(15))


def spoilt(name: str, *changes: Change) -> bytes:
    """The paper after `changes`."""
    document = docx.Document(io.BytesIO(paper(name)))
    for change in changes:
        change(document)
    return _saved(document)


def _saved(document: Document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def found(document: Document, style: str, nth: int = 0) -> Paragraph:
    """The paragraph of a style that says something."""
    said = [
        p for p in document.element.body.iter(qn("w:p")) if _style(p) == style and Paragraph(p, None).text
    ]
    return Paragraph(said[nth], None)


def _style(p: Any) -> str:
    return p.pPr.pStyle.val if p.pPr is not None and p.pPr.pStyle is not None else ""


def look(style: str, nth: int = 0, **wanted: Any) -> Change:
    """Change how the letters of a paragraph look: size, bold, italic, font, color."""
    return lambda document: _dress(found(document, style, nth), **wanted)


def _dress(paragraph: Paragraph, *, size: float = 0, bold: bool | None = None, italic: bool | None = None,
           font: str = "", color: str = "") -> None:  # fmt: skip
    for run in (Run(each, paragraph) for each in paragraph._p.iter(qn("w:r"))):
        properties = run._r.get_or_add_rPr()
        if size:
            run.font.size = Pt(size)
            for old in properties.findall(qn("w:szCs")):
                properties.remove(old)
            twin = OxmlElement("w:szCs")
            twin.set(qn("w:val"), str(round(2 * size)))
            properties.find(qn("w:sz")).addnext(twin)
        if bold is not None:
            run.font.bold = run.font.cs_bold = bold
        if italic is not None:
            run.font.italic = run.font.cs_italic = italic
        if font:
            fonts = properties.get_or_add_rFonts()
            for slot in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{slot}"), font)
        if color:
            run.font.color.rgb = RGBColor.from_string(color)


def lay(style: str, nth: int = 0, *, align: str = "", first: float | None = None, gap: float | None = None,
        line: float = 0) -> Change:  # fmt: skip
    """Change how a paragraph lies: alignment, first line in millimetres, distance in points, lines."""

    def change(document: Document) -> None:
        paragraph = found(document, style, nth)
        shape = paragraph.paragraph_format
        if align:
            paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align.upper())
        if first is not None:
            shape.first_line_indent = Mm(first)
            paragraph._p.pPr.ind.set(qn("w:firstLineChars"), "0")
        if gap is not None:
            shape.space_before = shape.space_after = Pt(gap)
        if line:
            shape.line_spacing = line

    return change


def say(style: str, words: str, nth: int = 0) -> Change:
    """Put other words, or none, in the place of a paragraph's."""
    return lambda document: _rewrite(found(document, style, nth), words)


def _rewrite(paragraph: Paragraph, words: str) -> None:
    first, *others = paragraph._p.findall(qn("w:r")) or paragraph._p.findall(f".//{qn('w:r')}")
    for run in others:
        run.getparent().remove(run)
    texts = first.findall(qn("w:t"))
    for text in texts[1:]:
        first.remove(text)
    texts[0].text = words


def edit(style: str, before: str, after: str, nth: int = 0) -> Change:
    """Put words in the place of others inside a paragraph, in the look of where they stand."""

    def change(document: Document) -> None:
        texts = [
            text for text in found(document, style, nth)._p.iter(qn("w:t")) if before in (text.text or "")
        ]
        texts[0].text = texts[0].text.replace(before, after, 1)

    return change


def fill(style: str, words: str) -> Change:
    """Put words into an empty paragraph of a style."""

    def change(document: Document) -> None:
        empty = next(
            p for p in document.element.body.iter(qn("w:p"))
            if _style(p) == style and not Paragraph(p, None).text
        )  # fmt: skip
        run = OxmlElement("w:r")
        run.append(OxmlElement("w:t"))
        run[0].text = words
        empty.append(run)

    return change


def move(style: str, before: str, nth: int = 0) -> Change:
    """Put a paragraph before that of another style."""
    return lambda document: found(document, before)._p.addprevious(found(document, style, nth)._p)


def everywhere(style: str, words: str) -> Change:
    """Put other words in the place of those of every paragraph of a style."""

    def change(document: Document) -> None:
        for p in document.element.body.iter(qn("w:p")):
            if _style(p) == style and Paragraph(p, None).text:
                _rewrite(Paragraph(p, None), words)

    return change


def without_rule(document: Document) -> None:
    """Take away the line under the issuer."""
    for p in list(document.element.body.iter(qn("w:p"))):
        if _style(p) == "RuleVi":
            p.pPr.pStyle.val = "Normal"
            for border in p.pPr.findall(qn("w:pBdr")):
                p.pPr.remove(border)


def page(**lengths: float) -> Change:
    """Change paper and margins, in millimetres: page_width, top_margin, …"""

    def change(document: Document) -> None:
        for name, length in lengths.items():
            setattr(document.sections[0], name, Mm(length))

    return change


def figures(style: str) -> Change:
    """Number the pages in other figures."""

    def change(document: Document) -> None:
        kind = OxmlElement("w:pgNumType")
        kind.set(qn("w:fmt"), style)
        document.sections[0]._sectPr.find(qn("w:pgMar")).addnext(kind)

    return change


def numbered_from_the_first(document: Document) -> None:
    """Let the first page bear its number too."""
    document.sections[0].different_first_page_header_footer = False


def numbers(where: str, change: Callable[[Paragraph], None]) -> Change:
    """Change the paragraphs that print the page's number, in "header" or "footer"."""

    def changed(document: Document) -> None:
        section = document.sections[0]
        for part in (getattr(section, where), getattr(section, f"even_page_{where}")):
            for paragraph in part.paragraphs if not part.is_linked_to_previous else ():
                change(paragraph)

    return changed


def number_look(where: str, **wanted: Any) -> Change:
    """Change how the page's number looks."""
    return numbers(where, lambda paragraph: _dress(paragraph, **wanted))


def number_align(where: str, align: str) -> Change:
    """Change where in its line the page's number stands."""

    def change(paragraph: Paragraph) -> None:
        paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align.upper())

    return numbers(where, change)


def _emptied(paragraph: Paragraph) -> None:
    for child in list(paragraph._p):
        if child.tag != qn("w:pPr"):
            paragraph._p.remove(child)


def unnumbered(where: str) -> Change:
    """Take the page's number away."""
    return numbers(where, _emptied)


def number_moved(where: str, to: str) -> Change:
    """Print the page's number at the other edge."""

    def change(document: Document) -> None:
        section = document.sections[0]
        for kind in ("", "even_page_"):
            source, target = getattr(section, f"{kind}{where}"), getattr(section, f"{kind}{to}")
            if source.is_linked_to_previous:
                continue
            target.is_linked_to_previous = False
            for paragraph in source.paragraphs:
                target._element.append(copy.deepcopy(paragraph._p))
                _emptied(paragraph)

    return change


def undashed(paragraph: Paragraph) -> None:
    """Take the dashes from beside the page's number."""
    for text in paragraph._p.iter(qn("w:t")):
        text.text = (text.text or "").replace("—", "")


def pictured(style: str) -> Change:
    """Put a picture into a paragraph."""

    def change(document: Document) -> None:
        body = document.add_paragraph()
        body.add_run().add_picture(io.BytesIO(_picture()), width=Mm(15))
        found(document, style)._p.append(body.runs[0]._r)
        body._p.getparent().remove(body._p)

    return change


def without_pictures(document: Document) -> None:
    """Take every picture away."""
    for drawing in list(document.element.body.iter(qn("w:drawing"))):
        drawing.getparent().remove(drawing)
