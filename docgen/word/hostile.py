"""What no Word file that docgen reads and gives out again may bring along.

In: a package. Out: nothing, or a TemplateError in one line. Programs, and links that load something as
soon as the file is opened; a hyperlink, which waits for a click, may stay.
"""

from __future__ import annotations

import re

from docgen.messages import _
from docgen.word.package import Package, refusal
from docgen.word.relations import all_relations, content_types

_PROGRAMS = frozenset(
    {"vbaProject", "oleObject", "control", "activeXControlBinary", "aFChunk", "subDocument", "package"}
)
_PROGRAM_TYPES = re.compile("vbaProject|vbaData|activeX|oleObject|macroEnabled", re.I)


def refuse_hostile(package: Package) -> None:
    """Raise a TemplateError for the first thing in `package` that runs or loads by itself."""
    for relation in all_relations(package):
        if relation.kind in _PROGRAMS:
            raise _program(package, relation.source or relation.target)
        if relation.external and relation.kind != "hyperlink":
            message = _(
                "{file} loads something from outside ({kind}). Put it into the file, or remove it.",
                kind=relation.kind,
            )
            raise refusal(package.file, "forbidden-content", message)
    for part, kind in content_types(package).items():
        if _PROGRAM_TYPES.search(kind):
            raise _program(package, part)


def _program(package: Package, part: str) -> Exception:
    message = _("{file} holds a macro or an embedded object ({part}). Save it without.", part=part)
    return refusal(package.file, "forbidden-content", message)
