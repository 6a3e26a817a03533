"""Keys of what papers rest on and who signs them: bases and signatures."""

from docgen.dossier.kinds import LINE, PARTIAL_DATE, PERSON, POST, TEXT, Choice, Key, Record
from docgen.dossier.orders import AUTHORITIES
from docgen.messages import _


class BasisKeys(Record):
    """A document that a paper rests on."""

    title = "basis"
    vi = (
        "Văn bản làm căn cứ: ghi từng phần (loại, số, ngày, cơ quan, trích yếu), hoặc cả câu trích dẫn "
        "theo từng ngôn ngữ."
    )
    en = "A document that a paper rests on: part by part, or the whole citation in words, by language."
    words = True

    kind = Key(
        TEXT,
        vi="Loại văn bản, lấy từ từ điển (`doc.…`) hoặc ghi bằng lời.",
        en="What kind of document it is: an entry of the lexicon (`doc.…`) or words.",
        example="doc.decision",
    )
    ref = Key(
        LINE,
        vi="Số và ký hiệu, đúng như văn bản đã ban hành.",
        en="Number and symbol, exactly as issued.",
        example="607-QĐ/TU",
    )
    date = Key(
        PARTIAL_DATE,
        vi="Ngày ban hành; có thể chỉ ghi tháng hoặc năm.",
        en="Day of issue; perhaps only the month or the year.",
        example="2018-04-05",
    )
    issuer = Key(
        TEXT,
        vi="Cơ quan ban hành.",
        en="Who issued it.",
        example="{vi: Ban Thường vụ Tỉnh ủy}",
    )
    about = Key(
        TEXT,
        vi="Trích yếu nội dung, viết tiếp sau chữ “về”.",
        en="What it is about, as it follows the word “about”.",
        example="{vi: quản lý thống nhất các hoạt động đối ngoại}",
    )


class SignatureKeys(Record):
    """Who signs."""

    title = "signature"
    vi = "Người ký: mã của một người, hoặc chức vụ khi chưa biết tên; quyền hạn ký nếu có."
    en = "Who signs: a person by id, or a post whose holder is not known; and in which authority."

    person = Key(
        PERSON,
        vi="Mã của người ký (khai ở `people`).",
        en="Id of the person who signs (defined under `people`).",
        example="thuan-chau-chair",
    )
    post = Key(
        POST,
        vi="Chức vụ ghi dưới quyền hạn ký; cần khi chưa biết tên, hoặc khi người ký có nhiều chức vụ.",
        en="The post to print: where the name is unknown, or to choose one of a person's posts.",
        example="post.chair_pc.district",
    )
    authority = Key(
        Choice(_("authority"), AUTHORITIES),
        vi="Quyền hạn ký theo Nghị định 30/2020: TM (thay mặt), KT (ký thay), TL (thừa lệnh), TUQ (thừa "
        "ủy quyền), Q (quyền).",
        en="In which authority (Decree 30/2020): TM on behalf of the body, KT for the head, TL by order, "
        "TUQ by delegation, Q acting.",
        example="TM",
    )
