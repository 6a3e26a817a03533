"""Case 4: Sơn La's Department of Foreign Affairs and those of nine Lao provinces, 7 March 2024."""

from tests.cases.facts.case import DOTS, NO_LAO, NO_VIETNAMESE, Case, Facts, papers

NINE = {
    "houaphan": {"vi": "Hủa Phăn", "lo": "ຫົວພັນ"},
    "luang-prabang": {"vi": "Luông Pha Băng", "lo": "ຫຼວງພະບາງ"},
    "xieng-khouang": {"vi": "Xiêng Khoảng", "lo": "ຊຽງຂວາງ"},
    "xaysomboun": {"vi": "Xay Sổm Bun", "lo": "ໄຊສົມບູນ"},
    "xayabouly": {"vi": "Xay Nha Bu Ly", "lo": "ໄຊຍະບູລີ"},
    "oudomxay": {"vi": "U Đôm Xay", "lo": "ອຸດົມໄຊ"},
    "bokeo": {"vi": "Bò Kẹo", "lo": "ບໍ່ແກ້ວ"},
    "luang-namtha": {"vi": "Luông Nậm Thà", "lo": "ຫຼວງນ້ຳທາ"},
    "phongsaly": {"vi": "Phông Sa Lỳ", "lo": "ຜົ້ງສາລີ"},
}
"""The nine in the order in which Sơn La's department names them."""

DEPARTMENT = {"vi": "Sở Ngoại vụ tỉnh {}", "lo": "ພະແນກການຕ່າງປະເທດແຂວງ{}"}
"""A Lao department; the Vietnamese one is called otherwise in Lao."""

_VI, _LO = (tuple(DEPARTMENT[code].format(names[code]) for names in NINE.values()) for code in ("vi", "lo"))
_LO_PEOPLE = tuple(
    fact for name in _LO for fact in (f"ຄະນະຜູ້ແທນ {name}", f"- ສະຫາຍ {DOTS}, ຫົວໜ້າພະແນກການຕ່າງປະເທດ, ຫົວໜ້າຄະນະ.")
)
_VI_PEOPLE = tuple(
    fact for name in _VI for fact in (f"Đoàn đại biểu {name}", f"- Đồng chí {DOTS}, Giám đốc, Trưởng đoàn.")
)


def _letter_vi(name: str) -> Facts:
    return (
        (
            "ỦY BAN NHÂN DÂN TỈNH SƠN LA",
            "SỞ NGOẠI VỤ",
            "Sơn La, ngày",
            f"Kính gửi: Đồng chí {DOTS}, Giám đốc Sở Ngoại vụ tỉnh {name}",
            f"kính mời đoàn đại biểu Sở Ngoại vụ tỉnh {name}",
            "Hội nghị trao đổi kinh nghiệm",
            "tại huyện Mộc Châu, ngày 07 tháng 3 năm 2024",
            "Trao đổi kinh nghiệm công tác đối ngoại",
            "Ký kết biên bản thỏa thuận hợp tác",
            "GIÁM ĐỐC",
            DOTS,
        ),
    )


def _letter_lo(name: str) -> Facts:
    return (
        (
            "ສະບັບແປ",
            "ຄະນະກຳມະການປະຊາຊົນແຂວງເຊີນລາ",
            "ພະແນກພົວພັນຕ່າງປະເທດ",
            "ເຊີນລາ, ວັນທີ",
            f"ຮຽນ: ສະຫາຍ {DOTS}, ຫົວໜ້າພະແນກການຕ່າງປະເທດແຂວງ{name}",
            f"ຂໍເຊີນຄະນະຜູ້ແທນ ພະແນກການຕ່າງປະເທດແຂວງ{name}",
            "ກອງປະຊຸມແລກປ່ຽນບົດຮຽນ",
            "ຢູ່ ເມືອງມົກເຈົາ, ວັນທີ 7 ມີນາ 2024",
            "ແລກປ່ຽນບົດຮຽນວຽກງານການຕ່າງປະເທດ",
            "ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື",
            "ຫົວໜ້າພະແນກພົວພັນຕ່າງປະເທດແຂວງເຊີນລາ",
            DOTS,
        ),
    )


_LETTERS = {
    f"invitation.{code}.{party}": letter(names[code])
    for party, names in NINE.items()
    for code, letter in (("vi", _letter_vi), ("lo", _letter_lo))
}

_NOTICES = {
    f"notice.vi-lo.{party}": (
        (
            DEPARTMENT["vi"].format(names["vi"]).upper(),
            DEPARTMENT["lo"].format(names["lo"]),
            "THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU",
            "ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ",
            "Đoàn đại biểu",
            DEPARTMENT["vi"].format(names["vi"]),
            "Chức vụ Trưởng đoàn",
            "Giám đốc Sở Ngoại vụ tỉnh",
            "Họ và tên Trưởng đoàn",
            "Số người",
            "Mục đích, nội dung",
            "Ký kết biên bản thỏa thuận hợp tác",
            "Cơ quan đón tiếp",
            "Sở Ngoại vụ tỉnh Sơn La",
            "Thời gian ເວລາ ngày 07 tháng 3 năm 2024 / ວັນທີ 7 ມີນາ 2024",
            "Cửa khẩu nhập cảnh, xuất cảnh",
            "Phương tiện, biển số",
            "Chương trình ກຳນົດການ kèm theo / ຊ້ອນທ້າຍ",
            "Danh sách kèm giấy tờ đi lại",
            "□ kèm theo / ຊ້ອນທ້າຍ",
            "Đầu mối liên hệ",
            "Thông báo gửi đến trước",
            "Họ và tên / ຊື່ ແລະ ນາມສະກຸນ",
            "Chức vụ / ຕຳແໜ່ງ",
            "Quốc tịch / ສັນຊາດ",
            "Số hộ chiếu / ເລກທີໜັງສືຜ່ານແດນ",
            "Đại diện cơ quan thông báo",
            "ຕາງໜ້າອົງການແຈ້ງ",
        ),
    )
    for party, names in NINE.items()
}
"""The form of one notice for each of the nine: what its visit is known to be, and room for the rest."""

