"""What a value can be. In: a node of the tree. Out: the value, or a problem at its place.

Each kind says three things of itself, so that they cannot differ: how a node is read, the JSON
Schema of what it takes, and what the manual calls it.
"""

from docgen.dossier.kinds.containers import ListOf, MapOf, MapOfClauses, MapOfEntries, MapOfWords
from docgen.dossier.kinds.kind import Key, Kind, Record
from docgen.dossier.kinds.money import AMOUNT
from docgen.dossier.kinds.names import (
    BODY,
    CLAUSE,
    OCCASION,
    PARTY,
    PERSON,
    PERSON_OR_TEXT,
    PLACE,
    POST,
    PROVINCE,
    Celebrated,
    Named,
)
from docgen.dossier.kinds.plain import LINE, VERSION, Choice, Count, Flag
from docgen.dossier.kinds.private import Private
from docgen.dossier.kinds.records import Nested, Shortened
from docgen.dossier.kinds.time import DATE, DATES, HOURS, PARTIAL_DATE, QUARTER, TERM
from docgen.dossier.kinds.words import LANGUAGE_CODES, TEXT

__all__ = [
    "AMOUNT", "BODY", "CLAUSE", "DATE", "DATES", "HOURS", "LANGUAGE_CODES", "LINE", "OCCASION",
    "PARTIAL_DATE", "PARTY", "PERSON", "PERSON_OR_TEXT", "PLACE", "POST", "PROVINCE", "QUARTER", "TERM",
    "TEXT", "VERSION",
    "Celebrated", "Choice", "Count", "Flag", "Key", "Kind", "ListOf", "MapOf", "MapOfClauses", "MapOfEntries",
    "MapOfWords", "Named", "Nested", "Private", "Record", "Shortened",
]  # fmt: skip
