"""The visit and what was done before it, in words: what several papers tell.

In: an interpreter, the dossier, the parties in the paper's order. Out: `VisitView`, `ReviewView`s,
the set phrase for the two countries' relations.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.dossier.model import Dossier
from docgen.dossier.orders import MemorandumOrder
from docgen.papers.interpreter import Interpreter
from docgen.papers.phrases import SPACE, YEAR
from docgen.papers.view import ReviewView, VisitView

_RELATIONS = {frozenset({"VN", "LA"}): "memo.vnla_formula", frozenset({"VN", "CN"}): "memo.vncn_partnership"}


def visit_view(voice: Interpreter, dossier: Dossier, parties: Sequence[str]) -> VisitView:
    """Return the visit in words, a dotted line for unknown dates; `parties` names them in order."""
    visit = dossier.visit
    if visit is None:
        return VisitView("", [], voice.language.blank(), "", planned=False, place="")
    days = visit.dates.count if visit.dates else 1
    return VisitView(
        event=event_name(voice, dossier, parties),
        purpose=[
            voice.language.capitalise(voice.tell(content.text, content.facts)) for content in visit.purpose
        ],
        dates=voice.language.dates(visit.dates) if visit.dates else voice.language.blank(),
        days=voice.language.days(days) if days > 1 else "",
        planned=visit.planned,
        place=voice.say(visit.place),
    )


def event_name(voice: Interpreter, dossier: Dossier, parties: Sequence[str]) -> str:
    """Return the meeting's name with its round and the parties in order; "" where it has none."""
    visit = dossier.visit
    if visit is None or visit.event is None:
        return ""
    names = [voice.say(dossier.parties[party].full) for party in parties]
    return voice.language.event(voice.say(visit.event), visit.round, names)


def agreement_name(voice: Interpreter, order: MemorandumOrder) -> str:
    """Return what was signed, with round and term: biên bản ghi nhớ lần thứ XII giai đoạn 2024-2026."""
    round_ = voice.language.round(order.round) if order.round else ""
    term = voice.language.term(order.term) if order.term else ""
    return SPACE[voice.code].join(part for part in (voice.say(order.title), round_, term) if part)


def if_two(parties: Sequence[str]) -> Sequence[str]:
    """Return the parties for a meeting's name in a paper that lists them anyway: none if more than two."""
    return parties if len(parties) == 2 else ()


def issuer_first(dossier: Dossier, issuer: str) -> tuple[str, ...]:
    """Return the visit's parties in the order of a paper that `issuer` issues: itself, then the others."""
    visit = dossier.visit
    met = (visit.host, *visit.guests) if visit else tuple(dossier.parties)
    return tuple(sorted(met, key=lambda party: party != issuer))


def review_views(voice: Interpreter, dossier: Dossier) -> list[ReviewView]:
    """Return the cooperation so far, year by year, in the order in which the dossier first names each.

    What belongs to no year comes first, before a heading that it would seem to stand under.
    """
    points: dict[int | None, list[str]] = {None: []}
    for result in dossier.cooperation:
        points.setdefault(result.year, []).append(voice.tell(result.what, result.facts, result.year))
    return [
        ReviewView(heading=YEAR[voice.code].format(year=year) if year else "", points=told)
        for year, told in points.items()
        if told
    ]


def relation_of_all(voice: Interpreter, dossier: Dossier, parties: Sequence[str]) -> str:
    """Return how the countries of all the parties call their relations; "" where no phrase is theirs.

    Where the phrase names the countries, they stand in the parties' order: Lào - Việt Nam.
    """
    countries = list(dict.fromkeys(dossier.parties[party].country for party in parties))
    phrase = _RELATIONS.get(frozenset(countries))
    if phrase is None:
        return ""
    names = [voice.term(f"country.{country.lower()}.short") for country in countries]
    return voice.fill(voice.term(phrase), {"countries": " - ".join(names)})


def relation(voice: Interpreter, dossier: Dossier, one: str, other: str) -> str:
    """Return how the two parties' countries call their relations; "" where the lexicon has no phrase."""
    return relation_of_all(voice, dossier, (one, other))
