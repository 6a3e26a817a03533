"""Keys of parties, people and delegations."""

from docgen.dossier.keys.signing import SignatureKeys
from docgen.dossier.kinds import (
    BODY,
    LINE,
    PARTIAL_DATE,
    PARTY,
    PERSON,
    PLACE,
    POST,
    PROVINCE,
    TEXT,
    Choice,
    Count,
    Flag,
    Key,
    ListOf,
    Nested,
    Private,
    Record,
)
from docgen.dossier.parties import COUNTRIES, SEXES
from docgen.messages import _

LEVELS = (
    "province", "autonomous-region", "prefecture", "capital", "city", "district", "county",
    "autonomous-county", "municipality", "commune", "ward", "township", "village", "department",
)  # fmt: skip
"""The units of `docgen/lexicon/data/units.yaml`, and the department of one."""


class LetterKeys(Record):
    """What every paper has that a party issues."""

    title = "letters"
    vi = "Những gì giống nhau ở mọi văn bản do bên này ban hành; từng văn bản có thể ghi khác đi."
    en = (
        "What is the same in every paper that this party issues, where the paper itself does not say "
        "otherwise."
    )

    symbol = Key(LINE, vi="Ký hiệu viết sau số.", en="What follows the number.", example="UBND-NC")
    signature = Key(
        Nested(SignatureKeys),
        vi="Người thường ký.",
        en="Who usually signs.",
        example="{person: thuan-chau-chair}",
    )
    recipients = Key(
        ListOf(TEXT),
        vi="Nơi nhận, không ghi “Như trên” và “Lưu”.",
        en="Who else receives it; without “as above” and the file.",
        example="[{vi: Sở Ngoại vụ tỉnh Sơn La}]",
    )
    file_under = Key(
        TEXT,
        vi="Ghi sau chữ “Lưu:”.",
        en="What follows “Lưu:” (file).",
        example="{vi: 'VT, NC'}",
    )


class PartyKeys(Record):
    """A locality or body."""

    title = "party"
    vi = (
        "Một bên: địa phương hoặc cơ quan đón, thăm hoặc ký. Nơi có trong từ điển chỉ cần `place`; nơi "
        "khác ghi `country`, `level`, `name`, `body`."
    )
    en = (
        "A locality or body that hosts, visits or signs. `place` is enough for what the lexicon knows; "
        "else `country`, `level`, `name`, `body`."
    )

    place = Key(
        PLACE,
        vi="Mã địa danh trong từ điển; cho biết nước, cấp, tên và tỉnh.",
        en="Id of a place in the lexicon; says country, level, name and province.",
        example="la.huamuang",
    )
    country = Key(
        Choice(_("country"), COUNTRIES),
        vi="Nước: VN, LA hoặc CN.",
        en="Country: VN, LA or CN.",
        example="LA",
    )
    level = Key(
        Choice(_("level"), LEVELS),
        vi="Cấp. `department` là cơ quan của địa phương ghi ở `place` hoặc `name` (như Sở Ngoại vụ).",
        en="Level. `department` is an office of the locality in `place` or `name` (a foreign affairs "
        "department).",
        example="district",
    )
    name = Key(
        TEXT,
        vi="Tên riêng, không kèm cấp.",
        en="The bare name, without the word for its level.",
        example="{vi: Hua Mường, lo: ຫົວເມືອງ}",
    )
    full = Key(
        TEXT,
        vi="Tên kèm cấp; thường tự suy ra từ `name` và `level`.",
        en="The name with the word for its level; usually follows from `name` and `level`.",
        example="{vi: huyện Hua Mường, lo: ເມືອງຫົວເມືອງ}",
    )
    province = Key(
        PROVINCE,
        vi="Đơn vị cấp trên, kèm cấp: mã địa danh hoặc bằng lời.",
        en="The unit above it, with the word for its level: a place id, or words.",
        example="la.houaphan",
    )
    body = Key(
        BODY,
        vi="Cơ quan đứng ra mời hoặc ký; thường tự suy ra từ nước và cấp.",
        en="The organ that acts; usually follows from country and level.",
        example="organ.pc.district",
    )
    superior = Key(
        BODY,
        vi="Cơ quan chủ quản ghi ở đầu văn bản, nếu có.",
        en="The organ above, where the letterhead names one.",
        example="organ.pc.province",
    )
    letterhead = Key(
        ListOf(TEXT),
        vi="Các dòng tên cơ quan ở đầu văn bản, khi không phải là một dòng `body`.",
        en="The issuer's lines of the letterhead, where they are not `body` in one line.",
        example="[{vi: Ủy ban nhân dân}, {vi: Huyện Thuận Châu}]",
    )
    abbreviation = Key(
        LINE,
        vi="Chữ viết tắt tên cơ quan trong số, ký hiệu văn bản; với UBND thì tự suy ra.",
        en="How the numbers of its documents abbreviate the body; known for People's Committees.",
        example="SNgV",
    )
    seat = Key(
        TEXT,
        vi="Địa danh ghi trước ngày tháng; mặc định là tên.",
        en="The place before the date of its letters; its name where left out.",
        example="{vi: Thuận Châu}",
    )
    border = Key(
        Flag(),
        vi="Xã, phường ở khu vực biên giới đất liền (Phụ lục Nghị định 299/2025/NĐ-CP): được ký thỏa thuận "
        "quốc tế.",
        en="A commune on the land border (Annex of Decree 299/2025): it may sign international agreements.",
        example="true",
    )
    letters = Key(
        Nested(LetterKeys),
        vi="Ký hiệu, người ký, nơi nhận chung cho mọi văn bản của bên này.",
        en="Symbol, signer, recipients of every paper this party issues.",
        example="{symbol: UBND-NC}",
    )


