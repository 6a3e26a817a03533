"""How Vietnamese writes days, hours, terms, ordinals and measures: patterns over marked numerals."""

from docgen.concordance.marks import ANY, CODE, NUMBER, REFERENCE, YEAR
from docgen.concordance.numbers_vietnamese import numerals
from docgen.concordance.reading import Reader
from docgen.concordance.units import pattern

_N, _Y = NUMBER, YEAR
_AND = r"(?: ?[,;] ?(?:ngày )?| ?(?:và|đến|tới|-|–|—|~) ?(?:hết )?(?:(?:ngày|mồng|mùng) )*)"
_DAYS = f"(?:(?:ngày|mồng|mùng) ){{0,2}}{_N}(?:{_AND}{_N}){{0,8}}"
_UNIT = pattern("vi")
_PART = r"(?: (?:phút )?(?:sáng|trưa|chiều|tối|đêm|khuya)(?! kiến| tạo))?"

READER = Reader(
    "vi",
    numerals,
    {
        "reference": REFERENCE,
        "quarter": rf"quý {_N}(?:(?:/| năm | - ?){_Y})?",
        "year_month_day": f"{_Y}[-/.]{_N}[-/.]{_N}",
        "day_month_year": rf"{_DAYS}(?:/{_N}/|-{_N}-|\.{_N}\.){_Y}",
        "day_month_year_2": f"{_DAYS} tháng {_N}(?:(?: ?,? năm |/|-| ){_Y})",
        "day_month": f"{_DAYS} tháng {_N}",
        "day_month_3": rf"(?:ngày|sáng|trưa|chiều|tối|đêm|dịp) {_N}-{_N}(?![-/.{_N}{_Y}]|\w)",
        "month_year": f"(?:tháng )?{_N}/{_Y}",
        "month_year_2": f"tháng {_N}(?:(?: ?,? năm | ){_Y})",
        "day_month_2": f"{_DAYS}/{_N}(?![/{_N}])",
        "month": f"tháng {_N}",
        "day": f"(?:ngày|mồng|mùng) {_N}",
        "hour_0": rf"{_N} giờ kém {_N}(?: phút)?{_PART}",
        "hour": rf"{_N} ?(?:giờ|h(?![a-zà-ỹ])):? ?{_N}(?: ?(?:phút|')(?!\w))?(?![/%]){_PART}",
        "hour_2": rf"{_N} ?(?:giờ|h(?!\w))(?: rưỡi)?{_PART}",
        "hour_3": f"{_N}:{_N}(?! ?[:/]){_PART}",
        "fraction": f"{_N} phần {_N}(?! trăm)",
        "weekday": f"(?<!lần )thứ {_N}|chủ nhật",
        "ordinal": f"(?:lần )?(?:thứ|khóa|điều|khoản|mục|chương) {_N}",
        "decade": rf"(?:những năm|thập niên|thập kỷ) (?:{_N}|{_Y})(?! ?[-–—])",
        "with_half": rf"{ANY} (?:{_UNIT}) rưỡi",
        "half_year": rf"{CODE} (?:đầu|cuối) năm",
        "half_of": rf"{CODE} (?:{_UNIT})",
        "years": f"{_Y}(?: ?[-–—] ?(?:{_Y}|{_N}(?![/\\w]| ?%)))?",
        "measured": rf"(?:(?:us)?\$ ?)?{ANY}(?: ?(?:[-–—~]|đến) ?{ANY})?(?: ?(?:{_UNIT}))?",
        "free": CODE,
        "five": r"(?<!\w)năm(?!\w| (?:nay|qua|tới|sau|trước|này|ngoái|đó))",
    },
    begins=(
        r"(?<!\w)(?=(?:quý|tháng|thứ|lần thứ|khóa|điều|khoản|mục|chương|những năm|thập niên|thập kỷ) "
        r"|ngày |mồng |mùng |sáng |trưa |chiều |tối |đêm |dịp |chủ nhật|năm|(?:us)?\$)"
    ),
    later=r"(?<!hai )(?<!một )chiều|tối(?! đa| thiểu| ưu)|đêm",
    unit=_UNIT,
)
