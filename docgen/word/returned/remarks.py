"""Comments that editors left in a Word file.

In: a package, and the body as it was walked through. Out: its `Remark`s, with the words they are about.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import islice

from docgen.frozen import frozen
from docgen.word.package import Package
from docgen.word.relations import parse, relations
from docgen.word.returned.model import Remark
from docgen.word.returned.strokes import LONGEST, REMARK, REMARK_END, Element, said
from docgen.word.returned.walk import Point, Walk
from docgen.word.text import W

MOST = 2000
"""Comments that are read."""
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


def remarks_of(package: Package, main: str, walks: Sequence[Walk]) -> Iterator[Remark]:
    """Yield the comments of a file in its order; a reply that has no words of its own is about its
    parent's."""
    comments = _comments(package, main)
    found = _ranges(walks, comments)
    answered = _answered(package, main)
    by_paragraph = {comment.paragraph: comment for comment in comments.values()}
    for comment in comments.values():
        parent = by_paragraph.get(answered.get(comment.paragraph, ""))
        about, passage = found.get(comment.id) or found.get(parent.id if parent else "") or ("", None)
        yield Remark(comment.by, comment.on, comment.text, about, passage)


@frozen
class _Comment:
    id: str
    by: str
    on: str
    text: str
    paragraph: str
    """The id of its last paragraph, by which a reply names it."""


def _comments(package: Package, main: str) -> Mapping[str, _Comment]:
    root = _part(package, main, "comments")
    if root is None:
        return {}
    return {one.get(W + "id", ""): _comment(one) for one in islice(root.iter(W + "comment"), MOST)}


def _comment(element: Element) -> _Comment:
    paragraphs = list(islice(element.iter(W + "p"), 100))
    text = "\n".join(said(paragraph) for paragraph in paragraphs).strip()
    last = paragraphs[-1].get(_W14 + "paraId", "") if paragraphs else ""
    by, on = element.get(W + "author", ""), element.get(W + "date", "")
    return _Comment(element.get(W + "id", ""), by[:LONGEST], on[:40], text[:LONGEST], last)


def _answered(package: Package, main: str) -> Mapping[str, str]:
    """Return which comment's paragraph each reply's answers."""
    root = _part(package, main, "commentsExtended")
    if root is None:
        return {}
    return {
        one.get(_W15 + "paraId", ""): one.get(_W15 + "paraIdParent", "")
        for one in root.iter(_W15 + "commentEx")
        if one.get(_W15 + "paraIdParent")
    }


def _part(package: Package, main: str, kind: str) -> Element | None:
    for relation in relations(package, main):
        if relation.kind == kind and relation.target in package.parts:
            return parse(package, relation.target, blanks=True)
    return None


def _ranges(walks: Sequence[Walk], wanted: Container[str]) -> dict[str, tuple[str, int]]:
    """Return the words and the passage of each comment, by its id; the walks' passages count on."""
    found: dict[str, tuple[str, int]] = {}
    first = 0
    for walk in walks:
        begun: dict[str, Point] = {}
        for element, point in walk.marks:
            begun.setdefault(element.get(REMARK, ""), point)
        ends = {element.get(REMARK_END, ""): point for element, point in walk.marks}
        texts = [draft.text for draft in walk.drafts] if ends else []
        for name, point in begun.items():
            if name in wanted and name not in found:
                found[name] = (_words(texts, point, ends.get(name, point)), first + point[0])
        first += len(walk.drafts)
    return found


def _words(texts: Sequence[str], begin: Point, end: Point) -> str:
    """Return the text between two points, as much as is kept of it."""
    pieces, left = list[str](), LONGEST
    for number in range(begin[0], end[0] + 1):
        start = begin[1] if number == begin[0] else 0
        stop = end[1] if number == end[0] else len(texts[number])
        pieces.append(texts[number][start : min(stop, start + left)])
        left -= len(pieces[-1]) + 1
        if left <= 0:
            break
    return "\n".join(pieces).strip()
