"""What a template sees: plain strings in one language, ready to print. The whole vocabulary.

A view says nothing about looks and holds no dates or numbers, only words. A name that templates
use is a field here; `{{ signature.post }}` in Word is `View.signature.post`. Strings may hold the
two marks of `docgen.word.marks` round a passage to be highlighted (a text that is missing in the
language); the renderer turns them into Word highlighting. Empty strings and lists mean: leave out.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of an issued paper, in the order of the form (`docgen.protocol.forms`)."""

    form: str
    """"cong-thu", "nd30", "lo-admin", "gbt9704" or "gbt9704-letter": which head is drawn."""
    nation: str
    """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM; empty where the form has none."""
    motto: str
    superior: str
    """ỦY BAN NHÂN DÂN TỈNH SƠN LA; empty where there is none."""
    issuer: list[str]
    """One line or two, upper case where the script has it."""
    number: str
    """Số:      /CT-UBND; empty where the paper bears none."""
    dateline: str
    """Thuận Châu, ngày      tháng 7 năm 2023."""
    translation: bool
    """This is a translation of the letter: marked as such, no emblem, no seal."""


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody, in words; unknown names are dotted lines."""

    honorific: str
    name: str
    posts: str
    """Posts with the place: Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường."""
    line: str
    """All in one: đồng chí …, Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường."""
    entry: str
    """An entry of a list under the party's name, which the posts need not repeat, with a capital:
    Đồng chí …, Bí thư Huyện ủy, Huyện trưởng."""


@dataclass(frozen=True, slots=True)
class SignatureView:
    """A signature block, from top to bottom."""

    heading: list[str]
    """Lines above the post, upper case: TM. ỦY BAN NHÂN DÂN; may be empty."""
    post: str
    """Upper case: CHỦ TỊCH; of a post with its organ, or of two posts, each on a line of its own."""
    name: str
    """The signer's name, or a dotted line."""


@dataclass(frozen=True, slots=True)
class PartyView:
    """A party, in words."""

    name: str
    """huyện Thuận Châu."""
    heading: str
    """The name at the head of a line: Huyện Thuận Châu."""
    where: str
    """huyện Thuận Châu, tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam."""
    body: str
    """Ủy ban nhân dân huyện Thuận Châu."""
    country: str
    """Long name of the country."""
    head: PersonView
    """Head of its delegation."""
    members: list[str]
    """One entry a person, in protocol order, the head not among them."""
    size: str
    """Number of people, with the head: 12 người; empty where unknown."""


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What was done in one year; `heading` Năm 2022, or empty for what belongs to no year."""

    heading: str
    points: list[str]


@dataclass(frozen=True, slots=True)
class VisitView:
    """The visit, in words."""

    event: str
    """Hội nghị công tác lần thứ XII giữa … và …; empty where it has no name."""
    purpose: list[str]
    """Each with a capital, as it stands at the head of a line."""
    dates: str
    """từ ngày 02 đến ngày 04 tháng 8 năm 2023; a gap where unknown."""
    days: str
    """03 ngày; empty where unknown or only one."""
    planned: bool
    place: str
    """Empty where unknown."""


@dataclass(frozen=True, slots=True)
class Properties:
    """The Word file's own properties."""

    title: str
    author: str
    """The issuing body."""
    language: str
    """BCP 47: vi-VN, lo-LA, zh-CN."""


@dataclass(frozen=True, slots=True)
class InvitationView:
    """A letter of invitation to one party."""

    properties: Properties
    letterhead: Letterhead
    host: PartyView
    guest: PartyView
    addressee: PersonView
    """`line` with a capital, as it follows Kính gửi."""
    visit: VisitView
    bases: list[str]
    """Whole citations, first letter as in a sentence's middle."""
    relation: str
    """The set phrase for the two countries' relations, lexicon `memo.vnla_formula` or
    `memo.vncn_partnership`."""
    review: list[ReviewView]
    border_gate: str
    costs: str
    reply_by: str
    """ngày 20 tháng 7 năm 2023."""
    contact: str
    programme_enclosed: bool
    """The programme goes with the letter."""
    signature: SignatureView
    recipients: list[str]
    """Without dashes and semicolons; may be empty."""
    file_under: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """One line of a programme's table."""

    time: str
    what: str
    where: str
    chair: str
    participants: str


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of a programme: Thứ Tư, ngày 02 tháng 8 năm 2023."""

    heading: str
    sessions: list[SessionView]


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """The programme of a visit."""

    properties: Properties
    letterhead: Letterhead
    host: PartyView
    guests: list[PartyView]
    visit: VisitView
    days: list[DayView]
    has_places: bool
    """Some session names a place: the table has that column."""
    has_chairs: bool
    signature: SignatureView
    recipients: list[str]
    file_under: str


@dataclass(frozen=True, slots=True)
class PointView:
    """One agreed point, numbered within its article: 1., 2., in Chinese 一、二、."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article: label Điều 1, title (may be empty), points; one point alone bears no number."""

    label: str
    title: str
    points: list[PointView]


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """Two signature blocks side by side; `right` None where the number is odd."""

    left: SignatureView
    right: SignatureView | None


