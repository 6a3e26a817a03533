from dataclasses import replace

import pytest

from docgen.dossier.model import Dossier
from docgen.dossier.orders import Signature
from docgen.dossier.visit import Facts
from docgen.languages import GAP, language_of
from docgen.papers import plan
from docgen.papers.view import (
    InvitationView,
    Letterhead,
    PartyView,
    PersonView,
    Properties,
    ReviewView,
    SignatureView,
    VisitView,
)
from tests.papers.dossiers import CHIEF, HUA_MUONG, ISSUE, MA_QUAN, ORDERS, THUAN_CHAU, meeting, orders, text

DOTS = language_of("vi").blank()


def view_of(dossier: Dossier, filename: str):
    paper, language, _ = filename.split(".")
    (job,) = plan(dossier, [paper], [language])
    assert job.filename == filename
    return job.view


def test_the_invitation_in_vietnamese():
    chief = PersonView(
        honorific="đồng chí",
        name=DOTS,
        posts="Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường",
        line=f"đồng chí {DOTS}, Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường",
        entry=f"Đồng chí {DOTS}, Bí thư Huyện ủy, Huyện trưởng",
    )
    assert view_of(meeting(), "invitation.vi.docx") == InvitationView(
        properties=Properties("Thư mời", "Ủy ban nhân dân huyện Thuận Châu", "vi-VN"),
        letterhead=Letterhead(
            form="cong-thu",
            nation="",
            motto="",
            superior="",
            issuer=["ỦY BAN NHÂN DÂN", "HUYỆN THUẬN CHÂU"],
            number=f"Số:{GAP}/CT-UBND",
            dateline=f"Thuận Châu, ngày{GAP}tháng 7 năm 2023",
            translation=False,
        ),
        host=PartyView(
            name="huyện Thuận Châu",
            heading="Huyện Thuận Châu",
            where="huyện Thuận Châu, tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam",
            body="Ủy ban nhân dân huyện Thuận Châu",
            country="Cộng hòa xã hội chủ nghĩa Việt Nam",
            head=PersonView("", DOTS, "", DOTS, DOTS),
            members=[],
            size="",
        ),
        guest=PartyView(
            name="huyện Hua Mường",
            heading="Huyện Hua Mường",
            where="huyện Hua Mường, tỉnh Hủa Phăn, nước Cộng hòa dân chủ nhân dân Lào",
            body="Chính quyền huyện Hua Mường",
            country="Cộng hòa dân chủ nhân dân Lào",
            head=chief,
            members=[],
            size="12 người",
        ),
        addressee=replace(chief, line=f"Đ{chief.line[1:]}"),
        visit=VisitView(
            event="Hội nghị công tác lần thứ XII giữa huyện Thuận Châu và huyện Hua Mường",
            purpose=["Trao đổi kinh nghiệm"],
            dates="từ ngày 02 đến ngày 04 tháng 8 năm 2023",
            days="03 ngày",
            planned=True,
            place="",
        ),
        bases=["Quyết định số 607-QĐ/TU ngày 05/4/2018 của Tỉnh ủy Sơn La"],
        relation="hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào",
        review=[ReviewView("Năm 2021", ["hỗ trợ 50 triệu đồng"])],
        border_gate="",
        costs="",
        reply_by="ngày 20 tháng 7 năm 2023",
        contact="",
        programme_enclosed=True,
        signature=SignatureView([], "CHỦ TỊCH\nỦY BAN NHÂN DÂN HUYỆN\u00a0THUẬN\u00a0CHÂU", "Nguyễn Văn A"),
        recipients=["Sở Ngoại vụ"],
        file_under="VT",
    )


def test_its_lao_translation_bears_the_same_head_in_lao():
    view = view_of(meeting(), "invitation.lo.docx")
    assert view.letterhead == Letterhead(
        form="cong-thu",
        nation="",
        motto="",
        superior="",
        issuer=["ຄະນະກຳມະການປະຊາຊົນ", "ເມືອງທ້ວນເຈົາ"],
        number=f"ເລກທີ:{GAP}/CT-UBND",
        dateline=f"ທ້ວນເຈົາ, ວັນທີ{GAP}ກໍລະກົດ 2023",
        translation=True,
    )
    assert view.addressee.line == f"ສະຫາຍ {DOTS}, ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ ຫົວເມືອງ"
    assert view.visit.event == "ກອງປະຊຸມເຮັດວຽກ ຄັ້ງທີ XII ລະຫວ່າງ ເມືອງທ້ວນເຈົາ ແລະ ເມືອງຫົວເມືອງ"
    assert view.signature == SignatureView([], "ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ", "ຫງວຽນ ວັນ ອາ")


