"""A clerk's papers: Word files made by hand with direct formatting, right unless told otherwise.

`letter()` is a công văn as Decree 30 wants it, `decision()` a paper with articles, `party_notice()` one
of a Party committee. `changes` spoil parts by name: a dict changes the look or the words of a line,
None leaves it out. Nothing of docgen is used to make them.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True)
class Line:
    text: str
    size: float = 14
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = "left"
    first: float = 0
    before: float = 0
    after: float = 0
    height: float = 1
    font: str = "Times New Roman"
    color: str = ""
    rule: float = 0
    """Length of the border under it, in millimetres; 0 for none."""
    room: float = 80
    """Width in which the border is centred."""


CELL = 78.7
"""Width of a cell between its margins: half the page."""
LONG = (
    "Thực hiện kế hoạch hoạt động đối ngoại năm 2024, Ủy ban nhân dân huyện Thuận Châu đề nghị Sở Ngoại vụ "
    "xem xét, cho ý kiến về việc đón đoàn đại biểu huyện Hua Mường sang thăm và làm việc tại huyện."
)
BODY = Line(LONG, align="both", first=12.7, after=6, height=1.15)

HEAD_LEFT = {
    "superior": Line("UBND TỈNH SƠN LA", 12, align="center"),
    "issuer": Line("SỞ NGOẠI VỤ", 12, bold=True, align="center", rule=13, room=CELL),
    "number": Line("Số: 05/SNV-LS", 13, align="center"),
}
HEAD_RIGHT = {
    "nation": Line("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True, align="center"),
    "motto": Line("Độc lập - Tự do - Hạnh phúc", 13, bold=True, align="center", rule=56, room=CELL),
    "date": Line("Sơn La, ngày 05 tháng 01 năm 2024", 13, italic=True, align="center"),
}
LETTER = {
    **HEAD_LEFT,
    **HEAD_RIGHT,
    "letter_subject": Line("V/v đón đoàn đại biểu huyện Hua Mường", 12, align="center", before=6),
    "addressee": Line("Kính gửi: Ủy ban nhân dân tỉnh Sơn La", before=12, first=12.7),
    "basis": Line("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
                  italic=True, align="both", first=12.7, after=6),
    "last_basis": Line("Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của Ủy ban nhân dân tỉnh.",
                       italic=True, align="both", first=12.7, after=6),
    "body": BODY,
    "last": replace(BODY, text=LONG.rstrip(".") + "./."),
    "authority": Line("KT. GIÁM ĐỐC", 14, bold=True, align="center"),
    "post": Line("PHÓ GIÁM ĐỐC", 14, bold=True, align="center"),
    "name": Line("Nguyễn Văn A", 14, bold=True, align="center", before=60),
    "recipients": Line("Nơi nhận:", 12, bold=True, italic=True),
    "first_recipient": Line("- Như trên;", 11),
    "recipient": Line("- UBND huyện Thuận Châu;", 11),
    "filed": Line("- Lưu: VT, LS(03).", 11),
}  # fmt: skip
DECISION = {
    **HEAD_LEFT,
    **HEAD_RIGHT,
    "number": replace(HEAD_LEFT["number"], text="Số: 12/QĐ-SNV"),
    "kind": Line("QUYẾT ĐỊNH", 14, bold=True, align="center"),
    "subject": Line("Về việc thành lập đoàn công tác", 14, bold=True, align="center", rule=30, room=165),
    "basis": LETTER["basis"],
    "last_basis": LETTER["last_basis"],
    "chapter": Line("Chương II", 14, bold=True, align="center"),
    "article": Line("Điều 1. Thành lập đoàn công tác", 14, bold=True, first=12.7, after=6),
    "clause": Line("1. Đoàn công tác gồm năm người.", 14, first=12.7, after=6),
    "point_a": Line("a) Trưởng đoàn;", 14, first=12.7, after=6),
    "point_b": Line("b) Phó trưởng đoàn;", 14, first=12.7, after=6),
    "point_c": Line("c) Thư ký;", 14, first=12.7, after=6),
    "point_d": Line("d) Phiên dịch;", 14, first=12.7, after=6),
    "point_dd": Line("đ) Lái xe.", 14, first=12.7, after=6),
    "last": replace(BODY, text=LONG.rstrip(".") + "./."),
    **{name: LETTER[name] for name in ("authority", "post", "name", "recipients", "recipient", "filed")},
}  # fmt: skip
PARTY = {
    "superior": Line("ĐẢNG BỘ TỈNH SƠN LA", 14, align="center"),
    "issuer": Line("HUYỆN ỦY THUẬN CHÂU", 14, bold=True, align="center"),
    "star": Line("*", 14, align="center"),
    "number": Line("Số 05-TB/HU", 14, align="center"),
    "nation": Line("ĐẢNG CỘNG SẢN VIỆT NAM", 15, bold=True, align="center", rule=71, room=CELL),
    "date": Line("Thuận Châu, ngày 05 tháng 01 năm 2024", 14, italic=True, align="center"),
    "kind": Line("THÔNG BÁO", 16, bold=True, align="center"),
    "subject": Line("về việc đón đoàn đại biểu huyện Hua Mường", 14, bold=True, align="center"),
    "dashes": Line("-----", 14, align="center"),
    "body": replace(BODY, first=10, height=1.3),
    "last": replace(BODY, first=10, height=1.3),
    "authority": Line("T/M BAN THƯỜNG VỤ", 14, bold=True, align="center"),
    "post": Line("PHÓ BÍ THƯ", 14, align="center"),
    "name": Line("Nguyễn Văn A", 14, bold=True, align="center", before=60),
    "recipients": Line("Nơi nhận:", 14, underline=True),
    "recipient": Line("- Ban Thường vụ Tỉnh ủy,", 12),
    "filed": Line("- Lưu Văn phòng Huyện ủy.", 12),
}

_LEFT = ("superior", "issuer", "star")
_RIGHT = ("nation", "motto")
_SECOND_LEFT = ("number", "letter_subject")
_END_RIGHT = ("authority", "post", "name")
_END_LEFT = ("recipients", "first_recipient", "recipient", "filed")
PAGE = {"width": 210, "height": 297, "top": 20, "bottom": 20, "left": 30, "right": 15}

Changes = Mapping[str, Any]


def letter(layout: str = "table", page: Changes | None = None, number_of_pages: Changes | None = None,
           **changes: Any) -> bytes:  # fmt: skip
    return made(LETTER, layout, page, number_of_pages, **changes)


def decision(**changes: Any) -> bytes:
    return made(DECISION, **changes)


def party_notice(**changes: Any) -> bytes:
    return made(PARTY, **changes)


def made(lines: Mapping[str, Line], layout: str = "table", page: Changes | None = None,
         number_of_pages: Changes | None = None, **changes: Any) -> bytes:  # fmt: skip
    """The paper; `number_of_pages` changes the field: align, size, bold, italic, where, first."""
    wanted = dict(lines)
    for name, change in changes.items():
        if change is None:
            del wanted[name]
        elif isinstance(change, str):
            wanted[name] = replace(wanted[name], text=change)
        else:
            wanted[name] = replace(wanted.get(name, Line("")), **change)
    document = docx.Document()
    _set_up(document.sections[0], {**PAGE, **(page or {})})
    _number(document.sections[0], {"where": "header", "align": "center", "size": 14, "bold": False,
                                   "italic": False, "first": False, **(number_of_pages or {})})  # fmt: skip
    head, end = {*_LEFT, *_RIGHT, *_SECOND_LEFT, "date"}, {*_END_LEFT, *_END_RIGHT}
    {"table": _table, "tabs": _tabs}[layout](document, wanted)
    for name, line in wanted.items():
        if name not in head | end:
            _write(document.add_paragraph(), line)
            _rule(document.add_paragraph, line)
    {"table": _end_table, "tabs": _end_tabs}[layout](document, wanted)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _table(document: Any, lines: Mapping[str, Line]) -> None:
    table = document.add_table(2, 2)
    _cell(table.cell(0, 0), [lines[name] for name in _LEFT if name in lines])
    _cell(table.cell(0, 1), [lines[name] for name in _RIGHT if name in lines])
    _cell(table.cell(1, 0), [lines[name] for name in _SECOND_LEFT if name in lines])
    _cell(table.cell(1, 1), [lines["date"]] if "date" in lines else [])


def _tabs(document: Any, lines: Mapping[str, Line]) -> None:
    """As many clerks do: a tab between left and right, on each line."""
    for left, right in (("superior", "nation"), ("issuer", "motto"), ("number", "date")):
        paragraph = document.add_paragraph()
        _run(paragraph, lines[left])
        paragraph.add_run("\t\t")
        _run(paragraph, lines[right])
        for name in (left, right):
            if lines[name].rule:
                _draw(paragraph, lines[name].rule)
    if "letter_subject" in lines:
        _write(document.add_paragraph(), replace(lines["letter_subject"], align="left"))


def _draw(paragraph: Any, length: float) -> None:
    """A drawn line, as Word's menu for shapes made them for twenty years."""
    points = length / 25.4 * 72
    pict = parse_xml(
        f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml">'
        f'<v:line style="position:absolute" from="20pt,3pt" to="{20 + points:.1f}pt,3pt"/></w:pict>'
    )
    paragraph.add_run()._r.append(pict)


