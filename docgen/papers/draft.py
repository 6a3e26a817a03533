"""The mark that a draft bears until it is final. In: a voice, the dossier's draft. Out: its words, or ""."""

from __future__ import annotations

from docgen.dossier.draft import Draft
from docgen.languages.values import Day
from docgen.papers.interpreter import Interpreter
from docgen.papers.phrases import DRAFT


def draft_mark(voice: Interpreter, draft: Draft | None) -> str:
    """Return the mark in the voice's language; "" for papers that are no draft."""
    if draft is None:
        return ""
    said, (numbered, dated, both) = voice.language, DRAFT[voice.code]
    values = {}
    if draft.number is not None:
        values = {"number": said.number(draft.number), "ordinal": said.ordinal(draft.number)}
    if draft.date is None:
        return numbered.format(**values)
    pattern = dated if draft.number is None else both
    return pattern.format(date=said.date_in_reference(Day.of(draft.date)), **values)
