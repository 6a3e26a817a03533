"""Figures with either separator. In: "1.234,5", "1,234.5", "8,1". Out: the numbers they can mean.

Vietnamese and Lao write 1.234,5, Chinese 1,234.5, and each also appears in texts of the other.
"""

from __future__ import annotations

import re
from decimal import Decimal

_BEFORE_ALWAYS = ("nóng", "trực", "động", "suốt", "tục", "vụ", "cửa", "ດ່ວນ", "ບໍລິການ", "ຕະຫຼອດ", "热线", "服务")
FIGURE = r"\d{1,3}(?: \d{3}){2,}(?![\d.,]*\d)|\d+(?:[.,]\d+)*"
"""A chunk of figures; spaces part thousands where there are two groups or more."""
_ALWAYS = "(?:" + "|".join(f"(?<={word} )" for word in _BEFORE_ALWAYS) + ")"
NO_FIGURE = rf"(?<![A-Za-z])[kcd]?m[23](?!\d)|(?<=24)/24(?!\d)|(?<=\b7)/7(?!\d)|{_ALWAYS}24/7(?![\d/])"
"""Figures that are part of a unit, repeat the one before, or say always: m3, 24/24 giờ, trực 24/7."""
DIGITS = str.maketrans("０１２３４５６７８９໐໑໒໓໔໕໖໗໘໙", "01234567890123456789")
"""Full-width and Lao digits to Western ones, character by character."""

_LONGEST = 40
_GROUPED = {mark: re.compile(rf"\d{{1,3}}(?:\{mark}\d{{3}})+") for mark in ".,"}


def values(chunk: str, decimal: str = ",") -> tuple[Decimal, ...]:
    """Return what `chunk` can mean, likeliest first, in a language whose decimal mark is `decimal`.

    Nothing where it is no number but a list or a date written with points.
    """
    chunk = chunk.replace(" ", "")
    if len(chunk) > _LONGEST:
        return ()
    marks = [sign for sign in chunk if sign in ".,"]
    if not marks:
        return (Decimal(chunk),)
    if len(set(marks)) == 2:
        return _both(chunk, marks)
    (mark,) = set(marks)
    whole = Decimal(chunk.replace(mark, "")) if _GROUPED[mark].fullmatch(chunk) else None
    if len(marks) > 1:
        return () if whole is None else (whole,)
    part = Decimal(chunk.replace(mark, "."))
    if whole is None or chunk.startswith("0"):
        return (part,)
    if chunk.endswith("0"):
        return (whole,)  # 12.000: nobody writes such a decimal
    return (part, whole) if mark == decimal else (whole, part)


def _both(chunk: str, marks: list[str]) -> tuple[Decimal, ...]:
    """Read a chunk with both marks: the last one is the decimal mark, and stands once."""
    last = marks[-1]
    head, _mark, tail = chunk.rpartition(last)
    group = "," if last == "." else "."
    if marks.count(last) > 1 or not _GROUPED[group].fullmatch(head):
        return ()
    return (Decimal(f"{head.replace(group, '')}.{tail}"),)
