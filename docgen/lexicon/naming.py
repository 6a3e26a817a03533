"""What an entry's name means, for names that must be one entry's and no other's.

In: a kind of entry, and later a name as typed or an id. Out: the entries that are called so, as a
rule one; `search` finds what only resembles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from docgen.lexicon.entries import AnyEntry
from docgen.lexicon.folding import alike, bare
from docgen.lexicon.search import How, said
from docgen.lexicon.store import Lexicon


class Names:
    """The names of some entries, gathered once."""

    def __init__(self, lexicon: Lexicon, kinds: Iterable[str]) -> None:
        """Gather the names of all entries of `kinds` (of `docgen.lexicon.KINDS`)."""
        self._ids: dict[str, AnyEntry] = {}
        self._named: dict[str, list[tuple[str, How, AnyEntry]]] = defaultdict(list)
        for kind in kinds:
            for id_ in lexicon.ids(kind):
                entry = lexicon.entry(id_)
                assert entry is not None
                self._ids[id_] = entry
                for _language, words, how in said(entry):
                    self._named[bare(words)].append((words, how, entry))

    def called(self, words: str) -> list[AnyEntry]:
        """Return the entry of this id, else those that `words` name, whatever their case and spaces."""
        by_id = self._ids.get(words.strip())
        if by_id is not None:
            return [by_id]
        typed = _as_typed(words)
        known = [
            (how, entry) for name, how, entry in self._named.get(bare(words), []) if _as_typed(name) == typed
        ]
        best = min((how for how, _entry in known), default=None)
        return list({entry.id: entry for how, entry in known if how == best}.values())

    def called_without_marks(self, words: str) -> list[AnyEntry]:
        """Return those that `words` may name where somebody typed no marks at all: Hua Phan for Hủa Phăn.

        A name with other marks is another name: a Trưởng ban is no trưởng bản.
        """
        folded = bare(words)
        if folded != _as_typed(words):
            return []
        return list({entry.id: entry for _name, _how, entry in self._named.get(folded, [])}.values())

    def shown(self) -> dict[str, str]:
        """Return ids by themselves and names by their folded form: for guessing what was meant."""
        names = {folded: known[0][0] for folded, known in self._named.items() if folded}
        return names | dict(zip(self._ids, self._ids, strict=True))


def _as_typed(words: str) -> str:
    return alike(" ".join(words.split()))
