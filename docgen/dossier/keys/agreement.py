"""Keys of what was done and what is agreed."""

from docgen.dossier.keys.signing import BasisKeys
from docgen.dossier.kinds import (
    AMOUNT,
    CLAUSE,
    DATES,
    PARTIAL_DATE,
    PARTY,
    POST,
    QUARTER,
    TERM,
    TEXT,
    Count,
    Flag,
    Key,
    ListOf,
    Nested,
    Record,
)


class FactKeys(Record):
    """Values beside a text."""

    title = "facts"
    vi = (
        "Giá trị đi kèm một câu, in theo cách của từng ngôn ngữ ở chỗ `{amount}`, `{dates}`… trong câu; "
        "không có chỗ thì in trong ngoặc ở cuối."
    )
    en = (
        "Values beside a text, printed as each language says them where the text has `{amount}`, `{dates}` "
        "…; in brackets at its end where it has no such gap."
    )

    amount = Key(
        AMOUNT,
        vi="Số tiền: chữ số liền nhau và mã tiền.",
        en="Money: figures without separators, and the currency.",
        example="500000000 VND",
    )
    dates = Key(DATES, vi="Một hoặc nhiều ngày.", en="One day, or several.", example="2022-07-15/2022-07-17")
    date = Key(
        PARTIAL_DATE,
        vi="Một ngày; có thể chỉ ghi tháng hoặc năm.",
        en="A day; perhaps only the month or the year.",
        example="2019",
    )
    quarter = Key(QUARTER, vi="Một quý.", en="A quarter.", example="2024-Q4")
    term = Key(TERM, vi="Một giai đoạn.", en="A term of years.", example="2024/2026")
    number = Key(Count(0, 10**15), vi="Một con số.", en="A number.", example="120")
    under = Key(
        Nested(BasisKeys),
        vi="Văn bản mà việc này dựa vào.",
        en="The document under which it was done.",
        example="{kind: doc.official_letter, ref: 1446/UBND-NC, date: 2021-05-21}",
    )


class SlotKeys(FactKeys):
    """Values that a text says as words of its sentence, and only where it has a gap for them."""

    title = "slots"
    vi = "Giá trị nằm trong câu, ở chỗ `{place}`, `{party}`, `{giver}`, `{receiver}`, `{post}`."
    en = "Values within a sentence, where it has `{place}`, `{party}`, `{giver}`, `{receiver}`, `{post}`."

    place = Key(
        TEXT,
        vi="Địa điểm: mã trong từ điển hoặc bằng lời.",
        en="A place: its id in the lexicon, or words.",
        example="vn.thuan_chau",
    )
    party = Key(
        PARTY,
        vi="Bên được nhắc đến, theo mã; mỗi ngôn ngữ in tên của bên ấy.",
        en="The party meant, by id; each language prints its name.",
        example="thuan-chau",
    )
    giver = Key(
        PARTY, vi="Bên giúp, hỗ trợ hoặc đón.", en="The party that gives or helps.", example="thuan-chau"
    )
    receiver = Key(
        PARTY, vi="Bên được giúp, được hỗ trợ.", en="The party that is given or helped.", example="hua-muong"
    )
    post = Key(
        POST,
        vi="Chức vụ, không kèm địa danh.",
        en="A post, without its place.",
        example="post.chair_pc.district",
    )


class ReviewKeys(SlotKeys):
    """One result of the cooperation so far."""

    title = "review"
    vi = "Một kết quả hợp tác đã qua."
    en = "One result of the cooperation so far."

    year = Key(
        Count(1900, 2199), vi="Năm, nếu thuộc một năm.", en="Its year, where it has one.", example="2022"
    )
    what = Key(
        TEXT,
        vi="Đã làm gì; có thể có chỗ điền `{amount}`.",
        en="What was done; may have gaps such as `{amount}`.",
        example="{vi: 'Hỗ trợ {amount} trồng xoài.', lo: '… {amount} …'}",
        required=True,
    )


class PointKeys(SlotKeys):
    """One thing agreed."""

    title = "point"
    vi = "Một điều thống nhất: điều khoản mẫu (`clause`) hoặc câu viết theo từng ngôn ngữ."
    en = "One thing agreed: a clause of the bank, or words by language."
    words = True

    clause = Key(
        CLAUSE,
        vi="Mã điều khoản mẫu trong từ điển.",
        en="Id of a clause of the clause bank.",
        example="border.patrols",
    )
    needs_superior_approval = Key(
        Flag(),
        vi="Phải được cấp trên đồng ý trước khi ký.",
        en="It must be approved by a superior before it is signed.",
        example="true",
    )


class ProvisionKeys(SlotKeys):
    """One final provision with values of its own."""

    title = "provision"
    vi = (
        "Một điều khoản cuối: mã điều khoản mẫu, và giá trị riêng cho các chỗ điền của nó; `term`, `place`, "
        "`date` không ghi thì lấy của biên bản."
    )
    en = (
        "A final provision: the id of a clause, and values of its own for its slots; `term`, `place` and "
        "`date` are the memorandum's where left out."
    )

    clause = Key(
        CLAUSE,
        vi="Mã điều khoản mẫu trong từ điển.",
        en="Id of a clause of the clause bank.",
        example="final.term",
        required=True,
    )


class FieldKeys(Record):
    """The points of one field."""

    title = "field"
    vi = "Một lĩnh vực: thành một điều của biên bản."
    en = "One field of cooperation; it becomes an article of the memorandum."

    field = Key(
        TEXT,
        vi="Tên lĩnh vực: mã trong từ điển (`field.…`) hoặc bằng lời.",
        en="Name of the field: an entry of the lexicon (`field.…`) or words.",
        example="field.border",
        required=True,
    )
    points = Key(
        ListOf(Nested(PointKeys)),
        vi="Các điều thống nhất, theo thứ tự.",
        en="The points agreed, in order.",
        example="[{vi: …, lo: …}]",
        required=True,
    )
