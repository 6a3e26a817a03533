"""Keys of what an office accepts although the languages differ."""

from docgen.dossier.kinds import LINE, Key, Record


class AcceptedKeys(Record):
    """One accepted difference between the languages."""

    title = "accepted"
    vi = "Một chỗ khác nhau giữa các ngôn ngữ mà cơ quan chấp nhận; `docgen concord` không báo nữa."
    en = "A difference between the languages that is accepted; `docgen concord` no longer reports it."

    where = Key(
        LINE,
        vi="Đường dẫn đến câu văn, như `docgen concord` in ra.",
        en="The path of the text, as `docgen concord` prints it.",
        example="cooperation[1].what",
        required=True,
    )
    what = Key(
        LINE,
        vi="Mã của chỗ khác nhau, hoặc đúng chữ ở một trong hai bên.",
        en="The finding's code, or the words that one of the two says.",
        example="date",
        required=True,
    )
    reason = Key(
        LINE,
        vi="Vì sao chấp nhận.",
        en="Why it is accepted.",
        example="Bản tiếng Lào ghi theo lịch của đối tác",
        required=True,
    )
