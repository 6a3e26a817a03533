"""Words on one line: plain where they read as themselves, else between quotes.

In: a value, the style wished, and whether it stands in brackets. Out: what to write. "Plain" is taken
more narrowly than YAML 1.1 allows, so that no other program reads the words otherwise.
"""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    r"""
      ^[\s\-?:,\[\]{}#&*!|>'"%@`=~]   # begins with a sign that means something
    | [\s]$ | [\r\n\t]
    | :(?:\s|$) | \s\#
    | ^\.\.\.
    | ^(?:null|Null|NULL|<<)$         # nothing, and "merge", to other programs
    """,
    re.VERBOSE,
)
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}]|:$")
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def plain(value: str, *, flow: bool) -> bool:
    """Tell whether `value` may be written without quotes."""
    return bool(value) and not _UNSAFE.search(value) and not (flow and _UNSAFE_IN_FLOW.search(value))


def single(value: str) -> str:
    """Return `value` in single quotes; it has one line."""
    return "'" + value.replace("'", "''") + "'"


def double(value: str) -> str:
    """Return `value` in double quotes."""
    return '"' + "".join(_ESCAPED.get(letter, letter) for letter in value) + '"'


def quoted(value: str, style: str, *, flow: bool) -> str:
    """Return `value` on one line in `style` ("", "'", '"') where that can hold it, else in the next."""
    if style == "" and plain(value, flow=flow):
        return value
    if style != '"' and not re.search("[\r\n]", value):
        return single(value)
    return double(value)
