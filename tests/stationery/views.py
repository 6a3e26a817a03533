"""Views as the papers room makes them, for looking at templates: cases 1 to 4, each language's words."""

from __future__ import annotations

from dataclasses import replace

from docgen.papers.view import (
    ArticleView,
    CongratulationView,
    DayView,
    InvitationView,
    Letterhead,
    MemorandumView,
    NoticeLine,
    NoticeView,
    PartyView,
    PersonView,
    PointView,
    ProgrammeView,
    Properties,
    ReviewPaper,
    ReviewRow,
    ReviewView,
    SessionView,
    SignatureRow,
    SignatureView,
    VisitView,
)

DOTS = "…" * 12
GAP = "\u00a0" * 6

PROPERTIES = Properties("Thư mời", "Ủy ban nhân dân huyện Thuận Châu", "vi-VN")

HEADS = {
    "cong-thu": {
        "vi": Letterhead("cong-thu", "", "", "", ["ỦY BAN NHÂN DÂN", "HUYỆN THUẬN CHÂU"],
                         f"Số:{GAP}/UBND-NC", f"Thuận Châu, ngày{GAP}tháng 7 năm 2023", False),
        "lo": Letterhead("cong-thu", "", "", "", ["ຄະນະກຳມະການປະຊາຊົນ", "ເມືອງທ້ວນເຈົາ"],
                         f"ເລກທີ:{GAP}/UBND-NC", f"ທ້ວນເຈົາ, ວັນທີ{GAP}ກໍລະກົດ 2023", True),
        "zh": Letterhead("cong-thu", "", "", "", ["新马街县人民委员会"],
                         f"编号：{GAP}/UBND-NC", f"新马街，2024年7月{GAP}日", True),
    },
    "nd30": {
        "vi": Letterhead("nd30", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                         "ỦY BAN NHÂN DÂN TỈNH SƠN LA", ["SỞ NGOẠI VỤ"], "Số: 05/CTr-SNgV",
                         "Sơn La, ngày 05 tháng 02 năm 2024", False),
        "lo": Letterhead("nd30", "ສາທາລະນະລັດ ສັງຄົມນິຍົມ ຫວຽດນາມ", "ເອກະລາດ - ອິດສະລະ - ຜາສຸກ",
                         "", ["ຄະນະກຳມະການປະຊາຊົນ", "ເມືອງທ້ວນເຈົາ"], f"ເລກທີ:{GAP}/CTr-UBND",
                         f"ທ້ວນເຈົາ, ວັນທີ{GAP}ກໍລະກົດ 2023", True),
        "zh": Letterhead("nd30", "越南社会主义共和国", "独立、自由、幸福", "", ["新马街县人民委员会"],
                         f"编号：{GAP}/CTr-UBND", f"新马街，2024年7月{GAP}日", True),
    },
    "lo-admin": {
        "vi": Letterhead("lo-admin", "CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO",
                         "Hòa bình Độc lập Dân chủ Thống nhất Thịnh vượng", "TỈNH HỦA PHĂN",
                         ["HUYỆN XIỀNG KHỌ"], "Số: ………", "Xiềng Khọ, ngày 20 tháng 3 năm 2024", True),
        "lo": Letterhead("lo-admin", "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
                         "ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນະຖາວອນ", "ແຂວງຫົວພັນ", ["ເມືອງຊຽງຄໍ້"],
                         "ເລກທີ: ………/ມຊຄ", "ຊຽງຄໍ້, ວັນທີ 20 ມີນາ 2024", False),
    },
    "gbt9704-letter": {
        "zh": Letterhead("gbt9704-letter", "", "", "", ["马关县人民政府"], "马政函〔2024〕12号", "2024年7月20日", False),
        "vi": Letterhead("gbt9704-letter", "", "", "", ["CHÍNH QUYỀN NHÂN DÂN HUYỆN MÃ QUAN"],
                         "Số: 马政函〔2024〕12号", "ngày 20 tháng 7 năm 2024", True),
    },
    "gbt9704": {
        "zh": Letterhead("gbt9704", "", "", "", ["马关县人民政府"], "马政发〔2024〕5号", "2024年7月20日", False),
    },
}  # fmt: skip

