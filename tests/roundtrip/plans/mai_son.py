"""Xiềng Khọ and Mai Sơn, 2024: the twelfth working conference, in Laos."""

from tests.roundtrip.plans.plan import (
    ROOM,
    Kind,
    Plan,
    added,
    added_first,
    also,
    carried,
    comment,
    deleted,
    figure,
    filled,
    fixed,
    hours,
    joined,
    moved,
    noise,
    parted,
    row_added,
    row_deleted,
    text,
)

CASE = "mai-son--xieng-kho-2024"

INVITATION_VI = (
    filled(
        Kind.DATE,
        "papers.invitation.date",
        f"Xiềng Khọ, ngày{ROOM}",
        f"ngày{ROOM}tháng{ROOM}năm{ROOM}",
        "ngày 15 tháng 3 năm 2024",
    ),
    figure("visit.round", "Chúng tôi trân trọng kính mời", "lần thứ XII", "lần thứ XIII"),
    figure("visit.purpose[0].term", "- Đánh giá kết quả hợp tác", "2022-2024", "2021-2024"),
    text(
        "visit.purpose[1].vi", "- Thống nhất và ký kết biên bản", "Thống nhất và ký kết", "Thống nhất và ký"
    ),
    added_first(
        "visit.purpose[0]",
        "- Đánh giá kết quả hợp tác",
        "- Thông tin cho nhau về tình hình kinh tế - xã hội;",
        "thông tin cho nhau về tình hình kinh tế - xã hội",
    ),
    fixed("Chúng tôi tin tưởng chuyến thăm", "Chúng tôi tin tưởng", "Chúng tôi tin tưởng rằng"),
    comment("visit.purpose[1].vi", "- Thống nhất và ký", "biên bản ghi nhớ", "Kiểm tra lại tên gọi."),
)

INVITATION_LO = (
    text(
        "visit.purpose[0].lo",
        "- ຕີລາຄາໝາກຜົນການຮ່ວມມື",
        "ຕີລາຄາໝາກຜົນການຮ່ວມມື",
        "ສະຫຼຸບ, ຕີລາຄາໝາກຜົນການຮ່ວມມື",
    ),
    figure("visit.purpose[0].term", "ລະຫວ່າງສອງເມືອງ ໄລຍະ", "2022-2024", "2022-2023"),
    added(
        "visit.purpose[2]",
        "- ຕົກລົງ ແລະ ລົງນາມບົດບັນທຶກຊ່ວຍຈຳ",
        "- ຢ້ຽມຊົມຮູບແບບພັດທະນາເສດຖະກິດຈຳນວນໜຶ່ງຂອງເມືອງ.",
        "ຢ້ຽມຊົມຮູບແບບພັດທະນາເສດຖະກິດຈຳນວນໜຶ່ງຂອງເມືອງ",
    ),
    fixed("ຂໍສະແດງຄວາມນັບຖື.", "ຂໍສະແດງຄວາມນັບຖື.", "ຂໍສະແດງຄວາມນັບຖືເປັນຢ່າງສູງ."),
    comment("visit.purpose[1].lo", "- ຕົກລົງ ແລະ ລົງນາມບົດບັນທຶກຊ່ວຍຈຳ", "ບົດບັນທຶກຊ່ວຍຈຳ", "ກວດຄືນ"),
)

PROGRAMME_VI = (
    hours("programme[0].sessions[0].time", 1, "08:00 – 10:00"),
    figure("programme[0].sessions[0].term", "Đánh giá kết quả hợp tác", "2022-2024", "2021-2024"),
    text(
        "programme[0].sessions[1].what.vi",
        "Trao đổi, thống nhất nội dung hợp tác",
        "thống nhất nội dung hợp tác",
        "thống nhất các nội dung hợp tác",
    ),
    row_added(
        "programme[0].sessions[3]",
        "Lễ ký kết biên bản ghi nhớ",
        "…………",
        "Tham quan một số mô hình phát triển kinh tế của huyện",
    ),
    fixed("Chương trình có thể được điều chỉnh", "tình hình thực tế", "điều kiện thực tế"),
    comment("programme[0].sessions[2].what.vi", "Lễ ký kết biên bản ghi nhớ", "Lễ ký kết", "Mời báo chí."),
)

PROGRAMME_LO = (
    hours("programme[0].sessions[2].time", 3, "14:00 – 15:30"),
    row_deleted("programme[0].sessions[0]", "ຕີລາຄາໝາກຜົນການຮ່ວມມື"),
    text(
        "programme[0].sessions[2].what.lo",
        "ພິທີລົງນາມບົດບັນທຶກຊ່ວຍຈຳ",
        "ບົດບັນທຶກຊ່ວຍຈຳ",
        "ບົດບັນທຶກຊ່ວຍຈຳການຮ່ວມມື",
    ),
    comment("programme[0].sessions[1].what.lo", "ປຶກສາຫາລື ແລະ ເຫັນດີ", "ເນື້ອໃນການຮ່ວມມື", "ກວດຄືນ"),
    fixed("ກຳນົດການນີ້ ອາດມີການປ່ຽນແປງ", "ສອດຄ່ອງກັບສະພາບຕົວຈິງ", "ເໝາະສົມກັບສະພາບຕົວຈິງ"),
)

