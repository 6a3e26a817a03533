"""Parties: the model of what the vocabulary read.

Country, level, names and province follow from a place of the lexicon; the dossier's own words go
before it. The body follows from country and level where one organ acts for every such unit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docgen.dossier.context import Context
from docgen.dossier.decoder.names import filled, units, with_place
from docgen.dossier.keys import DossierKeys, PartyKeys
from docgen.dossier.kinds import Key, Named
from docgen.dossier.kinds.records import Fields
from docgen.dossier.parties import Party
from docgen.dossier.text import Text
from docgen.frozen import frozen
from docgen.lexicon import PlaceName
from docgen.messages import _

DEPARTMENT = "department"
_BODIES = {
    ("VN", "province"): "organ.pc.province",
    ("VN", "city"): "organ.pc.city",
    ("VN", "district"): "organ.pc.district",
    ("VN", "commune"): "organ.pc.commune",
    ("LA", "province"): "organ.authority.province.la",
    ("LA", "district"): "organ.authority.district.la",
    ("CN", "prefecture"): "organ.people_gov.prefecture",
    ("CN", "county"): "organ.people_gov.cn",
}


@frozen
class Made:
    """A party, and the locality whose name its bodies and posts bear."""

    party: Party
    name: Text
    full: Text


def parties(fields: Fields, context: Context) -> dict[str, Made]:
    """Return the parties by id."""
    read = fields.get(DossierKeys.parties) or {}
    if not read and fields.given(DossierKeys.parties):
        message = _("Define at least one party.")
        context.error("missing-key", message, fields.place_of(DossierKeys.parties), "parties")
    made = {id_: _party(id_, party, context) for id_, party in read.items()}
    _check_twice(made, read, context)
    return made


def _check_twice(made: dict[str, Made], read: dict[str, Fields], context: Context) -> None:
    """Warn of a body that is a party twice: one of the two is probably a slip."""
    seen: dict[str, str] = {}
    for id_, one in made.items():
        body = one.party.body.get((context.languages or ("vi",))[0]) or id_
        first = seen.setdefault(body, id_)
        if first != id_:
            message = _('This is the same body as "{party}".', party=first)
            context.warn("same-party", message, read[id_].place, read[id_].path)


def _party(id_: str, fields: Fields, context: Context) -> Made:
    place = fields.get(PartyKeys.place)
    country = fields.get(PartyKeys.country) or (place.country if place else "")
    level = fields.get(PartyKeys.level) or (place.level if place else "")
    if not fields.given(PartyKeys.place):
        for key in (PartyKeys.country, PartyKeys.level, PartyKeys.name):
            _require(fields, key, context)
    like = Text({}, place=fields.place_of(PartyKeys.place), path=fields.path)
    name = fields.get(PartyKeys.name) or (_said(place, place.name, like) if place else like)
    province = _province(fields, place, like, context)
    full = _full(fields, place, name, province, context)
    organ = _organ(fields, (country, level), full, context)
    body = with_place(organ, name, full) if organ else full
    department = level == DEPARTMENT
    party = Party(
        id=id_,
        country=country,
        level=level,
        name=name,
        full=body if department else full,
        body=body,
        province=full if department and place else province,
        superior=_superior(fields, full if department else province, place, like, context),
        letterhead=fields.get(PartyKeys.letterhead) or (),
        abbreviation=fields.get(PartyKeys.abbreviation) or (organ.abbreviation if organ else ""),
        seat=fields.get(PartyKeys.seat),
        place=place.id if place else "",
        until=place.until if place else None,
        border=_first(fields.get(PartyKeys.border), place.border if place else None),
    )
    return Made(party, name, full)


def _first(own: bool | None, known: bool | None) -> bool | None:
    return known if own is None else own


def _require(fields: Fields, key: Key[Any], context: Context) -> None:
    if not fields.given(key):
        message = _(
            'The key "{key}" is missing, as {example}; or name the party\'s "place" in the lexicon.',
            key=key.name,
            example=f"{key.name}: {key.example}",
        )
        context.error("missing-key", message, fields.place, fields.path_of(key))


def _said(place: PlaceName, words: Mapping[str, str], like: Text) -> Text:
    return Text.of(place, like.place, like.path, words)


def _province(fields: Fields, place: PlaceName | None, like: Text, context: Context) -> Text | None:
    own = fields.get(PartyKeys.province)
    if isinstance(own, PlaceName):
        at = Text({}, place=fields.place_of(PartyKeys.province), path=fields.path_of(PartyKeys.province))
        return units(own, at, context)
    if own is not None or place is None:
        return own
    parent = context.lexicon.place(place.parent or "")
    return units(parent, like, context) if parent else None


def _full(
    fields: Fields, place: PlaceName | None, name: Text, province: Text | None, context: Context
) -> Text:
    """Return the locality's name with the word for its level; a department's locality is its province."""
    own = fields.get(PartyKeys.full)
    if own is not None:
        return own
    level = fields.get(PartyKeys.level)
    if place is not None and not fields.given(PartyKeys.name) and level in (None, place.level, DEPARTMENT):
        return _said(place, place.full, name)
    if level == DEPARTMENT and place is None:
        return province or name
    country = fields.get(PartyKeys.country) or (place.country if place else "")
    unit = context.lexicon.unit(
        country, level if level and level != DEPARTMENT else place.level if place else ""
    )
    return filled(unit, name, name, name) if unit else name


def _organ(fields: Fields, unit: tuple[str, str], full: Text, context: Context) -> Named | None:
    """Return the organ that acts; None where neither the dossier nor the lexicon names one."""
    named = fields.get(PartyKeys.body)
    if named is not None:
        return named
    organ = context.lexicon.organ(_BODIES.get(unit, ""))
    if organ is not None:
        text = Text.of(organ, full.place, full.path)
        return Named(text, organ.of, organ.abbreviation)
    if not fields.given(PartyKeys.body) and all(unit):
        message = _(
            'The key "{key}" is missing, as {example}.', key="body", example=f"body: {PartyKeys.body.example}"
        )
        context.error("missing-key", message, fields.place, fields.path_of(PartyKeys.body))
    return None


def _superior(
    fields: Fields, unit: Text | None, place: PlaceName | None, like: Text, context: Context
) -> Text | None:
    """Return the organ above with its place: that of a department's locality, else of the unit above."""
    named = fields.get(PartyKeys.superior)
    if named is None or unit is None:
        return named.text if named else None
    above = _above(fields, place, context)
    return with_place(named, _said(above, above.name, like) if above else unit, unit)


def _above(fields: Fields, place: PlaceName | None, context: Context) -> PlaceName | None:
    """Return the lexicon's place whose organ is the superior one."""
    province = fields.get(PartyKeys.province)
    if fields.get(PartyKeys.level) == DEPARTMENT and place is not None:
        return place
    if isinstance(province, PlaceName):
        return province
    return context.lexicon.place(place.parent or "") if place else None
