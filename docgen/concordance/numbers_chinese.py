"""Chinese numerals: figures with 万 and 亿, characters. In: a text. Out: its marks.

Characters that are no number are left alone: 一致, 十分, 万象, 四川, 三农.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.concordance import figures, references, roman
from docgen.concordance.facts import Weight
from docgen.concordance.marks import CODE, NUMBER, Mark, sign_of

_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "○": 0}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "亿": 10**8}
_SIGNS = "零〇○一二两三四五六七八九十百千万亿"
_SIGNS_BUT = _SIGNS.replace("千", "")
_IDIOMS = (
    "百分之|十分(?!之)|十足|万象|万荣|万一|万户|万众|千方百计|千家万户|百姓|百色|百年|四川|四邻|四面|四季(?!度)|三亚|三角|三农"
    "|三江|三沙|一带一路|统一|一致|一定|一些|一般|一直|一起|一同|一道|一贯|一切|一样|一体|一系列|一方面|一下|一旦|一流"
    "|一律|一如既往|进一步|唯一|同一|(?<!分)之一|不一|万无一失|单一|专一|第一线|一线|六盘水|九江|五一(?!五)|七一|八一|十里|五指山"
    "|新冠(?:肺炎)?|五金|百货|千里|万里|再一次|这一|那一|任一|逐一|一站式|一揽子|一款|一手|一心|一时|两手|三七|七七|五四"
    "|四面八方|五湖四海|八方|十方|五洲|九州(?!市)|五谷|六畜|十全十美|十字路口|三番五次|五花八门|七嘴八舌|九死一生|九牛一毛|四通八达"
    "|一五一十|乱七八糟|横七竖八|三三两两|三令五申|三言两语|三心二意|三更半夜|五星|五彩|五官|三军|三轮车|二维码|二手|二氧化|三文鱼|八角"
    "|十堰|九寨|三峡|双十一|六一|三八|重九|四平|四会|五河|六安|七里|八达|八宝|九龙|十万大山|百忙|百科|千万不|万事|万宁"
)
_COUNTER = re.compile(
    r"[ 多余来几]*(?:个|项|名|位|次|届|年|月|日|号|天|周|省|县|市|国|条|款|点|座|家|人|处|对|口|批"
    r"|期|章|份|公|吨|亩|元"
    r"|倍|成|户|乡|村|种|类|级|段|所|套|台|辆|件|岁|季|时|分|小时|米|千|部|方|地|州|区|支|场|轮|门|张|本|把|面|步|大|代"
    r"|里|克|立|平|星|度|颗|枚|只|头|棵|株|间|栋|幢|层|组|队|班|篇|幅|首|句|笔|双|车|艘|架|美|越|基|老)"
)
_PAIR = re.compile(r"[国党方县省市地军边岸侧州区旗乡村镇社族校局委部厅院会者国]|座城市|个民族|岸")
_SCALED = "[多余]?(?:[万亿百]|千(?![米克瓦伏]))+"
_FIND = re.compile(
    rf"(?P<reference>{references.PATTERN})|(?P<idiom>(?<!第)(?:{_IDIOMS}))"
    rf"|(?P<skip>{figures.NO_FIGURE}|(?i:covid[- ]?19))"
    rf"|(?P<code>(?<![A-Za-z])[A-Z]{{1,5}}\d[A-Z\d]*|(?<!\d)10(?=[+＋]\d)|除夕|大年夜)"
    rf"|(?P<figure>(?:(?:{figures.FIGURE}) ?{_SCALED}){{1,3}}|{figures.FIGURE})"
    r"|(?P<vague>(?:几|(?<![人总次户件个多代])数)(?P<powers>[十百千万亿]+)"
    r"|[近上逾超过](?P<just>[百千万亿]+)(?![一二两三四五六七八九]))"
    rf"|(?P<words>(?:[{_SIGNS_BUT}]|千(?![米克瓦伏]))+(?:[多余](?=[万亿])[万亿]+)?(?:点[零〇一二三四五六七八九]+(?![十分刻])[万亿]*)?)"
    rf"|(?P<free>双|首|每|半)"
    rf"|(?P<roman>(?<![\w.])(?=[IVXL])(?:{roman.PATTERN})(?![A-Za-z\d]))"
)
_ROMAN_BEFORE = "第届次季大 "
_PIECE = re.compile(rf"({figures.FIGURE}) ?[多余]?([十百千万亿]*)")
_FREE = {"双": Decimal(2), "首": Decimal(1), "每": Decimal(1), "半": Decimal("0.5")}


def numerals(text: str) -> Iterator[Mark]:
    """Yield every numeral of `text`, NFC with Western digits, in order."""
    for match in _FIND.finditer(text):
        kind = match.lastgroup
        if kind == "reference":
            yield references.mark(match)
        elif kind == "figure":
            yield from _figure(match)
        elif kind == "words":
            mark = _words(match, text)
            if mark is not None:
                yield mark
        elif kind == "free":
            yield Mark(match.start(), match.end(), match[0], (_FREE[match[0]],), Weight.FREE)
        elif kind == "code":
            digits = re.search(r"\d+", match[0])
            yield Mark(
                match.start(), match.end(), CODE, (Decimal(digits[0][:9] if digits else 30),), Weight.FREE
            )
        elif kind == "vague":
            yield Mark(
                match.start(),
                match.end(),
                NUMBER,
                (_magnitude(match["powers"] or match["just"]),),
                Weight.LOOSE,
            )
        elif kind == "roman":
            before = text[match.start() - 1 : match.start()]
            yield roman.mark(match, sure=before != "" and before in _ROMAN_BEFORE)


def _magnitude(signs: str) -> Decimal:
    """Return the power of ten that is spoken of: 数十万 is 100 000, 近千 is 1 000."""
    power = Decimal(1)
    for sign in signs:
        power *= _UNITS.get(sign) or _GROUPS[sign]
    return power


def _figure(match: re.Match[str]) -> Iterator[Mark]:
    total: list[Decimal] = []
    scale = 1
    for piece in _PIECE.finditer(match[0]):
        found = figures.values(piece[1], decimal=".")
        if not found:
            for part in re.finditer(r"\d+", piece[1]):
                start = match.start() + piece.start() + part.start()
                value = Decimal(part[0][:40])
                yield Mark(start, start + len(part[0]), sign_of(value, plain=True), (value,))
            return
        scale = 1
        for sign in piece[2]:
            scale *= _UNITS.get(sign) or _GROUPS[sign]
        scaled = [value * scale for value in found]
        total = [total[0] + scaled[0]] if total else scaled
    plain = match[0].isdigit() and len(match[0]) == 4
    yield Mark(match.start(), match.end(), sign_of(total[0], plain=plain), tuple(total), scale=scale)


def _words(match: re.Match[str], text: str) -> Mark | None:
    whole, _point, part = match[0].replace("多", "").replace("余", "").partition("点")
    start, end = match.span()
    before, after = text[start - 1 : start] if start else "", text[end : end + 6]
    value = 0 if whole == "零" and (part or after[:1] in "时点度") else _read(whole)
    if value is None or before in ("数", "几") or (len(whole) > 1 and whole[0] in "百千万亿"):
        return None
    if part:
        digits = "".join(str(_DIGITS[sign]) for sign in part if sign in _DIGITS)
        exact = Decimal(f"{value}.{digits}")
        for sign in part:
            exact *= _GROUPS.get(sign, 1)
        return Mark(start, end, NUMBER, (exact,))
    number = Decimal(value)
    if len(whole) > 1:
        return Mark(start, end, sign_of(number, plain=len(whole) >= 4), (number,))
    return Mark(
        start, end, NUMBER, (number,), _weight(value, before, after, text[max(0, start - 12) : start])
    )


def _weight(value: int, before: str, after: str, listed: str) -> Weight:
    if before and before in "第初":
        return Weight.FIRM if value > 1 else Weight.LOOSE
    counted = _COUNTER.match(after) is not None
    if value == 1:
        return Weight.LOOSE if re.match(r"[次名人]", after) else Weight.FREE
    if value == 2:
        return Weight.FREE if _PAIR.match(after) else Weight.LOOSE
    if after[:1] and after[0] in "省市县国州地方" and "、" in listed:
        return Weight.LOOSE  # 老街、河江、莱州、奠边四省: the list says how many
    return Weight.FIRM if counted or (before and before in "前后期周") else Weight.LOOSE


def _read(signs: str) -> int | None:
    """Return the number that `signs` say; None where they say none: 万 alone, 三四."""
    if not any(sign in _UNITS or sign in _GROUPS for sign in signs):
        digits = "".join(str(_DIGITS[sign]) for sign in signs)
        return int(digits) if len(signs) in (1, 4) and signs[0] not in "零〇○" else None
    if signs[0] in "百千万亿" or len(signs) > 30:
        return None
    total = section = digit = 0
    last = 1
    for sign in signs:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
            last = 1 if digit == 0 else last
        elif sign in _UNITS:
            section += (digit or 1) * _UNITS[sign]
            last, digit = _UNITS[sign], 0
        else:
            total = (
                (total + section + digit) * _GROUPS[sign]
                if sign == "亿"
                else total + (section + digit) * 10**4
            )
            last, section, digit = _GROUPS[sign], 0, 0
    return total + section + digit * (last // 10 if last > 100 and digit and signs[-2] not in "零〇" else 1)
