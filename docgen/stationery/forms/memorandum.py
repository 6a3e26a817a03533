"""The memorandum in one language, and each side's original with both texts.

In: a desk. Out: the body of one text. Fields: `MemorandumView`, reached as `text` in a memorandum of
one language, as `own` and `other` in an original (`MemorandumPaper`, `OriginalPaper`).
"""

from __future__ import annotations

import re

from docgen.stationery.blocks import KEEP, LEFT
from docgen.stationery.desk import Desk
from docgen.stationery.signatures import grid_of_signatures
from docgen.stationery.xml import NOTHING, Xml, joined

_TEXT = re.compile(r"\btext\.(?=\w)")


_LAST = "loop.last and text.signatures|length == 1"
"""The end of what two sides agreed goes with their signatures, so that none stands on a page without it.
The signatures of more sides fill a page."""

_LAST_POINT = f"article == text.articles[-1] and not text.approvals and {_LAST}"


def memorandum(at: Desk, name: str = "text") -> Xml:
    """Return one language's text, whose view is the paper's field `name`."""
    body = joined((_heading(at), _sides(at), _so_far(at), _agreed(at), _end(at)))
    return Xml(_TEXT.sub(f"{name}.", body))


def _heading(at: Desk) -> Xml:
    pen = at.pen
    return joined((
        pen.write("Kind", "{{ text.title }}"),
        pen.when("text.subtitle", pen.write("Subject", "{{ text.subtitle }}")),
        pen.write("Subject", "{{ text.between }}"),
        at.under_title(55),
    ))  # fmt: skip


def _sides(at: Desk) -> Xml:
    """Return when and where, who, on what basis."""
    pen, said = at.pen, at.words.memorandum
    delegation = (
        pen.write("Heading", said.side),
        pen.write("Item", said.side_head, properties=LEFT),
        pen.each("member in side.members", pen.write("Item", said.side_member, properties=LEFT)),
    )
    return joined((
        pen.write("Body", "{{ text.opening }}"),
        pen.each("side in text.sides", *delegation),
        pen.write("Body", said.hereinafter),
        pen.each("basis in text.bases", pen.write("Basis", said.basis)),
    ))  # fmt: skip


def _so_far(at: Desk) -> Xml:
    pen, said = at.pen, at.words.memorandum
    years = pen.each(
        "part in text.review",
        pen.when("part.heading", pen.write("SubHeading", "{{ part.heading }}")),
        pen.each("point in part.points", pen.write("Item", said.review_point)),
    )
    return pen.when("text.review", pen.write("Body", said.reviewed, properties=KEEP), years)


def _agreed(at: Desk) -> Xml:
    pen, said = at.pen, at.words.memorandum
    articles = pen.each(
        "article in text.articles",
        pen.write("ArticleHeading", said.article),
        pen.each("point in article.points", *_kept_if(at, _LAST_POINT, "Point", said.point)),
    )
    approvals = pen.each("approval in text.approvals", *_kept_if(at, _LAST, "Item", said.approval))
    return joined((
        pen.when("text.articles", pen.write("Body", said.agreed, properties=KEEP)),
        articles,
        pen.when("text.approvals", pen.write("Heading", said.approvals), approvals),
    ))  # fmt: skip


def _kept_if(at: Desk, condition: str, style: str, words: str) -> tuple[Xml, ...]:
    """Return a paragraph that stays with the next one if `condition` holds."""
    return (
        at.pen.when(condition, at.pen.write(style, words, properties=KEEP)),
        at.pen.when(f"not ({condition})", at.pen.write(style, words)),
    )


def _end(at: Desk) -> Xml:
    """Return the sentence of conclusion, never parted from the signatures below it.

    In Chinese after an empty line (外办发[1994]7号, point 4).
    """
    return joined((
        at.pen.write("Body", "", properties=KEEP) if at.code == "zh" else NOTHING,
        at.pen.write("Closing", "{{ text.closing }}"),
        grid_of_signatures(at.pen, at.width, "text.signatures"),
    ))  # fmt: skip
