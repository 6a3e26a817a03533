"""Keys of an entry that an office adds to the lexicon, or puts in place of docgen's."""

from docgen.dossier.keys.parties import LEVELS
from docgen.dossier.kinds import (
    DATE,
    LINE,
    TEXT,
    Choice,
    Count,
    Flag,
    Key,
    ListOf,
    MapOf,
    MapOfWords,
    Record,
)
from docgen.dossier.parties import COUNTRIES
from docgen.messages import _

SITE = "site"


class EntryKeys(Record):
    """An entry of the lexicon."""

    title = "lexicon entry"
    vi = "Một mục từ của cơ quan: câu chữ theo từng ngôn ngữ; địa danh thì ghi `name` và `full`."
    en = "An entry of the office's own: words by language; a place has `name` and `full` instead."
    words = True

    replaces = Key(
        Flag(),
        vi="Thay mục cùng mã của docgen; điều gì không ghi thì giữ của docgen.",
        en="It takes the place of docgen's entry of the same id; what it leaves out stays docgen's.",
        example="true",
    )
    seen = Key(
        MapOf(ListOf(LINE)),
        vi="Nơi đã in hoặc người đã xác nhận câu chữ, theo ngôn ngữ; ngôn ngữ không có ở đây là tạm.",
        en="Where the words were printed or who confirmed them, by language; others are provisional.",
        example="{lo: [ຫ້ອງວ່າການເມືອງຫົວເມືອງ 2026]}",
    )
    aliases = Key(
        MapOfWords(ListOf(LINE)),
        vi="Cách nói khác cũng dùng được, theo ngôn ngữ.",
        en="Other words for the same that are as good, by language.",
        example="{vi: [UBND huyện]}",
    )
    variants = Key(
        MapOfWords(ListOf(LINE)),
        vi="Cách viết không dùng, theo ngôn ngữ; `docgen check` báo khi gặp.",
        en="Renderings that are not to be used, by language; `docgen check` reports them.",
        example="{lo: [ອາດຊະຍາກຳ]}",
    )
    since = Key(DATE, vi="Ngày đầu tiên có hiệu lực.", en="Its first day.", example="2025-07-01")
    until = Key(DATE, vi="Ngày cuối cùng.", en="Its last day.", example="2025-06-30")
    successor = Key(
        LINE,
        vi="Mã của mục thay thế hoặc kế thừa.",
        en="The id of what took its place, or took over its agreements.",
        example="vn.son_la",
    )
    of = Key(
        TEXT,
        vi="Chức vụ, cơ quan: cách viết kèm địa danh; `{place}` là tên, `{full}` là tên kèm cấp.",
        en="Posts and organs: the words with their place; `{place}` is its name, `{full}` with the level.",
        example="{vi: 'Ban Dân tộc tỉnh {place}', lo: …}",
    )
    abbreviation = Key(
        LINE,
        vi="Cơ quan: chữ viết tắt trong số, ký hiệu văn bản.",
        en="Organs: how the numbers of its documents name it.",
        example="UBND",
    )
    rank = Key(
        Count(1, 999),
        vi="Chức vụ: thứ tự lễ tân, số nhỏ đứng trước.",
        en="Posts: the place in protocol order, the smaller first.",
        example="24",
    )
    country = Key(
        Choice(_("country"), COUNTRIES),
        vi="Địa danh: nước; cơ quan, ngày lễ: của nước nào.",
        en="Places: the country; organs and occasions: whose they are.",
        example="VN",
    )
    level = Key(
        Choice(_("level"), (*LEVELS[:-1], "village-group", "locality", SITE)),
        vi="Địa danh: cấp.",
        en="Places: the level.",
        example="commune",
    )
    parent = Key(
        LINE, vi="Địa danh: mã đơn vị cấp trên.", en="Places: the id of the unit above.", example="vn.son_la"
    )
    name = Key(TEXT, vi="Địa danh: tên.", en="Places: the bare name.", example="{vi: Thuận Châu, lo: ທ້ວນເຈົາ}")
    full = Key(
        TEXT,
        vi="Địa danh: tên kèm cấp; mặc định theo nước và cấp.",
        en="Places: the name with the word for its level; follows from country and level.",
        example="{vi: huyện Thuận Châu, lo: ເມືອງທ້ວນເຈົາ}",
    )
    border = Key(
        Flag(),
        vi="Địa danh: xã biên giới (Nghị định 299/2025/NĐ-CP).",
        en="Places: a commune on the land border (Decree 299/2025).",
        example="true",
    )
    day = Key(LINE, vi="Ngày lễ: tháng-ngày.", en="Occasions: month and day.", example="'12-02'")
    dates = Key(
        ListOf(DATE),
        vi="Ngày lễ theo lịch khác: ngày của từng năm.",
        en="Occasions that move: the day of each year.",
        example="[2027-02-06, 2028-01-26]",
    )
    origin = Key(
        Count(1, 2199),
        vi="Ngày lễ: năm bắt đầu tính kỷ niệm.",
        en="Occasions: the year from which anniversaries are counted.",
        example="1975",
    )
    partners = Key(
        ListOf(Choice(_("country"), COUNTRIES)),
        vi="Ngày lễ: với đối tác của những nước nào.",
        en="Occasions: with partners of which countries.",
        example="[LA]",
    )
    lead = Key(
        Count(0, 366),
        vi="Ngày lễ: ký thư trước bao nhiêu ngày.",
        en="Occasions: how many days before it letters are signed.",
        example="14",
    )
    round_years = Key(
        Count(1, 100),
        vi="Ngày lễ: chỉ viết thư vào năm tròn, bội số của số năm này.",
        en="Occasions: only anniversaries that are a multiple of so many years are written to.",
        example="5",
    )
    verified = Key(
        Flag(),
        vi="Ngày lễ: ngày và năm đã được đối chiếu với nguồn; mặc định `true`.",
        en="Occasions: whether day and year were compared with a source; `true` by default.",
        example="false",
    )
