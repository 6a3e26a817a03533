"""What makes a template hard to go on working with, said to its writer.

In: a template's package. Out: warnings with part, paragraph and text; papers are made all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.errors import Place, Problem, Severity
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.word.grooming import Flaw, Kind, flaws
from docgen.word.package import Package

Located = tuple[Problem, str, int, str]
"""The finding, part, number of the paragraph, its text."""

_FONT = _("no font is set here for: {detail}. Give the paragraph one of the template's styles.")
_SAID = {
    Kind.FONT: ("template-font", _FONT),
    Kind.STYLE: ("template-style", _("there is no style “{detail}”. Choose another in Word.")),
    Kind.TRACKED: (
        "template-tracked",
        _("a tracked change ({detail}) would go out with every paper. Accept or reject it."),
    ),
    Kind.COMMENT: (
        "template-comment",
        _("a comment stands here; it does not go into papers."),
    ),
    Kind.TRACKING: (
        "template-tracked",
        _("Changes are tracked in this template, so they would be in every paper. Turn that off and save."),
    ),
}
_SPOKEN = {
    "header": _("the header"),
    "footer": _("the footer"),
    "footnotes": _("the footnotes"),
    "": _("the text"),
}
_SLOTS = {
    "ascii": _("Latin letters"),
    "hAnsi": _("other letters"),
    "eastAsia": _("Chinese characters"),
    "cs": _("Lao and other complex scripts"),
}
_NEARLY = re.compile(
    r"[｛{]\s{0,9}[｛％][^｝}]{0,200}[｝％}]?\s{0,9}[｝}]?"
    r"|\{\s{1,9}[{%][^}]{0,200}\}\s{0,9}\}?"
    r"|(?<![{%])\{\s{0,9}[A-Za-z_]{1,40}(?:\.[a-z_]{1,40}){1,9}\s{0,9}\}(?!\})"
)
"""What prints as it is and was surely meant as a tag. Every length is bounded: looking takes no time."""


def warnings(package: Package) -> Iterator[Located]:
    """Yield the warnings, in the order of the file."""
    for flaw in flaws(package, _NEARLY):
        code, what = (
            ("template-nearly", _nearly(flaw.detail)) if flaw.kind is Kind.MATCH else _SAID[flaw.kind]
        )
        message = Message(what.text, {"detail": _detail(flaw), **what.values})
        if flaw.paragraph:
            message = _located(flaw, message)
        place = Place(readable(package.file))
        severity = Severity.NOTE if flaw.kind is Kind.COMMENT else Severity.WARNING
        problem = Problem(code, message, place, flaw.part, severity)
        yield problem, flaw.part, flaw.paragraph, flaw.text


def _detail(flaw: Flaw) -> Message | str:
    """Return what the message says: the slots of a font by name, the rest as it is."""
    if flaw.kind is not Kind.FONT:
        return flaw.detail
    said = [_SLOTS[slot] for slot in flaw.detail.split()]
    names = [f"{{n{number}}}" for number in range(len(said))]
    return Message(", ".join(names), {f"n{number}": one for number, one in enumerate(said)})


def _nearly(words: str) -> Message:
    """Return what is wrong with something that only looks like a tag."""
    inner = re.sub(r"[\s｛｝{}％%]+", " ", words).strip()
    meant = "{% " + inner + " %}" if "%" in words or "％" in words else "{{ " + inner + " }}"
    return _("“{words}” is no tag, and prints as it is. Write {meant}.", words=words, meant=meant)


def _located(flaw: Flaw, what: Message) -> Message:
    flat = " ".join(flaw.text[:400].split())
    return _(
        "Paragraph {number} of {part}, “{words}”: {what}",
        number=flaw.paragraph,
        part=_SPOKEN[next((kind for kind in _SPOKEN if kind in flaw.part), "")],
        words=flat if len(flat) <= 90 else f"{flat[:89]}…",
        what=what,
    )
