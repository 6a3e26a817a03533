"""The head: nation, motto, number, date, subject, addressee."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as calendar_date

from docgen.messages import _
from docgen.protocol.forms.rule import Element, Rule, Words
from docgen.protocol.inspection import writing
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.pieces import Piece
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.spelling import fold

_STATE_SYMBOL = re.compile(r"(?:\d{4}/)?[A-ZĐƯƠ][A-Za-zĐđƯưƠơ]*(?:-[A-ZĐƯƠ&][A-Za-z0-9ĐđƯưƠơ&.]*)+")
_PARTY_SYMBOL = re.compile(r"[A-ZĐƯƠ][A-Za-zĐđƯưƠơ]*/[A-ZĐƯƠ][A-Za-z0-9ĐđƯưƠơ&.-]*")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_UNKNOWN = re.compile(r"[.…_\s]")


def example(rule: Rule) -> str:
    """Return what a rule shows as right."""
    assert isinstance(rule.value, Words)
    return rule.value.words[0]


def nation(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report another name than the form's: of the Party in a State paper, or the other way round."""
    for piece in seen.all(Element.NATION):
        if piece.folded.upper() != fold(example(rule)):
            said = _("the form is headed {example}", example=example(rule))
            yield Fault(piece, piece.text, said)


def right(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a nation's name that does not stand at the right."""
    for piece in seen.all(Element.NATION)[:1]:
        spot = piece.paragraph.spot
        if piece.column == 0 and (spot is None or spot.column == 1):
            yield Fault(piece, "", _("it does not stand at the top right, beside the issuing body"))


def motto(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a motto in other words; a dash that Word made of the hyphen is a case of its own."""
    for piece in seen.all(Element.MOTTO):
        if piece.folded == fold(example(rule)):
            continue
        if fold(_DASHES.sub("-", piece.text)).lower() == fold(example(rule)).lower() and _DASHES.search(
            piece.text
        ):
            said = _("Word has made a dash “–” of the hyphen; write “-”, and undo Word's correction (Ctrl+Z)")
        elif re.sub(r"\s*-\s*", " - ", piece.folded) == fold(example(rule)):
            said = _("the hyphen stands between blanks: {example}", example=example(rule))
        else:
            said = _("it is not written as prescribed: {example}", example=example(rule))
        yield Fault(piece, piece.text, said)


def colon(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a colon that is missing or too much after Số."""
    wanted = ":" if ":" in example(rule) else ""
    for piece, parts in _numbers(seen):
        if parts["colon"] != wanted:
            said = _("a colon is missing after “Số”") if wanted else _("no colon stands after “Số”")
            yield Fault(piece, piece.text, said)


def padded_number(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a number below ten without its leading zero."""
    for piece, parts in _numbers(seen):
        number = parts["number"].strip()
        if number.isdecimal() and len(number) == 1:
            yield Fault(
                piece, number, _("a number below 10 is written with a 0 before it: 0{number}", number=number)
            )


def symbol(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a symbol in another shape, or one that names another kind of paper."""
    party = "/" not in example(rule).split("-")[0]
    joint, shape = ("-", _PARTY_SYMBOL) if party else ("/", _STATE_SYMBOL)
    for piece, parts in _numbers(seen):
        said = parts["symbol"].strip()
        if _UNKNOWN.search(said) and set(said) & set("…_"):
            continue
        if parts["joint"] != joint or not shape.fullmatch(said):
            wrong = _("number and symbol are not written as in {example}", example=example(rule))
            yield Fault(piece, piece.text, wrong)
        elif (wanted := _abbreviation(seen)) and re.split("[-/]", re.sub(r"^\d{4}/", "", said))[0] != wanted:
            wrong = _("the symbol of this kind of paper begins with {wanted}", wanted=wanted)
            yield Fault(piece, piece.text, wrong)


def date(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a date line in another shape, and a day that no calendar has."""
    for piece in seen.all(Element.DATE)[:1]:
        parts = writing.DATE.fullmatch(piece.text)
        if parts is None:
            yield Fault(piece, piece.text, _("it is not written as in {example}", example=example(rule)))
        elif not parts["place"].strip():
            yield Fault(piece, piece.text, _("the place is missing before the date"))
        elif not parts["comma"]:
            yield Fault(piece, piece.text, _("a comma is missing after the place"))
        elif not _exists(parts):
            yield Fault(piece, piece.text, _("there is no such day"))


def padded_date(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report days and months with a zero too few or too many (Decree 30: days 1-9, months 1-2)."""
    for piece in seen.all(Element.DATE)[:1]:
        parts = writing.DATE.fullmatch(piece.text.rstrip("."))
        day, month = (parts["day"].strip(), parts["month"].strip()) if parts else ("", "")
        if day.isdecimal() and day != f"{int(day):02}":
            said = _("days 1 to 9 are written with a 0: ngày {day}", day=f"{int(day):02}")
            yield Fault(piece, day, said)
        if month.isdecimal() and month != (f"{int(month):02}" if int(month) in (1, 2) else str(int(month))):
            right_month = f"{int(month):02}" if int(month) in (1, 2) else str(int(month))
            said = _("months 1 and 2 are written with a 0, no others: tháng {month}", month=right_month)
            yield Fault(piece, month, said)


def dashes(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a subject of a Party paper without its five hyphens below."""
    for piece in seen.all(Element.SUBJECT)[-1:]:
        below = seen.after(piece, 1)
        if not below or set(below[0].text) != {"-"}:
            yield Fault(piece, "", _("five hyphens stand under it: {example}", example=example(rule)))


def letter_subject(seen: Seen, rule: Rule) -> Iterator[Fault]:
    """Report a subject that begins in another way than V/v."""
    begins = re.split(r"\s", example(rule), maxsplit=1)[0]
    wanted = "về việc" if begins == "về" else begins
    for piece in seen.all(Element.LETTER_SUBJECT)[:1]:
        if not piece.text.startswith(wanted):
            yield Fault(piece, piece.text, _("it begins with “{wanted}”", wanted=wanted))


def no_kind(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a kind of paper over a letter that has its subject under the number."""
    if seen.first(Element.LETTER_SUBJECT) and (piece := seen.first(Element.KIND)):
        yield Fault(piece, piece.text, _("a letter with its subject under the number bears no kind of paper"))


def addressee(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report Kính gửi without a colon."""
    for piece in seen.all(Element.ADDRESSEE):
        if not re.match(r"Kính (gửi|trình)\s?:", piece.text):
            yield Fault(piece, piece.text, _("a colon follows “Kính gửi”"))


def addressees(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a list of addressees whose lines do not end with ; and the last with a point."""
    items = seen.all(Element.ADDRESSEE_ITEM)
    for index, piece in enumerate(items):
        wanted = "." if index == len(items) - 1 else ";"
        if not piece.text.endswith(wanted):
            yield Fault(piece, piece.text, _("the line ends with “{sign}”", sign=wanted))


def _numbers(seen: Seen) -> Iterator[tuple[Piece, re.Match[str]]]:
    for piece in seen.all(Element.NUMBER)[:1]:
        parts = writing.NUMBER.fullmatch(piece.text)
        if parts:
            yield piece, parts


def _abbreviation(seen: Seen) -> str:
    kind = seen.first(Element.KIND)
    return (writing.kind(kind.folded) or "") if kind else ""


def _exists(parts: re.Match[str]) -> bool:
    given = [parts[name].strip() for name in ("year", "month", "day")]
    if not all(part.isdecimal() for part in given):
        return True
    try:
        calendar_date(*(int(part) for part in given))
    except (ValueError, OverflowError):
        return False
    return len(given[0]) == 4
