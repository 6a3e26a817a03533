"""The one door to a language: how it says dates, numbers, amounts, lists, ordinals and people.

Every method is pure and returns NFC text without markup, with a lower-case initial where it may stand
within a sentence. A gap (`docgen.languages.GAP`) or a dotted line (`blank`) stands where a part is
unknown; nothing is ever invented. Rules and their sources stand with each implementation
(`vietnamese.py`, `lao.py`, `chinese.py`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from docgen.languages.values import Amount, Day, Days, Hours, Quarter, Term


class Language(Protocol):
    """How one language says things. The examples read: Vietnamese | Lao | Chinese."""

    code: str
    """"vi" | "lo" | "zh"."""
    tag: str
    """BCP 47 with region: "vi-VN" | "lo-LA" | "zh-CN"."""
    country: str
    """ISO 3166 code of the country whose official language it is: "VN" | "LA" | "CN"."""

    # numbers ------------------------------------------------------------------------------------
    def number(self, value: int | Decimal) -> str:
        """In figures: 1.234,5 | 1.234,5 | 1,234.5."""

    def count(self, value: int) -> str:
        """A count as official letters print it, two figures below ten in Vietnamese: 03 | 3 | 3."""

    def cardinal(self, value: int) -> str:
        """In words, checked from 0 to 10^15: mười hai | ສິບສອງ | 十二; ValueError below 0."""

    def ordinal(self, value: int) -> str:
        """Rank in words: thứ mười hai | ທີສິບສອງ | 第十二."""

    def round(self, value: int) -> str:
        """Which meeting of a series, from 1: lần thứ XII | ຄັ້ງທີ XII | 第十二次.

        The first: lần thứ nhất | ຄັ້ງທີ I | 第一次.
        """

    def article(self, value: int) -> str:
        """Heading word of an article: Điều 1 | ມາດຕາ 1 | 第一条."""

    def section(self, value: int) -> str:
        """Number of a main section: I. | I. | 一、."""

    def amount(self, value: Amount) -> str:
        """With a scale word where that is exact with two decimals at most, else in figures.

        500 triệu đồng | 500 ລ້ານດົ່ງ | 5亿越南盾; 1,5 tỷ đồng | 1,5 ຕື້ດົ່ງ | 15亿越南盾.
        """

    def amount_in_figures(self, value: Amount) -> str:
        """All figures: 500.000.000 đồng | 500.000.000 ດົ່ງ | 500,000,000越南盾."""

    def amount_in_words(self, value: Amount) -> str:
        """All words: năm trăm triệu đồng | ຫ້າຮ້ອຍລ້ານດົ່ງ | 五亿越南盾."""

    # time ---------------------------------------------------------------------------------------
    def date(self, value: Day | None) -> str:
        """Official long form, a gap for each unknown part; None: nothing is known.

        ngày 02 tháng 8 năm 2023 | ວັນທີ 2 ສິງຫາ 2023 | 2023年8月2日.
        """

    def date_in_reference(self, value: Day) -> str:
        """As in a citation: ngày 05/4/2018 | ລົງວັນທີ 5 ເມສາ 2018 | 2018年4月5日."""

    def date_short(self, value: Day) -> str:
        """Figures for a table: 02/8/2023 | 2/8/2023 | 2023-08-02 as the country prints it."""

    def dates(self, value: Days | None) -> str:
        """In a sentence, months and years once where they agree; one day as `date`; None: gaps.

        từ ngày 02 đến ngày 04 tháng 8 năm 2023 | ແຕ່ວັນທີ 2 ຫາ ວັນທີ 4 ສິງຫາ 2023 | 2023年8月2日至4日.
        """

    def dates_short(self, value: Days) -> str:
        """In a heading: 02–04/8/2023 | 2-4/8/2023 | 2023年8月2日—4日."""

    def weekday(self, value: dt.date) -> str:
        """At the head of a line: Thứ Tư (within a sentence: thứ Tư) | ວັນພຸດ | 星期三."""

    def time(self, value: dt.time) -> str:
        """08 giờ 00 | 08:00 ໂມງ | 8:00 (24-hour clock)."""

    def hours(self, value: Hours | None) -> str:
        """For a programme's first column: 08:00 – 09:30 | 08:00 – 09:30 | 8:00—9:30.

        A start alone as 08:00; a part of the day in words: Sáng | ຕອນເຊົ້າ | 上午; dots for None.
        """

    def quarter(self, value: Quarter) -> str:
        """Of a year: quý IV/2024 | ໄຕມາດ IV/2024 | 2024年第四季度."""

    def term(self, value: Term) -> str:
        """Years from-to: giai đoạn 2024-2026 | ໄລຍະ 2024-2026 | 2024—2026年; one year: năm 2024 …."""

    def days(self, value: int) -> str:
        """How long: 03 ngày | 3 ວັນ | 3天."""

    # words --------------------------------------------------------------------------------------
    def join(self, items: Sequence[str]) -> str:
        """A list in a sentence: a, b và c | a, b ແລະ c | a、b和c."""

    def capitalise(self, text: str) -> str:
        """First letter upper case where the script has case, also behind an opening quote or bracket."""

    def upper(self, text: str) -> str:
        """Upper case where the script has case; the text itself elsewhere."""

    def blank(self, size: int = 12) -> str:
        """A dotted line of `size` ellipses' width to be filled in by hand: ………."""

    def missing(self, language: str) -> str:
        """The note that a text is missing in `language`, said in this one.

        Missing in Lao: [chưa có bản tiếng Lào] | [ຍັງບໍ່ມີສະບັບພາສາລາວ] | [尚无老挝文本].
        """

    def language_name(self, language: str) -> str:
        """What this language calls `language`: tiếng Lào | ພາສາລາວ | 老挝文."""

    # people, bodies, papers ---------------------------------------------------------------------
    def posts(self, titles: Sequence[str]) -> str:
        """Several posts of one person: Bí thư Huyện ủy, Huyện trưởng | … | 县委书记、县长."""

    def person(self, honorific: str, name: str, posts: str) -> str:
        """With honorific and posts, which may be empty: đồng chí N, P | ສະຫາຍ N, P | PN同志."""

    def between(self, names: Sequence[str]) -> str:
        """giữa A và B | ລະຫວ່າງ A ແລະ B | A与B."""

    def event(self, kind: str, round_: int | None, names: Sequence[str]) -> str:
        """A named meeting.

        Hội nghị công tác lần thứ XII giữa A và B | … ຄັ້ງທີ XII ລະຫວ່າງ A ແລະ B | A与B第十二次….
        """

    def citation(self, kind: str, number: str, day: Day | None, issuer: str, about: str) -> str:
        """A document as a basis is cited; every part but one may be empty.

        Quyết định số 607-QĐ/TU ngày 05/4/2018 của I về A
        | ຂໍ້ຕົກລົງ ເລກທີ …, ລົງວັນທີ … ຂອງ … ວ່າດ້ວຍ … | I2018年4月5日《关于A的决定》（第607-QĐ/TU号）.
        A Chinese number that ends in 号 stands as it is.
        """
