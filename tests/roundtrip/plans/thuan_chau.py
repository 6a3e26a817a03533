"""Thuận Châu and Hua Mường, 2023: the Vietnamese side invites."""

from tests.roundtrip.plans.plan import (
    DOTS,
    ROOM,
    Kind,
    Plan,
    added,
    also,
    comment,
    date,
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

CASE = "thuan-chau--hua-muong-2023"

INVITATION_VI = (
    filled(
        Kind.DATE,
        "papers.invitation.date",
        f"Thuận Châu, ngày{ROOM}",
        f"ngày{ROOM}tháng{ROOM}năm{ROOM}",
        "ngày 10 tháng 7 năm 2023",
    ),
    text(
        "papers.invitation.bases[2].about.vi",
        "Căn cứ Kết luận số 742-KL/TU",
        "kế hoạch hoạt động đối ngoại",
        "kế hoạch công tác đối ngoại",
    ),
    date("papers.invitation.bases[3].date", "Căn cứ Thông báo số 544-TB/HU", "30/6/2023", "28/6/2023"),
    date(
        "visit.dates",
        "Chúng tôi trân trọng kính mời",
        "03 ngày, dự kiến từ ngày 02 đến ngày 04",
        "04 ngày, dự kiến từ ngày 02 đến ngày 05",
    ),
    moved(
        "visit.purpose[1]",
        "- Ký kết biên bản thỏa thuận hợp tác",
        -1,
        "ký kết biên bản thỏa thuận hợp tác",
        swaps="visit.purpose[0]",
    ),
    added(
        "visit.purpose[3]",
        "- Tham quan một số mô hình",
        "- Giao lưu văn hóa, thể thao.",
        "giao lưu văn hóa, thể thao",
    ),
    fixed("Chúng tôi tin tưởng chuyến thăm", "Chúng tôi tin tưởng", "Chúng tôi tin tưởng rằng"),
    comment("cooperation[0].what.vi", "- Do dịch Covid-19", "năm 2019", "Kiểm tra lại năm."),
    figure("cooperation[1].amount", "- Theo Công văn số 1446", "50 triệu đồng", "60 triệu đồng"),
    deleted("cooperation[4]", "- Cũng trong chuyến thăm", "đã trao 100 triệu đồng"),
)

INVITATION_LO = (
    text(
        "papers.invitation.bases[3].about.lo",
        "ອີງຕາມ ແຈ້ງການ ເລກທີ 544-TB/HU",
        "ການເຫັນດີເຊີນຄະນະຜູ້ແທນ",
        "ການເຫັນດີເຊີນ ແລະ ຕ້ອນຮັບຄະນະຜູ້ແທນ",
    ),
    date(
        "papers.invitation.bases[2].date",
        "ອີງຕາມ ບົດສະຫຼຸບ ເລກທີ 742-KL/TU",
        "26 ພະຈິກ 2022",
        "25 ພະຈິກ 2022",
    ),
    deleted(
        "papers.invitation.bases[1]",
        "ອີງຕາມ ຂໍ້ຕົກລົງ ເລກທີ 1014/QĐ-UBND",
        "1014/QĐ-UBND",
        way="backward",
    ),
    text(
        "visit.purpose[0].lo",
        "- ແລກປ່ຽນບົດຮຽນການນຳພາ",
        "ແລກປ່ຽນບົດຮຽນການນຳພາ",
        "ແລກປ່ຽນບົດຮຽນວຽກງານການນຳພາ",
    ),
    added(
        "visit.purpose[2]",
        "- ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື",
        "- ຈັດການແລກປ່ຽນດ້ານວັດທະນະທຳ, ກິລາ;",
        "ຈັດການແລກປ່ຽນດ້ານວັດທະນະທຳ, ກິລາ",
    ),
    fixed("ຂໍສະແດງຄວາມນັບຖື.", "ຂໍສະແດງຄວາມນັບຖື.", "ຂໍສະແດງຄວາມນັບຖືເປັນຢ່າງສູງ."),
    date(
        "cooperation[2].dates",
        "- ຕາມ ຂໍ້ຕົກລົງ ເລກທີ 1397/QĐ-UBND",
        "ແຕ່ວັນທີ 15 ຫາ ວັນທີ 17 ກໍລະກົດ 2022",
        "ແຕ່ວັນທີ 14 ຫາ ວັນທີ 16 ກໍລະກົດ 2022",
    ),
    figure("cooperation[3].amount", "ໄດ້ມອບ 500 ລ້ານດົ່ງ", "500 ລ້ານດົ່ງ", "550 ລ້ານດົ່ງ"),
    comment("cooperation[5].what.lo", "- ສອງເມືອງ ໄດ້ເອົາໃຈໃສ່ວຽກງານໂຄສະນາ", "ວຽກງານໂຄສະນາ", "ກວດຄືນ"),
)

PROGRAMME_VI = (
    filled(Kind.FIGURE, "papers.programme.number", "/CTr-UBND", f"Số:{ROOM}/CTr-UBND", "Số: 15/CTr-UBND"),
    text(
        "programme[0].sessions[0].what.vi",
        "Trao đổi kinh nghiệm lãnh đạo",
        "phát triển kinh tế - xã hội",
        "phát triển kinh tế - xã hội ở địa phương",
    ),
    hours("programme[0].sessions[0].time", 1, "08:00 – 09:30"),
    row_added(
        "programme[0].sessions[3]",
        "Tham quan một số mô hình phát triển kinh tế",
        "14:00 – 16:00",
        "Giao lưu văn hóa, thể thao",
    ),
    date(
        "programme[0].dates",
        "Từ ngày 02 đến ngày 04 tháng 8 năm 2023",
        "ngày 02 đến ngày 04",
        "ngày 02 đến ngày 03",
    ),
    fixed(
        "Chương trình có thể được điều chỉnh",
        "cho phù hợp với tình hình thực tế",
        "cho phù hợp với điều kiện thực tế",
    ),
    comment(
        "programme[0].sessions[2].what.vi",
        "Tham quan một số mô hình phát triển kinh tế",
        "một số mô hình",
        "Chọn hai mô hình thôi.",
    ),
)

PROGRAMME_LO = (
    date(
        "visit.dates",
        "ເວລາ: ຄາດວ່າ",
        "ແຕ່ວັນທີ 2 ຫາ ວັນທີ 4 ສິງຫາ 2023 (3 ວັນ)",
        "ແຕ່ວັນທີ 1 ຫາ ວັນທີ 4 ສິງຫາ 2023 (4 ວັນ)",
    ),
    filled(Kind.TEXT, "people.hua-muong-head.name.lo", "- ເມືອງຫົວເມືອງ: ສະຫາຍ", DOTS, "ທ້າວ ກ"),
    row_deleted("programme[0].sessions[0]", "ແລກປ່ຽນບົດຮຽນການນຳພາ, ຊີ້ນຳການພັດທະນາເສດຖະກິດ-ສັງຄົມ"),
    text(
        "programme[0].sessions[2].what.lo",
        "ຢ້ຽມຊົມຮູບແບບພັດທະນາເສດຖະກິດ",
        "ຮູບແບບພັດທະນາເສດຖະກິດ",
        "ຮູບແບບການຜະລິດກະສິກຳ",
    ),
    fixed("ກຳນົດການນີ້ ອາດມີການປ່ຽນແປງ", "ສອດຄ່ອງກັບສະພາບຕົວຈິງ", "ເໝາະສົມກັບສະພາບຕົວຈິງ"),
    comment("programme[0].sessions[1].what.lo", "ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື", "ຂໍ້ຕົກລົງ", "ກວດຄືນ"),
)

MEMORANDUM_VI = (
    also(
        figure("papers.memorandum.term", "giai đoạn 2023-2025", "2023-2025", "2023-2026"),
        "5. Văn bản này có hiệu lực kể từ ngày ký",
    ),
    fixed("Hai bên nêu trên sau đây gọi chung", "Hai bên nêu trên sau đây", "Hai bên nói trên sau đây"),
    moved(
        "cooperation[6]",
        "- Hai huyện thường xuyên trao đổi thông tin",
        -1,
        "Hai huyện thường xuyên trao đổi thông tin",
        swaps="cooperation[5]",
    ),
    date(
        "cooperation[2].dates",
        "- Theo Quyết định số 1397/QĐ-UBND",
        "từ ngày 15 đến ngày 17 tháng 7 năm 2022",
        "từ ngày 14 đến ngày 16 tháng 7 năm 2022",
    ),
    figure("cooperation[3].amount", "đã trao 500 triệu đồng", "500 triệu đồng", "550 triệu đồng"),
    comment(
        "agreed[2].points[0]",
        "Thường xuyên trao đổi thông tin về tình hình",
        "quốc phòng",
        "Xin ý kiến cơ quan quân sự.",
    ),
    text(
        "agreed[3].points[0].vi",
        "Trao đổi kinh nghiệm xây dựng Đảng, chính quyền",
        "hệ thống chính trị",
        "hệ thống chính trị ở cơ sở",
    ),
    noise("Trao đổi kinh nghiệm phát triển nông nghiệp", "Trao đổi kinh nghiệm", "1. Trao đổi kinh nghiệm"),
    added(
        "agreed[4].points[1]",
        "Trao đổi kinh nghiệm phát triển nông nghiệp",
        "2. Phối hợp bảo vệ rừng và phòng cháy, chữa cháy rừng ở khu vực biên giới.",
        "Phối hợp bảo vệ rừng và phòng cháy, chữa cháy rừng ở khu vực biên giới.",
    ),
    deleted("papers.memorandum.provisions[2]", "3. Mọi bất đồng phát sinh", "Mọi bất đồng phát sinh"),
)

MEMORANDUM_LO = (
    fixed("(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນລວມວ່າ"),
    date(
        "papers.memorandum.bases[0].date",
        "ອີງຕາມ ບົດບັນທຶກລະຫວ່າງສອງເມືອງ",
        "16 ກໍລະກົດ 2022",
        "15 ກໍລະກົດ 2022",
    ),
    text(
        "cooperation[5].what.lo",
        "- ສອງເມືອງ ໄດ້ເອົາໃຈໃສ່ວຽກງານໂຄສະນາ",
        "ວຽກງານໂຄສະນາ",
        "ວຽກງານໂຄສະນາ, ສຶກສາອົບຮົມ",
    ),
    figure("cooperation[4].amount", "ຍັງໄດ້ມອບ 100 ລ້ານດົ່ງ", "100 ລ້ານດົ່ງ", "120 ລ້ານດົ່ງ"),
    deleted(
        "agreed[1].points[0]",
        "1. ໂຄສະນາໃນໝູ່ປະຊາຊົນ",
        "ໂຄສະນາໃນໝູ່ປະຊາຊົນ",
    ),
    noise("2. ໂຄສະນາ, ສຶກສາອົບຮົມຄົນລຸ້ນໜຸ່ມ", "2. ໂຄສະນາ, ສຶກສາ", "ໂຄສະນາ, ສຶກສາ"),
    text(
        "agreed[2].points[0].lo",
        "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານເປັນປະຈຳ ກ່ຽວກັບ",
        "ວຽກງານກໍ່ສ້າງພັກ",
        "ວຽກງານກໍ່ສ້າງພັກ, ລະບົບການເມືອງ",
    ),
    added(
        "agreed[2].points[1]",
        "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານເປັນປະຈຳ ກ່ຽວກັບ",
        "ວິທະຍຸກະຈາຍສຽງ, ໂທລະພາບ ແລະ ໜັງສືພິມຂອງສອງທ້ອງຖິ່ນ ແລກປ່ຽນຂ່າວ, ບົດຄວາມ.",
    ),
    comment(
        "papers.memorandum.provisions[5]",
        "6. ການດັດແກ້, ເພີ່ມເຕີມເອກະສານສະບັບນີ້",
        "ເປັນລາຍລັກອັກສອນ",
        "ກວດຄືນ",
    ),
)

MEMORANDUM_VI_LO = (
    text(
        "cooperation[3].what.vi",
        "- Trong chuyến thăm, huyện Thuận Châu",
        "để thực hiện mô hình trồng xoài",
        "để thực hiện mô hình trồng xoài, trồng cam",
    ),
    text(
        "cooperation[3].what.lo",
        "ໄດ້ມອບ 500 ລ້ານດົ່ງ",
        "ຮູບແບບການປູກໝາກມ່ວງ",
        "ຮູບແບບການປູກໝາກມ່ວງ, ໝາກກ້ຽງ",
    ),
    text(
        "agreed[2].points[0].vi",
        "Thường xuyên trao đổi thông tin về tình hình",
        "công tác xây dựng Đảng",
        "công tác xây dựng Đảng, xây dựng hệ thống chính trị",
    ),
    text(
        "agreed[4].points[0].lo",
        "ແລກປ່ຽນບົດຮຽນການພັດທະນາກະສິກຳ",
        "ຮູບແບບການຜະລິດທີ່ມີປະສິດທິຜົນ",
        "ແນວພັນ ແລະ ຮູບແບບການຜະລິດທີ່ມີປະສິດທິຜົນ",
    ),
    fixed("(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນວ່າ", "(ຕໍ່ໄປນີ້ເອີ້ນລວມວ່າ", language="lo"),
    comment(
        "agreed[0].points[0]",
        "Tiếp tục củng cố và phát triển quan hệ hữu nghị",
        "hai địa phương",
        "Ghi rõ tên hai huyện.",
    ),
)

MEMORANDUM_SEAMS_VI = (
    joined(
        "agreed[1].points[0]", "1. Tuyên truyền trong nhân dân", "2. ", "Tuyên truyền, giáo dục thế hệ trẻ"
    ),
    parted("cooperation[0]", "- Do dịch Covid-19", "mô hình trồng xoài"),
)

MEMORANDUM_SEAMS_LO = (
    joined("cooperation[2]", "- ຕາມ ຂໍ້ຕົກລົງ ເລກທີ 1397", "- ", "ໃນການຢ້ຽມຢາມຄັ້ງນັ້ນ, ເມືອງທ້ວນເຈົາ ໄດ້ມອບ"),
    parted("agreed[4].points[0]", "ແລກປ່ຽນບົດຮຽນການພັດທະນາກະສິກຳ", "ແລະ ແນະນຳ"),
)

PLANS = (
    Plan(CASE, "invitation.vi", INVITATION_VI),
    Plan(CASE, "invitation.lo", INVITATION_LO),
    Plan(CASE, "programme.vi", PROGRAMME_VI),
    Plan(CASE, "programme.lo", PROGRAMME_LO),
    Plan(CASE, "memorandum.vi", MEMORANDUM_VI, MEMORANDUM_SEAMS_VI),
    Plan(CASE, "memorandum.lo", MEMORANDUM_LO, MEMORANDUM_SEAMS_LO),
    Plan(CASE, "memorandum.vi-lo", MEMORANDUM_VI_LO),
)
