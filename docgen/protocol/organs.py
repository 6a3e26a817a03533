"""What kind of organ acts for a party: it decides form and signature.

In: a party. Out: yes or no, by the organ's Vietnamese name, which says its kind.
"""

from __future__ import annotations

from docgen.dossier.parties import Party

PEOPLE_COMMITTEE = "Ủy ban nhân dân"
PEOPLE_COMMITTEE_SHORT = "UBND"
_PARTY_COMMITTEES = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Ban Thường vụ")


def is_collective(party: Party) -> bool:
    """Whether it is a Vietnamese people's committee: its chair signs TM. (Decree 30, Art 13.2)."""
    return _begins(party, (PEOPLE_COMMITTEE, PEOPLE_COMMITTEE_SHORT))


def is_party_committee(party: Party) -> bool:
    """Whether it is a committee of the Communist Party of Vietnam: Decree 30 is the State's (Art 1)."""
    return _begins(party, _PARTY_COMMITTEES)


def has_party_organ(party: Party) -> bool:
    """Whether a Party's committee acts for it, in whatever country."""
    return _names(party, _PARTY_COMMITTEES)


def _begins(party: Party, names: tuple[str, ...]) -> bool:
    return party.country == "VN" and _names(party, names)


def _names(party: Party, names: tuple[str, ...]) -> bool:
    body = (party.body.get("vi") or "").replace("uỷ", "ủy").replace("Uỷ", "Ủy")
    return body.startswith(names)
