"""The words that the guard looks for, by language; patterns over one text of a point.

Border words fall into three: those of the line itself and of sovereignty, which no local agreement may
touch; those that name a treaty, which may be cited; and the daily work along the border (patrols,
markers, crossings), which is what such agreements are for and is not looked for at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

Patterns = Mapping[str, re.Pattern[str]]


def _each(vi: str, lo: str, zh: str) -> Patterns:
    return {
        code: re.compile(pattern, re.IGNORECASE | re.VERBOSE)
        for code, pattern in (("vi", vi), ("lo", lo), ("zh", zh))
    }


AID: Final = _each(
    r"\b(?:hỗ\ trợ|viện\ trợ|tài\ trợ|trợ\ giúp|trợ\ cấp|giúp|tặng|ủng\ hộ|cho\ vay|vay\ vốn|tín\ dụng)\b",
    "ຊ່ວຍເຫຼືອ|ສະໜັບສະໜູນ|ໃຫ້ກູ້|ເງິນກູ້|ມອບ",
    "援助|资助|支援|支持|捐赠|捐助|赠送|无偿|贷款|拨款",
)
"""What makes money a gift or a loan."""

MONEY: Final = _each(
    r"""(?:\d[\d.,]*|\b(?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ))\s*
        (?:(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)\s*)*
        (?:đồng|đô\ la|kíp|kip|nhân\ dân\ tệ|VNĐ|VND|USD|LAK|CNY|NDT|RMB|EUR)\b""",
    r"(?:\d[\d.,]*|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້)\s*(?:(?:ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້)\s*)*(?:ກີບ|ດົ່ງ|ໂດລາ|ຢວນ|VND|USD|LAK|CNY)",
    r"(?:\d[\d.,]*|[一二三四五六七八九十百千两〇零]+)\s*[百千万亿]*\s*(?:越南盾|越盾|盾|基普|美元|人民币|元|VND|USD|LAK)",
)
"""An amount of money in words of the text itself."""

RENEWAL: Final = _each(
    r"""(?<!không\ )(?<!không\ được\ )\b(?:tự\ động|mặc\ nhiên|đương\ nhiên)\s(?:được\s)?
        (?:gia\ hạn|kéo\ dài|tiếp\ tục\ có\ hiệu\ lực)
      | (?<!không\ )\b(?:gia\ hạn|kéo\ dài)\s[^.;]{0,40}(?:tự\ động|mặc\ nhiên|đương\ nhiên)""",
    r"(?<!ບໍ່)(?:ຕໍ່ອາຍຸ|ຕໍ່ກຳນົດ|ຂະຫຍາຍອາຍຸ|ຍືດອາຍຸ)[^.;]{0,40}ອັດຕະໂນມັດ"
    r"|ອັດຕະໂນມັດ[^.;]{0,40}(?<!ບໍ່)(?:ຕໍ່ອາຍຸ|ຕໍ່ກຳນົດ|ຂະຫຍາຍອາຍຸ|ຍືດອາຍຸ)",
    r"(?<!不)(?<!不得)(?<!不会)自动(?:延长|延期|续期|续延|顺延|展期|续签|续订|续约|续展)",
)
"""A term that goes on by itself."""

CITED: Final = _each(
    r"""\b(?:công\ ước|hiệp\ ước|định\ ước|hiệp\ định|nghị\ định\ thư)\b.*?
        (?=[.,;]|\s(?:giữa|ký|để|nhằm)\s|$
          |\svà\s(?:tiến\ |triển\ khai|điều\ chỉnh|thay\ đổi|xác\ định|di\ |dịch\ |tổ\ chức|phối\ hợp))""",
    "(?:ສົນທິສັນຍາ|ອະນຸສັນຍາ|ພິທີສານ|ສັນຍາ).*?(?=[.,;]|ລະຫວ່າງ|ເພື່ອ|$)",
    "《[^》]*》|[^，。；、]*?(?:公约|条约|协定|议定书)",
)
"""The name of a treaty, which may hold any word."""

BORDER_LINE: Final = _each(
    r"""\bphân\ giới|\bcắm\ mốc
      | \b(?:phân\ định|hoạch\ định|vạch|xác\ lập)\s(?:lại\s)?(?:đường\s|ranh\s|vùng\s)?
        (?:biên|giới|lãnh\ thổ)
      | \b(?:điều\ chỉnh|thay\ đổi|dịch\ chuyển|di\ dời|di\ chuyển|sửa\ đổi|xác\ định\ lại)\s(?:\w+\s){0,3}
        (?:đường\ biên|biên\ giới|ranh\ giới|mốc|cột\ mốc)
      | \b(?:nhượng|đổi|hoán\ đổi|trao\ đổi)\s(?:đất|lãnh\ thổ)\b
      | \btranh\ chấp\s(?:\w+\s){0,2}(?:lãnh\ thổ|biên\ giới|chủ\ quyền)|\bchồng\ lấn
      | \bquốc\ tịch\b|\bdẫn\ độ\b|\bquyền\s(?:\w+\s){0,3}cơ\ bản\ của\ công\ dân""",
    "ປັກປັນ|ປັກຫຼັກໝາຍ|ແບ່ງເຂດແດນ"
    "|(?:ດັດແກ້|ປ່ຽນແປງ|ຍົກຍ້າຍ|ເຄື່ອນຍ້າຍ|ກຳນົດ)(?:ຄືນ)?(?:ເສັ້ນ|ຫຼັກໝາຍ|ຫຼັກ)?(?:ຊາຍແດນ|ເຂດແດນ)"
    "|ຂໍ້ຂັດແຍ່ງ(?:ດ້ານ|ກ່ຽວກັບ)?(?:ຊາຍແດນ|ດິນແດນ)|ສັນຊາດ|ສົ່ງຜູ້ຮ້າຍຂ້າມແດນ|ສິດພື້ນຖານຂອງພົນລະເມືອງ",
    "划界|定界|勘界|立碑|割让|换地"
    "|(?:调整|变更|改变|移动|挪动|迁移|重新划定|划定)[^，。；]{0,6}(?:边界|国界|国境线|边境线|界碑)"
    "|(?:边界|领土|主权)(?:争议|争端|纠纷)|国籍|引渡|公民基本权利",
)
"""What changes or settles the line, or what citizens are: matters of treaties."""

SOVEREIGNTY: Final = _each(
    r"\bchủ\ quyền\b|\btoàn\ vẹn\b|(?<!vùng\ )\blãnh\ thổ\b", "ອະທິປະໄຕ|ບູລະນະພາບ|ຜືນແຜ່ນດິນ|ດິນແດນ", "主权|领土"
)
"""Words that only a State says of itself."""

PREVENTED: Final = _each(
    r"\b(?:không|chống|cấm|ngăn|phòng|tự\ ý|trái\ phép|xử\ lý|phát\ hiện)\b",
    "ບໍ່|ຫ້າມ|ສະກັດ|ຕ້ານ|ຜິດກົດໝາຍ",
    "不得|不准|禁止|严禁|防止|防范|制止|打击|擅自|非法",
)
"""Before it in its clause: what is not to be done along the border, which is daily work there."""

HONOURED: Final = _each(
    r"\b(?:tôn\ trọng|nguyên\ tắc|bảo\ vệ|giữ\ vững|không)\b",
    "ເຄົາລົບ|ນັບຖື|ຫຼັກການ|ປົກປັກ|ປ້ອງກັນ|ບໍ່",
    "尊重|原则|维护|捍卫|不",
)
"""In its clause: sovereignty named as what both sides keep to."""

DEFENCE: Final = _each(
    r"\b(?:quốc\ phòng|an\ ninh|tuần\ tra|biên\ phòng|lực\ lượng\ vũ\ trang|công\ an|quân\ sự|đầu\ tư)\b",
    "ປ້ອງກັນຊາດ|ປ້ອງກັນຄວາມສະຫງົບ|ລາດຕະເວນ|ກຳລັງປະກອບອາວຸດ|ທະຫານ|ຕຳຫຼວດ|ລົງທຶນ",
    "国防|巡逻|边防|武装|公安|投资",
)
"""Fields in which ministries are asked."""
