"""A Word file that came back, as somebody sees it who looks for what was changed.

In: what the reader of a file found. Out: plain data, which compares and pickles; no XML.
"""

from __future__ import annotations

from enum import StrEnum

from docgen.frozen import frozen

BODY = "body"
"""The story of the document itself; headers, footers and notes are stories of their own."""


@frozen
class Spot:
    """Where a paragraph stands, counted from 0; `table`, `row` and `cell` are -1 outside tables."""

    story: str = BODY
    """"body", "header default 1", "footnote 3": alike in two editions of a file."""
    table: int = -1
    """Which table of the story, in reading order; one inside another counts too."""
    row: int = -1
    cell: int = -1
    line: int = 0
    """Which paragraph of its cell; outside tables which of the story."""


class StrokeKind(StrEnum):
    """What a tracked change did."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"


@frozen
class Stroke:
    """One tracked change that touches a paragraph: what was done, by whom and when, as the file says.

    `text` is "" where only the paragraph's mark was inserted or deleted; `on` is as in the file
    (2026-11-22T09:30:00Z) or "".
    """

    kind: StrokeKind
    by: str
    on: str
    text: str


@frozen
class Passage:
    """A paragraph: `text` as a reader sees it, a line break as "\\n", a tab as "\\t"."""

    text: str
    spot: Spot = Spot()
    anchors: tuple[int, ...] = ()
    """Numbers of the anchors that begin in it: one where it is as docgen wrote it, more where
    paragraphs were joined, none where it is new, or a later part of one that was split."""
    strokes: tuple[Stroke, ...] = ()


@frozen
class Remark:
    """A comment that an editor left: on which words, and in which passage (position, None if not in one)."""

    by: str
    on: str
    text: str
    about: str
    passage: int | None


@frozen
class Label:
    """Which paper a file is."""

    dossier: str
    """The dossier's name: its file's, without ending."""
    paper: str
    languages: tuple[str, ...]
    party: str | None = None


@frozen
class Record:
    """What docgen wrote down in the file when it made it: which paper it is, and its paragraphs."""

    label: Label
    passages: tuple[Passage, ...]
    """Those of the body, each with one anchor."""


@frozen
class Returned:
    """A file that came back."""

    file: str
    passages: tuple[Passage, ...]
    """As if every tracked change were accepted; the body first."""
    rejected: tuple[Passage, ...]
    """As if every one were rejected; the same as `passages` where nothing is tracked."""
    remarks: tuple[Remark, ...] = ()
    record: Record | None = None
    """None where the file lost it, or never had it."""
