"""Values beside a text, the documents it rests on, and whether the text's gaps have values."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Any

from docgen.dossier.context import Context, suggestion
from docgen.dossier.keys import (
    BasisKeys,
    DossierKeys,
    FactKeys,
    MemorandumKeys,
    PapersKeys,
    SlotKeys,
    VisitKeys,
)
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts
from docgen.errors import Place
from docgen.lexicon import Clause
from docgen.messages import _

_GAP = re.compile(r"(?<!\{)\{([A-Za-z_]+)\}(?!\})")
_WITHIN = tuple(key for name, key in SlotKeys.keys.items() if name not in FactKeys.keys)
"""Keys whose values are printed in a gap or not at all."""


def common_facts(fields: Fields) -> Facts:
    """Return what the dossier says once for all its texts: the visit's days, the memorandum's term."""
    visit, papers = fields.get(DossierKeys.visit), fields.get(DossierKeys.papers)
    memorandum = papers.get(PapersKeys.memorandum) if papers else None
    return Facts(
        dates=visit.get(VisitKeys.dates) if visit else None,
        term=memorandum.get(MemorandumKeys.term) if memorandum else None,
    )


def facts(fields: Fields, text: Text, context: Context) -> Facts:
    """Return the values beside `text`, and those said once for all texts where it has gaps for them."""
    under, common = fields.get(FactKeys.under), _wanted(text, context.common)
    names, post = context.names, fields.get(SlotKeys.post)
    return Facts(
        amount=fields.get(FactKeys.amount),
        dates=fields.get(FactKeys.dates) or common.dates,
        date=fields.get(FactKeys.date),
        quarter=fields.get(FactKeys.quarter),
        term=fields.get(FactKeys.term) or common.term,
        number=fields.get(FactKeys.number),
        under=basis(under, context) if under else None,
        place=fields.get(SlotKeys.place),
        party=names.get(fields.get(SlotKeys.party) or ""),
        giver=names.get(fields.get(SlotKeys.giver) or ""),
        receiver=names.get(fields.get(SlotKeys.receiver) or ""),
        post=post.text if post else None,
    )


def basis(fields: Fields, context: Context) -> Basis:
    """Return the document; it is either words alone or parts."""
    parts = [key for key in BasisKeys.keys.values() if fields.given(key)]
    if fields.words is not None and parts:
        message = _(
            'Say this document in words or by "{key}" and the other parts, not both.', key=parts[0].name
        )
        context.error("both", message, fields.place_of(parts[0]), fields.path_of(parts[0]))
    if fields.words is None and not parts:
        message = _(
            "Say which document this is, as {example}.", example="{kind: doc.decision, ref: 607-QĐ/TU}"
        )
        context.error("missing-key", message, fields.place, fields.path)
    return Basis(
        kind=fields.get(BasisKeys.kind),
        ref=fields.get(BasisKeys.ref) or "",
        date=fields.get(BasisKeys.date),
        issuer=fields.get(BasisKeys.issuer),
        about=fields.get(BasisKeys.about),
        text=fields.words,
    )


def check_gaps(text: Text, fields: Fields, context: Context, *more: Key[Any]) -> None:
    """Report gaps of `text` that are misspelt (a warning) or have no value (an error), once each.

    A gap may bear the name of a fact, or of a key in `more`; its value stands in `fields` or is said
    once for all texts. Other words in braces are plain text.
    """
    keys = {**FactKeys.keys, **{key.name: key for key in more}}
    common = {name for name in ("dates", "term") if getattr(context.common, name)}
    given = {name for name, key in keys.items() if fields.given(key)} | common
    for name in _gaps(text):
        _check_gap(name, text, given, tuple(keys), context)


def check_slots(clause: Clause, text: Text, fields: Fields, context: Context, *filled: str) -> None:
    """Report slots of `clause`, whose words are `text`, that have no value beside it, nor are `filled`."""
    common = {*filled, *(name for name in ("dates", "term") if getattr(context.common, name))}
    for name in clause.slots:
        key = SlotKeys.keys.get(name)
        if key is not None and name not in common and not fields.given(key):
            message = _(
                'The clause "{clause}" needs "{slot}" beside it: {wanted}, as {example}.',
                clause=clause.id,
                slot=name,
                wanted=key.kind.wanted,
                example=f"{name}: {key.example}",
            )
            context.error("missing-slot", message, text.place or Place(context.file), text.path)


def check_unused(text: Text, fields: Fields, context: Context) -> None:
    """Warn of values that are printed nowhere, as the text has no gap for them."""
    gaps = _gaps(text)
    for key in _WITHIN:
        if fields.given(key) and key.name not in gaps:
            message = _("The text has no gap {gap}; this value is not printed.", gap=f"{{{key.name}}}")
            context.warn("unused-value", message, fields.place_of(key), fields.path_of(key))


def _gaps(text: Text) -> tuple[str, ...]:
    """Return the names of the text's gaps in all languages, each once."""
    return tuple(dict.fromkeys(name for words in text.by_language.values() for name in _GAP.findall(words)))


def _wanted(text: Text, common: Facts) -> Facts:
    names = _gaps(text)
    return Facts(
        dates=common.dates if "dates" in names else None, term=common.term if "term" in names else None
    )


def _check_gap(name: str, text: Text, given: Set[str], known: tuple[str, ...], context: Context) -> None:
    place = text.place or Place(context.file)
    if name in known and name not in given:
        message = _(
            'The text has a gap {gap}, but no value "{name}" stands beside it.', gap=f"{{{name}}}", name=name
        )
        context.error("gap-without-value", message, place, text.path)
    elif name not in known and (near := suggestion(name.lower(), known)):
        message = _("There is no gap {gap}; did you mean {near}?", gap=f"{{{name}}}", near=f"{{{near}}}")
        context.warn("unknown-gap", message, place, text.path)
