"""What an entry of a plan became: a dossier's tree without partners, and the rows that are added to it."""

from __future__ import annotations

from collections.abc import Mapping as Map
from datetime import date

from docgen.addresses import Row
from docgen.deadlines import VIETNAM, WorkingDays, letter_step
from docgen.dossier.deadlines import LeadTime
from docgen.dossier.tree import Entry as Pair
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.errors import Place
from docgen.frozen import frozen


@frozen
class Entry:
    """One occasion or one dossier, and for whom."""

    name: str
    """Name of its folder."""
    title: str
    """What it is, in the plan's working language [Quốc khánh nước CHDCND Lào]."""
    said: str
    """Which data it is from [occasion.la.national_day, or a dossier's path]."""
    place: Place
    named: Place
    """Where its name is said."""
    path: str
    tree: Mapping
    """A dossier, whole but for the partners."""
    file: str
    """The file that counts as the tree's own."""
    working_languages: Map[str, str]
    """Of each other file that has one."""
    languages: tuple[str, ...]
    """Of the dossier, the working language first."""
    only: tuple[str, ...] | None
    """Papers in these alone; None: in all."""
    papers: tuple[str, ...] | None
    """Only these; all that are ordered where None."""
    rows: tuple[Row, ...] | None
    """The partners that are added; None: the dossier names its own."""
    day: date | None = None
    """The occasion's, in the plan's year; None where it has none, and of a dossier."""
    lead: int | None = None
    """So many days before it a letter is usually signed; None where nobody says."""
    own_lead: LeadTime | None = None
    """What the issuer's office says of that."""
    days: WorkingDays = VIETNAM
    """The working days of the issuer."""
    done: frozenset[str] = frozenset()
    """Ids of the partners to whom the letters are sent."""

    @property
    def due(self) -> date | None:
        """Return the day by which the letters are signed."""
        if self.day is None:
            return None
        return letter_step(self.day, self.lead, self.day, self.days, self.own_lead).due


def mapping(nodes: Map[str, Node], place: Place) -> Mapping:
    """Return `nodes` by key, as if they stood at `place`."""
    return Mapping({key: Pair(Scalar(key, node.place), node) for key, node in nodes.items()}, place)
