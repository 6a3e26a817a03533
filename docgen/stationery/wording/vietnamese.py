"""Vietnamese sentences.

Seen in print: Kính gửi, Căn cứ, trân trọng kính mời, Nơi nhận, Như trên, Lưu (Decree 30/2020, models
1.5 and 1.7); do … làm Trưởng đoàn, hai Bên, hai bên thống nhất, sau đây gọi … là “hai Bên”,
cấp có thẩm quyền (lexicon); Nhân dịp … thay mặt …, lời chúc mừng tốt đẹp nhất (letters of
congratulation of Party and State in the press). Provisional: the sentences on the reply and on the
programme's change, the greeting; of the letter of thanks the sentences on
what was done and signed, and on a return visit (sự đón tiếp … trọng thị: hanoimoi.vn 678075).
"""

from __future__ import annotations

from docgen.stationery.wording.words import (
    Congratulation,
    DelegationList,
    Invitation,
    Letter,
    Memorandum,
    Programme,
    Thanks,
    Wording,
)

_PLACE = "{% if visit.place %}{{ visit.place }}{% else %}{{ host.where }}{% endif %}"
_we = "{% if letterhead.form == 'cong-ham' %}{{ host.body }}{% else %}chúng tôi{% endif %}"
_WE = "{% if letterhead.form == 'cong-ham' %}{{ host.body }}{% else %}Chúng tôi{% endif %}"
"""Who speaks: in a công hàm the office, in the third person (3287/QĐ-BNG)."""
_LIST_END = "{% if loop.last %}.{% else %};{% endif %}"


def _broken(value: str, before: str, after: str) -> str:
    """Return the tag of a title's line that is broken where the phrase is, if it is longer than a line."""
    return f"{{{{ {value}|replace('{before}', '{after}') if {value}|length > 62 else {value} }}}}"


