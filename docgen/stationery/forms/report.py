"""The report on a visit to the superior body (báo cáo; Decree 30/2020, model 1.4), in Vietnamese.

In: a desk. Out: the body. Fields: `ReportView`. Four parts: what it was, results, assessment, proposals;
a dotted line stands for what the dossier does not say.
"""

from __future__ import annotations

from docgen.stationery.blocks import KEEP, LEFT
from docgen.stationery.desk import Desk
from docgen.stationery.forms.programme import SUBJECT_RULES
from docgen.stationery.letterhead import letterhead
from docgen.stationery.measures import twentieths, twips
from docgen.stationery.signatures import signed
from docgen.stationery.wording import report as said
from docgen.stationery.xml import Xml, element, joined

_TWO_LINES = ((68, 26.0), (80, 34.0), (95, 44.0), (999, 55.0))
"""Length in mm of the rule under a subject in two lines, by the letters of both."""
_ROOM = element("w:spacing", {"w:after": twentieths(12)})
"""Between the addressee and the text."""
_DASHES = element("w:ind", {"w:left": twips(20.5), "w:hanging": twips(2.5)})
"""Dashes stand under the colon of Kính gửi (Decree 30, II.9a)."""
_CLOSE = element("w:spacing", {"w:before": 0})
_LAST = element("w:spacing", {"w:before": 0, "w:after": twentieths(12)})


def report(at: Desk) -> Xml:
    """Return the report: head, addressee, four parts, closing, signature."""
    pen = at.pen
    return joined((
        letterhead(pen, at.code, at.typography.page, at.words),
        pen.when("letterhead.form == 'party'", pen.write("PartyKind", said.KIND),
                 pen.write("Subject", said.SUBJECT), pen.write("Subject", "-----")),
        pen.when("letterhead.form != 'party'", pen.write("Kind", said.KIND),
                 pen.write("Subject", said.SUBJECT), _under_subject(at)),
        _address(at, "letterhead.form == 'party'", "PartyAddressee"),
        _address(at, "letterhead.form != 'party'", "Addressee"),
        pen.each("basis in bases",
                 pen.when("letterhead.form != 'party'", pen.write("Basis", said.BASIS)),
                 pen.when("letterhead.form == 'party'", pen.write("PartyBasis", said.PARTY_BASIS))),
        pen.write("Body", said.OPENING),
        _general(at),
        _results(at),
        pen.write("Heading", said.ASSESSMENT),
        _titled(at, said.GENERALLY),
        _paragraphs(at, "assessment"),
        _titled(at, said.DIFFICULTIES),
        _paragraphs(at, "difficulties"),
        pen.write("Heading", said.PROPOSALS),
        pen.when("approvals", pen.write("Body", said.APPROVALS),
                 pen.each("point in approvals", pen.write("Item", said.POINT))),
        _paragraphs(at, "proposals"),
        pen.when("enclosed", pen.write("Body", said.ENCLOSED)),
        pen.write("Closing", said.CLOSING),
        signed(pen, at.width, at.words, letter=True),
        pen.write("End", ""),
    ))  # fmt: skip


def _under_subject(at: Desk) -> Xml:
    """Return the rule, a third to a half of the line over it (Decree 30, T2)."""
    pen = at.pen
    return joined((
        pen.when("'\\n' in subject", pen.rule_under("subject", at.width, _TWO_LINES)),
        pen.when("'\\n' not in subject", pen.rule_under("subject", at.width, SUBJECT_RULES)),
    ))  # fmt: skip


def _address(at: Desk, condition: str, style: str) -> Xml:
    """Return whom it is for, several of them each on a line (Decree 30, II.9a)."""
    pen = at.pen
    lines = (
        pen.when(when, pen.write(style, said.ADDRESSEE, properties=Xml(room + _DASHES)))
        for when, room in (("not loop.last", _CLOSE), ("loop.last", _LAST))
    )
    several = (pen.write(style, said.TO_SEVERAL), pen.each("body in to", *lines))
    return pen.when(
        condition,
        pen.when("to|length == 1", pen.write(style, said.TO, properties=_ROOM)),
        pen.when("to|length > 1", *several),
    )


def _general(at: Desk) -> Xml:
    pen = at.pen
    side = (
        *_with_name(at, "side.head.entry", said.SIDE),
        pen.each("member in side.members", *_with_name(at, "member", said.MEMBER)),
    )
    return joined((
        pen.write("Heading", said.GENERAL),
        _titled(at, said.PARTICIPANTS),
        pen.each("side in [host] + guests", *side),
        pen.write("Body", said.TIME_VALUE, label=said.TIME, properties=LEFT),
        pen.write("Body", said.PLACE_VALUE, label=said.PLACE),
        pen.when("visit.purpose", _titled(at, said.PURPOSES),
                 pen.each("purpose in visit.purpose", pen.write("Item", said.PURPOSE))),
    ))  # fmt: skip


def _with_name(at: Desk, name: str, words: str) -> tuple[Xml, ...]:
    """Return a line with somebody's name, justified unless a dotted line stands for it."""
    pen = at.pen
    return (
        pen.when(f"'…' in {name}", pen.write("Item", words, properties=LEFT)),
        pen.when(f"'…' not in {name}", pen.write("Item", words)),
    )


def _titled(at: Desk, words: str) -> Xml:
    """Return the title of a part's first level: bold, upright (Decree 30, V.6b)."""
    return at.pen.write("Body", "", label=words, properties=KEEP)


def _results(at: Desk) -> Xml:
    pen = at.pen
    return joined((
        pen.write("Heading", said.RESULTS),
        _titled(at, said.ACTIVITIES),
        _parts(at, "activities", point=said.ACTIVITY),
        _titled(at, said.TALKS),
        pen.when("review", pen.write("Body", said.REVIEWED), _parts(at, "review", blank=False)),
        pen.when("agreed", pen.write("Body", said.AGREED)),
        _parts(at, "agreed"),
        pen.when("signed", pen.write("Body", said.SIGNED_VALUE, label=said.SIGNED)),
        pen.when("not signed", _titled(at, said.NOT_SIGNED)),
        _blank(at, "signed"),
    ))  # fmt: skip


def _parts(at: Desk, name: str, *, point: str = said.POINT, blank: bool = True) -> Xml:
    """Return headed points; a dotted line where there are none."""
    pen = at.pen
    parts = pen.each(
        f"part in {name}",
        pen.when("part.heading", pen.write("Body", "{{ part.heading }}:")),
        pen.each("point in part.points", pen.write("Item", point)),
    )
    return joined((parts, _blank(at, name))) if blank else parts


def _paragraphs(at: Desk, name: str) -> Xml:
    pen = at.pen
    return joined((
        pen.each(f"paragraph in {name}", pen.write("Body", said.PARAGRAPH)), _blank(at, name),
    ))  # fmt: skip


def _blank(at: Desk, name: str) -> Xml:
    return at.pen.when(f"not {name}", at.pen.write("Body", "{{ blank }}", properties=LEFT))
