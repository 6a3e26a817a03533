"""Each rule of Decree 30: a clerk's paper that is right, and the same paper with one thing wrong."""

import pytest

from tests.protocol.inspection.clerk import LONG, decision, letter, party_notice
from tests.protocol.inspection.judging import findings, lines, rules


@pytest.mark.parametrize("paper", [letter(), decision()], ids=["letter", "decision"])
def test_a_paper_as_the_decree_wants_it_has_no_finding(paper):
    assert lines(findings(paper, "nd30")) == []


def test_tabs_and_drawn_lines_do_as_well_as_tables_and_borders():
    assert rules(letter("tabs", letter_subject=None)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
        {"nation": "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
        {"addressee": "Kính gửi: Uỷ ban nhân dân tỉnh Sơn La"},
        {"number": "Số:      /SNV-LS", "date": "Sơn La, ngày      tháng      năm 2024"},
        {"date": "Sơn La, ngày 29 tháng 6 năm 2024"},
        {"issuer": {"text": "ỦY BAN NHÂN DÂN", "rule": 16}, "superior": None,
         "authority": "TM. ỦY BAN NHÂN DÂN", "post": "CHỦ TỊCH"},
        {"last_basis": None, "basis": {"text": "Căn cứ Luật Thỏa thuận quốc tế."}},
        {"page": {"top": 25, "bottom": 25, "left": 35, "right": 20}},
        {"body": {"first": 10, "height": 1.5, "size": 13}},
        {"superior": None},
    ],
)  # fmt: skip
def test_what_the_decree_leaves_free_is_no_finding(changes):
    assert rules(letter(**changes)) == []


