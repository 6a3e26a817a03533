"""What Chinese says, against a table written by hand."""

from datetime import date, time
from decimal import Decimal

import pytest

from docgen.languages import GAP, language_of
from docgen.languages.values import Amount, Day, Days, Hours, Quarter, Term

SAID = [
    # numbers
    ("number", (1234,), "1,234"),
    ("number", (Decimal("1234.5"),), "1,234.5"),
    ("count", (3,), "3"),
    ("count", (1234,), "1,234"),
    ("cardinal", (0,), "零"),
    ("cardinal", (2,), "二"),
    ("cardinal", (10,), "十"),
    ("cardinal", (12,), "十二"),
    ("cardinal", (105,), "一百零五"),
    ("cardinal", (110,), "一百一十"),
    ("cardinal", (1010,), "一千零一十"),
    ("cardinal", (10_500,), "一万零五百"),
    ("cardinal", (100_000,), "十万"),
    ("cardinal", (10**8,), "一亿"),
    ("cardinal", (10**8 + 10**5,), "一亿零一十万"),
    ("cardinal", (20_0001_0010,), "二十亿零一万零一十"),
    ("cardinal", (10**12,), "一万亿"),
    ("cardinal", (10**15,), "一千万亿"),
    ("ordinal", (12,), "第十二"),
    ("round", (1,), "第一次"),
    ("round", (12,), "第十二次"),
    ("article", (1,), "第一条"),
    ("article", (21,), "第二十一条"),
    ("section", (1,), "一、"),
    # amounts
    ("amount", (Amount(Decimal(500_000_000), "VND"),), "5亿越南盾"),
    ("amount", (Amount(Decimal(50_000_000), "VND"),), "5000万越南盾"),
    ("amount", (Amount(Decimal(1_500_000_000), "VND"),), "15亿越南盾"),
    ("amount", (Amount(Decimal(150_000_000), "LAK"),), "1.5亿基普"),
    ("amount", (Amount(Decimal(5_000_000), "CNY"),), "500万元人民币"),
    ("amount", (Amount(Decimal(12_500), "CNY"),), "1.25万元人民币"),
    ("amount", (Amount(Decimal(9_999), "CNY"),), "9,999元人民币"),
    ("amount", (Amount(Decimal(1_234_567), "VND"),), "1,234,567越南盾"),
    ("amount", (Amount(Decimal(15) * 10**11, "VND"),), "1.5万亿越南盾"),
    ("amount", (Amount(Decimal(20_000), "USD"),), "2万美元"),
    ("amount_in_figures", (Amount(Decimal(500_000_000), "VND"),), "500,000,000越南盾"),
    ("amount_in_figures", (Amount(Decimal("1234.50"), "CNY"),), "1,234.50元人民币"),
    ("amount_in_words", (Amount(Decimal(500_000_000), "VND"),), "五亿越南盾"),
    ("amount_in_words", (Amount(Decimal("10.05"), "CNY"),), "十点零五元人民币"),
    # days
    ("date", (Day(2023, 8, 2),), "2023年8月2日"),
    ("date", (Day(2023, 7),), f"2023年7月{GAP}日"),
    ("date", (Day(2023),), f"2023年{GAP}月{GAP}日"),
    ("date", (None,), f"{GAP}年{GAP}月{GAP}日"),
    ("date_in_reference", (Day(2018, 4, 5),), "2018年4月5日"),
    ("date_short", (Day(2023, 8, 2),), "2023-08-02"),
    ("date_short", (Day(2023, 8),), f"2023-08-{GAP}"),
    ("date_short", (Day(2023),), f"2023-{GAP}-{GAP}"),
    ("dates", (Days(date(2023, 8, 2), date(2023, 8, 4)),), "2023年8月2日至4日"),
    ("dates", (Days(date(2023, 7, 30), date(2023, 8, 2)),), "2023年7月30日至8月2日"),
    ("dates", (Days(date(2023, 12, 30), date(2024, 1, 2)),), "2023年12月30日至2024年1月2日"),
    ("dates", (Days(date(2023, 8, 2), date(2024, 8, 2)),), "2023年8月2日至2024年8月2日"),
    ("dates", (Days(date(2024, 4, 11), date(2024, 4, 11)),), "2024年4月11日"),
    ("dates", (None,), f"{GAP}年{GAP}月{GAP}日至{GAP}日"),
    ("dates_short", (Days(date(2023, 8, 2), date(2023, 8, 4)),), "2023年8月2日—4日"),
    ("dates_short", (Days(date(2023, 7, 30), date(2023, 8, 2)),), "2023年7月30日—8月2日"),
    ("dates_short", (Days(date(2023, 12, 30), date(2024, 1, 2)),), "2023年12月30日—2024年1月2日"),
    ("dates_short", (Days(date(2024, 4, 11), date(2024, 4, 11)),), "2024年4月11日"),
    ("weekday", (date(2023, 8, 2),), "星期三"),
    ("weekday", (date(2023, 8, 6),), "星期日"),
    ("weekday", (date(2023, 8, 7),), "星期一"),
    # hours and spans
    ("time", (time(8, 0),), "8:00"),
    ("time", (time(14, 5),), "14:05"),
    ("hours", (Hours(time(8, 0), time(9, 30)),), "8:00—9:30"),
    ("hours", (Hours(time(14, 0)),), "14:00"),
    ("hours", (Hours(part="morning"),), "上午"),
    ("hours", (Hours(part="noon"),), "中午"),
    ("hours", (Hours(part="afternoon"),), "下午"),
    ("hours", (Hours(part="evening"),), "晚上"),
    ("hours", (None,), "…………"),
    ("quarter", (Quarter(2024, 4),), "2024年第四季度"),
    ("term", (Term(2024, 2026),), "2024—2026年"),
    ("term", (Term(2024, 2024),), "2024年"),
    ("days", (3,), "3天"),
    # words
    ("join", (["甲", "乙"],), "甲和乙"),
    ("join", (["甲", "乙", "丙"],), "甲、乙和丙"),
    ("capitalise", ("km",), "km"),
    ("upper", ("5 km",), "5 km"),
    ("blank", (), "…" * 12),
    ("missing", ("lo",), "[尚无老挝文本]"),
    ("missing", ("vi",), "[尚无越文本]"),
    ("missing", ("zh",), "[尚无中文本]"),
    ("language_name", ("vi",), "越文"),
    ("language_name", ("lo",), "老挝文"),
    ("language_name", ("zh",), "中文"),
    # people, bodies, papers
    ("posts", (["县委书记", "县长"],), "县委书记、县长"),
    ("person", ("同志", "阮文安", "西马街县委书记"), "西马街县委书记阮文安同志"),
    ("person", ("先生", "………", ""), "………先生"),
    ("person", ("", "Hà Đức Minh", "县委书记"), "县委书记Hà Đức Minh"),
    ("between", (["顺州县", "马关县"],), "顺州县与马关县"),
    ("between", (["甲", "乙", "丙"],), "甲、乙与丙"),
    ("event", ("工作会议", 12, ["顺州县", "马关县"]), "顺州县与马关县第十二次工作会议"),
    ("event", ("会谈", None, ["顺州县", "马关县"]), "顺州县与马关县会谈"),
    ("event", ("会谈", 1, []), "第一次会谈"),
    (
        "citation",
        ("决定", "607-QĐ/TU", Day(2018, 4, 5), "山罗省委常委会", "统一管理对外活动"),
        "山罗省委常委会2018年4月5日《关于统一管理对外活动的决定》（第607-QĐ/TU号）",
    ),
    (
        "citation",
        ("通知", "云政发〔2024〕12号", None, "云南省人民政府", "关于边境管理的通知"),
        "云南省人民政府《关于边境管理的通知》（云政发〔2024〕12号）",
    ),
    ("citation", ("公文", "1446/UBND-NC", Day(2021, 5, 21), "", ""), "2021年5月21日第1446/UBND-NC号公文"),
    ("citation", ("", "", Day(2023, 4, 20), "", "《会谈纪要》"), "2023年4月20日《会谈纪要》"),
    ("citation", ("", "", None, "", "边境管理"), "《边境管理》"),
]


@pytest.mark.parametrize(("method", "given", "said"), SAID)
def test_chinese_says(method, given, said):
    assert getattr(language_of("zh"), method)(*given) == said
