"""Makes the labelled pairs of `tests/concordance/pairs/`: sentences in two languages, half of them with one
difference planted.

Sentences are written by hand with gaps; a gap's value is said in each language in one of the forms that
language uses, chosen at random. A planted pair says another value on the translation's side, or leaves
words untranslated. Nothing here knows how the concordance reads. Run from the root:
`python benchmarks/concordance_pairs.py` (the same seed gives the same files).
"""

# ruff: noqa: ARG001, C901, E501
from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from docgen.lexicon import lexicon

FOLDER = Path(__file__).parents[1] / "tests" / "concordance" / "pairs"
EACH = 220
"""Clean pairs of each pair of languages; as many planted ones."""

Say = Callable[[random.Random, object], str]

VI_WORDS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
LO_WORDS = ["ສູນ", "ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ", "ສິບ"]
ZH_WORDS = "零一二三四五六七八九十"
LO_MONTHS = ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"]
VI_MONTHS = ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Mười hai"]
ROMAN = [
    "",
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
]


def vi_words(n: int) -> str:
    if n <= 10:
        return VI_WORDS[n]
    if n < 20:
        return "mười " + {1: "một", 5: "lăm"}.get(n - 10, VI_WORDS[n - 10])
    if n < 100:
        tens, ones = divmod(n, 10)
        last = {0: "", 1: " mốt", 4: " tư", 5: " lăm"}.get(ones, f" {VI_WORDS[ones]}")
        return f"{VI_WORDS[tens]} mươi{last}"
    hundreds, rest = divmod(n, 100)
    link = (
        ""
        if rest == 0
        else f" {random.Random(n).choice(['linh', 'lẻ'])} {VI_WORDS[rest]}"
        if rest < 10
        else f" {vi_words(rest)}"
    )
    return f"{VI_WORDS[hundreds]} trăm{link}"


def lo_words(n: int) -> str:
    if n <= 10:
        return LO_WORDS[n]
    if n < 100:
        tens, ones = divmod(n, 10)
        head = {1: "ສິບ", 2: "ຊາວ"}.get(tens, f"{LO_WORDS[tens]}ສິບ")
        return head + {0: "", 1: "ເອັດ"}.get(ones, LO_WORDS[ones])
    hundreds, rest = divmod(n, 100)
    return f"{LO_WORDS[hundreds]}ຮ້ອຍ{lo_words(rest) if rest else ''}"


def zh_words(n: int) -> str:
    if n < 10:
        return ZH_WORDS[n]
    if n < 100:
        tens, ones = divmod(n, 10)
        return ("" if tens == 1 else ZH_WORDS[tens]) + "十" + (ZH_WORDS[ones] if ones else "")
    hundreds, rest = divmod(n, 100)
    middle = (
        ""
        if rest == 0
        else f"零{ZH_WORDS[rest]}"
        if rest < 10
        else (("一" if rest < 20 else "") + zh_words(rest))
    )
    return f"{ZH_WORDS[hundreds]}百{middle}"


def grouped(n: int, mark: str) -> str:
    return f"{n:,}".replace(",", mark)


def scaled(value: int, size: int, comma: str) -> str:
    return format((Decimal(value) / size).normalize(), "f").replace(".", comma)


def integer(r, v, code):
    if code == "vi":
        return r.choice(
            [str(v), grouped(v, ".")]
            + ([f"{v:02}", vi_words(v)] if v < 10 else [])
            + ([vi_words(v)] if v < 400 else [])
        )
    if code == "lo":
        return r.choice([str(v), grouped(v, "."), grouped(v, ",")] + ([lo_words(v)] if v < 100 else []))
    return r.choice([str(v), grouped(v, ",")] + ([zh_words(v)] if v < 400 and v != 2 else []))


def decimal(r, v, code):
    text = str(v)
    return (
        text.replace(".", ",")
        if code == "vi"
        else r.choice([text, text.replace(".", ",")])
        if code == "lo"
        else text
    )


def percent(r, v, code):
    text = decimal(r, v, code)
    if code == "vi":
        return r.choice([f"{text}%", f"{text} %", f"{text} phần trăm"])
    if code == "lo":
        return r.choice([f"{text}%", f"{text} %", f"{text} ສ່ວນຮ້ອຍ"])
    return r.choice([f"{text}%", f"百分之{text}"])


