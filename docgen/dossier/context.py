"""What reading a dossier needs to know and finds out: languages, ids, problems, texts.

In: the head of a dossier. Out (collected while decoding): every problem and every text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from docgen.dossier.text import Text
from docgen.dossier.visit import Facts
from docgen.errors import Place, Problem, Severity
from docgen.lexicon import Lexicon
from docgen.messages import Message, _

NO_FACTS = Facts()


@dataclass(slots=True)
class Context:
    """One dossier being decoded."""

    file: str
    """Name of the dossier's own file; other files are office files."""
    lexicon: Lexicon
    languages: tuple[str, ...]
    """Declared languages, the working language first; empty where the head is unreadable."""
    office_languages: Mapping[str, str] = field(default_factory=dict)
    """Working language of each office file that names one, by file."""
    parties: tuple[str, ...] | None = ()
    """Ids of the parties defined; None where they cannot be told (an office file could not be read)."""
    people: tuple[str, ...] | None = ()
    """Ids of the people defined; None likewise."""
    names: Mapping[str, Text] = field(default_factory=dict)
    """Full names of the parties, by id, once these are read."""
    partners: frozenset[str] = frozenset()
    """Countries of the parties that meet and sign, Vietnam left out."""
    common: Facts = NO_FACTS
    """What is said once and stands for every text that has a gap for it."""
    problems: list[Problem] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)

    def error(self, code: str, message: Message, place: Place, path: str) -> None:
        """Report that the dossier cannot stay as it is."""
        self.problems.append(Problem(code, message, place, path))

    def warn(self, code: str, message: Message, place: Place, path: str) -> None:
        """Report what is probably a mistake."""
        self.problems.append(Problem(code, message, place, path, Severity.WARNING))

    def note(self, code: str, message: Message, place: Place, path: str) -> None:
        """Report what is no mistake, and good to know."""
        self.problems.append(Problem(code, message, place, path, Severity.NOTE))

    def working_language(self, place: Place) -> str:
        """Return the language of a plain string that stands at `place`."""
        return self.office_languages.get(place.file) or (self.languages or ("vi",))[0]


def suggestion(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like `word`, None where none is like it."""
    return next(iter(get_close_matches(word, tuple(known), n=1)), None)


def unknown(thing: Message, word: str, near: str | None) -> Message:
    """Say that nothing defines `word`, and which word was probably meant."""
    if near is None:
        return _('There is no {thing} "{word}".', thing=thing, word=word)
    return _('There is no {thing} "{word}"; did you mean "{near}"?', thing=thing, word=word, near=near)
