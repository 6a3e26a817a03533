"""Words that were not renewed since another language of their text changed.

In: a text and a language that it names under `outdated`. Out: the warning that says what to do.
"""

from __future__ import annotations

from docgen.dossier.text import Text
from docgen.errors import Problem, Severity
from docgen.messages import _

_NAMES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}


def out_of_date(text: Text, language: str) -> Problem:
    """Return the warning that the words of `text` in `language` are to be renewed, at their place."""
    message = _(
        "The {language} of this text is out of date: another language has changed since. Write it anew, then"
        ' take {code} out of "{key}".',
        language=_NAMES[language],
        code=language,
        key="outdated",
    )
    place, path = text.place_in(language), f"{text.path}.{language}"
    return Problem("out-of-date", message, place, path, Severity.WARNING)
