from dataclasses import replace

from docgen.papers import plan
from docgen.papers.view import NoticeLine, NoticeView, Properties
from tests.papers.dossiers import HUA_MUONG, meeting


def view_of(dossier):
    (job,) = plan(dossier, ["notice"])
    assert job.filename == "notice.vi-lo.docx"
    return job.view


def test_one_visitor_s_form_is_filled_in():
    (invitation_vi, invitation_lo) = (job.view for job in plan(meeting(), ["invitation"]))
    guest, ban = invitation_vi.guest, invitation_lo.guest
    posts = f"{guest.head.posts} / {ban.head.posts}"
    assert view_of(meeting()) == NoticeView(
        properties=Properties(
            "Thông báo trước về đoàn đại biểu", "Ủy ban nhân dân huyện Thuận Châu", "vi-VN"
        ),
        title="THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU",
        title_other="ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ",
        issuer="ỦY BAN NHÂN DÂN HUYỆN THUẬN CHÂU",
        issuer_other="ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ",
        lines=[
            NoticeLine("Đoàn đại biểu", "ຄະນະຜູ້ແທນ", f"{guest.where} / {ban.where}"),
            NoticeLine("Trưởng đoàn", "ຫົວໜ້າຄະນະ", f"{guest.head.line} / {ban.head.line}"),
            NoticeLine("Số người", "ຈຳນວນຄົນ", "12 người / 12 ຄົນ"),
            NoticeLine(
                "Cơ quan đón tiếp",
                "ອົງການຕ້ອນຮັບ",
                f"{invitation_vi.host.body} / {invitation_lo.host.body}",
            ),
            NoticeLine("Mục đích, nội dung", "ຈຸດປະສົງ, ເນື້ອໃນ", "Trao đổi kinh nghiệm / ແລກປ່ຽນບົດຮຽນ"),
            NoticeLine("Thời gian", "ເວລາ", f"{invitation_vi.visit.dates} / {invitation_lo.visit.dates}"),
            NoticeLine("Địa điểm", "ສະຖານທີ່", ""),
            NoticeLine("Cửa khẩu", "ດ່ານຊາຍແດນ", ""),
            NoticeLine("Phương tiện, biển số", "ພາຫະນະ, ປ້າຍທະບຽນ", ""),
            NoticeLine("Đầu mối liên hệ", "ຜູ້ປະສານງານ", ""),
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
    )


def test_with_several_guests_each_fills_in_its_own():
    guests = ("hua-muong", "other")
    dossier = meeting(
        parties={**meeting().parties, "other": replace(HUA_MUONG, id="other")},
        visit=replace(meeting().visit, guests=guests),
    )
    view = view_of(dossier)
    assert {line.value for line in view.lines} == {""}
    assert view.people == [[str(count), "", "", "", ""] for count in range(1, 6)]
