"""What fields print in a paragraph.

In: the elements of fields as they come. Out: whether text counts there, and the name of a field whose result
every program writes anew: a page number is «PAGE».
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from docgen.word.text import W
from docgen.word.transcript import COUNTED


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shown: bool = False
    """Whether its result has begun, and counts."""
    begun: bool = False


class Fields:
    """Knows the fields that are open in a paragraph.

    One that ends in another paragraph shows its result there too, as a table of contents does.
    """

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def visible(self) -> bool:
        """Whether text counts here: not in an instruction, nor where a field's name stands for its result."""
        return all(one.shown for one in self._open)

    def see(self, element: etree._Element) -> str:
        """Take note of a `w:fldChar` or `w:instrText`; return what is to be read there."""
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            self._open.append(_Field())
        elif not self._open:
            return ""
        elif element.tag == W + "instrText":
            self._open[-1].instruction += element.text or ""
        elif kind == "separate":
            return self._separate()
        elif kind == "end":
            name = "" if self._open[-1].begun else self._separate()
            self._open.pop()
            return name
        return ""

    def _separate(self) -> str:
        name = counted(self._open[-1].instruction)
        self._open[-1].begun, self._open[-1].shown = True, not name
        return name if all(one.shown for one in self._open[:-1]) else ""


def counted(instruction: str) -> str:
    """Return what stands for the result of a field that counts, "" for any other."""
    found = COUNTED.match(instruction)
    return f"«{found[1].upper()}»" if found else ""
