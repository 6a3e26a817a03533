"""Keys of the papers a dossier orders."""

from docgen.dossier.keys.parties import LetterKeys
from docgen.dossier.keys.signing import BasisKeys, SignatureKeys
from docgen.dossier.kinds import (
    CLAUSE,
    LINE,
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
)
from docgen.dossier.orders import ALTERNATS
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
        ListOf(CLAUSE),
        vi="Các điều khoản cuối, theo thứ tự.",
        en="The final provisions from the clause bank, in order.",
        example="[final.funding, final.term]",
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
    vi = "Thư chúc mừng. `to` mặc định là các bên khác của chuyến thăm."
    en = "A letter of congratulation. `to` is every other party of the visit where left out."

    to = _TO
    occasion = Key(
        TEXT,
        vi="Nhân dịp gì: mã trong từ điển hoặc bằng lời.",
        en="On what occasion: an entry of the lexicon or words.",
        example="hon.lao_new_year",
        required=True,
    )
    wishes = Key(
        ListOf(TEXT),
        vi="Lời chúc, mỗi đoạn một mục.",
        en="The wishes, one paragraph each.",
        example="[{vi: …, lo: …}]",
    )


class NoticeKeys(IssueKeys):
    """The advance notice of a delegation."""

    title = "notice"
    vi = "Mẫu thông báo trước về đoàn, song ngữ."
    en = "The advance notice of a delegation: one bilingual form."


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
        example="{occasion: hon.lao_new_year}",
    )
    notice = Key(
        Nested(NoticeKeys, may_be_empty=True), vi="Thông báo đoàn.", en="Advance notice.", example="{}"
    )
