"""Keys of the visit and its programme."""

from docgen.dossier.keys.agreement import FactKeys
from docgen.dossier.kinds import (
    DATE,
    DATES,
    HOURS,
    PARTY,
    PERSON_OR_TEXT,
    TEXT,
    Count,
    Flag,
    Key,
    ListOf,
    Nested,
    Record,
)


class PurposeKeys(FactKeys):
    """One content of the visit."""

    title = "purpose"
    vi = "Một nội dung của chuyến thăm, viết theo từng ngôn ngữ; có thể có chỗ điền `{term}`."
    en = "One content of the visit, words by language; may have gaps such as `{term}`."
    words = True


class VisitKeys(Record):
    """One visit, meeting or talks."""

    title = "visit"
    vi = "Chuyến thăm, cuộc họp hoặc hội đàm: ai mời ai, khi nào, ở đâu."
    en = "The visit, meeting or talks: who invites whom, when, where."

    host = Key(PARTY, vi="Bên đón.", en="The party that hosts.", example="thuan-chau", required=True)
    guests = Key(
        ListOf(PARTY),
        vi="Các bên sang thăm, theo thứ tự lễ tân.",
        en="The parties that come, in protocol order.",
        example="[hua-muong]",
        required=True,
    )
    dates = Key(
        DATES,
        vi="Một ngày, hoặc ngày đầu/ngày cuối.",
        en="One day, or the first and the last.",
        example="2023-08-02/2023-08-04",
    )
    planned = Key(Flag(), vi="Ngày mới là dự kiến.", en="The days are only planned.", example="true")
    place = Key(TEXT, vi="Nơi diễn ra.", en="Where it takes place.", example="vn.moc_chau")
    event = Key(
        TEXT,
        vi="Loại cuộc gặp, không kèm lần thứ và tên các bên.",
        en="What kind of meeting it is, without its round and the parties' names.",
        example="{vi: Hội nghị công tác}",
    )
    round_ = Key(
        Count(1, 999), vi="Lần thứ mấy.", en="Which of its series it is.", example="12", name="round"
    )
    purpose = Key(
        ListOf(Nested(PurposeKeys)),
        vi="Nội dung chuyến thăm, mỗi dòng một việc.",
        en="What it is for, one content each.",
        example="[{vi: trao đổi kinh nghiệm}]",
    )


class SessionKeys(FactKeys):
    """One line of the programme."""

    title = "session"
    vi = "Một dòng của chương trình."
    en = "One line of the programme."

    time = Key(
        HOURS,
        vi="Giờ bắt đầu và kết thúc, giờ bắt đầu, hoặc buổi; bỏ trống thì in dòng chấm.",
        en="From and to, from, or a part of the day; a dotted line where left out.",
        example="08:00-09:30",
    )
    what = Key(TEXT, vi="Nội dung.", en="What takes place.", example="{vi: Hội đàm, lo: …}", required=True)
    where = Key(TEXT, vi="Địa điểm.", en="Where.", example="{vi: Hội trường UBND huyện}")
    chair = Key(
        PERSON_OR_TEXT,
        vi="Người chủ trì: mã của một người, hoặc bằng lời.",
        en="Who chairs: a person's id, or words.",
        example="hua-muong-head",
    )
    participants = Key(TEXT, vi="Thành phần.", en="Who takes part.", example="{vi: hai đoàn}")


class ProgrammeDayKeys(Record):
    """The sessions of one day."""

    title = "day"
    vi = "Các việc của một ngày (`date`), hoặc của nhiều ngày khi chưa định ngày (`dates`)."
    en = "The sessions of one day (`date`), or of several where the day is not yet fixed (`dates`)."

    date = Key(DATE, vi="Ngày.", en="The day.", example="2023-08-02")
    dates = Key(
        DATES,
        vi="Các ngày, khi chưa định việc nào vào ngày nào.",
        en="The days, where it is not fixed what is on which.",
        example="2023-08-02/2023-08-04",
    )
    sessions = Key(
        ListOf(Nested(SessionKeys)),
        vi="Các việc theo thứ tự thời gian, không trùng giờ.",
        en="The sessions, in order of time; they must not overlap.",
        example="[{time: 08:00-09:30, what: {vi: Hội đàm}}]",
        required=True,
    )
