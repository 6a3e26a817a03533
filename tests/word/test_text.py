"""The text of a Word file, as a reader sees it."""

from __future__ import annotations

from docgen.word.text import lines
from tests.rendering.templates import document, field, p, r, tbl, tc, tr

BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></mc:Choice>"
    "<mc:Fallback><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def test_paragraphs_tables_and_controls_in_order() -> None:
    docx = document(
        "một",
        p(),
        tbl(2, tr("a", tc("b", tbl(1, tr("trong")), "c")), tr("d", "e")),
        "<w:sdt><w:sdtPr/><w:sdtContent>"
        + p("trong ô ", r("nội dung", "<w:b/>"))
        + "</w:sdtContent></w:sdt>",
        "hết",
    )
    assert lines(docx) == ["một", "", "a", "b", "trong", "c", "d", "e", "trong ô nội dung", "hết"]


def test_signs_inside_a_paragraph() -> None:
    inner = (
        "<w:tabs><w:tab/></w:tabs>",
        "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/>"
        '<w:br w:type="page"/><w:t>d</w:t>',
    )
    assert lines(document(f"<w:p><w:pPr>{inner[0]}</w:pPr><w:r>{inner[1]}</w:r></w:p>")) == [
        "a\tb\nc\n\u2011\u00ad\fd"
    ]


def test_insertions_are_read_and_deletions_are_not() -> None:
    docx = document(
        f'<w:p><w:ins w:id="1">{r("mới")}</w:ins><w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del>'
        f'<w:moveFrom w:id="3">{r("từ đây")}</w:moveFrom><w:moveTo w:id="4">{r(" đến đây")}</w:moveTo>'
        f"<w:hyperlink>{r(', liên kết')}</w:hyperlink></w:p>"
    )
    assert lines(docx) == ["mới đến đây, liên kết"]


def test_fields_show_their_results() -> None:
    assert lines(document(p("trang ", field("PAGE \\* Arabic", "7"), " hết"))) == ["trang 7 hết"]


def test_text_boxes_once_after_the_paragraph_they_hang_on() -> None:
    box = BOX.format(p("trong hộp"), p("trong hộp"))
    assert lines(document(p("trước ", box, " sau"))) == ["trước  sau", "trong hộp"]


def test_headers_first_footers_and_footnotes_last() -> None:
    docx = document(
        "thân", header=p("đầu"), footer=p("chân"), footnotes=f'<w:footnote w:id="1">{p("chú")}</w:footnote>'
    )
    assert lines(docx) == ["thân"]
    assert lines(docx, around=True) == ["đầu", "thân", "chân", "chú"]
