"""The heads of issued papers: all forms in every template, chosen by `letterhead.form`.

In: a pen and its language's page. Out: blocks. The form follows the issuer's country, the language
the reader: so a Vietnamese office's head must also stand on a Lao page. Rules are borders.
"""

from __future__ import annotations

from docgen.stationery.blocks import Pen
from docgen.stationery.tables import cell, row, table
from docgen.stationery.typography import Page
from docgen.stationery.wording import Wording
from docgen.stationery.xml import Xml, element, joined, val

_RIGHT = val("w:jc", "right")

RED = "FF0000"

MOTTO_RULE = {"vi": 55.5, "lo": 46.5, "zh": 51.0}
"""Length in mm of the rule under Vietnam's motto, that of the motto itself (Decree 30, H2), as set in
each language's style `Motto`; measured on the page."""

ISSUER_RULE = ((9, 9.0), (15, 14.0), (24, 22.0), (99, 33.0))
"""Length in mm of the rule under the issuer's last line, by its letters: 1/3 to 1/2 of it (Decree 30, H4)."""

PARTY_RULE = {"vi": 71.0, "lo": 42.0, "zh": 34.0}
"""Length in mm of the rule under the Party's name, that of the name (36-HD/VPTW), as `MOTTO_RULE`."""


def letterhead(pen: Pen, code: str, page: Page, words: Wording) -> Xml:
    """Return the head of an issued paper, after the mark of a translation where it is one."""
    return joined((
        pen.when("letterhead.translation", pen.write("Translation", words.letter.translation)),
        pen.when("letterhead.form == 'nd30'", _decree_30(pen, code, page.width)),
        pen.when("letterhead.form == 'cong-thu'", _letter_abroad(pen, page.width)),
        pen.when("letterhead.form == 'cong-ham'", _note(pen, page.width)),
        pen.when("letterhead.form == 'party'", _party(pen, code, page.width)),
        pen.when("letterhead.form == 'lo-admin'", *_lao(pen, page.width)),
        pen.when("letterhead.form == 'gbt9704'", *_chinese_document(pen)),
        pen.when("letterhead.form == 'gbt9704-letter'", *_chinese_letter(pen, page.width)),
    ))  # fmt: skip


def _issuer(pen: Pen, width: float) -> tuple[Xml, ...]:
    """Return superior and issuer, centred over a rule, in a column of `width` mm (H3, H4)."""
    return (
        pen.when("letterhead.superior", pen.write("Superior", "{{ letterhead.superior }}")),
        pen.each("line in letterhead.issuer", pen.write("Issuer", "{{ line }}")),
        pen.when("letterhead.issuer", pen.rule_under("letterhead.issuer[-1]", width, ISSUER_RULE)),
    )


def _decree_30(pen: Pen, code: str, width: float) -> Xml:
    """Decree 30/2020: issuer left, nation and motto right; number and date line on one row (H1-H6)."""
    left, right = width * 0.45, width * 0.55
    side = (right - MOTTO_RULE[code]) / 2
    nation = (
        pen.write("Nation", "{{ letterhead.nation }}"),
        pen.when("letterhead.motto", pen.write("Motto", "{{ letterhead.motto }}"), pen.rule(side, side)),
    )
    return _two_columns(pen, (left, right), _issuer(pen, left), nation)


def _letter_abroad(pen: Pen, width: float) -> Xml:
    """Letter abroad (3287/QĐ-BNG): the agency's name over a rule, no emblem, nothing of the nation."""
    left, right = width * 0.46, width * 0.54
    return _two_columns(pen, (left, right), _issuer(pen, left), (pen.write("Nation", ""),))


def _note(pen: Pen, width: float) -> Xml:
    """Công hàm (3287/QĐ-BNG): as a letter abroad, with room for the national emblem over the agency's name.

    docgen ships no emblem: the office puts its own there.
    """
    left, right = width * 0.46, width * 0.54
    issuer = (pen.write("Emblem", ""), *_issuer(pen, left))
    return _two_columns(pen, (left, right), issuer, (pen.write("Nation", ""),))


