"""Signature blocks: one beside the recipients of a letter, or two and two under a memorandum.

In: a pen and the width of the page. Out: tables whose rows stay whole and stay with each other and
with the paragraph before them.
"""

from __future__ import annotations

from docgen.stationery.blocks import KEEP, Pen
from docgen.stationery.tables import cell, row, rows_each, table
from docgen.stationery.wording import Wording
from docgen.stationery.xml import NOTHING, Xml, joined

_LISTED = "recipients or file_under or letterhead.form == 'nd30'"
"""Decree 30 asks for the list in every paper (Art 8.2): where nothing else is known, a copy is filed."""


def signed(pen: Pen, width: float, words: Wording, *, letter: bool, recipients: bool = True) -> Xml:
    """Return the end of an issued paper: recipients left, level with the signature right (N1, G1).

    `letter`: the first recipient is the addressee; `recipients`: the view has a list of them.
    """
    grid = (width * 0.42, width * 0.58)
    left = _recipients(pen, words, letter) if recipients else _filed(pen, words)
    return table(grid, row(grid, [cell(left), cell(*_signature(pen))]), padding=0)


def _filed(pen: Pen, words: Wording) -> Xml:
    """Return where a copy is filed, which every paper of a Party committee says (36-HD/VPTW)."""
    return joined((
        pen.when("letterhead.form == 'party'",
                 pen.write("PartyRecipientsHeading", words.letter.recipients),
                 pen.write("PartyRecipient", words.letter.last_recipient)),
        pen.when("letterhead.form != 'party'", pen.write("Recipient", "")),
    ))  # fmt: skip


def _recipients(pen: Pen, words: Wording, letter: bool) -> Xml:
    said = words.letter
    first, party_first = (
        pen.write(style, said.as_above) if letter and said.as_above else NOTHING
        for style in ("Recipient", "PartyRecipient")
    )
    last = f"{{% if file_under %}}{said.filed}{{% else %}}{said.last_recipient}{{% endif %}}"
    return joined((
        pen.when(f"letterhead.form != 'party' and ({_LISTED})",
                 pen.write("RecipientsHeading", said.recipients), first),
        pen.when("letterhead.form == 'party'",
                 pen.write("PartyRecipientsHeading", said.recipients), party_first),
        pen.when("letterhead.form == 'party'",
                 pen.each("recipient in recipients", pen.write("PartyRecipient", said.recipient)),
                 pen.write("PartyRecipient", last)),
        pen.when("letterhead.form != 'party'",
                 pen.each("recipient in recipients", pen.write("Recipient", said.recipient)),
                 pen.write("Recipient", f"{{% if {_LISTED} %}}{last}{{% endif %}}")),
    ))  # fmt: skip


def _signature(pen: Pen) -> tuple[Xml, ...]:
    """Return the signature; of a công hàm only room for initials and seal (3287/QĐ-BNG).

    Under a Chinese issuer's stands the day, where GB/T 9704 wants it.
    """
    day = pen.write("DateLine", "{{ letterhead.dateline }}", properties=KEEP)
    return (
        pen.when("letterhead.form != 'cong-ham'",
                 pen.each("line in signature.heading", pen.write("SignatureAuthority", "{{ line }}"))),
        pen.when("signature.post and letterhead.form == 'party'",
                 pen.write("PartyPost", "{{ signature.post }}")),
        pen.when("signature.post and letterhead.form not in ('party', 'cong-ham')",
                 pen.write("SignaturePost", "{{ signature.post }}")),
        pen.write("SignatureName", "{% if letterhead.form != 'cong-ham' %}{{ signature.name }}{% endif %}"),
        pen.when("letterhead.form in ('gbt9704', 'gbt9704-letter')", day),
    )  # fmt: skip


def _office(pen: Pen, who: str) -> tuple[Xml, ...]:
    """Return authority and post, one under the other; where nobody signs, an empty paragraph."""
    return (
        pen.when(who, pen.each(f"line in {who}.heading", pen.write("SignatureAuthority", "{{ line }}"))),
        pen.write("SignaturePost", f"{{% if {who} %}}{{{{ {who}.post }}}}{{% endif %}}"),
    )


def grid_of_signatures(pen: Pen, width: float, rows: str) -> Xml:
    """Return the blocks of `rows` (a list of `SignatureRow`), two beside each other, names level.

    The names keep room for hand and seal above them; less than a letter's, so that ten parties sign on
    one page.
    """
    grid = (width / 2, width / 2)
    offices = row(grid, [cell(*_office(pen, f"row.{side}")) for side in ("left", "right")])
    names = (
        pen.write("SignatureNameInGrid", "{{ row.left.name }}"),
        pen.write("SignatureNameInGrid", "{% if row.right %}{{ row.right.name }}{% endif %}"),
    )
    signed = row(grid, [cell(name) for name in names])
    return table(grid, rows_each(pen, grid, f"row in {rows}", offices, signed), padding=1)
