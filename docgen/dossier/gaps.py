"""What is missing, out of date, provisional or said otherwise than the lexicon in a dossier's languages.

In: a dossier. Out: a warning for each text that has no words in a declared language, those of
`docgen.dossier.wording`, those that nobody filled in or renewed, and one note that counts the
provisional texts by language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.dossier.concerned import concerned
from docgen.dossier.details import lacking
from docgen.dossier.model import Dossier
from docgen.dossier.outdated import out_of_date
from docgen.dossier.provisional import counted, own_texts, unread
from docgen.dossier.text import Text
from docgen.dossier.unfilled import not_filled_in, unfilled
from docgen.dossier.wording import wording
from docgen.errors import Place, Problem, Severity
from docgen.messages import _

_NAMES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}


def gaps(dossier: Dossier, file: str) -> tuple[Problem, ...]:
    """Return the findings; texts of office files count only where the dossier uses whom they are of."""
    texts = tuple(concerned(dossier, file))
    left = (
        not_filled_in(text, code) for text in texts for code in _wanted(dossier, text) if unfilled(text, code)
    )
    return (
        *_missing(dossier, texts),
        *left,
        *_out_of_date(dossier, texts),
        *lacking(dossier),
        *wording(dossier, texts),
        *counted(unread(dossier, file, own_texts(dossier, file)), file),
    )


def _missing(dossier: Dossier, texts: Iterable[Text]) -> Iterator[Problem]:
    for text in texts:
        for code in _wanted(dossier, text):
            if not text.get(code):
                message = _("This text is missing in {language}.", language=_NAMES[code])
                yield Problem("missing-text", message, text.place, text.path, Severity.WARNING)


def _out_of_date(dossier: Dossier, texts: Iterable[Text]) -> Iterator[Problem]:
    """Yield a warning for all words that are out of date, each once: several texts may be made of some."""
    told = set[Place | None]()
    for text in texts:
        for code in _wanted(dossier, text) if text.outdated else ():
            if code in text.outdated and text.place_in(code) not in told:
                told.add(text.place_in(code))
                yield out_of_date(text, code)


def _wanted(dossier: Dossier, text: Text) -> tuple[str, ...]:
    """Return the languages in which a text is wanted: what only the report says, in its own alone."""
    return ("vi",) if text.path.startswith("papers.report.") else dossier.languages
