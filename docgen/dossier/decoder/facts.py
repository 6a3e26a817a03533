"""Values beside a text, the documents it rests on, and whether the text's gaps have values."""

from __future__ import annotations

import re
from collections.abc import Iterable

from docgen.dossier.context import Context, suggestion
from docgen.dossier.keys import BasisKeys, FactKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts
from docgen.errors import Place
from docgen.messages import _

GAPS = tuple(FactKeys.keys)
"""What a text may have gaps for; a review's also for its year."""
_GAP = re.compile(r"(?<!\{)\{([A-Za-z_]+)\}(?!\})")


def facts(fields: Fields, context: Context) -> Facts:
    """Return the values that stand beside the text of `fields`."""
    under = fields.get(FactKeys.under)
    return Facts(
        amount=fields.get(FactKeys.amount),
        dates=fields.get(FactKeys.dates),
        date=fields.get(FactKeys.date),
        quarter=fields.get(FactKeys.quarter),
        term=fields.get(FactKeys.term),
        number=fields.get(FactKeys.number),
        under=basis(under, context) if under else None,
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


def check_gaps(
    text: Text, given: Iterable[str], known: Iterable[str], place: Place, context: Context
) -> None:
    """Report gaps of `text` that are misspelt (a warning) or have no value (an error), once each.

    `given` are the names of the values beside the text, `known` all names a gap may have; other
    words in braces are plain text.
    """
    reported: set[str] = set()
    for code in text.by_language:
        for name in _GAP.findall(text.by_language[code]):
            if name in reported:
                continue
            reported.add(name)
            _check_gap(name, text, tuple(given), tuple(known), place, context)


def _check_gap(
    name: str, text: Text, given: tuple[str, ...], known: tuple[str, ...], place: Place, context: Context
) -> None:
    if name in known and name not in given:
        message = _(
            'The text has a gap {gap}, but no value "{name}" stands beside it.', gap=f"{{{name}}}", name=name
        )
        context.error("gap-without-value", message, place, text.path)
    elif name not in known and (near := suggestion(name.lower(), known)):
        message = _("There is no gap {gap}; did you mean {near}?", gap=f"{{{name}}}", near=f"{{{near}}}")
        context.warn("unknown-gap", message, place, text.path)


def given_facts(fields: Fields) -> tuple[str, ...]:
    """Return the names of the values beside the text of `fields`, readable or not."""
    return tuple(name for name, key in FactKeys.keys.items() if fields.given(key))
