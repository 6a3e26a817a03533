"""The dossier: everything about one visit or one agreement, frozen and free of files.

`decoder.decode` makes it from a tree with places; `docgen.papers` turns it into views.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from docgen.dossier.acceptance import Accepted
from docgen.dossier.agreement import Field, Point, Review
from docgen.dossier.deadlines import Deadlines, LeadTime
from docgen.dossier.draft import Draft
from docgen.dossier.leave import Leave
from docgen.dossier.orders import Orders
from docgen.dossier.parties import Delegation, Party, Person, Post
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts, ProgrammeDay, Purpose, Session, Visit
from docgen.errors import Place
from docgen.frozen import frozen
from docgen.lexicon import Lexicon, lexicon

__all__ = [
    "Accepted", "Basis", "Deadlines", "Delegation", "Dossier", "Draft", "Facts", "Field", "LeadTime",
    "Leave", "Orders", "Party", "Person", "Point", "Post", "ProgrammeDay", "Purpose", "Review", "Session",
    "Text", "Visit",
]  # fmt: skip


@frozen
class Dossier:
    """One visit or agreement. Every id in it is defined; every date exists; texts are NFC."""

    name: str
    """Name of its file without ending, fit to be a folder's name."""
    languages: tuple[str, ...]
    """The first is the working language."""
    parties: Mapping[str, Party]
    people: Mapping[str, Person] = field(default_factory=lambda: MappingProxyType({}))
    visit: Visit | None = None
    delegations: Mapping[str, Delegation] = field(default_factory=lambda: MappingProxyType({}))
    """By party id."""
    programme: tuple[ProgrammeDay, ...] = ()
    cooperation: tuple[Review, ...] = ()
    agreed: tuple[Field, ...] = ()
    papers: Orders = Orders()
    lexicon: Lexicon = field(default_factory=lexicon, compare=False)
    """Docgen's words and clauses, with the offices' own before them."""
    texts: tuple[Text, ...] = ()
    """Every text of the dossier in file order, for counting what is missing or provisional."""
    accepted: tuple[Accepted, ...] = ()
    """Differences between the languages that somebody accepted, with the reason."""
    reviewed: Mapping[str, Leave] = field(default_factory=lambda: MappingProxyType({}))
    """Who has read the provisional wording, by language."""
    deadlines: Deadlines = Deadlines()
    """Lead times, the year's swapped days, steps that are done."""
    draft: Draft | None = None
    """Which draft the papers are; None for papers that are none."""
    places: Mapping[str, Place] = field(default_factory=lambda: MappingProxyType({}), compare=False)
    """Where each value is said, by its path ("papers.memorandum.signatories.thuan-chau")."""

    def place_of(self, path: str) -> Place | None:
        """Return where `path` is said, else what it would stand in; None where no file says the dossier."""
        while path not in self.places and path:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self.places.get(path)
