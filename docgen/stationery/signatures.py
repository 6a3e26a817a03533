"""Signature blocks: one beside the recipients of a letter, or two and two under a memorandum.

In: a pen and the width of the page. Out: tables whose rows stay whole and stay with each other and
with the paragraph before them.
"""

from __future__ import annotations

from docgen.stationery.blocks import Pen, cell, row, rows_each, table
from docgen.stationery.wording import Wording
from docgen.stationery.xml import NOTHING, Xml, element, joined

_IN_GRID = "SignatureNameInGrid"
"""Less room for each hand, so that ten parties sign on one page."""


def signed(pen: Pen, width: float, words: Wording, *, letter: bool, recipients: bool = True) -> Xml:
    """Return the end of an issued paper: recipients left, level with the signature right (N1, G1).

    `letter`: the first recipient is the addressee; `recipients`: the view has a list of them.
    """
    grid = (width * 0.46, width * 0.54)
    left = _recipients(pen, words, letter) if recipients else pen.write("Recipient", "")
    return table(
        grid, row(grid, [cell(left), cell(*_block(pen, "signature"), *_chinese_day(pen))]), padding=0
    )


def _recipients(pen: Pen, words: Wording, letter: bool) -> Xml:
    said = words.letter
    first = pen.write("Recipient", said.as_above) if letter and said.as_above else NOTHING
    last = f"{{% if file_under %}}{said.filed}{{% else %}}{said.last_recipient}{{% endif %}}"
    return joined((
        pen.when("recipients or file_under", pen.write("RecipientsHeading", said.recipients), first),
        pen.each("recipient in recipients", pen.write("Recipient", said.recipient)),
        pen.write("Recipient", f"{{% if recipients or file_under %}}{last}{{% endif %}}"),
    ))  # fmt: skip


def _block(pen: Pen, who: str, name: str = "SignatureName") -> tuple[Xml, ...]:
    """Return authority, post and name, one under the other; the name keeps room for hand and seal."""
    return (
        pen.each(f"line in {who}.heading", pen.write("SignatureAuthority", "{{ line }}")),
        pen.when(f"{who}.post", pen.write("SignaturePost", f"{{{{ {who}.post }}}}")),
        pen.write(name, f"{{{{ {who}.name }}}}"),
    )


def _chinese_day(pen: Pen) -> tuple[Xml, ...]:
    """Return the day under a Chinese issuer's signature, where GB/T 9704 wants it."""
    centred = element("w:keepNext")
    day = pen.write("DateLine", "{{ letterhead.dateline }}", properties=centred)
    return (pen.when("letterhead.form in ('gbt9704', 'gbt9704-letter')", day), pen.write("End", ""))


def grid_of_signatures(pen: Pen, width: float, rows: str) -> Xml:
    """Return the blocks of `rows` (a list of `SignatureRow`), two beside each other."""
    grid = (width / 2, width / 2)
    right = (
        pen.when("row.right", *_block(pen, "row.right", _IN_GRID)),
        pen.write("End", "", properties=element("w:keepNext")),
    )
    pair = row(grid, [cell(*_block(pen, "row.left", _IN_GRID)), cell(*right)])
    return table(grid, rows_each(pen, grid, f"row in {rows}", pair), padding=1)
