"""Letters on an occasion: what they call it, for whom they speak, what they say by themselves."""

import re
from dataclasses import replace

import pytest

from docgen.dossier.orders import CongratulationOrder
from docgen.dossier.text import Text
from docgen.languages.values import Day
from docgen.lexicon import Occasion, lexicon
from docgen.papers import plan
from docgen.papers.view import CongratulationView, Properties
from tests.papers.dossiers import HUA_MUONG, ISSUE, MA_QUAN, ORDERS, THUAN_CHAU, meeting, orders, text

LANGUAGES = ("vi", "lo", "zh")


def letter(code="vi", occasion="occasion.la.national_day", year=2026, entry=None, **changes):
    """The letter of Thuận Châu to Hua Mường in a language, without words of its own; the dossier changed."""
    entry = entry or lexicon().occasion(occasion)
    order = CongratulationOrder(ISSUE, ("hua-muong",), Text(entry.words), entry, year)
    dossier = meeting(papers=orders(congratulation=order), languages=LANGUAGES, **changes)
    (job,) = plan(dossier, ["congratulation"], [code])
    assert job.gaps == ()
    return job.view


def test_words_of_the_dossier_take_the_place_of_all_others():
    (invited, view) = (
        next(job.view for job in plan(meeting(), [paper], ["lo"]))
        for paper in ("invitation", "congratulation")
    )
    assert view == CongratulationView(
        properties=Properties("ສານອວຍພອນ", "ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ", "lo-LA"),
        letterhead=invited.letterhead,
        host=invited.host,
        guest=invited.guest,
        addressee=invited.addressee,
        occasion="ບຸນປີໃໝ່ລາວ",
        on_behalf="ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ",
        congratulated=f"{invited.guest.body} ແລະ ປະຊາຊົນທ້ອງຖິ່ນ ທຸກຖ້ວນໜ້າ",
        praise=[],
        relation=invited.relation,
        wishes=["ຂໍອວຍພອນສຸຂະພາບ."],
        signature=invited.signature,
    )


@pytest.mark.parametrize(
    ("occasion", "year", "names"),
    [
        ("occasion.la.national_day", 2026, (
            "kỷ niệm 51 năm Quốc khánh nước Cộng hòa dân chủ nhân dân Lào (02/12/1975 - 02/12/2026)",
            "ວັນຊາດ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ ຄົບຮອບ 51 ປີ (2 ທັນວາ 1975\u00a0- 2 ທັນວາ 2026)",
            "老挝人民民主共和国国庆51周年（1975年12月2日—2026年12月2日）")),
        ("occasion.la.party", 2027, (
            "kỷ niệm 72 năm Ngày thành lập Đảng Nhân dân Cách mạng Lào (22/3/1955 - 22/3/2027)",
            "ວັນສ້າງຕັ້ງພັກປະຊາຊົນປະຕິວັດລາວ ຄົບຮອບ 72 ປີ (22 ມີນາ 1955\u00a0- 22 ມີນາ 2027)",
            "老挝人民革命党成立72周年（1955年3月22日—2027年3月22日）")),
        ("occasion.vn.tet", 2026, (
            "tết Nguyên đán Bính Ngọ 2026", "ບຸນເຕັດ ປີມະເມຍ 2026", "2026丙午年春节来临")),
        ("occasion.la.new_year", 2025, (
            "Tết cổ truyền Bunpimay năm 2568 theo Phật lịch", "ບຸນປີໃໝ່ລາວ ພສ 2568",
            "佛历2568年老挝传统新年来临")),
        ("occasion.la.new_year", None, ("Tết cổ truyền Bunpimay", "ບຸນປີໃໝ່ລາວ", "老挝传统新年")),
        ("occasion.la.national_day", 1975, (
            "Quốc khánh nước Cộng hòa dân chủ nhân dân Lào",
            "ວັນຊາດ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ", "老挝人民民主共和国国庆节")),
        ("occasion.appointment", None, (
            "đồng chí được tín nhiệm giữ chức vụ Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường",
            "ທີ່ສະຫາຍ ໄດ້ຮັບຄວາມໄວ້ວາງໃຈ ໃຫ້ດຳລົງຕຳແໜ່ງເປັນ ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ ຫົວເມືອງ",
            "您荣任华孟县委书记、县长")),
    ],
)  # fmt: skip
def test_an_occasion_is_named_with_its_year_as_each_language_does(occasion, year, names):
    assert tuple(letter(code, occasion, year).occasion for code in LANGUAGES) == names


def test_a_chinese_office_counts_years_without_days_and_names_its_own_country_first():
    parties = {"thuan-chau": MA_QUAN, "hua-muong": THUAN_CHAU}
    named = [letter(code, "occasion.vn_cn.relations", parties=parties).occasion for code in ("vi", "zh")]
    assert named == [
        "kỷ niệm 76 năm Ngày thiết lập quan hệ ngoại giao Trung Quốc - Việt Nam",
        "中越建交76周年",
    ]


def test_an_office_s_own_occasion_is_counted_too_and_named_without_days_where_it_moves():
    bridge = Occasion("occasion.ours", {"vi": "Ngày khánh thành cầu", "lo": "ວັນເປີດຂົວ", "zh": "大桥落成日"},
                      origin=2016)  # fmt: skip
    named = [letter(code, entry=bridge).occasion for code in LANGUAGES]
    assert named == ["kỷ niệm 10 năm Ngày khánh thành cầu", "ວັນເປີດຂົວ ຄົບຮອບ 10 ປີ", "大桥落成10周年"]


