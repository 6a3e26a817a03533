"""Programmes, memoranda, the proofreading print and the notice, as they are printed."""

from dataclasses import replace

import pytest

from tests.documents import assert_document, assert_valid, lines
from tests.stationery.parts import W, has, part, styles, value, words
from tests.stationery.views import CHINESE, LAO, TEN, rendered, view

MARKS = "\ufdd0\ufdd1"
"""What a view puts round a note that prints highlighted."""


def tables(docx):
    return list(part(docx, "document.xml").iter(W + "tbl"))


@pytest.mark.parametrize("places", [True, False])
@pytest.mark.parametrize("chairs", [True, False])
def test_a_programme_has_columns_for_what_its_sessions_say(places, chairs):
    given = replace(view(LAO, "programme", "vi"), has_places=places, has_chairs=chairs)
    document = rendered("vi/programme", given)
    [days] = [table for table in tables(document) if has(table, "tr/trPr/tblHeader")]
    heads = ["Thời gian", "Nội dung", *["Địa điểm"] * places, *["Chủ trì"] * chairs]
    assert [words(cell) for cell in days.find(W + "tr").iter(W + "tc")] == heads
    for row in days.iter(W + "tr"):
        spans = [int(value(cell, "tcPr/gridSpan") or 1) for cell in row.iter(W + "tc")]
        assert sum(spans) == len(days.find(W + "tblGrid"))
    assert_valid(document)


def test_the_head_of_the_days_repeats_and_no_row_is_split():
    [days] = [
        t
        for t in tables(rendered("lo/programme", view(LAO, "programme", "lo")))
        if has(t, "tr/trPr/tblHeader")
    ]
    rows = list(days.iter(W + "tr"))
    assert [has(row, "trPr/tblHeader") for row in rows] == [True] + [False] * (len(rows) - 1)
    assert all(has(row, "trPr/cantSplit") for row in rows)


def test_a_programme_without_days_tells_the_contents_instead():
    given = replace(view(LAO, "programme", "vi"), days=[])
    said = lines(rendered("vi/programme", given))
    first, second, third = given.visit.purpose
    start = said.index("Nội dung:") + 1
    assert said[start : start + 3] == [f"- {first};", f"- {second};", f"- {third}."]
    assert "Nội dung:" not in lines(rendered("vi/programme", view(LAO, "programme", "vi")))


def test_an_original_holds_both_texts_and_names_the_own_side_first_in_both():
    for own, other in (("vi", "lo"), ("lo", "vi")):
        paper = view(LAO, "memorandum", own, other)
        document = rendered(f"{own}/memorandum-{other}", paper)
        said = lines(document)
        first, second = said.index(paper.own.title), said.index(paper.other.title)
        assert first == 0 < second
        for text, start in ((paper.own, first), (paper.other, second)):
            names = [row.left.heading for row in text.signatures]
            assert said.index(names[0][0], start) > said.index(text.closing, start)
        assert_valid(document)


def test_an_original_begins_the_second_text_on_a_page_of_its_own():
    document = part(rendered("vi/memorandum-zh", view(CHINESE, "memorandum", "vi", "zh")), "document.xml")
    sections = list(document.iter(W + "sectPr"))
    assert [value(section, "type") for section in sections] == [None, "nextPage"]
    assert [has(section, "titlePg") for section in sections] == [True, False]


def test_each_text_of_an_original_stands_in_its_own_styles():
    document = rendered("vi/memorandum-lo", view(LAO, "memorandum", "vi", "lo"))
    known = styles(document)
    assert {"BodyVi", "BodyLo"} <= set(known)
    used = [value(each, "pPr/pStyle") for each in part(document, "document.xml").iter(W + "p")]
    suffixes = [name[-2:] for name in used if name]
    assert suffixes == ["Vi"] * suffixes.count("Vi") + ["Lo"] * suffixes.count("Lo")


def test_ten_parties_sign_two_and_two_in_rows_that_stay_together():
    paper = view(TEN, "memorandum", "vi")
    document = rendered("vi/memorandum", paper)
    signatures = tables(document)[-1]
    rows = list(signatures.iter(W + "tr"))
    assert len(paper.text.signatures) == 5
    assert len(rows) == 10  # posts, then names
    assert all(has(row, "trPr/cantSplit") for row in rows)
    keeping = {name for name, style in styles(document).items() if has(style, "pPr/keepNext")}
    assert {value(each, "pPr/pStyle") for each in signatures.iter(W + "p")} <= keeping
    assert value(signatures.getprevious(), "pPr/pStyle") == "ClosingVi"
    assert "ClosingVi" in keeping


@pytest.mark.parametrize(
    ("sample", "style", "last"), [(LAO, "PointVi", True), (CHINESE, "ItemVi", True), (TEN, "PointVi", False)]
)
def test_the_end_of_what_two_sides_agreed_stays_with_their_signatures(sample, style, last):
    document = part(rendered("vi/memorandum", view(sample, "memorandum", "vi")), "document.xml")
    said = [each for each in document.iter(W + "p") if value(each, "pPr/pStyle") in ("PointVi", "ItemVi")]
    assert value(said[-1], "pPr/pStyle") == style
    assert [has(each, "pPr/keepNext") for each in said] == [False] * (len(said) - 1) + [last]


def test_an_odd_party_signs_alone_on_the_left():
    paper = view(TEN, "memorandum", "vi")
    rows = [*paper.text.signatures[:-1], replace(paper.text.signatures[-1], right=None)]
    document = rendered("vi/memorandum", replace(paper, text=replace(paper.text, signatures=rows)))
    last = list(tables(document)[-1].iter(W + "tr"))[-1]
    assert [words(cell) for cell in last.iter(W + "tc")] == [rows[-1].left.name, ""]
    assert_valid(document)


