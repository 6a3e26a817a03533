"""A Word file that came back: its paragraphs, anchors, tracked changes and comments."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from docgen.errors import TemplateError
from docgen.word.package import open_package
from docgen.word.returned import Passage, Remark, Returned, Spot, Stroke, StrokeKind
from docgen.word.returned.reading import read_returned
from tests.rendering.templates import document, external, field, p, r, tbl, tc, tr, zipped
from tests.word.edits import BY, anchor, commented, gone, ins, mark
from tests.word.test_package import bomb, files
from tests.word.test_text import BOX

WHEN = "2026-11-20T08:00:00Z"


def read(docx: bytes) -> Returned:
    return read_returned(open_package(docx, "trả lại.docx"))


def said(passages: tuple[Passage, ...]) -> list[tuple[str, tuple[int, ...]]]:
    """Texts and anchors."""
    return [(one.text, one.anchors) for one in passages]


def stroke(kind: StrokeKind, text: str) -> Stroke:
    return Stroke(kind, "An", WHEN, text)


INSERTED, DELETED = StrokeKind.INSERTED, StrokeKind.DELETED


def test_stories_have_names_and_paragraphs_places() -> None:
    docx = document(
        p("một", '<w:r><w:footnoteReference w:id="4"/></w:r>'),
        tbl(2, tr("a", tc("b", "c")), tr("d", tc(tbl(1, tr("trong")), "e"))),
        p("trước", BOX.format(p("hộp"), p("hộp")), " sau"),
        "hết",
        header=p("đầu"),
        footer=p("trang ", field("PAGE \\* Arabic", "7")),
        footnotes=f'<w:footnote w:id="4">{p("chú")}</w:footnote>',
    )
    assert [(one.text, one.spot) for one in read(docx).passages] == [
        ("một", Spot(line=0)),
        ("a", Spot("body", 0, 0, 0, 0)),
        ("b", Spot("body", 0, 0, 1, 0)),
        ("c", Spot("body", 0, 0, 1, 1)),
        ("d", Spot("body", 0, 1, 0, 0)),
        ("trong", Spot("body", 1, 0, 0, 0)),
        ("e", Spot("body", 0, 1, 1, 0)),
        ("trước sau", Spot(line=1)),
        ("hộp", Spot(line=2)),
        ("hết", Spot(line=3)),
        ("đầu", Spot("header default 1", line=0)),
        ("trang «PAGE»", Spot("footer default 1", line=0)),
        ("chú", Spot("footnote 1", line=0)),
    ]


FIELDS = {
    "its result": (field("REF x", "5/4/2018"), "5/4/2018"),
    "a page number by its name": (field(" numpages ", "9"), "«NUMPAGES»"),
    "no result": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
        '<w:fldChar w:fldCharType="end"/></w:r>',
        "«PAGE»",
    ),
    "one in another's instruction": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>'
        + field("PAGE", "1")
        + '<w:r><w:fldChar w:fldCharType="separate"/><w:t>có</w:t><w:fldChar w:fldCharType="end"/></w:r>',
        "có",
    ),
    "one in another's result": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>trang </w:t></w:r>'
        + field("PAGE", "1")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        "trang «PAGE»",
    ),
    "an end without a beginning": ('<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""),
    "simple": (f'<w:fldSimple w:instr="REF x">{r("ba")}</w:fldSimple>', "ba"),
    "simple, of a page": (f'<w:fldSimple w:instr=" PAGE ">{r("3")}</w:fldSimple>', "«PAGE»"),
}


@pytest.mark.parametrize("name", FIELDS)
def test_fields_say(name: str) -> None:
    runs, expected = FIELDS[name]
    assert said(read(document(p("a ", runs, " b"), "c")).passages) == [(f"a {expected} b", ()), ("c", ())]


def test_a_field_that_never_ends_hides_its_own_paragraph_only() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert said(read(document(p("a", begin, "b"), "c")).passages) == [("a", ()), ("c", ())]


ANCHORS = {
    "as docgen wrote it": ([p(anchor(0, "a")), p(anchor(1, "b"))], [("a", (0,)), ("b", (1,))]),
    "new": ([p(anchor(0, "a")), p("x"), p(anchor(1, "b"))], [("a", (0,)), ("x", ()), ("b", (1,))]),
    "moved": ([p(anchor(1, "b")), p(anchor(0, "a"))], [("b", (1,)), ("a", (0,))]),
    "joined": ([p(anchor(0, "a"), " ", anchor(1, "b"))], [("a b", (0, 1))]),
    "split": (
        [p('<w:bookmarkStart w:id="3" w:name="_dg3"/>', "a"), p("b", '<w:bookmarkEnd w:id="3"/>')],
        [("a", (3,)), ("b", ())],
    ),
    "a paragraph added before it": (
        [p('<w:bookmarkStart w:id="3" w:name="_dg3"/>'), p("b", '<w:bookmarkEnd w:id="3"/>')],
        [("", ()), ("b", (3,))],
    ),
    "emptied": ([p(anchor(0)), p(anchor(1, "b"))], [("", (0,)), ("b", (1,))]),
    "emptied and left beside text": ([p(anchor(0), anchor(1, "b"))], [("b", (1,))]),
    "two emptied in one": ([p(anchor(0), anchor(1))], [("", (1,))]),
    "twice": ([p(anchor(0, "a")), p(anchor(0, "b"))], [("a", (0,)), ("b", ())]),
    "without its end": ([p('<w:bookmarkStart w:id="3" w:name="_dg3"/>', "a")], [("a", (3,))]),
    "between paragraphs": (
        ['<w:bookmarkStart w:id="3" w:name="_dg3"/>', p("a"), '<w:bookmarkEnd w:id="3"/>', p("b")],
        [("a", (3,)), ("b", ())],
    ),
    "before a table": (
        ['<w:bookmarkStart w:id="3" w:name="_dg3"/>', tbl(1, tr("a")), '<w:bookmarkEnd w:id="3"/>', p("b")],
        [("a", (3,)), ("b", ())],
    ),
    "another's": (
        [p('<w:bookmarkStart w:id="3" w:name="_dgx"/>', "a", '<w:bookmarkStart w:id="4" w:name="_dg007"/>b')],
        [("a", ())],
    ),
    "in a control": (
        [f"<w:sdt><w:sdtPr/><w:sdtContent>{p(anchor(0, 'a'))}</w:sdtContent></w:sdt>"],
        [("a", (0,))],
    ),
}


@pytest.mark.parametrize("name", ANCHORS)
def test_an_anchor_belongs_to(name: str) -> None:
    body, expected = ANCHORS[name]
    assert said(read(document(*body)).passages) == expected


def test_anchors_count_in_the_body_only() -> None:
    docx = document(p(anchor(0, "a")), header=p(anchor(1, "b")))
    assert said(read(docx).passages) == [("a", (0,)), ("b", ())]


TRACKED = {
    "words": (
        [p(anchor(0, "một ", gone("hai"), ins("ba"), " bốn"))],
        [("một ba bốn", (0,), [stroke(DELETED, "hai"), stroke(INSERTED, "ba")])],
        [("một hai bốn", (0,), [stroke(DELETED, "hai"), stroke(INSERTED, "ba")])],
    ),
    "one change in several runs": (
        [p(anchor(0, "a", ins("b"), ins("c"), ins("d", 'w:author="Bình"')))],
        [("abcd", (0,), [stroke(INSERTED, "bc"), Stroke(INSERTED, "Bình", "", "d")])],
        [("a", (0,), [stroke(INSERTED, "bc"), Stroke(INSERTED, "Bình", "", "d")])],
    ),
    "a paragraph inserted": (
        [p(anchor(0, "a"), properties=mark("ins")), p(ins("b"))],
        [("a", (0,), [stroke(INSERTED, "")]), ("b", (), [stroke(INSERTED, "b")])],
        [("a", (0,), [stroke(INSERTED, ""), stroke(INSERTED, "b")])],
    ),
    "a paragraph inserted before": (
        [p(ins("b"), properties=mark("ins")), p(anchor(0, "a"))],
        [("b", (), [stroke(INSERTED, "b"), stroke(INSERTED, "")]), ("a", (0,), [])],
        [("a", (0,), [])],
    ),
    "a paragraph deleted": (
        [p(anchor(0, "a")), p(anchor(1, gone("b")), properties=mark("del")), p(anchor(2, "c"))],
        [("a", (0,), []), ("c", (2,), [])],
        [("a", (0,), []), ("b", (1,), [stroke(DELETED, "b"), stroke(DELETED, "")]), ("c", (2,), [])],
    ),
    "two paragraphs deleted before an empty one": (
        [*(p(anchor(n, gone("ab"[n])), properties=mark("del")) for n in (0, 1)), p()],
        [("", (), [])],
        [
            ("a", (0,), [stroke(DELETED, "a"), stroke(DELETED, "")]),
            ("b", (1,), [stroke(DELETED, "b"), stroke(DELETED, "")]),
            ("", (), []),
        ],
    ),
    "a paragraph deleted before a table": (
        [p("x"), p(anchor(0, gone("a")), properties=mark("del")), tbl(1, tr(tc(p(anchor(1, "b"))))), p()],
        [("x", (), []), ("b", (1,), []), ("", (), [])],
        [
            ("x", (), []),
            ("a", (0,), [stroke(DELETED, "a"), stroke(DELETED, "")]),
            ("b", (1,), []),
            ("", (), []),
        ],
    ),
    "a text deleted, its paragraph left": (
        [p(anchor(0, gone("a"))), p(anchor(1, "b"))],
        [("", (0,), [stroke(DELETED, "a")]), ("b", (1,), [])],
        [("a", (0,), [stroke(DELETED, "a")]), ("b", (1,), [])],
    ),
    "joined": (
        [p(anchor(0, "a"), properties=mark("del")), p(anchor(1, "b"))],
        [("ab", (0, 1), [stroke(DELETED, "")])],
        [("a", (0,), [stroke(DELETED, "")]), ("b", (1,), [])],
    ),
    "the last of three deleted from the one before": (
        [p(anchor(0, "a"), properties=mark("del")), p(anchor(1, gone("b")))],
        [("a", (0,), [stroke(DELETED, ""), stroke(DELETED, "b")])],
        [("a", (0,), [stroke(DELETED, "")]), ("b", (1,), [stroke(DELETED, "b")])],
    ),
    "split": (
        [
            p('<w:bookmarkStart w:id="0" w:name="_dg0"/>', "a", properties=mark("ins")),
            p("b", '<w:bookmarkEnd w:id="0"/>'),
        ],
        [("a", (0,), [stroke(INSERTED, "")]), ("b", (), [])],
        [("ab", (0,), [stroke(INSERTED, "")])],
    ),
    "moved": (
        [
            p(
                '<w:moveFromRangeStart w:id="7" w:name="m"/>',
                anchor(0, f'<w:moveFrom w:id="8" {BY}>{r("a")}</w:moveFrom>'),
                properties=mark("moveFrom"),
            ),
            '<w:moveFromRangeEnd w:id="7"/>',
            p(anchor(1, "b")),
            p(f'<w:moveTo w:id="9" {BY}>{r("a")}</w:moveTo>', properties=mark("moveTo")),
            p(anchor(2, "c")),
        ],
        [
            ("b", (1,), []),
            ("a", (), [stroke(StrokeKind.MOVED_HERE, "a"), stroke(StrokeKind.MOVED_HERE, "")]),
            ("c", (2,), []),
        ],
        [
            ("a", (0,), [stroke(StrokeKind.MOVED_AWAY, "a"), stroke(StrokeKind.MOVED_AWAY, "")]),
            ("b", (1,), []),
            ("c", (2,), []),
        ],
    ),
    "rows": (
        [
            tbl(
                1,
                tr(tc(p(anchor(0, "a")))),
                f'<w:tr><w:trPr><w:ins w:id="5" {BY}/></w:trPr>{tc(p(ins("b")))}</w:tr>',
                f'<w:tr><w:trPr><w:del w:id="6" {BY}/></w:trPr>{tc(p(anchor(1, gone("c"))))}</w:tr>',
            ),
            p(anchor(2, "d")),
        ],
        [("a", (0,), []), ("b", (), [stroke(INSERTED, ""), stroke(INSERTED, "b")]), ("d", (2,), [])],
        [("a", (0,), []), ("c", (1,), [stroke(DELETED, ""), stroke(DELETED, "c")]), ("d", (2,), [])],
    ),
    "cells": (
        [
            tbl(
                2,
                tr(
                    tc(p(anchor(0, "a"))),
                    tc(p("b"), properties=f'<w:cellIns w:id="5" {BY}/>'),
                    tc(p(anchor(1, "c")), properties=f'<w:cellDel w:id="6" {BY}/>'),
                ),
            )
        ],
        [("a", (0,), []), ("b", (), [])],
        [("a", (0,), []), ("c", (1,), [])],
    ),
    "inserted by one, deleted by another": (
        [p(anchor(0, "a", f'<w:ins w:id="5" {BY}>{gone("b")}</w:ins>'))],
        [("a", (0,), [stroke(INSERTED, "b"), stroke(DELETED, "b")])],
        [("a", (0,), [stroke(INSERTED, "b")])],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TRACKED)
def test_tracked_changes_accepted_and_rejected(name: str) -> None:
    body, accepted, rejected = TRACKED[name]
    found = read(document(*body))
    for passages, expected in ((found.passages, accepted), (found.rejected, rejected)):
        assert [(one.text, one.anchors, [*one.strokes]) for one in passages] == expected


def test_without_tracked_changes_both_are_the_same() -> None:
    found = read(document(p(anchor(0, "a"))))
    assert found.rejected is found.passages


COMMENTS = (
    '<w:comment w:id="{}" w:author="Bình" w:date="2026-11-21T09:00:00Z">'
    '<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="{}">{}</w:p>'
    "</w:comment>"
)
EXTENDED = (
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
    '<w15:commentEx w15:paraId="A1" w15:done="0"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>'
    "</w15:commentsEx>"
)
W_ONLY = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_comments(*body: str, comments: str) -> bytes:
    return document(
        *body,
        relations=f'<Relationship Id="c" Type="{OFFICE}/comments" Target="comments.xml"/>'
        '<Relationship Id="e" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended"'
        ' Target="commentsExtended.xml"/>',
        parts={
            "word/comments.xml": f"<w:comments {W_ONLY}>{comments}</w:comments>",
            "word/commentsExtended.xml": EXTENDED,
        },
    )


def test_comments_with_the_words_they_are_about() -> None:
    docx = with_comments(
        p(anchor(0, "Hai bên ", commented(1, "thống nhất"), " tuần tra.")),
        p("xóa", properties=mark("del")),
        p('<w:commentRangeStart w:id="3"/>', "từ đây", ins(" nữa")),
        p("đến đây", '<w:commentRangeEnd w:id="3"/>', '<w:r><w:commentReference w:id="3"/></w:r>'),
        p("chỗ này", '<w:r><w:commentReference w:id="4"/></w:r>'),
        comments="".join(
            COMMENTS.format(number, paragraph, r(text))
            for number, paragraph, text in (
                (1, "A1", "Đồng ý?"),
                (2, "A2", "Đồng ý."),
                (3, "A3", "Dài."),
                (4, "A4", "Ở đây."),
                (5, "A5", "Không ở đâu."),
            )
        ),
    )
    when = "2026-11-21T09:00:00Z"
    assert read(docx).remarks == (
        Remark("Bình", when, "Đồng ý?", "thống nhất", 0),
        Remark("Bình", when, "Đồng ý.", "thống nhất", 0),
        Remark("Bình", when, "Dài.", "từ đây nữa\nđến đây", 1),
        Remark("Bình", when, "Ở đây.", "", 3),
        Remark("Bình", when, "Không ở đâu.", "", None),
    )


def test_long_comments_are_cut() -> None:
    docx = with_comments(p(commented(1, "a" * 20_000)), comments=COMMENTS.format(1, "A1", r("b" * 20_000)))
    (remark,) = read(docx).remarks
    assert (len(remark.about), len(remark.text)) == (10_000, 10_000)


def body(xml: str) -> bytes:
    content = files(document("a"))
    whole = bytes(content["word/document.xml"]).decode()
    return zipped({**content, "word/document.xml": whole.replace("<w:body>", f"<w:body>{xml}")})


def without_body() -> bytes:
    content = files(document("a"))
    return zipped({**content, "word/document.xml": f"<w:document {W_ONLY}/>"})


def no_document() -> bytes:
    content = files(document("a"))
    del content["word/document.xml"]
    return zipped(content)


def entities() -> bytes:
    content = files(document("a"))
    whole = bytes(content["word/document.xml"]).decode()
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    evil = f'<!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]><w:document'
    return zipped({**content, "word/document.xml": whole.replace("<w:document", evil, 1)})


NEST = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
NESTED = "trả lại.docx is nested too deeply in word/document.xml; no Word document is. It was refused."
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "10,000 nested tables": (
        lambda: body(NEST * 10_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 10_000),
        NESTED,
    ),
    "1,000 nested tables": (
        lambda: body(NEST * 1000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 1000),
        NESTED,
    ),
    "1.2 million paragraphs": (
        bomb,
        "trả lại.docx is too large or packed too tightly for a letter; it was not opened.",
    ),
    "30,000 paragraphs": (
        lambda: body("".join(f"<w:p w:rsidR='{n * 7919 % 2**32:08X}'/>" for n in range(30_000))),
        "trả lại.docx is too long to compare: more than 20000 paragraphs.",
    ),
    "a zip bomb beside": (
        lambda: zipped({**files(document("a")), "word/media/a.png": bytes(70 * 2**20)}),
        "trả lại.docx is too large or packed too tightly for a letter; it was not opened.",
    ),
    "entities": (
        entities,
        "trả lại.docx declares XML entities in word/document.xml; Word never does. It was refused.",
    ),
    "a remote template": (
        lambda: document("a", relations=external("attachedTemplate", "http://example.org/a.dotm")),
        "trả lại.docx loads something from outside (attachedTemplate). Put it into the file, or remove it.",
    ),
    "a macro": (
        lambda: document("a", relations=f'<Relationship Id="v" Type="{OFFICE}/vbaProject" Target="v.bin"/>'),
        "trả lại.docx holds a macro or an embedded object (word/document.xml). Save it without.",
    ),
    "macros by type": (
        lambda: document("a", main_type="application/vnd.ms-word.document.macroEnabled.main+xml"),
        "trả lại.docx holds a macro or an embedded object (word/document.xml). Save it without.",
    ),
    "no document part": (
        no_document,
        "trả lại.docx has no Word document in it. Open it in Word and save it as .docx.",
    ),
    "no body": (
        without_body,
        "trả lại.docx has no Word document in it. Open it in Word and save it as .docx.",
    ),
    "no zip": (
        lambda: b"Xin ch\xc3\xa0o",
        "trả lại.docx is no Word document (.docx). Open it in Word and save it as .docx.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_with_one_line(name: str) -> None:
    make, message = HOSTILE[name]
    with pytest.raises(TemplateError) as caught:
        read(make())
    (problem,) = caught.value.problems
    assert problem.message.say() == message


CROWDS = {
    "changes": f"<w:p>{''.join(f'<w:ins {BY}/><w:del {BY}/>' for _n in range(10_000))}</w:p>",
    "bookmarks between paragraphs": '<w:bookmarkStart w:id="1" w:name="_dg1"/>' * 20_000 + "<w:p/>",
    "bookmarks behind them": "<w:p/>" + '<w:bookmarkStart w:id="1" w:name="_dg1"/>' * 20_000,
    "deleted paragraphs": p(anchor(1), gone("a"), properties=mark("del")) * 4_000,
    "fields": '<w:p><w:r><w:fldChar w:fldCharType="begin"/>'
    + '<w:instrText>x</w:instrText><w:fldChar w:fldCharType="begin"/>' * 10_000
    + "</w:r></w:p>",
    "remarks": "<w:p>" + '<w:commentRangeStart w:id="1"/><w:r><w:t>a</w:t></w:r>' * 10_000 + "</w:p>",
}


def stored(docx: bytes) -> bytes:
    """The same file, not deflated, so that no limit on how tightly it is packed is met."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files(docx).items():
            archive.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize("name", CROWDS)
def test_a_crowd_is_read_in_a_moment(name: str) -> None:
    """What grows with its square would take minutes here."""
    found = read(stored(body(CROWDS[name])))
    assert found.passages[-1].text == "a"