CURRENCIES = {
    "VND": {"vi": ["đồng", "VND", "đồng Việt Nam"], "lo": ["ດົ່ງ", "VND"], "zh": ["越盾", "越南盾"]},
    "LAK": {"vi": ["kíp"], "lo": ["ກີບ"], "zh": ["基普", "老挝基普"]},
    "CNY": {"vi": ["nhân dân tệ", "NDT"], "lo": ["ຢວນ"], "zh": ["元", "元人民币"]},
    "USD": {"vi": ["USD", "đô la Mỹ"], "lo": ["ໂດລາ", "ໂດລາສະຫະລັດ", "USD"], "zh": ["美元"]},
}


def amount(r, v, code):
    value, currency = v
    word = r.choice(CURRENCIES[currency][code])
    if code == "zh":
        forms = [f"{scaled(value, 10**8, '.')}亿"] if value >= 10**8 else [f"{scaled(value, 10**4, '.')}万"]
        forms.append(grouped(value, ","))
        return r.choice(forms) + word
    comma = "," if code == "vi" else r.choice([",", "."])
    names = {"vi": (" tỷ", " triệu"), "lo": (" ຕື້", " ລ້ານ")}[code]
    forms = (
        [f"{scaled(value, 10**9, comma)}{names[0]}"]
        if value >= 10**9
        else [f"{scaled(value, 10**6, comma)}{names[1]}"]
    )
    forms.append(grouped(value, "."))
    text = r.choice(forms)
    return f"{text} {word}" if code == "vi" else f"{text}{r.choice([' ', ''])}{word}"


def date(r, v, code):
    y, m, d = v
    if code == "vi":
        return r.choice(
            [
                f"ngày {d:02} tháng {m} năm {y}",
                f"ngày {d}/{m}/{y}",
                f"ngày {d:02}/{m:02}/{y}",
                f"ngày {d} tháng {VI_MONTHS[m - 1]} năm {y}",
                f"ngày {d}-{m}-{y}",
            ]
        )
    if code == "lo":
        return r.choice(
            [
                f"ວັນທີ {d} {LO_MONTHS[m - 1]} {y}",
                f"ວັນທີ {d}/{m}/{y}",
                f"ວັນທີ {d} ເດືອນ {m} ປີ {y}",
                f"ວັນທີ {d} ເດືອນ {LO_MONTHS[m - 1]} ປີ {y}",
            ]
        )
    year = "".join("〇一二三四五六七八九"[int(sign)] for sign in str(y))
    return r.choice([f"{y}年{m}月{d}日", f"{y}年{m}月{d}日", f"{year}年{zh_words(m)}月{zh_words(d)}日"])


def day(r, v, code):
    m, d = v
    if code == "vi":
        return r.choice([f"ngày {d}/{m}", f"ngày {d} tháng {m}", f"ngày {d:02} tháng {VI_MONTHS[m - 1]}"])
    if code == "lo":
        return r.choice([f"ວັນທີ {d} {LO_MONTHS[m - 1]}", f"ວັນທີ {d}/{m}", f"ວັນທີ {d} ເດືອນ {m}"])
    return r.choice([f"{m}月{d}日", f"{zh_words(m)}月{zh_words(d)}日"])


def days(r, v, code):
    y, m, a, b = v
    if code == "vi":
        return r.choice(
            [
                f"từ ngày {a} đến ngày {b} tháng {m} năm {y}",
                f"từ ngày {a:02} đến {b:02}/{m}/{y}",
                f"các ngày {a}-{b}/{m}/{y}",
                f"từ ngày {a}/{m}/{y} đến ngày {b}/{m}/{y}",
                f"từ {a:02}–{b:02}/{m:02}/{y}",
            ]
        )
    if code == "lo":
        return r.choice(
            [
                f"ແຕ່ວັນທີ {a} ຫາ {b} {LO_MONTHS[m - 1]} {y}",
                f"ລະຫວ່າງວັນທີ {a}-{b} {LO_MONTHS[m - 1]} {y}",
                f"ແຕ່ວັນທີ {a} ຫາວັນທີ {b} ເດືອນ {m} ປີ {y}",
                f"ວັນທີ {a}-{b}/{m}/{y}",
            ]
        )
    return r.choice([f"{y}年{m}月{a}日至{b}日", f"{y}年{m}月{a}日至{m}月{b}日", f"{y}年{m}月{a}—{b}日"])


