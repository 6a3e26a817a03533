"""What every issued paper has, and keys that several papers share."""

from docgen.dossier.keys.parties import LetterKeys
from docgen.dossier.keys.signing import BasisKeys
from docgen.dossier.kinds import LINE, PARTIAL_DATE, PARTY, Choice, Key, ListOf, Nested
from docgen.messages import _

FORMS = ("cong-thu", "cong-ham", "nd30", "party", "lo-admin", "gbt9704-letter", "gbt9704")
"""The forms of `docgen.protocol.forms`, to which this room may not reach."""


class IssueKeys(LetterKeys):
    """What every issued paper has."""

    title = "issue"
    vi = "Những gì văn bản nào cũng có. Số và ngày để trống cho đến khi ký."
    en = "What every issued paper has. Number and day stay blank until given."

    issuer = Key(
        PARTY,
        vi="Bên ban hành; mặc định là bên đón.",
        en="The party that issues it; the host where left out.",
        example="thuan-chau",
    )
    form = Key(
        Choice(_("form"), FORMS),
        vi="Thể thức, khi không theo thể thức quy định cho bên ban hành, loại văn bản và ngày.",
        en="The form, where it is not the one that issuer, paper and day prescribe.",
        example="nd30",
    )
    number = Key(LINE, vi="Số, cho sau khi ký.", en="Running number, given after signature.", example="123")
    date = Key(
        PARTIAL_DATE,
        vi="Ngày ban hành; có thể chỉ ghi năm và tháng.",
        en="Day of issue; perhaps only year and month.",
        example="2023-07",
    )


TO = Key(
    ListOf(PARTY),
    vi="Gửi những bên nào; mỗi bên một thư.",
    en="To which parties; a letter each.",
    example="[hua-muong]",
    name="to",
)
BASES = Key(
    ListOf(Nested(BasisKeys)),
    vi="Các căn cứ, theo thứ tự.",
    en="The documents it rests on, in order.",
    example="[{kind: doc.decision, ref: 607-QĐ/TU, date: 2018-04-05}]",
    name="bases",
)
