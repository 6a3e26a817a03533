"""Whose original it is: one value, from which every order in a paper follows.

In: the parties of a memorandum in the dossier's order, and the country whose copy it is. Out: the
parties in that copy's order. In both language texts of a side's own original its people and places
come first and it signs on the left (alternat: 签订条约应注意事项, 外办发[1994]7号, points 2 and 3).
By agreement a simplified alternat may be used (不倒版, same, point 5): the text in each side's language
names that side first in every original, so that one file per language serves all.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier
from docgen.frozen import frozen
from docgen.languages import COUNTRY_LANGUAGE


@frozen
class Original:
    """One side's own copy of a text in two languages."""

    languages: tuple[str, str]
    """The side's own language first."""
    parties: tuple[str, ...]
    """Party ids in the order of everything in this copy: names, places, signatures from the left."""


def originals(dossier: Dossier) -> tuple[Original, ...]:
    """Return each side's original, in the order of the dossier's languages; none without two sides."""
    sides = languages_of_sides(dossier)
    return tuple(
        Original((own, other), own_side_first(dossier, own))
        for own in sides
        for other in sides
        if own != other
    )


def is_simplified(dossier: Dossier) -> bool:
    """Whether each language's text has one order in every original, and is printed once for all."""
    order = dossier.papers.memorandum
    return order is not None and order.alternat == "simplified" and bool(originals(dossier))


def languages_of_sides(dossier: Dossier, first: str = "") -> tuple[str, ...]:
    """Return the dossier's languages that are a signatory's own, `first` before the others if it is one."""
    spoken = {COUNTRY_LANGUAGE[dossier.parties[party].country] for party in signatories(dossier)}
    sides = [language for language in dossier.languages if language in spoken]
    return tuple(sorted(sides, key=lambda language: language != first))


def signatories(dossier: Dossier) -> tuple[str, ...]:
    """Return the ids of who signs the memorandum, as ordered there; host and guests where it says nothing."""
    order = dossier.papers.memorandum
    if order is not None and order.signatories:
        return tuple(order.signatories)
    if dossier.visit is not None:
        return (dossier.visit.host, *dossier.visit.guests)
    return tuple(dossier.parties)


def own_side_first(dossier: Dossier, language: str) -> tuple[str, ...]:
    """Return the signatories with those whose official language is `language` first.

    Within a side they keep the dossier's order; a language that is nobody's changes nothing.
    """
    return tuple(sorted(signatories(dossier), key=lambda party: not _speaks(dossier, party, language)))


def _speaks(dossier: Dossier, party: str, language: str) -> bool:
    return COUNTRY_LANGUAGE[dossier.parties[party].country] == language
