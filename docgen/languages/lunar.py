"""What the lunar year that begins in a year is called: Bính Ngọ | ມະເມຍ | 丙午.

Vietnamese and Chinese name one of sixty years by stem and branch; Lao names the animal alone
[ປີວອກ 2016, vovworld.vn; ປີມະເມຍ 2026, vietnam.vnanet.vn; ປີມະໂລງ, ປີມະເສັງ, kpl.gov.la; the others
provisional].
"""

from __future__ import annotations

_STEMS = {
    "vi": ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"),
    "zh": tuple("甲乙丙丁戊己庚辛壬癸"),
}
_BRANCHES = {
    "vi": ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"),
    "lo": ("ຊວດ", "ສະຫຼູ", "ຂານ", "ເຖາະ", "ມະໂລງ", "ມະເສັງ", "ມະເມຍ", "ມະແມ", "ວອກ", "ລະກາ", "ຈໍ", "ກຸນ"),
    "zh": tuple("子丑寅卯辰巳午未申酉戌亥"),
}
_FIRST = 4
"""A year with the first stem and branch: 4 after Christ, 1984."""


def lunar_year(language: str, year: int) -> str:
    """Return the name in `language` ("vi", "lo", "zh") of the lunar year that begins in `year`."""
    number = year - _FIRST
    branch = _BRANCHES[language][number % 12]
    if language not in _STEMS:
        return branch
    stem = _STEMS[language][number % 10]
    return f"{stem} {branch}" if language == "vi" else stem + branch
