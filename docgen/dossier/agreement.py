"""What was done and what is agreed."""

from __future__ import annotations

from docgen.dossier.text import Text
from docgen.dossier.visit import Facts
from docgen.frozen import frozen


@frozen
class Review:
    """One result of the cooperation so far; `year` None where it belongs to no single year."""

    what: Text
    year: int | None = None
    facts: Facts = Facts()


@frozen
class Point:
    """One thing agreed."""

    text: Text
    facts: Facts = Facts()
    needs_superior_approval: bool = False
    clause: str | None = None
    """Id in the clause bank, where the text comes from there."""


@frozen
class Provision:
    """One final provision: a clause of the bank, with values of its own where it has slots for them."""

    clause: str
    """Id in the clause bank."""
    facts: Facts = Facts()
    text: Text | None = None
    """The clause's words, from where the dossier names it; None where the dossier names none."""


@frozen
class Field:
    """The points of one field; becomes an article of the memorandum."""

    title: Text
    points: tuple[Point, ...]