def _end_table(document: Any, lines: Mapping[str, Line]) -> None:
    table = document.add_table(1, 2)
    _cell(table.cell(0, 0), [lines[name] for name in _END_LEFT if name in lines])
    _cell(table.cell(0, 1), [lines[name] for name in _END_RIGHT if name in lines])


def _end_tabs(document: Any, lines: Mapping[str, Line]) -> None:
    for left, right in zip(_END_LEFT, (*_END_RIGHT, ""), strict=True):
        paragraph = document.add_paragraph()
        if left in lines:
            _run(paragraph, lines[left])
        if right:
            paragraph.add_run("\t\t\t")
            _run(paragraph, lines[right])


def _cell(cell: Any, lines: list[Line]) -> None:
    paragraphs = [cell.paragraphs[0]]

    def more() -> Any:
        return paragraphs.pop() if paragraphs else cell.add_paragraph()

    for line in lines:
        _write(more(), line)
        _rule(more, line)


def _write(paragraph: Any, line: Line) -> None:
    shape = paragraph.paragraph_format
    shape.alignment = ALIGN[line.align]
    shape.first_line_indent = Mm(line.first)
    shape.space_before, shape.space_after = Pt(line.before), Pt(line.after)
    shape.line_spacing = line.height
    _run(paragraph, line)