NOBODY = PersonView("", DOTS, "", DOTS)

HOST = {
    "vi": PartyView("huyện Thuận Châu", "huyện Thuận Châu, tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam",
                    "Ủy ban nhân dân huyện Thuận Châu", "Cộng hòa xã hội chủ nghĩa Việt Nam",
                    PersonView("đồng chí", DOTS, "Bí thư Huyện ủy Thuận Châu", f"đồng chí {DOTS}, Bí thư Huyện ủy Thuận Châu"),
                    [f"đồng chí {DOTS}, Chủ tịch UBND huyện Thuận Châu", f"đồng chí {DOTS}, Chánh Văn phòng"], "15 người"),
    "lo": PartyView("ເມືອງທ້ວນເຈົາ", "ເມືອງທ້ວນເຈົາ, ແຂວງເຊີນລາ, ສາທາລະນະລັດ ສັງຄົມນິຍົມ ຫວຽດນາມ",
                    "ຄະນະກຳມະການປະຊາຊົນເມືອງທ້ວນເຈົາ", "ສາທາລະນະລັດ ສັງຄົມນິຍົມ ຫວຽດນາມ",
                    PersonView("ສະຫາຍ", DOTS, "ເລຂາພັກເມືອງ ທ້ວນເຈົາ", f"ສະຫາຍ {DOTS}, ເລຂາພັກເມືອງ ທ້ວນເຈົາ"),
                    [f"ສະຫາຍ {DOTS}, ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ"], "15 ຄົນ"),
    "zh": PartyView("新马街县", "越南社会主义共和国老街省新马街县", "新马街县人民委员会", "越南社会主义共和国",
                    PersonView("先生", "何德明", "新马街县委书记", "新马街县委书记何德明先生"),
                    [f"新马街县人民委员会主席{DOTS}同志"], "15人"),
}  # fmt: skip

GUEST = {
    "vi": PartyView("huyện Hua Mường", "huyện Hua Mường, tỉnh Hủa Phăn, nước Cộng hòa dân chủ nhân dân Lào",
                    "Chính quyền huyện Hua Mường", "Cộng hòa dân chủ nhân dân Lào",
                    PersonView("đồng chí", DOTS, "Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường",
                               f"đồng chí {DOTS}, Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường"), [], "12 người"),
    "lo": PartyView("ເມືອງຫົວເມືອງ", "ເມືອງຫົວເມືອງ, ແຂວງຫົວພັນ, ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
                    "ອຳນາດການປົກຄອງເມືອງຫົວເມືອງ", "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
                    PersonView("ສະຫາຍ", DOTS, "ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ ຫົວເມືອງ", f"ສະຫາຍ {DOTS}, ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ ຫົວເມືອງ"), [], "12 ຄົນ"),
    "zh": PartyView("马关县", "中华人民共和国云南省文山州马关县", "马关县人民政府", "中华人民共和国",
                    PersonView("先生", DOTS, "马关县委书记", f"马关县委书记{DOTS}先生"), [], "12人"),
}  # fmt: skip

VISIT = {
    "vi": VisitView("", ["trao đổi kinh nghiệm lãnh đạo, chỉ đạo phát triển kinh tế - xã hội",
                         "ký kết biên bản thỏa thuận hợp tác giai đoạn 2023-2025",
                         "thăm một số mô hình phát triển kinh tế của huyện"],
                    "từ ngày 02 đến ngày 04 tháng 8 năm 2023", "03 ngày", True, "huyện Thuận Châu"),
    "lo": VisitView("", ["ແລກປ່ຽນບົດຮຽນ ການນຳພາ-ຊີ້ນຳ ພັດທະນາເສດຖະກິດ-ສັງຄົມ", "ລົງນາມຂໍ້ຕົກລົງການຮ່ວມມື ໄລຍະ 2023-2025",
                         "ຢ້ຽມຊົມຮູບແບບເສດຖະກິດຂອງເມືອງ"],
                    "ແຕ່ວັນທີ 2 ຫາ ວັນທີ 4 ສິງຫາ 2023", "3 ວັນ", True, "ເມືອງທ້ວນເຈົາ"),
    "zh": VisitView("", ["举行会谈", "签署合作协议", "参观水电站"], "2024年8月12日", "", False, "新马街县"),
}  # fmt: skip

