"""The few patterns that views need to put words together, by language.

Whole sentences of a paper stand in its template; terms stand in the lexicon. What is here is
syntax: how a nation is named in an address, a year in a heading, a point in a reference. Lao and
Chinese were composed from words the lexicon attests.
"""

NATION = {"vi": "nước {nation}", "lo": "{nation}", "zh": "{nation}"}
HEAD_COUNT = {"vi": "{count} người", "lo": "{count} ຄົນ", "zh": "{count}人"}
YEAR = {"vi": "Năm {year}", "lo": "ປີ {year}", "zh": "{year}年"}
WEEKDAY_AND_DATE = {"vi": "{weekday}, {date}", "lo": "{weekday}, {date}", "zh": "{date}（{weekday}）"}
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
                "zh": "代表团来访预先通知"}  # fmt: skip

NOTICE_LINES = {
    "delegation": {"vi": "Đoàn đại biểu", "lo": "ຄະນະຜູ້ແທນ", "zh": "代表团"},
    "head": {"vi": "Trưởng đoàn", "lo": "ຫົວໜ້າຄະນະ", "zh": "团长"},
    "size": {"vi": "Số người", "lo": "ຈຳນວນຄົນ", "zh": "人数"},
    "host": {"vi": "Cơ quan đón tiếp", "lo": "ອົງການຕ້ອນຮັບ", "zh": "接待单位"},
    "purpose": {"vi": "Mục đích, nội dung", "lo": "ຈຸດປະສົງ, ເນື້ອໃນ", "zh": "目的和内容"},
    "dates": {"vi": "Thời gian", "lo": "ເວລາ", "zh": "时间"},
    "place": {"vi": "Địa điểm", "lo": "ສະຖານທີ່", "zh": "地点"},
    "gate": {"vi": "Cửa khẩu", "lo": "ດ່ານຊາຍແດນ", "zh": "口岸"},
    "vehicles": {"vi": "Phương tiện, biển số", "lo": "ພາຫະນະ, ປ້າຍທະບຽນ", "zh": "车辆及车牌号"},
    "contact": {"vi": "Đầu mối liên hệ", "lo": "ຜູ້ປະສານງານ", "zh": "联系人"},
    "note": {"vi": "Ghi chú", "lo": "ໝາຍເຫດ", "zh": "备注"},
}  # fmt: skip

NOTICE_COLUMNS = (
    {"vi": "STT", "lo": "ລ/ດ", "zh": "序号"},
    {"vi": "Họ và tên", "lo": "ຊື່ ແລະ ນາມສະກຸນ", "zh": "姓名"},
    {"vi": "Chức vụ", "lo": "ຕຳແໜ່ງ", "zh": "职务"},
    {"vi": "Quốc tịch", "lo": "ສັນຊາດ", "zh": "国籍"},
    {"vi": "Số hộ chiếu", "lo": "ເລກທີໜັງສືຜ່ານແດນ", "zh": "护照号码"},
)
