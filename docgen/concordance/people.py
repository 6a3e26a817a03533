"""Vietnamese names of people, and whether a Lao or Chinese text bears them.

In: a Vietnamese text and its translation. Out: names that the translation does not have. Chinese writes
each syllable with a character that has that reading (`syllables.tsv`); Lao by sound, of which the first
consonant and the final one of each syllable are compared. What the table does not know is no finding.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from docgen.concordance.names import index

_SURNAMES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Tô|Lương|Trịnh|Trương|Đoàn|Vương"
    "|Hà|Thái|Cao|Đàm|Lưu|Mạc|Mai|Đào|Tống|Triệu|Quách|Tạ|Lâm|Chu|Giang|Kiều|Lò|Cầm|Tập"
)
_CHINESE = re.compile(
    "Trung Quốc|Trung Hoa|Bắc Kinh|Tập |Lý Cường|Vương Nghị|Triệu Lạc Tế|Vương Hộ Ninh|Thái Kỳ"
)
_UPPER = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_NAME = re.compile(rf"(?<!\w)(?:{_SURNAMES})(?: [{_UPPER}][a-zà-ỹ]*(?!\w)){{1,4}}")
_TITLE = re.compile(
    r"(?:ông|bà|đồng chí|thư|tịch|tướng|trưởng|sứ|viên|đốc|nhiệm|lãnh sự|ngài|anh|chị|là|do|và|,) $",
    re.IGNORECASE,
)
_ONSETS = {  # what a Lao reader hears
    "b": "ບ",
    "c": "ກຄ",
    "k": "ກຄ",
    "q": "ກ",
    "ch": "ຈ",
    "d": "ຢຍຊ",
    "gi": "ຢຍຊຈ",
    "đ": "ດ",
    "g": "ກຄ",
    "gh": "ກຄ",
    "h": "ຮຫ",
    "kh": "ຄຂ",
    "l": "ລ",
    "m": "ມໝ",
    "n": "ນໜ",
    "ng": "ງ",
    "ngh": "ງ",
    "nh": "ຍຢ",
    "p": "ປ",
    "ph": "ຟຝພ",
    "r": "ຣລຊຢ",
    "s": "ຊສ",
    "t": "ຕ",
    "th": "ທຖ",
    "tr": "ຈຕ",
    "v": "ວ",
    "x": "ຊສ",
    "": "ອຢ",
}
_FINALS = {
    "m": "ມ",
    "n": "ນ",
    "ng": "ງ",
    "nh": "ງນຍ",
    "p": "ບປ",
    "t": "ດທ",
    "c": "ກ",
    "ch": "ກດ",
}
_MOST = 60
"""Names looked for in one text, each once; a list of delegates has some forty."""
_SYLLABLE = re.compile(r"(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(.*?)(ng|nh|ch|[mnptc])?$")
_VOWELS = "[\u0eb0-\u0ebd\u0ec8-\u0ecdວຢຍອ]*"


def strangers(vietnamese: str, other: str, language: str) -> Iterator[re.Match[str]]:
    """Yield the names of people in `vietnamese` that `other`, in Lao or Chinese, does not bear."""
    places = None
    looked: set[str] = set()
    for match in _NAME.finditer(vietnamese):
        if match[0] in looked or len(looked) == _MOST:
            continue
        syllables = match[0].split()
        if len(syllables) < 3 and not _TITLE.search(vietnamese[max(0, match.start() - 14) : match.start()]):
            continue
        if places is None:
            places = [(naming.start, naming.end) for naming in index("vi").find(vietnamese)]
        if any(start < match.end() and match.start() < end for start, end in places) or match[0] in other:
            continue
        if language == "lo" and _CHINESE.search(vietnamese):
            continue  # Lao writes Chinese names by their sound in Chinese, not in Vietnamese
        looked.add(match[0])
        known = (
            _in_chinese(syllables, other) if language == "zh" else _in_lao(match[0]).search(other) is not None
        )
        if not known:
            yield match


def _in_chinese(syllables: list[str], text: str) -> bool:
    """Tell whether a name of these readings stands in `text`; unknown characters may have any."""
    readings, characters = _table()
    if sum(syllable in readings for syllable in syllables) < 2 or syllables[0] not in readings:
        return True
    for at, first in enumerate(text):
        if first in readings[syllables[0]] and _fits(
            syllables, text[at : at + len(syllables)], readings, characters
        ):
            return True
    return False


def _fits(syllables: list[str], signs: str, readings: dict[str, str], characters: frozenset[str]) -> bool:
    return len(signs) == len(syllables) and all(
        sign in readings.get(syllable, sign) or (sign not in characters and "\u4e00" <= sign <= "\u9fff")
        for syllable, sign in zip(syllables, signs, strict=True)
    )


@cache
def _table() -> tuple[dict[str, str], frozenset[str]]:
    """Return the characters of each syllable, and all characters that have a reading here."""
    readings: dict[str, str] = defaultdict(str)
    for line in (Path(__file__).parent / "syllables.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            syllable, _tab, signs = line.partition("\t")
            readings[syllable] += signs
    return dict(readings), frozenset("".join(readings.values()))


@lru_cache(maxsize=4096)
def _in_lao(name: str) -> re.Pattern[str]:
    """Return what matches `name` in Lao letters, by the consonants of its syllables."""
    return re.compile(" ?".join(_sound(syllable.lower()) for syllable in name.split()))


def _sound(syllable: str) -> str:
    match = _SYLLABLE.match(syllable)
    onset, _vowel, final = match.groups() if match else ("", "", "")
    first = _ONSETS["q" if onset == "qu" else onset or ""]
    last = f"[{_FINALS[final]}]" if final else ""
    return f"[ເແໂໄໃ]?ຫ?[{first}][ລວຼ]?{_VOWELS}{last}"
