"""Keys of the papers a dossier orders."""

from docgen.dossier.keys.agreement import ProvisionKeys
from docgen.dossier.keys.parties import LetterKeys
from docgen.dossier.keys.signing import BasisKeys, SignatureKeys
from docgen.dossier.kinds import (
    LINE,
    OCCASION,
    PARTIAL_DATE,
    PARTY,
    TERM,
    TEXT,
    Choice,
    Count,
    Flag,
    Key,
    ListOf,
    MapOf,
    Nested,
    Record,
    Shortened,
)
from docgen.dossier.orders import ALTERNATS, LIST_COLUMNS
from docgen.messages import _

FORMS = ("cong-thu", "cong-ham", "nd30", "party", "lo-admin", "gbt9704-letter", "gbt9704")
"""The forms of `docgen.protocol.forms`, to which this room may not reach."""


class IssueKeys(LetterKeys):
    """What every issued paper has."""

    title = "issue"
    vi = "Những gì văn bản nào cũng có. Số và ngày để trống cho đến khi ký."
    en = "What every issued paper has. Number and day stay blank until given."

    issuer = Key(
        PARTY,
        vi="Bên ban hành; mặc định là bên đón.",
        en="The party that issues it; the host where left out.",
        example="thuan-chau",
    )
    form = Key(
        Choice(_("form"), FORMS),
        vi="Thể thức, khi không theo thể thức quy định cho bên ban hành, loại văn bản và ngày.",
        en="The form, where it is not the one that issuer, paper and day prescribe.",
        example="nd30",
    )
    number = Key(LINE, vi="Số, cho sau khi ký.", en="Running number, given after signature.", example="123")
    date = Key(
        PARTIAL_DATE,
        vi="Ngày ban hành; có thể chỉ ghi năm và tháng.",
        en="Day of issue; perhaps only year and month.",
        example="2023-07",
    )


_TO = Key(
    ListOf(PARTY),
    vi="Gửi những bên nào; mỗi bên một thư.",
    en="To which parties; a letter each.",
    example="[hua-muong]",
    name="to",
)
_BASES = Key(
    ListOf(Nested(BasisKeys)),
    vi="Các căn cứ, theo thứ tự.",
    en="The documents it rests on, in order.",
    example="[{kind: doc.decision, ref: 607-QĐ/TU, date: 2018-04-05}]",
    name="bases",
)


class InvitationKeys(IssueKeys):
    """A letter of invitation."""

    title = "invitation"
    vi = "Thư mời. `to` mặc định là các bên sang thăm."
    en = "A letter of invitation. `to` is the visit's guests where left out."

    to = _TO
    bases = _BASES
    reply_by = Key(
        PARTIAL_DATE, vi="Đề nghị trả lời trước ngày.", en="Please reply by this day.", example="2023-07-20"
    )
    border_gate = Key(
        TEXT,
        vi="Cửa khẩu đón đoàn.",
        en="Where the guests cross the border.",
        example="{vi: cửa khẩu Chiềng Khương}",
    )
    costs = Key(
        TEXT, vi="Ai chịu chi phí nào.", en="Who pays what.", example="{vi: 'Bên mời chịu chi phí ăn, ở'}"
    )
    contact = Key(
        TEXT, vi="Đầu mối liên hệ.", en="Whom to contact.", example="{vi: Văn phòng HĐND và UBND huyện}"
    )
    review = Key(
        Flag(),
        vi="In kết quả hợp tác (`cooperation`) thành phần thứ hai của thư.",
        en="Print the cooperation so far as the letter's second part.",
        example="true",
    )


class ProgrammeKeys(IssueKeys):
    """The programme of the visit."""

    title = "programme"
    vi = "Chương trình chuyến thăm."
    en = "The programme of the visit."


class MemorandumKeys(Record):
    """A memorandum, minutes or agreement."""

    title = "memorandum"
    vi = "Biên bản hoặc thỏa thuận của hai bên trở lên."
    en = "A memorandum, minutes or agreement of two parties or more."

    name = Key(
        TEXT,
        vi="Tên gọi của văn bản (Luật 70/2020, Điều 6).",
        en="What it is called (Law 70/2020, Article 6, says which names are allowed).",
        example="doc.minutes.agreement",
        required=True,
        name="title",
    )
    signatories = Key(
        MapOf(Nested(SignatureKeys, may_be_empty=True), by_party=True),
        vi="Các bên ký, theo thứ tự lễ tân; mặc định là bên đón và các bên sang thăm, do trưởng đoàn ký.",
        en="Who signs, by party in protocol order; host and guests where left out, each by its "
        "delegation's head.",
        example="{thuan-chau: {post: post.chair_pc.district}, hua-muong: {person: hua-muong-head}}",
    )
    round_ = Key(
        Count(1, 999),
        vi="Lần thứ mấy; mặc định như cuộc gặp.",
        en="Which of its series; the visit's round where left out.",
        example="12",
        name="round",
    )
    term = Key(TERM, vi="Giai đoạn hợp tác.", en="The years it is for.", example="2023/2025")
    place = Key(
        TEXT,
        vi="Nơi ký; mặc định như cuộc gặp.",
        en="Where it is signed; the visit's place where left out.",
        example="vn.thuan_chau",
    )
    date = Key(
        PARTIAL_DATE,
        vi="Ngày ký; để trống cho đến khi ký.",
        en="Day of signing; blank until given.",
        example="2023-08-04",
    )
    bases = _BASES
    provisions = Key(
        ListOf(Shortened(ProvisionKeys, "clause")),
        vi="Các điều khoản cuối, theo thứ tự: mã, hoặc mã và giá trị riêng.",
        en="The final provisions from the clause bank, in order: by id, or by id with values of their own.",
        example="[final.funding, {clause: final.term, term: 2024/2026}]",
    )
    alternat = Key(
        Choice(_("alternat"), ALTERNATS),
        vi="Cách luân phiên thứ tự các bên: `full` (mặc định), mỗi bên đứng trước trong cả hai văn bản của "
        "bản gốc mình giữ; `simplified`, mỗi bên đứng trước trong văn bản bằng tiếng của mình ở mọi bản gốc.",
        en="How the parties take turns: `full` where left out, each side first in both texts of its own "
        "original; `simplified`, each side first in the text of its own language, in every original.",
        example="simplified",
    )