def _party(pen: Pen, code: str, width: float) -> Xml:
    """Party papers (36-HD/VPTW): committee over an asterisk left, the Party's name over a rule right."""
    left, right = width * 0.45, width * 0.55
    side = (right - PARTY_RULE[code]) / 2
    issuer = (
        pen.when("letterhead.superior", pen.write("PartySuperior", "{{ letterhead.superior }}")),
        pen.each("line in letterhead.issuer", pen.write("PartyIssuer", "{{ line }}")),
        pen.write("PartySuperior", "*"),
    )
    party = (pen.write("PartyName", "{{ letterhead.nation }}"), pen.rule(side, side))
    return _two_columns(pen, (left, right), issuer, party, styles=("PartyNumber", "PartyDateLine"))


def _two_columns(
    pen: Pen,
    grid: tuple[float, float],
    left: tuple[Xml, ...],
    right: tuple[Xml, ...],
    styles: tuple[str, str] = ("Number", "DateLine"),
) -> Xml:
    number = pen.write(styles[0], "{{ letterhead.number }}")
    dateline = pen.write(styles[1], "{{ letterhead.dateline }}")
    return table(
        grid, row(grid, [cell(*left), cell(*right)]), row(grid, [cell(number), cell(dateline)]), padding=0
    )


def _lao(pen: Pen, width: float) -> tuple[Xml, ...]:
    """Lao offices: nation, motto and a short rule centred; issuer left; number, place and day right."""
    grid = (width * 0.5, width * 0.5)
    left = element("w:jc", {"w:val": "left"})
    issuer = (
        pen.when("letterhead.superior", pen.write("Superior", "{{ letterhead.superior }}", properties=left)),
        pen.each("line in letterhead.issuer", pen.write("Issuer", "{{ line }}", properties=left)),
        pen.when("not letterhead.issuer", pen.write("Issuer", "")),
    )
    dated = (
        pen.write("Number", "{{ letterhead.number }}", properties=_RIGHT),
        pen.write("DateLine", "{{ letterhead.dateline }}", properties=_RIGHT),
    )
    side = (width - 40) / 2
    return (
        pen.write("Nation", "{{ letterhead.nation }}"),
        pen.write("Motto", "{{ letterhead.motto }}"),
        pen.rule(side, side),
        table(grid, row(grid, [cell(*issuer), cell(*dated)]), padding=0),
    )


def _chinese_document(pen: Pen) -> tuple[Xml, ...]:
    """GB/T 9704: organ in red, number centred, red rule across the type area."""
    number = pen.write("Number", "{{ letterhead.number }}")
    return (
        pen.when(
            "not letterhead.translation",
            *_organ(pen, "RedIssuer"),
            number,
            pen.rule(0, 0, kind="single", color=RED),
            _room(pen),
        ),
        pen.when("letterhead.translation", *_organ(pen, "Issuer"), number, pen.rule(0, 0)),
    )


def _chinese_letter(pen: Pen, width: float) -> tuple[Xml, ...]:
    """GB/T 9704, letter: organ in red over a double rule of 170 mm; number flush right under it."""
    side = (width - 170) / 2
    return (
        pen.when(
            "not letterhead.translation",
            *_organ(pen, "RedIssuer"),
            pen.rule(side, side, kind="thinThickSmallGap", color=RED),
        ),
        pen.when("letterhead.translation", *_organ(pen, "Issuer"), pen.rule(0, 0)),
        pen.write("Number", "{{ letterhead.number }}", properties=_RIGHT),
        pen.when("not letterhead.translation", _room(pen)),
    )


def _room(pen: Pen) -> Xml:
    """Return what is missing, with the title's own distance, to two empty lines above it (7.3.1, 10.1)."""
    return pen.write("Number", "", properties=element("w:spacing", {"w:before": 300}))


def _organ(pen: Pen, style: str) -> tuple[Xml, ...]:
    """Return the lines of a Chinese organ's name; a translation bears it in black."""
    return (pen.each("line in letterhead.issuer", pen.write(style, "{{ line }}")),)


def letter_foot(pen: Pen, width: float) -> Xml:
    """Return the footer of a Chinese letter's first page: the second double rule, and no number."""
    side = (width - 170) / 2
    rule = pen.rule(side, side, kind="thickThinSmallGap", color=RED)
    return Xml(
        pen.when("letterhead.form == 'gbt9704-letter' and not letterhead.translation", rule)
        + pen.write("End", "")
    )
