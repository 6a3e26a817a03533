"""Keys of the papers about a delegation: its notice, its list, the report on its visit."""

from docgen.dossier.keys.issue import BASES, IssueKeys
from docgen.dossier.keys.signing import BasisKeys
from docgen.dossier.kinds import PARTIAL_DATE, PARTY, TEXT, Choice, Flag, Key, ListOf, Nested
from docgen.dossier.orders import LIST_COLUMNS
from docgen.messages import _

_GATE = Key(
    TEXT,
    vi="Cửa khẩu nhập cảnh, xuất cảnh; mặc định như trong thư mời.",
    en="Where the delegation crosses the border; as in the invitation where left out.",
    example="{vi: cửa khẩu Chiềng Khương}",
    name="border_gate",
)
_OF = Key(
    ListOf(PARTY),
    vi="Đoàn của những bên nào, mỗi đoàn một bản; mặc định là các bên sang thăm.",
    en="Whose delegations, a paper each; the visit's guests where left out.",
    example="[hua-muong]",
    name="of",
)


class NoticeKeys(IssueKeys):
    """The advance notice of a delegation."""

    title = "notice"
    vi = "Mẫu thông báo trước về đoàn, song ngữ: điền những gì hồ sơ đã có, phần còn lại để điền tay."
    en = "The advance notice of a delegation: one bilingual form, with what the dossier knows filled in."

    of = _OF
    blank = Key(
        Flag(),
        vi="`true`: mẫu trắng, không điền gì.",
        en="`true`: the form with nothing filled in.",
        example="true",
    )
    notify_by = Key(
        PARTIAL_DATE,
        vi="Thông báo phải gửi đến trước ngày này.",
        en="The notice must be there by this day.",
        example="2024-02-29",
    )
    border_gate = _GATE
    contact = Key(
        TEXT,
        vi="Đầu mối liên hệ của đoàn, kèm điện thoại.",
        en="Whom to contact about the delegation, with the telephone.",
        example="{vi: Văn phòng HĐND và UBND huyện}",
    )


class ListKeys(IssueKeys):
    """The list of a delegation."""

    title = "delegation list"
    vi = (
        "Danh sách đoàn, là phụ lục của một văn bản khác: trưởng đoàn, rồi các thành viên theo thứ tự trong "
        "`delegations`; thêm dòng trống cho đủ `size`."
    )
    en = (
        "The list of a delegation, an annex to another paper: its head, then its members in the order of "
        "`delegations`; empty rows follow up to `size`."
    )

    of = _OF
    columns = Key(
        ListOf(Choice(_("column"), LIST_COLUMNS)),
        vi="Các cột, theo thứ tự in. Giới tính, ngày sinh, giấy tờ là dữ liệu cá nhân, chỉ in khi ghi ở đây.",
        en="The columns, in the order in which they are printed. Sex, birth and travel document are personal "
        "data, printed only where named here.",
        example="[name, post, nationality, document]",
    )
    attached_to = Key(
        Nested(BasisKeys),
        vi="Văn bản mà danh sách kèm theo; bỏ trống thì để chỗ điền.",
        en="The paper that the list goes with; room for it where left out.",
        example="{kind: doc.official_letter, ref: 12/UBND-NC, date: 2024-03-01}",
    )
    border_gate = _GATE


class ReportKeys(IssueKeys):
    """The report on a visit."""

    title = "report"
    vi = (
        "Báo cáo cấp trên về kết quả chuyến thăm, chỉ bằng tiếng Việt, do bên Việt Nam ban hành. Đoàn, thời "
        "gian, chương trình, nội dung thống nhất lấy từ hồ sơ; chưa rõ thì in dòng chấm."
    )
    en = (
        "The report on the visit to the superior body, in Vietnamese only, by a Vietnamese party. Who came, "
        "when, the programme and what was agreed come from the dossier; what is unknown is a dotted line."
    )

    to = Key(
        ListOf(TEXT),
        vi="Kính gửi những cơ quan nào; mặc định là cơ quan chủ quản.",
        en="Whom it is for; the superior body where left out.",
        example="[{vi: Ủy ban nhân dân tỉnh Sơn La}]",
        name="to",
    )
    bases = BASES
    assessment = Key(
        ListOf(TEXT),
        vi="Đánh giá chung, mỗi ý một mục.",
        en="The assessment, one paragraph each.",
        example="[{vi: Chuyến thăm đạt mục đích đề ra}]",
    )
    difficulties = Key(
        ListOf(TEXT),
        vi="Khó khăn, vướng mắc, mỗi ý một mục.",
        en="Difficulties, one paragraph each.",
        example="[{vi: Thông báo về đoàn còn chậm}]",
    )
    proposals = Key(
        ListOf(TEXT),
        vi="Đề xuất, kiến nghị với cấp trên, mỗi ý một mục.",
        en="What is proposed to the superior body, one paragraph each.",
        example="[{vi: Cho phép huyện tổ chức đoàn thăm lại năm sau}]",
    )
