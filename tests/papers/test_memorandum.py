from dataclasses import fields, replace

import pytest

from docgen.dossier.agreement import Provision
from docgen.dossier.model import Dossier
from docgen.dossier.orders import MemorandumOrder, Signature
from docgen.dossier.visit import Facts
from docgen.languages import GAP, language_of
from docgen.languages.values import Day, Term
from docgen.lexicon import lexicon
from docgen.papers import plan
from docgen.papers.view import (
    ArticleView,
    MemorandumPaper,
    MemorandumView,
    OriginalPaper,
    PointView,
    Properties,
    ReviewRow,
    ReviewView,
    SignatureRow,
    SignatureView,
)
from tests.papers.dossiers import HUA_MUONG, ORDERS, THUAN_CHAU, meeting, orders, text

DOTS = language_of("vi").blank()
LAO = tuple(f"lao-{count}" for count in range(1, 10))


def view_of(dossier: Dossier, *languages: str):
    paper = "review" if "review" in languages else "memorandum"
    wanted = tuple(code for code in languages if code != "review")
    return {job.languages: job.view for job in plan(dossier, [paper], wanted)}[wanted]


def sides_of(language: str):
    (job,) = plan(meeting(), ["invitation"], [language])
    return job.view.host, job.view.guest


def words(clause: str, language: str) -> str:
    return lexicon().clause(clause).words[language]


def test_the_text_in_vietnamese():
    host, guest = sides_of("vi")
    assert view_of(meeting(), "vi") == MemorandumPaper(
        Properties("Biên bản thỏa thuận hợp tác", "Ủy ban nhân dân huyện Thuận Châu", "vi-VN"),
        MemorandumView(
            title="BIÊN BẢN THỎA THUẬN HỢP TÁC",
            subtitle="lần thứ XII, giai đoạn 2023-2025",
            between=f"giữa\n{host.where}\nvà\n{guest.where}",
            opening=f"Ngày{GAP}tháng{GAP}năm{GAP}, tại huyện Thuận Châu, hai bên tiến hành Hội nghị "
            "công tác lần thứ XII giữa huyện Thuận Châu và huyện Hua Mường.",
            sides=[host, guest],
            bases=[],
            review=[ReviewView("Năm 2021", ["hỗ trợ 50 triệu đồng"])],
            relation="hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào",
            articles=[
                ArticleView(
                    "Điều 1",
                    "Biên giới",
                    [PointView("1.", "Tuần tra song phương."), PointView("2.", "Khảo sát cầu.")],
                ),
                ArticleView(
                    "Điều 2",
                    "Điều khoản thi hành",
                    [
                        PointView("1.", words("final.funding", "vi")),
                        PointView("2.", words("final.term", "vi").format(term="giai đoạn 2023-2025")),
                    ],
                ),
            ],
            approvals=["Khoản 2 Điều 1: Khảo sát cầu."],
            closing=words("final.done", "vi").format(
                place="huyện Thuận Châu",
                date=f"ngày{GAP}tháng{GAP}năm{GAP}",
                copies="hai (02)",
                languages="tiếng Việt và tiếng Lào",
            ),
            signatures=[
                SignatureRow(
                    SignatureView(["ĐẠI DIỆN", "HUYỆN THUẬN CHÂU"], DOTS, DOTS),
                    SignatureView(["ĐẠI DIỆN", "HUYỆN HUA MƯỜNG"], "BÍ THƯ HUYỆN ỦY,\nHUYỆN TRƯỞNG", DOTS),
                )
            ],
        ),
    )


def test_the_lao_original_is_the_other_way_round_in_both_texts():
    vietnamese, lao = view_of(meeting(), "vi", "lo"), view_of(meeting(), "lo", "vi")
    assert lao.properties == Properties("ຂໍ້ຕົກລົງການຮ່ວມມື", "ອຳນາດການປົກຄອງເມືອງຫົວເມືອງ", "lo-LA")
    assert isinstance(vietnamese, OriginalPaper)
    for one, other in ((vietnamese.own, lao.other), (vietnamese.other, lao.own)):
        assert one.sides == other.sides[::-1]
        assert one.signatures == [SignatureRow(row.right, row.left) for row in other.signatures]
        assert one.between != other.between
        assert one.opening != other.opening
        assert one.closing != other.closing
        ordered = {"sides", "signatures", "between", "opening", "closing", "relation"}
        for field in fields(MemorandumView):
            if field.name not in ordered:
                assert getattr(one, field.name) == getattr(other, field.name)


