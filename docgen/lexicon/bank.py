"""The clause bank as its files say it. In: `data/clauses/*.yaml`. Out: clauses by id.

The final provisions come last, whatever their file is called.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from docgen.lexicon import source
from docgen.lexicon.entries import Clause

FINAL = "final"
"""The file of the final provisions, and the family of their ids."""

SLOTS: Mapping[str, str] = MappingProxyType({
    "amount": "amount",
    "number": "number",
    "date": "date",
    "dates": "period",
    "term": "years",
    "quarter": "quarter",
    "place": "place",
    "party": "party",
    "giver": "party",
    "receiver": "party",
    "post": "post",
    "under": "document",
})  # fmt: skip
"""What a clause may have slots for, with the type of the value that stands beside it in a dossier."""

OF_THE_PAPER: Mapping[str, str] = MappingProxyType({
    "term": "years", "place": "place", "date": "date", "copies": "number", "languages": "languages",
})  # fmt: skip
"""The slots of final provisions, which the paper fills with what it says of itself."""

_GAP = re.compile(r"\{(\w+)\}")


def slots_in(words: str) -> frozenset[str]:
    """Return the names of the slots that a clause's words have in one language."""
    return frozenset(_GAP.findall(words))


def clauses() -> dict[str, Clause]:
    """Return every clause that comes with docgen, field by field."""
    names = sorted(path.stem for path in (source.DATA / "clauses").glob("*.yaml"))
    return {
        id_: _clause(id_, entry)
        for name in sorted(names, key=FINAL.__eq__)
        for id_, entry in source.read(f"clauses/{name}").items()
    }


def _clause(id_: str, entry: Mapping[str, Any]) -> Clause:
    words = source.by_language(entry)
    return Clause(
        id_,
        entry["field"],
        words,
        source.provisional(entry, words),
        entry.get("needs_superior_approval") == "true",
        frozenset(entry["partners"]),
        MappingProxyType(entry.get("slots", {})),
    )