SPOILT = [
    ("P1.width", {"page": {"width": 216}}),
    ("P1.height", {"page": {"height": 279}}),
    ("P2.top", {"page": {"top": 15}}),
    ("P2.bottom", {"page": {"bottom": 30}}),
    ("P2.left", {"page": {"left": 25}}),
    ("P2.right", {"page": {"right": 10}}),
    ("P3.font", {"body": {"font": "Arial"}}),
    ("P3.color", {"body": {"color": "FF0000"}}),
    ("P4.place", {"number_of_pages": {"where": "footer"}}),
    ("P4.align", {"number_of_pages": {"align": "right"}}),
    ("P4.size", {"number_of_pages": {"size": 11}}),
    ("P4.bold", {"number_of_pages": {"bold": True}}),
    ("P4.italic", {"number_of_pages": {"italic": True}}),
    ("P4.first", {"number_of_pages": {"first": True}}),
    ("H1.size", {"nation": {"size": 14}}),
    ("H1.bold", {"nation": {"bold": False}}),
    ("H1.italic", {"nation": {"italic": True}}),
    ("H1.case", {"nation": "Cộng hòa xã hội chủ nghĩa Việt Nam"}),
    ("H1.align", {"nation": {"align": "left"}}),
    ("H1.present", {"nation": None}),
    ("H1.text", {"nation": "ĐẢNG CỘNG SẢN VIỆT NAM"}),
    ("H2.size", {"motto": {"size": 12, "rule": 52}}),
    ("H2.bold", {"motto": {"bold": False}}),
    ("H2.italic", {"motto": {"italic": True}}),
    ("H2.align", {"motto": {"align": "right"}}),
    ("H2.rule", {"motto": {"rule": 20}}),
    ("H2.rule", {"motto": {"rule": 0}}),
    ("H2.rule", {"motto": {"underline": True, "rule": 0}}),
    ("H2.text", {"motto": "Độc lập – Tự do – Hạnh phúc"}),
    ("H2.text", {"motto": "Độc lập-Tự do-Hạnh phúc"}),
    ("H2.text", {"motto": "Độc Lập - Tự Do - Hạnh Phúc"}),
    ("H3.bold", {"superior": {"bold": True}}),
    ("H3.size", {"superior": {"size": 14}}),
    ("H3.italic", {"superior": {"italic": True}}),
    ("H3.align", {"superior": {"align": "left"}}),
    ("H4.bold", {"issuer": {"bold": False}}),
    ("H4.size", {"issuer": {"size": 14}}),
    ("H4.rule", {"issuer": {"rule": 30}}),
    ("H4.rule", {"issuer": {"rule": 0}}),
    ("H5.size", {"number": {"size": 14}}),
    ("H5.bold", {"number": {"bold": True}}),
    ("H5.italic", {"number": {"italic": True}}),
    ("H5.align", {"number": {"align": "left"}}),
    ("H5.present", {"number": None}),
    ("H5.colon", {"number": "Số 05/SNV-LS"}),
    ("H5.padded", {"number": "Số: 5/SNV-LS"}),
    ("H5.symbol", {"number": "Số: 05/SNV - LS"}),
    ("H5.symbol", {"number": "Số: 05-CV/SNV"}),
    ("H6.size", {"date": {"size": 12}}),
    ("H6.italic", {"date": {"italic": False}}),
    ("H6.bold", {"date": {"bold": True}}),
    ("H6.present", {"date": None}),
    ("H6.text", {"date": "Sơn La ngày 05 tháng 01 năm 2024"}),
    ("H6.text", {"date": "Sơn La, 05/01/2024"}),
    ("H6.text", {"date": "Sơn La, ngày 31 tháng 02 năm 2024"}),
    ("H6.padded", {"date": "Sơn La, ngày 5 tháng 01 năm 2024"}),
    ("H6.padded", {"date": "Sơn La, ngày 05 tháng 1 năm 2024"}),
    ("H6.padded", {"date": "Sơn La, ngày 15 tháng 06 năm 2024"}),
    ("T3.size", {"letter_subject": {"size": 14}}),
    ("T3.bold", {"letter_subject": {"bold": True}}),
    ("T3.italic", {"letter_subject": {"italic": True}}),
    ("T3.align", {"letter_subject": {"align": "left"}}),
    ("T3.gap", {"letter_subject": {"before": 0}}),
    ("T3.text", {"letter_subject": "Về việc đón đoàn đại biểu"}),
    ("K1.size", {"addressee": {"size": 15}}),
    ("K1.bold", {"addressee": {"bold": True}}),
    ("K1.italic", {"addressee": {"italic": True}}),
    ("K1.text", {"addressee": "Kính gửi Ủy ban nhân dân tỉnh Sơn La"}),
    ("B1.italic", {"basis": {"italic": False}}),
    ("B1.size", {"basis": {"size": 12}}),
    ("B1.bold", {"basis": {"bold": True}}),
    ("B1.ends", {"basis": "Căn cứ Nghị định số 30/2020/NĐ-CP."}),
    ("B1.ends", {"last_basis": "Căn cứ Kế hoạch số 12/KH-UBND;"}),
    ("B3.size", {"body": {"size": 12}}),
    ("B3.align", {"body": {"align": "left"}}),
    ("B3.first-line", {"body": {"first": 0}}),
    ("B3.gap", {"body": {"after": 3}}),
    ("B3.line", {"body": {"height": 2}}),
    ("B9", {"last": LONG}),
    ("G1.bold", {"authority": {"bold": False}}),
    ("G1.size", {"authority": {"size": 12}}),
    ("G1.italic", {"authority": {"italic": True}}),
    ("G1.align", {"authority": {"align": "left"}}),
    ("G1.post.bold", {"post": {"bold": False}}),
    ("G1.post.size", {"post": {"size": 12}}),
    ("G1.post.italic", {"post": {"italic": True}}),
    ("G1.post.align", {"post": {"align": "left"}}),
    ("G2.bold", {"name": {"bold": False}}),
    ("G2.size", {"name": {"size": 12}}),
    ("G2.italic", {"name": {"italic": True}}),
    ("G2.align", {"name": {"align": "left"}}),
    ("G2.case", {"name": "NGUYỄN VĂN AN"}),
    ("G2.title", {"name": "TS. Nguyễn Văn A"}),
    ("G3.prefix", {"authority": "KT GIÁM ĐỐC"}),
    ("G3.prefix", {"authority": "K/T GIÁM ĐỐC"}),
    ("G3.head", {"authority": "KT. PHÓ GIÁM ĐỐC"}),
    ("G3.deputy", {"authority": None}),
    ("N1.size", {"recipients": {"size": 14}}),
    ("N1.bold", {"recipients": {"bold": False}}),
    ("N1.italic", {"recipients": {"italic": False}}),
    ("N1.align", {"recipients": {"align": "center"}}),
    ("N1.text", {"recipients": "Nơi nhận"}),
    ("N2.size", {"recipient": {"size": 12}}),
    ("N2.bold", {"recipient": {"bold": True}}),
    ("N2.italic", {"recipient": {"italic": True}}),
    ("N2.align", {"recipient": {"align": "center"}}),
    ("N2.ends", {"recipient": "- UBND huyện Thuận Châu,"}),
    ("N2.ends", {"filed": "- Lưu: VT, LS(03)"}),
    ("N2.first", {"first_recipient": "- UBND tỉnh;"}),
    ("N2.filed", {"filed": "- Lãnh đạo Sở."}),
]