VIETNAMESE = Wording(
    letter=Letter(
        translation="Bản dịch",
        addressee="Kính gửi: {% if letterhead.form == 'cong-ham' %}{{ guest.body }}"
        "{% else %}{{ addressee.line }}{% endif %}, nước {{ guest.country }}",
        salutation="Kính thưa {{ addressee.honorific }},",
        closing="{% if letterhead.form == 'cong-ham' %}Nhân dịp này, {{ host.body }} xin gửi tới "
        "{{ guest.body }} lời chào trân trọng.{% else %}Xin gửi"
        "{% if addressee.honorific %} tới {{ addressee.honorific }}{% endif %} lời chào trân trọng."
        "{% endif %}",
        recipients="Nơi nhận:",
        as_above="- Như trên;",
        recipient="- {{ recipient }};",
        filed="- Lưu: {{ file_under }}.",
        last_recipient="{% if letterhead.form == 'party' %}- Lưu Văn phòng.{% else %}- Lưu: VT.{% endif %}",
    ),
    invitation=Invitation(
        kind="THƯ MỜI",
        greeting="{% if letterhead.form == 'cong-ham' %}{{ host.body }} xin gửi tới{% else %}"
        "Lời đầu tiên, thay mặt {{ host.body }}, chúng tôi xin gửi tới{% endif %} {{ guest.body }} lời chào "
        "trân trọng và lời chúc tốt đẹp nhất.",
        basis="Căn cứ {{ basis }}" + _LIST_END,
        party_basis="- Căn cứ {{ basis }}{% if loop.last %},{% else %};{% endif %}",
        invitation=_WE + " trân trọng kính mời đoàn đại biểu {{ guest.where }} do "
        "{% if letterhead.form != 'cong-ham' and addressee.honorific "
        "and addressee.posts == guest.head.posts %}"
        "{{ addressee.honorific }}"
        "{% else %}{{ guest.head.line }}{% endif %} làm Trưởng đoàn"
        "{% if guest.size %} (đoàn gồm {{ guest.size }}){% endif %} "
        "{% if visit.event %}tham dự {{ visit.event }}{% else %}sang thăm và làm việc{% endif %} tại "
        + _PLACE
        + "{% if visit.days %}, trong thời gian {{ visit.days }}{% endif %}, "
        "{% if visit.planned %}dự kiến {% endif %}{{ visit.dates }}.",
        purposes="Nội dung chuyến thăm và làm việc gồm:",
        purpose="- {{ purpose }}" + _LIST_END,
        relation=_WE + " tin tưởng chuyến thăm sẽ góp phần tăng cường quan hệ {{ relation }}.",
        review="Kết quả hợp tác giữa hai bên thời gian qua",
        review_point="- {{ point }}",
        border_gate="Cửa khẩu nhập cảnh, xuất cảnh:",
        costs="Chi phí:",
        contact="Đầu mối liên hệ:",
        reply="Kính mong {{ guest.body }} xác nhận và gửi danh sách đoàn (họ và tên, chức vụ, số hộ chiếu "
        "hoặc giấy thông hành), thời gian và cửa khẩu nhập cảnh trước {{ reply_by }} để "
        + _we
        + " chuẩn bị đón tiếp chu đáo.",
        enclosed="(Kèm theo thư này là Chương trình thăm và làm việc.)",
    ),
    programme=Programme(
        kind="CHƯƠNG TRÌNH",
        subject="{% if visit.event %}{{ visit.event }}{% else %}Đoàn đại biểu {% for guest in guests %}"
        "{{ guest.name }}{% if not loop.last %}, {% endif %}{% endfor %} thăm và làm việc tại "
        "{{ host.name }}{% endif %}",
        time="Thời gian:",
        time_value="{% if visit.planned %}dự kiến {% endif %}{{ visit.dates }}"
        "{% if visit.days %} ({{ visit.days }}){% endif %}",
        place="Địa điểm:",
        participants="Thành phần:",
        host="- {{ host.heading }}: {{ host.head.entry }}{% if host.size %} ({{ host.size }}){% endif %};",
        guest="- {{ guest.heading }}: {{ guest.head.entry }}{% if guest.size %} ({{ guest.size }}){% endif %}"
        + _LIST_END,
        contents="Nội dung:",
        content="- {{ purpose }}" + _LIST_END,
        columns=("Thời gian", "Nội dung", "Địa điểm", "Chủ trì"),
        session_participants="Thành phần: {{ session.participants }}",
        note="Chương trình có thể được điều chỉnh cho phù hợp với tình hình thực tế."
        "{% if letterhead.form == 'nd30' %}/.{% endif %}",
    ),
    memorandum=Memorandum(
        side="Đoàn đại biểu {{ side.where }}{% if side.size %} ({{ side.size }}){% endif %}:",
        side_head="- {{ side.head.entry }}, Trưởng đoàn{% if side.members %};{% else %}.{% endif %}",
        side_member="- {{ member }}" + _LIST_END,
        hereinafter="{% if text.sides|length > 2 %}Các bên nêu trên sau đây gọi chung là “các Bên”."
        "{% else %}Hai bên nêu trên sau đây gọi chung là “hai Bên”.{% endif %}",
        basis="Căn cứ {{ basis }}" + _LIST_END,
        reviewed="{% if text.sides|length > 2 %}Các Bên{% else %}Hai Bên{% endif %} cùng đánh giá kết "
        "quả hợp tác thời gian qua như sau:",
        review_point="- {{ point }}",
        agreed="{% if text.relation %}Nhằm tăng cường quan hệ {{ text.relation }}, "
        "{% if text.sides|length > 2 %}các Bên{% else %}hai Bên{% endif %}"
        "{% elif text.sides|length > 2 %}Các Bên{% else %}Hai Bên{% endif %} thống nhất những nội "
        "dung sau:",
        article="{{ article.label }}.{% if article.title %} {{ article.title }}{% endif %}",
        point="{% if point.number %}{{ point.number }} {% endif %}{{ point.text }}",
        approvals="Những nội dung cần báo cáo cấp có thẩm quyền của mỗi Bên xem xét, quyết định trước khi "
        "thực hiện:",
        approval="- {{ approval }}",
    ),
    congratulation=Congratulation(
        kind="THƯ CHÚC MỪNG",
        opening="Nhân dịp {{ occasion }}, {% if letterhead.form == 'cong-ham' %}{{ host.body }}{% else %}"
        "thay mặt {{ on_behalf }}, chúng tôi{% endif %} xin gửi tới {{ congratulated }} "
        "lời chúc mừng tốt đẹp nhất.",
        relation=_WE + " tin tưởng quan hệ {% if relation %}{{ relation }} nói chung và quan hệ {% endif %}"
        "hữu nghị, hợp tác giữa {{ host.name }} và {{ guest.name }}{% if relation %} nói riêng{% endif %} "
        "sẽ ngày càng phát triển.",
    ),
    thanks=Thanks(
        kind="THƯ CẢM ƠN",
        opening="{% if letterhead.form == 'cong-ham' %}{{ host.body }}{% else %}"
        "Thay mặt {{ on_behalf }}, chúng tôi{% endif %} trân trọng cảm ơn {{ guest.body }} "
        "{% if hosted %}đã cử đoàn đại biểu {{ guest.name }} {% if visit.event %}tham dự {{ visit.event }}"
        "{% else %}sang thăm và làm việc{% endif %}{% else %}đã dành cho đoàn đại biểu {{ host.name }} sự "
        "đón tiếp trọng thị, chu đáo và thân tình {% if visit.event %}khi tham dự {{ visit.event }}"
        "{% else %}trong chuyến thăm và làm việc{% endif %}{% endif %} tại {{ place }}, {{ visit.dates }}.",
        done="Trong chuyến thăm, {{ sides }} đã tiến hành các hoạt động sau:",
        item="- {{ item }}" + _LIST_END,
        hope=_WE + " mong muốn {{ sides }} tiếp tục phối hợp chặt chẽ, thực hiện có hiệu quả "
        "{% if signed %}{{ signed }} đã ký kết{% else %}những nội dung đã thống nhất{% endif %}, góp phần "
        "vun đắp quan hệ {% if relation %}{{ relation }}{% else %}hữu nghị, hợp tác giữa {{ host.name }} và "
        "{{ guest.name }}{% endif %}.",
        return_visit=_WE + " {% if hosted %}mong được đón tiếp đoàn đại biểu {{ guest.name }} trở lại thăm "
        "{{ host.name }}.{% else %}trân trọng kính mời đoàn đại biểu {{ guest.name }} sang thăm "
        "{{ host.name }} vào thời gian thích hợp.{% endif %}",
    ),
    delegation=DelegationList(
        annex="Phụ lục",
        kind="DANH SÁCH ĐOÀN ĐẠI BIỂU",
        attached="(Kèm theo {{ attached_to }})",
        time="Thời gian:",
        place="Địa điểm:",
        total="Tổng cộng: {{ size }}.",
        whose=_broken("party.where", ", nước ", ",\\nnước "),
        event="tham dự " + _broken("visit.event", " giữa ", "\\ngiữa "),
    ),
    review_print="Bản in để đối chiếu hai thứ tiếng, không phải bản để ký",
)
