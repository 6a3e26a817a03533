"""Pạc Xăn and Hà Tĩnh, 2024: the Lao side invites, and its language is the first."""

from tests.roundtrip.plans.plan import (
    ROOM,
    Edit,
    Kind,
    Made,
    Plan,
    added,
    also,
    carried,
    comment,
    date,
    deleted,
    filled,
    fixed,
    hours,
    joined,
    moved,
    noise,
    parted,
    row_added,
    row_deleted,
    row_moved,
    text,
)

CASE = "ha-tinh--pac-xan"

INVITATION_VI = (
    filled(Kind.FIGURE, "papers.invitation.number", "Số:", f"Số:{ROOM}/", "Số: 21/"),
    filled(
        Kind.DATE,
        "papers.invitation.date",
        f"Pạc Xăn, ngày{ROOM}",
        f"ngày{ROOM}tháng{ROOM}năm{ROOM}",
        "ngày 20 tháng 3 năm 2024",
    ),
    fixed("Lời đầu tiên, thay mặt", "Lời đầu tiên", "Trước hết"),
    date("visit.dates", "Chúng tôi trân trọng kính mời", "ngày 06 tháng 4", "ngày 08 tháng 4"),
    text(
        "visit.purpose[0].vi",
        "- Trao đổi, thống nhất nội dung",
        "biên bản ghi nhớ",
        "biên bản ghi nhớ hợp tác",
    ),
    comment("visit.purpose[1].vi", "- Chúc mừng tết cổ truyền", "Bunpimay", "Kiểm tra lại cách viết."),
    added(
        "visit.purpose[2]",
        "- Chúc mừng tết cổ truyền Bunpimay",
        "- Tham quan một số mô hình phát triển kinh tế.",
        "tham quan một số mô hình phát triển kinh tế",
    ),
)

INVITATION_LO = (
    filled(
        Kind.DATE,
        "papers.invitation.date",
        f"ປາກຊັນ, ວັນທີ{ROOM}",
        f"ວັນທີ{ROOM}ເດືອນ{ROOM}ປີ{ROOM}",
        "ວັນທີ 20 ມີນາ 2024",
    ),
    text(
        "visit.purpose[0].lo",
        "- ປຶກສາຫາລື, ເຫັນດີເປັນເອກະພາບ",
        "ເອກະພາບເນື້ອໃນການຮ່ວມມື",
        "ເອກະພາບບັນດາເນື້ອໃນການຮ່ວມມື",
    ),
    comment("visit.purpose[0].lo", "- ປຶກສາຫາລື, ເຫັນດີເປັນເອກະພາບ", "ບົດບັນທຶກຊ່ວຍຈຳ", "ກວດຄືນ"),
    deleted(
        "visit.purpose[1]",
        "- ອວຍພອນເນື່ອງໃນໂອກາດ",
        "ອວຍພອນເນື່ອງໃນໂອກາດບຸນປີໃໝ່ລາວ",
        way="emptied",
    ),
    fixed("ພວກຂ້າພະເຈົ້າເຊື່ອໝັ້ນວ່າ", "ພວກຂ້າພະເຈົ້າເຊື່ອໝັ້ນວ່າ", "ພວກຂ້າພະເຈົ້າມີຄວາມເຊື່ອໝັ້ນວ່າ"),
)

PROGRAMME_VI = (
    text(
        "programme[0].sessions[0].what.vi",
        "Hội đàm thường niên",
        "Hội đàm thường niên",
        "Hội đàm thường niên giữa hai địa phương",
    ),
    hours("programme[0].sessions[0].time", 1, "08:00 – 10:00"),
    text(
        "programme[0].sessions[3].what.vi",
        "Dâng hương tại Khu tưởng niệm",
        "Dâng hương tại",
        "Đặt vòng hoa, dâng hương tại",
    ),
    row_moved(
        "programme[0].sessions[4]",
        "Dâng hương tại Đài tưởng niệm quân tình nguyện Việt Nam",
        "Lễ ký kết biên bản ghi nhớ",
    ),
    fixed("Chương trình có thể được điều chỉnh", "có thể được điều chỉnh", "có thể thay đổi"),
)

