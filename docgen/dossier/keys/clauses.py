"""Keys of a clause that an office adds to the bank."""

from docgen.dossier.kinds import LINE, Choice, Flag, Key, ListOf, MapOf, Record
from docgen.dossier.parties import COUNTRIES
from docgen.lexicon.bank import OF_THE_PAPER, SLOTS
from docgen.messages import _

_TYPES = tuple(dict.fromkeys((*SLOTS.values(), *OF_THE_PAPER.values())))


class ClauseKeys(Record):
    """A clause of the bank."""

    title = "clause"
    vi = "Một điều khoản mẫu của cơ quan: câu theo từng ngôn ngữ và những gì `docgen clauses` cho biết."
    en = "A clause of the office's own: words by language, and what `docgen clauses` tells of it."
    words = True

    field = Key(
        LINE,
        vi="Mã lĩnh vực trong từ điển (`field.…`).",
        en="The field, an entry of the lexicon (`field.…`).",
        example="field.border",
        required=True,
    )
    partners = Key(
        ListOf(Choice(_("country"), COUNTRIES)),
        vi="Dùng được với đối tác của những nước nào; mặc định là mọi nước.",
        en="With partners of which countries it may be agreed; all where left out.",
        example="[LA]",
    )
    slots = Key(
        MapOf(Choice(_("type of slot"), _TYPES)),
        vi="Các chỗ điền trong câu và loại giá trị của từng chỗ.",
        en="The gaps of its words, each with the type of its value.",
        example="{giver: party, amount: amount}",
    )
    needs_superior_approval = Key(
        Flag(),
        vi="Phải được cấp trên đồng ý trước khi ký.",
        en="It must be approved by a superior before it is signed.",
        example="true",
    )
    seen = Key(
        MapOf(ListOf(LINE)),
        vi="Nơi đã in hoặc người đã xác nhận câu chữ, theo ngôn ngữ; ngôn ngữ không có ở đây là tạm.",
        en="Where the words were printed or who confirmed them, by language; others are provisional.",
        example="{vi: [Sở Ngoại vụ 2026]}",
    )
    replaces = Key(
        Flag(),
        vi="Thay điều khoản cùng mã của docgen.",
        en="It takes the place of docgen's clause of the same id.",
        example="true",
    )
