"""Numbers that may stand only once in a document.

In: the stops of a template, or a part that docxtpl rendered. Out: their XML without what the second
turn of a loop writes twice: bookmarks (Word leaves `_GoBack` wherever somebody last typed), and the
numbers of paragraphs and content controls, for which Word finds new ones. docxtpl leaves them to
Word's repair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jinja2 import nodes

from docgen.rendering.tracing import Stop

_BOOKMARK = re.compile(r'<w:bookmark(?:Start|End)\b[^>]*?\bw:id="([^"]*)"[^>]*/>')
_NUMBERS = re.compile(r' w14:(?:paraId|textId)="[^"]*"|<w:id w:val="-?\d+"/>')

_ONCE = re.compile(f"{_BOOKMARK.pattern}|{_NUMBERS.pattern}")


def take_out_repeated(stops: Sequence[Stop]) -> None:
    """Change the stops' XML: a bookmark of which either end stands in a loop goes with both ends."""
    fixed = [(stop, stop.node) for stop in stops if isinstance(stop.node, nodes.TemplateData)]
    repeated = {number for stop, node in fixed if stop.in_loop for number in _BOOKMARK.findall(node.data)}
    for stop, node in fixed:
        if stop.in_loop:
            node.data = _NUMBERS.sub("", node.data)
        if repeated:
            node.data = _BOOKMARK.sub(lambda tag: "" if tag[1] in repeated else tag[0], node.data)


def without_repeated(xml: str) -> str:
    """Return a rendered part in which of each bookmark's ends and each number only the first stands."""
    seen: set[str] = set()

    def first(match: re.Match[str]) -> str:
        tag = match.group()
        what = f"{tag[:14]} {match[1]}" if match[1] else tag
        if what in seen:
            return ""
        seen.add(what)
        return tag

    return _ONCE.sub(first, xml)
