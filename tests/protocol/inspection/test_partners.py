"""Each rule for letters abroad, Lao and Chinese papers: our paper, and the same with one thing wrong."""

import pytest

from docgen.protocol.forms import edition
from tests.protocol.inspection.judging import findings, lines, rules
from tests.protocol.inspection.spoiling import (
    PAPERS,
    edit,
    everywhere,
    figures,
    fill,
    lay,
    look,
    move,
    number_align,
    number_look,
    number_moved,
    numbered_from_the_first,
    numbers,
    page,
    paper,
    pictured,
    say,
    spoilt,
    undashed,
    unnumbered,
    without_pictures,
    without_rule,
)

PAPER = {
    "P1.width": [page(page_width=216)],
    "P1.height": [page(page_height=279)],
}
VIETNAMESE = PAPER | {
    "P2.top": [page(top_margin=15)],
    "P2.bottom": [page(bottom_margin=30)],
    "P2.left": [page(left_margin=25)],
    "P2.right": [page(right_margin=10)],
    "P3.font": [look("BodyVi", 2, font="Arial")],
    "P3.color": [look("BodyVi", 2, color="0000FF")],
    "P4.present": [unnumbered("header")],
    "P4.place": [number_moved("header", "footer")],
    "P4.align": [number_align("header", "right")],
    "P4.first": [numbered_from_the_first],
    "P4.size": [number_look("header", size=11)],
    "P4.bold": [number_look("header", bold=True)],
    "P4.italic": [number_look("header", italic=True)],
    "P4.style": [figures("upperRoman")],
    "C2.present": [everywhere("IssuerVi", ""), everywhere("SuperiorVi", ""), without_rule],
    "H3.case": [say("SuperiorVi", "Ủy ban nhân dân tỉnh Sơn La")],
    "H3.size": [look("SuperiorVi", size=15)],
    "H3.bold": [look("SuperiorVi", bold=True)],
    "H3.align": [lay("SuperiorVi", align="left")],
    "H4.case": [say("IssuerVi", "Ủy ban nhân dân"), say("IssuerVi", "HUYỆN THUẬN CHÂU", 1)],
    "H4.size": [look("IssuerVi", size=14)],
    "H4.bold": [look("IssuerVi", bold=False)],
    "H4.align": [lay("IssuerVi", align="left")],
    "H4.rule": [without_rule],
    "C3.present": [say("NumberVi", "")],
    "H5.size": [look("NumberVi", size=14)],
    "H5.bold": [look("NumberVi", bold=True)],
    "H5.italic": [look("NumberVi", italic=True)],
    "H5.colon": [say("NumberVi", "Số 05/CT-UBND")],
    "H5.padded": [say("NumberVi", "Số: 5/CT-UBND")],
    "C4.present": [say("DateLineVi", "")],
    "H6.size": [look("DateLineVi", size=12)],
    "H6.bold": [look("DateLineVi", bold=True)],
    "H6.italic": [look("DateLineVi", italic=False)],
    "H6.text": [say("DateLineVi", "Sơn La ngày 05 tháng 01 năm 2024")],
    "H6.padded": [say("DateLineVi", "Sơn La, ngày 5 tháng 01 năm 2024")],
    "K1.size": [look("AddresseeVi", size=12)],
    "B3.size": [look("BodyVi", 2, size=12)],
    "B3.align": [lay("BodyVi", 10, align="left")],
    "B3.first-line": [lay("BodyVi", 10, first=0)],
    "B3.gap": [lay("BodyVi", 10, gap=2)],
    "B3.line": [lay("BodyVi", 10, line=2)],
    "N1.size": [look("RecipientsHeadingVi", size=14)],
    "N1.bold": [look("RecipientsHeadingVi", bold=False)],
    "N1.italic": [look("RecipientsHeadingVi", italic=False)],
    "N2.size": [look("RecipientVi", size=12)],
    "O1": [move("AddresseeVi", "BasisVi")],
}
CHINESE = PAPER | {
    "Z1.top": [page(top_margin=30)],
    "Z1.left": [page(left_margin=20)],
    "Z1.right": [page(right_margin=20)],
    "Z1.bottom": [page(bottom_margin=25)],
    "Z2.font": [look("BodyZh", 3, font="微软雅黑")],
    "Z3.size": [look("BodyZh", 3, size=14)],
    "Z3.align": [lay("BodyZh", 10, align="center")],
    "Z3.indent": [lay("BodyZh", 10, first=0)],
    "Z4.number": [say("NumberZh", "马政函[2024]第12号")],
    "Z5.size": [look("KindZh", size=18)],
    "Z5.align": [lay("KindZh", align="right")],
    "Z6.date": [say("DateLineZh", "2024年04月11日")],
    "Z6.present": [say("DateLineZh", "")],
    "Z7.present": [unnumbered("footer")],
    "Z7.place": [number_moved("footer", "header")],
    "Z7.size": [number_look("footer", size=10)],
    "Z7.text": [numbers("footer", undashed)],
    "Z8.present": [say("RedIssuerZh", "")],
    "Z8.align": [lay("RedIssuerZh", align="left")],
    "Z9": [edit("BodyZh", "，", ",", 10)],
}
SPOILT = {
    "cong-thu": VIETNAMESE | {
        "C1.present": [say("SuperiorVi", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
        "C1.emblem": [pictured("IssuerVi")],
        "C3.symbol": [say("NumberVi", "Số: 05/CV-UBND")],
        "C5.present": [everywhere("AddresseeVi", "")],
        "C6": [everywhere("BodyVi", "Ủy ban nhân dân huyện trân trọng kính mời đoàn đại biểu sang thăm.")],
        "C7.present": [say("SignaturePostVi", "")],
        "C8.present": [say("SignatureNameVi", "")],
    },
    "cong-ham": VIETNAMESE | {
        "D1.emblem": [without_pictures],
        "D2.opening": [say("BodyVi", "Ủy ban nhân dân huyện đề nghị như sau.")],
        "D3.person": [say("BodyVi", "Chúng tôi rất vui mừng được đón đoàn đại biểu.", 2)],
        "D4.closing": [say("ClosingVi", "Ủy ban nhân dân huyện mong nhận được phúc đáp.")],
        "D5.present": [fill("SignatureNameVi", "CHỦ TỊCH")],
        "D6.present": [fill("SignatureNameVi", "Nguyễn Văn A")],
    },
    "lo-admin": PAPER | {
        "P3.font": [look("BodyLo", 3, font="Noto Sans Lao")],
        "L1.present": [say("NationLo", "")],
        "L1.align": [lay("NationLo", align="left")],
        "L1.text": [say("NationLo", "ສາທາລະນະລັດ-ປະຊາທິປະໄຕ-ປະຊາຊົນລາວ")],
        "L2.present": [say("MottoLo", "")],
        "L2.align": [lay("MottoLo", align="left")],
        "L2.text": [say("MottoLo", "ສັນຕິພາບ-ເອກະລາດ-ປະຊາທິປະໄຕ-ເອກະພາບ-ວັດທະນະຖາວອນ")],
        "L4.present": [say("DateLineLo", "")],
        "L4.text": [say("DateLineLo", "ຊຽງຄໍ້ ວັນທີ 11 ເມສາ 2024")],
        "L5.bold": [look("KindLo", bold=False)],
        "L5.align": [lay("KindLo", align="left")],
        "L6.align": [lay("BodyLo", 10, align="right")],
        "L6.size": [look("BodyLo", 3, size=9)],
        "L7": [edit("BodyLo", "ໝ", "ຫມ", 10)],
        "O1": [move("MottoLo", "NationLo")],
    },
    "gbt9704-letter": CHINESE | {
        "Z7.letter.first": [numbered_from_the_first],
        "O1": [move("DateLineZh", "BodyZh")],
    },
    "gbt9704": CHINESE | {"O1": [move("DateLineZh", "BodyZh")]},
}  # fmt: skip
TRANSLATED = {
    "into-vi": PAPER | {
        "TR1": [say("TranslationVi", "")],
        "TR.vi.font": [look("BodyVi", 3, font="Arial")],
        "TR.vi.color": [look("BodyVi", 3, color="0000FF")],
        "TR.vi.body.size": [look("BodyVi", 10, size=12)],
        "TR.vi.body.align": [lay("BodyVi", 10, align="left")],
    },
    "into-lo": PAPER | {
        "TR1": [say("TranslationLo", "")],
        "TR2": [pictured("IssuerLo")],
        "TR.lo.font": [look("BodyLo", 3, font="Times New Roman")],
        "TR.lo.body.size": [look("BodyLo", 10, size=16)],
        "TR.lo.body.align": [lay("BodyLo", 10, align="justify")],
        "TR.lo.letters": [edit("BodyLo", "ໝ", "ຫມ", 10)],
    },
    "into-zh": PAPER | {
        "TR1": [say("TranslationZh", "")],
        "TR2": [pictured("IssuerZh")],
        "TR.zh.font": [look("BodyZh", 3, font="微软雅黑")],
        "TR.zh.body.size": [look("BodyZh", 10, size=14)],
        "TR.zh.body.align": [lay("BodyZh", 10, align="center")],
        "TR.zh.indent": [lay("BodyZh", 10, first=0)],
        "TR.zh.marks": [edit("BodyZh", "，", ",", 10)],
    },
}  # fmt: skip
CASES = [(form, rule) for form, table in SPOILT.items() for rule in table]


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_of_ours_with_nothing_blank_has_no_finding(name):
    found = findings(paper(name), PAPERS[name][0])
    assert lines(each for each in found if each.rule.id != "form") == []


@pytest.mark.parametrize("form", SPOILT)
def test_every_rule_of_a_form_is_tried(form):
    own = [rule.id for rule in edition(form).rules if rule.translation is None]
    assert sorted(SPOILT[form]) == sorted(own)


@pytest.mark.parametrize(("form", "rule"), CASES, ids=[f"{form}-{rule}" for form, rule in CASES])
def test_one_thing_wrong_is_one_finding(form, rule):
    assert rules(spoilt(form, *SPOILT[form][rule]), form) == [rule]


@pytest.mark.parametrize(
    ("name", "rule"), [(name, rule) for name, table in TRANSLATED.items() for rule in table]
)
def test_one_thing_wrong_in_a_translation_is_one_finding(name, rule):
    found = rules(spoilt(name, *TRANSLATED[name][rule]), PAPERS[name][0])
    assert [id_ for id_ in found if id_ != "form"] == [rule]


@pytest.mark.parametrize("name", TRANSLATED)
def test_every_rule_for_a_translation_is_tried(name):
    into = name.removeprefix("into-")
    own = [rule.id for rule in edition(PAPERS[name][0]).rules if rule.translation in ("", into)]
    assert sorted(TRANSLATED[name]) == sorted([*own, *PAPER])