PROGRAMME_LO = (
    row_deleted("programme[0].sessions[1]", "ພິທີລົງນາມບົດບັນທຶກຊ່ວຍຈຳ"),
    row_added(
        "programme[0].sessions[2]",
        "ມອບຊໍ່ດອກໄມ້ ແລະ ອວຍພອນ",
        "…………",
        "ຢ້ຽມຊົມຮູບແບບພັດທະນາເສດຖະກິດຈຳນວນໜຶ່ງຂອງເມືອງ",
    ),
    text(
        "programme[0].sessions[3].what.lo",
        "ຢູ່ອະນຸສອນສະຖານປະທານ ໂຮ່ຈີມິນ",
        "ຈູດທູບສະແດງຄວາມລະນຶກ",
        "ວາງພວງມາລາ, ຈູດທູບສະແດງຄວາມລະນຶກ",
    ),
    comment("programme[0].sessions[4].what.lo", "ທະຫານອາສາສະໝັກຫວຽດນາມ", "ຈູດທູບ", "ກວດຄືນ"),
    fixed("ກຳນົດການນີ້ ອາດມີການປ່ຽນແປງ", "ສອດຄ່ອງກັບສະພາບຕົວຈິງ", "ເໝາະສົມກັບສະພາບຕົວຈິງ"),
)

MEMORANDUM_VI = (
    also(
        date(
            "papers.memorandum.date",
            "hai bên tiến hành Hội đàm thường niên",
            "06 tháng 4 năm 2024",
            "07 tháng 4 năm 2024",
        ),
        "Làm tại huyện Pạc Xăn",
    ),
    fixed("Hai bên nêu trên sau đây gọi chung", "Hai bên nêu trên", "Hai bên nói trên"),
    added(
        "agreed[1].points[2]",
        "2. Trao đổi kinh nghiệm nâng cao chất lượng",
        "3. Trao đổi kinh nghiệm xây dựng Đảng, chính quyền và hệ thống chính trị.",
        "Trao đổi kinh nghiệm xây dựng Đảng, chính quyền và hệ thống chính trị.",
    ),
    noise("3. Thúc đẩy đầu tư", "3. Thúc đẩy", "1. Thúc đẩy"),
    noise("1. Tổ chức đoàn tham quan", "1. Tổ chức", "2. Tổ chức"),
    noise("2. Tạo điều kiện cho doanh nghiệp", "2. Tạo điều kiện", "3. Tạo điều kiện"),
    moved("agreed[2].points[2]", "Thúc đẩy đầu tư; trao đổi", -2, "Thúc đẩy đầu tư"),
    text(
        "agreed[3].points[0].vi",
        "Trao đổi kỹ thuật trồng trọt",
        "làm nông nghiệp đô thị",
        "phát triển nông nghiệp đô thị",
    ),
    comment(
        "papers.memorandum.provisions[0]",
        "1. Mỗi Bên tự bảo đảm kinh phí",
        "trong phạm vi ngân sách",
        "Xin ý kiến cơ quan tài chính.",
    ),
)

