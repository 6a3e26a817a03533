"""What a reader of the changes sees: which words, paragraphs and rows are marked, and how."""

from __future__ import annotations

import io

import docx
import pytest
from lxml import etree

from docgen.comparison import Change, Kind, compare_documents
from docgen.word.archive import Archive, packed
from docgen.word.package import open_package
from docgen.word.revisions import Author
from tests.comparison.revisions import NS, W, accepted, as_it_is, rejected
from tests.documents import faults

A, B, C = "Hai bên tuần tra song phương.", "Hỗ trợ 50 triệu đồng trồng xoài.", "Trao đổi đoàn mỗi năm."


def written(*texts, table=()):
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    if table:
        grid = document.add_table(0, len(table[0]))
        for row in table:
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text
        document.add_paragraph("Hết")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def compare(old, new):
    found = compare_documents(
        open_package(old, "old.docx"), open_package(new, "new.docx"), Author("X", "2026-03-01T08:00:00Z")
    )
    assert accepted(found.document) == as_it_is(new)
    assert rejected(found.document) == as_it_is(old)
    return found


def assert_as_valid(document, new):
    """Nothing is wrong with `document` that is not with what python-docx wrote."""
    assert set(faults(document)) <= set(faults(new))


def marked(document, kind):
    root = etree.fromstring(open_package(document).read("word/document.xml"))
    return ["".join(mark.itertext()) for mark in root.iter(W + kind) if len(mark)]


def root_of(document):
    return etree.fromstring(open_package(document).read("word/document.xml"))


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        (B, B.replace("50", "80"), ["50"], ["80"]),
        ("Ký ngày 05 tháng 02 năm 2026.", "Ký ngày 06 tháng 02 năm 2026.",
         ["ngày 05 tháng 02 năm 2026"], ["ngày 06 tháng 02 năm 2026"]),
        ("ສອງຝ່າຍ ລາດຕະເວນຊາຍແດນ", "ສອງຝ່າຍ ລາດຕະເວນຊາຍຝັ່ງ", ["ແດນ"], ["ຝັ່ງ"]),
        ("双方同意开展联合巡逻。", "双方同意开展双边巡逻。", ["联合"], ["双边"]),
        ("Số 607-QĐ/TU, Sơn La", "Số 608-QĐ/TU, Sơn La", ["607-QĐ/TU"], ["608-QĐ/TU"]),
        ("một hai ba bốn năm sáu bảy", "một hai chín mười năm sáu bảy", ["ba bốn"], ["chín mười"]),
    ],
)  # fmt: skip
def test_words_are_whole(old, new, gone, come):
    document = compare(written(old), written(new)).document
    assert (marked(document, "del"), marked(document, "ins")) == (gone, come)


def test_author_and_date():
    document = compare(written(A), written(A + " Mới.")).document
    (mark,) = root_of(document).iter(W + "ins")
    assert (mark.get(W + "author"), mark.get(W + "date")) == ("X", "2026-03-01T08:00:00Z")


def test_a_paragraph_that_moved():
    new = written(B, C, A)
    found = compare(written(A, B, C), new)
    assert marked(found.document, "moveFrom") == marked(found.document, "moveTo") == [A]
    assert [change.kind for change in found.reading.changes] == [Kind.MOVED]
    names = [mark.get(W + "name") for mark in root_of(found.document).iter(
        W + "moveFromRangeStart", W + "moveToRangeStart")]  # fmt: skip
    assert names == ["move1", "move1"]
    assert_as_valid(found.document, new)


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ((A, C), (A, B, C), [Change(Kind.ADDED, "", B, None, 1)]),
        ((A, B, C), (A, C), [Change(Kind.DELETED, B, "", 1, None)]),
        ((A, B), (A, B, C), [Change(Kind.ADDED, "", C, None, 2)]),
        ((A, B, C), (A, B), [Change(Kind.DELETED, C, "", 2, None)]),
        ((A, B, C), (A + B, C), [Change(Kind.JOINED, f"{A}\n{B}", f"{A}\n{B}", 0, 0)]),
        ((A + B, C), (A, B, C), [Change(Kind.SPLIT, f"{A}\n{B}", f"{A}\n{B}", 0, 0)]),
        ((A, B), (A, B.replace("50", "80")), [Change(Kind.CHANGED, B, B.replace("50", "80"), 1, 1)]),
    ],
)
def test_paragraphs(old, new, changes):
    found = compare(written(*old), written(*new))
    assert found.reading.changes == changes


