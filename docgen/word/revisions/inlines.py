"""The pieces of a paragraph.

In: a paragraph element without tracked changes. Out: its inlines in order. A field is one piece, with the
result as its text, unless it begins or ends in another paragraph: then its result is text.
"""

from __future__ import annotations

from copy import deepcopy

from docgen.word.revisions.identity import Identity
from docgen.word.revisions.model import Element, Inline
from docgen.word.text import SIGNS, W

_WRAPPERS = {W + name for name in ("hyperlink", "sdt", "smartTag", "customXml", "dir", "bdo")}
_SHELLS = {W + name for name in ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "pPr", "rPr")}
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

START = "{docgen}start"
"""Stands where a wrapper begins, so that an empty one is kept; it is never written."""

Extra = tuple[Element, tuple[Element, ...]]


class Pieces:
    """Reads one paragraph."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        self.inlines: list[Inline] = []
        self.extras: list[Extra] = []
        self._field: list[tuple[Element, Element, tuple[Element, ...]]] = []
        self._depth = 0

    def read(self, element: Element, wrappers: tuple[Element, ...] = ()) -> None:
        """Read the children of `element`, a paragraph or what is in one."""
        for child in element:
            if child.tag in _SHELLS:
                continue
            if child.tag == W + "r":
                self._run(child, wrappers)
            elif child.tag in _WRAPPERS:
                self.extras.append((child.makeelement(START), (*wrappers, child)))
                inner = child.find(W + "sdtContent") if child.tag == W + "sdt" else child
                if inner is not None:
                    self.read(inner, (*wrappers, child))
            elif child.tag == W + "fldSimple" or str(child.tag).startswith(_MATHS):
                self._whole(child, wrappers)
            else:
                self.extras.append((child, wrappers))

    def finish(self) -> None:
        """Give out what is left of a field that does not end here."""
        pending, self._field, self._depth = self._field, [], 0
        for run, child, wrappers in pending:
            self._child(run, child, wrappers)

    def _whole(self, element: Element, wrappers: tuple[Element, ...]) -> None:
        text = "".join(t.text or "" for t in element.iter(W + "t"))
        self._add(Inline(text, self._identity.of(element), None, (element,), wrappers))

    def _run(self, run: Element, wrappers: tuple[Element, ...]) -> None:
        for child in run:
            if child.tag == W + "rPr":
                continue
            kind = child.get(W + "fldCharType") if child.tag == W + "fldChar" else None
            if kind == "begin":
                self._depth += 1
            if not self._depth:
                self._child(run, child, wrappers)
                continue
            self._field.append((run, child, wrappers))
            if kind == "end":
                self._depth -= 1
                if not self._depth:
                    self._field_ends(wrappers)

    def _field_ends(self, wrappers: tuple[Element, ...]) -> None:
        pending, self._field = self._field, []
        runs = tuple(single(run, child) for run, child, _wrappers in pending)
        shown, text = 0, ""
        for _run, child, _wrappers in pending:
            kind = child.get(W + "fldCharType")
            shown += {"separate": 1, "end": -1}.get(kind or "", 0)
            if shown > 0 or len(pending) == 1:
                text += child.text or "" if child.tag == W + "t" else SIGNS.get(str(child.tag), "")
        key = "field " + " ".join(self._identity.of(run) for run in runs)
        self._add(Inline(text, key, None, runs, wrappers))

    def _child(self, run: Element, child: Element, wrappers: tuple[Element, ...]) -> None:
        tag = child.tag
        if tag == W + "t":
            if child.text:
                self._add(Inline(child.text, "", run, (), wrappers))
        elif tag in (W + "fldChar", W + "instrText"):
            self.extras.append((single(run, child), wrappers))
        elif tag in (W + "footnoteReference", W + "endnoteReference"):
            self._add(Inline("", "note", run, (child,), wrappers))
        else:
            text = SIGNS.get(str(tag), "")
            if tag == W + "br":
                text = "\f" if child.get(W + "type") == "page" else "\n"
            self._add(Inline(text, self._identity.of(child), run, (child,), wrappers))

    def _add(self, inline: Inline) -> None:
        inline.before, self.extras = self.extras, []
        self.inlines.append(inline)


def single(run: Element, child: Element) -> Element:
    """Return a run of its own with a copy of `child`, formatted as `run`."""
    alone = run.makeelement(W + "r")
    properties = run.find(W + "rPr")
    if properties is not None:
        alone.append(deepcopy(properties))
    alone.append(deepcopy(child))
    return alone
