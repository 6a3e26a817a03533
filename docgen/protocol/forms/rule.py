"""What one rule of a form is: an id, what it speaks of, what it prescribes, and where that stands.

Rules are data. `docgen.protocol.inspection` knows how each `Trait` is read off a document.
"""

from __future__ import annotations

from enum import StrEnum

from docgen.frozen import frozen
from docgen.messages import Message


class Element(StrEnum):
    """A part of a paper that a rule speaks of."""

    PAGE = "page"
    TEXT = "text"
    """Every letter of the paper."""
    PAGE_NUMBER = "page-number"
    NATION = "nation"
    """Quốc hiệu; in a Party paper ĐẢNG CỘNG SẢN VIỆT NAM."""
    MOTTO = "motto"
    SUPERIOR = "superior"
    ISSUER = "issuer"
    STAR = "star"
    """The asterisk under a Party committee's name."""
    NUMBER = "number"
    DATE = "date"
    KIND = "kind"
    SUBJECT = "subject"
    """Trích yếu under the kind."""
    LETTER_SUBJECT = "letter-subject"
    """Trích yếu of a công văn, under the number."""
    ADDRESSEE = "addressee"
    ADDRESSEE_ITEM = "addressee-item"
    SALUTATION = "salutation"
    BASIS = "basis"
    BODY = "body"
    CHAPTER = "chapter"
    """Phần, Chương, Mục, Tiểu mục."""
    ARTICLE = "article"
    HEADING = "heading"
    """I. TITLE; 一、."""
    CLAUSE = "clause"
    """1. of an article or a section."""
    POINT = "point"
    """a), b)."""
    AUTHORITY = "authority"
    """TM., KT., TL., TUQ., Q."""
    POST = "post"
    NAME = "name"
    RECIPIENTS = "recipients"
    """The words Nơi nhận:."""
    RECIPIENT = "recipient"
    ANNEX = "annex"


class Trait(StrEnum):
    """What a rule prescribes of its element; the last part of most rules' ids."""

    WIDTH = "width"
    HEIGHT = "height"
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"
    PLACE = "place"
    """Of the page number: "top" or "bottom"."""
    FIRST = "first"
    """Whether the first page bears a number."""
    STYLE = "style"
    """Of the page number: "decimal"."""
    FONT = "font"
    COLOR = "color"
    SIZE = "size"
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINED = "underlined"
    CASE = "case"
    """"upper" or "lower"."""
    ALIGN = "align"
    FIRST_LINE = "first-line"
    GAP = "gap"
    LINE = "line"
    RULE = "rule"
    """Length of the line under the element, as a share of its last line."""
    PRESENT = "present"
    LEVEL = "level"
    """It begins on the line of another element: the date of the number, Nơi nhận of the post."""
    ORDER = "order"
    WORDING = "wording"
    """How it is written; the rule's id says which check that is."""


class Confidence(StrEnum):
    """How far a rule can be trusted."""

    VERIFIED = "verified"
    """Read in the text itself."""
    SECONDARY = "secondary"
    """Read in an account of it."""
    GENERAL = "general"
    """General usage: never more than a note."""


@frozen
class Lengths:
    """A number within one of these ranges, ends included; `inf` where there is no upper end."""

    ranges: tuple[tuple[float, float], ...]
    unit: str = ""
    """"mm", "pt" or ""."""

    def allow(self, value: float, tolerance: float = 0) -> bool:
        """Whether `value` lies in a range."""
        return any(low - tolerance <= value <= high + tolerance for low, high in self.ranges)

    def __str__(self) -> str:
        said = ", ".join(_range(low, high) for low, high in self.ranges)
        return f"{said} {self.unit}".strip()


@frozen
class Words:
    """One of these words."""

    words: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(self.words)


Value = Lengths | Words | bool
"""Of `Trait.WORDING` and `Trait.ORDER` always `Words`: an example of what is right."""


@frozen
class Rule:
    """One rule of a form."""

    id: str
    """"H4.size": the row of Decree 30's table, then what of it."""
    element: Element
    trait: Trait
    value: Value
    source: Message
    confidence: Confidence
    translation: str | None = None
    """None: it judges a paper in the form's own language. Else it judges its translations only: those
    into the language ["lo"], "" into any."""


def _range(low: float, high: float) -> str:
    if high == float("inf"):
        return f"≥ {low:g}"
    return f"{low:g}" if low == high else f"{low:g}–{high:g}"
