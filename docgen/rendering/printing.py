"""Putting one value on paper: the only way by which data gets into a document.

In: a value and the place in the XML where its tag stands. Out: XML text. Everything is escaped
here, line breaks and tabs become Word's, characters that XML cannot hold are refused, passages in
another script or between the highlighting marks get runs of their own. A value never makes XML.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from jinja2 import Undefined
from markupsafe import Markup, escape

from docgen.messages import Message, _
from docgen.word.marks import HIGHLIGHT_OFF, HIGHLIGHT_ON, unmarked
from docgen.word.runs import script_of, variant
from docgen.word.scripts import CJK, LAO, SHARED, Script, split

T = '<w:t xml:space="preserve">'
_CONTROL = "\x00-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_ILLEGAL = re.compile("[\x00-\x06\x08\x0b\x0e-\x1f\ud800-\udfff\ufdd2-\ufdef\ufffe\uffff]")
_SHARED = SHARED.replace("!-'", "!-%'").replace(":-@", ":;=?@")
"""Without & < >: one set to look through is three times as fast as two."""
_UNUSUAL = {
    None: f"[&<>{_CONTROL}]",
    Script.LATIN: "[^ -%'-;=?-\u0e7f\u0f00-\u2e7f]",  # Lao, and more than Chinese: it compiles at once
    Script.LAO: f"[^{LAO}{_SHARED}]",
    Script.CJK: f"[^{CJK}{_SHARED}]",
}
"""What keeps a value from being printed as it is, by the script of its run; None: scripts are not split."""
_MARKED = re.compile(f"{HIGHLIGHT_ON}([^{HIGHLIGHT_OFF}]*){HIGHLIGHT_OFF}?|([^{HIGHLIGHT_ON}]+)")
_BREAKS = re.compile("[\n\t\a\f]")
_BLOCKS = re.compile("[\a\f]")
_RUN_OPEN = "<w:r>"

Piece = tuple[Script, bool, str]
"""A passage: its script, whether it is highlighted, its text."""


class Unprintable(Exception):  # noqa: N818 - it says what the value is, as jinja2's Undefined does
    """A value cannot be put on paper; `what` says why."""

    def __init__(self, what: Message) -> None:
        self.what = what
        super().__init__(what.say())


@dataclass(frozen=True)
class RunPrinter:
    """Prints values in a run's text.

    `properties` is the run's `w:rPr`, `paragraph` its paragraph's `w:pPr`, both as XML or ""; None where
    no new paragraph can begin, as in a hyperlink. Where
    the tag is alone in its run, `head` and `tail` are that run's beginning and end, and the printer
    writes the run itself.
    """

    properties: str
    paragraph: str | None
    split_scripts: bool
    head: str = ""
    tail: str = ""
    own: Script = field(init=False)
    _unusual: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        own = script_of(self.properties)
        object.__setattr__(self, "own", own)
        object.__setattr__(self, "_unusual", _unusual(own if self.split_scripts else None))

    def __call__(self, value: object) -> str:
        """Return `value` as XML that continues the run's text."""
        text = value if type(value) is str else text_of(value)
        if not self._unusual.search(text):
            return f"{self.head}{text}{self.tail}"
        if self.paragraph is None:
            in_line(text)
        pieces = self._pieces(legal(text))
        if all(script is self.own and not marked for script, marked, _text in pieces):
            words = "".join(text for _script, _marked, text in pieces)
            return f"{self.head}{self._broken(words, self.properties)}{self.tail}"
        return self._runs(pieces) if self.head else self._within(pieces)

    def _pieces(self, text: str) -> list[Piece]:
        pieces: list[Piece] = []
        for match in _MARKED.finditer(text):
            marked = match.group(1) is not None
            words = unmarked(match.group(1) if marked else match.group(2))
            passages = split(words, self.own) if self.split_scripts else [(self.own, words)]
            pieces += [(script, marked, passage) for script, passage in passages if passage]
        return pieces

    def _within(self, pieces: list[Piece]) -> str:
        """Print pieces inside a run that holds other text too; it is closed and opened again."""
        opening = closing = ""
        if self._is_own(pieces[0]):
            opening, pieces = self._broken(pieces[0][2], self.properties), pieces[1:]
        if pieces and self._is_own(pieces[-1]):
            closing, pieces = self._broken(pieces[-1][2], self.properties), pieces[:-1]
        return f"{opening}</w:t></w:r>{self._runs(pieces)}{_RUN_OPEN}{self.properties}{T}{closing}"

    def _is_own(self, piece: Piece) -> bool:
        return piece[0] is self.own and not piece[1]

    def _runs(self, pieces: list[Piece]) -> str:
        return "".join(self._run(*piece) for piece in pieces)

    def _run(self, script: Script, marked: bool, text: str) -> str:
        properties = variant(self.properties, script, marked)
        return f"{_RUN_OPEN}{properties}{T}{self._broken(text, properties)}</w:t></w:r>"

    def _broken(self, text: str, properties: str) -> str:
        if not _unusual(None).search(text):
            return text
        return broken(str(escape(text)), properties, self.paragraph or "")


@cache
def _unusual(script: Script | None) -> re.Pattern[str]:
    return re.compile(_UNUSUAL[script])  # a millisecond each; few papers need all


def broken(xml: str, properties: str, paragraph: str) -> str:
    r"""Turn \n, \t, \a (new paragraph) and \f (new page) in a run's text into Word's elements."""
    if not _BREAKS.search(xml):
        return xml
    reopened = f"{_RUN_OPEN}{properties}{T}"
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return (
        xml.replace("\t", f"</w:t></w:r><w:r>{properties}<w:tab/></w:r>{reopened}")
        .replace("\a", f"</w:t></w:r></w:p><w:p>{paragraph}{reopened}")
        .replace("\n", f"</w:t><w:br/>{T}")
        .replace("\f", f"</w:t></w:r></w:p>{page}<w:p>{paragraph}{reopened}")
    )


def print_plain(value: object) -> str:
    """Return `value` as XML for an attribute, or a text outside Word's own runs; Unprintable if it has
    a new paragraph or page, for which there is no room."""
    return str(escape(in_line(legal(value if type(value) is str else text_of(value)))))


def in_line(text: str) -> str:
    r"""Return `text` without the highlighting marks; Unprintable if it holds \a or \f."""
    if _BLOCKS.search(text):
        raise Unprintable(_("a new paragraph or page cannot begin here; print this value in a paragraph."))
    return unmarked(text)


def legal(text: str) -> str:
    """Return `text` with line ends as \\n; Unprintable if it holds what XML cannot."""
    found = _ILLEGAL.search(text)
    if found:
        code = f"U+{ord(found.group()):04X}"
        raise Unprintable(_("a value holds the control character {code}; take it out.", code=code))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def text_of(value: object) -> str:
    """Return the text of a value that is no plain string; Unprintable if it has none."""
    if isinstance(value, Undefined):
        return str(value)  # raises: the environment is strict
    if hasattr(value, "__html__"):
        html = str(value.__html__())
        if "<" not in html:
            return Markup(html).unescape()  # noqa: S704 - unescaped at once
    elif isinstance(value, str | int | float | Decimal) and not isinstance(value, bool):
        return str(value)
    if value is None:
        raise Unprintable(_("this value is empty; ask for it with an if before printing it."))
    kind = type(value).__name__
    raise Unprintable(_("this value is no text but a {kind}; name one of its fields.", kind=kind))