BASES = {
    "vi": ["Quyết định số 607-QĐ/TU ngày 05/4/2018 của Ban Thường vụ Tỉnh ủy Sơn La về quản lý thống nhất hoạt động đối ngoại",
           "Kết luận số 742-KL/TU ngày 26/11/2022 của Ban Thường vụ Tỉnh ủy Sơn La về kế hoạch đối ngoại năm 2023",
           "biên bản làm việc giữa hai huyện ký ngày 16/7/2022"],
    "lo": ["ຂໍ້ຕົກລົງ ເລກທີ 607-QĐ/TU, ລົງວັນທີ 5 ເມສາ 2018 ຂອງ ຄະນະປະຈຳພັກແຂວງເຊີນລາ", "ບົດບັນທຶກລະຫວ່າງສອງເມືອງ, ລົງວັນທີ 16 ກໍລະກົດ 2022"],
    "zh": ["两县县委书记2023年4月20日签署的会谈纪要"],
}  # fmt: skip

REVIEW = {
    "vi": [ReviewView("Năm 2020", ["Do dịch bệnh Covid-19, hai bên không tổ chức được các chuyến thăm."]),
           ReviewView("Năm 2022", ["Đoàn do đồng chí Bí thư Huyện ủy dẫn đầu thăm huyện Hua Mường, bàn giao 500 triệu đồng cho mô hình trồng xoài.",
                                   "Hỗ trợ 100 triệu đồng cho nhiệm vụ kinh tế - xã hội."]),
           ReviewView("", ["Phối hợp tuyên truyền trong nhân dân và thế hệ trẻ hai nước."])],
    "lo": [ReviewView("ປີ 2022", ["ມອບເງິນ 500 ລ້ານດົ່ງ ໃຫ້ຮູບແບບການປູກໝາກມ່ວງ."])],
    "zh": [ReviewView("2023年", ["双方签署了会谈纪要。"])],
}  # fmt: skip

SIGNATURE = {
    "vi": SignatureView(["TM. ỦY BAN NHÂN DÂN"], "CHỦ TỊCH", DOTS),
    "lo": SignatureView(["ຕາງໜ້າ ຄະນະກຳມະການປະຊາຊົນ"], "ປະທານ", DOTS),
    "zh": SignatureView([], "主席", DOTS),
}

RELATION = {
    "vi": "hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện giữa Việt Nam - Lào",
    "lo": "ສາຍພົວພັນມິດຕະພາບອັນຍິ່ງໃຫຍ່, ຄວາມສາມັກຄີພິເສດ ແລະ ການຮ່ວມມືຮອບດ້ານ",
    "zh": "全面战略合作伙伴关系",
}
REPLY = {"vi": "ngày 20 tháng 7 năm 2023", "lo": "ວັນທີ 20 ກໍລະກົດ 2023", "zh": "2024年7月30日"}
GATE = {"vi": "cửa khẩu Chiềng Khương", "lo": "ດ່ານຊາຍແດນຈຽງເຄື່ອງ", "zh": "都龙口岸"}
COSTS = {
    "vi": "huyện Thuận Châu bảo đảm chi phí ăn, nghỉ, đi lại trong nội địa Việt Nam.",
    "lo": "ຝ່າຍຫວຽດນາມຮັບຜິດຊອບ.", "zh": "由邀请方承担。",
}  # fmt: skip
RECIPIENTS = {
    "vi": ["UBND tỉnh Sơn La (b/c)", "Sở Ngoại vụ", "Thường trực Huyện ủy"],
    "lo": ["ພະແນກພົວພັນຕ່າງປະເທດ", "ຫ້ອງການ"], "zh": ["县外事办公室"],
}  # fmt: skip


