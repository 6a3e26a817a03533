"""What a template sees: plain strings in one language, ready to print. The whole vocabulary.

A view says nothing about looks and holds no dates or numbers, only words. A name that templates
use is a field here; `{{ signature.post }}` in Word is `View.signature.post`. Strings may hold the
two marks of `docgen.word.marks` round a passage to be highlighted (a text that is missing in the
language); the renderer turns them into Word highlighting. Empty strings and lists mean: leave out.

Each field says what it means, for `docgen templates vars`, and how its text may read, where it is a text.
"""

from __future__ import annotations

from typing import Annotated

from docgen.frozen import frozen
from docgen.messages import _


@frozen
class Letterhead:
    """The head of an issued paper, in the order of the form (`docgen.protocol.forms`)."""

    form: Annotated[
        str,
        _("Which head is drawn: cong-thu, cong-ham, nd30, party, lo-admin, gbt9704 or gbt9704-letter."),
        "cong-thu",
    ]
    nation: Annotated[
        str, _("The State's name; empty where the form has none."), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    ]
    motto: Annotated[
        str,
        _("The line under the State's name; empty where the form has none."),
        "Độc lập - Tự do - Hạnh phúc",
    ]
    superior: Annotated[
        str, _("The superior body over the issuer; empty where there is none."), "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
    ]
    issuer: Annotated[
        list[str],
        _("The issuing body, in one line or two, upper case where the script has it."),
        "ỦY BAN NHÂN DÂN",
    ]
    number: Annotated[str, _("The paper's number; empty where it bears none."), "Số:      /CT-UBND"]
    dateline: Annotated[str, _("Place and day of issue."), "Thuận Châu, ngày      tháng 7 năm 2023"]
    translation: Annotated[bool, _("This is a translation: marked as such, no emblem, no seal.")]


@frozen
class PersonView:
    """Somebody, in words; unknown names are dotted lines."""

    honorific: Annotated[str, _("The form of address before the name; may be empty."), "ông"]
    name: Annotated[str, _("The name, or a dotted line."), "Hà Đức Minh"]
    posts: Annotated[str, _("Posts with the place."), "Bí thư Huyện ủy Si Ma Cai"]
    line: Annotated[
        str, _("All in one: form of address, name, posts."), "ông Hà Đức Minh, Bí thư Huyện ủy Si Ma Cai"
    ]
    entry: Annotated[
        str,
        _("An entry of a list under the party's name, which the posts need not repeat, with a capital."),
        "Ông Hà Đức Minh, Bí thư Huyện ủy",
    ]


@frozen
class SignatureView:
    """A signature block, from top to bottom."""

    heading: Annotated[list[str], _("Lines above the post, upper case; may be empty."), "TM. ỦY BAN NHÂN DÂN"]
    post: Annotated[
        str,
        _("The signer's post, upper case; with its organ, or of two posts, each on a line of its own."),
        "CHỦ TỊCH",
    ]
    name: Annotated[str, _("The signer's name, or a dotted line."), "Hà Đức Minh"]


