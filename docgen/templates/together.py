"""All languages of a paper together: does one leave out what the others say?

In: the fields that each language's template uses, and that docgen's own of that language uses. Out: a
warning for each field that an office's template leaves out or adds alone. Where docgen's own templates
differ from each other, the languages' papers do: that is no finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docgen.errors import Place, Problem, Severity
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.templates.catalogue import Entry


@dataclass(frozen=True, slots=True)
class Used:
    """A template in use, the fields in it, and those in docgen's own of its name."""

    entry: Entry
    now: frozenset[str]
    shipped: frozenset[str]


def differences(given: Mapping[str, Used]) -> Iterator[Problem]:
    """Yield what the templates of one paper, by language, do not have in common."""
    for language, one in given.items():
        if not one.entry.own:
            continue
        others = {code: other for code, other in given.items() if code != language}
        lost = {
            name: [code for code, other in others.items() if name in other.now]
            for name in sorted(one.shipped - one.now)
        }
        alone = {
            name: [code for code, other in others.items() if name not in other.now]
            for name in sorted(one.now - one.shipped)
        }
        for name, codes in lost.items():
            if codes and not _within(name, lost):
                message = _(
                    "This template no longer says {name}; those in these languages do: {languages}.",
                    name=name,
                    languages=", ".join(codes),
                )
                yield _warning(one, message)
        for name, codes in alone.items():
            if codes and not _within(name, alone):
                message = _(
                    "This template says {name}; those in these languages do not: {languages}.",
                    name=name,
                    languages=", ".join(codes),
                )
                yield _warning(one, message)


def _within(name: str, names: Mapping[str, list[str]]) -> bool:
    """Tell whether the group or list that a field is in is told of already."""
    return any(
        name != other and name.startswith((f"{other}.", f"{other}[")) and names[other] for other in names
    )


def _warning(used: Used, message: Message) -> Problem:
    return Problem("template-fields", message, Place(readable(used.entry.path)), severity=Severity.WARNING)
