"""Keys of a draft."""

from docgen.dossier.kinds import DATE, Count, Key, Record

MOST = 99


class DraftKeys(Record):
    """Which draft the papers are."""

    title = "draft"
    vi = (
        "Bản dự thảo: lần thứ mấy, ngày nào; phải có ít nhất một điều. Mọi văn bản mang dấu dự thảo ở đầu"
        " trang cho đến khi `docgen build --final`."
    )
    en = (
        "Which draft this is and of which day, at least one of both. Until `docgen build --final` every paper"
        " bears that in the head of its pages."
    )

    number = Key(
        Count(1, MOST),
        vi="Dự thảo lần thứ mấy.",
        en="The draft's number.",
        example="2",
    )
    date = Key(
        DATE,
        vi="Ngày của bản dự thảo.",
        en="The draft's day.",
        example="2026-11-20",
    )
