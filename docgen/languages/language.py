"""The one door to a language: how it says dates, numbers, amounts, lists, ordinals and people.

Every method is pure and returns NFC text without markup. An empty gap (`blank`) stands where a part
is unknown; nothing is ever invented. Rules and their sources stand with each implementation
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
        """A small count as official letters print it, two figures below ten in Vietnamese: 03 | 3 | 3."""

    def cardinal(self, value: int) -> str:
        """In words, 0 to 10^15: mười hai | ສິບສອງ | 十二."""

    def ordinal(self, value: int) -> str:
        """Rank in words: thứ mười hai | ທີສິບສອງ | 第十二."""

    def round(self, value: int) -> str:
        """Which meeting of a series: lần thứ XII | ຄັ້ງທີ XII | 第十二次."""

    def article(self, value: int) -> str:
        """Heading word of an article: Điều 1 | ມາດຕາ 1 | 第一条."""

    def section(self, value: int) -> str:
        """Number of a main section: I. | I. | 一、."""

    def amount(self, value: Amount) -> str:
        """With scale words where round: 500 triệu đồng | 500 ລ້ານດົ່ງ | 5亿越南盾; else in figures."""

    def amount_in_figures(self, value: Amount) -> str:
        """All figures: 500.000.000 đồng | 500.000.000 ດົ່ງ | 500,000,000越南盾."""

    def amount_in_words(self, value: Amount) -> str:
        """Năm trăm triệu đồng | ຫ້າຮ້ອຍລ້ານດົ່ງ | 五亿越南盾."""

    # time ---------------------------------------------------------------------------------------
    def date(self, value: Day) -> str:
        """Official long form, a gap for an unknown part.

        ngày 02 tháng 8 năm 2023 | ວັນທີ 2 ສິງຫາ 2023 | 2023年8月2日.
        """

    def date_in_reference(self, value: Day) -> str:
        """As in a citation: ngày 05/4/2018 | ລົງວັນທີ 5 ເມສາ 2018 | 2018年4月5日."""

    def date_short(self, value: Day) -> str:
        """Figures for a table: 02/8/2023 | 2/8/2023 | 2023-08-02 as the country prints it."""

    def dates(self, value: Days) -> str:
        """In a sentence: từ ngày 02 đến ngày 04 tháng 8 năm 2023; one day as `date`.

        | ແຕ່ວັນທີ 2 ຫາ ວັນທີ 4 ສິງຫາ 2023 | 2023年8月2日至4日; months and years only where they differ.
        """

    def dates_short(self, value: Days) -> str:
        """In a heading: 02–04/8/2023 | 2-4/8/2023 | 2023年8月2日—4日."""

    def weekday(self, value: dt.date) -> str:
        """Thứ Tư | ວັນພຸດ | 星期三."""

    def time(self, value: dt.time) -> str:
        """08 giờ 00 | 08:00 ໂມງ | 8:00 (24-hour clock)."""

    def hours(self, value: Hours | None) -> str:
        """For a programme's first column: 08:00 – 09:30; a part of the day in words; dots for None."""

    def quarter(self, value: Quarter) -> str:
        """Quý IV/2024 (lower-case initial) | ໄຕມາດ IV/2024 | 2024年第四季度."""

    def term(self, value: Term) -> str:
        """Giai đoạn 2024-2026 (lower-case initial) | ໄລຍະ 2024-2026 | 2024—2026年."""

    def days(self, value: int) -> str:
        """How long: 03 ngày | 3 ວັນ | 3天."""

    # words --------------------------------------------------------------------------------------
    def join(self, items: Sequence[str]) -> str:
        """A list in a sentence: a, b và c | a, b ແລະ c | a、b和c."""

    def capitalise(self, text: str) -> str:
        """First letter upper case where the script has case."""

    def upper(self, text: str) -> str:
        """Upper case where the script has case; the text itself elsewhere."""

    def blank(self, size: int = 20) -> str:
        """A dotted line of `size` ellipses' width to be filled in by hand: ………."""

    def missing(self, language: str) -> str:
        """The note that a text is missing in `language`, said in this one: [chưa có bản tiếng Lào]."""

    def language_name(self, language: str) -> str:
        """What this language calls `language`: tiếng Lào | ພາສາລາວ | 老挝文."""

    # people, bodies, papers ---------------------------------------------------------------------
    def posts(self, titles: Sequence[str]) -> str:
        """Several posts of one person: Bí thư Huyện ủy, Huyện trưởng | … | 县委书记、县长."""

    def person(self, honorific: str, name: str, posts: str) -> str:
        """đồng chí N, P | ສະຫາຍ N, P | P N同志: `honorific` and `posts` may be empty."""

    def between(self, names: Sequence[str]) -> str:
        """giữa A và B | ລະຫວ່າງ A ແລະ B | A与B."""

    def event(self, kind: str, round_: int | None, names: Sequence[str]) -> str:
        """A named meeting.

        Hội nghị công tác lần thứ XII giữa A và B | … ຄັ້ງທີ XII ລະຫວ່າງ A ແລະ B | A与B第十二次….
        """

    def citation(self, kind: str, number: str, day: Day | None, issuer: str, about: str) -> str:
        """A document as a basis is cited; every part but one may be empty.

        Quyết định số 607-QĐ/TU ngày 05/4/2018 của I về A (Decree 30/2020, Annex I, ô 6)
        | ຂໍ້ຕົກລົງ ເລກທີ …, ລົງວັນທີ … ຂອງ … ວ່າດ້ວຍ … | I2018年4月5日第607-QĐ/TU号《关于A的决定》.
        """