def test_a_lao_host_writes_lao_letters_of_which_the_vietnamese_is_the_translation():
    issue = replace(ISSUE, issuer="hua-muong", symbol="ຫວກ", signature=Signature(person="chief"))
    invitation = replace(ORDERS.invitation, issue=issue, to=("thuan-chau",))
    visit = replace(meeting().visit, host="hua-muong", guests=("thuan-chau",))
    dossier = meeting(papers=orders(invitation=invitation), visit=visit)
    lao, vietnamese = (view_of(dossier, f"invitation.{code}.docx") for code in ("lo", "vi"))
    assert lao.letterhead == Letterhead(
        form="lo-admin",
        nation="ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
        motto="ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນະຖາວອນ",
        superior="",
        issuer=["ອຳນາດການປົກຄອງ", "ເມືອງຫົວເມືອງ"],
        number=f"ເລກທີ:{GAP}/ຫວກ",
        dateline=f"ຫົວເມືອງ, ວັນທີ{GAP}ກໍລະກົດ 2023",
        translation=False,
    )
    assert vietnamese.letterhead == Letterhead(
        form="lo-admin",
        nation="CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO",
        motto="Hòa bình, Độc lập, Dân chủ, Thống nhất, Thịnh vượng",
        superior="",
        issuer=["CHÍNH QUYỀN", "HUYỆN HUA MƯỜNG"],
        number=f"Số:{GAP}/ຫວກ",
        dateline=f"Hua Mường, ngày{GAP}tháng 7 năm 2023",
        translation=True,
    )
    assert vietnamese.addressee.line == "Đồng chí Nguyễn Văn A, Chủ tịch Ủy ban nhân dân huyện Thuận Châu"
    assert vietnamese.visit.event.endswith("giữa huyện Hua Mường và huyện Thuận Châu")
    assert lao.signature.post == "ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ ຫົວເມືອງ"


def test_a_chinese_partner_is_addressed_large_to_small():
    visit = replace(meeting().visit, guests=("ma-quan",))
    invitation = replace(ORDERS.invitation, to=("ma-quan",))
    dossier = meeting(
        languages=("vi", "zh"),
        parties={"thuan-chau": THUAN_CHAU, "ma-quan": MA_QUAN},
        people={},
        delegations={},
        visit=visit,
        papers=orders(invitation=replace(invitation, issue=replace(ISSUE, signature=Signature()))),
    )
    view = view_of(dossier, "invitation.zh.docx")
    assert view.guest.where == "中华人民共和国云南省文山州马关县"
    assert view.addressee == PersonView("", "", "", "马关县人民政府", "马关县人民政府")
    assert view.relation == "全面战略合作伙伴关系"
    assert view.signature == SignatureView([], DOTS, DOTS)
    assert view.bases == ["山罗省委2018年4月5日第607-QĐ/TU号决定"]


@pytest.mark.parametrize(
    ("signature", "block"),
    [
        (Signature(person="chair", authority="TM"),
         SignatureView(["TM. ỦY BAN NHÂN DÂN"], "CHỦ TỊCH", "Nguyễn Văn A")),
        (Signature(post=text("Phó Chủ tịch Ủy ban nhân dân huyện"), authority="KT"),
         SignatureView(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH", DOTS)),
    ],
)  # fmt: skip
def test_an_authority_stands_above_the_post(signature, block):
    invitation = replace(ORDERS.invitation, issue=replace(ISSUE, signature=signature))
    assert view_of(meeting(papers=orders(invitation=invitation)), "invitation.vi.docx").signature == block


def test_a_post_or_name_that_nobody_gives_is_a_dotted_line():
    invitation = replace(ORDERS.invitation, issue=replace(ISSUE, signature=Signature(authority="TM")))
    view = view_of(meeting(papers=orders(invitation=invitation)), "invitation.vi.docx")
    assert view.signature == SignatureView(["TM. ỦY BAN NHÂN DÂN"], DOTS, DOTS)


def test_what_belongs_to_no_year_does_not_stand_under_one():
    (dated,) = meeting().cooperation
    general = replace(dated, year=None, what=text("Trao đổi thông tin."), facts=Facts())
    view = view_of(meeting(cooperation=(dated, general, replace(dated, year=2019))), "invitation.vi.docx")
    assert view.review == [
        ReviewView("", ["Trao đổi thông tin."]),
        ReviewView("Năm 2021", ["hỗ trợ 50 triệu đồng"]),
        ReviewView("Năm 2019", ["hỗ trợ 50 triệu đồng"]),
    ]


def test_an_office_s_own_lines_stand_in_its_head():
    lines = (text("Đảng bộ tỉnh Sơn La"), text("Huyện ủy Thuận Châu"))
    dossier = meeting(parties={**meeting().parties, "thuan-chau": replace(THUAN_CHAU, letterhead=lines)})
    issuer = view_of(dossier, "invitation.vi.docx").letterhead.issuer
    assert issuer == ["ĐẢNG BỘ TỈNH SƠN LA", "HUYỆN ỦY THUẬN CHÂU"]


def test_a_department_stands_under_its_committee_in_the_head():
    department = replace(
        THUAN_CHAU,
        level="department",
        full=text("Sở Ngoại vụ tỉnh Sơn La"),
        body=text("Sở Ngoại vụ tỉnh Sơn La"),
        superior=text("Ủy ban nhân dân tỉnh Sơn La"),
    )
    dossier = meeting(parties={"thuan-chau": department, "hua-muong": HUA_MUONG})
    view = view_of(dossier, "invitation.vi.docx")
    assert view.letterhead.superior == "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
    assert view.letterhead.issuer == ["SỞ NGOẠI VỤ"]
    assert view.host.where == "Sở Ngoại vụ tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam"


def test_a_place_is_kept_where_posts_do_not_share_it():
    posts = (replace(CHIEF.posts[0], full=text("Ủy viên Ban Thường vụ Tỉnh ủy Hủa Phăn")), CHIEF.posts[1])
    dossier = meeting(people={**meeting().people, "chief": replace(CHIEF, posts=posts)})
    view = view_of(dossier, "invitation.vi.docx")
    assert view.addressee.posts == "Ủy viên Ban Thường vụ Tỉnh ủy Hủa Phăn, Huyện trưởng huyện Hua Mường"