def test_rows():
    old = written(A, table=[("Thứ Hai", "Hội đàm"), ("Thứ Ba", "Tham quan")])
    new = written(A, table=[("Thứ Hai", "Hội đàm"), ("Thứ Tư", "Ký kết biên bản"), ("Thứ Ba", "Tham quan")])
    for one, two, kind in ((old, new, "ins"), (new, old, "del")):
        document = compare(one, two).document
        rows = root_of(document).xpath(f"//w:tr[w:trPr/w:{kind}]", namespaces=NS)
        assert ["".join(row.itertext()) for row in rows] == ["Thứ TưKý kết biên bản"]
        assert_as_valid(document, two)


def test_formatting_of_the_new_file_stays():
    document = docx.Document()
    document.add_paragraph("Hỗ trợ ").add_run("80 triệu").bold = True
    made = io.BytesIO()
    document.save(made)
    found = compare(written("Hỗ trợ 50 triệu"), made.getvalue())
    bold = [run for run in root_of(found.document).iter(W + "r") if run.find("w:rPr/w:b", NS) is not None]
    assert ["".join(run.itertext()) for run in bold] == ["80", " triệu"]


def test_changes_that_are_tracked_already_are_read_as_accepted():
    once = compare(written(A, B), written(A, B.replace("50", "80"), C)).document
    found = compare_documents(
        open_package(once, "old.docx"),
        open_package(written(A, B), "new.docx"),
        Author("X", "2026-03-01T08:00:00Z"),
    )
    assert [(problem.code, problem.place.file) for problem in found.problems] == [
        ("tracked-before", "old.docx")
    ]
    assert accepted(found.document) == as_it_is(written(A, B))
    assert rejected(found.document) == accepted(once)


def test_comments_are_left_out():
    document = docx.Document()
    paragraph = document.add_paragraph(A)
    document.add_comment(paragraph.runs, text="Có đúng không?", author="Người đọc")
    made = io.BytesIO()
    document.save(made)
    new = made.getvalue()
    found = compare(written(B), new)
    assert "word/comments.xml" not in open_package(found.document).parts
    assert list(root_of(found.document).iter(W + "commentReference")) == []
    assert_as_valid(found.document, new)


def test_a_long_document_is_compared_too():
    texts = [f"Điểm {number}. {B}" for number in range(3000)]
    changed = [text.replace("50", "80") if at % 7 == 0 else text for at, text in enumerate(texts)]
    found = compare(written(*texts), written(*changed[10:], *changed[:10]))
    assert len(found.reading.changes) > 400


RICH = "".join(
    (
        '<w:p><w:bookmarkStart w:id="7" w:name="_anchor"/><w:r><w:t xml:space="preserve">Hỗ trợ </w:t></w:r>',
        '<w:sdt><w:sdtPr><w:alias w:val="amount"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>',
        "<w:r><w:t>50</w:t></w:r></w:sdtContent></w:sdt>",
        '<w:r><w:t xml:space="preserve"> triệu, xem </w:t></w:r>',
        '<w:hyperlink w:anchor="_anchor"><w:r><w:t>Điều 1</w:t></w:r></w:hyperlink>',
        '<w:r><w:tab/></w:r><w:bookmarkEnd w:id="7"/>',
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2026</w:t></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    )
)


def rich(*paragraphs):
    body = "".join(paragraphs)
    package = open_package(written("x"))
    document = f'<w:document xmlns:w="{W[1:-1]}"><w:body>{body}</w:body></w:document>'.encode()
    parts = {**package.parts, "word/document.xml": packed("word/document.xml", document)}
    return Archive(parts.values()).finish(())


