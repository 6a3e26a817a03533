"""How Lao writes days, hours, terms, ordinals and measures: patterns over marked numerals."""

from docgen.concordance.marks import ANY, CODE, MONTH, NUMBER, REFERENCE, YEAR
from docgen.concordance.numbers_lao import numerals
from docgen.concordance.reading import Reader
from docgen.concordance.units import pattern

_N, _Y, _M = NUMBER, YEAR, MONTH
_AND = r"(?: ?(?:,|-|–|—|~|ຫາ|ຮອດ|ເຖິງ|ແລະ) ?(?:ວັນທີ ?)?)"
_WEEKDAYS = ("ຈັນ", "ຄານ", "ພຸດ", "ຫັດ", "ສຸກ", "ເສົາ", "ທິດ")
_AFTER_WEEKDAY = "|".join(f"(?<={end}{gap})" for end in _WEEKDAYS for gap in ("", " "))
_DATED = f"(?:(?<!ລາງ)ວັນທີ|(?:{_AFTER_WEEKDAY})ທີ)"  # ວັນເສົາ ທີ 26
_DAYS = f"(?:{_DATED} ?)?{_N}(?:{_AND}{_N}){{0,8}}"
_IN = rf" ?(?:,? ?(?:ຂອງ)?(?:ປີ|ຄ\.ສ\.?)? ?|/){_Y}"
_UNIT = pattern("lo")
_MINUTES = rf"{_N} ?ນາທີ|{_N}(?! ?(?:{_UNIT}|ໂມງ))|{CODE}|ປາຍ"
_PART = "(?:ເຊົ້າ|ສວາຍ|ທ່ຽງ|ບ່າຍ|ຕອນແລງ|ແລງ|ຄ່ຳ|ຄໍ່າ|ກາງຄືນ)"

READER = Reader(
    "lo",
    numerals,
    {
        "reference": REFERENCE,
        "quarter": f"(?:ໄຕມາດ|ງວດ) ?(?:ທີ)? ?{_N}(?: ?(?:/|ປີ|ຂອງປີ)? ?{_Y})?",
        "year_month_day": f"{_Y}[-/.]{_N}[-/.]{_N}",
        "day_month_year": rf"{_DAYS}(?:/{_N}/|-{_N}-|\.{_N}\.){_Y}",
        "day_month_year_2": f"{_DAYS} ?,? ?(?:ເດືອນ ?{_M}|ເດືອນ ?{_N}|{_M}){_IN}",
        "day_month": f"{_DAYS} ?(?:ເດືອນ ?{_M}|ເດືອນ ?{_N}(?!/)|{_M})",
        "month_year": f"(?:ເດືອນ ?)?{_M}{_IN}|ເດືອນ ?{_N}{_IN}|{_N}/{_Y}",
        "day_month_2": f"{_DAYS}/{_N}(?![/{_N}])",
        "month": f"ເດືອນ ?{_N}|{_M}",
        "day": f"{_DATED} ?{_N}",
        "weekday": r"ວັນ(?:ຈັນ|ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ|ອາທິດ)(?![\u0eb0-\u0ebd\u0ec8-\u0ecd])",
        "hour": rf"(?:{_PART} ?(?:ເວລາ ?)?)?{_N}[:.]{_N} ?ໂມງ(?: ?(?:ຕອນ)?{_PART})?",
        "hour_2": rf"(?:{_PART} ?(?:ເວລາ ?)?)?{_N} ?ໂມງ(?: ?(?:{_MINUTES}))?(?: ?(?:ຕອນ)?{_PART})?",
        "hour_3": rf"{_N}:{_N}(?! ?[:/])(?: ?{_PART})?",
        "percent": f"ຮ້ອຍລະ ?{_N}",
        "fraction": f"{_N} ?ສ່ວນ ?{_N}",
        "ordinal": f"(?<!ເລກ)(?:ທີ|ມາດຕາ|ຂໍ້|ໝວດ|ພາກ|ສະໄໝ) ?(?:ທີ ?)?{_N}",
        "decade": rf"ຊຸມ ?ປີ ?(?:{_N}|{_Y})",
        "with_half": rf"{ANY} ?(?:{_UNIT}) ?{CODE}",
        "half_year": rf"{CODE} ?(?:ຕົ້ນ|ທ້າຍ) ?ປີ",
        "half_of": rf"{CODE} ?(?:{_UNIT})",
        "years": f"(?:ປີ ?)?{_Y}(?: ?[-–—] ?(?:{_Y}|{_N}(?![/%])))?(?! ?(?:{_UNIT}))",
        "measured": rf"(?:(?:us)?\$ ?)?{ANY}(?: ?(?:[-–—~]|ຫາ) ?{ANY})?(?: ?(?:ກວ່າ|ປາຍ)? ?(?:{_UNIT}))?",
        "free": CODE,
    },
    begins=(
        "(?=ໄຕມາດ|ງວດ|ວັນ|ເດືອນ|ຮ້ອຍລະ|ທີ|ມາດຕາ|ຂໍ້|ໝວດ|ພາກ|ສະໄໝ|ຊຸມ|ປີ|ເຊົ້າ|ສວາຍ|ທ່ຽງ|ບ່າຍ|ຕອນແລງ|ແລງ|ຄ່ຳ|ຄໍ່າ|ກາງຄືນ"
        r"|(?:us)?\$)"
    ),
    later="ບ່າຍ|ແລງ|ຄ່ຳ|ຄໍ່າ|ກາງຄືນ",
    unit=_UNIT,
)