def test_in_the_lao_original_the_lao_side_is_named_first_in_vietnamese_too():
    text_ = view_of(meeting(), "lo", "vi").other
    host, guest = sides_of("vi")
    assert text_.between == f"giữa\n{guest.where}\nvà\n{host.where}"
    assert text_.opening.endswith("giữa huyện Hua Mường và huyện Thuận Châu.")
    assert text_.relation.endswith("hợp tác toàn diện Lào - Việt Nam")
    assert "bằng tiếng Lào và tiếng Việt" in text_.closing
    assert text_.signatures[0].left.heading == ["ĐẠI DIỆN", "HUYỆN HUA MƯỜNG"]


def test_a_text_alone_puts_its_own_side_first():
    assert [side.name for side in view_of(meeting(), "lo").text.sides] == ["ເມືອງຫົວເມືອງ", "ເມືອງທ້ວນເຈົາ"]


def ten() -> Dossier:
    lao = {
        id_: replace(
            HUA_MUONG, id=id_, full=text(f"Sở {id_}", f"ພະແນກ {id_}"), body=text(f"Sở {id_}", f"ພະແນກ {id_}")
        )
        for id_ in LAO
    }
    memorandum = replace(
        ORDERS.memorandum, signatories={"thuan-chau": Signature(person="chair", authority="TM")}
        | {id_: Signature() for id_ in LAO},
    )  # fmt: skip
    return meeting(
        parties={"thuan-chau": THUAN_CHAU, **lao}, delegations={},
        visit=replace(meeting().visit, guests=LAO), papers=orders(memorandum=memorandum),
    )  # fmt: skip


def test_ten_parties_sign_in_five_rows_nine_of_them_together():
    vietnamese, lao = view_of(ten(), "vi", "lo").own, view_of(ten(), "lo", "vi").other
    names = [side.name for side in vietnamese.sides]
    assert names == ["huyện Thuận Châu", *(f"Sở {id_}" for id_ in LAO)]
    assert [side.name for side in lao.sides] == [*names[1:], names[0]]
    assert len(vietnamese.signatures) == len(lao.signatures) == 5
    assert vietnamese.signatures[0].left == SignatureView(
        ["TM. ỦY BAN NHÂN DÂN HUYỆN THUẬN CHÂU"], "CHỦ TỊCH", "Nguyễn Văn A"
    )
    assert lao.signatures[4].right == vietnamese.signatures[0].left
    assert vietnamese.between.startswith("giữa huyện Thuận Châu, Sở lao-1, ")
    assert "thành mười (10) bản gốc" in vietnamese.closing
    assert vietnamese.opening.endswith("các bên tiến hành Hội nghị công tác lần thứ XII.")


def test_the_day_of_signing_is_printed_once_it_is_given():
    memorandum = replace(ORDERS.memorandum, date=Day(2023, 8, 3))
    text_ = view_of(meeting(papers=orders(memorandum=memorandum)), "vi").text
    assert text_.opening.startswith("Ngày 03 tháng 8 năm 2023, tại huyện Thuận Châu, hai bên")
    assert text_.closing.startswith("Làm tại huyện Thuận Châu, ngày 03 tháng 8 năm 2023, ")


def test_a_bare_order_yields_the_usual_provisions_and_room_for_the_rest():
    memorandum = MemorandumOrder(title=text("Biên bản ghi nhớ"))
    visit = replace(meeting().visit, event=None, dates=None)
    text_ = view_of(meeting(visit=visit, agreed=(), papers=orders(memorandum=memorandum)), "vi").text
    usual = ("funding", "coordination", "disagreements", "nature", "effect", "amendment", "termination")
    (final,) = text_.articles
    assert [point.text for point in final.points] == [words(f"final.{name}", "vi") for name in usual]
    assert (text_.subtitle, text_.approvals) == ("", [])
    assert text_.opening == f"Ngày{GAP}tháng{GAP}năm{GAP}, hai bên tiến hành hội đàm."
    assert text_.closing.startswith(f"Làm tại {DOTS}, ngày{GAP}tháng")


