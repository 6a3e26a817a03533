"""Anchors and record: what goes into a paper, and that it is what a reader finds."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from docgen.errors import TemplateError
from docgen.journey.workshop import Options, Workshop
from docgen.word.anchors import anchored, record_of
from docgen.word.package import CONTENT_TYPES, Package, open_package
from docgen.word.returned import Label, Passage, Record, Spot
from docgen.word.returned.reading import read_returned
from tests.documents import assert_valid
from tests.dossiers import build_dossier
from tests.rendering.templates import document, field, letter, p, r, tbl, tc, tr, zipped
from tests.word.edits import BY, anchor, gone, ins, mark
from tests.word.test_package import files
from tests.word.test_text import BOX

LABEL = Label("thuan-chau--hua-muong-2023", "memorandum", ("vi", "lo"), "hua-muong")


@cache
def papers() -> dict[str, bytes]:
    """Papers as they are before anchors are put into them."""
    found = {}
    with TemporaryDirectory() as folder:
        for partner in ("lo", "zh"):
            path = build_dossier(Path(folder), partner=partner, name=f"{partner}.yaml")
            made = Workshop(Options(), lambda _message: None, bare=True).make(path)
            found |= {f"{partner}/{name.removesuffix('.docx')}": docx for name, docx in made.files.items()}
    return found


def record(docx: bytes) -> Record:
    found = record_of(open_package(docx))
    assert found is not None
    return found


def assert_recorded(docx: bytes) -> Package:
    """The reader finds in the anchored paper what it says without anchors, and what its record says."""
    package = open_package(anchored(docx, LABEL), "x.docx")
    before, after = read_returned(open_package(docx)), read_returned(package)
    assert [(one.text, one.spot) for one in after.passages] == [
        (one.text, one.spot) for one in before.passages
    ]
    anchored_ones = [one for one in after.passages if one.anchors and one.text.strip()]
    said = tuple(Passage(one.text, one.spot, one.anchors[:1]) for one in anchored_ones)
    assert after.record == Record(LABEL, said)
    return package


def test_every_paper_is_recorded_as_it_is_read() -> None:
    assert len(papers()) > 10
    for docx in papers().values():
        package = assert_recorded(docx)
        texts = [
            one for one in read_returned(package).passages if one.spot.story == "body" and one.text.strip()
        ]
        assert [one.anchors for one in texts] == [(number,) for number in range(len(texts))]


@pytest.mark.parametrize("name", ["lo/memorandum.vi-lo", "lo/programme.lo", "zh/invitation.zh"])
def test_an_anchored_paper_is_valid_and_the_same_each_time(name: str) -> None:
    docx = anchored(papers()[name], LABEL)
    assert_valid(docx)
    assert anchored(papers()[name], LABEL) == docx
    assert anchored(docx, LABEL) == docx


def test_other_parts_are_copied_as_they_lie_there() -> None:
    before = open_package(papers()["lo/invitation.vi"]).parts
    after = open_package(anchored(papers()["lo/invitation.vi"], LABEL)).parts
    assert {name for name, part in before.items() if after[name] != part} == {
        CONTENT_TYPES,
        "word/document.xml",
        "word/_rels/document.xml.rels",
    }
    assert [*after][len(before) :] == [
        "customXml/_rels/item1.xml.rels",
        "customXml/itemProps1.xml",
        "customXml/item1.xml",
    ]


def test_the_record_says_where_a_paragraph_stands_and_what_it_says() -> None:
    docx = document(
        "một",
        p(),
        tbl(2, tr("a", tc("b", tbl(1, tr("trong")), "c")), tr(tc(p(), "d"), "e")),
        p(r("A & B <C>"), "<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>"),
    )
    found = record(anchored(docx, LABEL))
    assert found == Record(
        LABEL,
        (
            Passage("một", Spot(line=0), (0,)),
            Passage("a", Spot("body", 0, 0, 0, 0), (1,)),
            Passage("b", Spot("body", 0, 0, 1, 0), (2,)),
            Passage("trong", Spot("body", 1, 0, 0, 0), (3,)),
            Passage("c", Spot("body", 0, 0, 1, 1), (4,)),
            Passage("d", Spot("body", 0, 1, 0, 1), (5,)),
            Passage("e", Spot("body", 0, 1, 1, 0), (6,)),
            Passage("A & B <C>\tx\ny", Spot(line=2), (7,)),
        ),
    )


def test_bookmarks_stand_behind_the_properties() -> None:
    docx = anchored(document(p(r("a"), properties="<w:keepNext/>")), LABEL)
    assert (
        '<w:p><w:pPr><w:keepNext/></w:pPr><w:bookmarkStart w:id="0" w:name="_dg0"/>'
        f'{r("a")}<w:bookmarkEnd w:id="0"/></w:p>'
    ) in open_package(docx).read("word/document.xml").decode()


def test_a_bookmark_begins_before_the_first_paragraph_of_a_table() -> None:
    docx = anchored(document(tbl(1, tr("ອົງການ"), tr("b"))), LABEL)
    xml = open_package(docx).read("word/document.xml").decode()
    assert f'<w:bookmarkStart w:id="0" w:name="_dg0"/>{p("ອົງການ")[:-6]}<w:bookmarkEnd w:id="0"/></w:p>' in xml
    assert f'<w:p><w:bookmarkStart w:id="1" w:name="_dg1"/>{r("b")}<w:bookmarkEnd w:id="1"/></w:p>' in xml


UNUSUAL = {
    "text box": document(p("trước ", BOX.format(p("trong hộp"), p("trong hộp")), " sau"), "hết"),
    "box alone": document(p(BOX.format(p("trong hộp"), p("trong hộp"))), "hết"),
    "box with a table": document(p("a", BOX.format(tbl(1, tr("ô")) + p("b"), p("c"))), tbl(1, tr("d"))),
    "comment": document("<w:p><!-- <w:p> <w:t>x</w:t> --><w:r><w:t>a<!-- </w:t> -->b</w:t></w:r></w:p>", "c"),
    "cdata": document("<w:p><w:r><w:t><![CDATA[</w:t></w:p> & ]]></w:t></w:r></w:p>", "c"),
    "instruction": document("<w:p><?x </w:p> ?><w:r><w:t>a</w:t></w:r></w:p>", "c"),
    "self-closed": document("<w:p/>", '<w:p w:rsidR="00AA"/>', "<w:p><w:pPr/><w:r><w:t/></w:r></w:p>", "a"),
    "quotes": document("<w:p w:rsidR='a>b'><w:r><w:t xml:space='preserve' >a</w:t ></w:r></w:p >", "b"),
    "fields": document(p("trang ", field("PAGE", "7"), " ngày ", field("REF x", "5/4")), "b"),
    "simple field": document(p("trang ", f'<w:fldSimple w:instr="NUMPAGES">{r("9")}</w:fldSimple>'), "b"),
    "link": document(p("xem ", f'<w:hyperlink w:anchor="x">{r("đây")}</w:hyperlink>'), "b"),
    "controls": document(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}{tbl(1, tr('b'))}</w:sdtContent></w:sdt>",
        p("c", f"<w:sdt><w:sdtPr/><w:sdtContent>{r('d')}</w:sdtContent></w:sdt>"),
    ),
    "references": document("<w:p><w:r><w:t>&#7889;&#x1ED1;&lt;&quot;&apos;&#10;a\n b</w:t></w:r></w:p>"),
    "page breaks": document(
        '<w:p><w:r><w:br w:type="page"/><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t><w:br w:type="column"/>'
        "</w:r></w:p>",
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>",
    ),
    "tracked": document(
        p("a", ins("b"), gone("c")),
        p("d", properties=mark("del")),
        p("e", properties=mark("ins")),
        p(gone("f"), properties=mark("del")),
        f"<w:p><w:pPr><w:keepNext/><w:pPrChange w:id='7' {BY}><w:pPr/></w:pPrChange></w:pPr>{r('g')}</w:p>",
    ),
    "bookmarks": document(p('<w:bookmarkStart w:id="0" w:name="x"/>', "a", '<w:bookmarkEnd w:id="0"/>'), "b"),
    "of a paper": document(p(anchor(5, "a")), p(anchor(0, "b")), "c"),
    "nothing": document(p()),
}  # fmt: skip


@pytest.mark.parametrize("name", UNUSUAL)
def test_whatever_a_template_holds(name: str) -> None:
    package = assert_recorded(UNUSUAL[name])
    xml = package.read("word/document.xml").decode()
    names = [part.partition('"')[0] for part in xml.split('w:name="_dg')[1:]]
    assert len({*names}) == len(names)


def test_ids_are_unique_beside_a_templates_own() -> None:
    own = p('<w:bookmarkStart w:id="1" w:name="x"/>', "a", '<w:bookmarkEnd w:id="1"/>')
    assert_valid(anchored(letter(own, p("b"), p("c"), p(anchor(3, "d"))), LABEL))


ITEM = '<Relationship Id="docgenRecord" Type="x/customXml" Target="../customXml/item1.xml"/>'
OTHERS = {"customXml/item1.xml": "<b:Sources xmlns:b='urn:sources'/>", "customXml/itemProps2.xml": "<x/>"}


def test_custom_parts_of_the_template_stay() -> None:
    docx = anchored(document("a", relations=ITEM, parts=OTHERS), LABEL)
    package = open_package(docx)
    assert record(docx).passages == (Passage("a", Spot(), (0,)),)
    assert package.read("customXml/item1.xml").decode() == OTHERS["customXml/item1.xml"]
    assert (
        package.read("word/_rels/document.xml.rels")
        .decode()
        .endswith(
            f'{ITEM}<Relationship Id="docgenRecordx" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            'relationships/customXml" Target="../customXml/item3.xml"/></Relationships>'
        )
    )


def moved(docx: bytes) -> bytes:
    """The document elsewhere, its lists with a prefix, without relations of its own."""
    content = {name: part.decode() if isinstance(part, bytes) else part for name, part in files(docx).items()}
    content["d.xml"] = content.pop("word/document.xml")
    content["_rels/.rels"] = content["_rels/.rels"].replace("word/document.xml", "d.xml")
    types = content[CONTENT_TYPES].replace("/word/document.xml", "/d.xml")
    types = types.replace("<Types xmlns=", "<x:Types xmlns:x=").replace("</Types>", "</x:Types>")
    content[CONTENT_TYPES] = types.replace("<Default", "<x:Default").replace("<Override", "<x:Override")
    del content["word/_rels/document.xml.rels"]
    return zipped(content)


def test_a_document_that_lies_elsewhere() -> None:
    package = assert_recorded(moved(document("a")))
    assert "d.xml" in package.parts
    assert b'Target="customXml/item1.xml"' in package.read("_rels/d.xml.rels")
    assert b'<x:Override PartName="/customXml/item1.xml"' in package.read(CONTENT_TYPES)


def test_a_list_that_is_empty() -> None:
    content = files(document("a"))
    links = '<x:Relationships xmlns:x="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    docx = zipped({**content, "word/_rels/document.xml.rels": links})
    changed = assert_recorded(docx).read("word/_rels/document.xml.rels")
    assert changed.startswith(links[:-2].encode() + b'><x:Relationship Id="docgenRecord" ')
    assert changed.endswith(b"</x:Relationships>")


def test_what_is_no_utf8_is_left_as_it_is() -> None:
    content = files(document("ố"))
    xml = bytes(content["word/document.xml"]).decode().replace("UTF-8", "UTF-16")
    docx = zipped({**content, "word/document.xml": xml.encode("utf-16")})
    assert anchored(docx, LABEL) == docx


def with_record(change: Callable[[str], str]) -> Package:
    content = files(anchored(document("a", "b"), LABEL))
    text = bytes(content["customXml/item1.xml"]).decode()
    return open_package(zipped({**content, "customXml/item1.xml": change(text)}), "x.docx")


def said(change: Callable[[dict[str, object]], object]) -> Callable[[str], str]:
    def changed(xml: str) -> str:
        start, end = xml.index("{"), xml.rindex("}") + 1
        content = json.loads(xml[start:end])
        change(content)
        return xml[:start] + json.dumps(content) + xml[end:]

    return changed


NO_RECORDS: dict[str, Callable[[str], str]] = {
    "cut off": lambda xml: xml[:-20],
    "no JSON": lambda xml: xml.replace("{", "[", 1),
    "nested": lambda xml: xml.replace('"label"', f'"x":{"[" * 100_000}{"]" * 100_000},"label"'),
    "a long number": lambda xml: xml.replace("[0,", f"[{'9' * 5000},"),
    "another root": lambda xml: xml.replace("<record", "<other").replace("</record", "</other"),
    "elements inside": lambda xml: xml.replace("</record>", "<a/></record>"),
    "another format": said(lambda content: content.update(format=2)),
    "no label": said(lambda content: content.pop("label")),
    "a label of another kind": said(lambda content: content["label"].update(languages="vi")),  # type: ignore[attr-defined]
    "languages of another kind": said(lambda content: content["label"].update(languages=[1])),  # type: ignore[attr-defined]
    "a key more": said(lambda content: content["label"].update(x=1)),  # type: ignore[attr-defined]
    "no list": said(lambda content: content.update(passages={})),
    "a short row": said(lambda content: content.update(passages=[[0, "a", 0, 0, 0]])),
    "a text that is none": said(lambda content: content.update(passages=[[0, 1, 0, 0, 0, 0]])),
    "an anchor that is none": said(lambda content: content.update(passages=[[True, "a", 0, 0, 0, 0]])),
    "an anchor twice": said(lambda content: content.update(passages=[[0, "a", 0, 0, 0, 0]] * 2)),
    "a place that is none": said(lambda content: content.update(passages=[[0, "a", -2, 0, 0, 0]])),
    "too many": said(lambda content: content.update(passages=[[n, "", 0, 0, 0, 0] for n in range(20_001)])),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_RECORDS)
def test_what_is_no_record_is_none(name: str) -> None:
    package = with_record(NO_RECORDS[name])
    assert record_of(package) is None
    assert [one.anchors for one in read_returned(package).passages] == [(0,), (1,)]


def test_a_paper_without_a_record_and_one_as_it_was() -> None:
    assert record_of(open_package(document("a"))) is None
    assert record_of(with_record(lambda xml: xml)) == record(anchored(document("a", "b"), LABEL))


def test_entities_in_the_record_are_refused() -> None:
    evil = '<!DOCTYPE record [<!ENTITY x SYSTEM "file:///etc/passwd">]><record'
    with pytest.raises(TemplateError, match=r"^x\.docx declares XML entities in customXml/item1\.xml"):
        record_of(with_record(lambda xml: xml.replace("<record", evil)))


def test_names_that_xml_cannot_hold() -> None:
    label = Label("a\udcff\uffff\x01\n&<", "invitation", ("vi",))
    assert record(anchored(document("a"), label)).label == label
