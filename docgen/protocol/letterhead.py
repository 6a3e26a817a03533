"""How an issued paper is headed: the organ's lines, the number, the line with place and day.

In: words already said in one language, and the form. Out: the lines of the head. The form follows
the issuer's country; the words follow the language, so a Vietnamese office's letter in Lao bears
Vietnam's head, in Lao.
"""

from __future__ import annotations

from docgen.dossier.orders import Issue
from docgen.languages import GAP, Language
from docgen.languages.values import Day
from docgen.protocol.forms import Form

_DOTS = "………"


def organ_lines(body: str, unit: str, language: Language, *, superior: bool = False) -> list[str]:
    """Return the issuing organ's name in one line or two, in upper case where the script has it.

    `unit` is the locality with the word for its level; where the name ends with it, it takes a line
    of its own: ỦY BAN NHÂN DÂN / HUYỆN THUẬN CHÂU. Under a `superior`, whose line already names the
    place, it is left out: SỞ NGOẠI VỤ under ỦY BAN NHÂN DÂN TỈNH SƠN LA.
    """
    organ = without_place(body, unit)
    if organ == body:
        return [language.upper(body)]
    return [language.upper(organ)] if superior else [language.upper(organ), language.upper(unit)]


def without_place(body: str, unit: str) -> str:
    """Return `body` without the `unit` at its end, whatever the spaces (Lao sets them freely)."""
    wanted = unit.replace(" ", "")
    for start in range(1, len(body)):
        if wanted and body[start:].replace(" ", "") == wanted:
            return body[:start].rstrip()
    return body


def number(form: Form, issue: Issue, symbol: str, label: str, language: Language) -> str:
    """Return the line with the number, room left for it until it is given after signature.

    Số:      /CT-UBND | Số      -CV/HU | ເລກທີ:      /… | 马政函〔2024〕12号. `label` is what `language`
    prints before a number; the Chinese form bears none in its own language.
    """
    given = issue.number.zfill(2) if form.padded and issue.number.isdecimal() else issue.number
    bare = form.number.format(
        number=given or GAP,
        symbol=symbol,
        year=issue.date.year if issue.date else GAP,
    )
    if form.country == "CN" and language.code == "zh":
        return bare
    gap = "" if language.code == "zh" or (not given and form.country != "CN") else " "
    said = label if form.colon else label.rstrip(":")
    return f"{said}{gap}{bare}"


def symbol(form: Form, kind: str, organ: str) -> str:
    """Return what follows the number where the dossier gives nothing: CT-UBND, CTr-UBND.

    `kind` abbreviates the kind of paper, `organ` the issuing body; dots stand for what is not known,
    since each office fixes its own abbreviations (Decree 30/2020, Annex III, II.3b).
    """
    return form.symbol.format(kind=kind or _DOTS, organ=organ or _DOTS)


def dateline(form: Form, seat: str, day: Day | None, language: Language) -> str:
    """Return place and day of issue, with room for what is unknown.

    Thuận Châu, ngày      tháng 7 năm 2023 | ຊຽງຄໍ້, ວັນທີ 2 ສິງຫາ 2023; a Chinese paper bears the date alone.
    """
    said = language.date(day)
    if not form.seat or not seat:
        return said
    return f"{seat}，{said}" if language.code == "zh" else f"{seat}, {said}"
