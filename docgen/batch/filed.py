"""A letter and its file, and the key of all that the letter is made from.

In: the letters of an overview, the templates. Out: each letter's name in the folder, and a key that is
the same as long as docgen, the template, the entry with its office files and the partner's row are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import docgen
from docgen.batch.letters import Letter
from docgen.batch.looking import Overview
from docgen.batch.lots import Lot, digest_of
from docgen.batch.stencils import Stencils

_MADE_OF = (".py", ".yaml", ".json")


class Fate(StrEnum):
    """What became of a letter."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    KEPT = "edited"
    FAILED = "failed"
    WAITING = "not made"


@dataclass(slots=True)
class Filed:
    """A letter with its file."""

    letter: Letter
    lot: Lot
    name: str
    """Its name in the series: entry and file."""
    key: str
    fate: Fate = Fate.WAITING
    digest: str = ""


def filed(seen: Overview, stencils: Stencils) -> Iterator[Filed]:
    """Yield the letters of `seen` in the order of the register: by entry, partner and language."""
    order = [{row.id: number for number, row in enumerate(entry.rows or ())} for entry in seen.plan.entries]
    bases = [hashlib.sha256(f"{made_with()}{digest_of(entry)}".encode()) for entry in seen.plan.entries]

    def rank(one: Filed) -> tuple[int, int]:
        return one.lot.number, order[one.lot.number].get(one.letter.partner, 0)

    files = []
    for looked in seen.lots:
        folder, base = seen.plan.entries[looked.lot.number].name, bases[looked.lot.number]
        rows = [row.digest for row in looked.lot.rows or ()]
        for letter in looked.letters:
            key = base.copy()
            row = rows[letter.row] if letter.row >= 0 else ""
            key.update(f"{stencils[letter.template].digest}{row}{letter.file}{looked.lot.languages}".encode())
            files.append(Filed(letter, looked.lot, f"{folder}/{letter.file}", key.hexdigest()))
    yield from sorted(files, key=rank)


@cache
def made_with() -> str:
    """Return the digest of docgen itself: its version, code and words. Another docgen may make another
    letter of the same data."""
    package, whole = Path(docgen.__file__).parent, hashlib.sha256(docgen.__version__.encode())
    for path in sorted(package.rglob("*")):
        if path.suffix in _MADE_OF and path.is_file():
            whole.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()
