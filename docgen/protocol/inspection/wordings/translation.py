"""The mark of a translation."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.forms.rule import Rule
from docgen.protocol.forms.translation import MARKS
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.spelling import fold

_MARKS = {fold(mark) for mark in MARKS.values()}
_AT_THE_TOP = 3
"""Written pieces among which the mark stands."""


def marked(seen: Seen, _rule: Rule) -> Iterator[Fault]:
    """Report a translation that does not say at its top that it is one."""
    written = [piece for piece in seen.pieces if not piece.empty][:_AT_THE_TOP]
    if not any(piece.folded.strip("()（） ") in _MARKS for piece in written):
        yield Fault(None, "", _("nothing at the top marks it as a translation: {marks}",
                                marks=", ".join(MARKS.values())))  # fmt: skip