def invitation(code: str, form: str = "cong-thu") -> InvitationView:
    return InvitationView(
        PROPERTIES, HEADS[form][code], HOST[code], GUEST[code], GUEST[code].head, VISIT[code], BASES[code],
        RELATION[code], REVIEW[code], GATE[code], COSTS[code], REPLY[code], f"{DOTS}", SIGNATURE[code],
        RECIPIENTS[code], "VT, NC",
    )  # fmt: skip


def bare_invitation(code: str, form: str = "cong-thu") -> InvitationView:
    """An invitation of which everything optional is missing."""
    full = invitation(code, form)
    return replace(
        full, letterhead=replace(full.letterhead, superior="", number="", translation=False),
        guest=replace(full.guest, head=NOBODY, size=""), addressee=PersonView("", "", "", full.guest.body),
        visit=replace(full.visit, purpose=[], days="", planned=False, place=""), bases=[], relation="",
        review=[], border_gate="", costs="", reply_by="", contact="", signature=SignatureView([], "", DOTS),
        recipients=[], file_under="",
    )  # fmt: skip


_SESSIONS = {
    "vi": [SessionView("08:00 – 09:30", "Đón đoàn tại cửa khẩu Chiềng Khương", "Cửa khẩu Chiềng Khương", "Văn phòng HĐND và UBND huyện", ""),
           SessionView("14:00 – 16:30", "Hội đàm, trao đổi kinh nghiệm lãnh đạo, chỉ đạo phát triển kinh tế - xã hội", "Hội trường UBND huyện", "đồng chí Bí thư Huyện ủy", "hai đoàn đại biểu"),
           SessionView("Tối", "Tiệc chiêu đãi, giao lưu văn nghệ", "Nhà khách huyện", "", "")],
    "lo": [SessionView("08:00 – 09:30", "ຕ້ອນຮັບຄະນະ", "ດ່ານຊາຍແດນ", "ຫ້ອງການ", ""),
           SessionView("14:00 – 16:30", "ການພົບປະເຈລະຈາ, ແລກປ່ຽນບົດຮຽນ", "ຫ້ອງປະຊຸມ", "ສະຫາຍ ເລຂາພັກເມືອງ", "ສອງຄະນະຜູ້ແທນ")],
    "zh": [SessionView("8:00—9:30", "迎接代表团", "都龙口岸", "县人民委员会办公室", ""), SessionView("14:00—16:30", "会谈；签署仪式", "会议室", "县委书记", "双方代表团")],
}  # fmt: skip
_DAYS = {
    "vi": ["Thứ Tư, ngày 02 tháng 8 năm 2023", "Thứ Năm, ngày 03 tháng 8 năm 2023", "Thứ Sáu, ngày 04 tháng 8 năm 2023"],
    "lo": ["ວັນພຸດ, ວັນທີ 2 ສິງຫາ 2023", "ວັນພະຫັດ, ວັນທີ 3 ສິງຫາ 2023"],
    "zh": ["2024年8月12日，星期一"],
}  # fmt: skip


def programme(code: str, form: str = "nd30", places: bool = True, chairs: bool = True) -> ProgrammeView:
    sessions = [
        replace(session, where=session.where if places else "", chair=session.chair if chairs else "")
        for session in _SESSIONS[code]
    ]
    return ProgrammeView(
        PROPERTIES, HEADS[form][code], HOST[code], [GUEST[code]], VISIT[code],
        [DayView(day, sessions) for day in _DAYS[code]], places, chairs, SIGNATURE[code], RECIPIENTS[code], "VT",
    )  # fmt: skip