def month(r, v, code):
    y, m = v
    if code == "vi":
        return r.choice(
            [f"tháng {m}/{y}", f"tháng {m} năm {y}", f"tháng {VI_MONTHS[m - 1]} năm {y}", f"tháng {m:02}/{y}"]
        )
    if code == "lo":
        return r.choice(
            [
                f"ເດືອນ {m} ປີ {y}",
                f"ເດືອນ{LO_MONTHS[m - 1]} {y}",
                f"ເດືອນ {LO_MONTHS[m - 1]} ປີ {y}",
                f"ເດືອນ {m}/{y}",
            ]
        )
    return r.choice([f"{y}年{m}月", f"{y}年{zh_words(m)}月", f"{y}年{m}月份"])


def year(r, v, code):
    return {"vi": f"năm {v}", "lo": f"ປີ {v}", "zh": f"{v}年"}[code]


def time(r, v, code):
    h, m = v
    half = h - 12 if h > 12 else h
    if code == "vi":
        part = "sáng" if h < 11 else "trưa" if h < 13 else "chiều" if h < 18 else "tối"
        forms = (
            [f"{h} giờ {m:02} phút", f"{h}h{m:02}", f"{h:02}:{m:02}", f"{half} giờ {m} phút {part}"]
            if m
            else [f"{h} giờ", f"{h:02} giờ 00", f"{h}h00", f"{half} giờ {part}", f"{h}:00"]
        )
        if m == 30:
            forms.append(f"{half} giờ rưỡi {part}")
        return r.choice(forms)
    if code == "lo":
        part = "ເຊົ້າ" if h < 12 else "ບ່າຍ" if h < 17 else "ແລງ"
        if h == 12:
            return f"12:{m:02} ໂມງ"
        forms = [f"{h:02}:{m:02} ໂມງ", f"{h}:{m:02}"] + (
            [f"{h} ໂມງ {m} ນາທີ"] if m else [f"{h} ໂມງ", f"{part} {half} ໂມງ", f"{half} ໂມງ{part}"]
        )
        return r.choice(forms)
    part = "上午" if h < 12 else "下午" if h < 18 else "晚上"
    if h == 12:
        return f"12时{m}分" if m else "中午12时"
    forms = (
        [f"{h}时{m}分", f"{h}:{m:02}", f"{part}{half}时{m}分"]
        if m
        else [f"{h}时", f"{part}{half}时", f"{part}{half}点", f"{h}:00"]
    )
    if m == 30:
        forms.append(f"{part}{half}点半")
    return r.choice(forms)


def ordinal(r, v, code):
    if code == "vi":
        return r.choice(
            [
                f"lần thứ {ROMAN[v]}" if v > 1 else "lần thứ nhất",
                f"lần thứ {v}",
                "lần thứ " + {1: "nhất", 4: "tư"}.get(v, vi_words(v)),
            ]
        )
    if code == "lo":
        return r.choice([f"ຄັ້ງທີ {ROMAN[v]}" if v > 1 else "ຄັ້ງທີ 1", f"ຄັ້ງທີ {v}", f"ຄັ້ງທີ{lo_words(v)}"])
    return r.choice([f"第{zh_words(v)}次", f"第{v}次"])


def quarter(r, v, code):
    y, q = v
    if code == "vi":
        return r.choice(
            [f"quý {ROMAN[q]}/{y}", f"quý {q}/{y}", f"quý {ROMAN[q]} năm {y}", f"quý {q} năm {y}"]
        )
    if code == "lo":
        return r.choice([f"ໄຕມາດ {ROMAN[q]}/{y}", f"ໄຕມາດທີ {q} ປີ {y}", f"ໄຕມາດ {q} ປີ {y}"])
    return r.choice([f"{y}年第{zh_words(q)}季度", f"{y}年第{q}季度", f"{y}年{zh_words(q)}季度"])


def term(r, v, code):
    a, b = v
    if code == "vi":
        return r.choice(
            [f"giai đoạn {a}-{b}", f"giai đoạn {a} - {b}", f"từ năm {a} đến năm {b}", f"giai đoạn {a}–{b}"]
        )
    if code == "lo":
        return r.choice([f"ໄລຍະ {a}-{b}", f"ແຕ່ປີ {a} ຫາປີ {b}", f"ໄລຍະ {a} - {b}"])
    return r.choice([f"{a}—{b}年", f"{a}年至{b}年", f"{a}-{b}年阶段"])


def reference(r, v, code):
    return {"vi": f"số {v}", "lo": f"ເລກທີ {v}", "zh": f"第{v}号"}[code]


