"""Keys of the papers a dossier orders."""

from docgen.dossier.keys.agreement import ProvisionKeys
from docgen.dossier.keys.issue import BASES, TO, IssueKeys
from docgen.dossier.keys.signing import SignatureKeys
from docgen.dossier.keys.visitors import ListKeys, NoticeKeys, ReportKeys
from docgen.dossier.kinds import (
    OCCASION,
    PARTIAL_DATE,
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
from docgen.dossier.orders import ALTERNATS
from docgen.messages import _


class InvitationKeys(IssueKeys):
    """A letter of invitation."""

    title = "invitation"
    vi = "Thư mời. `to` mặc định là các bên sang thăm."
    en = "A letter of invitation. `to` is the visit's guests where left out."

    to = TO
    bases = BASES
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
    bases = BASES
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

    to = TO
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

    to = TO
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
