"""A memorandum: one language's text, and each side's original with both.

In: interpreters, the dossier, whose side comes first. Out: `MemorandumView`, `MemorandumPaper`,
`OriginalPaper`. All orders follow from the one tuple of party ids (`docgen.protocol.order`).
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.dossier.model import Dossier
from docgen.dossier.orders import MemorandumOrder, Signature
from docgen.languages.values import Days
from docgen.papers.articles import approvals, articles, closing
from docgen.papers.draft import draft_mark
from docgen.papers.head import properties
from docgen.papers.interpreter import Interpreter
from docgen.papers.occasion import event_name, if_two, relation_of_all, review_views
from docgen.papers.people import party_view
from docgen.papers.phrases import AT, BETWEEN_LINES, COMMA, MET, SIDES, TALKS
from docgen.papers.signing import signatory
from docgen.papers.view import (
    MemorandumPaper,
    MemorandumView,
    OriginalPaper,
    PartyView,
    Properties,
    SignatureRow,
)
from docgen.protocol.order import Original, languages_of_sides, own_side_first
from docgen.protocol.signatures import is_crowded, rows_of_two


def memorandum(voice: Interpreter, dossier: Dossier, order: MemorandumOrder) -> MemorandumPaper:
    """Return the text in one language alone, that language's own side first."""
    parties = own_side_first(dossier, voice.code)
    languages = languages_of_sides(dossier, first=voice.code) or (voice.code,)
    text = memorandum_view(voice, dossier, order, parties, languages)
    return MemorandumPaper(_properties(voice, dossier, order, parties), text)


def original(
    own: Interpreter, other: Interpreter, dossier: Dossier, order: MemorandumOrder, copy: Original
) -> OriginalPaper:
    """Return one side's original: both texts, that side first in everything in both of them."""
    return OriginalPaper(
        _properties(own, dossier, order, copy.parties),
        own=memorandum_view(own, dossier, order, copy.parties, copy.languages),
        other=memorandum_view(other, dossier, order, copy.parties, copy.languages),
    )


def memorandum_view(
    voice: Interpreter,
    dossier: Dossier,
    order: MemorandumOrder,
    parties: Sequence[str],
    languages: Sequence[str],
) -> MemorandumView:
    """Return one language's text; `parties` and `languages` in the order in which it names them."""
    sides = [party_view(voice, dossier, party) for party in parties]
    numbered = articles(voice, dossier, order)
    return MemorandumView(
        title=voice.language.upper(voice.say(order.title)),
        subtitle=_subtitle(voice, order),
        between=_between(voice, sides),
        opening=_opening(voice, dossier, order, parties),
        sides=sides,
        bases=[voice.cite(basis) for basis in order.bases],
        review=review_views(voice, dossier),
        relation=relation_of_all(voice, dossier, parties),
        articles=numbered,
        approvals=approvals(voice, dossier, numbered),
        closing=closing(voice, dossier, order, parties, languages),
        signatures=_signatures(voice, dossier, order, parties),
        draft=draft_mark(voice, dossier.draft),
    )


def _signatures(
    voice: Interpreter, dossier: Dossier, order: MemorandumOrder, parties: Sequence[str]
) -> list[SignatureRow]:
    """Blocks side by side in the parties' order: the first signs on the left."""
    crowded = is_crowded(len(parties))
    blocks = [
        signatory(voice, dossier, party, order.signatories.get(party, Signature()), crowded=crowded)
        for party in parties
    ]
    return [SignatureRow(left, right) for left, right in rows_of_two(blocks)]


def _subtitle(voice: Interpreter, order: MemorandumOrder) -> str:
    """Lần thứ XII, giai đoạn 2024-2026, the first letter small."""
    parts = [
        voice.language.round(order.round) if order.round else "",
        voice.language.term(order.term) if order.term else "",
    ]
    return COMMA[voice.code].join(part for part in parts if part)


def _between(voice: Interpreter, sides: Sequence[PartyView]) -> str:
    """Name the parties under the title: two with what they lie in, more by name alone."""
    if len(sides) != 2:
        return voice.language.between([side.name for side in sides])
    one, other = (side.where for side in sides)
    lines = BETWEEN_LINES.get(voice.code)
    return lines.format(one=one, other=other) if lines else voice.language.between([one, other])


def _opening(voice: Interpreter, dossier: Dossier, order: MemorandumOrder, parties: Sequence[str]) -> str:
    """Tell when and where the parties met, and what the meeting was."""
    visit, code = dossier.visit, voice.code
    dates = visit.dates if visit and not visit.planned else None
    place = voice.say(order.place or (visit.place if visit else None))
    sentence = MET[code].format(
        when=_when(voice, order, dates),
        at=AT[code].format(place=place) if place else "",
        sides=SIDES[code][len(parties) > 2],
        event=event_name(voice, dossier, if_two(parties)) or TALKS[code],
    )
    return voice.language.capitalise(sentence)


def _when(voice: Interpreter, order: MemorandumOrder, dates: Days | None) -> str:
    """The day of signing; while it is not given, the days of a visit that are certain, else room."""
    if order.date is None and dates is not None:
        return voice.language.dates(dates)
    return voice.language.date(order.date)


def _properties(
    voice: Interpreter, dossier: Dossier, order: MemorandumOrder, parties: Sequence[str]
) -> Properties:
    return properties(voice, order.title.get(voice.code) or "", dossier, parties[0])