@dataclass(frozen=True, slots=True)
class MemorandumView:
    """One language's text of a memorandum; own side first in everything."""

    title: str
    """Upper case: BIÊN BẢN THỎA THUẬN HỢP TÁC."""
    subtitle: str
    """lần thứ XII, giai đoạn 2024-2026; may be empty."""
    between: str
    """giữa huyện …, tỉnh …, nước … và huyện …; two parties on lines of their own in Vietnamese."""
    opening: str
    """One sentence: day, place, event."""
    sides: list[PartyView]
    bases: list[str]
    review: list[ReviewView]
    relation: str
    """The set phrase for the two countries' relations, as in an invitation: what the text serves;
    empty where the parties are not of two countries that have one."""
    articles: list[ArticleView]
    """The fields agreed, then the final provisions, numbered through."""
    approvals: list[str]
    """Points that need a superior's approval, each with its article and number."""
    closing: str
    """Done at, on, in how many originals, languages equally authentic."""
    signatures: list[SignatureRow]


@dataclass(frozen=True, slots=True)
class MemorandumPaper:
    """A memorandum in one language."""

    properties: Properties
    text: MemorandumView


@dataclass(frozen=True, slots=True)
class OriginalPaper:
    """One side's original: both texts one after the other, the own language first.

    Templates name the texts by place, `own` and `other`, not by language.
    """

    properties: Properties
    own: MemorandumView
    other: MemorandumView


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """Two passages that say the same; `style` "title", "heading", "body" or "signature"."""

    style: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """The proofreading print: both texts beside each other, point by point."""

    properties: Properties
    left_name: str
    """tiếng Việt."""
    right_name: str
    """ພາສາລາວ: each name in its own language."""
    rows: list[ReviewRow]


@dataclass(frozen=True, slots=True)
class CongratulationView:
    """A letter on an occasion to one party."""

    properties: Properties
    letterhead: Letterhead
    host: PartyView
    guest: PartyView
    addressee: PersonView
    occasion: str
    """With its year: kỷ niệm 51 năm Quốc khánh nước … (02/12/1975 - 02/12/2026)."""
    on_behalf: str
    """For whom the issuer writes: Ban Chấp hành Đảng bộ tỉnh Sơn La."""
    congratulated: str
    """Chính quyền tỉnh Hủa Phăn và nhân dân tỉnh Hủa Phăn."""
    praise: list[str]
    """What was achieved; empty where the dossier gives the letter's own words."""
    relation: str
    wishes: list[str]
    signature: SignatureView


@dataclass(frozen=True, slots=True)
class ThanksView:
    """A letter of thanks after a visit, to one party."""

    properties: Properties
    letterhead: Letterhead
    host: PartyView
    """Who writes, whether guest or host of the visit; as in every letter."""
    guest: PartyView
    """Whom the letter thanks."""
    addressee: PersonView
    visit: VisitView
    hosted: bool
    """Who writes received the visit."""
    place: str
    """Where it was."""
    sides: str
    """hai bên, các bên."""
    on_behalf: str
    done: list[str]
    """What was done, each with a capital; may be empty."""
    signed: str
    """biên bản ghi nhớ lần thứ XII giai đoạn 2024-2026; empty where nothing was."""
    relation: str
    return_visit: bool
    wishes: list[str]
    signature: SignatureView
    recipients: list[str]
    file_under: str


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One line of the notice form, label in both languages, and what the dossier knows of it."""

    own: str
    other: str
    value: str


@dataclass(frozen=True, slots=True)
class NoticeView:
    """The advance notice of a delegation: a bilingual form, filled from the dossier or blank."""

    properties: Properties
    title: str
    title_other: str
    issuer: str
    """Who gives notice, the visiting side; a dotted line in a form that anybody may fill in."""
    issuer_other: str
    lines: list[NoticeLine]
    columns: list[str]
    """Headings of the table of people, both languages in each."""
    people: list[list[str]]
    """One row a person, cells as `columns`."""
    day: str
    """Place and day, with room for both; likewise `day_other`."""
    day_other: str
    signer: str
    """What stands over the signature; likewise `signer_other`."""
    signer_other: str


@dataclass(frozen=True, slots=True)
class ListCell:
    """A cell of the list of a delegation; `span` of the table's 80 parts is its width."""

    words: str
    span: int


@dataclass(frozen=True, slots=True)
class DelegationView:
    """The list of a delegation, an annex to another paper."""

    properties: Properties
    translation: bool
    """The list is in another language than its issuer's."""
    attached_to: str
    """The paper that it goes with, or room for it."""
    party: PartyView
    visit: VisitView
    border_gate: str
    columns: list[ListCell]
    """The headings, the running number's first."""
    people: list[list[ListCell]]
    """One row a person, the head first, then empty ones up to the delegation's size."""
    size: str
    """12 người; room for a number where it is not known."""
    wide: bool
    """The columns need a page on its side."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """The report on a visit to the superior body, in Vietnamese."""

    properties: Properties
    letterhead: Letterhead
    subject: str
    """Kết quả đón tiếp và làm việc với đoàn đại biểu huyện Hua Mường."""
    to: list[str]
    """Whom it is for; a dotted line where nobody says."""
    bases: list[str]
    received: bool
    """The issuer was the host; else it reports on its own visit."""
    issuer: PartyView
    host: PartyView
    guests: list[PartyView]
    visit: VisitView
    activities: list[ReviewView]
    """What was done, day by day."""
    review: list[ReviewView]
    agreed: list[ReviewView]
    """The points by field."""
    signed: list[str]
    """The texts that were signed, with their days."""
    assessment: list[str]
    difficulties: list[str]
    approvals: list[str]
    """Points that need a superior's approval."""
    proposals: list[str]
    enclosed: list[str]
    """Papers that go with it."""
    blank: str
    """A dotted line, for what is not known."""
    signature: SignatureView
    recipients: list[str]
    file_under: str