@frozen
class PartyView:
    """A party, in words."""

    name: Annotated[str, _("The party's name within a sentence."), "huyện Thuận Châu"]
    heading: Annotated[str, _("The name at the head of a line."), "Huyện Thuận Châu"]
    where: Annotated[
        str,
        _("The name with province and country."),
        "huyện Thuận Châu, tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    ]
    body: Annotated[str, _("The organ that acts for the party."), "Ủy ban nhân dân huyện Thuận Châu"]
    country: Annotated[str, _("Long name of the country."), "Cộng hòa xã hội chủ nghĩa Việt Nam"]
    head: Annotated[PersonView, _("Head of its delegation.")]
    members: Annotated[
        list[str],
        _("One entry a person, in protocol order, the head not among them."),
        "Ông …, Chánh Văn phòng",
    ]
    size: Annotated[str, _("Number of people, with the head; empty where unknown."), "12 người"]


@frozen
class ReviewView:
    """What was done in one year; `heading` Năm 2022, or empty for what belongs to no year."""

    heading: Annotated[str, _("The year, or empty for what belongs to no year."), "Năm 2022"]
    points: Annotated[
        list[str],
        _("What was done, one sentence each."),
        "Hai huyện quan tâm công tác tuyên truyền trong nhân dân.",
    ]


@frozen
class VisitView:
    """The visit, in words."""

    event: Annotated[
        str,
        _("The event's name; empty where it has none."),
        "Hội đàm thường niên giữa huyện Pạc Xăn và thành phố Hà Tĩnh",
    ]
    purpose: Annotated[
        list[str],
        _("Purposes, each with a capital, as it stands at the head of a line."),
        "Trao đổi kinh nghiệm phát triển kinh tế - xã hội",
    ]
    dates: Annotated[
        str, _("The days of the visit; a gap where unknown."), "từ ngày 02 đến ngày 04 tháng 8 năm 2023"
    ]
    days: Annotated[str, _("Number of days; empty where unknown or only one."), "03 ngày"]
    planned: Annotated[bool, _("The days are planned, not settled.")]
    place: Annotated[str, _("Where the visit takes place; empty where unknown."), "huyện Thuận Châu"]


@frozen
class Properties:
    """The Word file's own properties."""

    title: Annotated[str, _("The file's title."), "Thư mời"]
    author: Annotated[str, _("The issuing body."), "Ủy ban nhân dân huyện Thuận Châu"]
    language: Annotated[str, _("The paper's language as BCP 47: vi-VN, lo-LA, zh-CN."), "vi-VN"]
    draft: Annotated[
        str,
        _("The mark of a draft, for the head of every page; empty in a final paper and in one that is none."),
        "DỰ THẢO lần 2, ngày 20/11/2026",
    ] = ""


@frozen
class InvitationView:
    """A letter of invitation to one party."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    letterhead: Annotated[Letterhead, _("The head of the paper.")]
    host: Annotated[PartyView, _("The inviting party.")]
    guest: Annotated[PartyView, _("The invited party.")]
    addressee: Annotated[
        PersonView, _("To whom the letter is addressed; `line` with a capital, as it follows Kính gửi.")
    ]
    visit: Annotated[VisitView, _("The visit.")]
    bases: Annotated[
        list[str],
        _("Whole citations, first letter as in a sentence's middle."),
        "Biên bản giữa hai huyện ký ngày 16/7/2022",
    ]
    relation: Annotated[
        str,
        _("The set phrase for the two countries' relations."),
        "hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào",
    ]
    review: Annotated[list[ReviewView], _("What was done so far, by year.")]
    border_gate: Annotated[str, _("Where the guests cross the border; empty where unknown."), "cửa khẩu …"]
    costs: Annotated[str, _("Who bears the costs; may be empty."), "Bên mời chịu chi phí ăn, ở."]
    reply_by: Annotated[
        str, _("The day by which an answer is asked for; may be empty."), "ngày 20 tháng 7 năm 2023"
    ]
    contact: Annotated[str, _("Whom to call; may be empty."), "…, điện thoại …"]
    programme_enclosed: Annotated[bool, _("The programme goes with the letter.")]
    signature: Annotated[SignatureView, _("The signature block.")]
    recipients: Annotated[
        list[str], _("The list of recipients, without dashes and semicolons; may be empty."), "Như trên"
    ]
    file_under: Annotated[str, _("Where the copy is kept."), "Lưu: VT, NV"]


@frozen
class SessionView:
    """One line of a programme's table."""

    time: Annotated[str, _("The time of day."), "08h00"]
    what: Annotated[str, _("What takes place."), "Trao đổi kinh nghiệm phát triển kinh tế - xã hội"]
    where: Annotated[str, _("The place; may be empty."), "Hội trường …"]
    chair: Annotated[str, _("Who leads it; may be empty."), "Chủ tịch Ủy ban nhân dân huyện"]
    participants: Annotated[str, _("Who takes part; may be empty."), "Hai đoàn"]


@frozen
class DayView:
    """One day of a programme: Thứ Tư, ngày 02 tháng 8 năm 2023."""

    heading: Annotated[str, _("The day."), "Thứ Tư, ngày 02 tháng 8 năm 2023"]
    sessions: Annotated[list[SessionView], _("The day's lines.")]


@frozen
class ProgrammeView:
    """The programme of a visit."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    letterhead: Annotated[Letterhead, _("The head of the paper.")]
    host: Annotated[PartyView, _("The receiving party.")]
    guests: Annotated[list[PartyView], _("The visiting parties.")]
    visit: Annotated[VisitView, _("The visit.")]
    days: Annotated[list[DayView], _("The programme day by day.")]
    has_places: Annotated[bool, _("Some session names a place: the table has that column.")]
    has_chairs: Annotated[bool, _("Some session names who leads it: the table has that column.")]
    signature: Annotated[SignatureView, _("The signature block.")]
    recipients: Annotated[
        list[str], _("The list of recipients, without dashes and semicolons; may be empty."), "Như trên"
    ]
    file_under: Annotated[str, _("Where the copy is kept."), "Lưu: VT, NV"]


@frozen
class PointView:
    """One agreed point, numbered within its article: 1., 2., in Chinese 一、二、."""

    number: Annotated[
        str, _("The number within the article, in Chinese 一、; empty where the point stands alone."), "1."
    ]
    text: Annotated[
        str,
        _("What is agreed."),
        "Tiếp tục củng cố và phát triển quan hệ hữu nghị, hợp tác giữa hai địa phương.",
    ]


@frozen
class ArticleView:
    """An article: label Điều 1, title (may be empty), points; one point alone bears no number."""

    label: Annotated[str, _("The article's number."), "Điều 1"]
    title: Annotated[str, _("The article's title; may be empty."), "Quan hệ hữu nghị và hợp tác"]
    points: Annotated[list[PointView], _("The points; one alone bears no number.")]


@frozen
class SignatureRow:
    """Two signature blocks side by side; `right` None where the number is odd."""

    left: Annotated[SignatureView, _("The block on the left.")]
    right: Annotated[
        SignatureView | None, _("The block on the right; none where the number of signatures is odd.")
    ]


@frozen
class MemorandumView:
    """One language's text of a memorandum; own side first in everything."""

    title: Annotated[str, _("The text's title, upper case."), "BIÊN BẢN THỎA THUẬN HỢP TÁC"]
    subtitle: Annotated[
        str, _("Which one, for which years; may be empty."), "lần thứ XII, giai đoạn 2024-2026"
    ]
    between: Annotated[
        str,
        _("Between whom; two parties on lines of their own in Vietnamese."),
        "giữa huyện …, tỉnh …, nước … và huyện …",
    ]
    opening: Annotated[
        str, _("One sentence: day, place, event."), "Ngày …, tại huyện Thuận Châu, hai bên tiến hành hội đàm."
    ]
    sides: Annotated[list[PartyView], _("The parties, own side first.")]
    bases: Annotated[
        list[str],
        _("Whole citations, first letter as in a sentence's middle."),
        "Biên bản giữa hai huyện ký ngày 16/7/2022",
    ]
    review: Annotated[list[ReviewView], _("What was done so far, by year.")]
    relation: Annotated[
        str,
        _("The set phrase for the two countries' relations; empty where they have none."),
        "hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào",
    ]
    articles: Annotated[
        list[ArticleView], _("The fields agreed, then the final provisions, numbered through.")
    ]
    approvals: Annotated[
        list[str],
        _("Points that need a superior's approval, each with its article and number."),
        "Khoản 1 Điều 7: …",
    ]
    closing: Annotated[
        str,
        _("Done at, on, in how many originals, languages equally authentic."),
        "Làm tại huyện Thuận Châu, ngày …, thành hai (02) bản gốc, …",
    ]
    signatures: Annotated[list[SignatureRow], _("The signature blocks, two beside each other.")]
    draft: Annotated[
        str,
        _("The mark of a draft in the language of this text; empty where the paper bears none."),
        "DỰ THẢO lần 2, ngày 20/11/2026",
    ] = ""


@frozen
class MemorandumPaper:
    """A memorandum in one language."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    text: Annotated[MemorandumView, _("The text of the memorandum.")]


@frozen
class OriginalPaper:
    """One side's original: both texts one after the other, the own language first.

    Templates name the texts by place, `own` and `other`, not by language.
    """

    properties: Annotated[Properties, _("The Word file's own properties.")]
    own: Annotated[MemorandumView, _("The text in the language of the side whose original it is.")]
    other: Annotated[MemorandumView, _("The text in the other language.")]


@frozen
class ReviewRow:
    """Two passages that say the same; `style` "title", "heading", "body" or "signature"."""

    style: Annotated[str, _("Which part of the text: title, heading, body or signature."), "body"]
    left: Annotated[str, _("The passage in the language on the left."), "BIÊN BẢN THỎA THUẬN HỢP TÁC"]
    right: Annotated[str, _("The same passage in the language on the right."), "ຂໍ້ຕົກລົງການຮ່ວມມື"]


@frozen
class ReviewPaper:
    """The proofreading print: both texts beside each other, point by point."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    left_name: Annotated[str, _("The language on the left, in its own name."), "tiếng Việt"]
    right_name: Annotated[str, _("The language on the right, in its own name."), "ພາສາລາວ"]
    rows: Annotated[list[ReviewRow], _("The passages, one below the other.")]


@frozen
class CongratulationView:
    """A letter on an occasion to one party."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    letterhead: Annotated[Letterhead, _("The head of the paper.")]
    host: Annotated[PartyView, _("Who writes.")]
    guest: Annotated[PartyView, _("To whom.")]
    addressee: Annotated[
        PersonView, _("To whom the letter is addressed; `line` with a capital, as it follows Kính gửi.")
    ]
    occasion: Annotated[
        str, _("The occasion with its year."), "Tết cổ truyền Bunpimay năm 2567 theo Phật lịch"
    ]
    on_behalf: Annotated[str, _("For whom the issuer writes."), "Ủy ban nhân dân thành phố Hà Tĩnh"]
    congratulated: Annotated[
        str, _("Who is congratulated."), "Chính quyền huyện Pạc Xăn và toàn thể nhân dân địa phương"
    ]
    praise: Annotated[
        list[str],
        _("What was achieved; empty where the dossier gives the letter's own words."),
        "Năm qua, cán bộ và nhân dân huyện Pạc Xăn đã đạt được nhiều kết quả đáng phấn khởi …",
    ]
    relation: Annotated[
        str,
        _("The set phrase for the two countries' relations."),
        "hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào",
    ]
    wishes: Annotated[
        list[str],
        _("The wishes, one sentence each."),
        "Chúc huyện Pạc Xăn tiếp tục giành được nhiều thành tựu mới …",
    ]
    signature: Annotated[SignatureView, _("The signature block.")]


@frozen
class ThanksView:
    """A letter of thanks after a visit, to one party."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    letterhead: Annotated[Letterhead, _("The head of the paper.")]
    host: Annotated[PartyView, _("Who writes, whether guest or host of the visit; as in every letter.")]
    guest: Annotated[PartyView, _("Whom the letter thanks.")]
    addressee: Annotated[
        PersonView, _("To whom the letter is addressed; `line` with a capital, as it follows Kính gửi.")
    ]
    visit: Annotated[VisitView, _("The visit.")]
    hosted: Annotated[bool, _("Who writes received the visit.")]
    place: Annotated[str, _("Where the visit was."), "huyện Thuận Châu"]
    sides: Annotated[str, _("Both sides, or all."), "hai bên"]
    on_behalf: Annotated[str, _("For whom the issuer writes."), "Ủy ban nhân dân thành phố Hà Tĩnh"]
    done: Annotated[
        list[str],
        _("What was done, each with a capital; may be empty."),
        "Trao đổi kinh nghiệm phát triển kinh tế - xã hội",
    ]
    signed: Annotated[
        str, _("What was signed; empty where nothing was."), "biên bản thỏa thuận hợp tác giai đoạn 2023-2025"
    ]
    relation: Annotated[
        str,
        _("The set phrase for the two countries' relations."),
        "hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào",
    ]
    return_visit: Annotated[bool, _("The letter invites to a visit in return.")]
    wishes: Annotated[
        list[str],
        _("The wishes, one sentence each."),
        "Chúc huyện Pạc Xăn tiếp tục giành được nhiều thành tựu mới …",
    ]
    signature: Annotated[SignatureView, _("The signature block.")]
    recipients: Annotated[
        list[str], _("The list of recipients, without dashes and semicolons; may be empty."), "Như trên"
    ]
    file_under: Annotated[str, _("Where the copy is kept."), "Lưu: VT, NV"]


@frozen
class NoticeLine:
    """One line of the notice form, label in both languages, and what the dossier knows of it."""

    own: Annotated[str, _("The label in the paper's own language."), "Đoàn đại biểu"]
    other: Annotated[str, _("The label in the other language."), "ຄະນະຜູ້ແທນ"]
    value: Annotated[str, _("What the dossier knows of it, or a dotted line."), "Sở Ngoại vụ tỉnh Hủa Phăn"]


@frozen
class NoticeView:
    """The advance notice of a delegation: a bilingual form, filled from the dossier or blank."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    title: Annotated[str, _("The title in the paper's own language."), "THÔNG BÁO TRƯỚC VỀ ĐOÀN ĐẠI BIỂU"]
    title_other: Annotated[str, _("The title in the other language."), "ແຈ້ງການລ່ວງໜ້າກ່ຽວກັບຄະນະຜູ້ແທນ"]
    issuer: Annotated[
        str,
        _("Who gives notice, the visiting side; a dotted line in a form that anybody may fill in."),
        "SỞ NGOẠI VỤ TỈNH HỦA PHĂN",
    ]
    issuer_other: Annotated[str, _("The same in the other language."), "ພະແນກການຕ່າງປະເທດແຂວງຫົວພັນ"]
    lines: Annotated[list[NoticeLine], _("The lines of the form.")]
    columns: Annotated[list[str], _("Headings of the table of people, both languages in each."), "STT / ລ/ດ"]
    people: Annotated[list[list[str]], _("One row a person, cells as in `columns`."), "1"]
    day: Annotated[str, _("Place and day, with room for both."), "Hủa Phăn, ngày … tháng … năm …"]
    day_other: Annotated[str, _("The same in the other language."), "ຫົວພັນ, ວັນທີ …"]
    signer: Annotated[str, _("What stands over the signature."), "Đại diện cơ quan thông báo"]
    signer_other: Annotated[str, _("The same in the other language."), "ຕາງໜ້າອົງການແຈ້ງ"]


@frozen
class ListCell:
    """A cell of the list of a delegation; `span` of the table's 80 parts is its width."""

    words: Annotated[str, _("What the cell says."), "STT"]
    span: Annotated[int, _("How many of the table's 80 parts the cell is wide."), "6"]


@frozen
class DelegationView:
    """The list of a delegation, an annex to another paper."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    translation: Annotated[bool, _("The list is in another language than its issuer's.")]
    attached_to: Annotated[str, _("The paper that it goes with, or room for it."), "Kèm theo Thư mời số …"]
    party: Annotated[PartyView, _("Whose delegation it is.")]
    visit: Annotated[VisitView, _("The visit.")]
    border_gate: Annotated[str, _("Where the guests cross the border; empty where unknown."), "cửa khẩu …"]
    columns: Annotated[list[ListCell], _("The headings, the running number's first.")]
    people: Annotated[
        list[list[ListCell]],
        _("One row a person, the head first, then empty ones up to the delegation's size."),
    ]
    size: Annotated[str, _("Number of people; room for a number where it is not known."), "12 người"]
    wide: Annotated[bool, _("The columns need a page on its side.")]


@frozen
class ReportView:
    """The report on a visit to the superior body, in Vietnamese."""

    properties: Annotated[Properties, _("The Word file's own properties.")]
    letterhead: Annotated[Letterhead, _("The head of the paper.")]
    subject: Annotated[
        str,
        _("What the report is about."),
        "Kết quả Hội nghị công tác lần thứ XII giữa huyện Mai Sơn và huyện Xiềng Khọ",
    ]
    to: Annotated[
        list[str], _("Whom it is for; a dotted line where nobody says."), "Ủy ban nhân dân tỉnh Sơn La"
    ]
    bases: Annotated[
        list[str],
        _("Whole citations, first letter as in a sentence's middle."),
        "Biên bản giữa hai huyện ký ngày 16/7/2022",
    ]
    received: Annotated[bool, _("The issuer was the host; else it reports on its own visit.")]
    issuer: Annotated[PartyView, _("Who reports.")]
    host: Annotated[PartyView, _("The receiving party.")]
    guests: Annotated[list[PartyView], _("The visiting parties.")]
    visit: Annotated[VisitView, _("The visit.")]
    activities: Annotated[list[ReviewView], _("What was done, day by day.")]
    review: Annotated[list[ReviewView], _("What was done so far, by year.")]
    agreed: Annotated[list[ReviewView], _("The agreed points by field.")]
    signed: Annotated[
        list[str],
        _("The texts that were signed, with their days."),
        "Biên bản ghi nhớ lần thứ XII giai đoạn 2024-2026, ngày 11 tháng 4 năm 2024",
    ]
    assessment: Annotated[
        list[str], _("How the visit is judged; may be empty."), "Chuyến thăm đạt kết quả tốt đẹp."
    ]
    difficulties: Annotated[list[str], _("What was difficult; may be empty."), "Thời gian chuẩn bị ngắn."]
    approvals: Annotated[
        list[str], _("Points that need a superior's approval."), "Báo cáo cấp có thẩm quyền của mỗi Bên …"
    ]
    proposals: Annotated[
        list[str],
        _("What is proposed to the superior; may be empty."),
        "Đề nghị Ủy ban nhân dân tỉnh xem xét, …",
    ]
    enclosed: Annotated[
        list[str], _("Papers that go with it."), "Biên bản ghi nhớ lần thứ XII giai đoạn 2024-2026"
    ]
    blank: Annotated[str, _("A dotted line, for what is not known."), "…………"]
    signature: Annotated[SignatureView, _("The signature block.")]
    recipients: Annotated[
        list[str], _("The list of recipients, without dashes and semicolons; may be empty."), "Như trên"
    ]
    file_under: Annotated[str, _("Where the copy is kept."), "Lưu: VT, NV"]