_TITLES = {
    "vi": ("BIÊN BẢN THỎA THUẬN HỢP TÁC", "lần thứ XII, giai đoạn 2024-2026", "giữa {} và {}"),
    "lo": ("ຂໍ້ຕົກລົງການຮ່ວມມື", "ຄັ້ງທີ XII, ໄລຍະ 2024-2026", "ລະຫວ່າງ {} ແລະ {}"),
    "zh": ("合作协议", "第十二次，2024—2026年", "{}与{}"),
}
_OPENINGS = {
    "vi": "Ngày 11 tháng 4 năm 2024, tại huyện Thuận Châu, hai bên đã tiến hành hội đàm.",
    "lo": "ວັນທີ 11 ເມສາ 2024, ຢູ່ ເມືອງທ້ວນເຈົາ, ສອງຝ່າຍໄດ້ດຳເນີນ ການພົບປະເຈລະຈາ.",
    "zh": "2024年8月12日，双方在新马街县举行了会谈。",
}
_ARTICLES = {
    "vi": [ArticleView("Điều 1", "Công tác biên giới", [
               PointView("1.", "Tuyên truyền Hiệp định về quy chế biên giới trong nhân dân hai bên biên giới."),
               PointView("2.", "Tổ chức tuần tra song phương đường biên, mốc giới; thường xuyên trao đổi thông tin để kịp thời giải quyết các vụ việc.")]),
           ArticleView("Điều 2", "Nông nghiệp", [PointView("", "Phối hợp tập huấn kỹ thuật trồng trọt, chăn nuôi và lâm nghiệp.")]),
           ArticleView("Điều 3", "", [PointView("", "Biên bản này có hiệu lực kể từ ngày ký.")])],
    "lo": [ArticleView("ມາດຕາ 1", "ວຽກງານຊາຍແດນ", [PointView("1.", "ໂຄສະນາສັນຍາວ່າດ້ວຍລະບຽບການຊາຍແດນ ໃນໝູ່ປະຊາຊົນ."),
                                                PointView("2.", "ລາດຕະເວນສອງຝ່າຍ ຕາມເສັ້ນຊາຍແດນ, ຫຼັກໝາຍຊາຍແດນ.")]),
           ArticleView("ມາດຕາ 2", "ກະສິກຳ", [PointView("", "ສົມທົບກັນຝຶກອົບຮົມເຕັກນິກການປູກຝັງ.")])],
    "zh": [ArticleView("第一条", "合作机制", [PointView("1.", "双方领导每年会晤一次，由双方轮流主办。"), PointView("2.", "开展交流，互学互鉴党建工作经验。")]),
           ArticleView("第二条", "边境管理", [PointView("", "打击跨境犯罪。")])],
}  # fmt: skip
_APPROVALS = {
    "vi": ["khoản 2 Điều 1: thành lập Đoàn khảo sát liên hợp trong quý IV/2024"],
    "lo": ["ມາດຕາ 1 ຂໍ້ 2: ສ້າງຕັ້ງຄະນະສຳຫຼວດຮ່ວມ"], "zh": ["第一条第2款：成立联合勘察组"],
}  # fmt: skip
_CLOSINGS = {
    "vi": "Làm tại huyện Thuận Châu, ngày 11 tháng 4 năm 2024, thành hai bản gốc, mỗi bản bằng tiếng Việt và tiếng Lào, các văn bản có giá trị như nhau.",
    "lo": "ເຮັດຢູ່ ເມືອງທ້ວນເຈົາ, ວັນທີ 11 ເມສາ 2024, ເປັນສອງສະບັບ, ແຕ່ລະສະບັບເປັນພາສາຫວຽດນາມ ແລະ ພາສາລາວ, ມີຄຸນຄ່າເທົ່າທຽມກັນ.",
    "zh": "本协议于2024年8月12日在新马街县签订，一式两份，每份均用越文和中文写成，两种文本同等作准。",
}  # fmt: skip
_REPRESENTS = {"vi": ["ĐẠI DIỆN", "HUYỆN {}"], "lo": ["ຕາງໜ້າ", "{}"], "zh": ["{}代表"]}


