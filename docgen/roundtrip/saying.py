"""Putting words into a dossier: one text in one language, the others marked as out of date.

In: the dossier as it is written, a text's path, a language and its new words. Out: the dossier with them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docgen.dossier.editing import Source, Value
from docgen.dossier.text import Text
from docgen.frozen import frozen

OUTDATED = "outdated"
PROVISIONAL = "provisional"
_CLAUSE, _APPROVAL = "clause", "needs_superior_approval"


@frozen
class Said:
    """A dossier with new words: where they stand, and which languages are out of date by them."""

    source: Source
    path: str
    outdated: tuple[str, ...] = ()


@frozen
class Wording:
    """A text as a dossier says it today, and the languages renewed with it already."""

    path: str
    text: Text
    languages: tuple[str, ...]
    """Those of the dossier; the first is the working language."""
    renewed: frozenset[str] = frozenset()
    approval: bool = False
    """The clause whose words they are needs a superior's approval."""

    def stale(self, language: str) -> tuple[str, ...]:
        """Return the languages whose words no longer say what those in `language` do."""
        changed = {language, *self.renewed}
        return tuple(code for code in self.languages if code not in changed and self.text.get(code))


def said(source: Source, wording: Wording, language: str, words: str) -> Said:
    """Return `source` with `words` for the text in `language`.

    A lexicon id and a clause of the bank give way to words. Raises KeyError where the text does not stand in
    this file, Uneditable where it cannot be written.
    """
    steps = source.steps(wording.path)
    node = source.get(steps)
    stale = wording.stale(language) if wording.text.get(language) else ()
    if isinstance(node, Mapping) and _CLAUSE in node:
        return _instead_of_clause(source, wording, language, words)
    if isinstance(node, Mapping):
        return _beside(source, wording, node, language, words)
    own = wording.text.by_language
    if language == wording.languages[0] and len(own) == 1:
        return Said(source.set(steps, words), wording.path)
    mapping: dict[str, Value] = {code: own[code] for code in wording.languages if code in own}
    mapping = {**mapping, language: words}
    if stale:
        mapping[OUTDATED] = list(stale)
    return Said(source.set(steps, mapping), f"{wording.path}.{language}", stale)


def _beside(source: Source, wording: Wording, node: Mapping[str, Value], language: str, words: str) -> Said:
    steps = source.steps(wording.path)
    stale = wording.stale(language) if language in node else ()
    if language in node:
        source = source.set((*steps, language), words)
    else:
        spoken = [code for code in wording.languages if code in node]
        source = source.put(steps, language, words, after=spoken[-1] if spoken else None)
    source = _marked(source, wording, node, language, stale)
    return Said(source, f"{wording.path}.{language}", stale)


def _marked(
    source: Source, wording: Wording, node: Mapping[str, Value], language: str, stale: Sequence[str]
) -> Source:
    """Write which languages are out of date, where that changed."""
    steps = source.steps(wording.path)
    before = node.get(OUTDATED)
    codes = [before] if isinstance(before, str) else list(before) if isinstance(before, Sequence) else []
    after: list[Value] = [
        code for code in wording.languages if code != language and (code in codes or code in stale)
    ]
    if after == codes:
        return source
    if before is None:
        last = [code for code in wording.languages if code in node or code == language][-1]
        return source.put(steps, OUTDATED, after, after=last)
    return source.set((*steps, OUTDATED), after) if after else source.remove((*steps, OUTDATED))


def _instead_of_clause(source: Source, wording: Wording, language: str, words: str) -> Said:
    steps, stale = source.steps(wording.path), wording.stale(language)
    said_ = {code: wording.text.get(code) for code in wording.languages}
    values: dict[str, Value] = {code: own for code, own in {**said_, language: words}.items() if own}
    node = source.get(steps)
    assert isinstance(node, Mapping)
    provisional = [
        code for code in wording.languages if code in wording.text.provisional and code != language
    ]
    if provisional:
        values[PROVISIONAL] = list[Value](provisional)
    if stale:
        values[OUTDATED] = list[Value](stale)
    if wording.approval and _APPROVAL not in node:
        values[_APPROVAL] = "true"
    before = _CLAUSE
    for key, value in values.items():
        source = source.put(steps, key, value, after=before)
        before = key
    return Said(source.remove((*steps, _CLAUSE)), f"{wording.path}.{language}", stale)
