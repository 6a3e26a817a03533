"""Chinese numerals: figures with 万 and 亿, characters. In: a text. Out: its marks.

Characters that are no number are left alone: 一致, 十分, 万象, 四川, 三农.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.concordance import figures, references, roman
from docgen.concordance.facts import Weight
from docgen.concordance.idioms_chinese import COUNTER, FESTIVAL, IDIOMS, PAIR
from docgen.concordance.marks import CODE, NUMBER, Mark, each_figure, sign_of
from docgen.concordance.scanning import FIGURES, scan

_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "○": 0}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "亿": 10**8}
_SIGNS = "零〇○一二两三四五六七八九十百千万亿"
_SIGNS_BUT = _SIGNS.replace("千", "")
_SCALED = "[多余]?(?:[万亿百]|千(?![米克瓦伏]))+(?:(?<=万)[多余]亿)?"
_ROUGHLY = rf"(?<![{_SIGNS}第])(?:一二|两三|二三|三四|四五|五六|六七|七八|八九)(?=[个名天年月周次人岁公米])"
"""Some: two or three days, which the other text may say in figures."""
_FIND = re.compile(
    rf"(?P<reference>{references.PATTERN})|(?P<feast>(?:三八|[五六七八]一)(?={FESTIVAL})|{_ROUGHLY})|(?P<idiom>(?<!第)(?:{IDIOMS}))"
    rf"|(?P<skip>{figures.NO_FIGURE}|7 ?[×xX*] ?24(?:小时)?|(?i:covid[- ]?19))"
    rf"|(?P<code>(?<![A-Za-z])[A-Z]{{1,5}}\d[A-Z\d]*|(?<!\d)10(?=[+＋]\d))"
    rf"|(?P<figure>(?:(?:{figures.FIGURE}) ?{_SCALED}){{1,3}}|{figures.FIGURE})"
    r"|(?P<free>双|首|每|半|除夕|大年夜|零(?=关税|税率|排放|增长|容忍|伤亡|死亡|感染|门槛))"
    r"|(?P<vague>(?:几|(?<![人总次户件个多代])数)(?P<powers>[十百千万亿]+)"
    r"|[近上逾超过](?P<just>[百千万亿]+)(?![一二两三四五六七八九]))"
    rf"|(?P<words>(?:[{_SIGNS_BUT}]|千(?![米克瓦伏]))+(?:[多余](?=[万亿])[万亿]+)?(?:点[零〇一二三四五六七八九]+(?![十分刻])[万亿]*)?)"
    rf"|(?P<roman>(?<![\w.])(?=[IVXL])(?:{roman.PATTERN})(?![A-Za-z\d]))"
)
_ROMAN_BEFORE = "第届次季大 "
_STARTS = re.compile(
    rf"[{FIGURES}{_SIGNS}几数近上逾超过双首每半除大cCkdms"
    + "".join({idiom[0] for idiom in re.sub(r"\(\?[^)]*\)", "", IDIOMS).split("|")})
    + "]"
)
_PIECE = re.compile(rf"({figures.FIGURE}) ?([十百千万亿多余]*)")
_FREE = {"双": Decimal(2), "首": Decimal(1), "每": Decimal(1), "半": Decimal("0.5"), "零": Decimal(0)}


def numerals(text: str) -> Iterator[Mark]:
    """Yield every numeral of `text`, NFC with Western digits, in order."""
    for match in scan(_FIND, _STARTS, text):
        kind = match.lastgroup
        if kind == "reference":
            yield references.mark(match)
        elif kind == "figure":
            yield from _figure(match)
        elif kind == "words":
            yield from filter(None, (_words(match, text),))
        elif kind == "roman":
            before = text[match.start() - 1 : match.start()]
            yield roman.mark(match, sure=before != "" and before in _ROMAN_BEFORE)
        else:
            yield from _small(match)


def _small(match: re.Match[str]) -> Iterator[Mark]:
    """Yield what explains a number of the other text, and need not be said there."""
    start, end, kind = match.start(), match.end(), match.lastgroup
    if kind == "free":
        sign = match[0] if match[0] in "双首每半" else CODE
        yield Mark(start, end, sign, (_FREE.get(match[0], Decimal(30)),), Weight.FREE)
    elif kind == "code":
        digits = re.findall(r"\d+", match[0])[0][:9]
        yield Mark(start, end, CODE, (Decimal(digits),), Weight.FREE)
    elif kind == "vague":
        power = _magnitude(match["powers"] or match["just"])
        yield Mark(start, end, NUMBER, (power,), Weight.LOOSE)
    elif kind == "feast":
        for at in (start, start + 1):
            yield Mark(at, at + 1, NUMBER, (Decimal(_DIGITS[match.string[at]]),), Weight.FREE)


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
            yield from each_figure(piece[1], match.start() + piece.start())
            return
        scale = 1
        for sign in re.sub("[多余]", "", piece[2]):
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
    number = Decimal(value * 10 if after[:1] == "旬" and 5 <= value <= 9 else value)  # 年过七旬
    if len(whole) > 1:
        return Mark(start, end, sign_of(number, plain=len(whole) >= 4), (number,))
    return Mark(
        start, end, NUMBER, (number,), _weight(value, before, after, text[max(0, start - 12) : start])
    )


def _weight(value: int, before: str, after: str, listed: str) -> Weight:
    if before and before in "第初":
        return Weight.FIRM if value > 1 else Weight.LOOSE
    counted = COUNTER.match(after) is not None
    if value == 1:
        return Weight.LOOSE if re.match(r"[次名人]", after) else Weight.FREE
    if value == 2:
        return Weight.FREE if PAIR.match(after) else Weight.LOOSE
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
