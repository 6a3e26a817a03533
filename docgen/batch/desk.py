"""What every entry of a plan needs to be read: the plan, its office files, the choice of partners.

In: a plan's fields and tree. Out: the tree of an entry put together with its office files, its languages,
and problems with keys that do not belong to it.
"""

from __future__ import annotations

from pathlib import Path

from docgen.addresses import AddressBook
from docgen.batch.choice import Choice
from docgen.batch.keys import EntryKeys, PlanKeys
from docgen.dossier.context import Context
from docgen.dossier.kinds.records import Fields
from docgen.dossier.office import include
from docgen.dossier.tree import Mapping
from docgen.messages import _


class Desk:
    """Where the entries of one plan are read."""

    def __init__(
        self, plan: Fields, tree: Mapping, path: Path, book: AddressBook | None, context: Context
    ) -> None:
        self.plan, self.tree, self.path, self.context = plan, tree, path, context
        self.choice = Choice(book, context)
        self.file = context.file
        self.year = plan.get(PlanKeys.year) or 0

    def only(self, read: Fields, spoken: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return in which languages alone the entry's letters are wanted."""
        said = read.get(EntryKeys.languages) or None
        for code in said or ():
            if code not in spoken:
                message = _('"{language}" is none of the languages there: {languages}.',
                            language=code, languages=", ".join(spoken))  # fmt: skip
                place, where = read.place_of(EntryKeys.languages), read.path_of(EntryKeys.languages)
                self.context.error("wrong-language", message, place, where)
        return said if set(said or ()) <= set(spoken) else None

    def refuse(self, read: Fields, key: object) -> None:
        """Report a key that an entry of this sort does not have."""
        name = getattr(key, "name", "")
        if read.given(key):  # type: ignore[arg-type]
            message = _('"{key}" does not belong to an entry of this sort.', key=name)
            self.context.error("wrong-key", message, read.place_of(key), f"{read.path}.{name}")  # type: ignore[arg-type]

    def gathered(self, tree: Mapping, path: Path, file: str) -> tuple[Mapping | None, dict[str, str]]:
        """Return the tree with its office files, None where one cannot be read; each file's language."""
        included = include(tree, path, file)
        self.context.problems += included.problems
        return (None if included.problems else included.tree), included.languages