@pytest.mark.parametrize(
    ("rule", "changes"), SPOILT, ids=[f"{rule}-{i}" for i, (rule, _c) in enumerate(SPOILT)]
)
def test_one_thing_wrong_in_a_letter_is_one_finding(rule, changes):
    assert rules(letter(**changes)) == [rule]


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("T1.size", {"kind": {"size": 16}}),
        ("T1.bold", {"kind": {"bold": False}}),
        ("T1.italic", {"kind": {"italic": True}}),
        ("T2.size", {"subject": {"size": 12}}),
        ("T2.bold", {"subject": {"bold": False}}),
        ("T2.italic", {"subject": {"italic": True}}),
        ("T2.rule", {"subject": {"rule": 120}}),
        ("B4.size", {"chapter": {"size": 16}}),
        ("B4.bold", {"chapter": {"bold": False}}),
        ("B4.label", {"chapter": "Chương 2"}),
        ("B6.size", {"article": {"size": 16}}),
        ("B6.bold", {"article": {"bold": False}}),
        ("B6.italic", {"article": {"italic": True}}),
        ("B6.label", {"article": "Điều 1: Thành lập đoàn công tác"}),
        ("B7.size", {"clause": {"size": 12}}),
        ("B7.italic", {"clause": {"italic": True}}),
        ("B7.point.size", {"point_b": {"size": 12}}),
        ("B7.point.bold", {"point_b": {"bold": True}}),
        ("B7.point.italic", {"point_b": {"italic": True}}),
        ("B7.order", {"point_dd": "e) Lái xe."}),
        ("H5.symbol", {"number": "Số: 12/TB-SNV"}),
        ("N1.present", {"recipients": None, "recipient": None, "filed": None}),
    ],
)
def test_one_thing_wrong_in_a_decision_is_one_finding(rule, changes):
    assert rules(decision(**changes)) == [rule]


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("P2.left", {"page": {"left": 35}}),
        ("H1.size", {"nation": {"size": 13, "rule": 62}}),
        ("H1.rule", {"nation": {"rule": 0}}),
        ("H3.bold", {"superior": {"bold": True}}),
        ("H4.bold", {"issuer": {"bold": False}}),
        ("H4.star.present", {"star": None}),
        ("H5.colon", {"number": "Số: 05-TB/HU"}),
        ("H5.symbol", {"number": "Số 05/TB-HU"}),
        ("H5.padded", {"number": "Số 5-TB/HU"}),
        ("H6.padded", {"date": "Thuận Châu, ngày 05 tháng 06 năm 2024"}),
        ("T1.size", {"kind": {"size": 14}}),
        ("T2.dashes", {"dashes": None}),
        ("B3.size", {"body": {"size": 13, "height": 1.4}}),
        ("B3.line", {"body": {"height": 1}}),
        ("B9", {"last": LONG + "/."}),
        ("G1.post.bold", {"post": {"bold": True}}),
        ("G3.prefix", {"authority": "TM. BAN THƯỜNG VỤ"}),
        ("N1.underlined", {"recipients": {"underline": False}}),
        ("N2.size", {"recipient": {"size": 11}}),
        ("N2.ends", {"recipient": "- Ban Thường vụ Tỉnh ủy;"}),
    ],
)
def test_one_thing_wrong_in_a_party_paper_is_one_finding(rule, changes):
    assert rules(party_notice(**changes), "party") == [rule]


def test_a_party_paper_as_the_guideline_wants_it_has_no_finding():
    assert lines(findings(party_notice(), "party")) == []


def test_words_autocorrection_is_said_in_its_own_way():
    (finding,) = findings(letter(motto="Độc lập – Tự do – Hạnh phúc"), "nd30")
    assert lines([finding]) == [
        "5: error: Motto: Word has made a dash “–” of the hyphen; write “-”, and undo Word's correction"
        " (Ctrl+Z) (Decree 30/2020/NĐ-CP, Annex I, II.1), in “Độc lập – Tự do – Hạnh phúc” [H2.text]"
    ]


def test_a_finding_names_what_was_found_what_is_prescribed_and_where():
    assert lines(findings(letter(issuer={"size": 14}), "nd30")) == [
        "2: error: Issuing body: size: 14 pt instead of 12–13 pt (Decree 30/2020/NĐ-CP, Annex I, II.2),"
        " in “SỞ NGOẠI VỤ” [H4.size]"
    ]


def test_the_same_fault_in_many_paragraphs_is_one_finding():
    document = letter(body={"size": 12}, last={"size": 12})
    assert lines(findings(document, "nd30"))[0].endswith("and 1 more paragraphs [B3.size]")


def test_a_chair_signs_on_behalf_of_the_committee():
    paper = letter(
        superior=None, issuer={"text": "ỦY BAN NHÂN DÂN", "rule": 16}, authority=None, post="CHỦ TỊCH"
    )
    assert rules(paper) == ["G3.collective"]


def test_a_text_in_an_old_font_is_not_judged_but_for_its_font():
    assert rules(letter(body={"font": ".VnTime"}, nation={"size": 20})) == ["P3.font"]
