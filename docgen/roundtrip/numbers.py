"""The numbers that docgen sets before articles and points, which an editor need not keep right.

In: a paragraph's text. Out: the text without its number.
"""

from __future__ import annotations

import re

_FIGURE = r"\d{1,3}"
_HAN = "[一二三四五六七八九十百]{1,5}"
_NUMBER = re.compile(
    rf"\s*(?:(?:Khoản {_FIGURE} )?Điều {_FIGURE}[.:]?|ມາດຕາ {_FIGURE}(?: ຂໍ້ {_FIGURE})?[.:]?|ຂໍ້ {_FIGURE}[.:]?"
    rf"|第{_HAN}条(?:第{_HAN}款)?[：　]?|{_FIGURE}[.)](?=\s|\D)|{_HAN}、|[IVX]{{1,5}}\.(?=\s))\s*",
    re.IGNORECASE,
)
_SET = " .;,。；，-–•"
_ARTICLE = re.compile(rf"\s*(?:Điều {_FIGURE}|ມາດຕາ {_FIGURE}|第{_HAN}条)", re.IGNORECASE)


def naked(text: str) -> str:
    """Return `text` without the number at its head: "3. Hai bên …", "Điều 2. …", "第二条　…", "二、…"."""
    match = _NUMBER.match(text)
    return text[match.end() :] if match and match.end() < len(text) else text


def bare(text: str) -> str:
    """Return `text` without what docgen sets round the words of an item: number, bullet, stop."""
    return naked(text).strip(_SET) or text


def is_article(text: str) -> bool:
    """Tell whether `text` begins with the number of an article: "Điều 2.", "ມາດຕາ 2:", "第二条"."""
    return _ARTICLE.match(text) is not None
