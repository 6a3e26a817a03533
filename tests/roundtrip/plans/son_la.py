"""Sơn La's department and those of nine Lao provinces, 2024."""

from tests.roundtrip.plans.plan import (
    ROOM,
    Kind,
    Plan,
    added,
    also,
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
    retyped,
    row_added,
    row_moved,
    text,
)

CASE = "so-ngoai-vu-son-la--9-tinh-lao-2024"

INVITATION_VI = (
    filled(Kind.FIGURE, "papers.invitation.number", "/CT-………", f"Số:{ROOM}/CT", "Số: 12/CT"),
    filled(
        Kind.DATE,
        "papers.invitation.date",
        f"Sơn La, ngày{ROOM}",
        f"ngày{ROOM}tháng{ROOM}năm{ROOM}",
        "ngày 15 tháng 02 năm 2024",
    ),
    fixed("Lời đầu tiên, thay mặt", "Lời đầu tiên", "Trước hết"),
    text(
        "visit.purpose[0].vi",
        "- Trao đổi kinh nghiệm công tác đối ngoại",
        "kinh nghiệm công tác",
        "kinh nghiệm, nghiệp vụ công tác",
    ),
    added(
        "visit.purpose[2]",
        "- Ký kết biên bản thỏa thuận hợp tác",
        "- Giao lưu văn hóa, thể thao.",
        "giao lưu văn hóa, thể thao",
    ),
    comment("visit.purpose[1].vi", "- Ký kết biên bản thỏa thuận", "thỏa thuận", "Kiểm tra lại tên gọi."),
)

INVITATION_LO = (
    text(
        "visit.purpose[1].lo",
        "- ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື",
        "ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື",
        "ປຶກສາຫາລື ແລະ ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື",
    ),
    added(
        "visit.purpose[1]",
        "- ແລກປ່ຽນບົດຮຽນວຽກງານການຕ່າງປະເທດ",
        "- ແລກປ່ຽນຂໍ້ມູນຂ່າວສານຢ່າງທັນການ;",
        "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານຢ່າງທັນການ",
    ),
    fixed("ພວກຂ້າພະເຈົ້າເຊື່ອໝັ້ນວ່າ", "ພວກຂ້າພະເຈົ້າເຊື່ອໝັ້ນວ່າ", "ພວກຂ້າພະເຈົ້າມີຄວາມເຊື່ອໝັ້ນວ່າ"),
    comment("visit.purpose[0].lo", "- ແລກປ່ຽນບົດຮຽນວຽກງານ", "ບົດຮຽນ", "ກວດຄືນ"),
)

PROGRAMME_VI = (
    filled(Kind.FIGURE, "papers.programme.number", "/CTr-", f"Số:{ROOM}/CTr", "Số: 12/CTr"),
    hours("programme[0].sessions[0].time", 1, "08:00 – 11:00"),
    text(
        "programme[0].sessions[1].what.vi",
        "Ký kết biên bản thỏa thuận hợp tác",
        "Ký kết biên bản",
        "Lễ ký kết biên bản",
    ),
    row_added(
        "programme[0].sessions[2]",
        "Lễ ký kết biên bản thỏa thuận hợp tác",
        "14:00 – 16:00",
        "Tham quan một số mô hình phát triển kinh tế",
    ),
    fixed("Chương trình có thể được điều chỉnh", "tình hình thực tế", "điều kiện thực tế"),
    comment(
        "programme[0].sessions[0].what.vi",
        "Trao đổi kinh nghiệm công tác đối ngoại",
        "đối ngoại",
        "Chuẩn bị tham luận.",
    ),
)

PROGRAMME_LO = (
    text(
        "programme[0].sessions[0].what.lo",
        "ແລກປ່ຽນບົດຮຽນວຽກງານການຕ່າງປະເທດ",
        "ແລກປ່ຽນບົດຮຽນວຽກງານ",
        "ແລກປ່ຽນບົດຮຽນກ່ຽວກັບວຽກງານ",
    ),
    row_moved(
        "programme[0].sessions[0]",
        "ແລກປ່ຽນບົດຮຽນກ່ຽວກັບວຽກງານການຕ່າງປະເທດ",
        "ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື",
        swaps="programme[0].sessions[1]",
    ),
    fixed("ກຳນົດການນີ້ ອາດມີການປ່ຽນແປງ", "ສອດຄ່ອງກັບສະພາບຕົວຈິງ", "ເໝາະສົມກັບສະພາບຕົວຈິງ"),
)

