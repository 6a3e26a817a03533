"""What a comparison finds: two places, and what stands in each."""

from __future__ import annotations

from docgen.frozen import frozen
from docgen.messages import Message, _

KINDS: dict[str, Message] = {
    "number": _("number"),
    "quantity": _("quantity"),
    "amount": _("amount"),
    "percentage": _("percentage"),
    "date": _("date"),
    "year": _("year"),
    "time": _("time"),
    "weekday": _("day of the week"),
    "ordinal": _("ordinal"),
    "quarter": _("quarter"),
    "reference": _("document number"),
    "unit": _("unit"),
    "place": _("name of a place"),
    "person": _("name of a person"),
    "doc": _("kind of document"),
    "post": _("post"),
    "organ": _("organ"),
    "foreign-words": _("words in another language"),
    "untranslated": _("untranslated text"),
    "shortened": _("part of the text missing"),
    "missing": _("gap to be filled"),
    "gap": _("gap to be filled"),
    "numbering": _("numbering of articles and points"),
    "lines": _("number of paragraphs"),
    "paragraph": _("paragraph without counterpart"),
}
"""What each code of a finding is called."""


@frozen
class Discord:
    """One difference between two texts: `code` of `KINDS`, what each says, from which character on.

    Where a text says nothing of the kind, its words are empty and its character is 0.
    """

    code: str
    own: str
    other: str
    own_at: int = 0
    other_at: int = 0
