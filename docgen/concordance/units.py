"""Units of measure, money, time and what is counted, in each language.

In: the word after a number. Out: the unit that other languages name alike, and how many base units
it is: km, 公里 and ກິໂລແມັດ are 1000 m.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from docgen.concordance.marks import YEAR

Unit = tuple[str, int]

_COMMON: Mapping[str, Unit] = {
    "%": ("%", 1),
    "％": ("%", 1),
    "km2": ("m²", 10**6),
    "km²": ("m²", 10**6),
    "m2": ("m²", 1),
    "m²": ("m²", 1),
    "m3": ("m³", 1),
    "m³": ("m³", 1),
    "km": ("m", 1000),
    "ha": ("m²", 10**4),
    "kg": ("kg", 1),
    "kwh": ("Wh", 1000),
    "mwh": ("Wh", 10**6),
    "kw": ("W", 1000),
    "mw": ("W", 10**6),
    "gw": ("W", 10**9),
    "kv": ("kV", 1),
    "m": ("m", 1),
    "usd": ("USD", 1),
    "us$": ("USD", 1),
    "vnđ": ("VND", 1),
    "vnd": ("VND", 1),
    "lak": ("LAK", 1),
    "cny": ("CNY", 1),
    "rmb": ("CNY", 1),
    "eur": ("EUR", 1),
    "euro": ("EUR", 1),
}

UNITS: Mapping[str, Mapping[str, Unit]] = {
    "vi": {
        "phần trăm": ("%", 1),
        "điểm phần trăm": ("%", 1),
        "đồng việt nam": ("VND", 1),
        "đồng": ("VND", 1),
        "kíp": ("LAK", 1),
        "kip": ("LAK", 1),
        "nhân dân tệ": ("CNY", 1),
        "ndt": ("CNY", 1),
        "tệ": ("CNY", 1),
        "đô la mỹ": ("USD", 1),
        "đô la": ("USD", 1),
        "đô-la": ("USD", 1),
        "baht": ("THB", 1),
        "ki-lô-mét vuông": ("m²", 10**6),
        "ki-lô-mét": ("m", 1000),
        "kilômét": ("m", 1000),
        "cây số": ("m", 1000),
        "mét vuông": ("m²", 1),
        "mét khối": ("m³", 1),
        "mét": ("m", 1),
        "héc-ta": ("m²", 10**4),
        "hecta": ("m²", 10**4),
        "tấn": ("kg", 1000),
        "tạ": ("kg", 100),
        "ki-lô-gam": ("kg", 1),
        "năm": ("year", 1),
        "tháng": ("month", 1),
        "tuần": ("week", 1),
        "ngày": ("day", 1),
        "phút": ("minute", 1),
        "giờ": ("hour", 1),
        "người": ("person", 1),
        "đại biểu": ("person", 1),
        "thành viên": ("person", 1),
        "hộ": ("household", 1),
        "tỉnh": ("province", 1),
        "huyện": ("district", 1),
        "lần": ("time", 1),
        "đồng chí": ("person", 1),
        "cán bộ": ("person", 1),
        "học sinh": ("person", 1),
        "sinh viên": ("person", 1),
    },
    "lo": {
        "ເປີເຊັນ": ("%", 1),
        "ສ່ວນຮ້ອຍ": ("%", 1),
        "ດົ່ງ": ("VND", 1),
        "ດົງ": ("VND", 1),
        "ກີບ": ("LAK", 1),
        "ຢວນ": ("CNY", 1),
        "ໂດລາ": ("USD", 1),
        "ໂດລາສະຫະລັດ": ("USD", 1),
        "ບາດ": ("THB", 1),
        "ກິໂລແມັດມົນທົນ": ("m²", 10**6),
        "ຕາລາງກິໂລແມັດ": ("m²", 10**6),
        "ກິໂລແມັດ": ("m", 1000),
        "ກມ": ("m", 1000),
        "ຕາແມັດ": ("m²", 1),
        "ຕາລາງແມັດ": ("m²", 1),
        "ແມັດກ້ອນ": ("m³", 1),
        "ແມັດ": ("m", 1),
        "ເຮັກຕາ": ("m²", 10**4),
        "ຮຕ": ("m²", 10**4),
        "ໂຕນ": ("kg", 1000),
        "ຕັນ": ("kg", 1000),
        "ກິໂລກຣາມ": ("kg", 1),
        "ກິໂລ": ("kg", 1),
        "ກກ": ("kg", 1),
        "ກິໂລວັດໂມງ": ("Wh", 1000),
        "ກິໂລວັດ": ("W", 1000),
        "ເມກາວັດ": ("W", 10**6),
        "ປີ": ("year", 1),
        "ເດືອນ": ("month", 1),
        "ອາທິດ": ("week", 1),
        "ວັນ": ("day", 1),
        "ມື້": ("day", 1),
        "ນາທີ": ("minute", 1),
        "ຊົ່ວໂມງ": ("hour", 1),
        "ຄົນ": ("person", 1),
        "ທ່ານ": ("person", 1),
        "ສະຫາຍ": ("person", 1),
        "ຄອບຄົວ": ("household", 1),
        "ແຂວງ": ("province", 1),
        "ເມືອງ": ("district", 1),
        "ຄັ້ງ": ("time", 1),
    },
    "zh": {
        "个百分点": ("%", 1),
        "越盾": ("VND", 1),
        "越南盾": ("VND", 1),
        "基普": ("LAK", 1),
        "老挝基普": ("LAK", 1),
        "元": ("CNY", 1),
        "元人民币": ("CNY", 1),
        "美元": ("USD", 1),
        "泰铢": ("THB", 1),
        "欧元": ("EUR", 1),
        "平方公里": ("m²", 10**6),
        "平方千米": ("m²", 10**6),
        "公里": ("m", 1000),
        "千米": ("m", 1000),
        "平方米": ("m²", 1),
        "立方米": ("m³", 1),
        "米": ("m", 1),
        "公顷": ("m²", 10**4),
        "吨": ("kg", 1000),
        "公斤": ("kg", 1),
        "千克": ("kg", 1),
        "亩": ("mu", 1),
        "千瓦时": ("Wh", 1000),
        "度电": ("Wh", 1000),
        "千瓦": ("W", 1000),
        "兆瓦时": ("Wh", 10**6),
        "兆瓦": ("W", 10**6),
        "千伏": ("kV", 1),
        "年": ("year", 1),
        "个月": ("month", 1),
        "周": ("week", 1),
        "周年": ("year", 1),
        "个星期": ("week", 1),
        "天": ("day", 1),
        "个工作日": ("day", 1),
        "日": ("day", 1),
        "分钟": ("minute", 1),
        "小时": ("hour", 1),
        "个小时": ("hour", 1),
        "人": ("person", 1),
        "名": ("person", 1),
        "位": ("person", 1),
        "户": ("household", 1),
        "个省": ("province", 1),
        "省": ("province", 1),
        "个县": ("district", 1),
        "县": ("district", 1),
        "次": ("time", 1),
    },
}

_VIETNAMESE_END = {"năm": rf"(?!\w| {YEAR})"}  # 12 năm 2024: no twelve years
_ALL = {language: {**_COMMON, **own} for language, own in UNITS.items()}


def pattern(language: str) -> str:
    """Return what matches any unit of `language` in lower-case text."""
    words = sorted(_ALL[language], key=len, reverse=True)
    if language == "zh":
        ends = {word: r"(?![a-z])" if word.isascii() and word.isalpha() else "" for word in words}
    elif language == "lo":
        ends = {
            word: r"(?![a-z])" if word.isascii() and word.isalpha() else r"(?![\u0eb0-\u0ebd\u0ec8-\u0ecd])"
            for word in words
        }
    else:
        ends = {word: _VIETNAMESE_END.get(word, r"(?!\w)") if word[-1].isalpha() else "" for word in words}
    return "|".join(re.escape(word) + ends[word] for word in words)


def unit_of(word: str, language: str) -> Unit | None:
    """Return the unit that `word` names, None where it is none."""
    return _ALL[language].get(word)
