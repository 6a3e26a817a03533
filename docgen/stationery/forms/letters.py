"""Letters to a partner: invitation, congratulation, thanks (công thư, 3287/QĐ-BNG).

In: a desk. Out: the body. Fields: `InvitationView`, `CongratulationView`, `ThanksView`.
"""

from __future__ import annotations

from docgen.stationery.blocks import KEEP, Pen
from docgen.stationery.desk import Desk
from docgen.stationery.letterhead import letterhead
from docgen.stationery.measures import twentieths
from docgen.stationery.signatures import signed
from docgen.stationery.xml import NOTHING, Xml, element, joined

_SPOKEN_TO = "addressee.honorific and letterhead.form != 'cong-ham'"
"""Whether a salutation follows the addressee."""
_ROOM = element("w:spacing", {"w:after": twentieths(12)})
"""Between the addressee and the text, where no salutation stands there."""


def invitation(at: Desk) -> Xml:
    """Return the letter of invitation."""
    pen, said = at.pen, at.words.invitation
    return joined((
        letterhead(pen, at.code, at.typography.page, at.words),
        pen.when("letterhead.form not in ('cong-thu', 'cong-ham', 'party')", pen.write("Kind", said.kind)),
        pen.when("letterhead.form == 'party'", pen.write("PartyKind", said.kind)),
        *_address(at),
        pen.write("Body", said.greeting),
        pen.each("basis in bases",
                 pen.when("letterhead.form != 'party'", pen.write("Basis", said.basis)),
                 pen.when("letterhead.form == 'party'", pen.write("PartyBasis", said.party_basis))),
        pen.write("Body", said.invitation),
        pen.when("visit.purpose", pen.write("Body", said.purposes, properties=KEEP),
                 pen.each("purpose in visit.purpose", pen.write("Item", said.purpose))),
        *_relation(at),
        _review(at),
        _arrangements(at),
        pen.write("Closing", at.words.letter.closing),
        _after_the_text(at) if at.code == "zh" else NOTHING,
        signed(pen, at.width, at.words, letter=True),
        pen.write("End", ""),
    ))  # fmt: skip


def congratulation(at: Desk) -> Xml:
    """Return the letter on an occasion."""
    pen, said = at.pen, at.words.congratulation
    return joined((
        letterhead(pen, at.code, at.typography.page, at.words),
        pen.when("letterhead.form not in ('cong-ham', 'party')", pen.write("Kind", said.kind)),
        pen.when("letterhead.form == 'party'", pen.write("PartyKind", said.kind)),
        *_address(at),
        pen.write("Body", said.opening),
        pen.each("sentence in praise", pen.write("Body", "{{ sentence }}")),
        pen.write("Body", said.relation),
        _wishes(pen),
        pen.write("Closing", at.words.letter.closing),
        signed(pen, at.width, at.words, letter=True, recipients=False),
        pen.write("End", ""),
    ))  # fmt: skip


def thanks(at: Desk) -> Xml:
    """Return the letter of thanks after a visit."""
    pen, said = at.pen, at.words.thanks
    return joined((
        letterhead(pen, at.code, at.typography.page, at.words),
        pen.when("letterhead.form not in ('cong-ham', 'party')", pen.write("Kind", said.kind)),
        pen.when("letterhead.form == 'party'", pen.write("PartyKind", said.kind)),
        *_address(at),
        pen.write("Body", said.opening),
        pen.when("done", *_done(at)),
        pen.write("Body", said.hope),
        pen.when("return_visit", pen.write("Body", said.return_visit)),
        _wishes(pen),
        pen.write("Closing", at.words.letter.closing),
        signed(pen, at.width, at.words, letter=True),
        pen.write("End", ""),
    ))  # fmt: skip


def _done(at: Desk) -> tuple[Xml, ...]:
    """Return what was done on the visit: a sentence, in Chinese with all in it, or a list."""
    pen, said = at.pen, at.words.thanks
    if not said.item:
        return (pen.write("Body", said.done),)
    return (
        pen.write("Body", said.done, properties=KEEP),
        pen.each("item in done", pen.write("Item", said.item)),
    )


def _wishes(pen: Pen) -> Xml:
    """Return the wishes; the last one goes with closing and signature, which never open a page alone."""
    return pen.each(
        "wish in wishes",
        pen.when("not loop.last", pen.write("Body", "{{ wish }}")),
        pen.when("loop.last", pen.write("Body", "{{ wish }}", properties=KEEP)),
    )


def _address(at: Desk) -> tuple[Xml, ...]:
    """Return the addressee with body and country, then the salutation."""
    pen, said = at.pen, at.words.letter
    styles = {"letterhead.form != 'party'": "Addressee", "letterhead.form == 'party'": "PartyAddressee"}
    if not said.salutation:
        return tuple(pen.when(form, pen.write(style, said.addressee)) for form, style in styles.items())
    spoken = [pen.when(form, pen.write(style, said.addressee)) for form, style in styles.items()]
    unspoken = [
        pen.when(form, pen.write(style, said.addressee, properties=_ROOM)) for form, style in styles.items()
    ]
    return (
        pen.when(_SPOKEN_TO, *spoken, pen.write("Salutation", said.salutation)),
        pen.when(f"not ({_SPOKEN_TO})", *unspoken),
    )


def _relation(at: Desk) -> tuple[Xml, ...]:
    """Return the sentence on the two countries; as the text's last one it stays with the closing."""
    pen, said = at.pen, at.words.invitation
    more = f"review or border_gate or costs or contact or reply_by or ({_enclosed(at)})"
    return (
        pen.when(f"relation and ({more})", pen.write("Body", said.relation)),
        pen.when(f"relation and not ({more})", pen.write("Body", said.relation, properties=KEEP)),
    )


def _enclosed(at: Desk) -> str:
    """Return the condition for the enclosure before the closing: a Chinese issuer's stands after it."""
    return "programme_enclosed" + (" and letterhead.translation" if at.code == "zh" else "")


def _review(at: Desk) -> Xml:
    """Return the cooperation so far as the letter's second part."""
    pen, said = at.pen, at.words.invitation
    years = pen.each(
        "part in review",
        pen.when("part.heading", pen.write("SubHeading", "{{ part.heading }}")),
        pen.each("point in part.points", pen.write("Item", said.review_point)),
    )
    return pen.when("review", pen.write("Heading", said.review), years)


def _arrangements(at: Desk) -> Xml:
    """Return border gate, costs, contact, the request to answer and the enclosure, each if given.

    The last of them stay with closing and signature, which never open a page alone.
    """
    pen, said = at.pen, at.words.invitation
    labelled = (
        ("border_gate", said.border_gate, NOTHING),
        ("costs", said.costs, NOTHING),
        ("contact", said.contact, KEEP),
    )
    lines = [
        pen.when(name, pen.write("Body", f"{{{{ {name} }}}}", label=label, properties=kept))
        for name, label, kept in labelled
    ]
    enclosed = pen.when(_enclosed(at), pen.write("Body", said.enclosed, properties=KEEP))
    reply = pen.when("reply_by", pen.write("Body", said.reply, properties=KEEP))
    return joined((*lines, reply, enclosed))


def _after_the_text(at: Desk) -> Xml:
    """Return the enclosure where a Chinese issuer names it: after an empty line (GB/T 9704-2012, 7.3.4)."""
    pen = at.pen
    lines = [pen.write("Body", words, properties=KEEP) for words in ("", at.words.invitation.enclosed)]
    return pen.when("programme_enclosed and not letterhead.translation", *lines)