class DocumentKeys(Record):
    """The travel document of somebody."""

    title = "document"
    vi = "Giấy tờ đi lại. Là dữ liệu cá nhân: chỉ ghi khi cần; không bao giờ có trong thông báo của docgen."
    en = "A travel document. Personal data: give it only where it is needed; no message ever repeats it."

    kind = Key(
        TEXT,
        vi="Loại giấy tờ: mã trong từ điển hoặc bằng lời.",
        en="What kind it is: an entry of the lexicon, or words.",
        example="border.passport",
    )
    number = Key(
        Private(LINE),
        vi="Số, đúng như trên giấy tờ.",
        en="Its number, exactly as printed.",
        example="…",
    )
    expires = Key(
        Private(PARTIAL_DATE),
        vi="Ngày hết hạn.",
        en="The day on which it expires.",
        example="2030-05-31",
    )


class PersonKeys(Record):
    """Somebody of a party."""

    title = "person"
    vi = "Một người. Không biết tên thì bỏ `name`: văn bản in dòng chấm."
    en = "Somebody. Leave `name` out where it is unknown: papers print a dotted line."

    party = Key(PARTY, vi="Thuộc bên nào.", en="Of which party.", example="hua-muong", required=True)
    name = Key(
        TEXT, vi="Họ và tên, theo từng ngôn ngữ.", en="Name, by language.", example="{vi: Hà Đức Minh}"
    )
    posts = Key(
        ListOf(POST),
        vi="Chức vụ, theo thứ tự đọc: mã trong từ điển hoặc bằng lời.",
        en="Posts, in the order they are said: ids of the lexicon, or words.",
        example="[post.secretary.district, post.district_chief.la]",
    )
    honorific = Key(TEXT, vi="Danh xưng.", en="How he or she is addressed.", example="hon.comrade")
    sex = Key(
        Private(Choice(_("sex"), SEXES)),
        vi="Giới tính; chỉ in trong danh sách đoàn có cột này.",
        en="Sex; printed only in a list of the delegation that has the column.",
        example="female",
    )
    born = Key(
        Private(PARTIAL_DATE),
        vi="Ngày sinh, hoặc chỉ năm; chỉ in trong danh sách đoàn có cột này.",
        en="Day of birth, or only the year; printed only in a list of the delegation that has the column.",
        example="1975",
    )
    document = Key(
        Private(Nested(DocumentKeys)),
        vi="Giấy tờ đi lại; chỉ in trong danh sách đoàn có cột này.",
        en="The travel document; printed only in a list of the delegation that has the column.",
        example="{kind: border.passport, number: …, expires: 2030-05-31}",
    )
    note = Key(
        TEXT,
        vi="Ghi chú trong danh sách đoàn: phiên dịch, lái xe, biển số xe.",
        en="A note in the list of the delegation: interpreter, driver, plate of the car.",
        example="{vi: phiên dịch}",
    )


class DelegationKeys(Record):
    """The people one party sends."""

    title = "delegation"
    vi = "Đoàn của một bên."
    en = "The people one party sends."

    head = Key(PERSON, vi="Trưởng đoàn.", en="Head of the delegation.", example="hua-muong-head")
    members = Key(
        ListOf(PERSON),
        vi="Các thành viên theo thứ tự lễ tân, không kể trưởng đoàn.",
        en="Members in protocol order, without the head.",
        example="[hua-muong-deputy]",
    )
    size = Key(
        Count(1, 1000),
        vi="Tổng số người, kể cả trưởng đoàn.",
        en="How many people in all, with the head.",
        example="12",
    )
