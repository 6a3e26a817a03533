"""What a form is written with: the pen, the page and the words of one language."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.stationery.blocks import Pen
from docgen.stationery.typography import TYPOGRAPHY, Typography
from docgen.stationery.wording import WORDING, Wording
from docgen.word.scripts import Script

_SCRIPTS = {"vi": Script.LATIN, "lo": Script.LAO, "zh": Script.CJK}


@dataclass(frozen=True, slots=True)
class Desk:
    """One language, ready to write in."""

    code: str
    pen: Pen
    typography: Typography
    words: Wording

    @property
    def width(self) -> float:
        """Width of the type area in millimetres."""
        return self.typography.page.width


def desk(code: str) -> Desk:
    """Return the desk for the language `code`; KeyError for another than vi, lo, zh."""
    typography = TYPOGRAPHY[code]
    return Desk(code, Pen(typography.suffix, _SCRIPTS[code]), typography, WORDING[code])
