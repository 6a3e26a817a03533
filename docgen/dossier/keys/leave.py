"""Keys of leave to sign wording that is provisional."""

from docgen.dossier.kinds import DATE, LINE, Key, Nested, Record


class LeaveKeys(Record):
    """Who read one language."""

    title = "reading"
    vi = "Người hoặc đơn vị thạo tiếng đã đọc lại câu chữ tạm dịch, và ngày đọc."
    en = "Who knows the language and read the provisional wording, and when."

    by = Key(
        LINE,
        vi="Người hoặc đơn vị đã đọc.",
        en="The person or office that read it.",
        example="Phòng Lãnh sự - Lễ tân, Sở Ngoại vụ",
        required=True,
    )
    date = Key(
        DATE, vi="Ngày đọc xong.", en="The day on which that was done.", example="2026-11-20", required=True
    )


class ReviewedKeys(Record):
    """Whose wording was read, language by language."""

    title = "reviewed"
    vi = (
        "Những ngôn ngữ mà câu chữ tạm dịch đã có người thạo tiếng đọc lại; khi đó `docgen build --final`"
        " chấp nhận. Ghi trong hồ sơ: cho mọi câu chữ của hồ sơ. Ghi trong tệp cơ quan: cho từ điển, điều"
        " khoản mẫu, câu mẫu của thư và mẫu văn bản, không cho lời riêng của từng hồ sơ."
    )
    en = (
        "The languages whose provisional wording was read by somebody who knows; `docgen build --final` then"
        " takes it. In a dossier it is for all that the papers say; in an office file for the lexicon, the"
        " clause bank, the sentences of letters and templates, not for what a dossier words itself."
    )

    vietnamese = Key(
        Nested(LeaveKeys),
        vi="Tiếng Việt.",
        en="Vietnamese.",
        example="{by: Văn phòng UBND huyện, date: 2026-11-20}",
        name="vi",
    )
    lao = Key(
        Nested(LeaveKeys),
        vi="Tiếng Lào.",
        en="Lao.",
        example="{by: 'Phòng Lãnh sự - Lễ tân, Sở Ngoại vụ', date: 2026-11-20}",
        name="lo",
    )
    chinese = Key(
        Nested(LeaveKeys),
        vi="Tiếng Trung.",
        en="Chinese.",
        example="{by: 'Phòng Biên giới, Sở Ngoại vụ', date: 2026-11-20}",
        name="zh",
    )