def _run(paragraph: Any, line: Line) -> None:
    run = paragraph.add_run(line.text)
    run.font.name, run.font.size = line.font, Pt(line.size)
    run.font.bold, run.font.italic, run.font.underline = line.bold, line.italic, line.underline
    if line.color:
        run.font.color.rgb = RGBColor.from_string(line.color)


def _rule(more: Any, line: Line) -> None:
    """A line under the words: the upper border of an empty paragraph."""
    if not line.rule:
        return
    paragraph = more()
    shape = paragraph.paragraph_format
    side = max(0, (line.room - line.rule) / 2)
    shape.left_indent = Mm(side)
    shape.right_indent = Mm(side)
    border = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "auto")):
        top.set(qn(f"w:{name}"), value)
    border.append(top)
    paragraph._p.get_or_add_pPr().insert_element_before(
        border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"
    )


def _set_up(section: Any, page: Mapping[str, float]) -> None:
    section.page_width, section.page_height = Mm(page["width"]), Mm(page["height"])
    section.top_margin, section.bottom_margin = Mm(page["top"]), Mm(page["bottom"])
    section.left_margin, section.right_margin = Mm(page["left"]), Mm(page["right"])


def _number(section: Any, wanted: Mapping[str, Any]) -> None:
    if wanted["where"] == "none":
        return
    section.different_first_page_header_footer = not wanted["first"]
    paragraph = getattr(section, wanted["where"]).paragraphs[0]
    paragraph.style = None
    _write(paragraph, Line("", size=wanted["size"], align=wanted["align"]))
    for kind, text in (("begin", ""), ("", " PAGE "), ("separate", ""), ("", "2"), ("end", "")):
        run = paragraph.add_run()
        run.font.name, run.font.size = "Times New Roman", Pt(wanted["size"])
        run.font.bold, run.font.italic = wanted["bold"], wanted["italic"]
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText" if text == " PAGE " else "w:t")
            mark.text = text
        run._r.append(mark)
