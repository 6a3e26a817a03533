"""Localities that have ended by the day of signing, and who signs in their place.

In: an agreement and one of its Vietnamese parties. Out: findings that name the successor, its right to
sign and the act that ended the locality. Last days and successors are the lexicon's; which units may sign is
Article 2.2 of Law 70/2020: provinces, and communes on the land border.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from docgen.dossier.model import Party
from docgen.lexicon import PlaceName
from docgen.messages import Message, _
from docgen.protocol.guard.agreement import Agreement
from docgen.protocol.guard.rules import ENDED, GONE, MERGED, REFORM, Finding, Rule

COMMUNES = ("commune", "ward", "township")
_ENDED_LEVELS = ("district", "municipality", "city", "township")
"""Levels that the reform of 1 July 2025 ended in every province."""
_PROVINCES = ("province", "capital")
_CHAIN = 5
"""Successors of successors that are followed; more is a circle."""


def ended(agreement: Agreement, party: Party) -> Iterator[Finding]:
    """Report a locality that has ended by the day of signing; only a note where it may not have."""
    last = _last_day(party)
    if last is None or (agreement.latest is not None and agreement.latest <= last):
        return
    certain = agreement.earliest is not None and agreement.earliest > last
    rule, path = _rule(party, last), agreement.signature_path(party)
    if certain:
        yield rule.found(_instead(agreement, party, last), path)
    else:
        message = _(
            '"{party}" can sign only until {day}. Give the day of signing (papers.memorandum.date).',
            party=party.id, day=last,
        )  # fmt: skip
        yield rule.mild().found(message, path)


def _last_day(party: Party) -> date | None:
    if party.until is not None:
        return party.until
    reformed = party.level in _ENDED_LEVELS and party.province is not None
    return date.fromordinal(REFORM.toordinal() - 1) if reformed else None


def _rule(party: Party, last: date) -> Rule:
    """Return the act that ended the locality."""
    if last.toordinal() + 1 != REFORM.toordinal():
        return GONE
    return MERGED if party.level in (*_PROVINCES, "department") else ENDED


def _instead(agreement: Agreement, party: Party, last: date) -> Message:
    """Say who signs instead: the successor that the lexicon knows, else the province that inherits."""
    successor = _successor(agreement, party)
    province = party.province.get("vi") if party.province else None
    if successor is not None:
        return _(
            '"{party}" no longer exists on the day of signing: its last day was {day}. {right}',
            party=party.id, day=last, right=_right(successor),
        )  # fmt: skip
    if party.level in _ENDED_LEVELS:
        return _(
            '"{party}" no longer exists on the day of signing: the district level ended on 30 June 2025. '
            "The People's Committee of the province ({province}) inherits its agreements; let it sign, or a "
            "commune on the land border.",
            party=party.id, province=province or "…",
        )  # fmt: skip
    return _(
        '"{party}" no longer exists on the day of signing: its last day was {day}. Let its successor sign.',
        party=party.id, day=last,
    )  # fmt: skip


def _right(successor: PlaceName) -> Message:
    name, id_ = successor.full.get("vi") or successor.id, successor.id
    if successor.level in _PROVINCES:
        return _(
            "The People's Committee of {successor} ({id}) inherits its agreements and may sign; so may a "
            "commune on the land border for itself.",
            successor=name, id=id_,
        )  # fmt: skip
    if successor.level in COMMUNES and successor.border:
        return _("{successor} ({id}) took its place and may sign: it lies on the land border.",
                 successor=name, id=id_)  # fmt: skip
    if successor.level in COMMUNES:
        return _(
            "{successor} ({id}) took its place, but may sign only if it lies on the land border; else the "
            "province signs.",
            successor=name, id=id_,
        )  # fmt: skip
    return _("{successor} ({id}) took its place; let it sign.", successor=name, id=id_)


def _successor(agreement: Agreement, party: Party) -> PlaceName | None:
    """Return what stood in the locality's place on the day of signing, None where nobody knows."""
    lexicon = agreement.dossier.lexicon
    found = place = lexicon.place(party.place)
    for _step in range(_CHAIN):
        found = lexicon.place(found.successor or "") if found else None
        if found is None or found.until is None or (agreement.latest and agreement.latest <= found.until):
            break
    return None if found is place else found
