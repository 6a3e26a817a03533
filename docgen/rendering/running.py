"""Running a compiled part, and saying where it failed.

In: a part's source, its Jinja template and a context. Out: what the template writes, or a
TemplateError that names the paragraph and the tag at fault. What grows too large stops while it grows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from types import TracebackType

from jinja2 import Template, UndefinedError
from jinja2.exceptions import SecurityError

from docgen.errors import TemplateError
from docgen.messages import Message, _
from docgen.rendering.parts import Source
from docgen.rendering.printing import Unprintable
from docgen.rendering.work import WORK, Endless, Work

_QUOTED = re.compile(r"'([^']+)'")


MAX_PART = 4 * 2**20
"""Characters of XML in one finished part: more than a hundred dense pages."""
_AT_ONCE = 64
"""Pieces that are counted together; counting each would be felt in a letter."""


class Oversized(Exception):  # noqa: N818 - the values did it, and which one only the caller can tell
    """The finished part is larger than any paper."""


def run(source: Source, template: Template, context: Mapping[str, object]) -> str:
    """Return what the template of this part writes for `context`; Oversized if that is too much."""
    written: list[str] = []
    length = 0
    for pieces in _written(source, template, context):
        written += pieces
        length += sum(map(len, pieces))
        if length > MAX_PART:
            raise Oversized
    return "".join(written)


def longest(source: Source, template: Template, context: Mapping[str, object]) -> str:
    """Return the longest piece that the template of this part writes for `context`."""
    return max((max(pieces, key=len) for pieces in _written(source, template, context)), key=len, default="")


def _written(source: Source, template: Template, context: Mapping[str, object]) -> Iterator[list[str]]:
    try:
        stream = template.root_render_func(template.new_context({**context, WORK: Work()}))
        while pieces := list(islice(stream, _AT_ONCE)):
            yield pieces
    except Exception as error:  # a template is foreign: whatever it does is reported, not raised
        raise located(source, template, error) from error


def located(source: Source, template: Template, error: Exception) -> TemplateError:
    """Return `error`, raised while the part was rendered, as one that names the paragraph."""
    code, what = _said(error)
    return source.error(code, _line(source, template, error.__traceback__), what)


def _said(error: Exception) -> tuple[str, Message]:
    if isinstance(error, Unprintable):
        return "unprintable-value", error.what
    if isinstance(error, Endless):
        return "template-endless", _(
            "this repeats or doubles a text far more often than a paper needs; simplify it."
        )
    if isinstance(error, RecursionError):
        return "template-endless", _("a macro calls itself without end; simplify it.")
    if isinstance(error, UndefinedError):
        names = _QUOTED.findall(str(error))
        if names:
            return "unknown-field", _("there is no value named “{name}” here.", name=names[-1])
    if isinstance(error, SecurityError):
        return "template-forbidden", _("this is not allowed in a template: {reason}.", reason=_reason(error))
    return "template-error", _("the tag cannot be carried out: {reason}.", reason=_reason(error))


def _reason(error: Exception) -> str:
    return str(error).rstrip(".")


def _line(source: Source, template: Template, trace: TracebackType | None) -> int:
    """Return the line of the source that was being carried out, 1 if that cannot be told."""
    line = 1
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == source.part:
            line = template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return line
