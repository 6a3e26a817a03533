from dataclasses import replace

from docgen.dossier.orders import DelegationOrder
from docgen.dossier.parties import Delegation
from docgen.languages.values import Day
from docgen.papers import plan
from docgen.papers.view import NoticeLine, NoticeView, Properties
from tests.papers.dossiers import HUA_MUONG, ISSUE, MA_QUAN, THUAN_CHAU, meeting, orders, text

CHOICE = "□ kèm theo / ຊ້ອນທ້າຍ  □ gửi sau / ສົ່ງພາຍຫຼັງ"
BLANK = "…" * 20
DAY = "………………, ngày{gap}tháng{gap}năm{gap}".replace("{gap}", "\u00a0" * 6)
DAY_LO = "………………, ວັນທີ{gap}ເດືອນ{gap}ປີ{gap}".replace("{gap}", "\u00a0" * 6)


def noticed(**changes):
    return orders(notice=replace(meeting().papers.notice, **changes))


def view_of(dossier, filename="notice.vi-lo.docx"):
    (job,) = plan(dossier, ["notice"])
    assert job.filename == filename
    return job.view


def value(view, label):
    (line,) = (line for line in view.lines if line.own == label)
    return line.value


def test_one_visitor_s_form_is_filled_in():
    (invitation_vi, invitation_lo) = (job.view for job in plan(meeting(), ["invitation"]))
    guest, ban = invitation_vi.guest, invitation_lo.guest
    posts = f"{guest.head.posts}\n{ban.head.posts}"
    assert view_of(meeting()) == NoticeView(
        properties=Properties(
            "Thông báo trước về đoàn đại biểu", "Ủy ban nhân dân huyện Thuận Châu", "vi-VN"
        ),
        title="THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU",
        title_other="ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ",
        issuer="CHÍNH QUYỀN HUYỆN HUA MƯỜNG",
        issuer_other="ອຳນາດການປົກຄອງເມືອງຫົວເມືອງ",
        lines=[
            NoticeLine("Đoàn đại biểu", "ຄະນະຜູ້ແທນ", f"{guest.where}\n{ban.where}"),
            NoticeLine("Chức vụ Trưởng đoàn", "ຕຳແໜ່ງຂອງຫົວໜ້າຄະນະ", posts),
            NoticeLine("Họ và tên Trưởng đoàn", "ຊື່ ແລະ ນາມສະກຸນຂອງຫົວໜ້າຄະນະ", ""),
            NoticeLine("Số người", "ຈຳນວນຄົນ", "12 người / 12 ຄົນ"),
            NoticeLine("Mục đích, nội dung", "ຈຸດປະສົງ, ເນື້ອໃນ", "Trao đổi kinh nghiệm / ແລກປ່ຽນບົດຮຽນ"),
            NoticeLine(
                "Cơ quan đón tiếp",
                "ອົງການຕ້ອນຮັບ",
                f"{invitation_vi.host.body}\n{invitation_lo.host.body}",
            ),
            NoticeLine("Thời gian", "ເວລາ", f"{invitation_vi.visit.dates}\n{invitation_lo.visit.dates}"),
            NoticeLine("Địa điểm", "ສະຖານທີ່", ""),
            NoticeLine("Cửa khẩu nhập cảnh, xuất cảnh", "ດ່ານຊາຍແດນ ເຂົ້າ-ອອກເມືອງ", ""),
            NoticeLine("Phương tiện, biển số", "ພາຫະນະ, ປ້າຍທະບຽນ", ""),
            NoticeLine("Chương trình", "ກຳນົດການ", "kèm theo / ຊ້ອນທ້າຍ"),
            NoticeLine("Danh sách kèm giấy tờ đi lại", "ບັນຊີລາຍຊື່ ພ້ອມເອກະສານເດີນທາງ", CHOICE),
            NoticeLine("Đầu mối liên hệ", "ຜູ້ປະສານງານ", ""),
            NoticeLine("Thông báo gửi đến trước", "ສົ່ງແຈ້ງການນີ້ໃຫ້ເຖິງກ່ອນ", ""),
            NoticeLine("Ghi chú", "ໝາຍເຫດ", ""),
        ],
        columns=[
            "STT / ລ/ດ",
            "Họ và tên / ຊື່ ແລະ ນາມສະກຸນ",
            "Chức vụ / ຕຳແໜ່ງ",
            "Quốc tịch / ສັນຊາດ",
            "Số hộ chiếu / ເລກທີໜັງສືຜ່ານແດນ",
        ],
        people=[["1", "", posts, "Lào / ລາວ", ""], *([str(count), "", "", "", ""] for count in range(2, 13))],
        day=DAY,
        day_other=DAY_LO,
        signer="Đại diện cơ quan thông báo",
        signer_other="ຕາງໜ້າອົງການແຈ້ງ",
    )


