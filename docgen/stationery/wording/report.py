"""The sentences of a report on a visit, in Vietnamese only: it goes to a Vietnamese superior.

Seen in print: Kính gửi, Căn cứ, the order general - results - assessment - proposals (reports of
provinces on visits), trân trọng báo cáo. Provisional: the headings' exact words, which no rule fixes.
"""

from __future__ import annotations

_LIST_END = "{% if loop.last %}.{% else %};{% endif %}"
_GUESTS = "{% for guest in guests %}{{ guest.name }}{% if not loop.last %}, {% endif %}{% endfor %}"

_THEY = "{% if guests|length > 1 %}Các bên{% else %}Hai bên{% endif %}"

KIND = "BÁO CÁO"
SUBJECT = "{{ subject }}"
TO = "Kính gửi: {{ to[0] }}"
TO_SEVERAL = "Kính gửi:"
ADDRESSEE = "- {{ body }}" + _LIST_END
BASIS = "Căn cứ {{ basis }}" + _LIST_END
PARTY_BASIS = "- Căn cứ {{ basis }}{% if loop.last %},{% else %};{% endif %}"
OPENING = (
    "{{ issuer.body }} báo cáo kết quả {% if received %}đón tiếp và làm việc với đoàn đại biểu "
    + _GUESTS
    + "{% else %}chuyến thăm và làm việc tại {{ host.name }}{% endif %} như sau:"
)

GENERAL = "I. THÔNG TIN CHUNG"
PARTICIPANTS = "1. Thành phần"
_WHICH = "{% if side.body == issuer.body %}{{ side.name }}{% else %}{{ side.where }}{% endif %}"
"""A superior at home need not be told in which province and country the issuer lies."""
SIDE = (
    f"- Đoàn đại biểu {_WHICH}"
    "{% if side.size %} ({{ side.size }}){% endif %}: {{ side.head.entry }}, "
    "Trưởng đoàn{% if side.members %};{% else %}.{% endif %}"
)
MEMBER = "+ {{ member }}" + _LIST_END
TIME = "2. Thời gian:"
TIME_VALUE = "{{ visit.dates }}{% if visit.days %} ({{ visit.days }}){% endif %}."
PLACE = "3. Địa điểm:"
PLACE_VALUE = "{% if visit.place %}{{ visit.place }}{% else %}{{ host.where }}{% endif %}."
PURPOSES = "4. Mục đích, nội dung"
PURPOSE = "- {{ purpose }}" + _LIST_END

RESULTS = "II. KẾT QUẢ"
ACTIVITIES = "1. Các hoạt động đã thực hiện"
ACTIVITY = "- {{ point }}" + _LIST_END
TALKS = "2. Nội dung trao đổi, thống nhất"
REVIEWED = _THEY + " đã đánh giá kết quả hợp tác thời gian qua:"
AGREED = _THEY + " đã thống nhất những nội dung sau:"
NOT_SIGNED = "3. Văn bản đã ký"
SIGNED = f"{NOT_SIGNED}:"
SIGNED_VALUE = "{% for text in signed %}{{ text }}{% if not loop.last %}; {% endif %}{% endfor %}."
POINT = "- {{ point }}"

ASSESSMENT = "III. ĐÁNH GIÁ"
GENERALLY = "1. Đánh giá chung"
DIFFICULTIES = "2. Khó khăn, vướng mắc"

PROPOSALS = "IV. ĐỀ XUẤT, KIẾN NGHỊ"
APPROVALS = "Những nội dung đã thống nhất cần báo cáo cấp có thẩm quyền xem xét, quyết định:"
PARAGRAPH = "{{ paragraph }}"
ENCLOSED = (
    "Gửi kèm báo cáo này: {% for paper in enclosed %}{{ paper }}{% if not loop.last %}; "
    "{% endif %}{% endfor %}."
)
CLOSING = "{{ issuer.body }} trân trọng báo cáo.{% if letterhead.form == 'nd30' %}/.{% endif %}"
