"""The paragraphs of a document in one pass over its XML, without a tree.

In: the XML. Out: of each paragraph that lies in no other where its content begins and ends, where it stands,
and what its runs say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.frozen import frozen
from docgen.word.returned import Spot

_TOKEN = re.compile(
    r"<((?:/(?=w:(?:p|pPr|tbl)[\s>]))?)w:(p|pPr|tbl|tr|tc|t|tab|ptab|br|cr|noBreakHyphen|softHyphen)(?=[\s/>])"
    r"""((?:[^"'>/]++|"[^"]*"|'[^']*')*+)(/?)>([^<]*)"""
    r"|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>",
    re.S,
)
"""Slash, name, attributes, slash, and the text behind a tag that counts, of closing ones those behind which
something ends; or what only looks like tags."""
_REFERENCE = r"&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));"
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": "\n",
    "br": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_PAGES = tuple(f"w:type={quote}{kind}{quote}" for kind in ("page", "column") for quote in "\"'")
_BLANKS = str.maketrans("\n\t\r", "   ")


_FIRST_CELL = Spot(table=0, row=0, cell=0)


@frozen
class Found:
    """A paragraph: `start` and `end` of its content in the XML, behind its properties; `runs` tells whether
    it has any text element.

    Of the first one in a table `start` is before the paragraph: a bookmark that begins in it slips by one
    letter in LibreOffice 7.4 where a document opens with a table, and parts a Lao letter from its vowel.
    """

    start: int
    end: int
    spot: Spot
    text: str
    runs: bool


def scan(xml: str) -> Iterator[Found]:
    """Yield the paragraphs in order."""
    scanner = _Scanner()
    for token in _TOKEN.finditer(xml):
        if token[2]:
            found = scanner.see(token)
            if found is not None:
                yield found


class _Scanner:
    """Sees one tag after the other; knows the paragraph and the tables in which it is."""

    def __init__(self) -> None:
        self._depth = 0
        """How many paragraphs lie round here: in a text box more than one."""
        self._properties = 0
        """The same for `w:pPr`: that of a tracked change lies in another."""
        self._start = 0
        self._spot = Spot()
        self._said: list[str] = []
        self._tables: list[list[int]] = []
        """Number, row, cell and next line of each table round here."""
        self._table_count = self._line_count = 0

    def see(self, token: re.Match[str]) -> Found | None:
        """Take note of a tag; return the paragraph that ends with it."""
        slash, name, attributes, alone, behind = token.groups()
        if name == "p":
            return self._paragraph(token, bool(slash), bool(alone))
        if name == "pPr":
            self._properties += -1 if slash else 0 if alone else 1
            if self._depth == 1 and not self._properties and self._spot != _FIRST_CELL:
                self._start = token.end() - len(behind)
        elif name in ("tbl", "tr", "tc"):
            if not self._depth:
                self._into_table(name, bool(slash), bool(alone))
        elif self._depth and not self._properties:
            if name == "t":
                self._said.append("" if alone else _plain(behind))
            else:
                page = name == "br" and any(kind in attributes for kind in _PAGES)
                self._said.append("\f" if page else _SIGNS[name])
        return None

    def _paragraph(self, token: re.Match[str], ends: bool, alone: bool) -> Found | None:
        if ends:
            self._depth -= 1
            if not self._depth:
                said = "".join(self._said)
                text = re.sub("\f+", "\n", said.strip("\f")) if "\f" in said else said
                return Found(self._start, token.start(), self._spot, text, bool(self._said))
        else:
            if not self._depth:
                self._spot, self._said = self._next_spot(), []
                first = self._spot == _FIRST_CELL
                self._start = token.start() if first else token.end() - len(token[5])
            self._depth += not alone
        return None

    def _next_spot(self) -> Spot:
        if not self._tables:
            self._line_count += 1
            return Spot(line=self._line_count - 1)
        table, row, cell, line = self._tables[-1]
        self._tables[-1][3] += 1
        return Spot(table=table, row=row, cell=cell, line=line)

    def _into_table(self, name: str, ends: bool, alone: bool) -> None:
        if name == "tbl" and not alone:
            if not ends:
                self._tables.append([self._table_count, -1, -1, 0])
                self._table_count += 1
            elif self._tables:
                self._tables.pop()
        elif self._tables and not ends:
            if name == "tr":
                self._tables[-1][1:] = [self._tables[-1][1] + 1, -1, 0]
            elif name == "tc":
                self._tables[-1][2:] = [self._tables[-1][2] + 1, 0]


def _plain(text: str) -> str:
    """Return the text of an element as XML means it, on one line as Word shows it."""
    if "&" not in text and text.isprintable():
        return text
    return re.sub(_REFERENCE, _meant, text.replace("\r\n", "\n")).translate(_BLANKS)


def _meant(reference: re.Match[str]) -> str:
    hexadecimal, decimal, name = reference.groups()
    if name:
        return _NAMED.get(name, reference[0])
    return chr(int(hexadecimal, 16) if hexadecimal else int(decimal))