def test_what_the_order_says_of_gate_contact_and_last_day_is_filled_in():
    papers = noticed(
        notify_by=Day(2023, 7, 20),
        border_gate=text("cửa khẩu Chiềng Khương", "ດ່ານຊຽງເຄືອງ"),
        contact=text("Văn phòng huyện", "ຫ້ອງການເມືອງ"),
    )
    view = view_of(meeting(papers=papers))
    assert value(view, "Cửa khẩu nhập cảnh, xuất cảnh") == "cửa khẩu Chiềng Khương / ດ່ານຊຽງເຄືອງ"
    assert value(view, "Đầu mối liên hệ") == "Văn phòng huyện / ຫ້ອງການເມືອງ"
    assert value(view, "Thông báo gửi đến trước") == "ngày 20 tháng 7 năm 2023 / ວັນທີ 20 ກໍລະກົດ 2023"


def test_a_list_with_travel_documents_that_the_dossier_orders_is_said_to_be_enclosed():
    for columns, said in ((("name", "document"), "kèm theo / ຊ້ອນທ້າຍ"), (("name", "note"), CHOICE)):
        papers = orders(delegation=DelegationOrder(ISSUE, ("hua-muong",), columns))
        assert value(view_of(meeting(papers=papers)), "Danh sách kèm giấy tờ đi lại") == said


def test_several_guests_have_a_form_each():
    guests = ("hua-muong", "other")
    dossier = meeting(
        parties={**meeting().parties, "other": replace(HUA_MUONG, id="other")},
        visit=replace(meeting().visit, guests=guests),
        papers=noticed(of=guests),
    )
    jobs = plan(dossier, ["notice"])
    assert [(job.filename, job.party) for job in jobs] == [
        ("notice.vi-lo.hua-muong.docx", "hua-muong"),
        ("notice.vi-lo.other.docx", "other"),
    ]
    assert [len(job.view.people) for job in jobs] == [12, 5]
    assert [value(job.view, "Số người") for job in jobs] == ["12 người / 12 ຄົນ", ""]


def test_a_blank_form_says_nothing_of_anybody():
    for papers in (noticed(blank=True), noticed(of=())):
        view = view_of(meeting(papers=papers))
        assert (view.issuer, view.issuer_other) == (BLANK, "")
        told = {line.own: line.value for line in view.lines if line.value}
        assert told == {"Chương trình": CHOICE, "Danh sách kèm giấy tờ đi lại": CHOICE}
        assert view.people == [[str(count), "", "", "", ""] for count in range(1, 6)]


def test_every_pair_of_sides_has_the_form_its_own_language_first():
    parties = {"thuan-chau": THUAN_CHAU, "hua-muong": HUA_MUONG, "ma-quan": MA_QUAN}
    for issuer, partner, languages, title, other in (
        ("thuan-chau", "hua-muong", "vi-lo", "THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU", "ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ"),
        ("hua-muong", "hua-muong", "lo-vi", "ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ", "THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU"),
        ("thuan-chau", "ma-quan", "vi-zh", "THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU", "代表团访问预先通知"),
        ("ma-quan", "ma-quan", "zh-vi", "代表团访问预先通知", "THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU"),
    ):
        dossier = meeting(
            languages=("vi", *({"lo", "zh"} & set(languages.split("-")))),
            parties=parties,
            visit=replace(meeting().visit, guests=(partner,)),
            delegations={partner: Delegation(partner, size=3)},
            papers=noticed(issue=replace(ISSUE, issuer=issuer), of=(partner,)),
        )
        view = view_of(dossier, f"notice.{languages}.docx")
        assert (view.title, view.title_other) == (title, other)
        assert len(view.people) == 3
