"""The programme of a visit.

In: a desk. Out: the body. Fields: `ProgrammeView`. One table for all days, a row for each day and each
session; the columns for place and chair are there only if some session needs them.
"""

from __future__ import annotations

from dataclasses import replace

from docgen.stationery.blocks import KEEP, LEFT, Pen
from docgen.stationery.desk import Desk
from docgen.stationery.letterhead import letterhead
from docgen.stationery.signatures import signed
from docgen.stationery.tables import Cell, cell, command_cell, row, rows_each, rows_when, table
from docgen.stationery.xml import Xml, joined

_SHARES = (0.19, 0.41, 0.2, 0.2)
"""Parts of the width: time, content, place, chair. Content takes the room of a column left out."""

SUBJECT_RULES = ((15, 12.0), (24, 18.0), (37, 28.0), (55, 42.0), (999, 55.0))
"""Length in mm of the rule under the subject, by its letters: 1/3 to 1/2 of the line (Decree 30, T2)."""

_CONTENT_SPAN = "1 + (0 if has_places else 1) + (0 if has_chairs else 1)"


def programme(at: Desk) -> Xml:
    """Return the programme: head, who and when and where, the table of days, signature."""
    pen, said = at.pen, at.words.programme
    return joined((
        letterhead(pen, at.code, at.typography.page, at.words),
        pen.when("letterhead.form == 'party'", pen.write("PartyKind", said.kind),
                 pen.write("Subject", said.subject), pen.write("Subject", "-----")),
        pen.when("letterhead.form != 'party'", pen.write("Kind", said.kind),
                 pen.write("Subject", said.subject), _under_subject(at)),
        pen.write("Body", said.time_value, label=said.time),
        pen.when("visit.place", pen.write("Body", "{{ visit.place }}", label=said.place)),
        pen.write("Body", "", label=said.participants, properties=KEEP),
        pen.write("Item", said.host, properties=LEFT),
        pen.each("guest in guests", pen.write("Item", said.guest, properties=LEFT)),
        pen.when("not days and visit.purpose", pen.write("Body", "", label=said.contents, properties=KEEP),
                 pen.each("purpose in visit.purpose", pen.write("Item", said.content))),
        pen.when("days", _days(at)),
        pen.write("Closing", said.note),
        pen.when("signature.post or recipients", signed(pen, at.width, at.words, letter=False)),
        pen.write("End", ""),
    ))  # fmt: skip


def _under_subject(at: Desk) -> Xml:
    """Return the rule under the subject: the visit's own name may be short, other subjects are not."""
    if at.code == "zh":
        return at.under_title(SUBJECT_RULES[-1][1])
    named = at.pen.rule_under("visit.event", at.width, SUBJECT_RULES)
    return joined((
        at.pen.when("visit.event", named),
        at.pen.when("not visit.event", at.under_title(SUBJECT_RULES[-1][1])),
    ))  # fmt: skip


def _days(at: Desk) -> Xml:
    pen, said = at.pen, at.words.programme
    grid = tuple(share * at.width for share in _SHARES)
    time, content, place, chair = (cell(pen.write("TableHead", words)) for words in said.columns)
    head = row(grid, _columns(pen, time, content, place, chair), header=True)
    day = row(grid, [cell(pen.write("TableDay", "{{ day.heading }}"), span=4)])
    sessions = rows_each(pen, grid, "session in day.sessions", row(grid, _session(at)))
    days = rows_each(pen, grid, "day in days", rows_when(pen, grid, "day.heading", day), sessions)
    return table(grid, head, days, lines=True)


def _session(at: Desk) -> list[Cell]:
    pen = at.pen
    participants = pen.write("TableCell", at.words.programme.session_participants)
    return _columns(
        pen,
        cell(pen.write("TableTime", "{{ session.time }}")),
        cell(pen.write("TableCell", "{{ session.what }}"), pen.when("session.participants", participants)),
        cell(pen.write("TableCell", "{{ session.where }}")),
        cell(pen.write("TableCell", "{{ session.chair }}")),
    )


def _columns(pen: Pen, time: Cell, content: Cell, place: Cell, chair: Cell) -> list[Cell]:
    """Return the cells of a row, those of place and chair only where the table has the column."""
    return [
        time,
        replace(content, span=_CONTENT_SPAN),
        *_if(pen, "has_places", place),
        *_if(pen, "has_chairs", chair),
    ]


def _if(pen: Pen, condition: str, printed: Cell) -> list[Cell]:
    return [command_cell(pen, f"if {condition}"), printed, command_cell(pen, "endif")]
