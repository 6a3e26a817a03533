"""Running a compiled part, and saying where it failed.

In: a part's source, its Jinja template and a context. Out: what the template writes, or a
TemplateError that names the paragraph and the tag at fault.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import TracebackType

from jinja2 import Template, UndefinedError
from jinja2.exceptions import SecurityError

from docgen.errors import TemplateError
from docgen.messages import Message, _
from docgen.rendering.printing import Unprintable
from docgen.rendering.sources import Source

_QUOTED = re.compile(r"'([^']+)'")


def run(source: Source, template: Template, context: Mapping[str, object]) -> str:
    """Return what the template of this part writes for `context`."""
    try:
        return "".join(template.root_render_func(template.new_context(dict(context))))
    except Exception as error:  # a template is foreign: whatever it does is reported, not raised
        raise located(source, template, error) from error


def located(source: Source, template: Template, error: Exception) -> TemplateError:
    """Return `error`, raised while the part was rendered, as one that names the paragraph."""
    code, what = _said(error)
    return source.error(code, _line(source, template, error.__traceback__), what)


def _said(error: Exception) -> tuple[str, Message]:
    if isinstance(error, Unprintable):
        return "unprintable-value", error.what
    if isinstance(error, UndefinedError):
        names = _QUOTED.findall(str(error))
        if names:
            return "unknown-field", _("there is no value named “{name}” here.", name=names[-1])
    if isinstance(error, SecurityError):
        return "template-forbidden", _("this is not allowed in a template: {reason}.", reason=str(error))
    return "template-error", _("the tag cannot be carried out: {reason}.", reason=str(error))


def _line(source: Source, template: Template, trace: TracebackType | None) -> int:
    """Return the line of the source that was being carried out, 1 if that cannot be told."""
    line = 1
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == source.part:
            line = template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return line
