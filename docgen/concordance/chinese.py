"""How Chinese writes days, hours, terms, ordinals and measures: patterns over marked numerals."""

from docgen.concordance.idioms_chinese import FESTIVAL
from docgen.concordance.marks import ANY, CODE, NUMBER, REFERENCE, YEAR
from docgen.concordance.numbers_chinese import numerals
from docgen.concordance.reading import Reader
from docgen.concordance.units import pattern

_N, _Y = NUMBER, YEAR
_AND = "[、和及与至到—–~～-]{1,3}"
_DAYS = f"{_N} ?[日号]?(?: ?{_AND} ?{_N} ?[日号]?){{0,8}}(?<=[日号])"
_UNIT = pattern("zh")
_PART = "(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|早)"

READER = Reader(
    "zh",
    numerals,
    {
        "reference": REFERENCE,
        "so_far": f"前 ?{_N} ?个?(?:季度?|月份?)",
        "quarter": f"(?:{_Y} ?年 ?)?第?{_N} ?季度?",
        "year_month_day": f"{_Y} ?[-/.] ?{_N} ?[-/.] ?{_N}",
        "year_month_day_2": f"{_Y} ?年 ?{_N} ?月份? ?{_DAYS}",
        "year_month": f"{_Y} ?年 ?{_N} ?月",
        "day_month_year": f"{_N}/{_N}/{_Y}",
        "month_day": f"{_N} ?月 ?{_DAYS}",
        "month_day_3": f"{_N} ?月 ?初 ?{_N}",
        "day_month": f"{_N}/{_N}(?![/{_N}{_Y}])",
        "month_day_5": f"{_N}{_N}(?={FESTIVAL})",
        "month_day_4": f"(?:农历|阴历)(?:{_Y}年)?{_N}月{_N}",
        "month_day_2": f"{_N}·{_N}",
        "month": f"{_N} ?月(?!氏)",
        "weekday": f"(?<!每)(?:星期|周|礼拜){_N}(?![班次趟])|星期[日天]|周日",
        "day": f"{_N} ?[日号](?!公路|国道|线|文|决|令|机)",
        "hour": f"{_PART}? ?{_N} ?[时点] ?(?:{_N} ?[分刻]|半|整)",
        "hour_2": f"{_PART} ?{_N} ?[时点]",
        "hour_3": f"{_PART}? ?{_N}[:：]{_N}(?![:：])",
        "hour_4": f"{_N} ?[时点]",
        "percent": f"百分之 ?{_N}",
        "fraction_of": f"{_N}分之{_N}",
        "tenths": f"{_N}成(?!为|立|员|果|功|效|本|就|长|交|都|套|品|份)",
        "ordinal": f"第 ?{_N}",
        "half_year": "[上下]半年",
        "grown": f"(?:增长|增加|提高|上升|扩大)了?近?{_N} ?倍",
        "decade": f"(?:{_N} ?世纪 ?)?(?:{_N}|{_Y}) ?年代",
        "with_half": f"{ANY} ?个?(?:{_UNIT})半",
        "half_of": f"半 ?个?(?:{_UNIT})",
        "years": (
            f"{_Y} ?年?(?: ?[-–—~～至到]+ ?{_Y} ?年?| ?[-–—]+ ?{_N}年)|{_Y} ?年|{_Y}(?!{_UNIT}|[多余个 ])"
        ),
        "measured": (
            rf"(?:(?:us)?[$¥] ?)?{ANY} ?(?:{_UNIT})? ?(?:[-–—~～至到]+) ?{ANY} ?[多余来几]?(?: ?(?:{_UNIT}))?"
            rf"|(?:(?:us)?[$¥] ?)?{ANY} ?[多余来几]?(?: ?(?:{_UNIT}))?"
        ),
        "free": f"[{CODE}双首每半]",
    },
    begins="(?=[前农阴凌清早上中下傍晚百第星周礼增提扩双首每半u$¥])",
    later="下午|晚上|晚间|傍晚|晚(?=\ue000)|中午",
    unit=_UNIT,
)
