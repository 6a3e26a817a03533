"""A Word file that came back from somebody who edited it.

In: a package that docgen may have made, edited since. Out: its paragraphs with the anchors that are left,
tracked changes with author and time, comments, and what docgen wrote down in it (`Returned`).
"""

from docgen.word.returned.model import (
    BODY,
    Label,
    Passage,
    Record,
    Remark,
    Returned,
    Spot,
    Stroke,
    StrokeKind,
)

__all__ = ["BODY", "Label", "Passage", "Record", "Remark", "Returned", "Spot", "Stroke", "StrokeKind"]
