"""What came back with an edited paper: changes, each with its place in the dossier."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from docgen.errors import Place, Problem
from docgen.frozen import frozen
from docgen.messages import Message
from docgen.word.returned import Label


class Kind(StrEnum):
    """What was done."""

    TEXT = "text"
    DATE = "date"
    FIGURE = "figure"
    """A number, amount, hour, ordinal or term of years."""
    ADDED = "added"
    DELETED = "deleted"
    MOVED = "moved"
    JOINED = "joined"
    SPLIT = "split"
    TEMPLATE = "template"
    """A fixed sentence, which stands in the template and not in the dossier."""
    COMMENT = "comment"


class Outcome(StrEnum):
    """What becomes of a change."""

    CARRIED = "carried"
    """The dossier can say it: `apply` writes it, and the paper built from it then reads as the edited one."""
    THERE = "there"
    """The dossier says so already."""
    CONFLICT = "conflict"
    """The dossier was changed there too since the paper was made; nothing is written."""
    BY_HAND = "by hand"
    """Somebody has to decide; `reason` says why."""


@frozen
class Change:
    """One change of an edited paper."""

    kind: Kind
    outcome: Outcome
    path: str
    """Which value of the dossier ("agreed[0].points[2].vi"); "" where none is meant."""
    language: str
    """In which language's text it was made."""
    old: str
    """What docgen wrote; "" for what was added. Of a comment the words it is about."""
    new: str
    """What came back; "" for what was deleted. Of a comment its text."""
    place: Place | None = None
    """Where the dossier says the value, or the list that it would join."""
    reason: Message | None = None
    """Why it is not carried, or what the dossier says today."""
    today: str = ""
    """In a conflict, what the dossier says today."""
    by: str = ""
    on: str = ""
    """Who made it and when, where it is tracked or a comment."""
    pending: bool = False
    """Tracked, and neither accepted nor rejected yet."""
    also: int = 0
    """How many other paragraphs of this paper the same value changes."""
    outdated: tuple[str, ...] = ()
    """Languages whose text is out of date by it."""


@frozen
class Edit:
    """A file of the dossier before and after: whole contents."""

    before: bytes
    after: bytes


@frozen
class Readback:
    """All that came back with one edited paper."""

    edited: Path
    dossier: Path
    label: Label
    changes: tuple[Change, ...]
    """In the order of the paper, comments where they stand."""
    edits: Mapping[Path, Edit]
    """What `apply` would write: at most the dossier itself. Empty where nothing is carried."""
    problems: tuple[Problem, ...] = ()
    """What the reader should know: no record in the file, another template, tracked changes left."""