MEMORANDUM_VI = (
    also(
        date(
            "papers.memorandum.date",
            "các bên tiến hành Hội nghị trao đổi kinh nghiệm",
            "07 tháng 3 năm 2024",
            "08 tháng 3 năm 2024",
        ),
        "Làm tại huyện Mộc Châu",
    ),
    fixed("Các bên nêu trên sau đây gọi chung", "Các bên nêu trên", "Các bên nói trên"),
    text(
        "papers.memorandum.bases[0].vi",
        "Căn cứ Biên bản thỏa thuận hợp tác",
        "chín tỉnh của Lào",
        "chín tỉnh của nước Cộng hòa dân chủ nhân dân Lào",
    ),
    text("cooperation[3].what.vi", "- Khó khăn: việc thông báo", "còn chậm", "còn rất chậm"),
    retyped(
        "cooperation[0]",
        "- Tham mưu kịp thời cho lãnh đạo",
        "- Gửi thư chúc mừng nhân dịp",
        "Tham mưu kịp thời cho lãnh đạo",
    ),
    deleted(
        "cooperation[4]",
        "- Khó khăn: các tỉnh chưa thống nhất",
        "các tỉnh chưa thống nhất hình thức",
        way="emptied",
    ),
    added(
        "agreed[1].points[1]",
        "Trao đổi thông tin kịp thời ở các cấp",
        "Khuyến khích các cơ quan, đoàn thể trao đổi đoàn, thăm hỏi lẫn nhau.",
    ),
    comment("agreed[1].points[0]", "Trao đổi thông tin kịp thời ở các cấp", "các cấp", "Ghi rõ cấp nào."),
)

MEMORANDUM_LO = (
    fixed("(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນລວມວ່າ"),
    text(
        "cooperation[1].what.lo",
        "- ໄດ້ຈັດຕັ້ງ ແລະ ແຈ້ງໃຫ້ກັນຊາບ",
        "ແຈ້ງໃຫ້ກັນຊາບ ກ່ຽວກັບ",
        "ແຈ້ງໃຫ້ກັນຊາບຢ່າງທັນການ ກ່ຽວກັບ",
    ),
    deleted("cooperation[2]", "- ໄດ້ສົ່ງສານອວຍພອນ", "ໄດ້ສົ່ງສານອວຍພອນ"),
    text(
        "agreed[0].points[0].lo",
        "1. ສືບຕໍ່ເປັນເສນາທິການ",
        "ໃຫ້ມີປະສິດທິຜົນ",
        "ໃຫ້ມີປະສິດທິຜົນສູງ",
    ),
    noise("2. ສະໜັບສະໜູນ, ຊ່ວຍເຫຼືອ", "2. ສະໜັບສະໜູນ", "1. ສະໜັບສະໜູນ"),
    noise("1. ສືບຕໍ່ເປັນເສນາທິການ", "1. ສືບຕໍ່", "2. ສືບຕໍ່"),
    moved(
        "agreed[0].points[1]",
        ". ສະໜັບສະໜູນ, ຊ່ວຍເຫຼືອ",
        -1,
        "ສະໜັບສະໜູນ, ຊ່ວຍເຫຼືອ",
        swaps="agreed[0].points[0]",
    ),
    added(
        "agreed[1].points[1]",
        "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານຢ່າງທັນການ ໃນທຸກຂັ້ນ",
        "ຊຸກຍູ້ບັນດາອົງການ, ອົງການຈັດຕັ້ງມະຫາຊົນ ແລກປ່ຽນຄະນະຜູ້ແທນ, ຢ້ຽມຢາມເຊິ່ງກັນ ແລະ ກັນ.",
    ),
    comment("papers.memorandum.provisions[2]", "3. ທຸກຂໍ້ຂັດແຍ່ງ", "ຢ່າງມິດຕະພາບ", "ກວດຄືນ"),
)

MEMORANDUM_SEAMS_VI = (
    joined("agreed[0].points[0]", "1. Tiếp tục tham mưu", "2. ", "Hỗ trợ, giúp đỡ lẫn nhau"),
    parted("cooperation[1]", "- Tổ chức và thông báo", "và các sở, ban, ngành"),
)

MEMORANDUM_SEAMS_LO = (
    joined("cooperation[3]", "- ຂໍ້ຫຍຸ້ງຍາກ: ການແຈ້ງ", "- ", "ຂໍ້ຫຍຸ້ງຍາກ: ບັນດາແຂວງ"),
    parted("cooperation[0]", "- ໄດ້ເປັນເສນາທິການ", "ກ່ຽວກັບວຽກງານການຕ່າງປະເທດ"),
)

PLANS = (
    Plan(CASE, "invitation.vi.houaphan", INVITATION_VI),
    Plan(CASE, "invitation.lo.houaphan", INVITATION_LO),
    Plan(CASE, "programme.vi", PROGRAMME_VI),
    Plan(CASE, "programme.lo", PROGRAMME_LO),
    Plan(CASE, "memorandum.vi", MEMORANDUM_VI, MEMORANDUM_SEAMS_VI),
    Plan(CASE, "memorandum.lo", MEMORANDUM_LO, MEMORANDUM_SEAMS_LO),
)
