"""Keys of what an office accepts although it was found."""

from docgen.dossier.kinds import LINE, Key, Record


class AcceptedKeys(Record):
    """One accepted finding."""

    title = "accepted"
    vi = (
        "Một chỗ khác nhau giữa các ngôn ngữ (`docgen concord`), một cảnh báo về thỏa thuận hay ngôi thứ"
        " (`docgen check`) mà cơ quan chấp nhận; không báo nữa. Lỗi do luật cấm thì không chấp nhận được."
    )
    en = (
        "A difference between the languages (`docgen concord`), or a warning about the agreement or"
        " precedence (`docgen check`), that is accepted and no longer reported. What law forbids"
        " cannot be accepted."
    )

    where = Key(
        LINE,
        vi="Đường dẫn đến chỗ ấy, như `--format json` in ra (`path`).",
        en="The path of the finding, as `--format json` prints it (`path`).",
        example="cooperation[1].what",
        required=True,
    )
    what = Key(
        LINE,
        vi="Mã của điều đã báo; với chỗ khác nhau thì cũng có thể ghi đúng chữ ở một trong hai bên.",
        en="The finding's code; of a difference also the words that one of the two says.",
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