class CongratulationKeys(IssueKeys):
    """A letter on an occasion."""

    title = "congratulation"
    vi = (
        "Thư chúc mừng. `to` mặc định là các bên khác của chuyến thăm. Không ghi `wishes` thì thư có lời "
        "chúc mẫu theo dịp, theo nơi nhận là cấp ủy, chính quyền hay sở."
    )
    en = (
        "A letter of congratulation. `to` is every other party of the visit where left out. Without `wishes` "
        "the letter says what is usual on that occasion to a Party committee, a locality or an office of it."
    )

    to = _TO
    occasion = Key(
        OCCASION,
        vi="Nhân dịp gì: mã trong từ điển (năm thứ mấy được tự tính) hoặc bằng lời.",
        en="On what occasion: an entry of the lexicon, whose anniversary is counted, or words.",
        example="occasion.la.new_year",
        required=True,
    )
    year = Key(
        Count(1900, 2100),
        vi="Dịp của năm nào; mặc định là năm của ngày ban hành, rồi năm của chuyến thăm.",
        en="Which year's; that of the day of issue where left out, then that of the visit.",
        example="2026",
    )
    wishes = Key(
        ListOf(TEXT),
        vi="Nội dung và lời chúc thay cho lời mẫu, mỗi đoạn một mục.",
        en="What is said and wished in place of the standard words, one paragraph each.",
        example="[{vi: …, lo: …}]",
    )


class ThanksKeys(IssueKeys):
    """A letter of thanks."""

    title = "thanks"
    vi = (
        "Thư cảm ơn sau chuyến thăm. Mặc định bên sang thăm (bên đầu tiên) cảm ơn bên đón; `issuer` là bên "
        "đón thì cảm ơn các bên sang thăm. Thời gian, địa điểm, việc đã làm, văn bản đã ký lấy từ hồ sơ."
    )
    en = (
        "A letter of thanks after the visit. The first guest thanks the host; where `issuer` is the host, it "
        "thanks the guests. Days, place, what was done and what was signed come from the dossier."
    )

    to = _TO
    return_visit = Key(
        Flag(),
        vi="`true`: mời bên được cảm ơn sang thăm.",
        en="`true`: it invites whom it thanks.",
        example="true",
    )
    wishes = Key(
        ListOf(TEXT),
        vi="Lời chúc thay cho lời mẫu, mỗi đoạn một mục.",
        en="The wishes in place of the standard one, one paragraph each.",
        example="[{vi: …, lo: …}]",
    )


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
    bases = _BASES
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


class PapersKeys(Record):
    """Which papers are wanted."""

    title = "papers"
    vi = "Các văn bản cần làm. Chỉ ghi tên mà không ghi gì thêm cũng được: `programme:`."
    en = "The papers that are wanted. A name with nothing after it is enough: `programme:`."

    invitation = Key(
        Nested(InvitationKeys, may_be_empty=True),
        vi="Thư mời.",
        en="Letter of invitation.",
        example="{symbol: UBND-NC}",
    )
    programme = Key(
        Nested(ProgrammeKeys, may_be_empty=True), vi="Chương trình.", en="Programme.", example="{}"
    )
    memorandum = Key(
        Nested(MemorandumKeys, may_be_empty=True),
        vi="Biên bản hoặc thỏa thuận.",
        en="Memorandum, minutes or agreement.",
        example="{title: doc.minutes.agreement}",
    )
    congratulation = Key(
        Nested(CongratulationKeys, may_be_empty=True),
        vi="Thư chúc mừng.",
        en="Letter of congratulation.",
        example="{occasion: occasion.la.new_year}",
    )
    thanks = Key(
        Nested(ThanksKeys, may_be_empty=True),
        vi="Thư cảm ơn sau chuyến thăm.",
        en="Letter of thanks after the visit.",
        example="{return_visit: true}",
    )
    notice = Key(
        Nested(NoticeKeys, may_be_empty=True), vi="Thông báo đoàn.", en="Advance notice.", example="{}"
    )
    delegation = Key(
        Nested(ListKeys, may_be_empty=True),
        vi="Danh sách đoàn.",
        en="List of the delegation.",
        example="{columns: [name, post, nationality]}",
    )
    report = Key(
        Nested(ReportKeys, may_be_empty=True),
        vi="Báo cáo kết quả chuyến thăm.",
        en="Report on the visit.",
        example="{proposals: [{vi: …}]}",
    )