SON_LA = Case(
    name="so-ngoai-vu-son-la--9-tinh-lao-2024",
    documents=papers("vi", "lo", more=frozenset({*_LETTERS, *_NOTICES})) - {"invitation.vi", "invitation.lo"},
    originals=("memorandum.vi-lo", "memorandum.lo-vi"),
    titles={"vi": "BIÊN BẢN THỎA THUẬN HỢP TÁC", "lo": "ຂໍ້ຕົກລົງການຮ່ວມມື"},
    sides={
        "vi": ("Sở Ngoại vụ tỉnh Sơn La", *_VI),
        "lo": ("ພະແນກພົວພັນຕ່າງປະເທດແຂວງເຊີນລາ", *_LO),
    },
    said={
        **_LETTERS,
        "programme.vi": (
            ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "SỞ NGOẠI VỤ", "Hội nghị trao đổi kinh nghiệm", "huyện Mộc Châu"),
            ("- Sở Ngoại vụ tỉnh Sơn La:", *(f"- {name}: Đồng chí {DOTS}, Giám đốc" for name in _VI)),
            (
                "Thứ Năm, ngày 07 tháng 3 năm 2024",
                "Trao đổi kinh nghiệm công tác đối ngoại",
                "Ký kết biên bản thỏa thuận hợp tác",
            ),
        ),
        "programme.lo": (
            ("ສະບັບແປ", "ແຂວງເຊີນລາ", "ພະແນກພົວພັນຕ່າງປະເທດ", "ກອງປະຊຸມແລກປ່ຽນບົດຮຽນ", "ເມືອງມົກເຈົາ"),
            (
                "- ພະແນກພົວພັນຕ່າງປະເທດແຂວງເຊີນລາ:",
                *(f"- {name}: ສະຫາຍ {DOTS}, ຫົວໜ້າພະແນກການຕ່າງປະເທດ" for name in _LO),
            ),
            ("ວັນພະຫັດ, ວັນທີ 7 ມີນາ 2024", "ແລກປ່ຽນບົດຮຽນວຽກງານການຕ່າງປະເທດ", "ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື"),
        ),
        "memorandum.vi": (
            ("Ngày 07 tháng 3 năm 2024, tại huyện Mộc Châu", "các Bên"),
            _VI_PEOPLE,
            (f"Sở Ngoại vụ tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam: - Đồng chí {DOTS}",),
            (
                "hợp tác giai đoạn 2022-2024 giữa tỉnh Sơn La và chín tỉnh của Lào",
                "Tham mưu",
                "công tác đối ngoại",
                "thông báo các chuyến thăm, làm việc của lãnh đạo tỉnh và các sở, ban, ngành",
                "thư chúc mừng nhân dịp các ngày lễ lớn của mỗi nước, mỗi tỉnh",
                "Khó khăn:",
                "nhất là đoàn do lãnh đạo tỉnh dẫn đầu",
                "thủ tục",
                "Khó khăn:",
                "chưa thống nhất hình thức và nội dung trao đổi thông tin",
                "Điều 1.",
                "Tiếp tục tham mưu cho lãnh đạo",
                "trên mọi lĩnh vực",
                "Trao đổi thông tin kịp thời ở các cấp",
                "Điều 3.",
                "mười (10) bản gốc",
            ),
            (*["ĐẠI DIỆN"] * 10,),
        ),
        "memorandum.lo": (
            ("ວັນທີ 7 ມີນາ 2024, ຢູ່ ເມືອງມົກເຈົາ", "ບັນດາຝ່າຍ"),
            _LO_PEOPLE,
            (f"ຫວຽດນາມ: - ສະຫາຍ {DOTS}, ຫົວໜ້າພະແນກພົວພັນຕ່າງປະເທດ",),
            (
                "ໄລຍະ 2022-2024 ລະຫວ່າງແຂວງເຊີນລາ ແລະ ເກົ້າແຂວງ",
                "ເປັນເສນາທິການ",
                "ວຽກງານການຕ່າງປະເທດ",
                "ການນຳແຂວງ ແລະ ບັນດາພະແນກການ",
                "ສານອວຍພອນ",
                "ແຕ່ລະປະເທດ, ແຕ່ລະແຂວງ",
                "ຂໍ້ຫຍຸ້ງຍາກ:",
                "ຄະນະທີ່ນຳໂດຍການນຳແຂວງ",
                "ຂໍ້ຫຍຸ້ງຍາກ:",
                "ບັນດາແຂວງ ຍັງບໍ່ທັນເປັນເອກະພາບ",
                "ມາດຕາ 1:",
                "ສືບຕໍ່ເປັນເສນາທິການ",
                "ໃນທຸກຂົງເຂດ",
                "ແລກປ່ຽນຂໍ້ມູນຂ່າວສານຢ່າງທັນການ ໃນທຸກຂັ້ນ",
                "ມາດຕາ 3:",
                "ສິບສະບັບ",
            ),
            (*["ຕາງໜ້າ"] * 10,),
        ),
        **_NOTICES,
    },
    never={
        "*": (NO_VIETNAMESE, NO_LAO, "hai Bên", "hai bên", "ສອງຝ່າຍ", "hai (02)"),
        "programme.vi": ("Bản dịch",),
        "memorandum.vi": ("dự kiến",),
    },
)