UNITS = {
    "km": {"vi": ["km", "ki-lô-mét"], "lo": ["ກິໂລແມັດ", "km", "ກມ"], "zh": ["公里", "千米"]},
    "ha": {"vi": ["ha", "héc-ta"], "lo": ["ເຮັກຕາ", "ha"], "zh": ["公顷"]},
    "ton": {"vi": ["tấn"], "lo": ["ໂຕນ"], "zh": ["吨"]},
    "person": {"vi": ["người"], "lo": ["ຄົນ"], "zh": ["人", "名"]},
    "household": {"vi": ["hộ"], "lo": ["ຄອບຄົວ"], "zh": ["户"]},
    "day": {"vi": ["ngày"], "lo": ["ວັນ", "ມື້"], "zh": ["天"]},
    "month": {"vi": ["tháng"], "lo": ["ເດືອນ"], "zh": ["个月"]},
    "year": {"vi": ["năm"], "lo": ["ປີ"], "zh": ["年"]},
    "kg": {"vi": ["kg"], "lo": ["ກິໂລກຣາມ", "kg"], "zh": ["公斤"]},
}


def measure(r, v, code):
    n, unit = v
    word = r.choice(UNITS[unit][code])
    text = integer(r, n, code)
    return (
        f"{text} {word}"
        if code == "vi"
        else f"{text}{r.choice([' ', ''])}{word}"
        if code == "lo"
        else f"{text}{word}"
    )


PEOPLE = [
    ("Nguyễn Văn Hùng", "ຫງວຽນ ວັນ ຮຸ່ງ", "阮文雄"), ("Trần Quốc Cường", "ເຈິ່ນ ກວັກ ເກື່ອງ", "陈国强"),
    ("Lê Thị Hương", "ເລ ທິ ເຮືອງ", "黎氏香"), ("Phạm Minh Đức", "ຟ້າມ ມິງ ດຶກ", "范明德"),
    ("Hoàng Thanh Bình", "ຮວ່າງ ແທງ ບິ່ງ", "黄青平"), ("Vũ Đình Quang", "ວູ ດິ່ງ ກວາງ", "武廷光"),
    ("Đặng Ngọc Sơn", "ດັ້ງ ຫງອກ ເຊີນ", "邓玉山"), ("Bùi Đức Hải", "ບຸ່ຍ ດຶກ ຫາຍ", "裴德海"),
    ("Lò Minh Hùng", "ລ່ໍ ມິງ ຮຸ່ງ", "罗明雄"), ("Đỗ Quốc Khánh", "ໂດ້ ກວັກ ແຄັງ", "杜国庆"),
]  # fmt: skip
PLACES = [
    ("Sơn La", "ເຊີນລາ", "山罗"), ("Điện Biên", "ດ້ຽນບຽນ", "奠边"), ("Nghệ An", "ເຫງະອານ", "乂安"),
    ("Thanh Hóa", "ແທງຮວ໋າ", "清化"), ("Hà Tĩnh", "ຮ່າຕິ້ງ", "河静"), ("Lai Châu", "ລາຍເຈົາ", "莱州"),
    ("Hủa Phăn", "ຫົວພັນ", "华潘"), ("Xiêng Khoảng", "ຊຽງຂວາງ", "川圹"), ("Phông Sa Lỳ", "ຜົ້ງສາລີ", "丰沙里"),
    ("Bolikhămxay", "ບໍລິຄຳໄຊ", "波里坎赛"), ("Quảng Ninh", "ກວາງນິງ", "广宁"), ("Hà Giang", "ຮ່າຢາງ", "河江"),
    ("Vân Nam", "ຢຸນນານ", "云南"), ("Quảng Tây", "ກວາງຊີ", "广西"),
]  # fmt: skip
TERMS = [
    ("biên bản ghi nhớ", "ບົດບັນທຶກຊ່ວຍຈຳ", "谅解备忘录"), ("biên bản hội đàm", "ບົດບັນທຶກການເຈລະຈາ", "会谈纪要"),
    ("công văn", "ໜັງສືທາງການ", "公函"), ("kế hoạch", "ແຜນການ", "计划"), ("báo cáo", "ບົດລາຍງານ", "报告"),
    ("hiệp định", "ສັນຍາ", "协定"), ("danh sách đoàn", "ບັນຊີລາຍຊື່ຄະນະຜູ້ແທນ", "代表团名单"),
]  # fmt: skip