@pytest.mark.parametrize("code", ["vi", "lo", "zh"])
def test_the_usual_provisions_are_said_in_every_language(code):
    memorandum = replace(ORDERS.memorandum, provisions=())
    (job,) = plan(
        meeting(languages=("vi", "lo", "zh"), papers=orders(memorandum=memorandum)), ["memorandum"], [code]
    )
    final = job.view.text.articles[-1]
    assert len(final.points) == 7
    assert job.gaps == ()
    assert "{" not in job.view.text.closing + "".join(point.text for point in final.points)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("vi", ["thực hiện trong giai đoạn 2024-2025.", "trước ít nhất 6 tháng."]),
        ("lo", ["ຈັດຕັ້ງປະຕິບັດໃນໄລຍະ 2024-2025.", "ຢ່າງໜ້ອຍ 6 ເດືອນ."]),
        ("zh", ["执行期为2024—2025年。", "至少提前6个月书面通知后终止执行本文件。"]),
    ],
)
def test_a_provision_says_its_own_values_and_the_papers_where_it_has_none(code, said):
    own = (
        Provision("final.term", Facts(term=Term(2024, 2025))),
        Provision("final.notice-months", Facts(number=6)),
        Provision("final.term"),
    )
    given = orders(memorandum=replace(ORDERS.memorandum, provisions=own))
    final = view_of(meeting(languages=("vi", "lo", "zh"), papers=given), code).text.articles[-1]
    one, two, three = (point.text for point in final.points)
    assert (one.endswith(said[0]), two.endswith(said[1])) == (True, True), final
    assert three == one.replace("2024", "2023")


def test_chinese_numbers_points_and_cites_them_in_words():
    text_ = view_of(meeting(languages=("vi", "lo", "zh")), "zh").text
    points = text_.articles[0].points
    assert [point.number for point in points] == ["一、", "二、"]
    assert text_.approvals == [f"第一条第二款：{points[1].text}"]


def test_one_point_alone_bears_no_number():
    agreed = (replace(meeting().agreed[0], points=meeting().agreed[0].points[1:]),)
    text_ = view_of(meeting(agreed=agreed), "lo").text
    assert text_.articles[0].points == [PointView("", "ສຳຫຼວດຂົວ.")]
    assert text_.approvals == ["ມາດຕາ 1: ສຳຫຼວດຂົວ."]


def test_the_review_print_pairs_every_passage():
    paper = view_of(meeting(), "review", "vi", "lo")
    both = view_of(meeting(), "vi", "lo")
    assert (paper.left_name, paper.right_name) == ("tiếng Việt", "ພາສາລາວ")
    assert paper.rows[:2] == [
        ReviewRow("title", "BIÊN BẢN THỎA THUẬN HỢP TÁC", "ຂໍ້ຕົກລົງການຮ່ວມມື"),
        ReviewRow("title", "lần thứ XII, giai đoạn 2023-2025", "ຄັ້ງທີ XII, ໄລຍະ 2023-2025"),
    ]
    assert ReviewRow("heading", "Điều 1. Biên giới", "ມາດຕາ 1: ຊາຍແດນ") in paper.rows
    assert ReviewRow("body", "1. Tuần tra song phương.", "1. ລາດຕະເວນສອງຝ່າຍ.") in paper.rows
    assert ReviewRow("body", both.own.closing, both.other.closing) in paper.rows
    assert paper.rows[-1] == ReviewRow(
        "signature",
        f"ĐẠI DIỆN / HUYỆN HUA MƯỜNG / BÍ THƯ HUYỆN ỦY, HUYỆN TRƯỞNG / {DOTS}",
        f"ຕາງໜ້າ / ເມືອງຫົວເມືອງ / ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ / {DOTS}",
    )
    assert all(row.left and row.right for row in paper.rows)
