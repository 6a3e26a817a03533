"""The articles of a memorandum: the fields agreed, then the final provisions, numbered through.

In: an interpreter, the dossier, the order. Out: `ArticleView`s, the points that a superior must
approve, and the closing. The provisions are clauses of the lexicon (`final.*`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from docgen.dossier.agreement import Provision
from docgen.dossier.model import Dossier
from docgen.dossier.orders import MemorandumOrder
from docgen.lexicon.bank import slots_in
from docgen.papers.interpreter import Interpreter
from docgen.papers.phrases import ARTICLE, POINT, POINT_NUMBER
from docgen.papers.view import ArticleView, PointView

DONE = "final.done"
"""The clause that closes a memorandum: done at, on, in how many originals."""

_PROVISIONS = ("final.funding", "final.coordination", "final.disagreements", "final.nature",
               "final.effect", "final.amendment", "final.termination")  # fmt: skip
"""Where the dossier names none: Law 70/2020 Art 2 and 3 imply nature and funding, the rest is practice."""


def articles(voice: Interpreter, dossier: Dossier, order: MemorandumOrder) -> list[ArticleView]:
    """Return every article, Điều 1 first."""
    agreed = [
        (voice.say(field.title), [voice.tell(point.text, point.facts) for point in field.points])
        for field in dossier.agreed
    ]
    return [
        ArticleView(voice.language.article(count), title, _points(voice, texts))
        for count, (title, texts) in enumerate([*agreed, *_provisions(voice, order)], 1)
    ]


def approvals(voice: Interpreter, dossier: Dossier, numbered: Sequence[ArticleView]) -> list[str]:
    """Return the points that need a superior's approval, each with its article and number."""
    return [
        _reference(voice, article, view)
        for field, article in zip(dossier.agreed, numbered, strict=False)
        for point, view in zip(field.points, article.points, strict=True)
        if point.needs_superior_approval
    ]


def closing(
    voice: Interpreter,
    dossier: Dossier,
    order: MemorandumOrder,
    parties: Sequence[str],
    languages: Sequence[str],
) -> str:
    """Return the sentence that ends the text: where, when, in how many originals and which languages."""
    place = order.place or (dossier.visit.place if dossier.visit else None)
    values = {
        "place": voice.say(place) or voice.language.blank(),
        "date": voice.language.date(order.date),
        "copies": _copies(voice, len(parties)),
        "languages": voice.language.join([voice.language.language_name(code) for code in languages]),
    }
    return voice.fill(voice.clause(DONE), _term(voice, order) | values)


def _provisions(voice: Interpreter, order: MemorandumOrder) -> list[tuple[str, list[str]]]:
    """Return the final provisions by the term that titles their article, neighbours together."""
    return [
        (voice.term(field) if field else "", [_said(voice, order, one) for one in group])
        for field, group in groupby(provisions(order), key=lambda one: voice.field_of(one.clause))
    ]


def _said(voice: Interpreter, order: MemorandumOrder, provision: Provision) -> str:
    """Return a provision with its own values, else what the paper says of itself."""
    text, own = provision.text or voice.clause_text(provision.clause), provision.facts
    slots = slots_in(" ".join(text.by_language.values()))
    facts = replace(
        own,
        term=own.term or (order.term if "term" in slots else None),
        date=own.date or (order.date if "date" in slots else None),
        place=own.place or (order.place if "place" in slots else None),
    )
    return voice.tell(text, facts)


def provisions(order: MemorandumOrder) -> tuple[Provision, ...]:
    """Return the final provisions, the usual ones where the dossier names none."""
    if order.provisions:
        return order.provisions
    effect = "final.term" if order.term else "final.effect"
    return tuple(Provision(effect if name == "final.effect" else name) for name in _PROVISIONS)


def _points(voice: Interpreter, texts: Sequence[str]) -> list[PointView]:
    """Number the points of one article; one alone bears no number."""
    if len(texts) == 1:
        return [PointView("", texts[0])]
    numbers = (POINT_NUMBER[voice.code].format(point=number) for number in _numbers(voice, len(texts)))
    return [PointView(number, text) for number, text in zip(numbers, texts, strict=True)]


def _numbers(voice: Interpreter, count: int) -> list[str]:
    """Return the numbers from one to `count`: in words where points are cited so (第七条第一款)."""
    said = voice.language.cardinal if voice.code == "zh" else str
    return [said(number) for number in range(1, count + 1)]


def _reference(voice: Interpreter, article: ArticleView, point: PointView) -> str:
    pattern = POINT if point.number else ARTICLE
    return voice.language.capitalise(
        pattern[voice.code].format(article=article.label, point=point.number.rstrip(".、"), text=point.text)
    )


def _term(voice: Interpreter, order: MemorandumOrder) -> dict[str, str]:
    return {"term": voice.language.term(order.term) if order.term else voice.language.blank()}


def _copies(voice: Interpreter, count: int) -> str:
    """One original for each party: hai (02) | ສອງ | 两, which is how Chinese counts two."""
    words = voice.language.cardinal(count)
    if voice.code == "zh" and count == 2:
        return "两"
    return f"{words} ({voice.language.count(count)})" if voice.code == "vi" else words
