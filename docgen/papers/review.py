"""The proofreading print: two texts of a memorandum beside each other, passage by passage.

In: a side's original, whose two texts name the parties in the same order. Out: `ReviewPaper`, never
an original itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.papers.interpreter import Interpreter
from docgen.papers.phrases import HEADING, SPACE
from docgen.papers.view import (
    ArticleView,
    MemorandumView,
    OriginalPaper,
    PartyView,
    ReviewPaper,
    ReviewRow,
    SignatureView,
)

Passage = tuple[str, str]
"""Style and text."""


def review(left: Interpreter, right: Interpreter, paper: OriginalPaper) -> ReviewPaper:
    """Return the two texts of `paper` side by side; passages that both leave out have no row."""
    pairs = zip(_passages(paper.own, left.code), _passages(paper.other, right.code), strict=True)
    return ReviewPaper(
        properties=paper.properties,
        left_name=left.language.language_name(left.code),
        right_name=right.language.language_name(right.code),
        rows=[ReviewRow(style, one, other) for (style, one), (_, other) in pairs if one or other],
    )


def _passages(text: MemorandumView, code: str) -> Iterator[Passage]:
    """Walk the text in the order of the print; the same dossier gives as many passages in every language."""
    yield "title", text.title
    yield "title", text.subtitle
    space = SPACE[code]
    yield "heading", text.between.replace("\n", space)
    yield "body", text.opening
    for side in text.sides:
        yield from _side(side)
    yield from _bodies(text.bases)
    for year in text.review:
        yield "heading", year.heading
        yield from _bodies(year.points)
    for article in text.articles:
        yield from _article(article, HEADING[code], space)
    yield from _bodies(text.approvals)
    yield "body", text.closing
    for row in text.signatures:
        yield "signature", _signature(row.left)
        yield "signature", _signature(row.right) if row.right else ""


def _side(side: PartyView) -> Iterator[Passage]:
    yield "heading", side.name
    yield from _bodies([side.body, side.head.line, *side.members, side.size])


def _article(article: ArticleView, separator: str, space: str) -> Iterator[Passage]:
    yield "heading", separator.join(part for part in (article.label, article.title) if part)
    yield from _bodies([space.join(filter(None, (point.number, point.text))) for point in article.points])


def _bodies(texts: Sequence[str]) -> Iterator[Passage]:
    for text in texts:
        yield "body", text


def _signature(block: SignatureView) -> str:
    """One line, as the number of lines above a post differs from language to language."""
    return " / ".join([*block.heading, block.post.replace("\n", " "), block.name])
