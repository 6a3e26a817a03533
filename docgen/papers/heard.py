"""What one voice was asked to say: every text, and what could not be said as it should.

In: texts, as an interpreter comes upon them. Out: the texts in order of asking; located warnings of those
that are missing, not filled in or out of date, each text once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from docgen.dossier.outdated import out_of_date
from docgen.dossier.text import Text
from docgen.dossier.unfilled import not_filled_in
from docgen.errors import Problem, Severity
from docgen.messages import Message, _

T = TypeVar("T")
Gaps = dict[tuple[object, ...], Problem]
Kept = dict[object, tuple[object, Gaps, list[Text]]]
"""What several voices say alike, with the gaps in it and the texts of which it is made."""

_LANGUAGE_NAMES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}


class Heard:
    """What a voice in the language `code` was asked to say."""

    def __init__(self, code: str, kept: Kept | None) -> None:
        self.gaps: Gaps = {}
        self.texts: list[Text] = []
        self._code = code
        self._kept: Kept = {} if kept is None else kept

    def once(self, what: object, make: Callable[[], T]) -> T:
        """Return what `make` returned when `what` was asked for first; its gaps and texts are heard anew."""
        if what not in self._kept:
            before, self.gaps, self.texts = (self.gaps, self.texts), {}, []
            self._kept[what] = make(), self.gaps, self.texts
            self.gaps, self.texts = before
        made, gaps, texts = self._kept[what]
        self.gaps = self.gaps | {key: gap for key, gap in gaps.items() if key not in self.gaps}
        self.texts = [*self.texts, *texts]
        return cast(T, made)

    def missing(self, text: Text) -> None:
        """Remember that `text` has no words in this language."""
        problem = Problem("missing-text", self._complaint(text), text.place, text.path, Severity.WARNING)
        self.gaps.setdefault(_key(text), problem)

    def open(self, text: Text) -> None:
        """Remember that nobody has filled in `text`."""
        self.gaps.setdefault(_key(text), not_filled_in(text, self._code))

    def late(self, text: Text) -> bool:
        """Tell, and remember, whether the words of `text` are out of date."""
        if self._code not in text.outdated:
            return False
        problem = out_of_date(text, self._code)
        self.gaps.setdefault((problem.code, problem.place or problem.path), problem)
        return True

    def _complaint(self, text: Text) -> Message:
        name = _LANGUAGE_NAMES[self._code]
        if text.place is not None:
            return _("This text is missing in {language}.", language=name)
        given = next(iter(text.by_language.values()), text.path)
        return _("“{words}” is missing in {language}.", words=given, language=name)


def _key(text: Text) -> tuple[object, ...]:
    return (text.place, text.path) if text.place else (text.path, *sorted(text.by_language.items()))