def chosen(r, v, code):
    return v[("vi", "lo", "zh").index(code)]


def a_date(r):
    return r.randint(2015, 2027), r.randint(1, 12), r.randint(1, 28)


def an_amount(r):
    currency = r.choice(list(CURRENCIES))
    return r.choice(
        [
            r.randint(1, 99) * 10**6,
            r.randint(2, 50) * 10**7,
            r.randint(11, 99) * 10**8,
            r.randint(1, 60) * 10**9,
            r.randint(101, 999) * 10**5,
        ]
    ), currency


def a_reference(r):
    return r.choice(
        [
            f"{r.randint(2, 1999)}-QĐ/TU",
            f"{r.randint(2, 3999)}/QĐ-UBND",
            f"{r.randint(2, 1999)}/UBND-NC",
            f"{r.randint(2, 999)}-TB/HU",
            f"{r.randint(2, 99)}/20{r.randint(15, 26)}/NĐ-CP",
            f"{r.randint(20, 999)}-KL/TU",
        ]
    )


KINDS = {
    "integer": (lambda r: r.choice([r.randint(3, 12), r.randint(13, 99), r.randint(100, 399), r.randint(1001, 98765)]), integer),
    "decimal": (lambda r: Decimal(r.randint(11, 999)) / 10, decimal),
    "percentage": (lambda r: r.choice([Decimal(r.randint(2, 95)), Decimal(r.randint(11, 999)) / 10]), percent),
    "amount": (an_amount, amount),
    "date": (a_date, date),
    "day": (lambda r: a_date(r)[1:], day),
    "range": (lambda r: (r.randint(2015, 2027), r.randint(1, 12), r.randint(1, 13), r.randint(14, 28)), days),
    "month": (lambda r: a_date(r)[:2], month),
    "year": (lambda r: r.randint(1962, 2030), year),
    "time": (lambda r: (r.randint(7, 20), r.choice([0, 0, 15, 30, 45])), time),
    "ordinal": (lambda r: r.randint(2, 16), ordinal),
    "quarter": (lambda r: (r.randint(2020, 2027), r.randint(1, 4)), quarter),
    "term": (lambda r: (lambda a: (a, a + r.randint(2, 5)))(r.randint(2018, 2026)), term),
    "reference": (a_reference, reference),
    "unit": (lambda r: (r.randint(3, 365), r.choice(list(UNITS))), measure),
    "person": (lambda r: r.choice(PEOPLE), chosen),
    "place": (lambda r: r.choice(PLACES), chosen),
    "term_of_lexicon": (lambda r: r.choice(TERMS), chosen),
}  # fmt: skip

from concordance_sentences import SENTENCES  # noqa: E402


def another(r: random.Random, kind: str, value: object) -> object:
    """Return another value of the kind, often near the first: one figure, the scale, the unit."""
    make = KINDS[kind][0]
    if kind == "amount":
        number, currency = value
        change = r.randint(0, 3)
        if change == 0:
            return number * r.choice([10, 1000]), currency
        if change == 1:
            return number, r.choice([one for one in CURRENCIES if one != currency])
        return number + r.choice([10**6, 10**7]) if number < 10**9 else number + 10**9, currency
    if kind == "unit":
        number, unit = value
        if r.random() < 0.5:
            return number, r.choice([one for one in UNITS if one != unit])
        return number + r.choice([1, 10, 2]), unit
    if kind in ("date", "day", "range", "month", "quarter", "term", "time"):
        parts = list(value)
        while True:
            new = list(make(r))
            at = r.randrange(len(parts))
            mixed = [*parts[:at], new[at], *parts[at + 1 :]]
            if mixed != parts and (kind != "term" or mixed[0] < mixed[1]):
                return tuple(mixed)
    while True:
        new = make(r)
        if new != value:
            return new


def sorts(pattern: str) -> list[str]:
    return [part.partition("}")[0].rstrip("0123456789") for part in pattern.split("{")[1:]]