PLAIN = "<w:p><w:r><w:t>Hết</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "new",
    [
        RICH.replace("50", "80"),
        RICH.replace("Điều 1", "Điều 2"),
        RICH.replace("Hỗ trợ", "Cho").replace(" triệu, xem", " tỷ; đọc"),
        RICH.replace("<w:t>2</w:t>", "<w:t>3</w:t>").replace(" DATE ", " TIME "),
        RICH.replace("<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"),
    ],
)
def test_links_controls_bookmarks_and_fields_of_the_new_file_stay(new):
    one, two = rich(RICH, PLAIN), rich(new, PLAIN)
    found = compare(one, two)
    root = root_of(found.document)
    kept = ("sdt", "alias", "hyperlink", "bookmarkStart", "bookmarkEnd")
    assert [len(list(root.iter(W + name))) for name in kept] == [1, 1, 1, 1, 1]
    assert set(faults(found.document)) <= set(faults(two))


def test_a_paragraph_with_fields_and_links_goes_and_comes():
    for one, two in (((RICH, PLAIN), (PLAIN,)), ((PLAIN,), (RICH, PLAIN)), ((PLAIN, RICH), (PLAIN,))):
        found = compare(rich(*one), rich(*two))
        assert found.problems == ()
        assert set(faults(found.document)) <= set(faults(rich(*two)))


def headed(header):
    document = docx.Document()
    document.add_paragraph(A)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def test_headers_are_compared():
    found = compare(headed("Dự thảo 1, ngày 01/3/2026"), headed("Dự thảo 2, ngày 05/3/2026"))
    assert [(one.old, one.new) for one in found.reading.changes] == [
        ("Dự thảo 1, ngày 01/3/2026", "Dự thảo 2, ngày 05/3/2026")
    ]


def test_a_header_that_one_file_has_is_named():
    old, new = open_package(headed("Dự thảo"), "old.docx"), open_package(headed(""), "new.docx")
    (problem,) = compare_documents(old, new, Author("X")).problems
    assert (problem.code, problem.place.file) == ("not-compared", "old.docx")
    assert problem.message.say() == ("Only this file has this part, which is not compared: header default 1.")


def noted(text, *notes):
    """A file of one paragraph, with these footnotes."""
    references = (f'<w:r><w:footnoteReference w:id="{at}"/></w:r>' for at in range(1, len(notes) + 1))
    package = open_package(rich(f"<w:p><w:r><w:t>{text}</w:t></w:r>{''.join(references)}</w:p>"))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relation = RELATION.format(kind="footnotes", target="footnotes.xml")
    bodies = "".join(
        f'<w:footnote w:id="{at}"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>'
        for at, note in enumerate(notes, start=1)
    )
    changed = {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W[1:-1]}">{bodies}</w:footnotes>',
        "word/_rels/document.xml.rels": package.read("word/_rels/document.xml.rels")
        .decode()
        .replace("</Relationships>", f"{relation}</Relationships>"),
        "[Content_Types].xml": package.read("[Content_Types].xml")
        .decode()
        .replace("</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'),
    }
    parts = {**package.parts, **{name: packed(name, xml.encode()) for name, xml in changed.items()}}
    return Archive(parts.values()).finish(())


RELATION = (
    '<Relationship Id="notes" Target="{target}"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
)


def test_footnotes_are_compared():
    found = compare(noted("Một hai ba", "Chú thích 50 triệu"), noted("Một hai bốn", "Chú thích 80 triệu"))
    assert [(one.old, one.new) for one in found.reading.changes] == [
        ("Một hai ba", "Một hai bốn"),
        ("Chú thích 50 triệu", "Chú thích 80 triệu"),
    ]


def test_a_footnote_that_went_is_named():
    old, new = open_package(noted(A, "Một", "Hai"), "old.docx"), open_package(noted(A, "Một"), "new.docx")
    problems = compare_documents(old, new, Author("X", "2026-03-01T08:00:00Z")).problems
    assert [problem.code for problem in problems] == ["not-compared", "not-shown"]