@pytest.mark.parametrize(
    ("code", "two", "many"), [("vi", "“hai Bên”", "“các Bên”"), ("lo", "“ສອງຝ່າຍ”", "“ບັນດາຝ່າຍ”")]
)
def test_two_sides_are_both_and_ten_are_all(code, two, many):
    assert any(two in line for line in lines(rendered(f"{code}/memorandum", view(LAO, "memorandum", code))))
    assert any(many in line for line in lines(rendered(f"{code}/memorandum", view(TEN, "memorandum", code))))


def test_a_memorandum_leaves_out_what_is_not_given():
    paper = view(LAO, "memorandum", "vi")
    text = replace(paper.text, subtitle="", bases=[], review=[], approvals=[], articles=[], sides=[])
    document = rendered("vi/memorandum", replace(paper, text=text))
    assert lines(document)[:4] == [
        text.title,
        text.between,
        text.opening,
        "Hai bên nêu trên sau đây gọi chung là “hai Bên”.",
    ]
    assert lines(document)[4] == text.closing


def test_the_proofreading_print_is_a_row_a_passage_on_landscape_pages():
    paper = view(LAO, "review", "vi", "lo")
    document = rendered("vi/review", paper)
    passages = [line for row in paper.rows for line in (row.left, row.right) if line]
    assert_document(document, [paper.left_name, paper.right_name, *passages])
    [table] = tables(document)
    assert len(list(table.iter(W + "tr"))) == len(paper.rows) + 1
    assert part(document, "document.xml").find(f".//{W}pgSz").get(W + "orient") == "landscape"
    assert lines(document, around=True)[0] == "Bản in để đối chiếu hai thứ tiếng, không phải bản để ký"


def test_the_notice_is_a_form_in_both_languages_with_a_row_a_person():
    given = view(TEN, "notice", "vi", "lo")
    document = rendered("vi/notice", given)
    said = lines(document)
    assert said[:4] == [given.issuer, given.issuer_other, given.title, given.title_other]
    assert [label for line in given.lines for label in (line.own, line.other)] == [
        line for line in said if line in {label for each in given.lines for label in (each.own, each.other)}
    ]
    people = tables(document)[-2]
    assert [words(cell) for cell in people.find(W + "tr").iter(W + "tc")] == given.columns
    assert len(list(people.iter(W + "tr"))) == len(given.people) + 1
    assert_valid(document)


@pytest.mark.parametrize("code", ["vi", "zh"])
def test_a_list_is_an_annex_whose_cells_share_the_width_and_whose_head_repeats(code):
    given = view(CHINESE, "delegation", code)
    for name, landscape in (("delegation", None), ("delegation-wide", "landscape")):
        document = rendered(f"{code}/{name}", given)
        said = lines(document)
        assert {"vi": "Phụ lục", "zh": "附件"}[code] in said[:2]
        [people] = tables(document)
        rows = list(people.iter(W + "tr"))
        assert [[words(cell) for cell in row.iter(W + "tc")] for row in rows] == [
            [cell.words.strip(MARKS) for cell in row] for row in (given.columns, *given.people)
        ]
        assert {
            sum(int(value(cell, "tcPr/gridSpan") or 1) for cell in row.iter(W + "tc")) for row in rows
        } == {len(people.find(W + "tblGrid"))}
        assert [has(row, "trPr/tblHeader") for row in rows] == [True] + [False] * (len(rows) - 1)
        assert all(has(row, "trPr/cantSplit") for row in rows)
        assert part(document, "document.xml").find(f".//{W}pgSz").get(W + "orient") == landscape
        assert_valid(document)


def test_a_report_says_what_it_knows_and_leaves_dotted_lines_for_the_rest():
    given = view(CHINESE, "report", "vi")
    known = replace(
        given, to=["A", "B"], bases=["C"], assessment=["D"], difficulties=["E"], proposals=["F"],
        review=given.agreed[:1], guests=[*given.guests, *given.guests], signed=[],
    )  # fmt: skip
    said = lines(rendered("vi/report", known))
    start = said.index("Kính gửi:")
    assert said[start : start + 4] == ["Kính gửi:", "- A;", "- B.", "- Căn cứ C,"]
    assert "Các bên đã đánh giá kết quả hợp tác thời gian qua:" in said
    assert said[said.index("3. Văn bản đã ký") + 1] == given.blank
    assert said.count(given.blank) == 1
    state = replace(known, letterhead=replace(known.letterhead, form="nd30"), bases=["C", "G"])
    said = lines(rendered("vi/report", state))
    assert said[said.index("- B.") + 1 :][:2] == ["Căn cứ C;", "Căn cứ G."]
    bare = replace(given, activities=[], agreed=[], approvals=[], signed=[], enclosed=[])
    said = lines(rendered("vi/report", bare))
    assert said.count(given.blank) == 6
    titles = [line for line in said if line.startswith(("I", "V")) or line[:2] in ("1.", "2.")]
    assert titles == [
        "I. THÔNG TIN CHUNG",
        "1. Thành phần",
        "2. Thời gian: ngày 12 tháng 8 năm 2024.",
        "II. KẾT QUẢ",
        "1. Các hoạt động đã thực hiện",
        "2. Nội dung trao đổi, thống nhất",
        "III. ĐÁNH GIÁ",
        "1. Đánh giá chung",
        "2. Khó khăn, vướng mắc",
        "IV. ĐỀ XUẤT, KIẾN NGHỊ",
    ]
