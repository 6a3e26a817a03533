"""What a form is written with: the pen, the page and the words of one language."""

from __future__ import annotations

from dataclasses import replace

from docgen.frozen import frozen
from docgen.stationery.blocks import Pen
from docgen.stationery.typography import TYPOGRAPHY, Typography
from docgen.stationery.wording import WORDING, Wording
from docgen.stationery.xml import Xml
from docgen.word.scripts import Script

_SCRIPTS = {"vi": Script.LATIN, "lo": Script.LAO, "zh": Script.CJK}


@frozen
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

    def under_title(self, length: float) -> Xml:
        """Return what parts a title from the text: a rule, `length` millimetres long.

        In Chinese papers an empty line does (GB/T 9704-2012, 7.3.2).
        """
        if self.code == "zh":
            return self.pen.write("Body", "")
        side = (self.width - length) / 2
        return self.pen.rule(side, side)


def desk(code: str, *, turned: bool = False) -> Desk:
    """Return the desk for the language `code`, perhaps with its page `turned` on its side.

    KeyError for another language than vi, lo, zh.
    """
    typography = TYPOGRAPHY[code]
    if turned:
        typography = replace(typography, page=typography.page.on_its_side())
    return Desk(code, Pen(typography.suffix, _SCRIPTS[code]), typography, WORDING[code])
