"""The few patterns that views need to put words together, by language.

Whole sentences of a paper stand in its template; terms stand in the lexicon. What is here is
syntax: how a nation is named in an address, a year in a heading, a point in a reference. Lao and
Chinese were composed from words the lexicon attests.
"""

NATION = {"vi": "nước {nation}", "lo": "{nation}", "zh": "{nation}"}
HEAD_COUNT = {"vi": "{count} người", "lo": "{count} ຄົນ", "zh": "{count}人"}
YEAR = {"vi": "Năm {year}", "lo": "ປີ {year}", "zh": "{year}年"}
WEEKDAY_AND_DATE = {"vi": "{weekday}, {date}", "lo": "{weekday}, {date}", "zh": "{date}（{weekday}）"}
DRAFT = {
    "vi": ("DỰ THẢO lần {number}", "DỰ THẢO {date}", "DỰ THẢO lần {number}, {date}"),
    "lo": ("ຮ່າງ ຄັ້ງທີ {number}", "ຮ່າງ, {date}", "ຮ່າງ ຄັ້ງທີ {number}, {date}"),
    "zh": ("草案（{ordinal}稿）", "草案　{date}", "草案（{ordinal}稿）　{date}"),
}
"""The mark of a draft: with its number, its day, both. Seen printed: Dự thảo lần 2, DỰ THẢO ngày 08/9/2026;
in Lao and Chinese the word, and （第二稿）; how they stand together there is composed."""

SPACE = {"vi": " ", "lo": " ", "zh": ""}
"""Between words put together; Chinese sets none."""

COMMA = {"vi": ", ", "lo": ", ", "zh": "，"}

HEADING = {"vi": ". ", "lo": ": ", "zh": "　"}
"""Between an article's label and its title."""

POINT_NUMBER = {"vi": "{point}.", "lo": "{point}.", "zh": "{point}、"}
"""What stands before a point of an article; Chinese treaties number their paragraphs 一、二、."""

POINT = {"vi": "khoản {point} {article}: {text}", "lo": "{article} ຂໍ້ {point}: {text}",
         "zh": "{article}第{point}款：{text}"}  # fmt: skip
ARTICLE = {"vi": "{article}: {text}", "lo": "{article}: {text}", "zh": "{article}：{text}"}
"""A point that needs a superior's approval, with the place where it is agreed."""

SIDES = {"vi": ("hai bên", "các bên"), "lo": ("ສອງຝ່າຍ", "ບັນດາຝ່າຍ"), "zh": ("双方", "各方")}
"""Two parties, and more."""

MET = {"vi": "{when}{at}, {sides} tiến hành {event}.", "lo": "{when}{at}, {sides} ໄດ້ດຳເນີນ{event}.",
       "zh": "{when}，{sides}{at}举行了{event}。"}  # fmt: skip
AT = {"vi": ", tại {place}", "lo": ", ຢູ່ {place}", "zh": "在{place}"}
BETWEEN_LINES = {"vi": "giữa\n{one}\nvà\n{other}", "zh": "{one}\n与{other}"}
"""Two parties under a memorandum's title on lines of their own, in languages that set them so."""

TALKS = {"vi": "hội đàm", "lo": "ການພົບປະເຈລະຈາ", "zh": "会谈"}
"""The first sentence of a memorandum; `TALKS` where the meeting has no name."""

NOTICE_TITLE = {"vi": "Thông báo trước về đoàn đại biểu", "lo": "ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ",
                "zh": "代表团访问预先通知"}  # fmt: skip

NOTICE_LINES = {
    "delegation": {"vi": "Đoàn đại biểu", "lo": "ຄະນະຜູ້ແທນ", "zh": "代表团"},
    "post": {"vi": "Chức vụ Trưởng đoàn", "lo": "ຕຳແໜ່ງຂອງຫົວໜ້າຄະນະ", "zh": "团长职务"},
    "head": {"vi": "Họ và tên Trưởng đoàn", "lo": "ຊື່ ແລະ ນາມສະກຸນຂອງຫົວໜ້າຄະນະ", "zh": "团长姓名"},
    "size": {"vi": "Số người", "lo": "ຈຳນວນຄົນ", "zh": "人数"},
    "purpose": {"vi": "Mục đích, nội dung", "lo": "ຈຸດປະສົງ, ເນື້ອໃນ", "zh": "目的和内容"},
    "host": {"vi": "Cơ quan đón tiếp", "lo": "ອົງການຕ້ອນຮັບ", "zh": "接待单位"},
    "dates": {"vi": "Thời gian", "lo": "ເວລາ", "zh": "时间"},
    "place": {"vi": "Địa điểm", "lo": "ສະຖານທີ່", "zh": "地点"},
    "gate": {"vi": "Cửa khẩu nhập cảnh, xuất cảnh", "lo": "ດ່ານຊາຍແດນ ເຂົ້າ-ອອກເມືອງ", "zh": "出入境口岸"},
    "vehicles": {"vi": "Phương tiện, biển số", "lo": "ພາຫະນະ, ປ້າຍທະບຽນ", "zh": "车辆及车牌号"},
    "programme": {"vi": "Chương trình", "lo": "ກຳນົດການ", "zh": "日程安排"},
    "documents": {"vi": "Danh sách kèm giấy tờ đi lại", "lo": "ບັນຊີລາຍຊື່ ພ້ອມເອກະສານເດີນທາງ",
                  "zh": "人员名单及旅行证件"},
    "contact": {"vi": "Đầu mối liên hệ", "lo": "ຜູ້ປະສານງານ", "zh": "联系人"},
    "by": {"vi": "Thông báo gửi đến trước", "lo": "ສົ່ງແຈ້ງການນີ້ໃຫ້ເຖິງກ່ອນ", "zh": "本通知最迟送达日期"},
    "note": {"vi": "Ghi chú", "lo": "ໝາຍເຫດ", "zh": "备注"},
}  # fmt: skip
"""What a notice tells, the head's post before his name: it decides who must know, and how early."""

