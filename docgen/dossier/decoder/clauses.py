"""Clauses: an office's own, those that close a memorandum, and whom a clause suits.

In: what the vocabulary read. Out: clauses for the lexicon; problems where one does not fit its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from docgen.dossier.context import Context, unknown
from docgen.dossier.decoder.parties import Made
from docgen.dossier.keys import ClauseKeys, DossierKeys, MemorandumKeys, PapersKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.parties import COUNTRIES
from docgen.dossier.tree import Entry
from docgen.dossier.tree import Mapping as Tree
from docgen.dossier.visit import Visit
from docgen.errors import Place
from docgen.lexicon import Clause
from docgen.lexicon.bank import FINAL, OF_THE_PAPER, SLOTS, slots_in
from docgen.messages import Message, _

HOME = "VN"
_COUNTRIES = {"VN": _("Vietnam"), "LA": _("Laos"), "CN": _("China")}


def own_clauses(tree: Tree, context: Context) -> dict[str, Clause]:
    """Return the clauses that the dossier and its offices define, by id; those that are whole.

    Their texts are counted as missing or provisional only where a point uses them.
    """
    node, counted = tree.value("clauses"), len(context.texts)
    read = DossierKeys.clauses.kind.read(node, "clauses", context) if node else None
    del context.texts[counted:]
    keys = node.entries if isinstance(node, Tree) else {}
    made = (_own(id_, fields, keys[id_], context) for id_, fields in (read or {}).items())
    return {clause.id: clause for clause in made if clause}


def _own(id_: str, fields: Fields, entry: Entry, context: Context) -> Clause | None:
    field, text = fields.get(ClauseKeys.field), fields.words
    _check_new(id_, fields, entry, context)
    if field is not None and context.lexicon.term(field) is None:
        message = unknown(_("field"), field, context.lexicon.suggest(field, ("term",)))
        at = fields.place_of(ClauseKeys.field), fields.path_of(ClauseKeys.field)
        context.error("unknown-id", message, *at)
    if text is None:
        if not fields.has_words:
            message = _("Say what the clause says, in words by language, as {example}.", example="{vi: …}")
            context.error("missing-key", message, fields.place, fields.path)
        return None
    slots = fields.get(ClauseKeys.slots) or {}
    seen = fields.get(ClauseKeys.seen) or {}
    _check_slots(id_, slots, fields, context)
    return Clause(
        id_,
        field or "",
        text.by_language,
        (frozenset(text.by_language) - seen.keys()) | text.provisional,
        fields.get(ClauseKeys.needs_superior_approval) or False,
        frozenset(fields.get(ClauseKeys.partners) or COUNTRIES),
        MappingProxyType(slots),
        text.late,
    )


def _check_new(id_: str, fields: Fields, entry: Entry, context: Context) -> None:
    """Let nobody replace a clause of docgen unawares, nor think that he does."""
    known, replaces = context.lexicon.clause(id_) is not None, fields.get(ClauseKeys.replaces) or False
    if known and not replaces:
        message = _(
            'docgen has a clause "{id}" already; choose another id, or say {key} to put yours in its place.',
            id=id_,
            key="replaces: true",
        )
        context.error("duplicate", message, entry.key.place, fields.path)
    elif replaces and not known:
        message = unknown(_("clause"), id_, context.lexicon.suggest(id_, ("clause",)))
        context.error("unknown-id", message, entry.key.place, fields.path)


def _check_slots(id_: str, slots: Mapping[str, str], fields: Fields, context: Context) -> None:
    """Report slots that are none, of another type, or not the same in every language."""
    known = {**SLOTS, **OF_THE_PAPER} if id_.startswith(f"{FINAL}.") else SLOTS
    for name, type_ in slots.items():
        if known.get(name) != type_:
            message = _wrong_slot(name, known)
            at = fields.place_of(ClauseKeys.slots), fields.path_of(ClauseKeys.slots)
            context.error("bad-slot", message, *at)
    assert fields.words is not None
    for code, words in fields.words.by_language.items():
        place = fields.words.place_in(code) or fields.place
        for name in sorted(slots_in(words) ^ slots.keys()):
            message = _uneven(code, f"{{{name}}}", named=name in slots)
            context.error("uneven-slots", message, place, f"{fields.path}.{code}")


def _uneven(code: str, gap: str, *, named: bool) -> Message:
    if named:
        return _('The words in "{code}" have no gap {gap}, though "slots" names it.', code=code, gap=gap)
    return _('The words in "{code}" have a gap {gap} that "slots" does not name.', code=code, gap=gap)


def _wrong_slot(name: str, known: Mapping[str, str]) -> Message:
    if name in known:
        return _('The slot "{slot}" is of the type "{type}".', slot=name, type=known[name])
    names = ", ".join(f"{slot}: {type_}" for slot, type_ in known.items())
    return _('There is no slot "{slot}"; there are: {names}.', slot=name, names=names)


def partners(fields: Fields, visit: Visit | None, made: Mapping[str, Made]) -> frozenset[str]:
    """Return the countries of those who meet and sign, Vietnam left out."""
    papers = fields.get(DossierKeys.papers)
    memorandum = papers.get(PapersKeys.memorandum) if papers else None
    signing = (memorandum.get(MemorandumKeys.signatories) if memorandum else None) or {}
    met = {*signing, *((visit.host, *visit.guests) if visit else ())}
    return frozenset(party.party.country for id_, party in made.items() if id_ in met) & {*COUNTRIES} - {HOME}


def check_clause(clause: Clause, place: Place, path: str, context: Context) -> None:
    """Report a clause among the points that suits another partner, or closes a memorandum."""
    if not clause.slots.keys() <= SLOTS.keys():
        message = _('The clause "{clause}" closes a memorandum by itself; leave it out.', clause=clause.id)
        context.error("not-a-point", message, place, path)
    _check_partner(clause, place, path, context)


def check_provision(clause: Clause, place: Place, path: str, context: Context) -> None:
    """Report a clause among the final provisions that the paper itself says, or for another partner."""
    if clause.slots.keys() - SLOTS.keys():
        message = _('The clause "{clause}" closes a memorandum by itself; leave it out.', clause=clause.id)
        context.error("not-a-provision", message, place, path)
    _check_partner(clause, place, path, context)


def _check_partner(clause: Clause, place: Place, path: str, context: Context) -> None:
    for country in sorted(context.partners - clause.partners):
        message = _(
            'The clause "{clause}" is not meant for a partner in {country}.',
            clause=clause.id,
            country=_COUNTRIES[country],
        )
        context.warn("clause-partner", message, place, path)
