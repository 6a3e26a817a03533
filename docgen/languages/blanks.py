"""Room for what is not known: a gap inside a date, a dotted line, the dots of an hour.

In: how much room. Out: text of blanks or dots, to be filled in by hand or in Word.
"""

from __future__ import annotations

GAP = "\u00a0" * 6
"""Where a number will stand, as in `ngày      tháng 7 năm 2023`.

No-break spaces: a justified line cannot stretch them, a line end cannot fall among them, and
nothing that tidies white space on the way to Word makes one of them. Six are wide enough for
two handwritten figures and a space on either side.
"""


def dotted(size: int) -> str:
    """Return a dotted line as wide as `size` ellipses."""
    return "…" * size


def slot(text: str | None) -> str:
    """Return `text` with a space on either side, or a gap where it is None."""
    return GAP if text is None else f" {text} "
