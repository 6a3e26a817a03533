"""What each column is for, as the sheet to fill in explains it. In: a field. Out: words and an example.

Examples are entries of the lexicon, never an invented person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

MAIN = (
    "code", "country", "place", "level", "name.vi", "name.lo", "name.zh", "province", "body", "addressee.vi",
    "addressee.lo", "addressee.zh", "posts", "honorific", "languages", "groups", "skip", "note",
)  # fmt: skip
"""The columns of the sheet; the others are explained beside it, to be added where one is needed."""


class Advice(NamedTuple):
    """What a field is for."""

    vi: str
    en: str
    example: str = ""


ADVICE: Mapping[str, Advice] = {
    "code": Advice(
        "Mã riêng của đối tác, thành một phần tên tệp: chữ không dấu, chữ số, gạch nối. Bỏ trống thì "
        "lấy từ địa danh.",
        "The partner's own code, part of its files' names: letters without marks, digits, hyphens. "
        "Made from the place where left out.",
        "houaphan",
    ),
    "country": Advice(
        "Nước: VN, LA hoặc CN. Không cần khi đã ghi địa danh có trong danh mục.",
        "Country: VN, LA or CN. Not needed beside a place of the list.",
        "LA",
    ),
    "place": Advice(
        "Tên hoặc mã địa danh trong danh mục; cho biết nước, cấp, tên bằng các thứ tiếng và tỉnh.",
        "A place of the list, by name or id; it says country, level, name in every language, and province.",
        "tỉnh Hủa Phăn",
    ),
    "level": Advice(
        "Cấp; chỉ cần khi địa danh không có trong danh mục, hoặc ghi “sở” khi đối tác là một sở của nơi ấy.",
        "The level: only for a place that is not in the list, or “department” for a department of the place.",
        "sở",
    ),
    "name": Advice(
        "Tên riêng, không kèm cấp; chỉ cần khi địa danh không có trong danh mục.",
        "The bare name, without the word for its level; only for a place that is not in the list.",
        "Hua Mường",
    ),
    "full": Advice(
        "Tên kèm cấp; thường tự suy ra.",
        "The name with the word for its level; it usually follows.",
        "huyện Hua Mường",
    ),
    "province": Advice(
        "Đơn vị cấp trên; địa danh trong danh mục thì tự biết.",
        "The unit above; known for places of the list.",
        "tỉnh Hủa Phăn",
    ),
    "body": Advice(
        "Cơ quan nhận thư; bỏ trống thì là chính quyền của nơi ấy.",
        "The body that is written to; the place's government where left out.",
        "Sở Ngoại vụ",
    ),
    "superior": Advice(
        "Cơ quan chủ quản, khi đối tác là bên gửi.",
        "The body above, where the partner writes itself.",
        "Tỉnh ủy",
    ),
    "addressee": Advice(
        "Họ và tên người nhận thư theo từng ngôn ngữ. Chưa biết thì để trống: thư in dòng chấm.",
        "The addressee's name in each language. Left out where unknown: the letter prints a dotted line.",
    ),
    "posts": Advice(
        "Chức vụ trong danh mục, nhiều chức vụ thì cách nhau bằng dấu chấm phẩy. Chức vụ khác: thêm cột "
        "theo ngôn ngữ.",
        "Posts of the list, semicolons between several. For others add a column a language.",
        "Bí thư, Tỉnh trưởng",
    ),
    "honorific": Advice("Danh xưng.", "How the addressee is addressed.", "đồng chí"),
    "languages": Advice(
        "Ngôn ngữ của thư gửi đối tác này, cách nhau bằng dấu chấm phẩy; bỏ trống thì theo kế hoạch.",
        "Languages of the letters, semicolons between; the plan's where left out.",
        "vi; lo",
    ),
    "groups": Advice(
        "Các nhóm để kế hoạch chọn đối tác, tự đặt, cách nhau bằng dấu chấm phẩy.",
        "Groups by which a plan chooses partners; named as you like, semicolons between.",
        "tỉnh kết nghĩa; Đảng",
    ),
    "skip": Advice(
        "Những dịp không gửi thư cho đối tác này, cách nhau bằng dấu chấm phẩy.",
        "Occasions on which this partner is not written to, semicolons between.",
        "Tết cổ truyền Bunpimay",
    ),
    "letterhead": Advice(
        "Các dòng tên cơ quan ở đầu văn bản của đối tác, cách nhau bằng dấu chấm phẩy.",
        "The lines of the partner's own letterhead, semicolons between.",
    ),
    "abbreviation": Advice(
        "Chữ viết tắt tên cơ quan trong số văn bản.",
        "How numbers of its documents abbreviate the body.",
        "UBND",
    ),
    "seat": Advice(
        "Địa danh trước ngày tháng trong văn bản của đối tác.",
        "The place before the date of its own letters.",
    ),
    "border": Advice(
        "Xã, phường ở khu vực biên giới đất liền: có hoặc không.",
        "A commune on the land border: yes or no.",
        "có",
    ),
    "symbol": Advice(
        "Ký hiệu sau số văn bản của đối tác.", "What follows the number of its documents.", "UBND-NC"
    ),
    "recipients": Advice(
        "Nơi nhận khác trong văn bản của đối tác, cách nhau bằng dấu chấm phẩy.",
        "Who else receives its documents, semicolons between.",
    ),
    "file_under": Advice(
        "Ghi sau chữ “Lưu:” trong văn bản của đối tác.", "What follows “Lưu:” in its documents.", "VT"
    ),
    "signs": Advice(
        "Người nhận thư cũng là người ký văn bản của đối tác: có hoặc không.",
        "The addressee also signs the partner's documents: yes or no.",
        "có",
    ),
    "provisional": Advice(
        "Ngôn ngữ mà câu chữ ở dòng này chưa được xác nhận.",
        "Languages whose words in this row nobody has confirmed yet.",
        "lo",
    ),
    "note": Advice(
        "Ghi chú của cơ quan; không đưa vào thư.", "The office's own notes; no letter prints them."
    ),
}  # fmt: skip
"""By field."""