def test_a_state_letter_says_by_itself_what_is_usual():
    view = letter()
    assert (view.on_behalf, view.congratulated) == (
        "Ủy ban nhân dân huyện Thuận Châu", "Chính quyền huyện Hua Mường và toàn thể nhân dân địa phương",
    )  # fmt: skip
    assert view.praise == [
        "Trong 51 năm qua, dưới sự lãnh đạo sáng suốt của Đảng Nhân dân Cách mạng Lào, nhân dân các dân tộc "
        "Lào đã giành được nhiều thành tựu to lớn trong sự nghiệp bảo vệ, xây dựng và phát triển đất nước, "
        "trong đó có sự đóng góp quan trọng của huyện Hua Mường."
    ]
    assert view.wishes == [
        "Chúc huyện Hua Mường tiếp tục giành được nhiều thành tựu mới, to lớn hơn nữa trên mọi lĩnh vực.",
        "Kính chúc các đồng chí lãnh đạo, cán bộ và nhân dân huyện Hua Mường mạnh khỏe, hạnh phúc và "
        "thành công.",
    ]


def test_nothing_is_counted_where_no_year_is_known():
    (praise,) = letter(year=None).praise
    assert praise.startswith("Trong thời gian qua, dưới sự lãnh đạo")


def test_a_party_committee_speaks_for_all_of_it_and_to_party_members():
    ours = replace(THUAN_CHAU, body=text("Huyện ủy Thuận Châu", "ຄະນະພັກເມືອງທ້ວນເຈົາ", "顺州县委"))
    theirs = replace(HUA_MUONG, body=text("Huyện ủy Hua Mường", "ຄະນະພັກເມືອງຫົວເມືອງ", "华孟县委"))
    view = letter(occasion="occasion.la.party", parties={"thuan-chau": ours, "hua-muong": theirs})
    assert view.on_behalf == "Ban Chấp hành Đảng bộ huyện Thuận Châu"
    assert view.congratulated == "Huyện ủy Hua Mường, cán bộ, đảng viên và nhân dân huyện Hua Mường"
    assert "các đồng chí lãnh đạo, cán bộ, đảng viên và nhân dân huyện Hua Mường" in view.wishes[-1]


def test_an_office_congratulates_an_office():
    theirs = replace(HUA_MUONG, level="department", body=text("Sở Ngoại vụ", "ພະແນກການຕ່າງປະເທດ", "外事厅"))
    view = letter(occasion="occasion.la.diplomacy", parties={"thuan-chau": THUAN_CHAU, "hua-muong": theirs})
    assert view.congratulated == "Sở Ngoại vụ và toàn thể cán bộ, công chức"
    assert view.wishes[0].startswith("Chúc Sở Ngoại vụ tiếp tục hoàn thành xuất sắc nhiệm vụ;")
    view = letter(occasion="occasion.la.new_year", parties={"thuan-chau": THUAN_CHAU, "hua-muong": theirs})
    assert view.praise[0].startswith("Năm qua, Sở Ngoại vụ đã hoàn thành tốt nhiệm vụ được giao")


@pytest.mark.parametrize(
    ("party", "leaders"), [(HUA_MUONG, "các đồng chí lãnh đạo"), (MA_QUAN, "các vị lãnh đạo")]
)
def test_where_nobody_is_named_comrades_are_those_of_laos(party, leaders):
    parties = {"thuan-chau": THUAN_CHAU, "hua-muong": replace(party, id="hua-muong")}
    assert leaders in _to_nobody(parties).wishes[-1]


def _to_nobody(parties):
    entry = lexicon().occasion("occasion.appointment")
    issue = replace(ISSUE, date=Day(2026, 3))
    order = CongratulationOrder(issue, ("hua-muong",), Text(entry.words), entry, 2026)
    people = {"chair": meeting().people["chair"]}
    papers = replace(ORDERS, congratulation=order, memorandum=None)
    dossier = meeting(parties=parties, people=people, delegations={}, papers=papers)
    (job,) = plan(dossier, ["congratulation"], ["vi"])
    return job.view


def test_an_appointment_of_nobody_known_is_said_in_general_words():
    view = _to_nobody({"thuan-chau": THUAN_CHAU, "hua-muong": HUA_MUONG})
    assert view.occasion == "được bầu, bổ nhiệm giữ chức vụ mới"
    assert view.congratulated == "Chính quyền huyện Hua Mường và toàn thể nhân dân địa phương"


@pytest.mark.parametrize("occasion", lexicon().ids("occasion"))
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_occasion_makes_a_whole_letter_with_a_year_and_without(code, occasion):
    for year in (2027, None):
        view = letter(code, occasion, year)
        said = [view.occasion, view.on_behalf, view.congratulated, *view.praise, *view.wishes]
        assert len(said) == 6
        assert all(said)
        assert not any("{" in sentence for sentence in said)


@pytest.mark.parametrize("parties", [(THUAN_CHAU, MA_QUAN), (MA_QUAN, THUAN_CHAU), (THUAN_CHAU, HUA_MUONG)])
@pytest.mark.parametrize("occasion", lexicon().ids("occasion"))
def test_a_chinese_letter_has_no_spaces_and_full_width_marks_alone(occasion, parties):
    issuer, to = parties
    view = letter("zh", occasion, 2026, parties={"thuan-chau": issuer, "hua-muong": to})
    said = [view.occasion, view.congratulated, *view.praise, view.relation, *view.wishes]
    assert [words for words in said if not re.fullmatch(r"[\u4e00-\u9fff\d，。、（）《》·—]+", words)] == []
    assert not re.search(r"[节日]\d+周年", view.occasion)
