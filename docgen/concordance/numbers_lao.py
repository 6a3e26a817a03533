"""Lao numerals: figures with scale words, words. In: a text. Out: its marks, names of months too.

Lao writes without spaces, and its number words begin many others: ສາມ in ສາມັກຄີ and ສາມາດ, ພັນ in
ພັນທະ, ຊາວ in ຊາວໜຸ່ມ, ຫ້າ in ຫ້າມ. A word counts only where a new syllable follows, thousands and the
like only after a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.concordance import figures, references, roman
from docgen.concordance.facts import Weight
from docgen.concordance.marks import CODE, MONTH, NUMBER, Mark, each_figure, sign_of
from docgen.concordance.scanning import FIGURES, scan

_DIGITS = {
    "ໜຶ່ງ": 1, "ຫນຶ່ງ": 1, "ນຶ່ງ": 1, "ເອັດ": 1, "ສອງ": 2, "ສາມ": 3, "ສີ່": 4, "ຫ້າ": 5, "ຫົກ": 6, "ເຈັດ": 7,
    "ແປດ": 8, "ເກົ້າ": 9, "ເກົາ": 9, "ສູນ": 0,
}  # fmt: skip
_SCALES = {
    "ຮ້ອຍ": 100, "ພັນ": 1000, "ໝື່ນ": 10**4, "ຫມື່ນ": 10**4, "ແສນ": 10**5, "ລ້ານ": 10**6, "ຕື້": 10**9,
}  # fmt: skip
_MONTHS = {
    "ມັງກອນ": 1, "ກຸມພາ": 2, "ມີນາ": 3, "ເມສາ": 4, "ພຶດສະພາ": 5, "ພຶດສະພາຄົມ": 5, "ພຶສະພາ": 5, "ມິຖຸນາ": 6,
    "ກໍລະກົດ": 7, "ກໍລະກົດາ": 7, "ສິງຫາ": 8, "ກັນຍາ": 9, "ຕຸລາ": 10, "ພະຈິກ": 11, "ທັນວາ": 12,
}  # fmt: skip
_ON = r"(?![\u0eb0-\u0ebd\u0ec8-\u0ecd])"
_ANY_SCALE = "|".join(_SCALES)
_DIGIT = "ໜຶ່ງ|ຫນຶ່ງ|ນຶ່ງ|ເອັດ|ສອງ|ສາມ|ສີ່|ຫ້າ(?!ມ(?![\u0eb0-\u0ebd\u0ec8-\u0ecd]))|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ(?!ອີ້)"
_RUN = rf"(?:(?:{_DIGIT}|ສິບ|ຊາວ|{_ANY_SCALE}){_ON} ?)"
_FIND = re.compile(
    rf"(?P<reference>{references.PATTERN})"
    rf"|(?P<skip>{figures.NO_FIGURE}|ຮ້ອຍລະ|ສ່ວນຮ້ອຍ|(?i:covid[- ]?19)|ໂຄວິດ ?-? ?19|ພັນທະ|ສຳພັນ|ສຳຄັນ|ສອງສາມ)"
    r"|(?P<code>(?<![A-Za-z])[A-Z]{1,5}\d[A-Z\d]*)"
    rf"|(?P<figure>{figures.FIGURE})(?P<scales>(?: ?(?:{_ANY_SCALE}){_ON})*)"
    rf"(?P<less>(?:(?<=[\u0e80-\u0eff]) ?\d{{1,3}} ?(?:{_ANY_SCALE}){_ON})*)"
    rf"|(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
    rf"|(?P<words>(?:{_DIGIT}|ສິບ|ຊາວ){_ON} ?{_RUN}*)"
    rf"|(?P<vague>(?:ຫຼາຍ|ນັບ|ຈັກ) ?(?P<powers>(?:(?:ສິບ|{_ANY_SCALE}){_ON} ?)+))"
    r"|(?P<free>ທຳອິດ|ປະຖົມມະລຶກ|ທໍາອິດ|ເຄິ່ງ|ລະຄັ້ງ|ຄັ້ງດຽວ|ຄູ່|ລ້ານ(?!ຊ້າງ)|ຕື້)"
    rf"|(?P<roman>(?<![A-Za-z.])(?=[IVXL])(?:{roman.PATTERN})(?![A-Za-z\d]))"
)
_STARTS = re.compile(
    rf"[{FIGURES}ckdms]|ຮ້ອຍ|ສ່ວນຮ|ໂຄວິດ|ພັນທ|ສຳ[ພຄ]|ສອງ|ໜຶ່ງ|ຫນຶ່ງ|ນຶ່ງ|ເອັດ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|ຊາວ"
    r"|ມັງ|ກຸມ|ມີນ|ເມສ|ພຶ|ມິຖ|ກໍລ|ສິງ|ກັນ|ຕຸລ|ພະຈ|ທັນ|ຫຼາຍ|ນັບ|ຈັກ|ທຳອ|ປະຖົມ|ທໍາ|ເຄິ່|ລະຄ|ຄັ້ງດ|ຄູ່|ລ້ານ|ຕື້"
)
_FREE = {"ເຄິ່ງ": Decimal("0.5"), "ຄູ່": Decimal(2), "ລ້ານ": Decimal(10**6), "ຕື້": Decimal(10**9)}
_PARTS = {"scales": "figure", "less": "figure"}
_PAIR = re.compile(
    " ?(?:ຝ່າຍ|ປະເທດ|ພັກ|ລັດ|ແຂວງ|ເມືອງ|ທ້ອງຖິ່ນ|ຊາດ|ພາກສ່ວນ|ປະຊາຊົນ|ກະຊວງ|ສະພາ|ບ້ານ|ຟາກ|ເບື້ອງ|ນະຄອນ|ລັດຖະບານ"
    "|ອົງການ|ຄະນະ|ສະຫາຍ|ທ່ານ|ຕາແສງ|ເຂດ|ກອງທັບ|ພະແນກ|ນາຍົກ|ເລຂາ|ຜູ້ນຳ|ການນຳ|ເຜົ່າ|ດ້ານ)"
)
_COUNTER = re.compile(
    " ?(?:ຄົນ|ທ່ານ|ປະເທດ|ແຂວງ|ເມືອງ|ບ້ານ|ຄັ້ງ|ປີ|ເດືອນ|ວັນ|ມື້|ຂໍ້|ດ້ານ|ຝ່າຍ|ອັນ|ຄະນະ|ແຫ່ງ|ໂຄງການ|ຈຸດ|ກົນໄກ|ສະຫາຍ|ຊົ່ວໂມງ"
    "|ໂມງ|ນາທີ|ອາທິດ|ຫຼັງ|ຄັນ|ສະບັບ|ມາດຕາ|ປະການ|ຂະແໜງ|ໂຕນ|ກິໂລ|ແມັດ|ເຮັກຕາ|ເທົ່າ|ລາຍ|ຊຸດ|ໜ່ວຍ|ໝວດ|ບັນຫາ|ເນື້ອໃນ|ຄອບຄົວ"
    "|ຫ້ອງ|ໂຮງ|ຕຳແໜ່ງ|ຮູບ|ຕົ້ນ|ໂຕ|ຕົວ|ເສັ້ນ|ດ່ານ|ຫຼັກ|ທຶນ|ສ່ວນ|ຂັ້ນ|ສະໄໝ|ຊັ້ນ|ກຸ່ມ|ໜ່ວຍ|ພາກ|ບາດກ້າວ|ລ້ານ|ກີບ|ດົ່ງ|ໂດລາ)"
)


def numerals(text: str) -> Iterator[Mark]:
    """Yield every numeral and name of a month of `text`, NFC with Western digits, in order."""
    for match in scan(_FIND, _STARTS, text):
        kind = _PARTS.get(match.lastgroup or "", match.lastgroup)
        if kind == "reference":
            yield references.mark(match)
        elif kind == "figure":
            yield from _figure(match)
        elif kind == "words":
            yield from filter(None, (_words(match, text),))
        elif kind == "month":
            yield Mark(match.start(), match.end(), MONTH, (Decimal(_MONTHS[match[0]]),))
        elif kind == "free":
            yield Mark(match.start(), match.end(), CODE, (_FREE.get(match[0], Decimal(1)),), Weight.FREE)
        elif kind == "code":
            digits = re.findall(r"\d+", match[0])[0][:9]
            yield Mark(match.start(), match.end(), CODE, (Decimal(digits),), Weight.FREE)
        elif kind == "vague":
            yield Mark(match.start(), match.end(), NUMBER, (_magnitude(match["powers"]),), Weight.LOOSE)
        elif kind == "roman":
            before = text[max(0, match.start() - 8) : match.start()].rstrip()
            yield roman.mark(match, sure=before.endswith(("ທີ", "ມາດ", "ພາກ")))


def _magnitude(words: str) -> Decimal:
    """Return the power of ten that is spoken of: ຫຼາຍສິບພັນ is 10 000."""
    power = Decimal(1)
    for word in re.findall(f"ສິບ|{_ANY_SCALE}", words):
        power *= _SCALES.get(word, 10)
    return power


def _figure(match: re.Match[str]) -> Iterator[Mark]:
    found = figures.values(match["figure"])
    if not found:
        yield from each_figure(match["figure"], match.start("figure"))
        return
    scale = 1
    last = 1
    for word in re.findall(_ANY_SCALE, match["scales"]):
        last = _SCALES[word]
        scale *= last
    less, end = _lesser(match, last) if scale > 1 else (0, match.end("scales"))
    values = tuple(value * scale + less for value in found)
    plain = match["figure"].isdigit() and len(match["figure"]) == 4 and scale == 1
    two_sides = match["figure"] == "2" and _PAIR.match(match.string, match.end()) is not None
    weight = Weight.FREE if two_sides else Weight.FIRM
    yield Mark(match.start(), end, sign_of(values[0], plain=plain), values, weight, scale)


def _lesser(match: re.Match[str], last: int) -> tuple[int, int]:
    """Return what goes on with smaller words, and where it ends: 3 ໝື່ນ 5 ພັນ."""
    total, end = 0, match.start("less")
    for piece in re.finditer(rf" ?(\d+) ?({_ANY_SCALE})", match["less"]):
        scale = _SCALES[piece[2]]
        if scale >= last:
            break
        total, last, end = total + int(piece[1]) * scale, scale, match.start("less") + piece.end()
    return total, end


def _words(match: re.Match[str], text: str) -> Mark | None:
    start, end = match.start(), match.start() + len(match[0].rstrip())
    words = re.findall(rf"{_DIGIT}|ສິບ|ຊາວ|{_ANY_SCALE}", match[0])
    value, after = Decimal(_read(words)), text[end : end + 12]
    if len(words) > 1:
        return Mark(start, end, sign_of(value, plain=True), (value,))
    if words[0] == "ຊາວ" and not _COUNTER.match(after):
        return None
    ordinal = text[max(0, start - 10) : start].rstrip().endswith(("ທີ", "ເດືອນ", "ໄຕມາດ"))
    if value == 1:
        return Mark(start, end, NUMBER, (value,), Weight.LOOSE if ordinal else Weight.FREE)
    if ordinal:
        return Mark(start, end, NUMBER, (value,))
    if value == 2:
        weight = Weight.FREE if _PAIR.match(after) else Weight.LOOSE
    else:
        weight = Weight.FIRM if _COUNTER.match(after) else Weight.LOOSE
    return Mark(start, end, NUMBER, (value,), weight)


def _read(words: list[str]) -> int:
    """Return the number that `words` say; digits, then the power that they multiply."""
    total = group = digit = 0
    for word in words:
        if word in _DIGITS:
            digit = _DIGITS[word]
        elif word == "ສິບ":
            group, digit = group + (digit or 1) * 10, 0
        elif word == "ຊາວ":
            group, digit = group + 20, 0
        elif _SCALES[word] < 10**6:
            group, digit = group + (digit or 1) * _SCALES[word] if digit else group * _SCALES[word], 0
        else:
            total, group, digit = (total + group + digit) * _SCALES[word], 0, 0
    return total + group + digit