MEMORANDUM_VI = (
    figure("papers.memorandum.round", "lần thứ XII, giai đoạn", "lần thứ XII", "lần thứ XIII"),
    fixed("Hai bên nêu trên sau đây gọi chung", "Hai bên nêu trên", "Hai bên nói trên"),
    text(
        "cooperation[1].what.vi",
        "- Các xã, bản biên giới trao đổi thông tin",
        "cùng bảo vệ đường biên",
        "phối hợp bảo vệ đường biên",
    ),
    carried(
        "cooperation[3]",
        "- Lực lượng vũ trang hai huyện",
        "- Trong giai đoạn 2022-2024",
        "Lực lượng vũ trang hai huyện",
    ),
    text(
        "agreed[2].points[0].vi",
        "Huyện Mai Sơn giúp huyện Xiềng Khọ tập huấn",
        "tập huấn kỹ thuật",
        "tập huấn, chuyển giao kỹ thuật",
    ),
    deleted("agreed[5].points[0]", "1. Phối hợp giải quyết vấn đề di cư", "di cư tự do"),
    added(
        "agreed[5].points[2]",
        "3. Thường xuyên trao đổi thông tin, kịp thời",
        "4. Phối hợp phòng, chống các loại tội phạm qua biên giới.",
        "Phối hợp phòng, chống các loại tội phạm qua biên giới.",
    ),
    comment("agreed[4].points[0]", "Phối hợp bảo đảm quốc phòng", "trật tự", "Xin ý kiến Công an huyện."),
)

MEMORANDUM_LO = (
    also(
        figure("papers.memorandum.term", "ຄັ້ງທີ XII, ໄລຍະ", "2024-2026", "2024-2027"),
        "5. ເອກະສານສະບັບນີ້ ມີຜົນສັກສິດ",
    ),
    deleted(
        "cooperation[2]",
        "- ສອງຝ່າຍ ໄດ້ສ້າງເງື່ອນໄຂສະດວກ",
        "ໄດ້ສ້າງເງື່ອນໄຂສະດວກໃຫ້ແກ່ນັກລົງທຶນ",
        way="backward",
    ),
    added(
        "agreed[1].points[1]",
        "1. ສົມທົບກັນສົ່ງເສີມການຄ້າ",
        "2. ແຈ້ງໃຫ້ກັນຊາບກ່ຽວກັບບັນດາໂຄງການທີ່ເຊີນຊວນລົງທຶນ ແລະ ຂັ້ນຕອນການລົງທຶນ.",
        "ແຈ້ງໃຫ້ກັນຊາບກ່ຽວກັບບັນດາໂຄງການທີ່ເຊີນຊວນລົງທຶນ ແລະ ຂັ້ນຕອນການລົງທຶນ.",
    ),
    noise("2. ສະໜັບສະໜູນວິສາຫະກິດ", "2. ສະໜັບສະໜູນ", "3. ສະໜັບສະໜູນ"),
    text(
        "agreed[4].points[0].lo",
        "ສົມທົບກັນຮັບປະກັນວຽກງານປ້ອງກັນຊາດ",
        "ຢູ່ເຂດຊາຍແດນ",
        "ຢູ່ເຂດຊາຍແດນຂອງສອງເມືອງ",
    ),
    moved("agreed[5].points[2]", "3. ແລກປ່ຽນຂໍ້ມູນຂ່າວສານເປັນປະຈຳ", -2, "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານເປັນປະຈຳ"),
    comment("agreed[3].points[0]", "ເມືອງມາຍເຊີນ ສ້າງເງື່ອນໄຂສະດວກ", "ສ້າງເງື່ອນໄຂສະດວກ", "ກວດຄືນ"),
)

MEMORANDUM_LO_VI = (
    text(
        "cooperation[2].what.lo",
        "- ສອງຝ່າຍ ໄດ້ສ້າງເງື່ອນໄຂສະດວກ",
        "ໃຫ້ແກ່ນັກລົງທຶນ",
        "ໃຫ້ແກ່ວິສາຫະກິດ ແລະ ນັກລົງທຶນ",
    ),
    text(
        "cooperation[2].what.vi",
        "- Các nhà đầu tư được tạo điều kiện",
        "Các nhà đầu tư",
        "Các doanh nghiệp, nhà đầu tư",
    ),
    text(
        "cooperation[3].what.vi",
        "- Lực lượng vũ trang hai huyện",
        "giao ban định kỳ",
        "giao ban định kỳ hằng quý",
    ),
    comment("agreed[0].points[1]", "2. ໂຄສະນາໃນໝູ່ປະຊາຊົນ", "ພາບພົດ", "ກວດຄືນ"),
    fixed("Hai bên nêu trên sau đây gọi chung", "Hai bên nêu trên", "Hai bên nói trên", language="vi"),
)

MEMORANDUM_SEAMS_VI = (
    joined(
        "agreed[0].points[0]", "1. Tăng cường tuyên truyền Hiệp định", "2. ", "Tuyên truyền trong nhân dân"
    ),
    parted("agreed[3].points[0]", "Huyện Mai Sơn tạo điều kiện", "hai Bên phối hợp"),
)

MEMORANDUM_SEAMS_LO = (
    joined("agreed[0].points[0]", "1. ເພີ່ມທະວີໂຄສະນາສັນຍາ", "2. ", "ໂຄສະນາໃນໝູ່ປະຊາຊົນ"),
    parted("cooperation[0]", "- ໃນໄລຍະ 2022-2024, ສອງຝ່າຍ", "ແລະ ວຽກງານກໍ່ສ້າງພັກ"),
)

PLANS = (
    Plan(CASE, "invitation.vi", INVITATION_VI),
    Plan(CASE, "invitation.lo", INVITATION_LO),
    Plan(CASE, "programme.vi", PROGRAMME_VI),
    Plan(CASE, "programme.lo", PROGRAMME_LO),
    Plan(CASE, "memorandum.vi", MEMORANDUM_VI, MEMORANDUM_SEAMS_VI),
    Plan(CASE, "memorandum.lo", MEMORANDUM_LO, MEMORANDUM_SEAMS_LO),
    Plan(CASE, "memorandum.lo-vi", MEMORANDUM_LO_VI),
)
