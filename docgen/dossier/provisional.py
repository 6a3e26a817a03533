"""Wording that nobody who knows the language has confirmed, and for which nobody gives leave.

In: a dossier, texts of it or that its papers say. Out: each such wording, once; a note for each, or one
that counts them by language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from docgen.dossier.concerned import concerned
from docgen.dossier.model import Dossier
from docgen.dossier.text import Text
from docgen.errors import Place, Problem, Severity
from docgen.frozen import frozen
from docgen.messages import Message, _

Said = tuple[str, Text]
"""A text, and the language in which it is said."""
NAMES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}


@frozen
class Unread:
    """Provisional wording of one language: what it says, and the note that names it in its place."""

    language: str
    words: str
    note: Problem


def own_texts(dossier: Dossier, file: str) -> list[Said]:
    """Return the dossier's own texts, each with its languages; `file` is the dossier's."""
    return [(code, text) for text in concerned(dossier, file) for code in dossier.languages]


def unread(dossier: Dossier, file: str, said: Iterable[Said]) -> list[Unread]:
    """Return the wording without leave in the texts `said`, each spot once; words without one once, too."""
    found = {}
    for code, text in said:
        if code in text.provisional and not has_leave(dossier, code, file, text.places.get(code)):
            key = code, text.place or text.get(code)
            if key not in found:
                found[key] = _unread(code, text, file)
    return list(found.values())


def has_leave(dossier: Dossier, language: str, file: str, written: Place | None = None) -> bool:
    """Tell whether somebody has read wording in `language`; `written` is where a file says it, if one does.

    What an office has read is docgen's wording and its own, not that of the dossier in `file`.
    """
    leave = dossier.reviewed.get(language)
    if leave is None:
        return False
    return leave.place.file == file or written is None or written.file != file


def counted(unread: Iterable[Unread], file: str) -> Iterator[Problem]:
    """Yield a note that counts the wording of the dossier in `file`, if there is any."""
    count = Counter(one.language for one in unread)
    said: Message | None = None
    for code, name in NAMES.items():
        if count[code]:
            one = _("{language} {count}", language=name, count=count[code])
            said = _("{more}, {last}", more=said, last=one) if said else one
    if said:
        message = _(
            "Texts whose wording is provisional, to be read by somebody who knows: {counted}.", counted=said
        )
        yield Problem("provisional-texts", message, Place(file), "", Severity.NOTE)


def _unread(code: str, text: Text, file: str) -> Unread:
    words = text.get(code) or ""
    message = _("Provisional wording in {language}: “{words}”.", language=NAMES[code], words=words)
    place = text.place_in(code) or Place(file)
    return Unread(code, words, Problem("provisional-text", message, place, text.path, Severity.NOTE))