ENCLOSED = {"vi": "kèm theo", "lo": "ຊ້ອນທ້າຍ", "zh": "附后"}
LATER = {"vi": "gửi sau", "lo": "ສົ່ງພາຍຫຼັງ", "zh": "后补"}

NOTICE_DAY = {"vi": "{blank}, {date}", "lo": "{blank}, {date}", "zh": "{blank}，{date}"}
NOTICE_SIGNER = {"vi": "Đại diện cơ quan thông báo", "lo": "ຕາງໜ້າອົງການແຈ້ງ", "zh": "通知单位代表"}

NOTICE_COLUMNS = (
    {"vi": "STT", "lo": "ລ/ດ", "zh": "序号"},
    {"vi": "Họ và tên", "lo": "ຊື່ ແລະ ນາມສະກຸນ", "zh": "姓名"},
    {"vi": "Chức vụ", "lo": "ຕຳແໜ່ງ", "zh": "职务"},
    {"vi": "Quốc tịch", "lo": "ສັນຊາດ", "zh": "国籍"},
    {"vi": "Số hộ chiếu", "lo": "ເລກທີໜັງສືຜ່ານແດນ", "zh": "护照号码"},
)

LIST_TITLE = {"vi": "Danh sách đoàn đại biểu", "lo": "ບັນຊີລາຍຊື່ຄະນະຜູ້ແທນ", "zh": "代表团名单"}

LIST_HEADINGS = {
    "number": {"vi": "STT", "lo": "ລ/ດ", "zh": "序号"},
    "name": {"vi": "Họ và tên", "lo": "ຊື່ ແລະ ນາມສະກຸນ", "zh": "姓名"},
    "sex": {"vi": "Giới tính", "lo": "ເພດ", "zh": "性别"},
    "born": {"vi": "Ngày sinh", "lo": "ວັນເດືອນປີເກີດ", "zh": "出生日期"},
    "post": {"vi": "Chức vụ, cơ quan", "lo": "ຕຳແໜ່ງ, ອົງການ", "zh": "职务、单位"},
    "nationality": {"vi": "Quốc tịch", "lo": "ສັນຊາດ", "zh": "国籍"},
    "document": {"vi": "Loại, số giấy tờ, ngày hết hạn", "lo": "ປະເພດ, ເລກທີເອກະສານ, ວັນໝົດອາຍຸ",
                 "zh": "证件种类、号码、有效期"},
    "border": {"vi": "Cửa khẩu, ngày nhập, xuất cảnh", "lo": "ດ່ານຊາຍແດນ, ວັນທີເຂົ້າ-ອອກ",
               "zh": "出入境口岸、日期"},
    "note": {"vi": "Ghi chú", "lo": "ໝາຍເຫດ", "zh": "备注"},
}  # fmt: skip
"""Name, post, nationality and passport number are asked for in print (rules of Bắc Giang). Seen on forms:
Lao ເພດ, ສັນຊາດ (of households), Chinese 姓名, 性别, 出生日期, 有效期至 (passports). The rest was composed."""

OTHER_SCRIPT = {
    "vi": "{heading} ({language})",
    "lo": "{heading} ({language})",
    "zh": "{heading}（{language}）",
}
SEX = {
    "female": {"vi": "Nữ", "lo": "ຍິງ", "zh": "女"},
    "male": {"vi": "Nam", "lo": "ຊາຍ", "zh": "男"},
}
EXPIRES = {"vi": "hết hạn {date}", "lo": "ໝົດອາຍຸ {date}", "zh": "有效期至{date}"}
GOES_WITH = {"vi": "{kind} số{number}{date} của {issuer}", "lo": "{kind} ເລກທີ{number}{date} ຂອງ {issuer}",
             "zh": "{issuer}{kind}（{date}第{number}号）"}  # fmt: skip
"""A paper of which only the issuer is known, with room for kind, number and day."""
