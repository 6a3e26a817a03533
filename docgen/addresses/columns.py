"""The columns of an address book: what each says of a partner, and by which headers it is known.

A column holds one field. A field that is said in words has a column a language; one that the lexicon
may say has a column for its id or name too. Files in YAML use the same fields as keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from docgen.languages import CODES

TONGUES = {"vi": ("tiếng Việt", "Vietnamese"), "lo": ("tiếng Lào", "Lao"), "zh": ("tiếng Trung", "Chinese")}
"""How headers name a language, in Vietnamese and English."""


class Kind(Enum):
    """What the cells of a column hold; `docgen.addresses.cells` reads each."""

    CODE = "code"
    COUNTRY = "country"
    LEVEL = "level"
    PLACE = "place"
    ORGAN = "organ"
    POSTS = "posts"
    HONORIFIC = "honorific"
    WORDS = "words"
    WORDS_LIST = "list of words"
    LINE = "line"
    FLAG = "flag"
    LANGUAGES = "languages"
    GROUPS = "groups"
    OCCASIONS = "occasions"
    IGNORED = "ignored"


LISTS = frozenset({Kind.POSTS, Kind.WORDS_LIST, Kind.LANGUAGES, Kind.GROUPS, Kind.OCCASIONS})
"""Several values in a cell, a semicolon or a new line between them."""


@dataclass(frozen=True)
class Column:
    """One column."""

    field: str
    """The field's key in YAML and, of a party's or person's fields, in a dossier."""
    kind: Kind
    vi: str
    """Its header in Vietnamese."""
    en: str
    language: str = ""
    """Of its words; "" where it holds none."""
    also: tuple[str, ...] = ()
    """Other headers for it."""

    @cached_property
    def key(self) -> str:
        """Its name in a row: "name.lo", "place"."""
        return f"{self.field}.{self.language}" if self.language else self.field

    @property
    def headers(self) -> tuple[str, ...]:
        """All headers by which it is known, its key among them."""
        return (self.vi, self.en, self.key, *self.also)


def _said(field: str, vi: str, en: str, *also: str, kind: Kind = Kind.WORDS) -> tuple[Column, ...]:
    """Return the columns of a field in words, one a language."""
    return tuple(
        Column(
            field, kind, f"{vi} ({TONGUES[code][0]})", f"{en} ({TONGUES[code][1]})", code,
            tuple(
                f"{name} {tongue}"
                for name in (vi, en, field, *also)
                for tongue in (code, *TONGUES[code], TONGUES[code][0].removeprefix("tiếng "))
            ),
        )
        for code in CODES
    )  # fmt: skip


COLUMNS: tuple[Column, ...] = (
    Column("code", Kind.CODE, "Mã", "Code", also=("mã đối tác", "mã số", "id", "partner")),
    Column("country", Kind.COUNTRY, "Nước", "Country", also=("quốc gia", "tên nước")),
    Column("place", Kind.PLACE, "Địa danh", "Place", also=("địa phương", "đơn vị", "locality")),
    Column("level", Kind.LEVEL, "Cấp", "Level", also=("cấp hành chính", "cấp đơn vị")),
    *_said("name", "Tên", "Name", "tên địa phương", "tên đơn vị", "tên riêng"),
    *_said("full", "Tên đầy đủ", "Full name", "tên kèm cấp"),
    Column("province", Kind.PLACE, "Thuộc tỉnh", "Province", also=("tỉnh", "đơn vị cấp trên", "trực thuộc")),
    *_said("province", "Thuộc tỉnh", "Province", "tỉnh"),
    Column("body", Kind.ORGAN, "Cơ quan", "Body", also=("tên cơ quan", "tổ chức", "organ", "organisation")),
    *_said("body", "Cơ quan", "Body", "tên cơ quan"),
    Column("superior", Kind.ORGAN, "Cơ quan chủ quản", "Superior body", also=("cơ quan cấp trên",)),
    *_said("superior", "Cơ quan chủ quản", "Superior body", "cơ quan cấp trên"),
    *_said("addressee", "Người nhận thư", "Addressee", "họ và tên", "họ tên", "người nhận", "người đứng đầu",
           "tên lãnh đạo"),
    Column("posts", Kind.POSTS, "Chức vụ", "Posts", also=("chức danh", "post")),
    *_said("posts", "Chức vụ", "Posts", "chức danh", "post", kind=Kind.WORDS_LIST),
    Column("honorific", Kind.HONORIFIC, "Danh xưng", "Honorific", also=("xưng hô", "title")),
    *_said("honorific", "Danh xưng", "Honorific", "xưng hô"),
    Column("languages", Kind.LANGUAGES, "Ngôn ngữ thư", "Languages", also=("ngôn ngữ", "language", "tiếng")),
    Column("groups", Kind.GROUPS, "Nhóm", "Groups", also=("nhóm đối tác", "group")),
    Column("skip", Kind.OCCASIONS, "Không gửi dịp", "Skip occasions",
           also=("không gửi vào dịp", "không chúc mừng dịp", "bỏ qua dịp", "skipped occasions")),
    *_said("letterhead", "Tên ở đầu văn bản", "Letterhead", kind=Kind.WORDS_LIST),
    Column("abbreviation", Kind.LINE, "Chữ viết tắt cơ quan", "Abbreviation", also=("viết tắt",)),
    Column("seat", Kind.PLACE, "Nơi ban hành", "Seat", also=("trụ sở",)),
    *_said("seat", "Nơi ban hành", "Seat", "trụ sở"),
    Column("border", Kind.FLAG, "Biên giới", "On the border", also=("xã biên giới",)),
    Column("symbol", Kind.LINE, "Ký hiệu văn bản", "Symbol", also=("ký hiệu",)),
    *_said("recipients", "Nơi nhận", "Recipients", kind=Kind.WORDS_LIST),
    *_said("file_under", "Lưu", "File under"),
    Column("signs", Kind.FLAG, "Người nhận thư ký văn bản", "Addressee signs"),
    Column("provisional", Kind.LANGUAGES, "Ngôn ngữ còn tạm", "Provisional languages", also=("tạm dịch",)),
    Column("note", Kind.IGNORED, "Ghi chú", "Note",
           also=("ghi chú nội bộ", "notes", "remarks", "stt", "tt", "số tt", "no")),
)  # fmt: skip
"""Every column, in the order of the sheet that `new_sheet` writes."""

BY_KEY = {column.key: column for column in COLUMNS}
