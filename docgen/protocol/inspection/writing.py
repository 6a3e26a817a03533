"""How Vietnamese papers write their parts: the marks by which each is recognised, in any file."""

from __future__ import annotations

import re

from docgen.protocol.inspection.spelling import fold

NATION = fold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
PARTY = fold("ĐẢNG CỘNG SẢN VIỆT NAM")
MOTTO = re.compile(r"đôc lâp\W*tư do\W*hanh phuc\W*", re.IGNORECASE)
"""Folded."""
BLANK = r"[\d.…_\s]*"
NUMBER = re.compile(
    rf"(?P<word>Số)\s*(?P<colon>[:.;]?)\s*(?P<number>{BLANK}?)\s*(?P<joint>[/\-–])\s*(?P<symbol>.*)",
    re.IGNORECASE,
)
DATE = re.compile(
    rf"(?P<place>[^,\d]{{0,60}}?)\s*(?P<comma>,)?\s*ngày(?P<day>{BLANK})tháng(?P<month>{BLANK})năm(?P<year>{BLANK})",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"(?P<place>[^,\d]{2,60}),\s*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\W*", re.IGNORECASE
)
SUBJECT = re.compile(r"(V/v|v/v|V/V|Về việc|về việc)\b")
ADDRESSEE = re.compile(r"Kính (gửi|trình)\b", re.IGNORECASE)
SALUTATION = re.compile(r"(Kính thưa|Thưa|Kính chào)\b", re.IGNORECASE)
BASIS = re.compile(r"[-–]?\s*(Căn cứ|Xét đề nghị|Theo đề nghị)\b")
CHAPTER = re.compile(
    r"(?P<word>Phần|Chương|Mục|Tiểu mục)\s+(?P<label>[IVXLC]+|\d+|thứ \w+)\W*(?P<rest>.{0,80})", re.IGNORECASE
)
ARTICLE = re.compile(r"(?P<word>Điều)\s+(?P<label>\w{1,4})(?P<sign>\W?)(?P<rest>.*)", re.DOTALL)
HEADING = re.compile(r"[IVXLC]+\s*[./)-]\s*\S.*", re.DOTALL)
CLAUSE = re.compile(r"\d{1,3}\s*[.)]\s+\S.*", re.DOTALL)
POINT = re.compile(r"(?P<label>[a-zđ])\s*[)]\s*\S.*", re.DOTALL)
AUTHORITY = re.compile(
    r"(?P<prefix>T\.?/?M|K\.?/?T|T\.?/?L|T\.?/?U\.?/?Q|Q|THAY MẶT|THỪA LỆNH|THỪA UỶ QUYỀN|THỪA ỦY QUYỀN)"
    r"(?P<sign>\s*[./]?)(?=[\s./])\s*(?P<who>\S.*)"
)
RECIPIENTS = re.compile(r"Nơi nhận\b", re.IGNORECASE)
FILED = re.compile(r"[-–]?\s*Lưu\b", re.IGNORECASE)
AS_ABOVE = fold("Như trên").lower()
ANNEX = re.compile(r"Phụ lục\b.{0,20}", re.IGNORECASE)
UNSIGNED = re.compile(r"\W*(đã ký|ký tên|ký, |chữ ký|dấu\b|ký và ).*", re.IGNORECASE)

KINDS = {
    "NGHỊ QUYẾT": "NQ", "QUYẾT ĐỊNH": "QĐ", "CHỈ THỊ": "CT", "QUY CHẾ": "QC", "QUY ĐỊNH": "QyĐ",
    "THÔNG CÁO": "TC", "THÔNG BÁO": "TB", "HƯỚNG DẪN": "HD", "CHƯƠNG TRÌNH": "CTr", "KẾ HOẠCH": "KH",
    "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA", "DỰ ÁN": "DA", "BÁO CÁO": "BC", "BIÊN BẢN": "BB", "TỜ TRÌNH": "TTr",
    "HỢP ĐỒNG": "HĐ", "CÔNG ĐIỆN": "CĐ", "BẢN GHI NHỚ": "BGN", "BẢN THỎA THUẬN": "BTT",
    "GIẤY ỦY QUYỀN": "GUQ", "GIẤY MỜI": "GM", "GIẤY GIỚI THIỆU": "GGT", "GIẤY NGHỈ PHÉP": "GNP",
    "PHIẾU GỬI": "PG", "PHIẾU CHUYỂN": "PC", "PHIẾU BÁO": "PB", "THƯ CÔNG": "", "THƯ MỜI": "",
    "THƯ CHÚC MỪNG": "", "KẾT LUẬN": "KL", "CÔNG THƯ": "", "CÔNG HÀM": "", "THƯ CẢM ƠN": "",
}  # fmt: skip
"""The kinds of papers with their abbreviations (Decree 30/2020, Annex III, I)."""
_KINDS = {fold(kind): abbreviation for kind, abbreviation in KINDS.items()}
JOINT = tuple(fold(kind) for kind in ("BẢN GHI NHỚ", "BẢN THỎA THUẬN", "BIÊN BẢN", "THỎA THUẬN"))
"""Kinds that several parties sign."""

ORGANS = tuple(fold(word) for word in (
    "ỦY BAN", "UBND", "HỘI ĐỒNG", "HĐND", "SỞ", "PHÒNG", "BAN", "BỘ", "CỤC", "CHI CỤC", "VĂN PHÒNG", "TRƯỜNG",
    "TRUNG TÂM", "VIỆN", "BỆNH VIỆN", "CÔNG AN", "TỔNG CỤC", "THANH TRA", "ĐẢNG BỘ", "ĐẢNG ỦY", "TỈNH ỦY",
    "HUYỆN ỦY", "THÀNH ỦY", "THỊ ỦY", "QUẬN ỦY", "CHI BỘ", "CÔNG TY", "HỘI", "MẶT TRẬN", "ỦY BAN MẶT TRẬN",
))  # fmt: skip
"""With what an organ's name begins."""
POSTS = tuple(fold(word) for word in (
    "CHỦ TỊCH", "PHÓ", "GIÁM ĐỐC", "BÍ THƯ", "TRƯỞNG", "CHÁNH", "THƯ KÝ", "CHỦ TỌA", "CHỦ TRÌ", "NGƯỜI GHI",
    "BỘ TRƯỞNG", "THỨ TRƯỞNG", "HIỆU TRƯỞNG", "CỤC TRƯỞNG", "QUYỀN", "ĐẠI DIỆN", "TỔNG", "VIỆN TRƯỞNG",
    "KẾ TOÁN", "ỦY VIÊN", "THƯỜNG TRỰC", "CHI CỤC TRƯỞNG",
))  # fmt: skip
TITLES = re.compile(r"(GS|PGS|TS|ThS|Ths|BS|KS|CN|NGƯT|NGND|Tiến sĩ|Thạc sĩ|Kỹ sư|Bác sĩ|Cử nhân)\b[\s.]")


def kind(folded: str) -> str | None:
    """Return the abbreviation of the kind of paper that `folded` names, None where it names none."""
    for name, abbreviation in _KINDS.items():
        if folded == name or folded.startswith((f"{name} ", f"{name}:")):
            return abbreviation
    return None


def begins(folded: str, words: tuple[str, ...]) -> bool:
    """Whether a name begins with one of `words`, whole."""
    return any(folded == word or folded.startswith(f"{word} ") for word in words)
