"""Vietnamese numerals: figures with scale words, words, Roman numerals. In: a text. Out: its marks.

Words that also mean something else are told apart by what stands around them: "năm" is five before a
counter ("năm đoàn") and a year elsewhere, "một" counts for little, "Ba" of Ba Vì is a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.concordance import figures, references, roman
from docgen.concordance.counting_vietnamese import SCALES, TENS, counted
from docgen.concordance.facts import Weight
from docgen.concordance.marks import CODE, NUMBER, Mark, each_figure, sign_of
from docgen.concordance.scanning import FIGURES, scan

_COUNTERS = (
    "năm|tháng|ngày|tuần|giờ|phút|người|đoàn|lần|nước|tỉnh|huyện|xã|bản|thôn|cơ chế|nội dung|lĩnh vực|điểm"
    "|điều|khoản|đồng chí|đại biểu|thành viên|cán bộ|học sinh|sinh viên|suất|dự án|công trình|mô hình|cuộc"
    "|văn bản|nhóm|cặp|cửa khẩu|mốc|đơn vị|cơ quan|địa phương|hộ|ngôi|cây|km|ha|mét|tấn|phần|trạm|trường"
    "|phòng|xe|chiến sĩ|nhiệm vụ|giải pháp|mục tiêu|chương trình|kế hoạch|thỏa thuận|bên|đợt|khóa|lớp|đội"
    "|bệnh|vụ|đối tượng|tổ chức|doanh nghiệp|hợp tác xã|gian hàng|tác phẩm|tiết mục|đầu|mặt|ý kiến|bước"
)
_PAIRS = (
    "bên|nước|đảng|nhà|huyện|tỉnh|thành|địa phương|dân tộc|phía|chính|quốc gia|chiều|cơ quan|đơn vị|mặt|dân"
    "|vị|bộ|đoàn|ngành|châu|xã|bản|thôn|cặp|thủ|chủ|tổng|ông|đồng chí|lực lượng|sở|ban|ủy ban|hội|nền|miền"
    "|đầu|khu|thứ|biên|công|nhân|trưởng|phái|cấp|văn phòng|công an|thị"
)
_NO_FIVE = re.compile(r"(?:\d|hằng|hàng|mỗi|đầu|cuối|giữa|nửa|cả|suốt|từng|một|nhiều|các|những|mấy|vài) $")
_COUNTER = re.compile(rf" (?:{_COUNTERS})\b", re.IGNORECASE)
_PAIR = re.compile(rf" (?:{_PAIRS})\b", re.IGNORECASE)
_SIDES = re.compile(r" (?:bên|nước|đảng|phía|quốc gia)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:thứ|tháng|quý|hạng|mồng|mùng) $", re.IGNORECASE)
_WORD = "không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ|rưỡi"
_SCALE = "nghìn|ngàn|vạn|triệu|tỷ|tỉ"
_START = r"(?<![\w-])(?i:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)\b"
_ONE_PART = r"một phần(?! (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn)\b)"
_ROUGHLY = (
    r"(?<!\w)(?:một,? hai|(?:hai|vài),? ba|ba,? bốn|bốn,? năm|năm,? sáu|sáu,? bảy|bảy,? tám)"
    r"(?= (?:ngày|năm|tháng|tuần|người|lần|giờ|hôm|phút)\b)"
)
"""Some: two or three days, which other languages say in their own way."""
_FIND = re.compile(
    rf"(?P<reference>{references.PATTERN})"
    rf"|(?P<skip>{figures.NO_FIGURE}|{_ROUGHLY}"
    rf"|(?i:phần trăm|covid[- ]?19|sars-cov-2|{_ONE_PART}|năm năm qua))"
    r"|(?P<code>(?<![\w])[A-ZĐ]{1,5}\d[A-Z\d]*(?!\w))"
    rf"|(?P<figure>{figures.FIGURE})(?P<scales>(?: ?(?i:trăm|{_SCALE})\b)*)(?P<half> rưỡi\b)?"
    rf"(?P<less>(?:(?<=\w) \d{{1,3}} (?i:trăm|{_SCALE})\b)*)"
    rf"|(?P<words>{_START}(?: (?i:{_WORD}|{_SCALE})\b)*)"
    r"|(?<=[tT]háng )(?P<month>(?i:giêng|tư|chạp)\b)"
    r"|(?:(?<=thứ )|(?<=giải )|(?<=hạng ))(?P<nth>(?i:nhất|nhì|ba|tư)\b)"
    r"|(?:(?<=quý )|(?<=phần ))(?P<quarter>tư\b)"
    r"|(?P<full_moon>(?<!\w)(?i:rằm)\b)"
    r"|(?P<vague>(?<!\w)(?i:hàng|vài|mấy|nửa(?= (?:triệu|tỷ|tỉ|vạn)\b))"
    rf"(?: (?i:chục|trăm|{_SCALE})\b(?! lệ| trọng| giá| suất))+)"
    r"|(?P<free>(?i:đầu tiên|gấp rưỡi|đôi|song phương|nửa|chục|nghìn|triệu|tỷ(?! lệ| trọng| giá| suất))\b)"
    rf"|(?P<roman>(?<![\w.])(?=[IVXL])(?:{roman.PATTERN})(?![\w-]|\.[A-Z]))"
)
_STARTS = re.compile(rf"[{FIGURES}bcdghkmnprstvđ](?:(?<=[-/0-9〔\[［])|(?<![^\W\d].))")
"""Figures, and the words above where a word begins."""
_NAMED = {"rằm": 15, "giêng": 1, "chạp": 12, "tư": 4, "nhất": 1, "nhì": 2, "ba": 3}
_FREE = {
    "đầu tiên": Decimal(1),
    "gấp rưỡi": Decimal("1.5"),
    "đôi": Decimal(2),
    "song phương": Decimal(2),
    "nửa": Decimal("0.5"),
    "chục": Decimal(10),
    "nghìn": Decimal(1000),
    "triệu": Decimal(10**6),
    "tỷ": Decimal(10**9),
}
_PARTS = {"scales": "figure", "half": "figure", "less": "figure"}
_ONE_LETTER = re.compile(r"(?:thứ|khóa|quý|phần|chương|mục|kỳ|đại hội|đại hội đảng) $", re.IGNORECASE)


def numerals(text: str) -> Iterator[Mark]:
    """Yield every numeral of `text`, NFC with Western digits, in order."""
    for match in scan(_FIND, _STARTS, text):
        kind = _PARTS.get(match.lastgroup or "", match.lastgroup)
        if kind == "reference":
            yield references.mark(match)
        elif kind == "figure":
            yield from _figure(match)
        elif kind == "words":
            yield from _words(match, text)
        elif kind in ("month", "nth", "quarter", "full_moon"):
            weight = Weight.FREE if kind == "full_moon" else Weight.FIRM
            yield Mark(match.start(), match.end(), NUMBER, (Decimal(_NAMED[match[0].lower()]),), weight)
        elif kind == "free":
            yield Mark(match.start(), match.end(), CODE, (_FREE[match[0].lower()],), Weight.FREE)
        elif kind == "code":
            digits = re.findall(r"\d+", match[0])[0][:9]
            yield Mark(match.start(), match.end(), CODE, (Decimal(digits),), Weight.FREE)
        elif kind == "vague":
            yield Mark(match.start(), match.end(), NUMBER, (_magnitude(match[0]),), Weight.LOOSE)
        elif kind == "roman":
            told = _ONE_LETTER.search(text[max(0, match.start() - 13) : match.start()])
            yield roman.mark(match, sure=told is not None)


def _magnitude(words: str) -> Decimal:
    """Return the power of ten that is spoken of: hàng chục nghìn is 10 000, nửa triệu 500 000."""
    power = Decimal("0.5") if words[:1] in "nN" else Decimal(1)
    for word in words.lower().split()[1:]:
        power *= TENS.get(word) or SCALES[word]
    return power


def _figure(match: re.Match[str]) -> Iterator[Mark]:
    found = figures.values(match["figure"])
    if not found:
        yield from each_figure(match["figure"], match.start("figure"))
        return
    scale = 1
    last = 1
    for word in match["scales"].split():
        last = 100 if word.lower() == "trăm" else SCALES[word.lower()]
        scale *= last
    half = Decimal(last) / 2 if match["half"] else 0
    less, end = _lesser(match, last) if scale > 1 else (0, match.end("scales"))
    end = match.end("half") if match["half"] else end
    values = tuple(value * scale + half + less for value in found)
    sign = sign_of(values[0], plain=match["figure"].isdigit() and len(match["figure"]) == 4 and scale == 1)
    two_sides = match["figure"] in ("2", "02") and _SIDES.match(match.string, match.end()) is not None
    yield Mark(match.start(), end, sign, values, Weight.FREE if two_sides else Weight.FIRM, scale)


def _lesser(match: re.Match[str], last: int) -> tuple[int, int]:
    """Return what goes on with smaller words, and where it ends: 3 vạn 5 nghìn."""
    total, end = 0, match.start("less")
    for piece in re.finditer(r" (\d+) (\S+)", match["less"]):
        scale = 100 if piece[2].lower() == "trăm" else SCALES[piece[2].lower()]
        if scale >= last:
            break
        total, last, end = total + int(piece[1]) * scale, scale, match.start("less") + piece.end()
    return total, end


def _words(match: re.Match[str], text: str) -> Iterator[Mark]:
    words = [(word[0].lower(), match.start() + word.start(), match.start() + word.end())
             for word in re.finditer(r"\S+", match[0])]  # fmt: skip
    at = 0
    while at < len(words):
        value, size = counted([word for word, _start, _end in words[at:]])
        if size == 0:
            at += 1
            continue
        start, end = words[at][1], words[at + size - 1][2]
        mark = _weighed(Decimal(value), size, start, end, text)
        if mark is not None:
            yield mark
        at += size


def _weighed(value: Decimal, size: int, start: int, end: int, text: str) -> Mark | None:
    """Return the mark, with what the words count for in their surroundings; None for part of a name."""
    before, after = text[max(0, start - 12) : start], text[end : end + 14]
    if size == 1 and text[start:end] == "năm" and re.match(r" \d{4}", after):
        return None  # 10 tháng năm 2024
    if size > 1 or _ORDINAL.search(before):
        return Mark(start, end, sign_of(value, plain=size > 1), (value,))
    if (
        text[start].isupper()
        and re.match(r" [A-ZĐÀ-Ỵ]", after)
        and before.strip()[-1:] not in ("", ".", ";", ":")
    ):
        return None
    word = text[start:end].lower()
    weight = Weight.FIRM
    if word == "năm":
        five = _COUNTER.match(after) and not _NO_FIVE.search(before)
        if not five:
            return None
        weight = Weight.LOOSE
    elif word == "một":
        weight = Weight.LOOSE if re.match(r" (?:lần|người)\b", after) else Weight.FREE
    elif word == "hai":
        weight = Weight.FREE if _PAIR.match(after) or before.lower().endswith("cả ") else Weight.LOOSE
    return Mark(start, end, NUMBER, (value,), weight)