def sentence(r: random.Random, codes: tuple[str, str], kind: str | None) -> tuple[str, str, str] | None:
    """Return kind, own text and other text; with `kind` one value of that kind is another in the other."""
    fitting = [one for one in SENTENCES if all(code in one for code in codes)]
    if kind is not None:
        fitting = [one for one in fitting if kind in sorts(one["vi"])]
    pattern = r.choice(fitting)
    names = [part.partition("}")[0] for part in pattern["vi"].split("{")[1:]]
    values = {}
    for name in names:
        sort = name.rstrip("0123456789")
        value = KINDS[sort][0](r)
        while value in values.values():
            value = KINDS[sort][0](r)
        values[name] = value
    own = {name: KINDS[name.rstrip("0123456789")][1](r, value, codes[0]) for name, value in values.items()}
    theirs = dict(values)
    if kind is not None:
        name = r.choice([name for name in names if name.rstrip("0123456789") == kind])
        theirs[name] = another(r, kind, values[name])
        while theirs[name] in [value for key, value in values.items() if key != name]:
            theirs[name] = another(r, kind, values[name])
    other = {name: KINDS[name.rstrip("0123456789")][1](r, value, codes[1]) for name, value in theirs.items()}
    return kind or "clean", pattern[codes[0]].format(**own), pattern[codes[1]].format(**other)


def attested(codes: tuple[str, str]) -> list[tuple[str, str]]:
    """Return pairs of the lexicon and the clause bank, whole sentences and terms as they stand there."""
    known = lexicon()
    entries = [known.clause(id_) for id_ in known.ids("clause")] + [
        known.term(id_) for id_ in known.ids("term")
    ]
    pairs = [
        (entry.words[codes[0]], entry.words[codes[1]])
        for entry in entries
        if entry and all(code in entry.words for code in codes)
    ]
    return [pair for pair in pairs if len(pair[0]) > 25]


def left(r: random.Random, codes: tuple[str, str], kind: str) -> tuple[str, str, str]:
    """Return a pair whose translation holds what was not translated."""
    pairs = [pair for pair in attested(codes) if " " in pair[0]]
    own, other = r.choice(pairs)
    while len(own) < 50:
        own, other = r.choice(pairs)
    if kind == "untranslated":
        return kind, own, own
    if kind == "shortened":
        _kind, more, _others = sentence(r, codes, None)
        while len(more) < 1.3 * len(own):
            more = f"{more} {sentence(r, codes, None)[1]}"
        return kind, f"{own} {more}", other
    if kind == "foreign":
        stray = r.choice(
            [
                "hai bên",
                "tiếp tục phối hợp",
                "khu vực biên giới",
                "trao đổi kinh nghiệm",
                "hỗ trợ",
                "nông nghiệp",
                "ký kết",
                "các cơ quan liên quan",
            ]
        )
        if codes[1] == "zh" and r.random() < 0.4:
            stray = r.choice(["ສອງຝ່າຍ", "ການຮ່ວມມື", "ຊາຍແດນ", "ແລກປ່ຽນບົດຮຽນ"])
        elif codes[1] == "lo" and r.random() < 0.4:
            stray = r.choice(["双方", "边境", "合作", "经验交流"])
        at = len(other) // 2
        while at < len(other) and codes[1] == "lo" and other[at] not in " ,.;":
            at += 1
        return kind, own, f"{other[:at]} {stray} {other[at:]}".strip()
    marks = {
        "vi": ["1.", "2.", "3.", "4.", "5."],
        "lo": ["1.", "2.", "3.", "4.", "5."],
        "zh": ["一、", "二、", "三、", "四、", "五、"],
    }
    at = r.randrange(5)
    wrong = r.choice([one for one in range(5) if one != at])
    return kind, f"{marks[codes[0]][at]} {own}", f"{marks[codes[1]][wrong]} {other}"


def made(codes: tuple[str, str]) -> list[tuple[str, str, str]]:
    r = random.Random(f"concordance {codes}")
    rows = [("clean", *pair) for pair in r.sample(attested(codes), min(70, len(attested(codes))))]
    while len(rows) < EACH:
        rows.append(sentence(r, codes, None))
    kinds = [*KINDS, "untranslated", "shortened", "foreign", "numbering"]
    for at in range(EACH):
        kind = kinds[at % len(kinds)]
        rows.append(sentence(r, codes, kind) if kind in KINDS else left(r, codes, kind))
    return rows


def main() -> None:
    for codes in (("vi", "lo"), ("vi", "zh")):
        lines = ["\t".join(row) for row in made(codes)]
        (FOLDER / f"{'-'.join(codes)}.tsv").write_text(
            "\n".join(["kind\town\tother", *lines]) + "\n", encoding="utf-8", newline="\n"
        )


if __name__ == "__main__":
    main()