def block(code: str, who: str, post: str) -> SignatureView:
    return SignatureView([line.format(who) for line in _REPRESENTS[code]], post, DOTS)


def memorandum(code: str, sides: int = 2) -> MemorandumView:
    title, subtitle, between = _TITLES[code]
    parties = [HOST[code], *[GUEST[code]] * (sides - 1)]
    blocks = [block(code, party.name.upper().removeprefix("HUYỆN "), SIGNATURE[code].post) for party in parties]
    rows = [SignatureRow(left, right) for left, right in zip(blocks[::2], [*blocks[1::2], None][: len(blocks[::2])], strict=True)]
    return MemorandumView(
        title, subtitle, between.format(HOST[code].where, GUEST[code].where), _OPENINGS[code], parties,
        BASES[code], REVIEW[code], _ARTICLES[code], _APPROVALS[code], _CLOSINGS[code], rows,
    )  # fmt: skip


def review() -> ReviewPaper:
    rows = [ReviewRow("title", _TITLES["vi"][0], _TITLES["lo"][0])]
    for one, other in zip(_ARTICLES["vi"], _ARTICLES["lo"], strict=False):
        rows.append(ReviewRow("heading", f"{one.label}. {one.title}", f"{other.label}: {other.title}"))
        rows += [ReviewRow("body", left.text, right.text) for left, right in zip(one.points, other.points, strict=True)]
    rows.append(ReviewRow("signature", "ĐẠI DIỆN / CHỦ TỊCH", "ຕາງໜ້າ / ປະທານ"))
    return ReviewPaper(PROPERTIES, "tiếng Việt", "ພາສາລາວ", rows * 3)


_WISHES = {
    "vi": ["Chúc các đồng chí cùng gia đình một năm mới dồi dào sức khỏe, hạnh phúc và thành công."],
    "lo": ["ຂໍອວຍພອນໃຫ້ບັນດາສະຫາຍ ພ້ອມດ້ວຍຄອບຄົວ ມີສຸຂະພາບແຂງແຮງ, ມີຄວາມສຸກ."], "zh": ["祝各位新年快乐、身体健康。"],
}  # fmt: skip
_OCCASIONS = {"vi": "Tết cổ truyền Bunpimay", "lo": "ບຸນປີໃໝ່ລາວ", "zh": "春节"}


def congratulation(code: str, form: str = "cong-thu") -> CongratulationView:
    return CongratulationView(
        PROPERTIES, HEADS[form][code], HOST[code], GUEST[code], GUEST[code].head, _OCCASIONS[code], RELATION[code],
        _WISHES[code], SIGNATURE[code],
    )  # fmt: skip


def notice() -> NoticeView:
    lines = [
        NoticeLine("Đoàn đại biểu", "ຄະນະຜູ້ແທນ", ""), NoticeLine("Trưởng đoàn", "ຫົວໜ້າຄະນະ", ""),
        NoticeLine("Thời gian", "ເວລາ", "từ ngày 02 đến ngày 04 tháng 8 năm 2023 / ແຕ່ວັນທີ 2 ຫາ ວັນທີ 4 ສິງຫາ 2023"),
        NoticeLine("Mục đích", "ຈຸດປະສົງ", ""),
    ]  # fmt: skip
    columns = ["STT / ລ/ດ", "Họ và tên / ຊື່ ແລະ ນາມສະກຸນ", "Chức vụ / ຕຳແໜ່ງ", "Quốc tịch / ສັນຊາດ", "Số hộ chiếu / ເລກທີໜັງສືຜ່ານແດນ"]
    people = [[str(number), "", "", "", ""] for number in range(1, 13)]
    return NoticeView(
        PROPERTIES, "THÔNG BÁO TRƯỚC VỀ ĐOÀN", "ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະ", "SỞ NGOẠI VỤ TỈNH SƠN LA",
        "ພະແນກພົວພັນຕ່າງປະເທດແຂວງເຊີນລາ", lines, columns, people,
    )  # fmt: skip