MEMORANDUM_LO = (
    also(
        date(
            "papers.memorandum.date",
            "ສອງຝ່າຍ ໄດ້ດຳເນີນການພົບປະເຈລະຈາປະຈຳປີ",
            "ວັນທີ 6 ເມສາ 2024",
            "ວັນທີ 5 ເມສາ 2024",
        ),
        "ເຮັດຢູ່ ເມືອງປາກຊັນ",
    ),
    text(
        "agreed[0].points[0].lo",
        "1. ຜັນຂະຫຍາຍບັນດາເນື້ອໃນທີ່ໄດ້ລົງນາມ",
        "ໃຫ້ລະອຽດ ແລະ ເປັນຮູບປະທຳ",
        "ໃຫ້ເປັນຮູບປະທຳ",
    ),
    comment("agreed[1].points[0]", "1. ແລກປ່ຽນບົດຮຽນວຽກງານການຈັດຕັ້ງ", "ກວດກາ", "ກວດຄືນ"),
    Edit(
        (
            {"do": "delete", "at": "ມາດຕາ 6: ວັດທະນະທຳ-ສັງຄົມ"},
            {"do": "delete", "at": "ແລກປ່ຽນບົດຮຽນດ້ານວັດທະນະທຳ-ສັງຄົມ"},
        ),
        (
            Made(Kind.DELETED, ("agreed[5]",), "ວັດທະນະທຳ-ສັງຄົມ", ""),
            Made(Kind.DELETED, ("agreed[5].points[0]",), "ແລກປ່ຽນບົດຮຽນດ້ານວັດທະນະທຳ-ສັງຄົມ", ""),
        ),
    ),
    noise("ມາດຕາ 7: ບົດບັນຍັດສຸດທ້າຍ", "ມາດຕາ 7:", "ມາດຕາ 6:"),
    carried(
        "papers.memorandum.provisions[5]",
        "6. ການດັດແກ້, ເພີ່ມເຕີມເອກະສານ",
        "3. ທຸກຂໍ້ຂັດແຍ່ງ",
        "ການດັດແກ້, ເພີ່ມເຕີມເອກະສານ",
    ),
)

MEMORANDUM_LO_VI = (
    text(
        "agreed[2].points[0].lo",
        "1. ຈັດຄະນະໄປທັດສະນະສຶກສາ",
        "ການພັດທະນາເສດຖະກິດ",
        "ການພັດທະນາເສດຖະກິດ-ສັງຄົມ",
    ),
    text(
        "agreed[2].points[0].vi",
        "1. Tổ chức đoàn tham quan",
        "phát triển kinh tế",
        "phát triển kinh tế - xã hội",
    ),
    text(
        "agreed[4].points[0].vi",
        "Trao đổi kinh nghiệm quản lý đô thị, tài nguyên",
        "tài nguyên và môi trường",
        "bảo vệ tài nguyên và môi trường",
    ),
    fixed("(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນລວມວ່າ"),
)

MEMORANDUM_SEAMS_VI = (
    joined("agreed[0].points[0]", "1. Cụ thể hóa các nội dung", "2. ", "Tuyên truyền, giáo dục thế hệ trẻ"),
    parted("agreed[5].points[0]", "Trao đổi kinh nghiệm về văn hóa - xã hội", "y tế và giáo dục"),
)

MEMORANDUM_SEAMS_LO = (
    joined("agreed[2].points[0]", "1. ຈັດຄະນະໄປທັດສະນະສຶກສາ", "2. ", "ສ້າງເງື່ອນໄຂໃຫ້ວິສາຫະກິດ"),
    parted("agreed[4].points[0]", "ແລກປ່ຽນບົດຮຽນການຄຸ້ມຄອງຕົວເມືອງ", "ຊັບພະຍາກອນ"),
)

PLANS = (
    Plan(CASE, "invitation.vi", INVITATION_VI, drags=("programme[0].date",)),
    Plan(CASE, "invitation.lo", INVITATION_LO),
    Plan(CASE, "programme.vi", PROGRAMME_VI),
    Plan(CASE, "programme.lo", PROGRAMME_LO),
    Plan(CASE, "memorandum.vi", MEMORANDUM_VI, MEMORANDUM_SEAMS_VI),
    Plan(CASE, "memorandum.lo", MEMORANDUM_LO, MEMORANDUM_SEAMS_LO),
    Plan(CASE, "memorandum.lo-vi", MEMORANDUM_LO_VI),
)
