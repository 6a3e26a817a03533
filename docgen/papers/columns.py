"""The columns of a delegation's list: which there are, how wide, what they hold of one person.

In: an interpreter, the dossier, the order, people. Out: `ListCell`s. Of people only what an ordered
column asks for is ever looked at.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.dossier.model import Dossier, Person, Text
from docgen.languages import COUNTRY_LANGUAGE
from docgen.languages.values import Day, Days
from docgen.papers.interpreter import Interpreter
from docgen.papers.people import posts_with_place
from docgen.papers.phrases import EXPIRES, LIST_HEADINGS, OTHER_SCRIPT, SEX
from docgen.papers.view import ListCell

PARTS = 80
"""Of the width of a table, which its cells share."""

_SHARES = {"number": 9, "name": 18, "script": 18, "sex": 8, "born": 15, "post": 24, "nationality": 11,
           "document": 19, "border": 17, "note": 14}  # fmt: skip
"""How wide columns are, beside each other."""

_NARROW = 95
"""The shares that an upright page holds: with more, the narrowest columns would break words."""


def columns_of(chosen: Sequence[str], people: Sequence[Person], other: str) -> list[str]:
    """Return the columns with the number's, and that of names in `other` behind that of names.

    It is there only if somebody's name is known in that language too.
    """
    columns = ["number"]
    for column in chosen:
        columns.append(column)
        if column == "name" and any(person.name and person.name.get(other) for person in people):
            columns.append("script")
    return columns


def other_language(dossier: Dossier, voice: Interpreter, party: str) -> str:
    """Return in which language names stand beside those in the paper's: the party's own, else a partner's."""
    own = COUNTRY_LANGUAGE[dossier.parties[party].country]
    others = [code for code in (own, *dossier.languages) if code != voice.code]
    return others[0] if others else voice.code


def is_wide(columns: Sequence[str]) -> bool:
    """Whether the table needs a page on its side."""
    return sum(_SHARES[column] for column in columns) > _NARROW


def spans(columns: Sequence[str]) -> list[int]:
    """Return how many of the table's parts each column takes; together all of them."""
    total = sum(_SHARES[column] for column in columns)
    taken = 0
    ends = []
    for column in columns:
        taken += _SHARES[column]
        ends.append(round(taken * PARTS / total))
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def heading(voice: Interpreter, column: str, other: str) -> str:
    """Return what stands over a column."""
    if column == "script":
        name = LIST_HEADINGS["name"][voice.code]
        return OTHER_SCRIPT[voice.code].format(heading=name, language=voice.language.language_name(other))
    return LIST_HEADINGS[column][voice.code]


def words(voice: Interpreter, dossier: Dossier, person: Person, column: str, other: str) -> str:
    """Return what a column says of a person, "" where that is unknown."""
    if column == "name":
        return voice.say(person.name)
    if column == "script":
        return (person.name.get(other) or "") if person.name else ""
    if column == "sex":
        return SEX[person.sex][voice.code] if person.sex else ""
    if column == "born":
        return _day(voice, person.born)
    if column == "post":
        return posts_with_place(voice, person.posts)
    if column == "nationality":
        return voice.term(f"country.{dossier.parties[person.party].country.lower()}.short")
    return _document(voice, person) if column == "document" else voice.say(person.note)


def crossing(voice: Interpreter, gate: Text | None, dates: Days | None) -> str:
    """Return gate and days of the whole delegation, one under the other."""
    said = (voice.say(gate), voice.language.dates_short(dates) if dates else "")
    return "\n".join(part for part in said if part)


def _document(voice: Interpreter, person: Person) -> str:
    document = person.document
    if document is None:
        return ""
    expires = EXPIRES[voice.code].format(date=_day(voice, document.expires)) if document.expires else ""
    kind = voice.language.capitalise(voice.say(document.kind))
    return "\n".join(part for part in (kind, document.number, expires) if part)


def _day(voice: Interpreter, day: Day | None) -> str:
    """Return a day in figures; of one not wholly known the year."""
    if day is None:
        return ""
    return voice.language.date_short(day) if day.date else str(day.year)


def cells(texts: Sequence[str], widths: Sequence[int]) -> list[ListCell]:
    """Return a row."""
    return [ListCell(text, span) for text, span in zip(texts, widths, strict=True)]
